"""Output of the command line: standard output and error, the pager, progress."""
