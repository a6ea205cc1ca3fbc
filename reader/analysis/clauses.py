"""A sentence with what the rules ask of it, each computed once: cues, subjects, sources."""

from collections.abc import Sequence

from reader.analysis.cues import cues_of, sources_of
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.noun_phrases import Phrase, is_pronoun, phrase_after
from reader.analysis.subjects import infinitive_subject, main_subject, subject_of
from reader.analysis.tokens import CAPITAL, POINT, QUOTED, WORD, Token


class SentenceView:
    """A sentence with what the rules ask of it, each computed once."""

    __slots__ = ("_main", "_subjects", "cues", "language", "quotes", "s", "sources")

    def __init__(self, s: Sequence[Token], language: Language) -> None:
        self.s = s
        self.language = language
        self.quotes = [i for i, token in enumerate(s) if token.kind == QUOTED]
        self.cues = cues_of(s)
        self.sources = sources_of(s, language)
        self._subjects: dict[int, Phrase | None] = {}
        self._main: Phrase | bool | None = False

    @property
    def main(self) -> Phrase | None:
        """The subject of the sentence."""
        if isinstance(self._main, bool):
            main = main_subject(self.s)
            if self.language.verb_second and (main is None or main[1] == 0):
                main = self._main_verb_second() or main
            self._main = main
        return self._main

    @property
    def is_reported(self) -> bool:
        """Whether the mood of a verb tells that somebody named before is still speaking."""
        mood = self.language.reporting_mood
        return bool(mood) and any(token.lower in mood for token in self.s)

    def subject(self, verb: int) -> Phrase | None:
        """The subject right beside the verb at `verb`."""
        if verb not in self._subjects:
            infinitive = verb > 0 and self.s[verb - 1].lower == "to"
            find = infinitive_subject if infinitive else subject_of
            phrase = self._inverted_inside(verb) or find(self.s, verb)
            if self.language.verb_second:
                phrase = self._subject_verb_second(verb, phrase)
            elif self.language.compound_inversion and verb + 1 < len(self.s):
                tied = self.s[verb + 1].classes & lx.SUBJECT  # explique-t-elle
                phrase = (verb + 1, verb + 1) if tied else phrase
            self._subjects[verb] = phrase
        return self._subjects[verb]

    def _inverted_inside(self, verb: int) -> Phrase | None:
        """Return the X of "“…,” said X" and of a parenthetical ", explained X,"."""
        s = self.s
        if verb == 0 or not s[verb].classes & lx.REPORT or s[verb].classes & lx.PARTICIPLE:
            return None
        before = s[verb - 1]
        if before.kind != QUOTED and before.text not in (",", "—", "–"):
            return None
        phrase = phrase_after(s, verb + 1)
        if phrase is None or s[phrase[0]].classes & lx.OBLIQUE:
            return None
        if before.kind == QUOTED:
            return phrase
        if s[verb].lower in {"told", "tells", "asked", "asks", "informed"}:
            return None  # these take an object: told Reuters
        ends = phrase[1] + 1 >= len(s) or s[phrase[1] + 1].text in (",", ".", "—")
        ends = ends or bool(s[phrase[1] + 1].classes & lx.PREPOSITION)
        speaks = s[phrase[1]].kind == CAPITAL or s[phrase[1]].classes & lx.TITLE
        return phrase if ends and speaks else None

    def _subject_verb_second(self, verb: int, before: Phrase | None) -> Phrase | None:
        """Return the subject where it may follow the verb: "Gestern sagte Vogel: …".

        A participle at the end takes the subject of its auxiliary: "Vogel hatte … betont".
        """
        s = self.s
        last = verb + 1 >= len(s) or s[verb + 1].kind in (POINT, QUOTED)
        if last:
            for at in range(verb - 1, max(-1, verb - 25), -1):
                if s[at].lower in {"hat", "hatte", "haben", "hatten", "habe", "hätte"}:
                    return self._subject_verb_second(at, subject_of(s, at))
                if s[at].text == ",":
                    break
        after = after_adverbs(s, verb + 1)
        if before is None or after is None:
            return before or after
        opens = before[0] == 0 or s[before[0] - 1].kind in (POINT, QUOTED)
        opens = opens or bool(s[before[0] - 1].classes & lx.CONJUNCTION)
        adverb = before[0] == before[1] and s[before[0]].lower.endswith("end")
        if is_pronoun(s[after[0]]) or adverb:  # Lachend fügt Vogel hinzu
            return after
        if not opens and self._after_preposition(before[0]):
            return after
        if self._is_person(after):
            return before if opens and self._is_person(before) else after
        return before

    def _after_preposition(self, start: int) -> bool:
        """Whether adjectives lead back to a preposition: "Zum neuen Gesetz schrieb Vogel"."""
        at = start - 1
        while at > 0 and self.s[at].kind == WORD and not self.s[at].classes:
            at -= 1
        return at >= 0 and bool(self.s[at].classes & lx.PREPOSITION)

    def _is_person(self, phrase: Phrase) -> bool:
        """Whether a first name or a title stands in the phrase."""
        names = self.language.first_names
        first, last = self.s[phrase[0]], self.s[phrase[1]]
        if phrase[0] < phrase[1] and first.kind == last.kind == CAPITAL:
            return True
        return any(
            token.classes & lx.TITLE or token.lower.partition("-")[0] in names
            for token in self.s[phrase[0] : phrase[1] + 1]
        )

    def _main_verb_second(self) -> Phrase | None:
        """Return the subject of the first finite verb."""
        finite = lx.AUXILIARY | lx.REPORT | lx.NAME | lx.WEAK | lx.VERB
        for at, token in enumerate(self.s[:30]):
            if token.kind == QUOTED:
                return None
            if at and token.kind == WORD and token.classes & finite:
                return self.subject(at)
        return None

    def clause_subject(self, verb: int) -> Phrase | None:
        """The subject beside the verb, else that of an earlier cue, else of the sentence."""
        own = self.subject(verb)
        if own is not None:
            return own
        for cue in reversed(self.cues):
            if cue < verb and self.s[cue].classes & (lx.REPORT | lx.NAME):
                earlier = self.subject(cue)
                if earlier is not None:
                    return earlier
        main = self.main
        return main if main is not None and main[1] < verb else None


def after_adverbs(s: Sequence[Token], start: int) -> Phrase | None:
    """Return the phrase after "sich", "auch" and the like."""
    at = start
    while at < len(s) and at - start < 4 and s[at].kind == WORD and s[at].classes & lx.AUXILIARY:
        at += 1
    if at + 1 < len(s) and s[at].lower in {"das", "dies", "es"}:
        at += bool(s[at + 1].classes & lx.DETERMINER)  # nennt das der Chef
    phrase = phrase_after(s, at)
    return None if phrase and s[phrase[0]].classes & lx.OBLIQUE else phrase
