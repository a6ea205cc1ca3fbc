"""Views of an article: its text with quotes, notes and changes, and the lines around it."""
