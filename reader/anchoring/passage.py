"""Maps a passage through an alignment, and collects the evidence for its new place."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from reader.anchoring.alignment import Alignment
from reader.anchoring.edges import span_of_words
from reader.anchoring.gaps import UNMAPPED, begins_paragraph
from reader.anchoring.words import Words
from reader.text.span import Span

_CONTEXT_WORDS = 12
"""How many words on either side are checked for whether they are still beside the passage."""
_MAX_DISTANCE = 6
"""How many words a context word may have moved and still count as beside the passage."""
_FAR_WORDS = 100
"""How many words away context is looked for when everything near has been rewritten."""
_MIN_DENSITY = 0.5
"""Share of the words of a place that must come from the passage, not from elsewhere."""

_STRAY = 4
"""At most one in so many words may be a stray, which is more than so many words from the next."""


@dataclass(frozen=True, slots=True)
class MappedPassage:
    """The new place of a passage, and the evidence for it.

    Attributes:
        span: The place in the new text.
        kept: Share of the passage's letters found there, 0.0 to 1.0.
        left: Share of the context before it that is still there, weighted by proximity.
        right: The same for the context after it.
        scattered: Share of the passage's letters found outside `span`.
        names: How many names and numbers the passage contains.
        names_kept: Share of them that was found; 1.0 when there are none.
        whole_paragraphs: Whether the passage consists of whole paragraphs in both editions.
        in_order: Whether the rest of its surroundings still encloses it.
    """

    span: Span
    kept: float
    left: float
    right: float
    scattered: float = 0.0
    names: int = 0
    names_kept: float = 1.0
    whole_paragraphs: bool = False
    in_order: bool = False


def map_passage(alignment: Alignment, start: int, end: int) -> MappedPassage | None:
    """Return the place of ``old.text[start:end]`` in the new text, or None if it is gone.

    Costs a bisection plus the words of the passage.
    """
    old = alignment.old
    touched = old.between(start, end)
    first, last = touched.start, touched.stop
    if first >= last:
        return _map_wordless_passage(alignment, start, end, first)
    window = _densest_range(alignment, first, last) or _replacing_words(alignment, first, last)
    if window is None:
        return None
    lo, hi = window
    names = 0
    total = kept = stray = names_kept = 0.0
    for i in range(first, last):
        size = old.ends[i] - old.starts[i]
        share = alignment.likeness(i)
        total += size
        inside = lo <= alignment.forward[i] < hi
        kept += size * share if inside else 0.0
        stray += 0.0 if inside else size * share
        if _is_name(old.text, old.starts[i]):
            names += 1
            names_kept += share if inside else 0.0
    words, new_words = (first, last), (lo, hi)
    return MappedPassage(
        span=span_of_words(alignment, (start, end), words, new_words),
        kept=kept / total,
        left=_context(alignment, range(first - 1, first - 1 - _CONTEXT_WORDS, -1), lo, 0),
        right=_context(alignment, range(last, last + _CONTEXT_WORDS), hi, len(alignment.new)),
        scattered=stray / total,
        names=names,
        names_kept=names_kept / names if names else 1.0,
        whole_paragraphs=_is_whole(old, *words) and _is_whole(alignment.new, *new_words),
        in_order=_in_order(alignment, words, new_words),
    )


def _in_order(alignment: Alignment, words: tuple[int, int], news: tuple[int, int]) -> bool:
    """Whether the nearest mapped words on both sides directly enclose the new words."""
    forward, claimed = alignment.forward, alignment.claimed
    before = _nearest(alignment, range(words[0] - 1, max(-1, words[0] - 1 - _FAR_WORDS), -1))
    after = _nearest(alignment, range(words[1], min(len(forward), words[1] + _FAR_WORDS)))
    if before is None or after is None or not before < news[0] <= news[1] <= after:
        return False
    return claimed[before + 1] == claimed[news[0]] and claimed[after] == claimed[news[1]]


def _nearest(alignment: Alignment, words: range) -> int | None:
    """Return the index of the first mapped word of `words`; the text's end if they end there."""
    mapped = next((alignment.forward[i] for i in words if alignment.forward[i] >= 0), None)
    if mapped is not None:
        return mapped
    if words.step < 0:
        return -1 if words.stop == -1 else None
    return len(alignment.new) if words.stop == len(alignment.forward) else None


