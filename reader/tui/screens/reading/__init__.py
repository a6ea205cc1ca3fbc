"""The screen for reading an article; each group of its commands is in a module."""
