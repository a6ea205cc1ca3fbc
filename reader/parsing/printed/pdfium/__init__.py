"""Reads pages with pdfium: their lines, letters, drawn bullets, structure tags and bookmarks."""
