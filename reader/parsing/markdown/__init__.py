"""Parser for Markdown, into which the parsers of `markups` convert what they read."""
