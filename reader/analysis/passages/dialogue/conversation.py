"""Conversations, as in novels and reportage: short speeches in paragraphs of their own.

In a conversation a speech without a speaker is an answer to the previous one; in an article it
usually continues the same speaker.
"""

from collections.abc import Sequence
from itertools import islice

from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import QUOTED
from reader.analysis.passages.reading import Reading
from reader.analysis.persons.person import Person
from reader.analysis.reference.mentions import Mention
from reader.analysis.text.units import RUNNING, Unit
from reader.startup.lazy_regex import lazily

_OPENERS = "\"“„‘«»'—–`"
_CLOSERS = "\"”“’»«'"
_SINGLE_MARKS = "'‘"
_SINGLE_ENDS = tuple(f"{point}{mark}" for point in ",.!?" for mark in "'’")  # not an apostrophe
_SHORT = 100  # code points of a paragraph that begins with a mark: the median of a conversation
_SPEECH = 100  # code points of a paragraph that consists of speech alone
_MIN_SPEECHES = 3
_SHARE = 0.5  # share of the paragraphs of a conversation that are speeches
_PARAGRAPHS_PER_PAIR = 100  # a long report may hold one exchange without being a conversation
_SPEECHES_PER_ATTRIBUTION = 4  # with more news-style attributions a text is a report
_ATTRIBUTION = lazily(  # a full name in a report: Ada Quill said, said Ada Quill
    r"\b[A-Z][\w’'-]{1,30} [A-Z][\w’'-]{1,30},? (?:said|says|told)\b"
    r"|\b(?:said|says) [A-Z][\w’'-]{1,30} [A-Z]"
    r"|(?<=ed|id|ys) on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"  # said on Monday
)
_BY_SURNAME = lazily(
    r"\b([A-Z][\w’'-]{1,30}),? (?:said|says)\b|\b(?:said|says) ([A-Z][\w’'-]{1,30})\b"
)
_ROMANCE_ATTRIBUTION = lazily(  # “…”, dijo la alcaldesa Ada Quill; not: dijo Madame Quill
    r"[»”\"],? [a-zà-ÿ][^.:;!?«»“”\"\n]{2,80}? "
    r"(?!Do[mnñ]|Dona |Mme |Ml?le |M[ao][ndî]|Sign|Senh|Señ|T[ií][oa] |Zi[oa] |Oncle|Tante|P[aè])"
    r"[A-ZÀ-Þ][\w’'-]+ (?:d[eio] |del |l[ae] )?[A-ZÀ-Þ][\w’'-]+"
)
_MOST_REPORTS = 40  # whose names are looked up …
_MOST_OCCURRENCES = 20  # … at their first occurrences
_LONGEST_NAME = 32  # code points
_NO_FIRST_NAMES = frozenset({
    "Then", "But", "And", "When", "As", "If", "So", "Now", "Yes", "No", "Oh", "Well", "The",
    "That",
    "While", "After", "Before", "What", "Maybe", "Still", "Only", "Even", "Once", "Later", "Mr",
    "Because", "Since", "Until", "Mrs", "Ms", "Miss", "Dr", "Sir", "Lady", "Lord", "Captain",
    "Aunt", "Uncle", "Dear", "Old", "Young", "Little", "Poor", "Finally", "Again", "Today",
})  # fmt: skip
_ASKING_VERBS = frozenset({
    "asked", "asks", "inquired", "inquires", "fragt", "fragte", "demande", "pregunta",
    "preguntó",
    "chiede", "chiese", "pergunta", "perguntou", "vraagt", "vroeg",
})  # fmt: skip
_REPLYING_VERBS = frozenset({"replied", "replies", "answered", "answers", "antwortet", "erwidert"})
_ANSWER_REACH = 2  # paragraphs after which a speech no longer counts as an answer
_SCENE_REACH = 3  # paragraphs, with that of the speech, in which its listener may be named
_LAST_PARAGRAPH = 2  # the paragraph of the speech and the one before it
_LAST_SPEECHES = 3  # quotes of a paragraph that may address somebody


