"""Parser for LaTeX."""
