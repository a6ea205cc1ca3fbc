"""What keeps starts short: light stand-ins for slow modules of Python, and caches of compiled code.

The lowest floor: it imports nothing of ours.
"""
