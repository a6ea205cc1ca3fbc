"""JSON formats: our own, W3C Web Annotations, and reading foreign JSON."""
