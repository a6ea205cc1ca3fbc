"""Work that must keep nobody waiting: most of it in processes of their own."""
