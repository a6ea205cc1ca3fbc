"""Quotes whose own sentence names no speaker, and the sentences around them."""
