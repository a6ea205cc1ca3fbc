"""Clause-level grammar: reporting verbs and their subjects, and the position of a quote."""
