"""Parser for the markup of MediaWiki."""
