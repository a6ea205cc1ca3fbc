"""The screen that lists the notes on all articles."""
