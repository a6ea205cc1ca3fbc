"""Recognises single lines by their words or shape, independently of the input format."""
