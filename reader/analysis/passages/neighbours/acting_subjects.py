"""Subjects of sentences beside a quote that may be its speaker: “It is late.” Quill sighed."""

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.phrases.noun_phrases import Phrase, means_one_person
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.subjects.phrase_up_to_verb import ENGLISH_AUXILIARIES
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    ENGLISH_ARTICLES,
    ENGLISH_IS,
    ENGLISH_OWNER_GENDERS,
    ROMANCE_THAT,
)
from reader.analysis.languages.token import CAPITAL, POSSESSIVE, WORD
from reader.analysis.passages.reading import Reading
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.names import NamedPerson
from reader.analysis.persons.relatives import KIN
from reader.analysis.reference.mentions import Mention
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.passages.german_prose import GermanProse

with later(globals()):  # not for every language
    from reader.analysis.grammar.german import given_views
    from reader.analysis.grammar.romance import (
        clefts,
        experiencers,
        names_after_places,
        opening_owners,
        speech_nouns,
    )
    from reader.analysis.grammar.subjects import contrasts

_QUESTION_OPENING = 4  # tokens before the subject of a question: So what does
_DOES = frozenset({"does", "did", "do"})
_NOBODY = frozenset({"i", "you", "we", "it"})  # subjects of questions that are about somebody else
_ASKING = 3  # tokens up to "I": When I asked
_ASKS = frozenset({"ask", "asked", "press", "pressed", "put"})
_OBJECTS = {"him": "m", "her": "f"}
_THIRD_PERSON = ENGLISH_OWNER_GENDERS | {"he": "m", "she": "f"}
_NEXT_WORD = lazily(r"\W{1,6}([HhSs]\w{1,2})\b")  # after a sentence, behind an opening mark
_FIELDS = ("ítica", "ímica", "himica", "ísica", "fisica")  # Romance endings: política, chimica
_SOME = frozenset({"one", "another", "among"})
_RANKED = frozenset({"first", "second", "third", "last", "next", "other", "oldest", "youngest"})
_LOST = frozenset({"dead", "killed", "died", "victim", "victims", "missing", "suspect", "child"})
_LONGEST_OWNER = 4  # tokens of a name up to its possessive
_FEATURES = frozenset({
    "eyes", "face", "voice", "hands", "shoulders", "lips", "expression", "gaze",
})  # fmt: skip
_LONGEST_BEAT = 6  # tokens of a sentence between two speeches: Her father sighed.


