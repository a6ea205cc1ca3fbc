"""What is read: units, paragraphs, sentences, and the tokens of a sentence."""
