"""Importing notes and articles of other programs: reading, comparing with the library, saving."""
