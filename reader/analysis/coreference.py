"""Who "he", "she" or "the minister" is: the discourse of the last sentences."""

from collections import deque
from collections.abc import Sequence

from reader.analysis.epithets import by_trade, epithet_gender, of_age, trade_of
from reader.analysis.introductions import Introductions
from reader.analysis.languages.lexicon import (
    DETERMINER,
    INSTITUTION,
    PREPOSITION,
    STOP,
    TITLE,
    Language,
)
from reader.analysis.languages.token import CAPITAL, POSSESSIVE, WORD
from reader.analysis.names import NameBook, Named, Person
from reader.analysis.phrases import ROLE_ENDINGS, Phrase
from reader.analysis.phrases_after import phrase_after
from reader.analysis.relatives import relative_at
from reader.analysis.subjects import is_verb_like, main_subject
from reader.analysis.tokens import Tokens

_MEMORY = 14  # sentences
_BODY_MEMORY = 8  # sentences in which an organisation is remembered
_FIRST_CLAUSE = 8  # tokens in which the object of its first verb stands
_LATELY = 4  # sentences in which somebody without a name is remembered
_FIRST_WORDS = 5  # of a phrase that tell whom it can mean

_STRANGERS = frozenset({"woman", "man", "girl", "boy"})  # The woman beside him nodded.
_PEOPLE = frozenset(  # nouns for a person that do not end like a role
    {"boy", "girl", "child", "friend", "colleague", "cook", "clerk", "guide", "guest", "pupil"}
    | {"cousin", "nephew", "niece", "youth"}
)
_PEOPLE_ENDINGS = ("friend", "mate", "girl", "boy", "child")
_QUESTIONS = frozenset({"if", "whether", "how", "what", "why", "where", "when", "who"})
_ASKED = frozenset({"asked", "asks"})
_TOLD = frozenset({"told", "tells", "asked", "asks", "reminded", "assured", "urged", "begged"})
_MEETS = frozenset({"asked", "called", "met", "phoned", "told", "rang", "visited"})
_ARTICLES = {"el": "m", "le": "m", "der": "m", "la": "f"}  # La ministre, Dominique Quill,
_NOT = {"m": "girl", "f": "boy"}

# Salience of a person mentioned in an earlier sentence.
_SPEAKER = 4.4  # was given words there
_SUBJECT = 3.7  # was its subject
_MENTIONED = 1.2
_FIRST_MENTIONED = 0.8  # more than the other persons of that sentence
_FATE = 1.5  # Quill's fate is unclear, but she said
_OWNER = -1.0  # named only as the owner of something
_KNOWN_GENDER = 1.2
_KNOWN_PERSON = 1.5
_UNNAMED = 5.0  # somebody without a name who spoke in the sentence before
_SPOKE = 0.7  # a name that was given words may be that of a company
_ONE_NAME = -1.5  # "his son Grant" is seldom whom the article is about
_UNKNOWN = -0.5  # a name that nothing shows to be that of a person: Delta Garden
_PER_SENTENCE = 1.5
_PER_PARAGRAPH = 0.5
_LEAST = -20.0  # farther away nobody is meant


class Remembered:
    """A sentence that pronouns may point back into.

    Attributes:
        tokens: Its words.
        people: Who is named in it, in order.
        paragraph: Number of its paragraph.
        speaker: Who was given words there.
        subject: Whom it is about, once somebody has asked.
        body: The organisation that was given words there.
        asked: Whether the subject has been looked for.
    """

    __slots__ = ("asked", "body", "paragraph", "people", "speaker", "subject", "tokens")

    def __init__(self, tokens: Tokens, people: Sequence[Named], paragraph: int) -> None:
        self.tokens = tokens
        self.people = people
        self.paragraph = paragraph
        self.speaker: Person | None = None
        self.subject: Person | None = None
        self.body = ""
        self.asked = False


