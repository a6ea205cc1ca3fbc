"""From bytes to an Article, one module per format."""
