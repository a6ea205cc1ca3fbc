"""Puts the letters of Arabic and Hebrew pages into the order in which they are read.

Programs draw such text in either direction, word by word or in whole lines, and pdfium can only
guess in which. Where the letters stand is certain: a row is read from right to left, numbers and
Latin words in it from left to right.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple
from unicodedata import bidirectional, combining, normalize

from reader.parsing.printed.printed_line import PageLine, rows_of

_LETTERS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_PRESENTATION_FORMS = re.compile("[\ufb1d-\ufdff\ufe70-\ufefc]+")
_LEAST_SHARE = 0.5  # of the letters of a page
_LEFT_TO_RIGHT = frozenset({"L", "EN", "AN"})  # letters and digits
_BETWEEN = frozenset({"ES", "CS", "ET", "ON", "WS"})  # signs between two of them
_BRACKETS = str.maketrans("()[]{}«»‹›", ")(][}{»«›‹")
_BRACKET_BEFORE_WORD = re.compile(r"(?<!\S)[()\[\]{}«»‹›](?= ?\w)")
_SPACE_IN_BRACKET = re.compile(r"(?<=[(\[{«‹]) ")
_BULLET = re.compile(r"([•▪◦‣●○■])(?=\w)")
_SPACE, _SURE_SPACE = 0.12, 0.3  # share of a line's size: gap between words, and any such gap
_SAME_ROW = 0.3  # share of a line's size between the baselines of a row
_COLUMN_GAP = 1.6  # line sizes; no space between words is as wide


class Letter(NamedTuple):
    """A character: its left and right edge, and the number of its word in the file."""

    text: str
    left: float
    right: float
    word: int


def is_right_to_left(text: str) -> bool:
    """Whether most letters of a page are Arabic or Hebrew."""
    if text.isascii() or not _LETTERS.search(text):
        return False
    return len(_LETTERS.findall(text)) >= _LEAST_SHARE * sum(map(str.isalpha, text))


def lines_in_order(found: Sequence[tuple[PageLine, Sequence[Letter]]]) -> list[PageLine]:
    """Return the lines of a page, top down, each with the letters of its whole row in order.

    Args:
        found: The lines as pdfium reports them, with their letters.
    """
    letters = {id(line): each for line, each in found}
    lines: list[PageLine] = []
    for row in rows_of([line for line, _ in found], _SAME_ROW):
        style = max(row, key=lambda line: len(line.text))
        in_row = [letter for line in row for letter in letters[id(line)]]
        for part in _parts(_from_right_to_left(in_row), _COLUMN_GAP * style.size):
            left, right = min(each.left for each in part), max(each.right for each in part)
            text = _text_of(part, style.size)
            lines.append(style._replace(text=text, left=left, right=right))
    if not _are_brackets_mirrored(lines):
        return lines
    texts = (line.text.translate(_BRACKETS) for line in lines)
    return [
        line._replace(text=_SPACE_IN_BRACKET.sub("", text))
        for line, text in zip(lines, texts, strict=True)
    ]


def mirrored(lines: Sequence[PageLine], width: float) -> list[PageLine]:
    """Return the lines of a page `width` points wide as in a mirror, so that they begin left."""
    return [line._replace(left=width - line.right, right=width - line.left) for line in lines]


def _from_right_to_left(letters: Sequence[Letter]) -> list[Letter]:
    """Return letters by position, with vowel signs at their letter.

    pdfium has reversed the parts of a ligature, which have the same position.
    """
    bases = [letter for letter in letters[::-1] if not combining(letter.text[0])]
    bases.sort(key=lambda letter: -letter.left - letter.right)
    for mark in letters:
        if combining(mark.text[0]) and bases:
            middle = mark.left + mark.right
            at = min(
                range(len(bases)), key=lambda at: abs(bases[at].left + bases[at].right - middle)
            )
            bases[at] = bases[at]._replace(text=bases[at].text + mark.text)
    return bases


def _parts(placed: Sequence[Letter], gap: float) -> Iterator[list[Letter]]:
    """Yield the letters of a row between its wide gaps, which separate columns."""
    part: list[Letter] = []
    for letter in placed:
        if part and part[-1].left - letter.right > gap:
            yield part
            part = []
        part.append(letter)
    if part:
        yield part


def _text_of(placed: Sequence[Letter], size: float) -> str:
    """Return the text of letters that are ordered from right to left."""
    pieces = [placed[0].text]
    for letter, after in pairwise(placed):
        gap = (letter.left - after.right) / size
        if gap > _SURE_SPACE or (gap > _SPACE and letter.word != after.word):
            pieces.append(" ")
        pieces.append(after.text)
    text = "".join(_with_numbers_turned(pieces))
    if _BULLET.match(text):
        text = f"{text[0]} {text[1:]}"
    return _PRESENTATION_FORMS.sub(lambda found: normalize("NFKC", found[0]), text)


def _with_numbers_turned(pieces: Sequence[str]) -> Iterator[str]:
    """Yield pieces of text with its numbers and Latin words from left to right."""
    run: list[str] = []
    between: list[str] = []
    for piece in pieces:
        kind = bidirectional(piece[0])
        if kind in _LEFT_TO_RIGHT:
            run += [*between, piece]
            between = []
        elif run and kind in _BETWEEN:
            between.append(piece)
        else:
            yield from (*reversed(run), *between, piece)
            run, between = [], []
    yield from (*reversed(run), *between)


def _are_brackets_mirrored(lines: Sequence[PageLine]) -> bool:
    """Whether most brackets before a word are closing ones: the file names their shapes."""
    found = [
        found[0] in "([{«‹" for line in lines for found in _BRACKET_BEFORE_WORD.finditer(line.text)
    ]
    return found.count(False) > found.count(True)
