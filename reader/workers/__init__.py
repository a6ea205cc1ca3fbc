"""Slow work done in the background, most of it in processes of their own."""
