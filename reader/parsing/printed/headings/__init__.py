"""Recognises the headings of a printed document, and their levels."""
