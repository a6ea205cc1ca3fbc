"""Folding typographic variation that readers do not notice, with an index back to the text.

Folded are: kinds of quotation marks and dashes, runs of white space (to one space), no-break
spaces, soft hyphens and other invisible characters, ligatures, the one-character ellipsis, the
full-width letters and digits of East Asian texts, and optionally case.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from reader.startup.lazy_regex import lazily
from reader.text.accents import accented_letters, accented_places, without_accent
from reader.text.caseless import exact_places_of, lower, lower_long, places_of
from reader.text.span import Span
from reader.text.spans import Spans

_SPACES = (
    "\t\n\v\f\r\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
    "\u200a\u2028\u2029\u202f\u205f\u3000"
)
_DASHES = "‐‑‒–—―−﹘﹣－"
UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_EXPANDED = {"…": "...", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"}
_ONE_TO_ONE = (
    dict.fromkeys("‘’‚‛′ʼ`´‹›＇", "'")
    | dict.fromkeys("“”„‟″«»〝〞＂", '"')
    | dict.fromkeys(_DASHES, "-")
    | dict.fromkeys(_SPACES, " ")
)
_WIDE = {chr(code + 0xFEE0): chr(code) for code in range(0x30, 0x7B) if chr(code).isalnum()}
"""Full-width letters and digits, and their folded forms."""
_SAME_LENGTH = _ONE_TO_ONE | _WIDE
_CHANGING = frozenset(_SAME_LENGTH)
_ANY_WIDE = lazily("[０-９Ａ-Ｚａ-ｚ]")
# Whatever changes the length needs an entry in the index; everything else keeps its distance.
_LENGTH_CHANGING = re.compile(
    f"[ {_SPACES}{UNSEEN}]{{2,}}|[{UNSEEN}]"
    f"|[-{_DASHES}][-{_DASHES}{UNSEEN}]+|[{''.join(_EXPANDED)}]"
)
_LONG = 4_096
"""Characters from which caching is worth the memory."""
_SHORT = 64  # characters of a search string
_PIECE = 65_536  # characters processed at a time
_PLAIN_NEEDLE = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text with a mapping back to the original.

    Attributes:
        text: The folded text.
        starts: Offsets in `text` of the pieces whose length changed, ascending.
        sizes: Their lengths in `text`.
        origin_starts: Their starts in the original.
        origin_ends: Their ends in the original.
    """

    text: str
    starts: Sequence[int]
    sizes: Sequence[int]
    origin_starts: Sequence[int]
    origin_ends: Sequence[int]

    def span(self, start: int, end: int) -> Span:
        """Return the span of the original that ``text[start:end]`` represents. O(log n)."""
        first = self._origin(start, at_end=False)
        return Span(first, max(first, self._origin(end - 1, at_end=True)) if end > start else first)

    def offset(self, origin: int) -> int:
        """Return how many characters of `text` begin before `origin` of the original. O(log n)."""
        piece = bisect_left(self.origin_starts, origin) - 1
        if piece < 0:
            return origin
        beyond = max(0, origin - self.origin_ends[piece])
        return min(len(self.text), self.starts[piece] + self.sizes[piece] + beyond)

    def _origin(self, offset: int, *, at_end: bool) -> int:
        """Return the start or end, in the original, of the character at `offset`."""
        piece = bisect_right(self.starts, offset) - 1
        if piece < 0:
            return offset + at_end
        beyond = offset - self.starts[piece] - self.sizes[piece]
        if beyond >= 0:
            return self.origin_ends[piece] + beyond + at_end
        return self.origin_ends[piece] if at_end else self.origin_starts[piece]


def fold(text: str, *, ignore_case: bool = False) -> Folded:
    """Return `text` folded, in linear time; the last few results for long texts are cached.

    Folding is idempotent. The text should be in NFC, as all cleaned text is.
    """
    if len(text) < _LONG:
        return _fold(text, ignore_case=ignore_case)
    return _fold_long(text, ignore_case=ignore_case)


def prepare_search(text: str) -> None:
    """Do the slowest part of a first search in advance; may run in a thread."""
    accented_letters(text)
    if _is_split(text) and len(text) >= _LONG:
        fold(text, ignore_case=True)


@lru_cache(maxsize=8)
def _fold_long(text: str, *, ignore_case: bool) -> Folded:
    """Return a folded text, cached."""
    return _fold(text, ignore_case=ignore_case)


def _fold(text: str, *, ignore_case: bool) -> Folded:
    """Return a text folded."""
    if ignore_case:
        plain = fold(text)
        return Folded(
            lower(plain.text), plain.starts, plain.sizes, plain.origin_starts, plain.origin_ends
        )
    starts, sizes, origin_starts, origin_ends = (array("q") for _ in range(4))
    parts: list[str] = []
    read = written = 0
    for found in _LENGTH_CHANGING.finditer(text):
        start, end = found.span()
        piece = _piece(text[start:end])
        parts += (text[read:start], piece)
        written += start - read
        starts.append(written)
        sizes.append(len(piece))
        origin_starts.append(start)
        origin_ends.append(end)
        written += len(piece)
        read = end
    parts.append(text[read:])
    return Folded(_same_length("".join(parts)), starts, sizes, origin_starts, origin_ends)


def fold_text(text: str, *, ignore_case: bool = False) -> str:
    """Return only the folded text, for short strings that are compared and discarded."""
    if text.isascii() and "\n" not in text and "--" not in text:
        folded = text.replace("`", "'").replace("\t", " ")
        if "  " not in folded and folded.isprintable():
            return folded.lower() if ignore_case else folded
    folded = _same_length(_LENGTH_CHANGING.sub(lambda found: _piece(found[0]), text))
    return lower(folded) if ignore_case else folded


