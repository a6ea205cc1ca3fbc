"""State to styled rows, pure: nothing in here knows Textual or Rich."""
