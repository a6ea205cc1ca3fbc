"""Who "he", "she" or "the minister" is: the discourse of the last sentences."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.analysis.languages.lexicon import Language
from reader.analysis.names import NameBook, Person
from reader.analysis.noun_phrases import main_subject
from reader.analysis.tokens import Token

_MEMORY = 14  # sentences

# Salience of a person mentioned in an earlier sentence.
_SPEAKER = 4.0  # was given words there
_SUBJECT = 3.4  # was its subject
_MENTIONED = 1.5
_FIRST_MENTIONED = 0.5  # more than the other persons of that sentence
_KNOWN_GENDER = 1.2
_KNOWN_PERSON = 0.6
_PER_SENTENCE = 0.9
_PER_PARAGRAPH = 0.3


@dataclass(slots=True)
class Remembered:
    """A sentence that pronouns may point back into."""

    tokens: Sequence[Token]
    people: list[tuple[int, Person]]
    paragraph: int
    speaker: Person | None = None
    subject: Person | None = None
    asked: bool = False


@dataclass(slots=True)
class Discourse:
    """The last sentences and the names of the article so far."""

    language: Language
    book: NameBook
    recent: deque[Remembered] = field(default_factory=lambda: deque(maxlen=_MEMORY))

    def enter(
        self, tokens: Sequence[Token], people: list[tuple[int, Person]], paragraph: int
    ) -> Remembered:
        """Begin the next sentence."""
        sentence = Remembered(tokens, people, paragraph)
        self.recent.append(sentence)
        return sentence

    def person_of(self, mention: str, at: int) -> Person | None:
        """Return whom the mention at offset `at`, in the current sentence, means."""
        lower = mention.lower()
        gender = "m" if lower in ("he", "him", "his") else "f" if lower in ("she", "her") else ""
        if lower in self.language.masculine or lower in self.language.feminine:
            gender = gender or ("m" if lower in self.language.masculine else "f")
            if mention[:1].islower() or len(mention) <= 3:
                return self._pronoun(gender, at)
        if gender:
            return self._pronoun(gender, at)
        return self.book.find_mention(mention)

    def _pronoun(self, gender: str, at: int) -> Person | None:
        best: Person | None = None
        best_score = -99.0
        current = self.recent[-1] if self.recent else None
        for back, sentence in enumerate(reversed(self.recent)):
            subject = self._subject(sentence)
            lead = True
            seen: set[int] = set()
            people = [(p, person) for p, person in sentence.people if p < at]
            if sentence.speaker is not None:
                people.append((-1, sentence.speaker))
            for position, person in people:
                if id(person) in seen or person.gender not in ("", gender):
                    continue
                seen.add(id(person))
                score = _MENTIONED
                if person is sentence.speaker:
                    score = _SPEAKER
                elif person is subject:
                    score = _SUBJECT
                if lead and position >= 0:
                    score += _FIRST_MENTIONED
                    lead = False
                score += _KNOWN_GENDER if person.gender == gender else 0.0
                score += _KNOWN_PERSON if person.known else 0.0
                score -= _PER_SENTENCE * back
                if current is not None:
                    score -= _PER_PARAGRAPH * (current.paragraph - sentence.paragraph)
                if score > best_score:
                    best, best_score = person, score
        return best

    def _subject(self, sentence: Remembered) -> Person | None:
        if not sentence.asked:
            sentence.asked = True
            phrase = main_subject(sentence.tokens)
            if phrase is not None:
                first, last = sentence.tokens[phrase[0]], sentence.tokens[phrase[1]]
                for position, person in sentence.people:
                    if first.start <= position < last.end:
                        sentence.subject = person
        return sentence.subject
