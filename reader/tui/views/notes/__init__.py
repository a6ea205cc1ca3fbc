"""Views of notes: as rows of lists, as paragraphs, and beside their passages."""
