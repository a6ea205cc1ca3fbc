"""The files that machines write for each other: their lines, and how they are read and written."""
