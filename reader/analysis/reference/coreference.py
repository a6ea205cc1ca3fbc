"""Coreference: the antecedents of "he" and "she", by the salience of persons named recently."""

from bisect import bisect_left
from collections.abc import Sequence

from reader.analysis.grammar.clauses.clauses import german_order
from reader.analysis.grammar.phrases.noun_phrases import PEOPLE, Phrase
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.grammar.subjects.verb_subjects import is_verb_like
from reader.analysis.languages.lexicon import (
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    NAME,
    PREPOSITION,
    REPORT,
    SPEECH,
    TITLE,
    VERB,
    WEAK,
    Language,
)
from reader.analysis.languages.token import CAPITAL, POSSESSIVE, WORD, Token
from reader.analysis.persons.introductions import Introductions
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.names import Named
from reader.analysis.persons.person import Person
from reader.analysis.persons.relatives import KIN, relative_at
from reader.analysis.reference.epithets import by_occupation, epithet_gender, occupation_of
from reader.analysis.reference.remembered_sentences import Remembered
from reader.analysis.text.tokens import Tokens

_TWO = 2
_MEMORY = 14  # sentences
_PLAYS = frozenset({"playing", "plays", "played", "portraying", "portrays", "portrayed"})
_JOINTS = frozenset({"and", "but", "while", "so"})
_CLAUSES = frozenset(  # words of clauses whose syntax determines the antecedent
    {"who", "asked", "asks", ";", "when", "if", "as", "once", "after", "because", "although"}
)
_WRITINGS = frozenset(
    {
        "reply",
        "replies",
        "answer",
        "post",
        "text",
        "caption",
        "diary",
        "will",
        "testament",
        "letter",
        "note",
        "email",
    }
    | {"message", "memoir", "memoirs", "book", "column", "speech", "journal"}
)
_ARTICLES = {"el": "m", "le": "m", "der": "m", "la": "f"}  # La ministre, Dominique Quill,

# Salience of a person mentioned in an earlier sentence.
_SPEAKER = 4.4  # is the speaker of a quote or a report there
_SUBJECT = 3.7  # is its subject
_MENTIONED = 1.2
_FIRST_MENTIONED = 0.8  # more than the other persons of that sentence
_FATE = 1.5  # a possessive at the start of the sentence: Quill's fate is unclear, but she said
_OWNER = -1.0  # named only as the owner of something
_KNOWN_GENDER = 1.2
_KNOWN_PERSON = 1.5
_SPOKE = 0.7  # a name with a quote may still be that of a company
_SHORTENED = 0.4
_ONE_NAME = -1.5  # "his son Grant" is seldom the topic of an article
_UNKNOWN = -0.5  # a name without evidence that it is a person's: Delta Garden
_ONLY_VOICE = 3.0  # in a profile only its subject is quoted
_MANY_VOICES = 6  # quotes of one person from which on that counts
_OF_CLAUSE = 6.0  # syntax allows no other antecedent
_HIGHEST = _SPEAKER + _FIRST_MENTIONED + _KNOWN_GENDER + _KNOWN_PERSON + _ONLY_VOICE  # in sight
_PER_SENTENCE = 1.5
_PER_PARAGRAPH = 0.5
LEAST = -20.0  # below this nobody is an antecedent


def is_writing(token: Token) -> bool:
    """Whether an English noun is a text or a statement, whose owner is its author."""
    lower = token.lower
    return (
        bool(token.classes & SPEECH) or lower in _WRITINGS or lower.removesuffix("s") in _WRITINGS
    )


