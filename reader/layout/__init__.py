"""Layout of an article as rows of a given width; pure, independent of any terminal library."""
