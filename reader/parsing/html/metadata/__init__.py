"""What a page says about its article: title, authors, date, site."""
