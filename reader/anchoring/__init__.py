"""Describes a passage, and finds it again in an edited text; pure functions."""
