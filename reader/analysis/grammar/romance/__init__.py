"""What only Romance languages do: inverted subjects, sources, "Così il ministro"."""