def find_folded(
    text: str,
    needle: str,
    *,
    ignore_case: bool = False,
    ignore_accents: bool = False,
    limit: int | None = None,
) -> Spans:
    """Return the occurrences of `needle` in `text`, both folded; ordered, not overlapping.

    A phrase is found across line breaks. Usually the text is searched unfolded (about 1 ms per
    megabyte). It is folded as a whole (about 50 ms per megabyte, once) only if it contains
    invisible characters, ligatures or full-width letters, or an ellipsis while the needle contains
    a full stop.

    Args:
        text: The text to search.
        needle: The string to find; an empty one does not occur.
        ignore_case: Whether ``Word`` finds ``word``.
        ignore_accents: Whether ``cafe`` finds ``café``; for a needle without accents.
        limit: The maximum number of results.
    """
    needle = fold_text(unicodedata.normalize("NFC", needle), ignore_case=ignore_case)
    letters = accented_letters(text) if ignore_accents else frozenset[str]()
    if ignore_case:
        letters |= set(lower("".join(letters)))

    def both(hay: str, places: Iterable[int]) -> Iterable[int]:
        """Return the plain occurrences together with the accented ones."""
        if not letters or not needle:
            return places
        if _may_overlap(needle):  # only a left-to-right scan can tell which of two counts
            low = _lowered(hay) if ignore_case else hay
            return (found.start() for found in _variants(needle, letters).finditer(low))
        accented = accented_places(hay, needle, letters, ignore_case=ignore_case, limit=limit)
        return _apart(sorted({*islice(places, limit), *accented}), len(needle))

    if _is_split(text) or ("." in needle and "…" in text):
        folded = fold(text, ignore_case=ignore_case)
        folded_places = islice(both(folded.text, exact_places_of(folded.text, needle)), limit)
        found = (folded.span(at, at + len(needle)) for at in folded_places)
        return Spans.of((span.start, span.end) for span in found)
    if _PLAIN_NEEDLE.fullmatch(needle):
        places = places_of(text, needle) if ignore_case else exact_places_of(text, needle)
        return Spans.of((at, at + len(needle)) for at in islice(both(text, places), limit))
    hay = _lowered(text) if ignore_case else text
    hits = _variants(needle, letters).finditer(hay) if needle else iter(())
    return Spans.of(hit.span() for hit in islice(hits, limit))


_SPLITTING = (*UNSEEN, *(char for char in _EXPANDED if char != "…"))
"""Characters inside words that make a search of the unfolded text miss matches."""


@lru_cache(maxsize=4)
def _variants(needle: str, accented: frozenset[str]) -> re.Pattern[str]:
    """Return a pattern for everything that folds to `needle`.

    Args:
        needle: Folded.
        accented: Letters that count as their unaccented forms.
    """
    classes = {" ": f"[ {_SPACES}]", "-": f"[-{_DASHES}]"}
    pieces = [
        f"{classes[char]}++" if char in classes else _variant(char, accented) for char in needle
    ]
    if needle[0] in classes:  # a run is matched only from its start
        pieces.insert(0, f"(?<!{classes[needle[0]]})")
    return re.compile("".join(pieces))


def _variant(char: str, accented: frozenset[str]) -> str:
    """Return a pattern for the characters that fold to `char`, which is neither space nor dash."""
    kinds = [kind for kind, folded in _ONE_TO_ONE.items() if folded == char]
    kinds += [letter for letter in accented if without_accent(letter) == char]
    return f"[{char}{''.join(kinds)}]" if kinds else re.escape(char)


def _may_overlap(needle: str) -> bool:
    """Whether one occurrence of a needle can begin inside another; assumed for long ones."""
    size = len(needle)
    return size > _SHORT or any(needle.startswith(needle[at:]) for at in range(1, size))


def _apart(places: Iterable[int], size: int) -> Iterator[int]:
    """Yield those of the ascending places that do not overlap the previous one."""
    end = 0
    for place in places:
        if place >= end:
            yield place
            end = place + size


def _piece(piece: str) -> str:
    """Return the folded form of a piece whose length changes."""
    if piece in _EXPANDED:
        return _EXPANDED[piece]
    if piece[0] in "-" + _DASHES:
        return "-"
    return " " if any(char not in UNSEEN for char in piece) else ""


def _same_length(text: str) -> str:
    """Fold characters one to one; replacing those present is faster than a translation table."""
    for char in _CHANGING.intersection(text):
        text = text.replace(char, _SAME_LENGTH[char])
    return text


@lru_cache(maxsize=2)
def _is_split(text: str) -> bool:
    """Whether the text contains characters that make a search of the unfolded text miss matches.

    Cost: 2 ms per megabyte, once.
    """
    return any(char in text for char in _SPLITTING) or _has_wide(text)


def _has_wide(text: str) -> bool:
    """Whether a text has full-width letters or digits.

    Most texts have no character of that block, which the high byte of UTF-16 shows fastest.
    """
    if text.isascii():
        return False
    pieces = (text[start : start + _PIECE] for start in range(0, len(text), _PIECE))
    return any(
        b"\xff" in piece.encode("utf-16-le", "surrogatepass") and _ANY_WIDE.search(piece)
        for piece in pieces
    )


@lru_cache(maxsize=1)
def _lowered(text: str) -> str:
    """Return a long text in lower case, cached because search-as-you-type asks repeatedly."""
    return lower_long(text)
