"""Additional rules for German and Dutch sentences: sources, reports, and phrases for nobody."""

from bisect import bisect_left

from reader.analysis.attribution.candidates import RULES_BEFORE, SUBJECT_RULES, Candidate
from reader.analysis.attribution.choice import choose
from reader.analysis.attribution.non_speakers.german_non_speakers import (
    is_owned_thing,
    is_predicate,
    is_pronoun_of_address,
    lacks_noun,
    may_speak,
)
from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.clauses.reported_mood import is_relayed_report
from reader.analysis.grammar.clauses.sources import Source
from reader.analysis.grammar.german.actors import is_body, is_person
from reader.analysis.grammar.german.announcing_nouns import (
    is_ownerless,
    owner_without_article,
)
from reader.analysis.grammar.german.given_views import giver_in_sentence, giver_of_response
from reader.analysis.grammar.german.speaking_documents import SAYS_IT, document_in
from reader.analysis.grammar.german.verb_groups import (
    COORDINATORS,
    auxiliary_before,
    is_clause_final,
)
from reader.analysis.grammar.german.verb_second_main import corrected_main_subject
from reader.analysis.grammar.german.verb_second_naming import (
    subject_only_hears,
)
from reader.analysis.grammar.phrases.noun_phrases import Phrase, clause_start
from reader.analysis.grammar.phrases.speaking_nouns import can_speak
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMANIC_IT
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD
from reader.analysis.passages.german_candidates import (
    IS,
    LAUTEN,
    is_past,
    is_plain_statement,
    is_topic_before,
    names_nobody,
    says_what_words_are,
    shouts_quote,
    tells_where_words_stood,
    with_owner,
)
from reader.analysis.passages.reading import Reading
from reader.analysis.passages.reports.german_statements import statement
from reader.analysis.passages.reports.indirect_speech import sourced_words, span_of
from reader.analysis.passages.reports.reported_clauses import reports_clause
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.reference.mentions import Mention
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later

with later(globals()):  # for few texts
    from reader.analysis.grammar.german import (
        anaphoric_attributions,
        experiencers,
        questioned_persons,
    )

_MOVED_RULES = RULES_BEFORE | SUBJECT_RULES | {"x-colon"}
_OBJECTS = frozenset({"es", "den", "einen", "seinen", "ihren", "keinen", "diesen"})
_ANAPHORIC_OPENERS = frozenset({
    "so", "das", "dies", "dat", "dit", "mit", "met", "dieser", "dieses", "diese", "der", "die",
})  # fmt: skip
_DUTCH_THAT = frozenset({"dat", "dit"})
_SHORTEST_CLAUSE = len(("Vogel", "hustet", "."))
_NOMINATIVES = frozenset({"der", "ein", "er"})
_SHORTEST_VOICE = 6  # tokens: Jan Vogel (Trainer) …
_WITH = frozenset({"mit", "met"})
_ANSWERS = ("antwort", "antwoord")
_TOO = frozenset({"auch", "ook"})
_REASONS = frozenset({"weil", "obwohl", "wenn", "falls", "nachdem", "bevor", "omdat", "hoewel"})
_MOODS = frozenset({"empört", "entrüstet"})  # participles that tell how bodies feel, too
_SPEAKER_PRONOUNS = frozenset({"er", "sie", "hij", "zij", "ze"})


Reported = tuple[int, int, str]
"""Start and end of the reported words, and the rule that found them."""