class Discourse:
    """The last sentences and the names of the article so far.

    Attributes:
        voices: Number of quotes and reports so far whose speaker has a name.
    """

    __slots__ = ("book", "introductions", "language", "recent", "voices")

    def __init__(self, language: Language, book: NameBook, introductions: Introductions) -> None:
        self.language = language
        self.book = book
        self.introductions = introductions
        self.recent: list[Remembered] = []
        self.voices = 0

    def enter(self, tokens: Tokens, people: Sequence[Named], paragraph: int) -> Remembered:
        """Remember and return the next sentence; the oldest one is forgotten."""
        sentence = Remembered(tokens, people, paragraph)
        if len(self.recent) == _MEMORY:
            del self.recent[0]
        self.recent.append(sentence)
        return sentence

    def words_of(self, tokens: Tokens, phrase: Phrase) -> str:
        """Return the text of a phrase."""
        return self.introductions.text[tokens.starts[phrase[0]] : tokens.ends[phrase[1]]]

    def salient(self, gender: str, at: int) -> Person | None:
        """Return the most salient person of a gender before offset `at`."""
        return self.antecedent(gender, at, list(self.recent))

    def last_voice(self, gender: str) -> Person | None:
        """Return the speaker of the previous sentence if a pronoun of `gender` fits them."""
        if len(self.recent) < 2:
            return None
        person = self.recent[-2].speaker
        if person is None and len(self.recent[-2].tokens) == 1 and len(self.recent) > _TWO:
            reports = sum(token.classes & REPORT != 0 for token in self.recent[-1].tokens) > 1
            person = None if reports else self.recent[-3].speaker  # “…,” Poe said. “…” He added
        if person is None or person.gender not in ("", gender):
            return None
        return person if person.gender or self.humanity(person) > 0 else None

    def just_named(self) -> set[Person]:
        """Return the persons named in the previous sentence, if it is in this paragraph."""
        if len(self.recent) < 2 or self.recent[-2].paragraph != self.recent[-1].paragraph:
            return set()
        people = {named.person for named in self.recent[-2].people if not named.owner}
        if self.language.verb_second:
            people = {person for person in people if not person.is_likely_place}
        return people

    def only_actor(self, at: int) -> Person | None:
        """Return the speaker or subject of the previous sentence, if it is the only person there.

        The sentence has to be in the current paragraph.
        """
        named = self.just_named()
        if not named and self.language.verb_second and len(self.recent) > 1:
            before = self.recent[-2]
            same = before.paragraph == self.recent[-1].paragraph
            return (before.speaker or self.subject_of(before, (), at)) if same else None
        if len(named) != 1:
            return None
        (person,) = named
        before = self.recent[-2]
        return person if person in (before.speaker, self.subject_of(before, (), at)) else None

    def subject_before(self, at: int) -> Person | None:
        """Return the subject of the previous sentence, if it is in this paragraph."""
        if len(self.recent) < 2 or self.recent[-2].paragraph != self.recent[-1].paragraph:
            return None
        earlier = list(self.recent)
        before = earlier[-2]
        before.asked = before.subject is not None  # resolved without earlier sentences
        return self.subject_of(before, earlier[:-1], at)

    def last_named(self, gender: str) -> Person | None:
        """Return the last person of `gender` ("m", "f" or "mf") named in the previous sentence.

        This is the antecedent of a demonstrative: Diese sagte.
        """
        named = self.recent[-2].people if len(self.recent) > 1 else ()
        fitting = (each.person for each in reversed(named) if not each.owner)
        return next((person for person in fitting if person.gender in gender), None)

    def lone(self, gender: str, at: int) -> Person | None:
        """Return the only person in this paragraph before offset `at` who can be of `gender`.

        If the paragraph has not named anybody so far, the previous one is used.
        """
        persons: set[Person] = set()
        paragraph = self.recent[-1].paragraph
        for sentence in reversed(self.recent):
            if sentence.paragraph < paragraph - (not persons):
                break
            if sentence.paragraph != paragraph and persons:
                break
            paragraph = sentence.paragraph
            named = {each.person for each in sentence.people if each.at < at and not each.owner}
            acts = self.subject_of(sentence, (), at) if sentence.tokens.ends[-1] <= at else None
            named |= {each for each in (sentence.speaker, acts) if each is not None}
            persons |= {person for person in named if person.gender in ("", gender)}
        return persons.pop() if len(persons) == 1 else None

    def answers(self, gender: str) -> bool:
        """Whether the previous sentence has a listener who is named or of `gender`."""
        return len(self.recent) > 1 and self.recent[-2].tells(gender, named=True)

    def person_in_role(self, mention: str) -> Person | None:
        """Return the person for "the doctor", if only one was introduced with that role."""
        return self.introductions.person_of(mention)

    def is_rival(self, person: Person, mention: str) -> bool:
        """Whether a role refers to somebody else: Poe sighed. “…,” said the Delta manager."""
        actor = self.only_actor(self.recent[-1].tokens.starts[0])
        if actor is None or actor is person or self.introductions.role_of(actor):
            return False
        if actor.gender and person.gender not in ("", actor.gender):
            return False
        named = {named.person for named in self.recent[-1].people}
        words = mention.split()
        club = any(word[0].isupper() for word in words[1:]) and person.last not in mention
        return club and person not in named and actor.known

    def gender_of(self, mention: str) -> str:
        """Return "m" or "f" if the mention is a personal pronoun in the singular, else ""."""
        lower = mention.lower()
        if lower in self.language.he:
            return "m"
        return "f" if lower in self.language.she else ""

    def antecedent(
        self,
        gender: str,
        at: int,
        sentences: Sequence[Remembered],
        rival: float = LEAST,
        *,
        replies: bool = False,
    ) -> Person | None:
        """Return the most salient person of `gender` named before `at`, if any; cost: bounded.

        Salience decreases with every sentence and paragraph of distance (the idea of Lappin and
        Leass, 1994); a speaker or a subject outweighs a mere mention.

        Args:
            gender: "m", "f", or empty for any.
            at: Offset of the pronoun.
            sentences: The remembered sentences up to its own, in reading order.
            rival: The salience to exceed, for example that of an unnamed person.
            replies: Whether the pronoun is the subject of a reply to the last speaker.
        """
        best: Person | None = None
        best_score = rival
        farthest = 0
        acts = False  # the previous sentence, in this paragraph, has a person as its subject
        if not sentences:
            return None
        paragraph = sentences[-1].paragraph
        for back, sentence in enumerate(reversed(sentences)):
            distance = _PER_SENTENCE * back + _PER_PARAGRAPH * (paragraph - sentence.paragraph)
            if _HIGHEST - distance < best_score:
                break
            subject = self.subject_of(sentence, sentences[: len(sentences) - back], at)
            people = [named for named in sentence.people if named.at < at]
            if sentence.speaker not in (None, subject) and _is_owner(people, subject):
                subject = None  # Quill's claim was false, Poe said
            lead = people[0].person if people else None
            if not back and sentence.is_reported_before(at, self.language.reporting_mood):
                people, subject = [], None  # Vogel sei krank, sagt er
            near = _of_own_clause(sentence, people, at, back) if gender and people else None
            mentions: list[tuple[int, Person, bool]] = [*people]
            mentions += [(at, p, False) for p in (sentence.speaker, subject) if p is not None]
            others = _ruled_out(sentence, gender, replies=replies) if back == 1 else ()
            just_before = back == 1 and sentence.paragraph == paragraph
            for begin, person, owner in mentions:
                if gender and person.gender not in ("", gender):
                    continue
                if (person.located and person.is_likely_place) or person in others:
                    continue
                if person is near:
                    score = _OF_CLAUSE
                elif not back and subject is None and _opens_clause(sentence.tokens, begin):
                    score = _SUBJECT
                else:
                    score = _of_part(person, sentence.speaker, subject)
                if person is lead:
                    opens = not back and begin == sentence.tokens.starts[0]
                    opens = opens and not (owner and _owns_person(sentence.tokens))
                    score += _FIRST_MENTIONED + (_FATE if owner and opens else 0.0)
                elif owner:
                    score += _OWNER
                acts_before = just_before and person is subject
                score = self._with_nature(score, person, gender, acts=acts_before) - distance
                acts = acts or acts_before
                if not acts and self._is_only_voice(person):
                    score += _ONLY_VOICE
                if score > best_score and not _is_part(sentence.tokens, begin, person):
                    best, best_score, farthest = person, score, back
        if best_score < 0 and farthest > _TWO and self._one_name_speaks(sentences, farthest):
            return None
        return best

    def _with_nature(self, score: float, person: Person, gender: str, *, acts: bool) -> float:
        """Return a salience adjusted to what is known about a person; `acts` as in `humanity`."""
        score += _KNOWN_GENDER if gender in ("", person.gender) else 0.0
        score += self.humanity(person, acts=acts)
        lone = person.first == person.last and not person.known
        return score + (_ONE_NAME if lone else 0.0)

    def _one_name_speaks(self, sentences: Sequence[Remembered], farthest: int) -> bool:
        """Whether a speaker known only by one name came later: “…,” said Poe."""
        if self.language.code != "en":
            return False
        bodies = (each.body for each in sentences[-farthest:])
        return any(body.istitle() and body.isalpha() for body in bodies)

    def _is_only_voice(self, person: Person) -> bool:
        """Whether a person has at least 95 % of the attributed quotes, and enough of them."""
        return person.voiced >= _MANY_VOICES and 20 * person.voiced >= 19 * self.voices

    def humanity(self, person: Person, *, acts: bool = False) -> float:
        """Return the weight of the evidence that a name is that of a person.

        `acts` tells whether it is the subject of the previous sentence in the same paragraph.
        """
        if person.known or self.introductions.role_of(person):
            return _KNOWN_PERSON
        if person.shortened:  # so are product names
            thing = self.language.code == "en" and not (person.spoke or acts)
            return _SHORTENED if thing else _KNOWN_PERSON
        return _SPOKE if person.spoke else _UNKNOWN

    def subject_of(
        self, sentence: Remembered, before: Sequence[Remembered], at: int
    ) -> Person | None:
        """Return the person that is the subject of an earlier sentence; pronouns are resolved."""
        if sentence.asked:
            return sentence.subject
        sentence.asked = True
        phrase = self._subject_phrase(sentence.tokens)
        if phrase is None:
            if self.language.drops_subject:
                sentence.subject = self.only_one_in(sentence, at)
            return sentence.subject
        tokens = sentence.tokens
        start = tokens.starts[phrase[0]]
        if start >= at:
            sentence.asked = False
            return None
        gender = self.gender_of(tokens[phrase[0]].text) if phrase[0] == phrase[1] else ""
        if gender:
            sentence.subject = self.antecedent(gender, start, before[:-1])
        sentence.subject = (
            _named_in(sentence, phrase) or sentence.subject or _author_in(sentence, phrase)
        )
        if sentence.subject is None and tokens[0].lower == "for" and sentence.people:
            sentence.subject = sentence.whom_it_is_for()
        if sentence.subject is None and not gender:
            if not phrase[1] and self.language.drops_subject:
                sentence.subject = self.only_one_in(sentence, at)
            sentence.subject = sentence.subject or self._described(sentence, phrase, before)
        return sentence.subject

    def _subject_phrase(self, tokens: Tokens) -> Phrase | None:
        phrase = main_subject(tokens, across_quotes=True)
        if self.language.verb_second:
            phrase = german_order().corrected_main_subject(tokens, phrase, self.language)
        return phrase

    def _described(
        self, sentence: Remembered, phrase: Phrase, before: Sequence[Remembered]
    ) -> Person | None:
        """Return the referent of a subject without a name: his mother, the 39-year-old."""
        tokens, start = sentence.tokens, sentence.tokens.starts[phrase[0]]
        person = relative_at(self.book, self.introductions.text, tokens, phrase)
        person = person or self._apposed(sentence, _after_relative(tokens, phrase[1] + 1))
        if person is not None or not self._is_followed_by_verb(tokens, phrase):
            return person
        words = self.words_of(tokens, phrase)
        person = self.introductions.person_of(words)
        if person is None and occupation_of(words, self.language.code):
            person = by_occupation(self, words, start)
        told = epithet_gender(words) if person is None else None
        return person if told is None else self.antecedent(told, start, before[:-1])

    def _is_followed_by_verb(self, tokens: Tokens, phrase: Phrase) -> bool:
        """Whether a verb follows a subject, or the age after it."""
        verb = _over_age(tokens, phrase[1] + 1)
        if verb >= len(tokens):
            return False
        after = tokens[verb]
        if is_verb_like(after) or after.classes & AUXILIARY:
            return True
        return self.language.verb_second and _may_be_verb(after)

    def only_one_in(self, sentence: Remembered, at: int) -> Person | None:
        """Return the only person named in a sentence before `at`: Più cauto Ugo Neri: …."""
        people = {named.person for named in sentence.people if named.at < at and not named.owner}
        person = people.pop() if len(people) == 1 else None
        return person if person is not None and self.humanity(person) > 0 else None

    def _apposed(self, sentence: Remembered, at: int) -> Person | None:
        """Return the person in apposition to a role as the subject: "the mayor, Ada Quill,"."""
        tokens = sentence.tokens
        if at + 1 >= len(tokens) or tokens[at].text != ",":
            return None
        start = tokens.starts[at + 1]
        comma = next((i for i in range(at + 1, len(tokens)) if tokens[i].text == ","), at + 1)
        end = tokens.starts[comma]
        people = (named for named in sentence.people if start <= named.at < end)
        person = next((named.person for named in people if not named.owner), None)
        if person is not None and not person.gender:
            person.gender = _ARTICLES.get(tokens[0].lower, "")
        return person


