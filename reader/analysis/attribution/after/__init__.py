"""Speakers named after the quote: said Ada Quill."""
