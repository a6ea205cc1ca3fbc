"""Access to the library from the screens: in a thread, with change detection and undo steps."""
