"""Printed pages (PDF) to an article."""
