"""From the tree of a page to a flat list of typed pieces of text."""
