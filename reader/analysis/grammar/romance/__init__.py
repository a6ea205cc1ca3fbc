"""Rules for Romance languages only: inverted subjects, sources, "Così il ministro"."""
