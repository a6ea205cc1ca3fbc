"""Counts in words."""


def counted(count: int, one: str, many: str = "") -> str:
    """Return ``1 note``, ``2 notes``; `many` is `one` + s unless given."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"
