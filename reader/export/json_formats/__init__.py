"""JSON out and in: our own, W3C Web Annotations, and reading what others wrote."""
