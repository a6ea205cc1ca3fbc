"""Organisations by another word: the council, the company, whoever issued the statement."""
