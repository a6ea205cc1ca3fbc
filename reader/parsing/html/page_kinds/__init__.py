"""Kinds of pages with their own structure: live blogs, manuals, mailings, certain sites."""
