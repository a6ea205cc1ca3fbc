"""Parsers for feeds (RSS, Atom, JSON Feed) and for lists of feeds in OPML."""
