"""The library from the screens: in a thread of its own, watched, changed in steps."""
