"""Finds the next page of an article that is spread over several pages."""
