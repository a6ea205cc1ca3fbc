"""Single marks for speech, as in British newspapers, as distinct from apostrophes."""

from reader.analysis.marks.quoted_words import BRACKETS, LOOK_AHEAD, Closing, Quoted
from reader.analysis.marks.unclosed_marks import unclosed_end
from reader.startup.lazy_regex import IGNORECASE, lazily

_SINGLE = lazily(r"[‘’'‚‹›]")
_SWAPPED = lazily(r"(?<![\w’])’(?=\w)[^’‘]+‘(?![\w‘])")
_CLOSERS = {"‚": "‘’", "›": "‹"}
_ELISIONS = lazily(
    r"(?:\d\ds?|em|til|tis|twas|cause|n|round|bout|cos|s|t|re|ve|ll|d|m)\b", IGNORECASE
)


def pair_single(text: str, start: int, end: int) -> list[Quoted]:
    """Pair single marks: an apostrophe never opens a quote and seldom closes one."""
    marks = [m.start() for m in _SINGLE.finditer(text, start, end)]
    found: list[Quoted] = []
    index = 0
    while index < len(marks):
        at = marks[index]
        if not _opens_single(text, at, start):
            index += 1
            continue
        closing = _single_close(text, marks, index, end, _CLOSERS.get(text[at], "’'›"))
        if closing is None:
            found.append(Quoted(at, at + 1, end, end, Closing.LOST, single=True))
            following = next(
                (m for m in marks[index + 1 : index + LOOK_AHEAD] if _opens_single(text, m, start)),
                end,
            )
            found[-1].end = found[-1].close = (
                unclosed_end(text, at + 1, following) if following < end else end
            )
            index += 1
            continue
        close = marks[closing]
        found.append(Quoted(at, at + 1, close, close + 1, single=True))
        index = closing + 1
    return found


def with_single_pairs(
    text: str, start: int, end: int, found: list[Quoted], *, swapped: bool
) -> list[Quoted]:
    """Return pairs of double marks and the closed single pairs outside them, in order."""
    pairs = _pair_swapped(text, start, end) if swapped else pair_single(text, start, end)
    single = [each for each in pairs if each.closing is Closing.CLOSED]
    outside: list[Quoted] = []
    at = 0
    for each in single:
        while at < len(found) and found[at].close <= each.open:
            at += 1
        if at == len(found) or each.close <= found[at].open:
            outside.append(each)
    return sorted([*found, *outside], key=lambda quoted: quoted.open)


def _pair_swapped(text: str, start: int, end: int) -> list[Quoted]:
    """Pair single marks that open with ’ and close with ‘, as in Urdu newspapers."""
    return [
        Quoted(pair.start(), pair.start() + 1, pair.end() - 1, pair.end(), single=True)
        for pair in _SWAPPED.finditer(text, start, end)
    ]


def _opens_single(text: str, at: int, start: int) -> bool:
    before = text[at - 1] if at > start else " "
    after = text[at + 1 : at + 2] or " "
    if text[at] == "’" or after.isspace() or before.isalnum():
        return False
    gap = before.isspace() or before in BRACKETS or before in ':"“'
    if not gap:
        return False
    return not (text[at] == "'" and _ELISIONS.match(text, at + 1))


def _single_close(text: str, marks: list[int], index: int, end: int, closers: str) -> int | None:
    """Return the index of the likeliest closing mark near the one at `index`, else None."""
    fallback: int | None = None
    for later in range(index + 1, min(len(marks), index + LOOK_AHEAD)):
        at = marks[later]
        before, after = text[at - 1], text[at + 1] if at + 1 < end else " "
        if text[at] not in closers:
            break
        if fallback is not None and text[at] == "'" and _opens_single(text, at, 0):
            return fallback  # called it 'late' and the others 'lost, all of them'
        if after.isalnum() or before.isspace():
            continue
        if before in ",.?!…—–" or after in ",.;:?!)":
            return later
        if fallback is None or text[marks[fallback] - 1] == "s":
            fallback = later if fallback is None or before != "s" else fallback
    return fallback
