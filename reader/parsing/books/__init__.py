"""Parsers for books: EPUB and FictionBook."""
