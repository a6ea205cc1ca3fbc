"""Declarations of all verbs and options, and the parser, help and man page made from them."""
