"""Which sources are one article, as the program recognises and a person corrects it."""