class ActingSubjects:
    """Finds the subjects of sentences that may be the speakers of quotes in adjacent ones."""

    __slots__ = ("_german", "_reading", "_small_nouns")

    def __init__(self, reading: Reading, german: "GermanProse | None") -> None:
        self._reading = reading
        self._german = german
        # Dutch: the subject of a sentence may speak in the next one, by role as well as by name
        self._small_nouns = german is not None and not reading.language.nouns_capitalised

    def of(self, s: Tokens | None, *, body: bool = False) -> Mention | None:
        """Return the subject of a neighbouring sentence: "Quill sighed. “It is late.”".

        With `body` it may also be an organisation, a role or an occupation.
        """
        if s is None:
            return None
        if (contrasted := self.contrasted_person(s)) is not None:
            return contrasted
        if (named := self._named_without_verb(s)) is not None:
            return named
        if self._reading.language.code == "en" and (
            presented := self.person_asked(s) or self._presented(s) or self._person_moved(s)
        ):
            return presented
        if self._german is not None and (
            giver := given_views.giver_in_sentence(s, self._reading.language)
        ):
            return self._reading.mention(s, giver, None)
        main = self._main(s)
        if self._names_alone and (alone := self._only_person(s, main)):
            return alone
        acting = self._acting_phrase(s, main, body=body) if main is not None else None
        return acting or (self._newcomer(s) if self._reading.language.nouns_capitalised else None)

    def _acting_phrase(self, s: Tokens, main: Phrase, *, body: bool) -> Mention | None:
        """Return the subject `main` if it is somebody who can speak; `body` is that of `of`."""
        main = self._whole_subject(s, main)
        role = self._is_role(s, main, body=body)
        mention = self._reading.mention(s, main, None)
        return mention if mention.person is not None or mention.is_joint or role else None

    @property
    def _names_alone(self) -> bool:
        """Whether the only person of a sentence is its actor if it has no clear subject."""
        return self._reading.language.drops_subject or self._small_nouns

    def person_asked(self, s: Tokens) -> Mention | None:
        """Return whom the reporter asks in an English sentence: I asked Quill about it. “…”."""
        i = next((at for at in range(min(_ASKING, len(s) - 2)) if s[at].lower == "i"), -1)
        if i < 0 or s[i + 1].lower not in _ASKS:
            return None
        main = main_subject(s) if i else None
        if main is not None and main[0] > i and s[main[0]].kind == CAPITAL:
            return None  # When I asked Quill, Poe laughed.
        whom = i + 2
        if s[i + 1].lower == "put":
            whom = next((at + 1 for at in range(i + 2, len(s) - 1) if s[at].lower == "to"), 0)
        if gender := _OBJECTS.get(s[whom].lower, ""):
            start, end = s.starts[whom], s.ends[whom]
            person = self._reading.discourse.most_salient(gender, start)
            return Mention(start, end, person=person) if person is not None else None
        phrase = phrase_after(s, whom) if whom else None
        mention = self._reading.mention(s, phrase, None) if phrase is not None else None
        return mention if mention is not None and mention.person is not None else None

    def _person_moved(self, s: Tokens) -> Mention | None:
        """Return whose face or voice moves, or for whom it is so: Quill's eyes shone. “…”.

        Not: Quill's face was on posters; Quill's voice can be heard; For Quill, Poe has only scorn.
        """
        phrase = None
        if s[0].lower == "for" and len(s) > 1 and s[1].kind == CAPITAL:
            phrase = phrase_after(s, 1)  # For Quill, it was too late.
            after = s[phrase[1] + 1 : phrase[1] + 3] if phrase else ()
            phrase = phrase if [token.lower for token in after] == [",", "it"] else None
        elif s[0].kind == CAPITAL:
            owned = range(1, min(_LONGEST_OWNER, len(s) - 2))
            at = next((i for i in owned if s[i].kind == POSSESSIVE), 0)
            moves = at and s[at + 1].lower in _FEATURES and not s[at + 2].classes & lx.AUXILIARY
            phrase = (0, at - 1) if moves else None
        mention = self._reading.mention(s, phrase, None) if phrase is not None else None
        about = mention is None or mention.person is None or self.opens_next_words(s, mention)
        return None if about else mention

    def _presented(self, s: Tokens) -> Mention | None:
        """Return the name that a copula gives somebody: One of them is Ada Quill, 60. “…”."""
        opens = s[0].lower in _SOME or s[0].lower in ENGLISH_ARTICLES
        if not opens or self._reading.paragraph_speaker is not None:
            return None
        copula = next((at for at in range(1, len(s) - 1) if s[at].lower in ENGLISH_IS), 0)
        if not copula or s[copula + 1].kind != CAPITAL or not _may_be_named(s, copula):
            return None
        phrase = phrase_after(s, copula + 1)
        after = phrase[1] + 1 if phrase is not None else len(s)
        if phrase is None or (after < len(s) and s[after].text not in (",", ".")):
            return None
        mention = self._reading.mention(s, phrase, None)
        about = mention.person is None or self.opens_next_words(s, mention)
        return None if about else mention

    def opens_next_words(self, s: Tokens, mention: Mention) -> bool:
        """Whether the words after a sentence open with a pronoun for somebody: Quill left. “He”."""
        word = _NEXT_WORD.match(self._reading.text, s.ends[-1])
        gender = _THIRD_PERSON.get(word.group(1).lower(), "") if word is not None else ""
        return gender != "" and mention.person is not None and mention.person.gender == gender

    def _named_without_verb(self, s: Tokens) -> Mention | None:
        """Return whom a clause names without a verb of saying: È Ada Neri a …."""
        language = self._reading.language
        if not language.compound_inversion:
            return None
        actor = opening_owners.owner_of_version(s)
        if actor is None and self._reading.paragraph_speaker is None:
            actor = opening_owners.owner_of_opening_thing(s)
            if actor is not None and (
                not self._names_person(s, actor) or _is_occupation(s[1].lower, language)
            ):
                actor = None
        if actor is None and language.code == "it":
            actor = clefts.doer_of_cleft(s)
        if actor is None:
            actor = clefts.doer_of_opening_cleft(s) or clefts.first_to_act(s)
        if actor is None:
            actor = names_after_places.named_after_place(s, language)
        actor = clefts.answerer_in_passive(s) or experiencers.experiencer(s, len(s)) or actor
        return self._reading.mention(s, actor, None) if actor is not None else None

    def _names_person(self, s: Tokens, phrase: Phrase) -> bool:
        """Whether a name is a person's: one of several words, a first name, a name in the text.

        Not that of a place: El puerto de Lipa.
        """
        if phrase[0] < phrase[1] or lx.is_first_name(s[phrase[0]].lower, self._reading.language):
            return True
        written = self._reading.text[s.starts[phrase[0]] : s.ends[phrase[1]]]
        person = named_in(written, self._reading.book)
        return person is not None and self._reading.discourse.person_evidence(person) > 0

    def _main(self, s: Tokens) -> Phrase | None:
        """Return the subject of the main clause, or whom a question is about."""
        if s[-1].text == "?" and self._reading.language.code == "en":
            return _asked_about(s) or main_subject(s, across_quotes=True)
        main = main_subject(s, across_quotes=True)
        return main if self._german is None else self._german.acting_subject(s, main)

    def _whole_subject(self, s: Tokens, main: Phrase) -> Phrase:
        """Return the subject with all its words and no others, outside English and German."""
        if self._reading.language.compound_inversion:
            main = speech_nouns.owner_of_answer(s, main) or main
        if not self._names_alone:
            return main
        focused = s[main[0]].classes & lx.AUXILIARY and main[0] < main[1]
        if focused and s[main[0] + 1].classes & lx.DETERMINER:
            main = (main[0] + 1, main[1])  # Solo una madre si ferma
        return _whole_actor(s, main)

    def _is_role(self, s: Tokens, main: Phrase, *, body: bool) -> bool:
        """Whether a subject is a role in a short sentence, or with `body` anything that speaks."""
        titled = s[main[1]].classes & lx.TITLE and (len(s) <= _LONGEST_BEAT or self._small_nouns)
        if not titled and not (body and self._can_speak(s, main)):
            return False
        return not (self._reading.language.compound_inversion and _has_complement(s, main))

    def contrasted_person(self, s: Tokens) -> Mention | None:
        """Return the person of a contrasting last clause: …, but Quill disagrees. “…”."""
        phrase = contrasts.contrasted_subject(s, 0, len(s))
        if phrase is None:
            return None
        start = -1 if contrasts.may_tell_when(s, phrase) else phrase[1]
        if SentenceView(s, self._reading.language).cues[-1:] > [start]:
            return None
        mention = self._reading.mention(s, phrase, None)
        return mention if mention.person is not None else None

    def _can_speak(self, s: Tokens, main: Phrase) -> bool:
        """Whether the head of a subject is an organisation, a role, people or an occupation."""
        language = self._reading.language
        if language.nouns_capitalised:
            from reader.analysis.grammar.german.actors import is_body, is_person

            speaks = is_body(s, main) or is_person(s, main, language)
            return s[main[0]].classes & lx.DETERMINER != 0 and speaks
        from reader.analysis.grammar.phrases.acting_phrases import head_of

        if head_of(s, main[0]) >= 0:
            return True
        from reader.analysis.persons.roles.occupations import occupations

        return main[0] < main[1] and s[main[0] + 1].lower in occupations(language.code)

    def _only_person(self, s: Tokens, main: Phrase | None) -> Mention | None:
        """Return the only person named in a sentence without a clear subject."""
        opening = main == (0, 0)  # Più cauto Ugo Neri.
        if main is not None and main[0] < main[1] and s[main[1]].classes & lx.TITLE:
            return None  # Sobre a saída de Quill, o treinador explicou …
        if main is not None and s[main[1]].kind == CAPITAL and not opening:
            return None
        if main is not None and main[0] > 2 and _follows_topic(s, main[0] - 1):
            return None
        sentence = next((each for each in self._reading.discourse.recent if each.tokens is s), None)
        if sentence is None:
            return None
        evidence = self._reading.discourse.person_evidence
        people = [each for each in sentence.people if evidence(each.person) > 0]
        if len({named.person for named in people or sentence.people}) != 1:
            return None
        named = (people or sentence.people)[0]
        if named.at > _start_of_reported_clause(s):
            return None  # Añadió que esperaba | a Quill.
        if (
            named.is_possessive
            or (opening and named.at == s.starts[0])
            or evidence(named.person) <= 0
        ):
            return None
        return self._mention_of(named)

    def _newcomer(self, s: Tokens) -> Mention | None:
        """Return whom a German sentence about a thing introduces: Kritik kommt von Ada Vogel."""
        if all(token.kind != WORD for token in s):
            return None  # Bad Hallen.
        discourse = self._reading.discourse
        sentence = next((each for each in discourse.recent if each.tokens is s), None)
        person = discourse.subject_of(sentence, (), s.ends[-1]) if sentence else None
        if sentence is None or person is None or person.seen_at < s.starts[0]:
            return None
        named = next((each for each in sentence.people if each.person is person), None)
        return self._mention_of(named) if named is not None else None

    def _mention_of(self, named: NamedPerson) -> Mention:
        person, text = named.person, self._reading.text
        written = person.name if text.startswith(person.name, named.at) else person.last
        return Mention(named.at, named.at + len(written), person=person)

    def introduces_unnamed_person(self, s: Tokens, acting: Mention) -> bool:
        """Whether a Dutch sentence introduces an unnamed person: Een andere vrouw …."""
        return self._small_nouns and acting.start == s.starts[0] and s[0].lower == "een"


