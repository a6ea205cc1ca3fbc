"""The text to analyse: units, paragraphs, sentences, and the tokens of a sentence."""
