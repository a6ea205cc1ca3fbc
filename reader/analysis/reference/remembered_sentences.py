"""Earlier sentences, and the evidence that they give for resolving later pronouns."""

from bisect import bisect_left
from collections.abc import Sequence

from reader.analysis.grammar.clauses.reporters import ASKED
from reader.analysis.grammar.phrases.noun_phrases import start_of_capitals
from reader.analysis.languages.function_words import ENGLISH_BE, ENGLISH_COPULAS, GERMAN_PERSONAL
from reader.analysis.languages.lexicon import (
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    FINITE,
    LEAD,
    NOUN_TOO,
    PREPOSITION,
    RELATIVE,
    REPORT,
    STOP,
    SUBJECT,
)
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token
from reader.analysis.persons.names import NamedPerson
from reader.analysis.persons.person import Person
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_regex import lazily

_LONGEST_ROLE = 7  # tokens before a name
_QUESTIONS = frozenset({"if", "whether", "how", "what", "why", "where", "when", "who"})
ADDRESSING_VERBS = frozenset(
    {"told", "tells", "asked", "asks", "reminded", "assured", "urged", "begged"}
)


_PRONOUNS = frozenset({"he", "she", "him"})
_ENDS = frozenset({POINT, QUOTED})
QUESTIONED = frozenset({"asked", "pressed", "questioned", "quizzed", "told"})
"""Participles before what somebody was asked: Asked about it, Poe said."""
_TOPICAL = frozenset({"on", "of", "about", "regarding", "speaking", "talking", "commenting"})
_SHORTEST_BEFORE = 2  # tokens before a pronoun: Poe,
_IDENTIFYING = frozenset(  # words before the name of whoever the pronoun means
    {"is", "was", "as", "be", "being", "named", "called", "became", "become", "'s"}
)
_RUMOURS = frozenset({"soll", "will"})  # „…“, soll er gesagt haben
_SEPARATORS = frozenset({",", ";", ":", "–", "—", "-"})
_HE, _SHE = lazily(r"\b[Hh](?:e|is|im)\b"), lazily(r"\b(?:[Ss]he|[Hh]ers?)\b")
_FIRST_CLAUSE = 8  # tokens that may contain the object of the first verb
_NO_NOUN = DETERMINER | PREPOSITION | STOP | LEAD | AUXILIARY | SUBJECT  # after the object "her"
_DIED = frozenset({"died", "dies", "killed", "drowned"})
_PASSIVE = 3  # tokens up to its participle: was later | killed
_WHEN = frozenset({"when", "before", "after", "until"})
_YOUNG = frozenset({
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "a", "young",
    "little", "small", "still", "just", "only",
})  # fmt: skip
_AGES = frozenset(map(str, range(20)))  # of whoever is no adult