def _follows_topic(s: Tokens, comma: int) -> bool:
    """Whether a preposition and a name alone precede a clause: Sobre Quill, | o técnico calou."""
    if s[comma].text != "," or not s[0].classes & lx.PREPOSITION:
        return False
    return all(token.kind == CAPITAL or token.classes & lx.PARTICLE for token in s[1:comma])


def _start_of_reported_clause(s: Tokens) -> int:
    """Return the offset of what the first verb of saying in a Romance sentence reports, if any."""
    cue = next((at for at in s.landmarks if s[at].classes & lx.REPORT), len(s))
    clause = cue + 1 < len(s) and s[cue + 1].lower in ROMANCE_THAT
    return s.starts[cue + 1] if clause else s.ends[-1]


def _is_occupation(noun: str, language: lx.Language) -> bool:
    """Whether a Romance noun is a person's, not a thing or a relative: el (ex)portero de Lipa."""
    from reader.analysis.persons.roles.occupations import occupations

    if noun.endswith(_FIELDS):
        return False  # la política de Ada Quill
    work = occupations(language.code)
    return (noun in work or noun.removeprefix("ex").removeprefix("-") in work) and noun not in KIN


def _may_be_named(s: Tokens, copula: int) -> bool:
    """Whether somebody who may speak is the subject of a copula: Among them, The owner, The first.

    Not: The victim was Quill; The problem is Quill; Among the dead was Quill.
    """
    if any(token.lower in _LOST for token in s[1:copula]):
        return False
    return s[0].lower in _SOME or s[1].lower in _RANKED or means_one_person(s[copula - 1])


def _asked_about(s: Tokens) -> Phrase | None:
    """Return whom a question is about: Is | she funny? Why did Ada Quill mind?"""
    asking = ENGLISH_AUXILIARIES | _DOES
    for at in range(min(_QUESTION_OPENING, len(s) - 2)):
        if s[at].lower not in asking:
            continue
        if s[at + 1].classes & lx.SUBJECT and s[at + 1].lower not in _NOBODY:
            return (at + 1, at + 1)
        named = s[at + 1].kind == CAPITAL and not s[at + 1].classes
        return phrase_after(s, at + 1) if named else None
    return None


def _whole_actor(s: Tokens, main: Phrase) -> Phrase:
    """Return the complete phrase that begins a sentence, in languages other than English."""
    from reader.analysis.grammar.phrases.acting_phrases import acting_phrase

    return acting_phrase(s, main[0]) or main


def _has_complement(s: Tokens, phrase: Phrase) -> bool:
    """Whether the head noun is a thing with a complement: A expectativa do ministro."""
    first, last = phrase
    linked = next((at for at in range(first + 1, last) if s[at].classes & lx.PREPOSITION), 0)
    return bool(linked) and not s[linked - 1].classes & lx.SPEAKER_NOUN
