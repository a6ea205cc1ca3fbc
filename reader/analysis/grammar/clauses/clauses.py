"""A sentence with the facts the rules ask for, each computed once: cues, subjects, sources."""

from reader.analysis.grammar.clauses.cues import is_cue_at
from reader.analysis.grammar.phrases.noun_phrases import Phrase, head_noun_at, means_people
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.grammar.subjects.verb_subjects import infinitive_subject, subject_of
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import BY
from reader.analysis.languages.function_words import (
    ROMANCE_AS,
    ROMANCE_RELATIVES,
    ROMANCE_THE_WHICH,
)
from reader.analysis.languages.lexicon import CUES, SOURCES, STOP, Language
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, QUOTED, WORD
from reader.analysis.text.sentences import after_dateline
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.grammar.clauses.sources import Source

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.clauses import reported_mood, sources
    from reader.analysis.grammar.german import verb_second, verb_second_main
    from reader.analysis.grammar.phrases import acting_phrases
    from reader.analysis.grammar.romance import adverbials, opening_adjuncts, romance_sources
    from reader.analysis.grammar.subjects import asides

_AGENT_REACH = 3  # tokens: por | la ministra X, pelos | irmãos X
QUOTED_REACH = 12  # tokens between "quoted" and "saying"
CLAUSE_REACH = 25  # tokens searched backwards in a clause
_LONGEST_REFERENCE = 5  # tokens in brackets after a quote
_SHORTEST_ASIDE = 4  # tokens before a verb that follows an aside
_SHORTEST_RELATIVE = 4  # tokens before its verb: foi dada por X que
_AGENT_PREPOSITIONS = BY | {"del", "della", "dello", "dell'", "dei", "degli", "delle", "du"}
_CLITICS = frozenset(
    {"le", "les", "se", "me", "nos", "lhe", "lhes", "gli", "si", "mi", "ci"}
)  # not "la", which is an article as well


