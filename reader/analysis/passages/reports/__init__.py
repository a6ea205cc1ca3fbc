"""Reported speech: the clauses that a verb of saying introduces, and where they end."""
