"""Mail and newsletters to an article."""
