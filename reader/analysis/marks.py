"""Which characters open and close quoted words, in one paragraph and over several.

A mark opens or closes by its neighbours, not by parity, and a stack pairs them, so a nested or a
lost mark spoils one quote and not the rest of the article. Cost: linear in the paragraph.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

MARK = re.compile(r"[\"“”„‟«»「」『』＂]|''|``|’’|‘‘|&quot;|&[lr]dquo;")
HAS_MARK = re.compile(r"[\"“”„‟«»「」『』＂'’‘‚‹›`—–]|&quot;|&[lr]dquo;")
_SINGLE = re.compile(r"[‘’'‚‹›]")

OPENING = "“„‟«「『"
_STRAIGHT = frozenset({'"', "''", "``", "&quot;", "＂"})
_BRACKETS = "([{—–-―/*_"
_LOOK_AHEAD = 12  # marks; how far a mark looks back or ahead for its partner
_MAX_NESTED = 3  # more pairs inside than this: the outer marks do not belong together
_ELISIONS = re.compile(
    r"(?:\d\ds?|em|til|tis|twas|cause|n|round|bout|cos|s|t|re|ve|ll|d|m)\b", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.!?…](?=\s+[^\Wa-z])")
_SAID = re.compile(
    r",(?= (?:(?:(?:he|she|they|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|[A-Z][\w'’-]{1,20}) ){0,4}"
    r"(?:said|says|told|added|wrote)|sagte|dijo|a dit)\b)"
)


class Shape(StrEnum):
    """What the neighbours of a mark make it."""

    OPEN = "open"
    CLOSE = "close"
    EITHER = "either"
    NONE = "none"  # an inch mark, an apostrophe


class Closing(StrEnum):
    """How a quote ended."""

    CLOSED = "closed"
    CONTINUES = "continues"  # re-opened in the next paragraph
    LOST = "lost"  # no closing mark: ended where the sentence did


@dataclass(slots=True, eq=False, repr=False)
class Quoted:
    """Words between marks.

    Attributes:
        open: Offset of the opening mark.
        start: First code point inside.
        end: One after the last inside.
        close: One after the closing mark; `end` when there is none.
        closing: How it ended.
        single: Whether its marks are single ones.
    """

    open: int
    start: int
    end: int
    close: int
    closing: Closing = Closing.CLOSED
    single: bool = False


class MarkStyle(NamedTuple):
    """Which marks the whole text uses for speech.

    Attributes:
        single: ‘…’ or '…' mark speech, as in British papers.
        reversed_guillemets: »…« rather than «…».
        low_high: „…“ : a “ closes.
        dash: A dash at the start of a line opens speech.
    """

    single: bool = False
    reversed_guillemets: bool = False
    low_high: bool = False
    dash: bool = False


_SINGLE_OPENERS = re.compile(r"(?<![\w’'])[‘'‚‹](?=[^\W\d_])")
_REVERSED = re.compile(r"(?:^|[\s(])»\w|\w[.,!?]?«(?:[\s,.)]|$)")
_ORDINARY = re.compile(r"«[\s\u00a0\u202f]?\w")
_DASH_TURN = re.compile(r"^[ \t]*[—–―-] ?[^\W\d_¿¡]", re.MULTILINE)


def style_of(text: str, *, dash_dialogue: bool = False) -> MarkStyle:
    """Return the style of `text`, by counting; cost: a few passes at the speed of C."""
    double = sum(map(text.count, '"“„«»」』')) + text.count("''") + text.count("&quot;")
    single = False
    if double < 6:
        openers = sum(1 for _ in _SINGLE_OPENERS.finditer(text))
        single = openers > 0 and (double == 0 or openers > 2 * double)
    reversed_ = "»" in text and len(_REVERSED.findall(text)) > len(_ORDINARY.findall(text))
    low_high = text.count("„") > 0 and text.count("“") >= text.count("”")
    return MarkStyle(single, reversed_, low_high, dash_dialogue and bool(_DASH_TURN.search(text)))


def quoted_in(text: str, start: int, end: int, style: MarkStyle) -> list[Quoted]:
    """Return the outermost quoted words of the paragraph ``text[start:end]``, in order."""
    if style.single and not MARK.search(text, start, end):
        return _pair_single(text, start, end)
    return _pair(text, start, end, style)


def _shape(text: str, mark: re.Match[str], start: int, end: int, style: MarkStyle) -> Shape:
    """Return what a double mark does, by its kind and its neighbours."""
    sign = mark.group()
    before = text[mark.start() - 1] if mark.start() > start else " "
    after = text[mark.end()] if mark.end() < end else " "
    if sign in "„「『«»」』":
        if sign in "«»" and style.reversed_guillemets:
            return Shape.OPEN if sign == "»" else Shape.CLOSE
        return Shape.OPEN if sign in "„「『«" else Shape.CLOSE
    if sign == "“" and style.low_high:
        return Shape.CLOSE if not before.isspace() or after.isspace() else Shape.OPEN
    gap_before = before.isspace() or before in _BRACKETS or before in "“„«»:‘'"
    gap_after = after.isspace() or after in ",.;:!?)]}—–…-”»'’"
    if sign in {"“", "&ldquo;", "``", "‟", "‘‘"}:
        wrong_way = not gap_before and gap_after
        return Shape.CLOSE if wrong_way else Shape.OPEN
    if sign in {"”", "&rdquo;", "’’"}:
        wrong_way = (before.isspace() or mark.start() == start) and not gap_after
        return Shape.OPEN if wrong_way else Shape.CLOSE
    if before.isdigit() and _is_inch(text, mark.start(), start, after):
        return Shape.NONE
    if gap_before and not gap_after:
        return Shape.OPEN
    if before in _BRACKETS and after in "-—–…'’.":
        return Shape.EITHER
    if not gap_before and gap_after:
        return Shape.CLOSE
    if before.isspace() and after in "'‘…—–-.[(":
        return Shape.OPEN
    return Shape.EITHER


def _is_inch(text: str, at: int, start: int, after: str) -> bool:
    """Whether the straight mark after a digit measures inches: ``6'2"``, ``14" pipe``."""
    digits = at
    while digits > start and text[digits - 1].isdigit() and at - digits < 4:
        digits -= 1
    if digits > start and text[digits - 1] in "'’′":
        return True
    opener = text.rfind('"', max(start, at - 400), at)
    return opener < 0 and (after.isspace() or after in ",.;)-")


