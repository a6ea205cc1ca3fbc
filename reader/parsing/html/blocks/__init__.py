"""Recognises what the markup does not mark: captions, headings, footnotes, datelines."""
