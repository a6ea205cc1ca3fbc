"""HTML pages: what of a page is the article, and how it is built."""
