"""Finds where footnotes begin at the foot of printed pages."""

import re
from collections.abc import Iterator, Sequence

from reader.parsing.printed.printed_line import SAME_SIZE, PageLine
from reader.parsing.printed.raised_numbers import lower_digits

# before the first word of a footnote
_RAISED_NUMBER = re.compile(r"(\d{1,3})(?=[^\W\d_a-z]|[“„«])")
_SYMBOL_NOTE = re.compile(r"([*∗†‡§¶]{1,3})\s?(?=[^\W\d_]|[“„«\"(])")
_MOST_NOTES = 60  # of a page
_NOTE_SIZE = 0.87  # share of the body size
_SYMBOL_NOTE_SIZE = 0.95  # the same, for notes that begin with symbols
_MOST_BELOW = 0.75  # share of the lines of a page that are below the first of its notes
_MOST_LARGER_BELOW = 2  # lines below it that are larger


def find_foot_lines(pages: Sequence[Sequence[PageLine]], body_size: float) -> set[int]:
    """Return the ids of lines in small print below all body text of a page: mostly footnotes."""
    foot_lines: set[int] = set()
    for page in pages:
        text = [line.y for line in page if line.size > _NOTE_SIZE * body_size]
        lowest = min(text, default=0.0)
        small = (line for line in page if line.size <= _NOTE_SIZE * body_size)
        foot_lines.update(id(line) for line in small if line.y < lowest)
        foot_lines.update(_numbered_footnotes(page))
        foot_lines.update(_notes_with_symbols(page, _SYMBOL_NOTE_SIZE * body_size))
    return foot_lines


def _numbered_footnotes(page: Sequence[PageLine]) -> Iterator[int]:
    """Yield the ids of the lines from the first footnote on, whatever their size.

    Its number must follow a word above it, and the footnotes below must be numbered consecutively.
    """
    notes = [(line, int(found[1])) for line in page if (found := _RAISED_NUMBER.match(line.text))]
    for at, (first, number) in enumerate(notes if len(notes) <= _MOST_NOTES else ()):
        if not _may_be_at_foot(first, page):
            continue
        consecutive = all(other == number + by for by, (_, other) in enumerate(notes[at:]))
        reference = re.compile(rf"[^\W\d_][.,;:)”\"]{{0,2}}{number}(?!\d)")
        if consecutive and any(
            reference.search(lower_digits(line.text)) for line in page if line.y > first.y
        ):
            yield from (id(line) for line in page if line.y <= first.y)
            return


def _notes_with_symbols(page: Sequence[PageLine], largest: float) -> Iterator[int]:
    """Yield the ids of the lines in small print from the first note with a symbol on.

    The same symbol must stand behind a word or number above, as behind the name of an author.
    """
    for first in page:
        found = _SYMBOL_NOTE.match(first.text)
        if found is None or first.size > largest or not _may_be_at_foot(first, page):
            continue
        behind = re.compile(rf"(?<=[\w.,;:)”]){re.escape(found[1])}(?![\w*∗†‡§¶])")
        if any(line.y > first.y and behind.search(line.text) for line in page):
            yield from (
                id(line)
                for line in page
                if line.y <= first.y
                and line.size <= (1 + SAME_SIZE) * first.size
                and line.left < first.right
                and first.left < line.right
            )
            return


def _may_be_at_foot(note: PageLine, page: Sequence[PageLine]) -> bool:
    """Whether a line may begin the notes of a page, and not the affiliations of authors at its top.

    Most lines are above it, and few below it in its column are larger, such as code in a note.
    """
    below = [line for line in page if line.y < note.y]
    if len(below) > _MOST_BELOW * len(page):
        return False
    larger = sum(
        line.size > (1 + SAME_SIZE) * note.size
        for line in below
        if line.left < note.right and note.left < line.right
    )
    return larger <= _MOST_LARGER_BELOW
