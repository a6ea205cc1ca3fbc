"""Screens own the state, hand it down and answer what comes up."""
