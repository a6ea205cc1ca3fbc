"""The reading pane: text, quotes, notes and changes in it, and the lines around it."""