def _is_owner(people: Sequence[Named], person: Person | None) -> bool:
    """Whether a person is named only as the owner of something."""
    named = [each.owner for each in people if each.person is person]
    return bool(named) and all(named)


def _opens_clause(tokens: Tokens, begin: int) -> bool:
    """Whether the name at offset `begin` is the subject of a second clause, with its role.

    The votes were counted, and the mayor, Ada Quill, was on her way to what she called “…”.
    """
    at = end = bisect_left(tokens.starts, begin)
    while end < len(tokens) and tokens[end].kind == CAPITAL:
        end += 1
    if at and tokens[at - 1].text == ",":  # its leader, Ada Quill, was
        at -= 1
        while at and tokens[at - 1].kind == WORD and not tokens[at - 1].classes & CONJUNCTION:
            at -= 1
        end += 1
    joined = at > 1 and tokens[at - 1].lower in _JOINTS and tokens[at - 2].text == ","
    return joined and end < len(tokens) and bool(tokens[end].classes & (AUXILIARY | VERB | REPORT))


def _owns_person(tokens: Tokens) -> bool:
    """Whether the owner that begins a sentence has a person: Quill's lawyer; not: Quill's fate."""
    owner = next((at for at in range(len(tokens)) if tokens[at].kind == POSSESSIVE), 0)
    phrase = main_subject(tokens, across_quotes=True) if owner else None
    return phrase is not None and phrase[0] < owner < phrase[1] and is_relation(tokens[phrase[1]])


