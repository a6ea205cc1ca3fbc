"""The persons of an article: their names, what they are, and which phrases name them."""
