"""Speeches that take turns: conversations, transcripts, interviews."""
