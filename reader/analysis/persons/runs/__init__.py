"""Capitalised runs as names: which words are of a name, and which are titles, bodies or places."""
