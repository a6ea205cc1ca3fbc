"""Export of annotations and articles to other programs, and import from them."""
