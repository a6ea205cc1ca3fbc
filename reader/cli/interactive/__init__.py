"""Opening the TUI, and drawing the first frame while it loads."""
