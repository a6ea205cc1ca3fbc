"""Integrity of the database: checks, backups, repair, and access that applies them all."""
