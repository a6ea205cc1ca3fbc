"""What a person writes, as pure moves and plans: notes, corrections, links, searching, undo."""
