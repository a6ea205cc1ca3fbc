"""Parsers for Markdown and the lightweight markup languages that resemble it."""
