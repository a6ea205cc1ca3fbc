"""Rules for German names only: capitalised nouns, genitives, noble names."""
