"""Turns the element tree of a page into a flat list of typed pieces of text."""