class SentenceView:
    """A sentence with the facts the rules ask for, each computed once.

    Attributes:
        s: The tokens.
        language: The language of the sentence.
        quotes: Token indices of the quotes.
        cues: Token indices of the reporting verbs.
        sources: Sources named without a reporting verb.
    """

    __slots__ = (
        "_actor", "_main", "_only_quotes", "_reported", "_subjects", "cues", "language", "quotes",
        "s", "sources",
    )  # fmt: skip

    def __init__(self, s: Tokens, language: Language) -> None:
        self.s = s
        self.language = language
        quotes: list[int] = []
        cues: list[int] = []
        named: list[Source] = []
        for index in s.landmarks:
            token = s[index]
            classes = token.classes
            if classes & STOP:  # no word has this class
                if token.kind == QUOTED:
                    quotes.append(index)
                continue
            if classes & CUES and is_cue_at(s, index):
                cues.append(index)
            if classes & SOURCES and _may_name_source(s, index):
                source = sources.source_at(s, index, language)
                if source is not None:
                    named.append(source)
        self.quotes, self.cues, self.sources = quotes, cues, named
        self._subjects: dict[int, Phrase | None] = {}
        self._main: Phrase | bool | None = False
        self._actor: Phrase | bool | None = False
        self._reported: bool | None = None
        self._only_quotes: bool | None = None

    @property
    def has_only_quotes(self) -> bool:
        """Whether the sentence consists of quotes and punctuation, but for a dateline."""
        if self._only_quotes is None:
            self._only_quotes = _has_no_words(self.s)
        return self._only_quotes

    @property
    def main(self) -> Phrase | None:
        """The subject of the main clause."""
        if isinstance(self._main, bool):
            main = main_subject(self.s)
            if self.language.verb_second:
                main = verb_second_main.corrected_main_subject(self.s, main, self.language)
            elif self.language.compound_inversion and main is not None:
                if main[0] > 1:
                    main = (
                        self._name_repeated_by_pronoun(main)
                        or opening_adjuncts.subject_after_apposition(self.s, main)
                        or main
                    )
                elif main[0] == 0 and self._opens_with_verb():
                    main = (1, main[1]) if main[1] else None
                if self.language.drops_subject and main is not None and self._opens_with_clitic():
                    main = main if main[0] > 1 else None
                if self.language.drops_subject and main is not None:
                    adjunct = opening_adjuncts.end_of_opening_adjunct(self.s, self.language)
                    main = main if main[0] >= adjunct else None
            self._main = main
        return self._main

    def _opens_with_verb(self) -> bool:
        """Whether a verb opens the sentence, a capital that looks like a name: Cree | Ada Quill."""
        classes, verb = self.s[0].classes, lx.SAY | lx.FULL_VERB
        return bool(classes & verb) and not classes & ~verb

    def _opens_with_clitic(self) -> bool:
        """Whether an object and its verb open the sentence: Le preguntan por el futuro."""
        s = self.s
        return s[0].lower in _CLITICS and len(s) > 1 and bool(s[1].classes & lx.FULL_VERB)

    def _name_repeated_by_pronoun(self, main: Phrase) -> Phrase | None:
        """Return the X of "X, elle, est ravie", where the pronoun in commas merely repeats X."""
        s, (first, last) = self.s, main
        alone = first == last and s[first].classes & lx.SUBJECT and last + 1 < len(s)
        if not alone or s[first - 1].text != "," or s[last + 1].text != ",":
            return None
        return phrase_before(s, first - 2)

    @property
    def actor(self) -> Phrase | None:
        """The institution or role that is the acting subject of a Romance or Dutch sentence."""
        if isinstance(self._actor, bool):
            main = self.main
            self._actor = None
            language = self.language
            small = language.compound_inversion or (
                language.verb_second and not language.nouns_capitalised
            )
            if main is not None and small:
                self._actor = acting_phrases.acting_phrase(self.s, main[0])
        return self._actor

    @property
    def is_reported(self) -> bool:
        """Whether the sentence continues reporting an earlier speaker: "sei", "a su juicio"."""
        mood, views = self.language.reporting_mood, self.language.views
        if not (mood or views):
            return False
        if self._reported is None:
            self._reported = (
                reported_mood.is_reported(self.s, mood)
                if mood
                else reported_mood.has_own_view(self.s, views)
            )
        return self._reported

    def subject(self, verb: int) -> Phrase | None:
        """Return the subject adjacent to the verb at `verb`."""
        if verb not in self._subjects:
            phrase = self._inverted_subject(verb) or self._subject_before(verb)
            if self.language.verb_second:
                phrase = verb_second.verb_second_subject(self.s, verb, phrase, self.language)
                if not self.language.nouns_capitalised:
                    phrase = self._actor_or(verb, phrase)
            elif self.language.compound_inversion and verb + 1 < len(self.s):
                phrase = self._actor_or(verb, self._romance_subject(verb, phrase))
            self._subjects[verb] = phrase
        return self._subjects[verb]

    def _subject_before(self, verb: int) -> Phrase | None:
        if verb > 0 and self.s[verb - 1].lower == "to":
            return infinitive_subject(self.s, verb)
        return subject_of(self.s, verb, openings=not self.language.verb_second)

    def _romance_subject(self, verb: int, phrase: Phrase | None) -> Phrase | None:
        """Return the subject of a verb of a Romance language; `phrase` is that of English order."""
        s, drops_subject = self.s, self.language.drops_subject
        if s[verb + 1].classes & lx.SUBJECT:
            phrase = (verb + 1, verb + 1)  # explique-t-elle
        elif verb > 1 and (told := self._subject_after_as(verb)):
            phrase = told
        elif verb > _SHORTEST_RELATIVE and (agent := self._named_antecedent(verb)):
            phrase = agent
        elif phrase is not None and phrase[0] > 2:
            phrase = romance_sources.with_whole_office(s, phrase)
            outer = self.main if romance_sources.closes_relative(s, phrase) else None
            phrase = outer if outer is not None and outer[1] < phrase[0] else phrase
        if drops_subject and (phrase is None or s[phrase[1]].classes & lx.DAY):
            phrase = (
                romance_sources.relative_antecedent(s, verb)
                or romance_sources.subject_after_verb(s, verb)
                or phrase
            )
        which = phrase[1] if phrase is not None else _before_auxiliaries(s, verb)
        if s[which].lower in ROMANCE_THE_WHICH:
            phrase = _before_which(s, phrase or (which, which)) or phrase
        if self.quotes and verb > 2:
            phrase = romance_sources.subject_of_new_clause(s, verb) or phrase
        if drops_subject and phrase is not None:
            phrase = self.main if romance_sources.is_object_relative(s, phrase) else phrase
            if phrase and phrase[1] < opening_adjuncts.end_of_opening_adjunct(s, self.language):
                return None
        return phrase

    def _named_antecedent(self, verb: int) -> Phrase | None:
        """Return the X of "A resposta foi dada pelo ex-ministro X que disse", without a comma."""
        s, that = self.s, verb - 1
        while (
            that > 1 and s[that].classes & lx.AUXILIARY and s[that].lower not in ROMANCE_RELATIVES
        ):
            that -= 1
        if s[that].lower not in ROMANCE_RELATIVES or s[that - 1].kind != CAPITAL:
            return None
        phrase = phrase_before(s, that - 1)
        if phrase is None or phrase[0] < _SHORTEST_RELATIVE - 2:
            return None
        first = phrase[0] + (s[phrase[0]].lower in _AGENT_PREPOSITIONS)  # pelo | ministro X
        if s[first - 1].lower == "de" and first > _SHORTEST_RELATIVE:
            first -= 2  # pelo | jornalista de Lipa X
        first -= s[first - 1].lower.startswith("ex-")
        for at in range(first - 1, max(first - _AGENT_REACH, 0), -1):
            if s[at].lower in _AGENT_PREPOSITIONS:
                return at + 1, phrase[1]
            if s[at].kind != WORD or (
                s[at].classes & ~lx.TITLE and not s[at].classes & lx.DETERMINER
            ):
                return None
        return None

    def _subject_after_as(self, verb: int) -> Phrase | None:
        """Return the X of "come racconta X", "comme l'a expliqué X", after another clause."""
        s, at = self.s, verb - 1
        between = lx.AUXILIARY | lx.OBJECT | lx.DETERMINER  # comme | l'a | expliqué
        while at > 0 and s[at].classes & between and s[at].lower not in ROMANCE_AS:
            at -= 1
        if s[at].lower not in ROMANCE_AS or not s[verb].classes & lx.REPORT:
            return None
        phrase = phrase_after(s, verb + 1)
        named = phrase is not None and (
            s[phrase[1]].kind == CAPITAL or s[phrase[1]].classes & lx.SPEAKER_NOUN
        )
        return phrase if named else None

    def _actor_or(self, verb: int, phrase: Phrase | None) -> Phrase | None:
        """Return the institution or role opening the sentence if it is the subject, else `phrase`.

        It is the subject if only an aside separates it from the verb ("X, contattato, respinge le
        accuse"), or if `phrase` is merely its last part: la cámara de la vecina | Delta dice.
        """
        s = self.s
        aside = verb >= _SHORTEST_ASIDE and s[verb - 1].text == ","
        if not aside and (phrase is None or not phrase[0]):
            return phrase
        actor = self.actor
        if actor is None:
            return phrase
        if phrase is not None and actor[0] < phrase[0] and phrase[1] == actor[1]:
            return actor
        if not aside or s[actor[1] + 1].text != "," or actor[1] + 2 >= verb - 1:
            return phrase
        inside = s[actor[1] + 2 : verb - 1]
        return phrase if any(token.kind in (POINT, QUOTED) for token in inside) else actor

    def _ends_clause(self, comma: int) -> bool:
        """Whether a clause ends at a comma; not an aside: Quill, 79, said the port …."""
        s = self.s
        start = next((at for at in range(comma - 1, 0, -1) if s[at].text == ","), 0)
        return not start or any(t.classes & (lx.AUXILIARY | lx.VERB) for t in s[start:comma])

    def _inverted_subject(self, verb: int) -> Phrase | None:
        """Return the X of the inversions "“…,” said X" and ", explained X,"."""
        s = self.s
        if verb == 0 or not s[verb].classes & lx.REPORT or s[verb].classes & lx.PARTICIPLE:
            return None
        opening, speaker = verb - 1, verb + 1
        if self.language.compound_inversion:  # , a annoncé lundi sa direction,
            governs = adverbials.governs_infinitive(s, verb)
            if governs or adverbials.precedes_infinitive_of_time(s, verb):
                return None
            speaker = adverbials.skip_adverbials(s, speaker)
            if adverbials.is_inside_adverbial(s, verb + 1, speaker):
                return None
            while opening and s[opening].classes & lx.AUXILIARY:
                opening -= 1
        before = s[opening]
        if before.kind != QUOTED and before.text not in (",", "—", "–"):
            return None
        if self.language.verb_second and (before.kind != QUOTED or self._ends_subject(opening)):
            return None  # in verb-second order any verb may precede its subject
        phrase = phrase_after(s, speaker)
        if phrase is None or s[phrase[0]].classes & lx.OBLIQUE:
            return None
        if self.language.drops_subject and romance_sources.is_told(s, phrase, verb):
            return None
        if before.kind == QUOTED:
            after = s[min(phrase[1] + 1, len(s) - 1)]
            reported = after.kind == WORD and after.classes & (lx.AUXILIARY | lx.VERB)
            inline = opening > 0 and s[opening - 1].kind == WORD and s[verb].classes & lx.SAY
            addresses = s[verb].lower == "told"  # Quill, author of “Slow Tide,” told the Herald
            if inline and (reported or addresses) and not self.language.compound_inversion:
                return None  # Quill, the author of “Slow Tide,” said Poe was late
            return phrase
        return phrase if self._is_inverted_after_comma(verb, opening, phrase) else None

    def _ends_subject(self, quoted: int) -> bool:
        """Whether a name in marks ends the phrase that opens a German sentence: Die Band „Kai“."""
        if quoted < len(("Die", "Band")) or self.s[quoted - 1].kind != CAPITAL:
            return False
        phrase = phrase_before(self.s, quoted)
        return phrase is not None and not phrase[0]

    def _is_inverted_after_comma(self, verb: int, opening: int, phrase: Phrase) -> bool:
        """Whether a phrase is the X of ", explained X,"; a comma or a dash is at `opening`."""
        s = self.s
        if s[verb].lower in {"told", "tells", "asked", "asks", "informed"}:
            return False  # these take an object: told Reuters
        aside = s[opening].text == "," and self.language.code == "en"
        if aside and asides.follows_aside(s, opening):
            return False  # Quill, the mayor, said the port, which is old, was
        ends = phrase[1] + 1 >= len(s) or s[phrase[1] + 1].text in (",", ".", "—")
        link = s[min(phrase[1] + 1, len(s) - 1)]
        urged = link.lower == "to" and not s[verb].classes & lx.INVERTED  # , urged Quill to go
        ends = ends or bool(link.classes & lx.PREPOSITION and link.lower != "of" and not urged)
        speaks = s[phrase[1]].kind == CAPITAL or s[phrase[1]].classes & lx.TITLE
        if (
            self._ends_clause(opening)
            and s[verb].classes & lx.INVERTED
            and self.language.code == "en"
        ):
            speaks = speaks or s[phrase[1]].classes & lx.INSTITUTION or _means_people(s, phrase)
        if self.language.compound_inversion and s[phrase[0]].classes & lx.DETERMINER:
            speaks = not _follows_apposition(s, verb)
        return ends and bool(speaks)


