"""Whom a pronoun, a role or a surname means."""
