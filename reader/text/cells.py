"""The width of a text in terminal cells.

The widths are those of Rich and Textual, which draw the screen: a terminal that disagrees about a
rare character shows a gap, but a row that disagrees with its renderer breaks the layout. Unlike
them, this module costs almost nothing to load.
"""

from bisect import bisect_right

from reader.startup.lazy_regex import lazily

_JOINER = "\u200d"
_PICTURE = "\ufe0f"
_CACHED = 8192

# Blocks in which every character takes one cell: European letters, typographic punctuation,
# arrows, mathematics, box drawing, Braille.
_NARROW = lazily(
    "[ -~\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2000-\u200a\u2010-\u2027"
    "\u202f-\u205f\u20a0-\u20c1\u2100-\u2319\u2400-\u2421\u2500-\u25fc\u2800-\u28ff\ufffd]*"
)
_USUAL = frozenset(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0xAD), *range(0xAE, 0x180))))
_USUAL |= frozenset("–—‘’‚“”„†•…‹›€")
_ROW = 200  # code points above which compiling the expression is worth it


def is_narrow(text: str) -> bool:
    """Whether every character of `text` certainly takes one cell; runs at C speed.

    False means only that some may not.
    """
    if text.isascii() and text.isprintable():
        return True
    if len(text) < _ROW and _USUAL.issuperset(text):
        return True
    return _NARROW.fullmatch(text) is not None


def cell_width(text: str) -> int:
    """Return how many cells `text` takes in one row; control characters, including tabs, take none.

    Equal to ``rich.cells.cell_len``. Cost: linear.
    """
    if is_narrow(text):
        return len(text)
    if _JOINER not in text and _PICTURE not in text:
        return sum(map(_WIDTHS.__getitem__, text))
    return _joined_width(text)


def cluster_end(text: str, start: int) -> int:
    """Return the end of the cluster that begins at `start`, a unit that must not be split.

    A cluster is a character with the marks, selectors and joined characters that follow it, the two
    letters of a flag, or an emoji with a skin tone. This is simpler than the grapheme clusters of
    UAX #29, and consistent with `cell_width`: zero-width characters belong to the preceding one.
    """
    at = start + 1
    while at < len(text) and _continues(text, start, at):
        at += 1
    return at


def begins_cluster(text: str, at: int) -> bool:
    """Whether a cluster certainly begins at `at`, whatever precedes it."""
    character = text[at]
    return (
        _WIDTHS[character] > 0
        and text[at - 1 : at] != _JOINER
        and not "\U0001f3fb" <= character <= "\U0001f3ff"
        and not _is_flag_letter(character)
    )


def _continues(text: str, start: int, at: int) -> bool:
    """Whether the cluster that begins at `start` continues at `at`."""
    character = text[at]
    if _WIDTHS[character] == 0:
        return character > "\x9f"  # a control such as newline or tab is its own cluster
    if text[at - 1] == _JOINER and at - 1 > start:
        return True
    if "\U0001f3fb" <= character <= "\U0001f3ff":
        return _WIDTHS[text[start]] == 2 or _is_widened(text[start])
    return at - start == 1 and _is_flag_letter(character) and _is_flag_letter(text[start])


def _is_flag_letter(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _joined_width(text: str) -> int:
    """Return the width of a text with joiners or emoji selectors; joined characters add 0."""
    total = 0
    last = ""
    characters = iter(text)
    for character in characters:
        if character == _JOINER:
            next(characters, None)
        elif character == _PICTURE:
            total += bool(last) and _is_widened(last)
            last = ""
        elif width := _WIDTHS[character]:
            total += width
            last = character
    return total


def _is_widened(character: str) -> bool:
    return bisect_right(_WIDTHS.widened, ord(character)) % 2 == 1


class _Widths(dict[str, int]):
    """Character widths, computed from the tables on first use."""

    def __init__(self) -> None:
        super().__init__()
        self._zero: tuple[int, ...] = ()
        self._wide: tuple[int, ...] = ()
        self._widened: tuple[int, ...] = ()

    @property
    def widened(self) -> tuple[int, ...]:
        """Range boundaries of the characters that U+FE0F widens."""
        self._load()
        return self._widened

    def _load(self) -> None:
        if not self._zero:
            from reader.text.cell_table import WIDE, WIDENED, ZERO

            self._zero, self._wide, self._widened = map(_borders, (ZERO, WIDE, WIDENED))

    def __missing__(self, character: str) -> int:
        self._load()
        code = ord(character)
        if code < 0x20 or 0x7F <= code < 0xA0 or bisect_right(self._zero, code) % 2:
            width = 0
        else:
            width = 1 + bisect_right(self._wide, code) % 2
        if len(self) < _CACHED:  # hostile text may use every character
            self[character] = width
        return width


def _borders(table: str) -> tuple[int, ...]:
    """Return range boundaries: inside a range, an odd number of them is at or below the code."""
    from reader.text.cell_table import ranges

    return tuple(border for first, last in ranges(table) for border in (first, last + 1))


_WIDTHS = _Widths()