class GermanProse:
    """Additional rules for German and Dutch sentences."""

    __slots__ = ("_reading",)

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def possible_speakers(self, candidates: list[Candidate]) -> list[Candidate]:
        """Return the candidates that can be speakers: not "es" of "es gibt", "niemand".

        None are left if the best one is a pronoun of address, since the text does not name the
        person addressed. Subjects that pass on what others said give way to the other reporters.
        """
        best = choose(candidates)
        if best is not None and is_pronoun_of_address(best.sentence, best.phrase):
            return []
        kept = [
            self._with_experiencer(with_owner(each))
            for each in candidates
            if not names_nobody(each)
            and not self._opens_report(each)
            and not self._lacks_noun(each.sentence, each.phrase)
            and not self._is_predicate(each.sentence, each.phrase, each.cue)
        ]
        if any(map(tells_where_words_stood, kept)):
            kept = self._with_leader(kept)
        if any(map(shouts_quote, kept)):
            kept = [each for each in kept if each.rule != "according-to"]
        reporters = [each for each in kept if each.cue is not None and each.rule in RULES_BEFORE]
        if len(reporters) > 1:
            mood = self._reading.language.reporting_mood
            past = [each for each in reporters if is_past(each, reporters, mood)]
            kept = [each for each in kept if each not in past]
            reporters = [each for each in reporters if each not in past]
        outer = [each for each in reporters if not is_relayed_report(each.sentence, each.cue or 0)]
        if not outer or len(outer) == len(reporters):
            return kept
        return [each for each in kept if each not in reporters or each in outer]

    def _opens_report(self, candidate: Candidate) -> bool:
        """Whether a phrase opens what its verb reports: schrieb am Montag, | Vogel | habe …."""
        s, (first, last), cue = candidate.sentence, candidate.phrase, candidate.cue
        if cue is None or first <= cue + 1 or s[first - 1].text != "," or last + 1 >= len(s):
            return False
        return s[last + 1].lower in self._reading.language.reporting_mood

    def _with_leader(self, candidates: list[Candidate]) -> list[Candidate]:
        """Return the candidates with whoever leads to the words in place of where they stood.

        Das Amt warnte: „…“, hieß es in einer Mitteilung.
        """
        leader = next((each for each in candidates if self._leads_to_words(each)), None)
        if leader is None:
            return candidates
        return [
            each.moved_to(leader.phrase) if tells_where_words_stood(each) else each
            for each in candidates
        ]

    def _leads_to_words(self, candidate: Candidate) -> bool:
        """Whether somebody reports before the colon of a quote: Das Amt warnte: „…“.

        Not: Die Gäste mussten warten: „…“.
        """
        s, phrase, rule = candidate.sentence, candidate.phrase, candidate.rule
        if rule not in RULES_BEFORE:
            return False
        quote = next((at for at in range(phrase[1] + 1, len(s)) if s[at].kind == QUOTED), 0)
        return s[quote - 1].text == ":" and self.may_speak(s, phrase)

    def _with_experiencer(self, candidate: Candidate) -> Candidate:
        """Return a candidate with whom a thing moves: Die Niederlage ärgerte | ihn: „…“."""
        s, rule = candidate.sentence, candidate.rule
        if not self._reading.language.nouns_capitalised or rule not in _MOVED_RULES:
            return candidate
        if is_ownerless(s, candidate.phrase):
            return candidate  # Die Antwort überrascht Vogel: „…“
        moved = experiencers.experiencer(s, candidate.phrase, self._reading.language)
        return candidate.moved_to(moved)

    def is_no_speaker(self, s: Tokens, phrase: Phrase) -> bool:
        """Whether a phrase is a possessed thing, a time or no noun phrase: seine Sicht."""
        timed = bool(s[phrase[1]].classes & lx.TEMPORAL)
        if s[phrase[0]].lower in {"man", "men"}:
            return True  # man könne nur schätzen
        return timed or is_owned_thing(s, phrase) or self._lacks_noun(s, phrase)

    def _lacks_noun(self, s: Tokens, phrase: Phrase) -> bool:
        return self._reading.language.nouns_capitalised and lacks_noun(s, phrase)

    def _is_predicate(self, s: Tokens, phrase: Phrase, cue: int | None = None) -> bool:
        """Whether a phrase is an adjective in front, and no name: Wichtig ist ihm: „…“."""
        return is_predicate(s, phrase, cue) and named_in(s[0].text, self._reading.book) is None

    @staticmethod
    def is_relayed_report(view: SentenceView, cue: int) -> bool:
        """Whether the verb is a participle inside reported speech: Zwar habe Poe Hilfe versprochen.

        The speaker then passes on what somebody else said.
        """
        return is_relayed_report(view.s, cue)

    @staticmethod
    def is_expletive_speaker(chosen: Candidate) -> bool:
        """Whether the speaker is the "es" of "heißt es", or a statement without an owner.

        „…“, lautet die Antwort; „…“, hieß es in einer Mitteilung.
        """
        s, cue = chosen.sentence, chosen.cue
        if chosen.rule == "x-colon" and s[chosen.phrase[1]].lower.endswith(_ANSWERS):
            return is_ownerless(s, chosen.phrase)  # Die Antwort kam prompt: „…“
        if is_topic_before(chosen):
            return True  # Der nächste Schritt liegt für Vogel auf der Hand: „…“
        if cue is None:
            return False
        if s[cue].lower in IS and says_what_words_are(s, chosen.phrase):
            return True  # „…“ ist ein legendärer Satz
        if s[cue].lower in LAUTEN or s[cue].classes & lx.QUOTATIVE or s[cue].lower in IS:
            return is_ownerless(s, chosen.phrase)  # „…“, so die Begründung, war die Antwort
        if s[cue].lower in SAYS_IT and is_plain_statement(s, chosen.phrase):
            return True  # hieß es in einer Mitteilung
        alone = chosen.phrase[0] == chosen.phrase[1]
        return alone and s[chosen.phrase[0]].lower in GERMANIC_IT and s[cue].lower in SAYS_IT

    def source_of_statement(self, chosen: Candidate, before: Tokens | None) -> Mention | None:
        """Return whose statement the words are if its noun has no owner; else the statement.

        An answer is that of whom the sentence before asks something.
        """
        s, phrase = chosen.sentence, chosen.phrase
        if is_topic_before(chosen):
            return None
        if s[phrase[1]].lower.endswith(_ANSWERS):
            return self._person_asked(before)
        if (giver := self._giver_before_colon(s)) is not None:
            return self._reading.mention(s, giver, chosen.cue)
        source = self.source_of_hiess_es(before)
        plain = source is None and is_plain_statement(s, phrase)
        return self._reading.mention(s, phrase, chosen.cue) if plain else source

    def _giver_before_colon(self, s: Tokens) -> Phrase | None:
        """Return the X of "Kritik kam von X: „…“, hieß es"."""
        colon = next((at - 1 for at in range(2, len(s)) if s[at].kind == QUOTED), 0)
        leads = colon and s[colon].text == ":"
        return giver_of_response(s, colon, self._reading.language) if leads else None

    def _person_asked(self, before: Tokens | None) -> Mention | None:
        """Return whom a sentence asks something: Die Richterin fragte Jan Vogel, ob …. „Nein.“."""
        asked = questioned_persons.person_asked(before) if before is not None else None
        return self._reading.mention(before, asked, None) if before and asked else None

    def source_of_hiess_es(self, before: Tokens | None) -> Mention | None:
        """Return the source of "heißt es".

        That is whoever gave a response in the previous sentence (Lob kam vom Amt), an organisation
        that is its subject, with Dutch "klinkt het" also a person, the last speaker of the
        paragraph, or a document in it.
        """
        if before is None:
            return self._reading.paragraph_speaker
        source = giver_in_sentence(before, self._reading.language)
        if source is None:
            main = SentenceView(before, self._reading.language).main
            source = main if main is not None and self._may_be_source(before, main) else None
        if source is None and self._reading.paragraph_speaker is not None:
            return self._reading.paragraph_speaker
        source = source or document_in(before)
        return self._reading.mention(before, source, None) if source else None

    def _may_be_source(self, s: Tokens, main: Phrase) -> bool:
        """Whether the subject of a sentence may be the source of "heißt es" or "klinkt het".

        In Dutch it ends before the end of the sentence, else it has taken in its verb.
        """
        if self._reading.language.nouns_capitalised:
            return is_body(s, main)
        if s[min(main[1] + 1, len(s) - 1)].kind == POINT:
            return False  # Zijn vrouw huilt
        return can_speak(s[main[1]]) or is_person(s, main, self._reading.language)

    @staticmethod
    def parenthetical_source(view: SentenceView) -> tuple[Source, Reported | None] | None:
        """Return a source with "so" and the words it covers: Das sei, so Vogel, nicht wahr."""
        source = next(
            (each for each in view.sources if view.s[each.at].classes & lx.QUOTATIVE), None
        )
        if source is None:
            return None
        owner = owner_without_article(view.s, source.phrase)
        source = source if owner is None else source._replace(phrase=owner)
        return source, sourced_words(view, source.at, source.phrase)

    def statement(self, view: SentenceView) -> tuple[Mention, Reported | None] | None:
        """Return who states something in German without a verb of saying: Vogel schlug vor, …."""
        stated = statement(view) if view.language.reporting_mood else None
        if stated is None:
            return None
        phrase, verb, words = stated
        return self._reading.mention(view.s, phrase, verb), span_of(view.s, *words)

    @staticmethod
    def verb_behind_quotes(view: SentenceView, quoting: int | None) -> int:
        """Return the verb that goes on behind the last quote, or 0: „…“, sagte X und | forderte.

        `quoting` is the verb of the quote.
        """
        s, last = view.s, view.quotes[-1]
        for cue in view.cues:
            joined = cue > last + 1 and s[cue - 1].lower in COORDINATORS
            if joined and cue != quoting and s[cue].classes & lx.STRONG_CUES:
                return cue
        return 0

    @staticmethod
    def is_report(view: SentenceView, phrase: Phrase, cue: int, reported: Reported) -> bool:
        """Whether the verb at `cue` reports the words, and they contain no quote of their own."""
        start, end, rule = reported
        if any(start <= view.s.starts[at] < end for at in view.quotes):
            return False
        that = bisect_left(view.s.starts, start)
        return reports_clause(view.s, phrase, cue, view.language, rule=rule, that=that)

    def speaker_in_next_sentence(
        self, place: Place, best: Candidate | None, after: Tokens | None
    ) -> Mention | None:
        """Return the speaker named in the next sentence: „…“ So beschrieb es X, das sagt X.

        "Das sagt auch X" names another one, if the words have a speaker.
        """
        if (
            after is None
            or not (after[0].lower in _ANAPHORIC_OPENERS or after[0].classes & lx.SAY)
            or (after[2:3] and after[2].lower in _TOO and self._reading.paragraph_speaker)
            or (best is not None and best.rule != "subject")
        ):
            return None
        if any(token.kind != POINT for token in place.view.s[place.at + 1 :]):
            return None
        attribution = anaphoric_attributions.anaphoric_attribution(after)
        if attribution is None:
            return None
        phrase, language = attribution[0], self._reading.language
        ends = after[0].lower in _WITH and phrase[0] < phrase[1]  # Mit dieser Frage endet der Abend
        if ends and not (is_person(after, phrase, language) or is_body(after, phrase)):
            return None
        return self._reading.mention(after, *attribution)

    def voice_on_line(self, s: Tokens) -> Mention | None:
        """Return the person whose words follow a line: Jan Vogel (Trainer 1. FC Hallen) …."""
        if len(s) < _SHORTEST_VOICE or s[-1].text not in {"…", "..."} or s[-2].text != ")":
            return None
        last = next((at for at, token in enumerate(s) if token.text == "("), 0) - 1
        if last < 1 or any(t.kind != CAPITAL or t.classes for t in s[: last + 1]):
            return None
        mention = self._reading.mention(s, (0, last), None)
        return mention if mention.person is not None else None

    def is_object(self, mention: Mention) -> bool:
        """Whether a mention is an object or "es", not a subject, or of nobody: den Brand, es."""
        word = self._reading.text[mention.start : mention.end].partition(" ")[0].lower()
        return mention.person is None and (not word or word in _OBJECTS)

    def acting_subject(self, s: Tokens, main: Phrase | None) -> Phrase | None:
        """Return the subject of a sentence if it can speak.

        `main` is the phrase that begins the sentence, from which the subject is determined.
        """
        if all(token.kind in (CAPITAL, POINT) for token in s):
            return None  # Bad Hallen. „…“
        if self._opens_with_surname(s):
            return (0, 0)
        main = corrected_main_subject(s, main, self._reading.language)
        return main if main is not None and self.may_speak(s, main) else None

    @staticmethod
    def behind_unlisted_verb(s: Tokens, phrase: Phrase) -> Phrase:
        """Return the subject behind a Dutch object and an unlisted verb: dat durfde | de baas."""
        if s[phrase[0]].lower not in _DUTCH_THAT:
            return phrase
        subject = phrase[0] + 2  # not: dat meisje met | de hond
        behind = subject < phrase[1] and s[subject].classes & lx.DETERMINER
        return (subject, phrase[1]) if behind else phrase

    def _opens_with_surname(self, s: Tokens) -> bool:
        """Whether a surname of the text opens a sentence as its subject: Vogel umarmte Ada Tal.

        A noun in its place would be an object: Kritik übte Ada Tal.
        """
        if len(s) < _SHORTEST_CLAUSE or s[0].kind != CAPITAL or s[0].classes:
            return False
        if s[1].kind != WORD or s[1].classes & ~lx.FINITE or s[2].lower in _NOMINATIVES:
            return False
        return named_in(s[0].text, self._reading.book) is not None

    def may_speak(self, s: Tokens, phrase: Phrase) -> bool:
        """Whether the subject of a sentence may be the speaker of adjacent quotes."""
        if self._lacks_noun(s, phrase) or self._is_predicate(s, phrase):
            return False
        return may_speak(s, phrase, self._reading.language)

    def is_told_of_thing(self, s: Tokens, phrase: Phrase, cue: int) -> bool:
        """Whether a thing is the subject of a state or governs an infinitive, and reports nothing.

        Der Termin ist noch nicht bestätigt. Das Recht, alles zu sagen, ….
        """
        if s[cue - 1].lower == "zu":
            return not self.may_speak(s, phrase)
        state = is_clause_final(s, cue) and auxiliary_before(s, cue, IS) is not None
        return state and s[cue].lower not in _MOODS and not self.may_speak(s, phrase)

    @staticmethod
    def continuing_pronoun(view: SentenceView) -> Phrase | None:
        """Return the pronoun for the speaker of reported speech: Sie habe „zu wenig“ bedacht."""
        main = view.main
        if main is None or not view.is_reported or view.s[main[0]].lower not in _SPEAKER_PRONOUNS:
            return None
        return main

    @staticmethod
    def is_in_subordinate_clause(view: SentenceView, cue: int) -> bool:
        """Whether a verb is in a subordinate clause after the main one: …, weil Vogel klagte."""
        start = clause_start(view.s, cue)
        return 0 < start < cue and view.s[start].lower in _REASONS

    @staticmethod
    def subject_only_hears(s: Tokens, cue: int) -> bool:
        """Whether the subject of a passive is the listener or the topic, not the speaker."""
        return subject_only_hears(s, cue)
