"""Persons by their role or office: the minister, the member for Saltrey, the defendant."""
