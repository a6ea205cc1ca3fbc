"""Word lists of each language: what a reporting verb, a title or a pronoun is. Data, no rules."""
