"""Single sentences, with and without quotes, and the speakers that they name."""