def is_conversation(text: str, units: Sequence[Unit], language: Language) -> bool:
    """Whether a text is mostly short speeches, or has consecutive ones without speakers."""
    lengths: list[int] = []
    bare_before = False
    prose = pairs = continued = 0
    for start, end, treatment in units:
        if treatment not in RUNNING:
            continue
        prose += 1
        if text[start] not in _OPENERS:
            bare_before = False
            if text[end - 1] in _CLOSERS and _ends_with_speech(text, start, end):
                lengths.append(end - start)
            continue
        length = end - start
        lengths.append(length)
        unclosed = text[end - 1] in ".!?" and not _closes(text, start, end)
        continued += unclosed
        bare = 2 < length < _SPEECH and text[end - 1] in _CLOSERS
        bare = bare and text[end - 2] in ",.?!…—–" and not _reopens(text, start + 1, end - 1)
        pairs += bare and bare_before
        bare_before = bare
    paired = pairs > prose // _PARAGRAPHS_PER_PAIR
    if not paired:
        if len(lengths) < max(_MIN_SPEECHES, _SHARE * prose):
            return False
        if sorted(lengths)[len(lengths) // 2] >= _SHORT:
            return False
    pattern = _ROMANCE_ATTRIBUTION if language.compound_inversion else _ATTRIBUTION
    reports = continued + len(pattern.findall(text)) + _reports_by_surname(text)
    return _SPEECHES_PER_ATTRIBUTION * reports < len(lengths)


def _reports_by_surname(text: str) -> int:
    """Return how many reports name a speaker by the second part of a name: Quill said.

    A novel calls people by their first names. Cost: bounded.
    """
    reports = islice(_BY_SURNAME.finditer(text), _MOST_REPORTS)
    return sum(_is_surname(found.group(1) or found.group(2), text) for found in reports)


def _is_surname(name: str, text: str) -> bool:
    """Whether a name follows a first name at one of its first occurrences."""
    at = -1
    for _ in range(_MOST_OCCURRENCES):
        at = text.find(f" {name}", at + 1)
        if at < 0:
            break
        first = text[max(0, at - _LONGEST_NAME) : at].rpartition(" ")[2].rpartition("\n")[2]
        if first.istitle() and first.isalpha() and first not in _NO_FIRST_NAMES:
            return True
    return False


def _ends_with_speech(text: str, start: int, end: int) -> bool:
    """Whether a paragraph is a sentence and then a speech: Ada sighed. “It is late.”."""
    opening = max(text.rfind(sign, start, end - 1) for sign in '"“‘„«»')
    return text[start : max(start, opening)].rstrip()[-1:] in {".", "!", "?"}


def _closes(text: str, start: int, end: int) -> bool:
    """Whether the speech that opens a paragraph is also closed in it, or no mark opens one."""
    if text[start] in _SINGLE_MARKS:
        return any(text.find(end_of_speech, start, end) >= 0 for end_of_speech in _SINGLE_ENDS)
    return text[start] not in '"“„' or _reopens(text, start + 1, end)


def _reopens(text: str, start: int, end: int) -> bool:
    """Whether a quotation mark occurs inside the span, so that it is not a single speech."""
    return any(text.find(sign, start, end) >= 0 for sign in '"”“»«')


class Conversation:
    """The last two different speakers of a text, and who answers whom."""

    __slots__ = (
        "_last", "_last_paragraph", "_other", "_other_paragraph", "_question", "_reading",
        "_reply",
    )  # fmt: skip

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._last: Mention | None = None
        self._other: Mention | None = None
        self._last_paragraph = -_ANSWER_REACH
        self._other_paragraph = -_ANSWER_REACH
        self._reply = -_ANSWER_REACH
        self._question = -_ANSWER_REACH  # number of the last paragraph that calls for an answer

    def record(
        self, mention: Mention | None, number: int, *, is_answer: bool, is_question: bool
    ) -> None:
        """Record the speaker in paragraph `number`; None stands for an unnamed one.

        Args:
            mention: The speaker.
            number: Number of the paragraph.
            is_answer: Whether the speech is an answer itself, so that the next one goes back.
            is_question: Whether the speech ends in a question mark.
        """
        if number - self._last_paragraph > _ANSWER_REACH:
            self._other = self._last = None
        answers = False
        if self._last is None or mention is None or not self._is_same_speaker(mention, self._last):
            answers = number - self._question == 1
            self._other, self._last = self._last, mention
            self._other_paragraph = self._last_paragraph
        self._last_paragraph = number
        if mention is not None and (answers or self._verb_of(mention) in _REPLYING_VERBS):
            self._reply = number
        if is_answer or (is_question and mention is not None and self._is_asking(mention)):
            self._question = number

    def _is_asking(self, mention: Mention) -> bool:
        """Whether the reporting verb of a speech is one of asking."""
        return self._verb_of(mention) in _ASKING_VERBS

    def _verb_of(self, mention: Mention) -> str:
        if mention.cue_start < 0:
            return ""
        return self._reading.text[mention.cue_start : mention.cue_end].lower()

    def is_close_to_speech(self, number: int) -> bool:
        """Whether paragraph `number` follows speech closely enough to be an answer."""
        return number - self._last_paragraph <= _ANSWER_REACH

    def is_after_speech(self, number: int) -> bool:
        """Whether the paragraph before `number` has speech."""
        return number - self._last_paragraph == 1

    def is_turn(self, number: int, *, is_question: bool) -> bool:
        """Whether the paragraph before `number` asks somebody or answers.

        After an answer with a verb of its own, such as "replied", only a question is a turn.
        """
        return number - self._question == 1 or (is_question and number - self._reply == 1)

    def is_exchange(self, number: int) -> bool:
        """Whether two who are known speak in turn in the two paragraphs before `number`.

        The last one has nothing but a speech: “It is late,” Quill said. An article gives the full
        name of whom it quotes for the first time, and tells more of two who speak only to it.
        """
        last, other = self._last, self._other
        if last is None or other is None or number - self._other_paragraph != _ANSWER_REACH:
            return False
        named = last.person is not None and last.person.name.lower() in self._words_of(last)
        if named or other.person is None or not self.is_after_speech(number):
            return False
        text = self._reading.text
        start, end = text.rfind("\n", 0, last.start) + 1, text.find("\n", last.start)
        short = 0 < end - start <= _SHORT and text[start] in _OPENERS + _SINGLE_MARKS
        return short and text[end - 1] not in _CLOSERS

    def last_if_answering(self) -> Mention | None:
        """Return the last speaker if somebody else spoke after them, without marks; else None."""
        last, reporter = self._last, self._last_reporter()
        if last is None or last.person is None or reporter is None:
            return None
        return last if last.person is not reporter else None

    def _last_reporter(self) -> Person | None:
        """Return who speaks in the previous sentence if it has no quotes."""
        recent = self._reading.discourse.recent
        if len(recent) < 2 or any(each.kind == QUOTED for each in recent[-2].tokens):
            return None
        return recent[-2].speaker

    def addressee(self, number: int, *, titled: bool) -> Mention | None:
        """Return the person whom the speech in the paragraph before `number` addresses by name.

        With `titled` only names after a title count: in an article, a speaker seldom addresses who
        is quoted.
        """
        spoken, text = self._reading.found, self._reading.text
        if not spoken or not self.is_after_speech(number):
            return None
        from reader.analysis.passages.dialogue.vocatives import addressee_of  # for few texts

        following = spoken[-1].end
        for each in reversed(spoken[-_LAST_SPEECHES:]):
            if "\n" in text[each.end : following]:
                break  # of another paragraph
            following = each.start
            found = addressee_of(text, each.start, each.end, self._reading.book, titled=titled)
            if found is not None:
                same = each.mention is not None and each.mention.person is found.person
                return None if same else found
        return None

    def other_speaker(self, number: int) -> Mention | None:
        """Return the only person named beside the last speaker, or else the last but one speaker.

        They are searched for further above if the last but one speaker is unknown or far above
        paragraph `number`. None if there is nobody, or that speaker is unnamed.
        """
        distant = self._other is None or number - self._other_paragraph > _ANSWER_REACH
        reach = _SCENE_REACH if distant else _LAST_PARAGRAPH
        return self._person_beside_last(number, reach) or self._other

    def _person_beside_last(self, number: int, reach: int) -> Mention | None:
        """Return the only person but the last speaker named in the last `reach` paragraphs."""
        discourse = self._reading.discourse
        found: dict[Person, int] = {}
        for sentence in discourse.recent:
            if number - sentence.paragraph < reach:
                found |= {
                    each.person: each.at for each in sentence.people if not each.is_possessive
                }
        last = self._last.person if self._last is not None else None
        others = [
            each for each in found if discourse.person_evidence(each) > 0 and each is not last
        ]
        if len(others) != 1:
            return None
        start = found[others[0]]
        return Mention(start, start + len(others[0].last), person=others[0])

    def _is_same_speaker(self, one: Mention, other: Mention) -> bool:
        if one.person is not None or other.person is not None:
            return one.person is other.person
        return self._words_of(one) == self._words_of(other)

    def _words_of(self, mention: Mention) -> str:
        return (mention.name or self._reading.text[mention.start : mention.end]).lower()
