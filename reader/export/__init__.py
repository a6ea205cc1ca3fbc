"""Annotations and articles to other programs, and back."""
