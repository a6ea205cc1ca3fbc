"""The terminal as a device: its driver, keys, pastes, styles, and running other programs in it."""
