"""The pass over an article: prose, quotation blocks, interviews, letters."""
