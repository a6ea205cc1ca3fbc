"""Rows of lists: their content, the targets of choosing them, and filtering."""
