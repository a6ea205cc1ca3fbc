"""The persons whom the subjects of earlier sentences name or stand for."""
