"""Fast start: lightweight stand-ins for slow standard modules, and caches of compiled code.

The lowest layer: it imports none of our other packages.
"""
