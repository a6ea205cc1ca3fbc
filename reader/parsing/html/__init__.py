"""HTML pages: locating the article in a page, and building it."""
