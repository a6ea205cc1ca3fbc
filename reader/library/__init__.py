"""What is kept on disk; the only package that knows SQLite and where user data lives."""
