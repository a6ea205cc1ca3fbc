"""The persons of an article: their names, their roles, and the phrases that name them."""
