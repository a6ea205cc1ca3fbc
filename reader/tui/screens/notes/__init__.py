"""The screen of the notes of all articles."""