def is_relation(token: Token) -> bool:
    """Whether a noun behind an owner is a person: Quill's lawyer, her aunt; not: her statement."""
    if token.kind != WORD:
        return False
    return bool(token.classes & TITLE) or token.lower in KIN or token.lower in PEOPLE


def _ruled_out(sentence: Remembered, gender: str, *, replies: bool) -> list[Person | None]:
    """Return persons of the previous sentence who are not the antecedent.

    Poe asked if she was late. “No,” she said.
    """
    others: list[Person | None] = []
    if sentence.speaker is not None and sentence.asks_about(gender):
        others.append(sentence.speaker)
    subject = sentence.subject
    if gender and subject is not None and not subject.gender and sentence.tells(gender):
        others.append(subject)
    if replies:
        others += (subject, sentence.speaker)
    return others


def _of_part(person: Person, speaker: Person | None, subject: Person | None) -> float:
    """Return the salience of a person by the role in the sentence."""
    if person is speaker:
        return _SPEAKER
    return _SUBJECT if person is subject else _MENTIONED


def _named_in(sentence: Remembered, phrase: Phrase) -> Person | None:
    """Return the last person named in the subject of a sentence, leaving out owners."""
    tokens = sentence.tokens
    start, end = tokens.starts[phrase[0]], tokens.ends[phrase[1]]
    found: Person | None = None
    for named in sentence.people:
        if start <= named.at < end and not named.owner:
            linked = phrase[0] < phrase[1] and _is_linked(tokens, phrase, named.at)
            found = found if linked else named.person
    return found


