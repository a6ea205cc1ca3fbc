"""Characters: spans, cleaning, folding, cell widths. The lowest floor: imports nothing of ours."""
