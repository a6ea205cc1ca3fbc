"""The known state of notes and articles, and how it is merged between machines."""
