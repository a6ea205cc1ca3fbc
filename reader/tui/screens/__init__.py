"""Screens: they own the state, pass it to widgets, and handle the widgets' messages.

The modules here are the base classes, and what several screens share; the screens themselves are in
`reading`, `notes` and `articles`.
"""
