"""Phrases, subjects, verbs and clauses, as far as finding a speaker needs them."""