def _author_in(sentence: Remembered, phrase: Phrase) -> Person | None:
    """Return the owner of a text that is the subject: Quill's answer survives in a letter."""
    first, last = phrase
    tokens = sentence.tokens
    if tokens[last - 1].kind != POSSESSIVE or not is_writing(tokens[last]):
        return None
    start, end = tokens.starts[first], tokens.ends[last]
    return next((each.person for each in sentence.people if start <= each.at < end), None)


def _is_part(tokens: Tokens, at: int, person: Person) -> bool:
    """Whether the name at offset `at` is a theatre or film part, or begins with three capitals.

    Known for playing Quill; RTV Sport; THE WAIT GOES ON.
    """
    if person.name[:3].isupper() and person.name[:3].isalpha() and not person.known:
        return True
    place = bisect_left(tokens.starts, at)
    return 0 < place < len(tokens) and tokens[place - 1].lower in _PLAYS


def _is_linked(tokens: Tokens, phrase: Phrase, at: int) -> bool:
    """Whether a name at offset `at` is only the complement of a role: an aide to Ada Quill."""
    place = bisect_left(tokens.starts, at)
    while phrase[0] < place and tokens[place - 1].classes & TITLE:
        place -= 1
    unnamed = tokens[phrase[0]].classes & DETERMINER and tokens[place - 1].kind == WORD
    return bool(unnamed and place > phrase[0] + 2 and tokens[place - 1].classes & PREPOSITION)


