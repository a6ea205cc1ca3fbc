"""Notes as rows, as paragraphs to read, and beside what they stand on."""
