"""Conversations, as novels and reportage set them: short speeches in paragraphs of their own.

There a speech without a name answers the one before; in an article it goes on with the same
speaker, as a rule.
"""

from collections.abc import Sequence

from reader.analysis.reference.mentions import Mention
from reader.analysis.text.units import RUNNING, Unit
from reader.startup.lazy_regex import lazily

_OPENERS = "\"“„‘«»'—–"
_CLOSERS = "\"”“’»«'"
_SHORT = 100  # code points of a paragraph that begins with a mark: the median of a conversation
_SPEECH = 100  # of a paragraph that is nothing but speech
_MIN_SPEECHES = 3
_SHARE = 0.5  # of the paragraphs of a conversation begin with a mark
_PARAGRAPHS_PER_PAIR = 100  # a long report may hold one exchange without being a conversation
_MANY = 4  # one in so many speeches that reports report is enough to tell a report
_REPORTED = lazily(  # a full name in a report: Ada Quill said, said Ada Quill
    r"\b[A-Z][\w’'-]{1,30} [A-Z][\w’'-]{1,30},? (?:said|says|told)\b"
    r"|\b(?:said|says) [A-Z][\w’'-]{1,30} [A-Z]"
)
_GAP = 2  # paragraphs without speech after which nobody is expected to answer


def is_conversation(text: str, units: Sequence[Unit]) -> bool:
    """Whether a text is mostly short speeches, or some of them stand below each other, unsigned."""
    lengths: list[int] = []
    bare_before = False
    prose = pairs = continued = 0
    for unit in units:
        start, end = unit.start, unit.end
        if unit.treatment not in RUNNING:
            continue
        prose += 1
        if text[start] not in _OPENERS:
            bare_before = False
            if text[end - 1] in _CLOSERS and _follows_a_beat(text, start, end):
                lengths.append(end - start)
            continue
        length = end - start
        lengths.append(length)
        unclosed = text[start] in '"“„' and text[end - 1] in ".!?"
        continued += unclosed and not _reopens(text, start + 1, end)
        bare = 2 < length < _SPEECH and text[end - 1] in _CLOSERS
        bare = bare and text[end - 2] in ",.?!…—" and not _reopens(text, start + 1, end - 1)
        pairs += bare and bare_before
        bare_before = bare
    paired = pairs > prose // _PARAGRAPHS_PER_PAIR
    if not paired:
        if len(lengths) < max(_MIN_SPEECHES, _SHARE * prose):
            return False
        if sorted(lengths)[len(lengths) // 2] >= _SHORT:
            return False
    return _MANY * (continued + len(_REPORTED.findall(text))) < len(lengths)


def _follows_a_beat(text: str, start: int, end: int) -> bool:
    """Whether a paragraph ends with a speech after a sentence: Ada sighed. “It is late.”."""
    opening = max(text.rfind(sign, start, end - 1) for sign in '"“‘„«»')
    return text[start : max(start, opening)].rstrip()[-1:] in {".", "!", "?"}


def _reopens(text: str, start: int, end: int) -> bool:
    """Whether other words stand between two speeches of a paragraph."""
    return any(text.find(sign, start, end) >= 0 for sign in '"”“»«')


class Conversation:
    """Who speaks to whom: the last two speakers, and where they spoke."""

    __slots__ = ("_heard_at", "_last", "_other", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._last: Mention | None = None
        self._other: Mention | None = None
        self._heard_at = -_GAP

    def hear(self, mention: Mention | None, number: int) -> None:
        """Take note that somebody spoke in paragraph `number`; None is somebody unnamed."""
        if number - self._heard_at > _GAP:
            self._other = self._last = None
        if self._last is None or mention is None or not self._same(mention, self._last):
            self._other, self._last = self._last, mention
        self._heard_at = number

    def goes_on(self, number: int) -> bool:
        """Whether somebody spoke shortly before paragraph `number`, so that an answer follows."""
        return number - self._heard_at <= _GAP

    def answers(self) -> Mention | None:
        """Return who answers; None when that is nobody named."""
        return self._other

    def _same(self, one: Mention, other: Mention) -> bool:
        if one.person is not None or other.person is not None:
            return one.person is other.person
        return self._words(one) == self._words(other)

    def _words(self, mention: Mention) -> str:
        return (mention.name or self._text[mention.start : mention.end]).lower()
