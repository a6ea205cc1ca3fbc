"""The characters that open and close quoted words."""
