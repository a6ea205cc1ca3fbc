"""What many programs add to Markdown, each converted to what CommonMark and its tables have."""
