"""Finds and pairs the quotation marks of a paragraph.

Whether a mark opens or closes is decided by its neighbours, not by parity, and a stack pairs the
marks; so a nested or missing mark spoils one quote and not the rest of the article. Cost: linear in
the paragraph.
"""

from collections.abc import Iterator

from reader.analysis.marks.mark_style import SINGLE_OPENER, SINGLE_SAID, MarkStyle
from reader.analysis.marks.quoted_words import BRACKETS, LOOK_AHEAD, Closing, Quoted
from reader.startup.lazy_regex import lazily
from reader.startup.light_enum import StrEnum

# The character set comes first, so that the search skips other characters in C, and most letters
# without a look-up of their category. One set of all marks would take longer to compile than the
# whole rest of the expression.
_MARK = lazily(
    r"[^a-zA-Z \w\s,.;:!?()-](?:(?<=[\"«»״])|(?<=[“-‟＂])|(?<=[「-』])"
    r"|(?<=')'|(?<=`)`|(?<=’)’|(?<=‘)‘|(?<=&)(?:quot|[lr]dquo);)"
)

_MARK_OR_COMMAS = lazily(
    r"[^a-zA-Z \w\s.;:!?()-](?:(?<=[\"«»])|(?<=[“-‟＂])|(?<=[「-』])"
    r"|(?<=')'|(?<=`)`|(?<=’)’|(?<=‘)‘|(?<=&)(?:quot|[lr]dquo);|(?<=(?<!\S),),(?=\S))"
)

Mark = tuple[str, int, int]
"""A mark: its characters, its start, and one after its end."""

_LEADS_IN = f"{BRACKETS}“„«»:‘'"
_LEADS = frozenset({": ", ", "})
_STRAIGHT = frozenset({'"', "''", "``", "&quot;", "＂", "״"})
_AFTER_CLOSING = ",.;:!?)]}—–…-”»'’،؛؟۔।。、，；：！？"
_HEBREW = "\u05d0", "\u05ea"  # the first and the last letter
_HEBREW_PREFIXES = "שכו"  # that, as, and; names follow the article and prepositions: ה"לוזה"
_SHORTEST_WORD = 3  # letters after a prefix; an acronym ends with fewer
_AFTER_SPEECH = (  # of a report right behind a mark that should stand before the space
    "he said", "she said", "they said", "he says", "she says", "said ", "says ", "sagte ",
    "sagt ", "erklärte ", "dijo ", "disse ", "ha detto ", "a dit ", "a déclaré ", "zei ", "zegt ",
    "aldus ", "sade ", "säger ",
)  # fmt: skip
_THEY = ("he ", "she ", "they ")  # behind a curly mark they rather open words inside others
_REACH_UP = 5_000  # code points above a paragraph in which its words may begin
_LONG_PARAGRAPH = 10_000  # code points; shorter ones are copied, to be searched faster
_MAX_NESTED = 3  # nested pairs; with more, the outer marks do not belong together


class Shape(StrEnum):
    """What the neighbours of a mark show it to be."""

    OPEN = "open"
    CLOSE = "close"
    EITHER = "either"
    NONE = "none"  # an inch mark, an apostrophe


def may_hold_marks(text: str, start: int, end: int, style: MarkStyle) -> bool:
    """Whether ``text[start:end]`` has a character that may be a mark, or introduce speech."""
    if end - start > _LONG_PARAGRAPH:
        return any(text.find(sign, start, end) >= 0 for sign in style.signs)
    paragraph = text[start:end]
    for sign in style.signs:  # noqa: SIM110 - of every paragraph it is asked
        if sign in paragraph:
            return True
    return False


def quoted_in(text: str, start: int, end: int, style: MarkStyle) -> list[Quoted]:
    """Return the outermost quoted words of the paragraph ``text[start:end]``, in order."""
    if (style.single and _has_single_mark_speech(text, start, end)) or (
        "‘" in style.signs and _encloses_double_marks(text, start, end)
    ):
        from reader.analysis.marks.single_marks import pair_single

        return pair_single(text, start, end)
    found = _pair(text, start, end, style)
    if style.single_beside or style.swapped_single:
        from reader.analysis.marks.single_marks import with_single_pairs

        found = with_single_pairs(text, start, end, found, swapped=style.swapped_single)
    return found


