"""The screen that lists the notes on all articles, and those for writing, linking and reviewing."""
