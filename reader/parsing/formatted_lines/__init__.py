"""Paragraphs with their formatting, and what the formatting makes of them."""
