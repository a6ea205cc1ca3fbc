"""The terminal as a device: its driver, keys, pastes, styles, other programs in it."""