def _has_no_words(s: Tokens) -> bool:
    if s[0].kind == CAPITAL:
        dated = len(s) > 1 and (s[0].text.isupper() or s[1].text == "(")
        start = after_dateline(s) if dated else 0
        return start > 0 and all(t.kind in (QUOTED, POINT) for t in s[start:])
    for at, token in enumerate(s):  # of every sentence with quotes it is asked
        if token.kind != QUOTED and token.kind != POINT:
            return at > 1 and s[at - 1].text == "(" and _is_bracket_at_end(s, at)
    return True


def _is_bracket_at_end(s: Tokens, inside: int) -> bool:
    """Whether a short bracket, with a first token inside, ends quotes: “…” (Table 3).

    Not the year of a work: “Slow Tide” (2019).
    """
    if s[inside].kind == NUMBER:
        return False
    last = len(s) - 1
    while last > inside and s[last].text == ".":
        last -= 1
    short = last - inside <= _LONGEST_REFERENCE and s[last].text == ")"
    return short and all(token.kind != QUOTED and token.text != ")" for token in s[inside:last])


def _follows_apposition(s: Tokens, verb: int) -> bool:
    """Whether a name in apposition precedes the verb: La maire, Ada Quill, demande la fin."""
    comma = verb - 1
    while comma > 1 and s[comma].classes & lx.AUXILIARY:
        comma -= 1  # , Ada Quill, ha expresado
    named = phrase_before(s, comma - 1)
    if named is None or s[named[1]].kind != CAPITAL or named[0] < 2:
        return False
    return s[named[0] - 1].text == ","


