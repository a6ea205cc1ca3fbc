"""Full-text indexes of the words of notes and titles, and of the passages of read articles."""
