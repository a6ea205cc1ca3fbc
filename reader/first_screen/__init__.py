"""The first screen, drawn within milliseconds, before the program itself is imported.

Nothing here imports more than ``os`` and a few modules written in C: on a slow machine, importing
``re`` alone takes as long as drawing the first screen. The first screen shows the same as the
reading pane will show, or less.
"""
