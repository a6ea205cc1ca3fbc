"""Languages without a lexicon: a few dozen words of each, which tell who speaks, and no rules."""
