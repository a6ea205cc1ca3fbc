"""Which sources are the same article: identified by the program, corrected by the user."""