def _after_relative(tokens: Tokens, at: int) -> int:
    """Return the comma behind a clause with "who": The man who pays for it|, Ada Quill, said."""
    if at >= len(tokens) or tokens[at].lower != "who":
        return at
    return next((i for i in range(at, len(tokens)) if tokens[i].text == ","), at)


def _over_age(tokens: Tokens, at: int) -> int:
    """Return the token index after an age in commas: The Dane, 26, | was second."""
    aged = [token.text for token in tokens[at : at + 3]]
    return at + 3 if aged[::2] == [",", ","] and aged[1].isdigit() else at


def _may_be_verb(token: Token) -> bool:
    """Whether a lower-case word after a German subject may be its verb: schlug."""
    return token.kind == WORD and not token.classes & ~(VERB | WEAK | NAME | AUXILIARY)


def _of_own_clause(
    sentence: Remembered, people: Sequence[Named], at: int, back: int
) -> Person | None:
    """Return the antecedent by syntax, in English: When that was put to Quill, she …."""
    if _CLAUSES.isdisjoint(sentence.lowers):
        return None
    tokens = sentence.tokens
    from reader.analysis.reference.clause_antecedents import in_clause, in_sentence_before

    within = tokens.ends[-1] > at
    return in_clause(tokens, people, at) if within else in_sentence_before(tokens, people, back)