_FAMILY = {"「": 3, "」": 3, "『": 4, "』": 4, "«": 2, "»": 2}


def _pair(text: str, start: int, end: int, style: MarkStyle) -> list[Quoted]:
    """Pair the marks of a paragraph with a stack and return the outermost pairs."""
    stack: list[re.Match[str]] = []
    closed_before: list[int] = []  # for each open mark, how many pairs stood before it
    pairs: list[tuple[re.Match[str], re.Match[str]]] = []
    lost: list[re.Match[str]] = []
    for mark in MARK.finditer(text, start, end):
        shape = _shape(text, mark, start, end, style)
        family = _FAMILY.get(mark.group(), 1)
        if shape is Shape.EITHER:
            shape = Shape.CLOSE if stack else Shape.OPEN
        if shape is Shape.OPEN and stack and _closes_against_word(text, mark, stack[-1]):
            shape = Shape.CLOSE
        if shape is Shape.OPEN:
            stack.append(mark)
            closed_before.append(len(pairs))
        elif shape is Shape.CLOSE and stack:
            depth = len(stack) - 1
            while depth >= 0 and _FAMILY.get(stack[depth].group(), 1) != family:
                depth -= 1
                if len(stack) - depth > _LOOK_AHEAD:
                    depth = -1
            if depth < 0:
                continue
            if len(pairs) - closed_before[depth] > _MAX_NESTED:
                lost.append(stack[depth])
            else:
                pairs.append((stack[depth], mark))
            del stack[depth:], closed_before[depth:]
    found = [Quoted(a.start(), a.end(), b.start(), b.end()) for a, b in pairs]
    found += [Quoted(a.start(), a.end(), end, end, Closing.LOST) for a in (*stack, *lost)]
    found.sort(key=lambda quoted: quoted.open)
    return list(_outermost(text, found))


def _closes_against_word(text: str, mark: re.Match[str], opener: re.Match[str]) -> bool:
    """Whether an opening-shaped straight mark closes: ``"I like it, "he said``."""
    return (
        mark.group() in _STRAIGHT
        and mark.start() - opener.end() > 1
        and text[mark.start() - 1].isspace()
        and text[mark.start() - 2] in ",.?!"
        and text[mark.end() : mark.end() + 4].split(" ", maxsplit=1)[0]
        in {"he", "she", "they", "said", "says"}
    )


def _outermost(text: str, found: list[Quoted]) -> Iterator[Quoted]:
    """Drop what stands inside a closed pair; end lost quotes before the next or at a sentence."""
    reach = -1
    for index, quoted in enumerate(found):
        if quoted.open < reach:
            continue
        if quoted.closing is Closing.CLOSED:
            reach = quoted.close
        elif index + 1 < len(found):
            quoted.end = quoted.close = _lost_end(text, quoted.start, found[index + 1].open)
        yield quoted