class Discourse:
    """The last sentences and the names of the article so far."""

    __slots__ = ("book", "introductions", "language", "recent")

    def __init__(self, language: Language, book: NameBook, introductions: Introductions) -> None:
        self.language = language
        self.book = book
        self.introductions = introductions
        self.recent: deque[Remembered] = deque(maxlen=_MEMORY)

    def enter(self, tokens: Tokens, people: Sequence[Named], paragraph: int) -> Remembered:
        """Begin the next sentence."""
        sentence = Remembered(tokens, people, paragraph)
        self.recent.append(sentence)
        return sentence

    def person_of(self, mention: str, at: int, *, replies: bool = False) -> Person | None:
        """Return whom the mention at offset `at`, in the current sentence, means.

        `replies` tells that it answers: The judge told him to sit. He replied …
        """
        gender = self.gender_of(mention)
        replies = (
            replies and len(self.recent) > 1 and _tells(self.recent[-2].tokens, gender, named=True)
        )
        if mention[3:4] == " " and (told := epithet_gender(mention)) is not None:
            named = self.introductions.person_of(mention) or of_age(self, mention)
            return named or self.antecedent(told, at, list(self.recent))
        if gender:
            rival = _LEAST if replies else self._rival(gender)
            person = self.antecedent(gender, at, list(self.recent), rival, replies=replies)
            if person is not None and not person.gender:
                person.gender = gender
            return person
        return self.book.find_mention(mention)

    def salient(self, gender: str, at: int) -> Person | None:
        """Return who of a gender is most in the talk before offset `at`."""
        return self.antecedent(gender, at, list(self.recent))

    def only_actor(self, at: int) -> Person | None:
        """Return who acts in the sentence before, of this paragraph, and is its only person."""
        if len(self.recent) < 2 or self.recent[-2].paragraph != self.recent[-1].paragraph:
            return None
        before = self.recent[-2]
        named = {named.person for named in before.people if not named.owner}
        if len(named) != 1:
            return None
        (person,) = named
        return person if person in (before.speaker, self.subject_of(before, (), at)) else None

    def person_in_role(self, mention: str) -> Person | None:
        """Return whom "the doctor" means, when only one person was introduced as that."""
        return self.introductions.person_of(mention)

    def body_of(self, mention: str, at: int) -> str:
        """Return who without a name is meant: the board by "it", the old woman by "she"."""
        if gender := self.gender_of(mention):
            return self._unnamed(gender)
        if mention.lower() not in self.language.it:
            return ""
        many = mention.lower() == "they"
        if body := self._own_subject(at, many=many):
            return body
        for back, sentence in enumerate(reversed(self.recent)):
            if back > _BODY_MEMORY:
                break
            if sentence.body and not (many and sentence.body[:2].lower() in {"a ", "an"}):
                return sentence.body
            if sentence.speaker is None and (body := self._acting_body(sentence, many=many)):
                return body
            person = sentence.speaker
            if person is not None and not person.known and not person.gender:
                return person.name  # a company with a name of two words
        return ""

    def _own_subject(self, at: int, *, many: bool) -> str:
        """Return the subject of this sentence before `at` when it is a body or a group."""
        if not self.recent or self.language.verb_second:  # es heißt
            return ""
        tokens = self.recent[-1].tokens
        phrase = main_subject(tokens, over_quotes=True)
        if phrase is None or tokens.starts[phrase[1]] >= at:
            return ""
        first, last = phrase
        head = next((i for i in range(first, last) if tokens[i + 1].lower == "of"), last)
        token = tokens[head]
        if many:
            fits = (token.kind == WORD or not head) and token.lower.endswith("s")
        else:
            fits = bool(token.classes & INSTITUTION)
        return self._words(tokens, phrase) if fits else ""

    def _acting_body(self, sentence: Remembered, *, many: bool) -> str:
        """Return the name of the company that acts in an earlier sentence of this paragraph."""
        now = self.recent[-1]
        if sentence is now or sentence.paragraph != now.paragraph:
            return ""
        if many and (body := self._unnamed_subject(sentence)):
            return body  # Another parent agreed. “Yes,” they said.
        person = self.subject_of(sentence, (), now.tokens.starts[0])
        return person.name if person is not None and not (person.known or person.gender) else ""

    def _unnamed(self, gender: str) -> str:
        """Return the words for somebody without a name who spoke lately: "a police spokesman"."""
        for back, sentence in enumerate(reversed(self.recent)):
            if back > _LATELY:
                break
            if sentence.body and self._can_be(sentence.body, gender):
                return sentence.body
        return ""

    def _can_be(self, words: str, gender: str) -> bool:
        """Whether a noun phrase can stand for one person of `gender`."""
        if (named := self.book.by_name.get(words)) is not None:
            return named.gender in ("", gender)
        language = self.language
        other = language.feminine if gender == "m" else language.masculine
        same = language.masculine if gender == "m" else language.feminine
        lowers = words.lower().split()[:_FIRST_WORDS]
        if any(word in other for word in lowers[1:]):
            return False
        if lowers[-1:] in (["other"], ["another"]):
            return True
        kind = lowers[1] if len(lowers) > 1 else ""
        if not _PEOPLE.isdisjoint(lowers) or kind.endswith(_PEOPLE_ENDINGS):
            return lowers[1:2] != [_NOT[gender]]
        nouns = [word for word in lowers if not language.classes.get(word, 0) & ~TITLE]
        return any(
            word in same
            or language.classes.get(word, 0)
            or (word.endswith(ROLE_ENDINGS) and not language.nouns_capitalised)
            or any(bits & TITLE and word.endswith(ends) for ends, bits in language.endings)
            for word in nouns
        )

    def gender_of(self, mention: str) -> str:
        """Return "m" or "f" when the mention is a pronoun for one person, else ""."""
        lower = mention.lower()
        if lower in self.language.he:
            return "m"
        return "f" if lower in self.language.she else ""

    def _rival(self, gender: str) -> float:
        """Return the salience of somebody without a name who spoke in the sentence before."""
        if len(self.recent) < 2:
            return _LEAST
        paragraph = self.recent[-1].paragraph
        for back, before in enumerate(reversed(list(self.recent)[:-1])):
            if before.speaker is not None or before.paragraph != paragraph:
                break
            if back and any(not named.owner for named in before.people):
                break
            body = before.body or self._unnamed_subject(before)
            if body and self._can_be(body, gender) and not _acts_on(before.tokens, gender):
                before.body = body
                return _UNNAMED
            if body:
                break
            if before.people:
                break
        return _LEAST

    def _unnamed_subject(self, sentence: Remembered) -> str:
        """Return the words for somebody whom a sentence introduces without a name: "A baker …"."""
        if any(not named.owner for named in sentence.people):
            return ""
        tokens = sentence.tokens
        if len(tokens) > 2 and tokens[1].lower == "other" and is_verb_like(tokens[2]):
            return "the other"
        if tokens[0].lower == "i" and tokens[min(1, len(tokens) - 1)].lower in _MEETS:
            phrase = phrase_after(tokens, 2)
            return self._words(tokens, phrase) if phrase is not None else ""
        phrase = main_subject(tokens, over_quotes=True)
        if phrase is None:
            return ""
        first, last = phrase
        after = tokens[last + 1 : last + 2]
        if not after or after[0].classes & STOP:
            return ""  # A harrier.
        text = self.introductions.text
        if relative := relative_at(self.book, text, tokens, phrase):
            return relative.name
        owned = any(token.kind == POSSESSIVE for token in tokens[first:last])
        stranger = first < last and tokens[first + 1].lower in _STRANGERS
        if not owned and not stranger and tokens[first].lower not in self.language.indefinite:
            return self._unknown_role(tokens, phrase)
        return self._words(tokens, phrase)

    def _unknown_role(self, tokens: Tokens, phrase: Phrase) -> str:
        """Return "The archdeacon" when nobody was introduced as that, else nothing."""
        first, last = phrase
        words = self._words(tokens, phrase)
        if first == last or not (
            tokens[first].classes & DETERMINER and tokens[last].classes & TITLE
        ):
            return ""
        return "" if self.introductions.person_of(words) else words

    def _words(self, tokens: Tokens, phrase: Phrase) -> str:
        return self.introductions.text[tokens.starts[phrase[0]] : tokens.ends[phrase[1]]]

    def antecedent(
        self,
        gender: str,
        at: int,
        sentences: Sequence[Remembered],
        rival: float = _LEAST,
        *,
        replies: bool = False,
    ) -> Person | None:
        """Return the most salient person of `gender`, if any, named before `at`; cost: bounded.

        Salience falls with every sentence and paragraph back (the idea of Lappin and Leass,
        1994); a speaker or a subject outweighs a mere mention.
        """
        best: Person | None = None
        best_score = rival
        if not sentences:
            return None
        paragraph = sentences[-1].paragraph
        just = self.recent[-2] if len(self.recent) > 1 else None
        for back, sentence in enumerate(reversed(sentences)):
            distance = _PER_SENTENCE * back + _PER_PARAGRAPH * (paragraph - sentence.paragraph)
            if _SPEAKER + _FIRST_MENTIONED + _KNOWN_GENDER + _KNOWN_PERSON - distance < best_score:
                break
            subject = self.subject_of(sentence, sentences[: len(sentences) - back], at)
            people = [named for named in sentence.people if named.at < at]
            lead = people[0].person if people else None
            people += [Named(at, p, False) for p in (sentence.speaker, subject) if p is not None]
            asks = back == 1 and sentence.speaker is not None and self._asks(sentence, gender)
            tells = back == 1 and gender != "" and _tells(sentence.tokens, gender)
            for begin, person, owner in people:
                opens = not back and begin == sentence.tokens.starts[0]
                if gender and person.gender not in ("", gender):
                    continue
                if person.is_likely_place or (asks and person is sentence.speaker):
                    continue
                if tells and person is sentence.subject and not person.gender:
                    continue
                if replies and back == 1 and person in (sentence.subject, sentence.speaker):
                    continue
                score = _MENTIONED
                if person is sentence.speaker:
                    score = _SPEAKER
                elif person is subject:
                    score = _SUBJECT
                if person is lead:
                    score += _FIRST_MENTIONED + (_FATE if owner and opens else 0.0)
                elif owner:
                    score += _OWNER
                score += _KNOWN_GENDER if gender in ("", person.gender) else 0.0
                score += self.humanity(person)
                lone = person.first == person.last and not person.known
                lone = lone and not (sentence is just and person is sentence.speaker)
                score += _ONE_NAME if lone else 0.0
                score -= distance
                if score > best_score:
                    best, best_score = person, score
        return best

    def humanity(self, person: Person) -> float:
        """Return how much speaks for a name being that of a person."""
        if person.known or self.introductions.role_of(person):
            return _KNOWN_PERSON
        return _SPOKE if person.spoke else _UNKNOWN

    def _asks(self, sentence: Remembered, gender: str) -> bool:
        """Whether somebody is asked about in it: Poe asked if she was tired. “No,” she said."""
        tokens = sentence.tokens
        verb = next((i for i, token in enumerate(tokens) if i and token.lower in _ASKED), 0)
        if not verb or tokens[verb - 1].kind != CAPITAL:
            return False
        lowers = [token.lower for token in tokens[verb:]]
        pronoun = "he" if gender == "m" else "she"
        return pronoun in lowers and not _QUESTIONS.isdisjoint(lowers[: lowers.index(pronoun)])

    def subject_of(
        self, sentence: Remembered, before: Sequence[Remembered], at: int
    ) -> Person | None:
        """Return the person that is the subject of an earlier sentence, through its pronoun."""
        if sentence.asked:
            return sentence.subject
        sentence.asked = True
        phrase = main_subject(sentence.tokens, over_quotes=True)
        if phrase is None:
            return None
        tokens = sentence.tokens
        start, end = tokens.starts[phrase[0]], tokens.ends[phrase[1]]
        if start >= at:
            sentence.asked = False
            return None
        gender = self.gender_of(tokens[phrase[0]].text) if phrase[0] == phrase[1] else ""
        if gender:
            sentence.subject = self.antecedent(gender, start, before[:-1])
        for named in sentence.people:
            if start <= named.at < end and not named.owner:
                sentence.subject = named.person
        if sentence.subject is None and not gender:
            text = self.introductions.text
            sentence.subject = relative_at(self.book, text, tokens, phrase)
        if sentence.subject is None and not gender:
            sentence.subject = self._apposed(sentence, phrase[1] + 1)
            after = tokens[phrase[1] + 1 : phrase[1] + 2]
            if sentence.subject is None and any(map(is_verb_like, after)):
                words = self.introductions.text[start:end]
                sentence.subject = self.introductions.person_of(words)
                if sentence.subject is None and trade_of(words, self.language.code):
                    sentence.subject = by_trade(self, words, start)
                told = epithet_gender(words) if sentence.subject is None else None
                if told is not None:
                    sentence.subject = self.antecedent(told, start, before[:-1])
        return sentence.subject

    def _apposed(self, sentence: Remembered, at: int) -> Person | None:
        """Return the person named beside the role that is the subject: "the mayor, Ada Quill,"."""
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


def _acts_on(tokens: Tokens, gender: str) -> bool:
    """Whether its subject does something to somebody of the gender: The guide gave her 19."""
    pronoun = "him" if gender == "m" else "her"
    for at in range(1, min(_FIRST_CLAUSE, len(tokens) - 1)):
        if tokens[at].lower == pronoun and not tokens[at - 1].classes & PREPOSITION:
            after = tokens[at + 1]
            if gender == "m" or after.kind not in (WORD, CAPITAL):
                return True
            if after.classes & (DETERMINER | PREPOSITION | STOP):
                return True
    return False


def _tells(tokens: Tokens, gender: str, *, named: bool = False) -> bool:
    """Whether its subject speaks to somebody of the gender: Poe told her that it was late.

    With `named` a name counts, too: Poe urged Quill to wait.
    """
    pronoun = "him" if gender == "m" else "her"
    objects = [tokens[i + 1] for i, token in enumerate(tokens[:-1]) if token.lower in _TOLD]
    return any(each.lower == pronoun or (named and each.kind == CAPITAL) for each in objects)
