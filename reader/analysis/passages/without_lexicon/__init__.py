"""Speakers of quotes in languages without a lexicon: names and roles beside verbs of saying."""
