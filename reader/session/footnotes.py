"""Footnotes: from the mark in the text to the note, and back."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from reader.model.article import Article, BlockKind
from reader.model.blocks import BlockColumns
from reader.model.inline_columns import LinkColumns
from reader.session.inner_links import inner_place
from reader.session.moves import jump, moves_along
from reader.session.state import ReadingState
from reader.startup.lazy_regex import lazily

_WRITTEN = lazily(r"\[(\d{1,4}|[a-z]{1,2}|[*†‡§]{1,3})\]|([¹²³⁰⁴-⁹]{1,3})")
_FIGURES = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_AROUND = "[](){}.:^ \xa0"
_MAX_MARK_CHARS = 16  # characters of a mark, such as "[footnote 12]"
_NUMBER = lazily(r"[^\d]*(\d{1,4})[^\d]*")


class Mark(NamedTuple):
    """A footnote, or a reference to one in the text.

    Attributes:
        at: The offset at which it begins.
        key: Its number or sign, without brackets.
    """

    at: int
    key: str


class Footnotes:
    """The footnotes of an article, and the marks that refer to them. Nearly linear to build.

    Attributes:
        article: The article.
        notes: The footnotes, in order.
        marks: The footnote marks in the text, in order.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        labels = BlockColumns.of(article.blocks).labels_of(BlockKind.FOOTNOTE)
        self.notes = [Mark(at, key) for at, label in labels if (key := _key(label))]
        self._notes = _by_key(self.notes)
        self.marks = self._found_marks() if self.notes else []
        self._marks = _by_key(self.marks)

    def _found_marks(self) -> list[Mark]:
        text, found = self.article.text, dict[int, str]()
        for match in _WRITTEN.finditer(text):
            found[match.start()] = (match[1] or match[2]).translate(_FIGURES)
        for start, end, href in LinkColumns.of(self.article.links).rows():
            if href.startswith("#") and end - start <= _MAX_MARK_CHARS:
                found[start] = _key(text[start:end])
        inside = {note.at for note in self.notes}
        return [
            Mark(at, key)
            for at, key in sorted(found.items())
            if key in self._notes and at not in inside
        ]

    def is_mark(self, offset: int) -> bool:
        """Whether a mark begins at `offset`."""
        number = bisect_left(self.marks, offset, key=_place)
        return number < len(self.marks) and self.marks[number].at == offset

    def mark_under(self, offset: int) -> int:
        """Return the start of the mark that contains `offset`, or -1."""
        number = bisect_right(self.marks, offset, key=_place) - 1
        if number < 0:
            return -1
        at, text = self.marks[number].at, self.article.text
        end = text.find("]", at, at + _MAX_MARK_CHARS) + 1 if text[at] == "[" else 0
        return at if offset < (end or at + len(self.marks[number].key)) else -1

    def note_of(self, mark: Mark) -> int:
        """Return the start of the note of a mark.

        If there are as many notes as marks with its key, they correspond in order; otherwise it is
        the next note, or the last.
        """
        notes, marks = self._notes[mark.key], self._marks[mark.key]
        if len(notes) == len(marks):
            return notes[bisect_left(marks, mark.at)]
        return notes[min(bisect_left(notes, mark.at), len(notes) - 1)]

    def marks_of(self, note: Mark) -> list[int]:
        """Return the starts of the marks of a note; see `note_of`."""
        notes, marks = self._notes[note.key], self._marks.get(note.key, [])
        number = bisect_left(notes, note.at)
        if len(notes) == len(marks):
            return [marks[number]]
        first = bisect_right(marks, notes[number - 1]) if number else 0
        last = number == len(notes) - 1
        return marks[first : len(marks) if last else bisect_right(marks, note.at)]

    def marks_with_same_key(self, note: Mark) -> list[int]:
        """Return the starts of all marks with the number or sign of a note."""
        return self._marks.get(note.key, [])


_known: list[Footnotes] = []  # those of the last article that was asked about


def footnotes_of(article: Article) -> Footnotes:
    """Return the footnotes of an article, memoised; may run in a thread."""
    known = _known[0] if _known else None
    if known is None or known.article is not article:
        _known[:] = [known := Footnotes(article)]
    return known


def _by_key(places: Iterable[Mark]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for place in places:
        found.setdefault(place.key, []).append(place.at)
    return found


def _key(words: str) -> str:
    if words.isascii() and words.isdigit():
        return words
    bare = words.translate(_FIGURES).strip(_AROUND)
    number = _NUMBER.fullmatch(bare)
    return number[1] if number else bare


def has_footnotes(article: Article) -> bool:
    """Whether an article has footnotes."""
    blocks = article.blocks
    if isinstance(blocks, BlockColumns):  # asked at every key
        return blocks.has_kind(BlockKind.FOOTNOTE)
    return any(block.kind is BlockKind.FOOTNOTE for block in blocks)


next_mark, previous_mark = moves_along(
    lambda state: [mark.at for mark in footnotes_of(state.article).marks]
)


def follow(state: ReadingState) -> ReadingState:
    """Follow the link at the cursor inside the article, or go to a footnote and back.

    Without a link, go to the footnote of the mark at the cursor, or of the next one in the
    paragraph; from a footnote, go back to the mark from which the reader came.
    """
    footnotes = footnotes_of(state.article)
    place = inner_place(state)
    if place is not None and not footnotes.is_mark(state.cursor):
        return jump(state, place)
    blocks = state.article.blocks
    number = bisect_right(blocks, state.cursor, key=lambda block: block.span.end)
    if number == len(blocks):
        return state
    block = blocks[number]
    if block.kind is BlockKind.FOOTNOTE:
        return _back(state, footnotes)
    marks = footnotes.marks
    first, here, end = (
        bisect_left(marks, offset, key=_place)
        for offset in (block.span.start, state.cursor, block.span.end)
    )
    chosen = here if here < end else first
    return jump(state, footnotes.note_of(marks[chosen])) if chosen < end else state


def _back(state: ReadingState, footnotes: Footnotes) -> ReadingState:
    """Go from a footnote back to the mark from which the reader came, or to its first mark."""
    number = bisect_right(footnotes.notes, state.cursor, key=_place) - 1
    if number < 0:
        return state
    note = footnotes.notes[number]
    places = footnotes.marks_of(note)
    came_from = [at for at in places if state.back and at == state.back[-1]]
    target = next(iter([*came_from, *places, *footnotes.marks_with_same_key(note)]), None)
    return state if target is None else jump(state, target)


def _place(mark: Mark) -> int:
    return mark.at
