"""Rendering of state as styled rows: pure functions, independent of Textual and Rich."""
