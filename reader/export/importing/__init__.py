"""Notes and articles of other programs: read, compared with what is known, taken over."""
