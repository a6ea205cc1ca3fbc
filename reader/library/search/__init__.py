"""Full-text indexes: the words of notes and titles, the passages of articles that were read."""
