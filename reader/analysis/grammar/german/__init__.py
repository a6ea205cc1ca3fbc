"""German and Dutch word order: subjects behind the verb, verbs at the end, number, attributes."""
