"""Article to rows of a given width; pure, knows no terminal library."""
