"""Quotation marks: the characters that open and close quoted words."""
