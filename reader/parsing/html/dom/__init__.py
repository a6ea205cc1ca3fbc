"""The element tree of a page, and questions about one element: its class, links and images."""
