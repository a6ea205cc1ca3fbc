"""Lists of articles, quotes and commands."""
