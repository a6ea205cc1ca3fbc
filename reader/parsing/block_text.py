"""The text of a block, cleaned and normalized, and the marks in it, which move along."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from reader.model.article import BlockKind, InlineKind
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple
from reader.text.clean import clean_line, clean_text, is_plain

with later(globals()):  # a megabyte, which most pages do not need
    import unicodedata

_ONE_LINE = frozenset({
    BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.HEADING, BlockKind.CREDIT, BlockKind.IMAGE,
    BlockKind.DATELINE, BlockKind.RULE,
})  # fmt: skip
_WORD = lazily(r"\S+")
_MAX_SINGLE_LOOKUPS = 200  # marks whose places in changed text are looked up one by one


class Mark(NamedTuple):
    """Words inside a block that are linked, formatted, or both.

    Attributes:
        start: Offset of the first code point, into the text handed to `clean_block`.
        end: One after the last.
        href: The link target; empty when the words are not a link.
        inline: The inline formatting; None for that of the block.
    """

    start: int
    end: int
    href: str = ""
    inline: InlineKind | None = None


def marks_before(marks: Sequence[Mark], end: int) -> list[Mark]:
    """Return the marks of a text that is cut at `end`."""
    return [mark._replace(end=min(mark.end, end)) for mark in marks if mark.start < end]


def marks_after(marks: Sequence[Mark], start: int) -> list[Mark]:
    """Return the marks of a text that loses its first `start` code points."""
    return [
        mark._replace(start=max(0, mark.start - start), end=mark.end - start)
        for mark in marks
        if mark.end > start
    ]


def marks_moved(marks: Sequence[Mark], by: int) -> list[Mark]:
    """Return the marks of a text that so many characters are put before."""
    return [mark._replace(start=mark.start + by, end=mark.end + by) for mark in marks]


def unescape_entities(text: str) -> str:
    """Return `text` with its entities resolved; imports the slow entity table only if needed."""
    if "&" not in text:
        return text
    from html import unescape

    return unescape(text)


def clean_block(kind: BlockKind, text: str, marks: Sequence[Mark]) -> tuple[str, Sequence[Mark]]:
    """Return the text of a block as the article has it, and the marks at their new offsets.

    The text is cleaned, in NFC, stripped, and without blank lines, except in code.
    """
    if text.isascii() and text.isprintable() and text == text.strip():
        return text, _marks_inside(marks, len(text)) if marks else marks
    text, marks = _clean_with_marks(text, marks)
    return _normalize_with_marks(kind, text, marks)


def _clean(text: str) -> str:
    """Return `text` cleaned and normalized to NFC."""
    if text.isascii():
        return clean_text(text)
    return text if is_plain(text) else unicodedata.normalize("NFC", clean_text(text))


def clean_lines(texts: list[str]) -> list[str] | None:
    """Return `texts` cleaned and normalized to NFC.

    None unless each is, before and after, a single line without white space at its edges. ASCII
    has a path of its own: it is compared at the speed of memory.
    """
    if not all(texts):
        return None
    ascii_only = "".join(filter(str.isascii, texts))
    others = "".join(text for text in texts if not text.isascii())
    if any(sign in part for sign in "\n\t" for part in (ascii_only, others)):
        return None
    if is_plain(others) and clean_text(ascii_only) == ascii_only:
        return texts
    cleaned = _clean("\n\n".join(texts))
    parts = cleaned.split("\n\n")
    tidy = "\t" not in cleaned and cleaned.count("\n") == 2 * (len(texts) - 1)
    return parts if tidy and not any(map(_is_untidy, parts)) else None


def normalize_line(text: str) -> str:
    """Return `text` as a single line, cleaned and in NFC."""
    return clean_line(_clean(text)).strip()


def _is_untidy(text: str) -> bool:
    """Whether a cleaned paragraph still has blank edges, tabs or line breaks to normalize."""
    return not text or "\n" in text or "\t" in text or text[0].isspace() or text[-1].isspace()


def _clean_with_marks(text: str, marks: Sequence[Mark]) -> tuple[str, Sequence[Mark]]:
    """Clean `text` and move `marks` along.

    The pieces between the ends of marks are cleaned one by one; if the result differs from
    cleaning the whole text (a combining sequence across an end), each end is looked up on its own.
    """
    cleaned = _clean(text)
    if not marks or cleaned == text:
        return cleaned, marks
    ends = sorted({offset for mark in marks for offset in mark[:2] if 0 <= offset <= len(text)})
    pieces = [text[a:b] for a, b in zip([0, *ends], [*ends, len(text)], strict=True)]
    parts = [_clean(piece) for piece in pieces]
    if "".join(parts) == cleaned:
        new_ends = accumulate(map(len, parts[:-1]))
    elif len(ends) <= _MAX_SINGLE_LOOKUPS:
        new_ends = accumulate((min(len(_clean(text[:end])), len(cleaned)) for end in ends), max)
    else:
        return cleaned, ()
    return cleaned, _move_marks(marks, dict(zip(ends, new_ends, strict=True)))


def _move_marks(marks: Sequence[Mark], places: dict[int, int]) -> list[Mark]:
    moved = []
    for mark in marks:
        start, end = places.get(mark.start, 0), places.get(mark.end, 0)
        if start < end:
            moved.append(Mark(start, end, mark.href, mark.inline))
    return moved


def _normalize_with_marks(
    kind: BlockKind, text: str, marks: Sequence[Mark]
) -> tuple[str, Sequence[Mark]]:
    """Strip `text`, remove blank lines, and move `marks` accordingly."""
    if kind is BlockKind.TABLE_ROW:
        text, separator = text.replace("\n", " "), "\t"
    elif kind is BlockKind.CODE:
        separator = ""
    else:
        text = text.replace("\t", " ")
        separator = "\n"
        if kind in _ONE_LINE:
            text = text.replace("\n", " ")
    if separator == "\n" and not _is_untidy(text):
        return text, _marks_inside(marks, len(text))
    if separator and not marks:
        pieces = map(str.strip, text.split(separator))
        return separator.join(pieces if separator == "\t" else filter(None, pieces)), marks
    return _joined_ranges(text, _kept_ranges(text, separator), separator, marks)


def single_spaced(text: str, marks: Sequence[Mark]) -> tuple[str, Sequence[Mark]]:
    """Return the words of a text with one space between them, and the marks at new offsets."""
    spaced = " ".join(text.split())
    if not marks or spaced == text:
        return spaced, marks
    return _joined_ranges(text, [found.span() for found in _WORD.finditer(text)], " ", marks)


def _joined_ranges(
    text: str, kept: Sequence[tuple[int, int]], separator: str, marks: Sequence[Mark]
) -> tuple[str, Sequence[Mark]]:
    """Return what is kept of a text, and the marks at their new offsets."""
    shaped = separator.join(text[start:end] for start, end in kept)
    sources = [start for start, _ in kept]
    lengths = [end - start + len(separator) for start, end in kept]
    targets = list(accumulate(lengths[:-1], initial=0))

    def new_offset(offset: int, *, opens: bool) -> int:
        at = bisect_right(sources, offset if opens else offset - 1) - 1
        if opens and at + 1 < len(kept) and (at < 0 or offset >= kept[at][1]):
            return targets[at + 1]
        if at < 0:
            return 0
        start, end = kept[at]
        return targets[at] + min(offset, end) - start

    moved = (
        mark._replace(
            start=new_offset(mark.start, opens=True), end=new_offset(mark.end, opens=False)
        )
        for mark in marks
    )
    return shaped, _marks_inside(list(moved), len(shaped))


def _marks_inside(marks: Sequence[Mark], length: int) -> Sequence[Mark]:
    return [mark for mark in marks if 0 <= mark.start < mark.end <= length]


def _kept_ranges(text: str, separator: str) -> list[tuple[int, int]]:
    """Return the ranges of `text` to keep: its lines or cells without their blank edges."""
    if not separator:
        body = text.rstrip()
        first = len(body) - len(body.lstrip())
        first = body.rfind("\n", 0, first) + 1  # keep the indentation of the first line of code
        return [(first, len(body))]
    kept = []
    start = 0
    for piece in text.split(separator):
        inner = piece.lstrip()
        first = start + len(piece) - len(inner)
        last = first + len(inner.rstrip())
        if first < last:
            kept.append((first, last))
        elif separator == "\t":
            kept.append((start, start))
        start += len(piece) + 1
    return kept or [(0, 0)]
