"""Describe a passage, and find it again through edits of the text; pure functions."""
