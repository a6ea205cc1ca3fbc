"""Which pages follow a page: of one article in several, or of none."""
