"""Pages with a form of their own: live blogs, manuals, mailings, what one site writes."""
