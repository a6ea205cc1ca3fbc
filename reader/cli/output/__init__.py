"""What the command line writes: the two streams, a pager, how far work is."""
