"""The verbs for notes, one per module."""
