"""What is known of notes and articles, and how two machines come to know the same."""
