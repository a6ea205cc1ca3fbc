"""Ink to what Textual draws: colours of the theme, rows to strips."""
