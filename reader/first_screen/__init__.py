"""The first screen, drawn within milliseconds, before the program itself is loaded.

Nothing here imports more than ``os`` and a few modules written in C: on a small machine ``re``
alone takes as long as all of this. What is drawn is what the reading pane will draw, or less.
"""