def _has_single_mark_speech(text: str, start: int, end: int) -> bool:
    """Whether single marks mark speech here: there are no double marks, or they are nested."""
    first = _MARK.search(text, start, end)
    if first is None:
        return True
    openers = [found.start() for found in SINGLE_OPENER.finditer(text, start, first.start())]
    if not openers:
        return False
    if _are_enclosed(text, openers[-1], first.start(), end):
        return True  # she added: ‘They talk of “mitigation”. You cannot.’
    return SINGLE_SAID.search(text, start, end) is not None


def _encloses_double_marks(text: str, start: int, end: int) -> bool:
    """Whether single marks that open a paragraph or a statement enclose double marks.

    ‘I said “no”,’ …; she said: ‘I said “no”.’
    """
    opener = text.find("‘", start, end)
    if opener < 0 or (opener > start and text[opener - 2 : opener] not in _LEADS):
        return False
    first = _MARK.search(text, start, end)
    if first is None or first.start() < opener:
        return False
    return _are_enclosed(text, opener, first.start(), end)


def _are_enclosed(text: str, opener: int, first: int, end: int) -> bool:
    """Whether no single mark closes between an opening one and the double marks, but one after."""
    last = max(text.rfind('"', first, end), text.rfind("”", first, end))
    mark = "'" if text[opener] == "'" else "’"
    if last <= first or any(text.find(f"{mark}{each}", opener, first) >= 0 for each in " ,.;:)"):
        return False
    closing = text.rfind(mark, last, end)
    return closing >= 0 and not text[closing + 1 : closing + 2].isalnum()


def _shape(text: str, mark: Mark, start: int, end: int, style: MarkStyle) -> Shape:
    """Return whether a double mark opens or closes, by its kind and its neighbours."""
    sign, opens, closes = mark
    before = text[opens - 1] if opens > start else " "
    after = text[closes] if closes < end else " "
    if sign in "„「『«»」』" or sign == ",,":
        if sign in "«»" and style.reversed_guillemets:
            ends = not before.isspace() and before not in _LEADS_IN  # Swedish »Kom», sa hon
            return Shape.CLOSE if sign == "«" or (ends and opens > start) else Shape.OPEN
        if sign == "»" and opens == start and _goes_on_after_break(text, start):
            return Shape.OPEN
        return Shape.OPEN if sign in "„「『«,," else Shape.CLOSE
    if style.swapped and sign in "“”":
        return Shape.OPEN if before.isspace() else Shape.CLOSE
    if sign == "“" and style.low_high:
        return Shape.CLOSE if not before.isspace() or after.isspace() else Shape.OPEN
    gap_before = before.isspace() or before in _LEADS_IN
    gap_after = after.isspace() or after in _AFTER_CLOSING
    if sign in {"“", "&ldquo;", "``", "‟", "‘‘"}:
        wrong_way = gap_after and (not gap_before or closes == end)  # nothing opens at the end
        return Shape.CLOSE if wrong_way else Shape.OPEN
    if sign in {"”", "&rdquo;", "’’"}:
        wrong_way = (before.isspace() or opens == start) and not gap_after
        if opens == start and after.isspace() and text[closes + 1 : closes + 2].isalpha():
            wrong_way = text.find(sign, closes, end) >= 0  # ” We saw it,” she said
        return Shape.OPEN if wrong_way else Shape.CLOSE
    if before.isalpha() and _HEBREW[0] <= min(before, after) <= max(before, after) <= _HEBREW[1]:
        return Shape.OPEN if _follows_prefix(text, opens, closes) else Shape.NONE  # an acronym
    if before.isdigit() and _is_inch(text, opens, start, after):
        return Shape.NONE
    if after == "s" and before.isalnum() and not text[closes + 1 : closes + 2].isalnum():
        return Shape.NONE  # the bank"s role, an artefact of some encodings
    if gap_before and not gap_after:
        return Shape.OPEN
    if not gap_before and gap_after:
        return Shape.CLOSE
    return Shape.EITHER


def _goes_on_after_break(text: str, start: int) -> bool:
    """Whether the words that opened with « in a paragraph above go on in the one at `start`.

    Spanish and French papers repeat the closing mark there: «… ⏎ »…». A line may begin with it for
    other reasons: » Lire aussi.
    """
    opener = text.rfind("«", max(0, start - _REACH_UP), start)
    if opener < 0:
        return False
    return text.count("»", opener, start) == text.count("\n»", opener, start)


