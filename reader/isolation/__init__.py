"""Running work in a process of its own, with a deadline, a memory limit and cancellation."""
