"""Parses printed pages (PDF) into an article."""
