"""The tree of a page, and what is asked of one element: its class, its links, its images."""
