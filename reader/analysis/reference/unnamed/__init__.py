"""Persons and groups that the text never names: the guide, residents, a woman from Delta."""
