"""Parses plain text into an article, by the shapes of its lines."""
