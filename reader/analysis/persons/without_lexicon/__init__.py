"""Names where capital letters alone tell what is one, in languages without a lexicon."""
