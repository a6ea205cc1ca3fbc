"""Noun phrases before and after a verb."""