def _is_whole(words: Words, first: int, last: int) -> bool:
    """Whether the words ``[first, last)`` begin and end with a paragraph."""
    return begins_paragraph(words, first) and begins_paragraph(words, last)


def _is_name(text: str, at: int) -> bool:
    """Whether the word at `at` is a number, or capitalised inside a sentence."""
    if text[at].isdigit():
        return True
    before = text[max(0, at - 3) : at].rstrip(" \"'“‘«")
    return text[at].isupper() and before[-1:] not in ("", ".", "!", "?", ":", "…", "\n")


def _densest_range(alignment: Alignment, first: int, last: int) -> tuple[int, int] | None:
    """Return the range of new words that contains most of the old words ``[first, last)``."""
    old, forward, claimed = alignment.old, alignment.forward, alignment.claimed
    places = sorted(
        (forward[i], old.ends[i] - old.starts[i]) for i in range(first, last) if forward[i] >= 0
    )
    if not places:
        return None
    # Join pieces with no other word between them, then choose the best dense sequence of pieces.
    pieces: list[list[int]] = []
    for at, weight in places:
        if pieces and claimed[at] == claimed[pieces[-1][1]]:
            pieces[-1][1] = at + 1
            pieces[-1][2] += weight
            pieces[-1][3] += 1
        else:
            pieces.append([at, at + 1, weight, 1])
    pieces = sorted(sorted(pieces, key=lambda piece: -piece[2])[:24])
    best = (0, 0, 0)
    for a in range(len(pieces)):
        weight = count = 0
        for b in range(a, len(pieces)):
            weight += pieces[b][2]
            count += pieces[b][3]
            foreign = claimed[pieces[b][1]] - claimed[pieces[a][0]] - count
            if weight > best[0] and foreign * _MIN_DENSITY <= count * (1 - _MIN_DENSITY):
                best = (weight, a, b)
    lo, hi = pieces[best[1]][0], pieces[best[2]][1]
    if _has_break(old, first, last):
        return _extend_range(alignment, first, last, lo, hi)
    lo, hi = _without_strays(alignment, first, last, lo, hi)
    start, end = _extend_range(alignment, first, last, lo, hi)
    while start < lo and _has_break(alignment.new, start, lo + 1):
        start += 1
    while end > hi and _has_break(alignment.new, hi - 1, end):
        end -= 1
    return start, end


def _without_strays(
    alignment: Alignment, first: int, last: int, lo: int, hi: int
) -> tuple[int, int]:
    """Drop a stray word at an end that is separated by new words and a paragraph break.

    A common word is easily matched to an equal one in a paragraph inserted after its own.
    """
    new, backward = alignment.new, alignment.backward
    own = [at for at in range(lo, hi) if first <= backward[at] < last]
    few = len(own) // _STRAY
    for _ in range(few):
        if own[-1] - own[-2] > _STRAY and _has_break(new, own[-2], own[-1] + 1):
            own.pop()
        elif own[1] - own[0] > _STRAY and _has_break(new, own[0], own[1] + 1):
            own.pop(0)
    return own[0], own[-1] + 1


def _has_break(words: Words, first: int, last: int) -> bool:
    """Whether a paragraph ends among the words ``[first, last)``."""
    return last > first and "\n\n" in words.text[words.starts[first] : words.starts[last - 1]]


def _extend_range(alignment: Alignment, first: int, last: int, lo: int, hi: int) -> tuple[int, int]:
    """Extend the range by new words that replace unmapped words at the ends of the passage.

    Words mapped to other old words are never included.
    """
    forward, backward, claimed = alignment.forward, alignment.backward, alignment.claimed
    head = backward[lo]
    if first <= head:
        before = first - 1
        while before >= 0 and forward[before] == UNMAPPED and first - before <= _CONTEXT_WORDS:
            before -= 1
        floor = forward[before] + 1 if before >= 0 and 0 <= forward[before] < lo else lo
        floor = 0 if before < 0 else floor
        floor = max(floor, bisect_left(claimed, claimed[lo], 0, lo))
        lo -= _words_inside(lo - floor, head - first, first - 1 - before) if floor < lo else 0
    tail = backward[hi - 1]
    if tail < last:
        after = last
        while after < len(forward) and forward[after] == UNMAPPED and after - last < _CONTEXT_WORDS:
            after += 1
        ceiling = forward[after] if after < len(forward) and forward[after] >= hi else hi
        ceiling = len(alignment.new) if after == len(forward) else ceiling
        ceiling = min(ceiling, bisect_right(claimed, claimed[hi], hi) - 1)
        hi += _words_inside(ceiling - hi, last - 1 - tail, after - last) if ceiling > hi else 0
    return lo, hi


