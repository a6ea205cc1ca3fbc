"""Whether words in quotation marks are a quote, of which kind, or a name, a title or a term."""
