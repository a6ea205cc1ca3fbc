"""The colours of the default dark theme that the first screen needs, without any import.

Each has the nearest of the 256 terminal colours, chosen in the same way as Rich does.
"""

BACKGROUND, BACKGROUND_256 = "#15171c", 233
PANEL, PANEL_256 = "#1b1e24", 234
TEXT, TEXT_256 = "#c3c8d1", 251
MUTED, MUTED_256 = "#868d9b", 245
BRIGHT, BRIGHT_256 = "#f1f3f7", 231
ACCENT, ACCENT_256 = "#e9b872", 179


def true_colour(name: str) -> str:
    """Return the parameters of SGR for ``#rrggbb``, without the 38 or 48."""
    return f"2;{int(name[1:3], 16)};{int(name[3:5], 16)};{int(name[5:], 16)}"
