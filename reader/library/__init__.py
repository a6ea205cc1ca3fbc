"""What is stored on disk; the only package that knows SQLite and the user's directories."""
