"""Widgets: they draw what they are given and report input; no widget knows another."""
