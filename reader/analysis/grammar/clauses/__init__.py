"""A sentence as clauses: who reports in which of them, and where a quote stands."""
