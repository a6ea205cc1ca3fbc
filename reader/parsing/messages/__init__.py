"""Parsers for mail and newsletters."""
