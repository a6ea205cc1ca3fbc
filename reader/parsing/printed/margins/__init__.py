"""Removes what is printed in the margins: running heads, page numbers, line numbers."""
