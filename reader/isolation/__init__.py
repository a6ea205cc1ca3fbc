"""Runs work in a subprocess, with a deadline, a memory limit and cancellation."""