def _before_auxiliaries(s: Tokens, verb: int) -> int:
    """Return the token before a verb and its auxiliaries: Luc Merle, | lequel a dit."""
    at = max(verb - 1, 0)
    while at > 0 and s[at].classes & lx.AUXILIARY:
        at -= 1
    return at


def _before_which(s: Tokens, phrase: Phrase) -> Phrase | None:
    """Return the antecedent of a Romance "which" that ends a phrase: X, i quali; X, lesquels.

    None if there is none before a comma, or a clause is meant: X calló, lo cual dijo mucho.
    """
    first, last = phrase
    if last > first + 1 and s[last - 1].text == ",":
        return first, last - 2
    first -= first > 0 and bool(s[first - 1].classes & lx.DETERMINER)  # el | cual
    if first < 2 or s[first - 1].text != "," or s[first].lower == "lo":
        return None
    return phrase_before(s, first - 2)


def _means_people(s: Tokens, phrase: Phrase) -> bool:
    """Whether the head noun of an English phrase denotes people."""
    head = s[head_noun_at(s, phrase)]
    return means_people(head.lower, head.classes)


def _may_name_source(s: Tokens, index: int) -> bool:
    """Whether a word may introduce a source: as X put it, per X; not: put this aside, per cent."""
    word, after = s[index], s[index + 1].lower if index + 1 < len(s) else ""
    if word.classes & lx.WORDS_OF and word.classes & lx.WEAK:
        return after == "it"
    return word.lower != "per" or after != "cent"
