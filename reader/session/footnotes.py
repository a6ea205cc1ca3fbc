"""Footnotes: from the mark in the text to the note, and back."""

from bisect import bisect_left
from typing import NamedTuple

from reader.model.article import Article, BlockKind
from reader.model.blocks import BlockColumns
from reader.session.moves import jump
from reader.session.state import ReadingState
from reader.text.pattern import lazily

_WRITTEN = lazily(r"\[(\d{1,4}|[a-z]{1,2}|[*†‡§]{1,3})\]|([¹²³⁰⁴-⁹]{1,3})")
_FIGURES = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_AROUND = "[](){}.:^ \xa0"
_LONGEST = 16  # characters of a mark, as "[footnote 12]"
_NUMBER = lazily(r"[^\d]*(\d{1,4})[^\d]*")


class Mark(NamedTuple):
    """A place that belongs to a footnote.

    Attributes:
        at: Where it begins.
        key: Number or sign, without brackets.
    """

    at: int
    key: str


def notes_of(article: Article) -> list[Mark]:
    """Return where the footnotes of an article begin, in order."""
    return [
        Mark(block.span.start, key)
        for block in article.blocks
        if block.kind is BlockKind.FOOTNOTE and (key := _key(block.label))
    ]


def marks_of(article: Article, notes: list[Mark]) -> list[Mark]:
    """Return the marks in the text that lead to one of `notes`, in order. Cost: linear."""
    known = {note.key for note in notes}
    if not known:
        return []
    text = article.text
    found = {
        match.start(): (match[1] or match[2]).translate(_FIGURES)
        for match in _WRITTEN.finditer(text)
    }
    for link in article.links:
        if link.href.startswith("#") and link.span.end - link.span.start <= _LONGEST:
            found[link.span.start] = _key(link.span.of(text))
    inside = {note.at for note in notes}
    return [Mark(at, key) for at, key in sorted(found.items()) if key in known and at not in inside]


def _key(words: str) -> str:
    bare = words.translate(_FIGURES).strip(_AROUND)
    number = _NUMBER.fullmatch(bare)
    return number[1] if number else bare


def has_footnotes(article: Article) -> bool:
    """Whether there are any."""
    blocks = article.blocks
    if isinstance(blocks, BlockColumns):  # asked at every key
        return blocks.holds(BlockKind.FOOTNOTE)
    return any(block.kind is BlockKind.FOOTNOTE for block in blocks)


def next_mark(state: ReadingState) -> ReadingState:
    """Go to the next mark of a footnote."""
    after = (mark for mark in _marks(state) if mark.at > state.cursor)
    mark = next(after, None)
    return state if mark is None else jump(state, mark.at)


def previous_mark(state: ReadingState) -> ReadingState:
    """Go to the mark of a footnote before this one."""
    before = [mark for mark in _marks(state) if mark.at < state.cursor]
    return jump(state, before[-1].at) if before else state


def follow(state: ReadingState) -> ReadingState:
    """Go from a mark, or the next one in this paragraph, to its footnote; from there back."""
    article = state.article
    notes = notes_of(article)
    marks = marks_of(article, notes)
    block = next((b for b in article.blocks if state.cursor < b.span.end), None)
    if block is None:
        return state
    if block.kind is BlockKind.FOOTNOTE:
        return _back(state, notes, marks)
    here = (mark for mark in marks if state.cursor <= mark.at < block.span.end)
    within = (mark for mark in marks if block.span.start <= mark.at < block.span.end)
    mark = next(here, None) or next(within, None)
    if mark is None:
        return state
    return jump(state, _note_of(mark, notes, marks))


def _note_of(mark: Mark, notes: list[Mark], marks: list[Mark]) -> int:
    """Where the note of a mark begins: the one in its turn, if each has its own, else the next."""
    same = [note.at for note in notes if note.key == mark.key]
    places = [other.at for other in marks if other.key == mark.key]
    if len(same) == len(places):
        return same[places.index(mark.at)]
    return same[min(bisect_left(same, mark.at), len(same) - 1)]


def _back(state: ReadingState, notes: list[Mark], marks: list[Mark]) -> ReadingState:
    """From inside a footnote to the mark that one came from, else to its first."""
    own = [note for note in notes if note.at <= state.cursor]
    if not own:
        return state
    note = own[-1]
    places = [mark.at for mark in marks if mark.key == note.key]
    own_places = [at for at in places if _note_of(Mark(at, note.key), notes, marks) == note.at]
    came_from = [at for at in own_places if state.back and at == state.back[-1]]
    target = next(iter([*came_from, *own_places, *places]), None)
    return state if target is None else jump(state, target)


def _marks(state: ReadingState) -> list[Mark]:
    return marks_of(state.article, notes_of(state.article))