class RememberedSentence:
    """A sentence that may contain the antecedent of a later pronoun.

    Attributes:
        tokens: Its tokens.
        people: The persons named in it, in order.
        paragraph: Number of its paragraph.
        speaker: The person to whom a quote or a report in it is attributed.
        subject: The person that is its subject; valid once `is_subject_resolved` is set.
        body: The words for a speaker in it who is not a named person, such as an organisation.
        quoted_people: The persons named inside its quotes, who seldom speak them.
        is_subject_resolved: Whether the subject has been determined.
    """

    __slots__ = (
        "_lowers", "body", "is_subject_resolved", "paragraph", "people", "quoted_people", "speaker",
        "subject", "tokens",
    )  # fmt: skip

    def __init__(self, tokens: Tokens, people: Sequence[NamedPerson], paragraph: int) -> None:
        self.tokens = tokens
        self.people = people
        self.paragraph = paragraph
        self.speaker: Person | None = None
        self.subject: Person | None = None
        self.body = ""
        self.quoted_people: Sequence[Person] = ()
        self.is_subject_resolved = False
        self._lowers: frozenset[str] | None = None

    @property
    def lowers(self) -> frozenset[str]:
        """The words in lower case, cached because every later pronoun tests them."""
        if self._lowers is None:
            self._lowers = frozenset([token.lower for token in self.tokens])
        return self._lowers

    def asks_about(self, gender: str) -> bool:
        """Whether a named person asks in it about a person of `gender`.

        Poe asked if she was tired. “No,” she said.
        """
        if ASKED.isdisjoint(self.lowers):
            return False
        tokens = self.tokens
        verb = next((i for i, token in enumerate(tokens) if i and token.lower in ASKED), 0)
        if not verb or tokens[verb - 1].kind != CAPITAL:
            return False
        lowers = [token.lower for token in tokens[verb:]]
        pronoun = "he" if gender == "m" else "she"
        return pronoun in lowers and not _QUESTIONS.isdisjoint(lowers[: lowers.index(pronoun)])

    def addresses(self, gender: str, *, named: bool = False) -> bool:
        """Whether its subject speaks to a person of `gender`: Poe told her that it was late.

        With `named` a name as the object counts as well: Poe urged Quill to wait.
        """
        if ADDRESSING_VERBS.isdisjoint(self.lowers):
            return named and "suggested" in self.lowers and self._suggests_to_person()
        tokens = self.tokens
        return any(
            _is_object(tokens, at, gender) or (named and tokens[at].kind == CAPITAL)
            for at in range(1, len(tokens))
            if tokens[at - 1].lower in ADDRESSING_VERBS
        )

    def has_pronoun_object(self, gender: str) -> bool:
        """Whether the object of the first verb is a pronoun of `gender`: The guide gave her 19."""
        tokens = self.tokens
        return any(
            _is_object(tokens, at, gender) and not tokens[at - 1].classes & PREPOSITION
            for at in range(1, min(_FIRST_CLAUSE, len(tokens) - 1))
        )

    def speaks_of_somebody(self, text: str, gender: str, at: int) -> bool:
        """Whether English words quoted before an offset speak of a person of `gender`."""
        pattern = _HE if gender == "m" else _SHE
        starts, ends = self.tokens.starts, self.tokens.ends
        return any(
            token.kind == QUOTED and starts[i] < at and pattern.search(text, starts[i], ends[i])
            for i, token in enumerate(self.tokens)
        )

    def tells_of_loss(self) -> bool:
        """Whether somebody died, or did something when the person told of was a child.

        Quill's father died in 1990; His mother left when he was six. The next words are Quill's.
        Not: A driver killed Quill.
        """
        lowers, tokens = self.lowers, self.tokens
        if _DIED.isdisjoint(lowers) and ("was" not in lowers or _WHEN.isdisjoint(lowers)):
            return False
        for at, token in enumerate(tokens[1:], 1):
            if token.classes & REPORT or token.kind == QUOTED:
                return False  # A neighbour said that somebody had died.
            if token.lower in _DIED:
                before = tokens[max(0, at - _PASSIVE) : at]
                return token.lower != "killed" or any(each.lower in ENGLISH_BE for each in before)
            if token.lower == "was" and tokens[at - 2].lower in _WHEN and at + 1 < len(tokens):
                age = tokens[at + 1]
                return age.lower in _YOUNG or age.text in _AGES
        return False

    def _suggests_to_person(self) -> bool:
        """Whether something is suggested to a named person: Poe suggested to Quill that."""
        words = [token.lower for token in self.tokens]
        at = words.index("suggested") + 2
        return words[at - 1 : at] == ["to"] and self.tokens[min(at, len(words) - 1)].kind == CAPITAL

    def others_than(self, at: int) -> Sequence[Person]:
        """Return the persons whom an English pronoun at an offset cannot mean: She praised Poe.

        They are named later in its own clause, and not as the owner of something; or before it, as
        the subject that its report interrupts, or in what it is asked about.
        """
        people, tokens = self.people, self.tokens
        if not people or not tokens.starts[0] <= at <= tokens.starts[-1]:
            return ()
        first = bisect_left(tokens.starts, at)
        if tokens[first].lower not in _PRONOUNS:
            return ()
        if people[-1].at > at:
            return self._named_after_pronoun(first)
        return self._named_before_pronoun(first)

    def _named_after_pronoun(self, first: int) -> Sequence[Person]:
        """Return the persons named later in the clause of the pronoun at a token index."""
        people, tokens = self.people, self.tokens
        at = tokens.starts[first]
        ends = (i for i in range(first, len(tokens)) if _ends_clause_at(tokens, i))
        end = next(ends, len(tokens))
        limit = tokens.starts[end] if end < len(tokens) else tokens.ends[-1]
        later = [each for each in people if at < each.at < limit and not each.is_possessive]
        return [
            each.person
            for each in later
            if tokens[bisect_left(tokens.starts, each.at) - 1].lower not in _IDENTIFYING
        ]

    def _named_before_pronoun(self, first: int) -> Sequence[Person]:
        """Return the Poe of "Poe, | she said, was late" and of "Asked about Poe, | she said".

        Also of "On the form of Poe, | she said".
        """
        people, tokens = self.people, self.tokens
        if first < _SHORTEST_BEFORE or tokens[first - 1].kind not in _ENDS:
            return ()
        if tokens[tokens[0].lower == "when"].lower in QUESTIONED:
            verbs = (i for i in range(2, first) if _is_verb_of_report(tokens[i]))
            if all(tokens[i - 1].classes & RELATIVE for i in verbs):
                return [each.person for each in people]
        if tokens[0].lower in _TOPICAL and _opens_report(tokens, first):
            return [each.person for each in people if not each.is_possessive]
        inserted = tokens[first + 1 : first + 3]
        if len(inserted) < 2 or not inserted[0].classes & REPORT or inserted[1].text != ",":
            return ()
        last = bisect_left(tokens.starts, people[-1].at)
        named = all(token.kind == CAPITAL for token in tokens[last : first - 1])
        acts = named and not (last and tokens[last - 1].classes & PREPOSITION)
        return [people[-1].person] if acts else ()

    def named_beside_pronoun(self, at: int) -> Sequence[Person]:
        """Return whom a German pronoun after its verb cannot mean: Ada Quill lobte sie.

        They open its clause, and not as the owner of something.
        """
        people, tokens = self.people, self.tokens
        if not people or people[0].at >= at or tokens.starts[-1] < at:
            return ()
        pronoun = bisect_left(tokens.starts, at)
        if tokens[pronoun].lower not in GERMAN_PERSONAL:
            return ()
        first = next((i + 1 for i in range(pronoun - 1, -1, -1) if _ends_clause(tokens[i])), 0)
        named = [each for each in people if tokens.starts[first] <= each.at < at]
        return [each.person for each in named if not each.is_possessive]

    def named_by_copula(self, pronoun: int) -> Person | None:
        """Return the Quill of "He's Adam Quill, and owns the shop", "It was Quill who called"."""
        name = pronoun + 2
        if not self.tokens[pronoun].classes & SUBJECT:
            return None
        if name >= len(self.tokens) or self.tokens[name - 1].lower not in ENGLISH_COPULAS:
            return None
        at = self.tokens.starts[name]
        named = (each.person for each in self.people if each.at == at and not each.is_possessive)
        return next(named, None)

    def governs_name(self, prepositions: frozenset[str]) -> bool:
        """Whether one of some German prepositions precedes the first name, its role and article."""
        tokens = self.tokens
        at = start_of_capitals(tokens, bisect_left(tokens.starts, self.people[0].at), 1) - 1
        inflected = at > 1 and tokens[at].lower.endswith(("e", "en"))
        if inflected and tokens[at - 1].classes & DETERMINER:
            at -= 1  # an den neuen | Wirt
        if at > 0 and tokens[at].classes & DETERMINER:
            at -= 1
        return tokens[max(0, at)].lower in prepositions

    def is_reported_before(self, at: int, mood: frozenset[str]) -> bool:
        """Whether the words before an offset are in reported speech.

        If so, a pronoun that reports them refers to nobody named in them. `mood` holds the verb
        forms of reported speech.
        """
        if not mood or self.tokens.ends[-1] <= at:
            return False
        ends = zip(self.tokens, self.tokens.ends, strict=True)
        return any(token.lower in mood for token, end in ends if end <= at)

    def is_in_mood(self, mood: frozenset[str]) -> bool:
        """Whether the first verb is a form of reported speech: Vogel habe recht."""
        verbs = (token for token in self.tokens if token.kind == WORD and token.classes & FINITE)
        first = next(verbs, None)
        return first is not None and first.lower in mood

    def is_clause_in_mood(self, at: int, mood: frozenset[str]) -> bool:
        """Whether the verb beside a pronoun at an offset is such a form: „…“, habe er gesagt."""
        place = bisect_left(self.tokens.starts, at)
        beside = (*self.tokens[max(0, place - 1) : place], *self.tokens[place + 1 : place + 2])
        return any(token.lower in mood or token.lower in _RUMOURS for token in beside)

    def person_after_for(self) -> Person | None:
        """Return the Quill of "For Quill, it was a reprieve", "For 60-year-old Ada Quill, it …"."""
        about, tokens = self.people[0], self.tokens
        first = bisect_left(tokens.starts, about.at)
        plain = all(t.kind != POINT or t.text == "-" for t in tokens[1:first])
        if about.is_possessive or not 0 < first <= _LONGEST_ROLE or not plain:
            return None
        linked = any(token.classes & PREPOSITION for token in tokens[1:first])
        return None if linked else about.person


