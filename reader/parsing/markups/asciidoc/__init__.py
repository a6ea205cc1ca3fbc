"""Parser for AsciiDoc."""
