"""Feeds to an article: RSS, Atom, JSON Feed, and lists of feeds in OPML."""