def _ends_clause(token: Token) -> bool:
    return token.kind == QUOTED or token.text in _SEPARATORS or bool(token.classes & CONJUNCTION)


def _ends_clause_at(tokens: Tokens, at: int) -> bool:
    """Whether a clause ends before a token: at a mark, but not in She said “…” | to Quill."""
    if tokens[at].kind not in _ENDS:
        return False
    goes_on = at + 1 < len(tokens) and tokens[at + 1].classes & PREPOSITION
    return not (tokens[at].kind == QUOTED and goes_on)


def _is_verb_of_report(token: Token) -> bool:
    return bool(token.classes & REPORT) and not token.classes & NOUN_TOO


def _opens_report(tokens: Tokens, first: int) -> bool:
    """Whether the subject at a token reports after no clause: On Poe's form, | she said."""
    if first + 1 >= len(tokens) or not tokens[first + 1].classes & REPORT:
        return False
    return not any(token.classes & (AUXILIARY | RELATIVE | SUBJECT) for token in tokens[1:first])


def _is_object(tokens: Tokens, at: int, gender: str) -> bool:
    """Whether a token is a pronoun of `gender` and no owner: told her to go; not: told her aunt."""
    if tokens[at].lower != ("him" if gender == "m" else "her"):
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if gender == "m" or after is None or after.kind not in (WORD, CAPITAL):
        return True
    return bool(after.classes & _NO_NOUN)  # begged her not to, told her she was late