def _lost_end(text: str, start: int, limit: int) -> int:
    """Return where a quote without a closing mark ends, at most at `limit`."""
    ends = [match.start() + 1 for match in (_SAID.search(text, start, limit),) if match]
    if match := _SENTENCE_END.search(text, start, limit):
        ends.append(match.end())
    return min(ends, default=limit)


def _pair_single(text: str, start: int, end: int) -> list[Quoted]:
    """Pair single marks: an apostrophe opens nothing and seldom closes."""
    marks = [m.start() for m in _SINGLE.finditer(text, start, end)]
    found: list[Quoted] = []
    index = 0
    while index < len(marks):
        at = marks[index]
        if not _opens_single(text, at, start):
            index += 1
            continue
        closing = _single_close(text, marks, index, end)
        if closing is None:
            found.append(Quoted(at, at + 1, end, end, Closing.LOST, single=True))
            following = next(
                (
                    m
                    for m in marks[index + 1 : index + _LOOK_AHEAD]
                    if _opens_single(text, m, start)
                ),
                end,
            )
            found[-1].end = found[-1].close = (
                _lost_end(text, at + 1, following) if following < end else end
            )
            index += 1
            continue
        close = marks[closing]
        found.append(Quoted(at, at + 1, close, close + 1, single=True))
        index = closing + 1
    return found


def _opens_single(text: str, at: int, start: int) -> bool:
    before = text[at - 1] if at > start else " "
    after = text[at + 1 : at + 2] or " "
    if text[at] in "’›" or after.isspace() or before.isalnum():
        return False
    gap = before.isspace() or before in _BRACKETS or before in ':"“'
    if not gap:
        return False
    return not (text[at] == "'" and _ELISIONS.match(text, at + 1))


def _single_close(text: str, marks: list[int], index: int, end: int) -> int | None:
    """Return the index of the mark that closes the one at `index`: best one near, else None."""
    fallback: int | None = None
    for later in range(index + 1, min(len(marks), index + _LOOK_AHEAD)):
        at = marks[later]
        before, after = text[at - 1], text[at + 1] if at + 1 < end else " "
        if text[at] in "‘‚‹":
            break
        if after.isalnum() or before.isspace():
            continue
        if before in ",.?!…—–" or after in ",.;:?!)":
            return later
        if fallback is None or text[marks[fallback] - 1] == "s":
            fallback = later if fallback is None or before != "s" else fallback
    return fallback


def settle_open_end(text: str, quoted: Quoted, next_paragraph: str, start: int, end: int) -> None:
    """Decide how far the last quote of a paragraph reaches when no mark closes it.

    It continues when the next paragraph re-opens it; a lost closing mark ends it with the
    sentence, or with the paragraph when the quote began that.
    """
    lead = next_paragraph.lstrip()[:1]
    opener = text[quoted.open]
    reopened = lead != "" and (lead == opener or (lead in '"“„' and opener in '"“„'))
    if reopened or (lead == "»" and opener == "«"):
        quoted.closing = Closing.CONTINUES
        return
    limit = _lost_end(text, quoted.start, end)
    if quoted.open > start or (limit < end and text[limit - 1] == ","):
        quoted.end = quoted.close = limit


_DASH = re.compile(r"\s[—–―-](?=[^\W\d_])|[—–―]\s?(?=[^\W\d_])")


def dash_quoted(text: str, start: int, end: int, cue_words: frozenset[str]) -> list[Quoted]:
    """Return the speech of a paragraph that begins with a dash: ``—Me voy —dijo Ana—. Ya.``."""
    opening = start
    while opening < end and text[opening] in " \t":
        opening += 1
    if text[opening : opening + 1] not in "—–―-":
        return []
    body = opening + 1
    while body < end and text[body] == " ":
        body += 1
    found: list[Quoted] = []
    for dash in re.finditer(r"\s?[—–―]", text[body:end]):
        at, after = body + dash.start(), body + dash.end()
        following = re.match(
            r"\s*(?:(?:le|les|se|me|nos|lui)\s)?([^\W\d_]+)", text[after : after + 40]
        )
        if following and following.group(1).lower() in cue_words:
            if at > body:
                found.append(Quoted(opening, body, at, at))
            closing = re.search(
                r"[—–―][.,;:]?\s*(?=[^\W\d_¿¡])", text[after : min(end, after + 400)]
            )
            if closing:
                rest = after + closing.end()
                if rest < end:
                    found.append(Quoted(rest - 1, rest, end, end))
            break
    return found
