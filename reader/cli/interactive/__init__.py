"""Opening the reader, and drawing what it opens on while it is being loaded."""