def _words_inside(room: int, inside: int, outside: int) -> int:
    """Return how many of `room` new words belong to the unmapped words inside the passage."""
    if not inside:
        return 0
    if not outside:
        return room if room <= 2 * inside + 4 else inside
    return min(room, round(room * inside / (inside + outside)))


def _replacing_words(alignment: Alignment, first: int, last: int) -> tuple[int, int] | None:
    """Return the new words in place of the passage, if both of its neighbours remain."""
    forward = alignment.forward
    before, after = first - 1, last
    while before >= 0 and forward[before] == UNMAPPED and first - before < 4:
        before -= 1
    while after < len(forward) and forward[after] == UNMAPPED and after - last < 3:
        after += 1
    if before < 0 and after == len(forward):
        return None
    lo = forward[before] if before >= 0 else -1
    hi = forward[after] if after < len(forward) else len(alignment.new)
    if (before >= 0 and lo == UNMAPPED) or hi == UNMAPPED:
        return None
    lo = lo + (first - before)
    hi = hi - (after - last)
    limit = 3 * (last - first) + 12
    if not lo < hi <= lo + limit or alignment.claimed[hi] != alignment.claimed[lo]:
        return None
    return lo, hi


def _context(alignment: Alignment, words: range, edge: int, text_end: int) -> float:
    """Return the share of context words found beside `edge`, weighted by proximity.

    Inserted words do not count as distance, so that context is found beyond them.
    """
    forward, claimed = alignment.forward, alignment.claimed
    forwards = words.step > 0
    total = found = 0.0
    for distance, i in enumerate(words):
        if not 0 <= i < len(forward):
            break
        weight = 1 / (2 + distance)
        total += weight
        to = forward[i]
        if to == UNMAPPED or (to < edge) == forwards:
            continue
        between = claimed[to] - claimed[edge] if forwards else claimed[edge] - claimed[to + 1]
        if between <= distance + _MAX_DISTANCE:
            found += weight * (1.0 if alignment.likeness(i) == 1.0 else 0.7)
    if total:
        return found / total
    return 1.0 if edge == text_end else 0.5


def _map_wordless_passage(
    alignment: Alignment, start: int, end: int, after: int
) -> MappedPassage | None:
    """Carry a passage that contains no whole word: an empty place, a punctuation mark."""
    old, new, forward = alignment.old, alignment.new, alignment.forward
    new_before = forward[after - 1] if after else -1
    new_after = forward[after] if after < len(forward) else len(new)
    if (after and new_before == UNMAPPED) and (after < len(forward) and new_after == UNMAPPED):
        return None
    low = new.ends[new_before] if new_before >= 0 else 0
    high = new.starts[new_after] if 0 <= new_after < len(new) else len(new.text)
    old_low = old.ends[after - 1] if after else 0
    old_high = old.starts[after] if after < len(old) else len(old.text)
    piece = old.text[start:end]
    if new_before != UNMAPPED or not after:
        begin = low + (min(start - old_low, high - low) if high >= low else start - old_low)
    else:
        begin = max(0, high - (old_high - start))
    begin = min(begin, len(new.text))
    kept = 1.0
    if piece:
        zone_low, zone_high = (low, high) if low <= high else (low, low + len(piece) + 2)
        found = new.text.find(piece, max(zone_low, begin - 2), zone_high)
        found = found if found >= 0 else new.text.find(piece, zone_low, zone_high)
        if found < 0:
            kept = 0.0
        else:
            begin = found
    edge = new_before + 1 if new_before >= 0 or not after else new_after
    left = _context(alignment, range(after - 1, after - 1 - _CONTEXT_WORDS, -1), edge, 0)
    right = _context(alignment, range(after, after + _CONTEXT_WORDS), edge, len(new))
    return MappedPassage(Span(begin, min(len(new.text), begin + len(piece))), kept, left, right)
