"""The log files: their lines, and reading and writing them."""
