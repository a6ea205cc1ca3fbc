"""Whose view a German or Dutch sentence gives without a verb of saying: Kritik kommt von Vogel."""

from collections.abc import Sequence

from reader.analysis.grammar.german.actors import is_bare_name, is_body, is_person
from reader.analysis.grammar.german.announcing_nouns import without_dative_article
from reader.analysis.grammar.german.verb_groups import HAVE
from reader.analysis.grammar.phrases.noun_phrases import Phrase, is_pronoun
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    GERMANIC_IS,
    GERMANIC_IT,
    GERMANIC_THAT,
    GERMANIC_TO,
)
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import NUMBER, POINT, QUOTED, WORD, Token

_BY = frozenset({"von", "vom", "seitens", "van"})
_BY_OR_AT = _BY | {"aus", "bei", "bij", "uit", "vanuit"}
_COMES = frozenset({
    "kommt", "kam", "kommen", "kamen", "komt", "kwam", "komen", "kwamen", "klinkt", "klonk",
})  # fmt: skip
_GETS = frozenset({
    "bekommt", "bekam", "bekommen", "bekamen", "erhält", "erhielt", "erhalten", "erhielten",
    "erntet", "erntete", "ernten", "ernteten", "findet", "fand", "krijgt", "kreeg", "krijgen",
    "kregen", "oogst", "oogstte", "gibt", "gab",
})  # fmt: skip
_GIVEN = _COMES | _GETS
_RESPONSES = (
    "kritik", "lob", "zustimmung", "zuspruch", "widerspruch", "unterstützung", "rückendeckung",
    "beifall", "applaus", "schelte", "rüge", "tadel", "gegenwind", "dank", "absage", "antwort",
    "anerkennung", "schützenhilfe", "kritiek", "lof", "steun", "bijval", "bedankje",
)  # fmt: skip
_STATES = GERMANIC_IS | {"zeigt", "zeigte", "zeigen", "zeigten", "gibt", "gab", "steht", "stand"}
_HELD = frozenset({
    "ansicht", "meinung", "auffassung", "überzeugung", "standpunkt", "hoffnung", "überzeugt",
    "sicher", "zuversichtlich", "optimistisch", "skeptisch", "mening", "oordeel", "overtuigd",
    "zeker", "hoopvol",
})  # fmt: skip
_MAKES = frozenset({
    "macht", "machte", "machen", "machten", "maakt", "maakte", "maken", "maakten",
})  # fmt: skip
_CLEAR = frozenset({"klar", "deutlich", "geltend", "publik", "duidelijk", "bekend"})
_IS_CLEAR = frozenset({
    "klar", "fest", "eindeutig", "offensichtlich", "offenkundig", "sicher", "unstrittig",
    "deutlich", "entscheidend", "wichtig", "logisch", "selbstverständlich", "unverständlich",
    "unbegreiflich",
    "duidelijk", "vast", "zeker", "belangrijk", "vanzelfsprekend",
})  # fmt: skip
_STANDS = GERMANIC_IS | {"steht", "stand", "bleibt", "blieb", "staat", "stond", "blijft", "bleef"}
_FOR = frozenset({"für", "voor"})
_HEARD = frozenset({"hören", "vernehmen", "erfahren", "lesen", "horen", "vernemen"})
_REACH = 30  # tokens
_VERB_REACH = 12  # tokens from a verb to what completes it


def giver_in_sentence(s: Sequence[Token], language: Language) -> Phrase | None:
    """Return the X of "Kritik kommt von X." and "Lob bekam sie von X.", as a sentence."""
    if _GIVEN.isdisjoint([token.lower for token in s]):
        return None  # most of the time
    if not any(token.lower.endswith(_RESPONSES) for token in s):
        return None
    end = len(s) - (s[-1].kind == POINT)  # a headline, or the last line, may have no full stop
    return giver_of_response(s, end, language)


def giver_of_response(s: Sequence[Token], end: int, language: Language) -> Phrase | None:
    """Return the X of "Kritik kommt von X" and "Lob bekam sie von X", which ends before `end`.

    A colon, or a comma before a reported clause, is at `end`.
    """
    if (fronted := _opening_giver(s, end)) is not None:
        return fronted
    for verb in range(1, end - 2):
        if s[verb].lower in _COMES:
            opening = s[0].lower in language.first_names or s[0].classes & lx.TITLE
            given = not opening and not is_pronoun(s[verb - 1])  # not: Vogel kommt von der Küste
        elif s[verb].lower in _GETS:
            given = any(token.lower.endswith(_RESPONSES) for token in s[:end])
        else:
            continue
        by = next((at for at in range(verb + 1, end - 1) if s[at].lower in _BY), 0)
        giver = phrase_after(s, by + 1) if given and by else None
        closes = giver is not None and (giver[1] == end - 1 or s[giver[1] + 1].text in ("(", ","))
        return without_dative_article(s, giver) if closes and giver else None
    return None


