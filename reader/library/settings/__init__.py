"""What a person has set, in files that are edited by hand."""
