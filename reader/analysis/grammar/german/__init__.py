"""German and Dutch word order: verb-second and verb-final clauses, agreement, attributes."""
