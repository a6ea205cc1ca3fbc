"""Finds the metadata of an article: title, authors, date, site, language."""