def _opening_giver(s: Sequence[Token], end: int) -> Phrase | None:
    """Return the X of "Auch von X kommt Kritik" and "Bij X klinkt het zo", which end at `end`."""
    by = int(s[0].lower in {"auch", "ook"})
    if s[by].lower not in _BY_OR_AT:
        return None
    giver = phrase_after(s, by + 1)
    if giver is None or giver[1] + 2 >= end or s[giver[1] + 1].lower not in _COMES:
        return None
    said = s[giver[1] + 2].lower in GERMANIC_IT or s[end - 1].lower.endswith(_RESPONSES)
    return without_dative_article(s, giver) if said else None


def holder_of_certainty(s: Sequence[Token], colon: int, language: Language) -> Phrase | None:
    """Return the X of "Trotzdem ist für X klar: „…“" and "…, steht für X fest: „…“".

    Not of "Vogel ist für den Verein wichtig: „…“", whose subject is a person.
    """
    if s[colon - 1].lower not in _IS_CLEAR:
        return None
    at = next((at for at in range(colon - 3, 1, -1) if s[at].lower in _FOR), 0)
    verb = at - 1
    while verb > 0 and s[verb].kind == WORD and s[verb].classes & lx.AUXILIARY:
        if s[verb].lower in _STANDS:
            break
        verb -= 1  # ist damit | für Vogel
    if not at or s[verb].lower not in _STANDS:
        return None
    holder = phrase_after(s, at + 1)
    if holder is None or holder[1] >= colon - 1:
        return None
    opening = phrase_before(s, verb - 1) if verb else None
    if opening is not None and opening[0] == 0 and is_person(s, opening, language):
        return None
    held = is_person(s, holder, language) or is_body(s, holder) or is_bare_name(s, holder)
    return without_dative_article(s, holder) if held else None


def topic_raiser(s: Sequence[Token], quote: int, main: Phrase | None) -> tuple[Phrase | None, int]:
    """Return the X of Dutch "X heeft het over een “…”" and the verb; (None, 0) if there is none.

    `main` is the main subject.
    """
    over = quote - 1 - bool(s[quote - 1].classes & lx.DETERMINER)
    idiom = s[over].lower == "over" and s[over - 1].lower == "het" and s[over - 2].lower in HAVE
    return (main, over - 2) if idiom else (None, 0)


def holder_of_stated_view(
    s: Sequence[Token], quote: int, main: Phrase | None, language: Language
) -> tuple[Phrase | None, int]:
    """Return the X of "X ist überzeugt, dass … „…“" and "Kritik kam von X, … sei „…“".

    With it, the token of the view; (None, 0) if there is none. `main` is the main subject.
    """
    comma = _start_of_clause(s, quote, language)
    if comma < 2 or any(t.kind == WORD and t.classes & lx.STRONG_CUES for t in s[comma:quote]):
        return None, 0
    if (giver := giver_of_response(s, comma, language)) is not None:
        return giver, comma - 1
    view = comma - 1
    verbs = _MAKES if s[view].lower in _CLEAR else _STATES if s[view].lower in _HELD else None
    if main is None or verbs is None or main[1] > comma or s[main[0]].classes & lx.FIRST:
        return None, 0
    if main[1] == view and view > main[0] + 1:
        main = (main[0], view - 2)  # ist die Wirtin | der Ansicht, dass
    near = s[max(0, view - _VERB_REACH) : view]
    speaks = is_pronoun(s[main[0]]) or is_person(s, main, language) or is_body(s, main)
    speaks = speaks or (is_bare_name(s, main) and not s[main[0]].classes)
    if main[0] and s[main[0] - 1].kind == NUMBER:
        main = (main[0] - 1, main[1])  # 46 Prozent
    return (main, view) if speaks and any(t.lower in verbs for t in near) else (None, 0)


def _start_of_clause(s: Sequence[Token], quote: int, language: Language) -> int:
    """Return the comma, or the Dutch conjunction, before the reported clause of a quote."""
    for at in range(quote - 1, max(0, quote - _REACH), -1):
        if s[at].lower in GERMANIC_THAT:
            return at - (s[at - 1].text == ",")
        if s[at].kind == QUOTED or (s[at].kind == POINT and s[at].text != ","):
            return 0
        if s[at].text == ",":
            reported = any(t.lower in language.reporting_mood for t in s[at + 1 : quote])
            return at if reported else 0
    return 0


def source_that_is_heard(s: Sequence[Token], quote: int) -> Phrase | None:
    """Return the X of "„…“, ist von X zu hören"."""
    at = quote + 1 + (s[quote + 1].text == ",")
    if at + 4 < len(s) and s[at].lower in GERMANIC_IS and s[at + 2].lower in _HEARD:
        return phrase_after(s, at + 4) if s[at + 3].lower in _BY_OR_AT else None  # is te horen bij
    if at + 3 >= len(s) or s[at].lower not in GERMANIC_IS or s[at + 1].lower not in _BY_OR_AT:
        return None
    reach = range(at + 4, min(len(s), at + _VERB_REACH))
    heard = (verb for verb in reach if s[verb].lower in _HEARD)
    to = next((verb - 1 for verb in heard if s[verb - 1].lower in GERMANIC_TO), 0)
    phrase = phrase_after(s, at + 2) if to else None
    return None if phrase is None else (phrase[0], min(phrase[1], to - 1))  # X | zu hören
