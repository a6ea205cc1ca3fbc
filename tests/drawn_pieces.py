"""The words and widths of drawn pieces."""

from hypothesis import strategies as st

from reader.text.cells import cell_width
from reader.tui.views.ink.overlay import Piece

WORDS = st.lists(st.sampled_from(["a", "b", " ", "é", "日", "👩‍🚀", "…"]), max_size=30).map("".join)


WIDTHS = st.integers(0, 60)


def width_of(pieces: list[Piece]) -> int:
    return sum(cell_width(text) for text, _ in pieces)
