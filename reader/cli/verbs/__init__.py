"""The verbs for articles and for the program itself, one per module."""
