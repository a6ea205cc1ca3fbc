"""Markdown, and the markups that resemble it, to an article."""
