"""Pure functions for what the user writes: notes, corrections, links, queries, undo."""
