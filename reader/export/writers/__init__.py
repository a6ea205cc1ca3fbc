"""The formats that notes are written in, a module each."""
