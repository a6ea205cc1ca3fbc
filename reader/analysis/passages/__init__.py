"""The parts of an article, by kind: prose, block quotations, interviews, letters."""
