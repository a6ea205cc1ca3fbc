"""Conversion of inks to Textual's styles: theme colours, and rows as strips."""
