"""Plain text to an article, told by the shapes of its lines."""
