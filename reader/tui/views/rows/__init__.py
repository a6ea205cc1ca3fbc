"""Rows of any list: what each shows, where choosing it leads, how they are filtered."""
