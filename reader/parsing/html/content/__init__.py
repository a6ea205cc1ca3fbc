"""Where on a page its article is: the element, its headline, a second opinion."""
