"""The first frame of an article or a list, drawn before Textual is loaded."""
