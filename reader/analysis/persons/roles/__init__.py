"""Roles of persons: offices, occupations, and other descriptions."""
