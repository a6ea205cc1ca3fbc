"""EPUB books to an article."""
