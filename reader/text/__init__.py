"""Characters: spans, cleaning, folding, cell widths; imports nothing of ours but `startup`."""
