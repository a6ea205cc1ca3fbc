"""Phrases of several nouns: persons beside their role, and several persons in a list."""
