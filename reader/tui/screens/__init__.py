"""Screens: they own the state, pass it to widgets, and handle the widgets' messages."""
