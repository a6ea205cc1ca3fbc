"""Parser for reStructuredText."""
