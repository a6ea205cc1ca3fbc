"""The verbs that are about notes, a module each."""
