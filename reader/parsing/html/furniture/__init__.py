"""Finds the boilerplate in and around an article: promotion, boxes, crumbs (stray short lines)."""
