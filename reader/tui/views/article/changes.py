"""The changes since an article was last read, as inks and as rows."""

from collections.abc import Iterator, Sequence

from reader.model.quote_columns import QuoteColumns
from reader.session.state import ReadingState
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.clean import clean_line
from reader.text.span import Span
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.overlay import Piece, Stretch
from reader.tui.views.ink.short_texts import in_one_line, speaker_label
from reader.tui.views.rows.rows import Row

if TYPE_CHECKING:
    from reader.anchoring.changes import Change
    from reader.anchoring.changes import Piece as Changed

_CONTEXT = 4  # words shown on either side of a difference
_PREVIEW = 160  # code points of old or new text in a row


def change_stretches(changes: "Sequence[Change]") -> Iterator[Stretch]:
    """Yield the stretches of new text."""
    for change in changes:
        if change.cosmetic:
            continue
        for span in [piece.new for piece in change.pieces] or [change.new]:
            if len(span):
                yield span.start, span.end, inks.ADDED


def removed_lines(state: ReadingState) -> Iterator[tuple[int, Piece]]:
    """Yield removed text: the offset that it followed, and the line that shows it."""
    for change in state.changes:
        if change.cosmetic:
            continue
        gone = [piece.old for piece in change.pieces] or [change.old]
        words = " … ".join(
            _line(state.old_text, span.start, span.end) for span in gone if len(span)
        )
        if words:
            yield max(change.new.end - 1, 0), (f"− {words}", inks.REMOVED)


def change_rows(
    changes: "Sequence[Change]", old_text: str, new_text: str, quotes: QuoteColumns | None = None
) -> list[Row]:
    """Return a row for each change: its kind, the old and the new words in context.

    Args:
        changes: The changes from the old text to the new one.
        old_text: The old edition.
        new_text: The new edition.
        quotes: The quotes of the new text, if known: a change within a quote shows its speaker.
    """
    rows = []
    for change in changes:
        if change.cosmetic:
            continue
        if change.pieces:
            words = tuple(_reworded(change, old_text, new_text))
        else:
            words = tuple(_replaced(change, old_text, new_text))
        kind = (f"  {change.kind.value:<10}", inks.META)
        whose = _whose(change, quotes) if quotes else ""
        pieces, right = (kind, *words), (whose, inks.META)
        rows.append(Row(pieces, right=right, offset=change.new.start, runs_on=True))
    return rows


def _whose(change: "Change", quotes: QuoteColumns) -> str:
    """Return the speaker of the quote that a change touches; empty if it touches none."""
    for span in [piece.new for piece in change.pieces] or [change.new]:
        around = Span(span.start, max(span.end, span.start + 1))
        quote = quotes.first_over(around)
        if quote is not None:
            name = speaker_label(quote)
            return f"quote: {name}" if name else "quote"
    return ""


def _reworded(change: "Change", old_text: str, new_text: str) -> Iterator[Piece]:
    """Yield the changed words of a paragraph, each with unchanged words around it."""
    at = change.new.start
    for piece in change.pieces:
        old, new = piece.old.of(old_text), piece.new.of(new_text)
        yield _between(new_text[at : piece.new.start], keep_first=at > change.new.start), inks.META
        yield _edge((new if old.isspace() else old or new)[:1]), inks.META
        yield from _replaced(piece, old_text, new_text)
        gap = old[-1:] + old_text[piece.old.end : piece.old.end + 1] if old and not new else ""
        follows = new_text[piece.new.end : piece.new.end + 1]
        yield (_edge(new[-1:] or gap) if not follows.isspace() else ""), inks.META
        at = piece.new.end
    yield _between(new_text[at : change.new.end], keep_last=False), inks.META


def _edge(text: str) -> str:
    """Return a space if the text contains white space, to keep words apart."""
    return " " if any(map(str.isspace, text)) else ""


def _replaced(change: "Change | Changed", old_text: str, new_text: str) -> Iterator[Piece]:
    """Yield the old words and the new ones, without surrounding white space."""
    before = _line(old_text, change.old.start, change.old.end)
    after = _line(new_text, change.new.start, change.new.end)
    yield before, inks.REMOVED
    yield (" → " if before and after else ""), inks.META
    yield after, inks.ADDED


def _between(text: str, *, keep_first: bool = True, keep_last: bool = True) -> str:
    """Return unchanged words as one line, shortened in the middle; outer spaces are kept."""
    words = text.split()
    first = words[:_CONTEXT] if keep_first else []
    last = words[-_CONTEXT:] if keep_last else []
    if len(words) > len(first) + len(last):
        words = [*first, "…", *last]
    line = clean_line(" ".join(words))
    before = " " if text[:1].isspace() else ""
    return f"{before}{line} " if line and text[-1:].isspace() else before + line


def _line(text: str, start: int, end: int) -> str:
    return in_one_line(text[start : min(end, start + _PREVIEW)])
