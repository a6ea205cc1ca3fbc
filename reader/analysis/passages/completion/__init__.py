"""Speakers and quotes that are found only when the whole text has been read."""
