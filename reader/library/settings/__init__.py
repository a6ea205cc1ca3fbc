"""The user's settings, in files that are edited by hand."""
