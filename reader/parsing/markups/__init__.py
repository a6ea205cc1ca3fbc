"""Parsers for the lightweight markup languages that resemble Markdown, for LaTeX and notebooks."""
