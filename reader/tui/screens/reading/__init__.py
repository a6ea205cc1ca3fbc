"""The screen for reading one article: its commands, each group in a module of its own."""
