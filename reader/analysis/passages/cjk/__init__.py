"""Speakers of Chinese, Japanese and Korean quotes, found by patterns instead of tokens."""
