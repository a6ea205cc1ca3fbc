"""Locates the article on a page: its container, its headline, and a second opinion."""
