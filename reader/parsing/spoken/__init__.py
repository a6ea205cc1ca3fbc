"""What was said, with times and speakers: subtitles and transcripts."""
