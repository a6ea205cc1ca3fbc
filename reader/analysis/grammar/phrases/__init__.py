"""Noun phrases left and right of a verb."""
