"""What a piece of an article is where its markup does not say so: captions, headings, notes."""
