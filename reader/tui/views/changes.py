"""What has changed since an article was read before, as inks and rows."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from reader.session.state import ReadingState
from reader.text.clean import clean_text
from reader.tui.views import ink as inks
from reader.tui.views.overlay import Piece, Stretch
from reader.tui.views.rows import Row

if TYPE_CHECKING:
    from reader.anchoring.changes import Change

_PREVIEW = 160  # code points of old or new words that a row shows


def change_stretches(changes: "Sequence[Change]") -> Iterator[Stretch]:
    """Yield where words are new."""
    for change in changes:
        if change.cosmetic:
            continue
        for span in [piece.new for piece in change.pieces] or [change.new]:
            if len(span):
                yield span.start, span.end, inks.ADDED


def removed_lines(state: ReadingState) -> Iterator[tuple[int, Piece]]:
    """Yield what is gone: the code point that it stood before or in, and the line that says so."""
    for change in state.changes:
        if change.cosmetic:
            continue
        gone = [piece.old for piece in change.pieces] or [change.old]
        words = " … ".join(
            _line(state.old_text, span.start, span.end) for span in gone if len(span)
        )
        if words:
            at = max(change.new.start, change.new.end - 1)
            yield at, (f"− {words}", inks.REMOVED)


def change_rows(changes: "Sequence[Change]", old_text: str, new_text: str) -> list[Row]:
    """Return one row a change: what it is, the old words, the new ones."""
    rows = []
    for change in changes:
        if change.cosmetic:
            continue
        pieces = change.pieces or ()
        old = [p.old for p in pieces] or [change.old]
        new = [p.new for p in pieces] or [change.new]
        before = " … ".join(_line(old_text, s.start, s.end) for s in old if len(s))
        after = " … ".join(_line(new_text, s.start, s.end) for s in new if len(s))
        arrow = "  →  " if before and after else ""
        rows.append(
            Row(
                (
                    (f"  {change.kind.value:<10}", inks.META),
                    (before, inks.REMOVED),
                    (arrow, inks.META),
                    (after, inks.ADDED),
                ),
                offset=change.new.start,
            )
        )
    return rows


def _line(text: str, start: int, end: int) -> str:
    words = " ".join(text[start : min(end, start + _PREVIEW)].split())
    return clean_text(words, line=True)
