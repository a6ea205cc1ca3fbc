"""Phrases in the position of a speaker that cannot be one."""