def first_mark(
    text: str, start: int, end: int, style: MarkStyle, beside: str
) -> tuple[Shape, int, int] | None:
    """Return the first mark in ``text[start:end]`` of the family of another, and its place."""
    family = _FAMILY.get(beside, 1)
    for match in (_MARK_OR_COMMAS if style.commas else _MARK).finditer(text, start, end):
        mark = (match.group(), match.start(), match.end())
        shape = _shape(text, mark, start, end, style)
        if shape is not Shape.NONE and _FAMILY.get(mark[0], 1) == family:
            return shape, mark[1], mark[2]
    return None


def _follows_prefix(text: str, opens: int, closes: int) -> bool:
    """Whether a Hebrew mark stands between a prefix and a word: ש"הגשר, but not צה"ל."""
    is_prefix = text[opens - 1] in _HEBREW_PREFIXES and not text[opens - 2 : opens - 1].isalpha()
    return is_prefix and text[closes : closes + _SHORTEST_WORD].isalpha()


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
    """Pair the marks of a paragraph with a stack, and return the outermost pairs."""
    stack: list[Mark] = []
    closed_before: list[int] = []  # for each open mark, the number of pairs found before it
    found: list[Quoted] = []
    lost: list[Mark] = []
    for match in (_MARK_OR_COMMAS if style.commas else _MARK).finditer(text, start, end):
        mark = (match.group(), match.start(), match.end())
        shape = _shape(text, mark, start, end, style)
        if shape is Shape.EITHER:
            if stack and stack[-1][2] == mark[1] and text[mark[2] : mark[2] + 1].isalnum():
                stack[-1] = (mark[0], stack[-1][1], mark[2])  # ""It is late," he said
                continue
            shape = Shape.CLOSE if stack else Shape.OPEN
        if shape is Shape.OPEN and stack and _closes_against_word(text, mark, stack[-1]):
            shape = Shape.CLOSE
        if shape is Shape.OPEN:
            stack.append(mark)
            closed_before.append(len(found))
        elif shape is Shape.CLOSE and stack:
            depth, family = len(stack) - 1, _FAMILY.get(mark[0], 1)
            while depth >= 0 and _FAMILY.get(stack[depth][0], 1) != family:
                depth -= 1
                if len(stack) - depth > LOOK_AHEAD:
                    depth = -1
            if depth < 0:
                continue
            if len(found) - closed_before[depth] > _MAX_NESTED:
                lost.append(stack[depth])
            elif stack[depth][2] < mark[1]:
                found.append(Quoted(*stack[depth][1:], *mark[1:]))
            del stack[depth:], closed_before[depth:]
    if len(found) < 2 and not stack and not lost:
        return found
    found += [Quoted(at, begin, end, end, Closing.LOST) for _, at, begin in (*stack, *lost)]
    found.sort(key=lambda quoted: quoted.open)
    return list(_outermost(text, found))


def _closes_against_word(text: str, mark: Mark, opener: Mark) -> bool:
    """Whether a mark that looks like an opening one closes: ``"I like it, "he said``."""
    sign, start, end = mark
    return (
        (sign in _STRAIGHT or sign in "“”")
        and start - opener[2] > 1
        and text[start - 1].isspace()
        and text[start - 2] in ",.?!"
        and (
            text.startswith(_AFTER_SPEECH, end)
            or (sign in _STRAIGHT and text.startswith(_THEY, end))
        )
    )


def _outermost(text: str, found: list[Quoted]) -> Iterator[Quoted]:
    """Drop quotes inside a closed pair; end unclosed ones with the sentence or at the next."""
    reach = -1
    for index, quoted in enumerate(found):
        if quoted.open < reach:
            continue
        if quoted.closing is Closing.CLOSED:
            reach = quoted.close
        elif index + 1 < len(found):
            from reader.analysis.marks.unclosed_marks import unclosed_end

            quoted.end = quoted.close = unclosed_end(text, quoted.start, found[index + 1].open)
            if quoted.end == quoted.start:  # a row of marks: each would be analysed as a quote
                continue
        yield quoted
