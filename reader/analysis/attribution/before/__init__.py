"""Speakers named before the quote: Ada Quill warned that."""
