"""What the reading screen owns: objects with a state of their own, which know no screen."""
