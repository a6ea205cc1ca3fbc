"""Coreference: the antecedents of "he" and "she", by the salience of persons named recently."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.introductions import Introductions
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.name_contexts import single_names_beside_said
from reader.analysis.persons.names import NamedPerson
from reader.analysis.persons.person import Person
from reader.analysis.reference.remembered_sentences import RememberedSentence
from reader.analysis.reference.salience.salience import (
    HIGHEST,
    HIGHEST_JUST_BEFORE,
    INTRODUCED,
    KNOWN_GENDER,
    KNOWN_PERSON,
    LEAST,
    NAMED_IN_QUOTE,
    ONE_NAME,
    ONLY_QUOTED_PERSON,
    PER_PARAGRAPH,
    PER_SENTENCE,
    QUOTED,
    SHORTENED,
    UNKNOWN,
    PeopleOfSentence,
    Pronoun,
    is_part_or_capitals,
    people_of,
    person_beside_other,
    person_introduced,
    person_met,
    salience_of,
)
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from re import Match, Pattern

with later(globals()):  # not needed for every text
    from reader.analysis.languages import firms_and_clubs
    from reader.analysis.reference.salience import obituaries
    from reader.analysis.reference.subjects import german_openings, resolved_subjects

_PERSONS_DO = frozenset({  # and no clubs and firms, whose names may look like theirs
    "lebt", "lebte", "wohnt", "wohnte", "studiert", "studierte", "lacht", "lachte", "lächelt",
    "lächelte", "nickt", "nickte", "seufzt", "seufzte", "weint", "weinte", "schluckt", "schläft",
    "schlief", "erinnert", "kennt", "kannte", "heißt", "hieß", "flüchtete", "floh",
})  # fmt: skip
_NEAR_SENTENCES = 2
_MEMORY = 14  # sentences
_BEGINNING = 1_500  # code points that may tell of a death
_DEATHS = ("has died", "who died", " died on ", "ies aged ", "dies at ", "Dies at ", "bituary\n")
_FAR = -4.0  # salience of nobody named nearby
MIN_QUOTES = 6  # quotes of one person from which on their being the only one counts


def _tells_of_death(beginning: str) -> bool:
    """Whether the beginning of a text has words of an obituary; most have no part of them."""
    part = "died" in beginning or "ies a" in beginning or "bituary\n" in beginning
    return part and any(words in beginning for words in _DEATHS)


class Discourse:
    """The last sentences and the names of the article so far.

    Attributes:
        text: The text of the article.
        epithets: In German, whom "der Tischler" and the like, in lower case, stood for.
        unnamed_roles: Roles that spoke, in lower case, and that nobody named so far could be.
        attributed_quotes: Number of quotes and reports so far whose speaker has a name.
        most_quoted: Whoever has the most of them.
        often_quoted: All who have so many that a pronoun for nobody else may mean them.
        obituary: What the text is if the beginning of an English one has a word of obituaries.
    """

    __slots__ = (
        "_first_offsets", "_matches", "_speaking_names", "attributed_quotes", "book", "epithets",
        "introductions", "language", "most_quoted", "obituary", "often_quoted", "recent", "text",
        "unnamed_roles",
    )  # fmt: skip

    def __init__(self, language: Language, book: NameBook, introductions: Introductions) -> None:
        self.language = language
        self.book = book
        self.introductions = introductions
        self.text = introductions.text
        self.recent: list[RememberedSentence] = []
        self.attributed_quotes = 0
        self.most_quoted: Person | None = None
        self.often_quoted: list[Person] = []
        self.epithets: dict[str, Person] = {}
        self.unnamed_roles: set[str] = set()
        self._first_offsets: dict[str, int] = {}
        self._matches: dict[Pattern[str], list[Match[str]]] = {}
        self._speaking_names: frozenset[str] | None = None
        may_be_one = language.code == "en" and _tells_of_death(self.text[:_BEGINNING])
        self.obituary = obituaries.Obituary(self.text, _BEGINNING, book) if may_be_one else None

    def enter(
        self, tokens: Tokens, people: Sequence[NamedPerson], paragraph: int
    ) -> RememberedSentence:
        """Remember and return the next sentence; the oldest one is forgotten."""
        sentence = RememberedSentence(tokens, people, paragraph)
        if len(self.recent) == _MEMORY:
            del self.recent[0]
        self.recent.append(sentence)
        return sentence

    def first_offset(self, words: str) -> int:
        """Return where words begin in the text, which is searched once for each; -1 if nowhere."""
        offsets = self._first_offsets
        if words not in offsets:
            offsets[words] = self.text.find(words)
        return offsets[words]

    def matches(self, pattern: "Pattern[str]", start: int, end: int) -> "Iterator[Match[str]]":
        """Yield the matches of a rare expression that begin and end between two offsets.

        The text is searched once for each expression.
        """
        if pattern not in self._matches:
            self._matches[pattern] = list(pattern.finditer(self.text))
        found = self._matches[pattern]
        for at in range(bisect_left(found, start, key=lambda match: match.start()), len(found)):
            if found[at].end() > end:
                break
            yield found[at]

    def words_of(self, tokens: Tokens, phrase: Phrase) -> str:
        """Return the text of a phrase."""
        return self.text[tokens.starts[phrase[0]] : tokens.ends[phrase[1]]]

    def most_salient(self, gender: str, at: int) -> Person | None:
        """Return the most salient person of a gender before offset `at`."""
        return self.antecedent(gender, at, self.recent)

    def named_in_previous_sentence(self) -> set[Person]:
        """Return the persons named in the previous sentence, if it is in this paragraph."""
        if len(self.recent) < 2 or self.recent[-2].paragraph != self.recent[-1].paragraph:
            return set()
        people = {named.person for named in self.recent[-2].people if not named.is_possessive}
        if self.language.verb_second:
            people = {person for person in people if not person.is_likely_place}
        return self._without_things(people)

    def _without_things(self, people: set[Person]) -> set[Person]:
        """Return people without names that nothing shows to be a person's, if any others remain.

        In the Romance languages such names are those of teams, events and places.
        """
        if not self.language.compound_inversion or len(people) < 2:
            return people
        return {person for person in people if self.person_evidence(person) > 0} or people

    def is_named_here(self, person: Person, before: int) -> bool:
        """Whether this paragraph names a person before an offset."""
        here = (each for each in self.recent if each.paragraph == self.recent[-1].paragraph)
        return any(each.person is person and each.at < before for s in here for each in s.people)

    def only_actor(self, at: int) -> Person | None:
        """Return the speaker or subject of the previous sentence, if it is the only person there.

        The sentence has to be in the current paragraph.
        """
        named = self.named_in_previous_sentence()
        if not named and self.language.verb_second and len(self.recent) > 1:
            before = self.recent[-2]
            same = before.paragraph == self.recent[-1].paragraph
            return (before.speaker or self.subject_of(before, (), at)) if same else None
        if len(named) != 1:
            return None
        (person,) = named
        before = self.recent[-2]
        return person if person in (before.speaker, self.subject_of(before, (), at)) else None

    def previous_subject(self, at: int) -> Person | None:
        """Return the subject of the previous sentence, if it is in this paragraph."""
        if len(self.recent) < 2 or self.recent[-2].paragraph != self.recent[-1].paragraph:
            return None
        before = self.recent[-2]
        # so far it may have been looked for without the sentences before
        before.is_subject_resolved = before.subject is not None
        return self.subject_of(before, self.recent[:-1], at)

    def last_named(self, gender: str, before: int = 0) -> Person | None:
        """Return the last person of `gender` ("m", "f" or "mf") named in the previous sentence.

        This is the antecedent of a demonstrative: Diese sagte. A person named in its own sentence
        `before` that offset is closer: Vio a Ben Poe y este dijo.
        """
        here = [each for each in self.recent[-1].people if each.at < before]
        named = here or (self.recent[-2].people if len(self.recent) > 1 else ())
        fitting = (each.person for each in reversed(named) if not each.is_possessive)
        return next((person for person in fitting if person.gender in gender), None)

    def only_person_of_gender(self, gender: str, at: int) -> Person | None:
        """Return the only person in this paragraph before offset `at` who can be of `gender`.

        If the paragraph has not named anybody so far, the previous one is used.
        """
        persons: set[Person] = set()
        paragraph = self.recent[-1].paragraph
        for sentence in reversed(self.recent):
            if sentence.paragraph < paragraph - (not persons):
                break
            paragraph = sentence.paragraph
            named = {
                each.person for each in sentence.people if each.at < at and not each.is_possessive
            }
            acts = self.subject_of(sentence, (), at) if sentence.tokens.ends[-1] <= at else None
            named |= {each for each in (sentence.speaker, acts) if each is not None}
            named = self._without_things(named)
            fitting = (p for p in named if not gender or p.gender in ("", gender))
            persons.update(p for p in fitting if not p.is_likely_place)
        return persons.pop() if len(persons) == 1 else None

    def last_actor(self, gender: str, at: int) -> Person | None:
        """Return who spoke or acted last in this paragraph or the previous one, if of `gender`.

        None if anybody else of that gender, or a speaker without a name, comes after them.
        """
        for sentence in reversed(self.recent[:-1]):
            if self.recent[-1].paragraph - sentence.paragraph > 1 or sentence.body:
                break
            for person in (sentence.speaker, self.subject_of(sentence, (), at)):
                if self.fits(person, gender):
                    return person
            if any(self.fits(each.person, gender) for each in sentence.people):
                break
        return None

    def fits(self, person: Person | None, gender: str) -> bool:
        """Whether a name is that of a person to whom a pronoun of `gender` may refer."""
        return (
            person is not None
            and person.gender in ("", gender)
            and not person.is_likely_place
            and self.person_evidence(person) > 0
        )

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
        sentences: Sequence[RememberedSentence],
        rival: float = LEAST,
        *,
        replies: bool = False,
        own: RememberedSentence | None = None,
    ) -> Person | None:
        """Return the most salient person of `gender` named before `at`, if any; cost: bounded.

        Args:
            gender: "m", "f", or empty for any.
            at: Offset of the pronoun.
            sentences: The remembered sentences up to its own, in reading order.
            rival: The salience to exceed, for example that of an unnamed person.
            replies: Whether the pronoun is the subject of a reply to the last speaker.
            own: The sentence of the pronoun, if it is not the last one.
        """
        if not sentences:
            return None
        if self.obituary is not None and gender and rival == LEAST:
            told_of = self.obituary.person_meant(
                self, gender, at, own or _sentence_at(self.recent, at)
            )
            if told_of is not None:
                return told_of
        best: Person | None = None
        best_score, farthest = rival, 0
        acts = False  # the previous sentence, in this paragraph, has a person as its subject
        paragraph = sentences[-1].paragraph
        pronoun = Pronoun(gender, at, self.language.reporting_mood, replies)
        own = own or _sentence_at(sentences, at)
        one_before = 1 if sentences[-1] is own else 2 if own in sentences[-2:] else 0
        others = self._others_than(pronoun, own)
        english = self.language.code == "en"
        relays = bool(pronoun.mood and gender) and not own.is_clause_in_mood(at, pronoun.mood)
        highest_far = HIGHEST - (0.0 if self._quotes_one_person() else ONLY_QUOTED_PERSON)
        for back, sentence in enumerate(reversed(sentences)):
            loss = PER_SENTENCE * back + PER_PARAGRAPH * (paragraph - sentence.paragraph)
            if (highest_far if back > 1 else HIGHEST_JUST_BEFORE) - loss < best_score:
                break
            if relays and self._is_relayed(sentences, back, gender):
                continue
            distance = back + 1 - one_before  # from the sentence of the pronoun
            found = self._people_of_earlier(sentences, back, pronoun, distance)
            if found is None:
                continue
            just_before = back == one_before and sentence.paragraph == own.paragraph
            introduced = self._introduced(found, pronoun, own, sentences, back)
            for mentioned in found.people:
                person = mentioned[1]
                if person in others:
                    continue
                acts_before = just_before and person is found.subject
                acts = acts or acts_before
                score = salience_of(mentioned, found)
                if person is introduced:
                    score += INTRODUCED
                here = english and not distance and person is found.subject
                score = self._with_evidence(score, person, gender, acts=acts_before or here) - loss
                if not acts and self._is_only_quoted_person(person):
                    score += ONLY_QUOTED_PERSON
                if person in own.quoted_people:
                    score += NAMED_IN_QUOTE
                if score > best_score and not is_part_or_capitals(
                    sentence.tokens, mentioned[0], person
                ):
                    best, best_score, farthest = person, score, back
        is_weak = best_score < 0 and farthest > _NEAR_SENTENCES
        if is_weak and self._has_speaker_with_one_name(sentences, farthest):
            return None
        if gender and best_score < _FAR and rival < _FAR:
            return self._most_quoted_of(gender, others) or best
        return best

    def _is_relayed(self, sentences: Sequence[RememberedSentence], back: int, gender: str) -> bool:
        """Whether a German sentence goes on with what a person of `gender` said last.

        A pronoun after it means that person: „…“, sagte Vogel. Kern habe recht. „…“, sagte er.
        """
        sentence = sentences[-1 - back]
        if sentence.speaker is not None or not sentence.is_in_mood(self.language.reporting_mood):
            return False
        for earlier in reversed(sentences[: len(sentences) - back - 1]):
            if earlier.speaker is not None:
                return self.fits(earlier.speaker, gender)
        return False

    def _people_of_earlier(
        self, sentences: Sequence[RememberedSentence], back: int, pronoun: Pronoun, distance: int
    ) -> PeopleOfSentence | None:
        """Return to whom of an earlier sentence a pronoun may refer; None if it has nobody.

        Args:
            sentences: As in `antecedent`.
            back: How many sentences the earlier one is before the last.
            pronoun: The pronoun.
            distance: How many sentences the earlier one is before that of the pronoun.
        """
        sentence = sentences[-1 - back]
        subject = self.subject_of(sentence, sentences[: len(sentences) - back], pronoun.at)
        if subject is None and distance and pronoun.gender:
            subject = resolved_subjects.owner_of_subject(self, sentences, back, pronoun.gender)
        if subject is None and sentence.speaker is None and not sentence.people:
            return None
        return people_of(sentence, subject, pronoun, distance)

    def _others_than(self, pronoun: Pronoun, own: RememberedSentence) -> Sequence[Person]:
        """Return the persons whom a pronoun does not mean, since its sentence names them."""
        if not pronoun.gender:
            return ()
        if self.language.verb_second:
            return own.named_beside_pronoun(pronoun.at)
        others = own.others_than(pronoun.at)
        return [each for each in others if not self._shares_surname_with(each, pronoun, own)]

    def _shares_surname_with(
        self, person: Person, pronoun: Pronoun, own: RememberedSentence
    ) -> bool:
        """Whether only a surname names a person, and that of another gender: She praised Quill."""
        people = self.book.by_last.get(person.last, ())
        if len(people) < 2 or person.gender != pronoun.gender:
            return False
        return self.text.find(person.name, pronoun.at, own.tokens.ends[-1]) < 0

    def _introduced(
        self,
        found: PeopleOfSentence,
        pronoun: Pronoun,
        own: RememberedSentence,
        sentences: Sequence[RememberedSentence],
        back: int,
    ) -> Person | None:
        """Return whom an earlier sentence of the paragraph introduces for a pronoun, if anybody."""
        english = self.language.code == "en"
        if found.back <= 0 or not pronoun.gender:
            return None
        if english and found.back == 1 and (met := person_met(found.sentence, pronoun.gender)):
            return met
        above = found.sentence.paragraph != own.paragraph
        if self.language.nouns_capitalised and found.back == 1 and not above:
            presented = german_openings.person_presented(found.sentence)
            if presented is not None:
                told = german_openings.opens_words_about(self.text, own, pronoun.gender)
                return None if told else presented
        if above and not (english and found.back == 1):
            return None
        person = None if above else person_beside_other(found, pronoun.gender)
        if person is None and english:
            opens = resolved_subjects.opens_paragraph(sentences, back)
            person = person_introduced(found, pronoun.gender, opens=opens, above=above)
        if person and english and own.speaks_of_somebody(self.text, pronoun.gender, pronoun.at):
            return None  # Vell signed Quill. “She is quick,” she said.
        return person

    def _most_quoted_of(self, gender: str, others: Sequence[Person]) -> Person | None:
        """Return whoever of `gender` is quoted most so far, if often; not one of `others`."""
        fitting = [
            each for each in self.often_quoted if each.gender == gender and each not in others
        ]
        return max(fitting, key=lambda each: each.quote_count, default=None)

    def _with_evidence(self, score: float, person: Person, gender: str, *, acts: bool) -> float:
        """Return a salience adjusted to what is known about a person.

        `acts` is that of `person_evidence`.
        """
        evidence = self.person_evidence(person, acts=acts)
        may_be = acts and not person.gender and evidence == KNOWN_PERSON
        score += evidence + (KNOWN_GENDER if may_be or gender in ("", person.gender) else 0.0)
        one_name = person.first == person.last and not person.known
        return score + (ONE_NAME if one_name else 0.0)

    def _has_speaker_with_one_name(
        self, sentences: Sequence[RememberedSentence], farthest: int
    ) -> bool:
        """Whether a speaker known only by one name came later: “…,” said Poe."""
        if self.language.code != "en":
            return False
        bodies = (each.body for each in sentences[-farthest:])
        return any(body.istitle() and body.isalpha() for body in bodies)

    def _quotes_one_person(self) -> bool:
        return self.most_quoted is not None and self._is_only_quoted_person(self.most_quoted)

    def _is_only_quoted_person(self, person: Person) -> bool:
        """Whether a person has at least 95 % of the attributed quotes, and enough of them."""
        return (
            person.quote_count >= MIN_QUOTES
            and 20 * person.quote_count >= 19 * self.attributed_quotes
        )

    def person_evidence(self, person: Person, *, acts: bool = False) -> float:
        """Return the weight of the evidence that a name is that of a person.

        `acts` tells whether it is the subject of the previous sentence in the same paragraph.
        """
        if person.known or self.introductions.role_of(person):
            return KNOWN_PERSON
        if acts and self.language.nouns_capitalised and self._is_newcomer(person):
            return KNOWN_PERSON
        if person.shortened:  # so are product names
            thing = self.language.code == "en" and not (person.spoke or acts)
            return SHORTENED if thing else KNOWN_PERSON
        if self.language.code != "en":
            return QUOTED if person.spoke else UNKNOWN
        if self._speaks_by_surname(person):
            return KNOWN_PERSON
        return QUOTED if person.spoke or acts else UNKNOWN

    def _speaks_by_surname(self, person: Person) -> bool:
        """Whether the last word of a full name alone is beside "said" somewhere in the text.

        Then the name is that of a person; not if firms or clubs end so: “…,” Rovers said.
        """
        if person.first == person.last:
            return False
        if self._speaking_names is None:
            self._speaking_names = single_names_beside_said(self.text)
        if person.last not in self._speaking_names:
            return False
        return not firms_and_clubs.ends_names_of_bodies(person.last)

    def _is_newcomer(self, person: Person) -> bool:
        """Whether the previous sentence introduces a full name by what only persons do."""
        before = self.recent[-2]
        if person.seen_at < before.tokens.starts[0] or _PERSONS_DO.isdisjoint(before.lowers):
            return False
        return person.first != person.last and not person.is_likely_place

    def subject_of(
        self, sentence: RememberedSentence, before: Sequence[RememberedSentence], at: int
    ) -> Person | None:
        """Return the person that is the subject of an earlier sentence; pronouns are resolved."""
        if sentence.is_subject_resolved:
            return sentence.subject
        return resolved_subjects.resolve_subject(self, sentence, before, at)

    def only_person_in(self, sentence: RememberedSentence, at: int) -> Person | None:
        """Return the only person named in a sentence before `at`: Più cauto Ugo Neri: …."""
        people = {
            named.person for named in sentence.people if named.at < at and not named.is_possessive
        }
        person = people.pop() if len(people) == 1 else None
        return person if person is not None and self.person_evidence(person) > 0 else None


def _sentence_at(sentences: Sequence[RememberedSentence], at: int) -> RememberedSentence:
    """Return the last sentence, or the one before it if that begins only after an offset."""
    begins_later = len(sentences) > 1 and sentences[-1].tokens.starts[0] > at
    return sentences[-2 if begins_later else -1]
