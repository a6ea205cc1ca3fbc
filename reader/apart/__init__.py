"""Work in a process of its own: with a deadline, a memory limit, and an end when nobody waits."""
