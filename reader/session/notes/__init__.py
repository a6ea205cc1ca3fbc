"""What the user writes, as pure functions and plans: notes, corrections, links, queries, undo."""
