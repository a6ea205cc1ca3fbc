"""Handling of characters: spans, cleaning, folding, cell widths; imports only `startup` of ours."""
