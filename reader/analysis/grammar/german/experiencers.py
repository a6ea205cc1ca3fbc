"""Whom something moves in a German sentence: Die Niederlage ärgerte | ihn."""

from collections.abc import Sequence

from reader.analysis.grammar.german.actors import is_body, is_person
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, WORD, Token

_MOVES = (
    "ärger", "freu", "erfreu", "irritier", "stör", "wurm", "nerv", "begeister", "überrasch",
    "beeindruck", "enttäusch", "beschäftig", "beunruhig", "gefiel", "gefäll", "wunder", "verwunder",
    "erstaun", "schmerz", "schockier", "rühr", "berühr", "amüsier", "empör", "quäl", "plag",
    "faszinier", "frustrier", "bewegt",
)  # fmt: skip
_DOES = ("macht", "lässt", "ließ", "treibt", "trieb")  # with what follows: macht ihm Sorgen
_VERBS = _MOVES + _DOES
_CROWDS = ("menge", "publikum", "familie", "haus", "truppe", "volk")
_WHOM = frozenset({"ihn", "ihm", "sie"})


def experiencer(s: Sequence[Token], subject: Phrase, language: Language) -> Phrase | None:
    """Return the person whom the subject moves before a colon, if it is a thing; else None."""
    verb = subject[1] + 1
    if verb + 1 >= len(s) or s[verb].kind != WORD or not s[verb].lower.startswith(_VERBS):
        return None
    if s[subject[1]].lower.endswith(_CROWDS) and s[verb].lower.startswith(_DOES):
        return None  # Die Menge lässt Vogel hochleben: „…“
    if is_person(s, subject, language) or is_body(s, subject) or s[subject[0]].kind == CAPITAL:
        return None
    whom = verb + 1
    while whom < len(s) and s[whom].kind == WORD and s[whom].classes & lx.AUXILIARY:
        whom += 1
    whom += 2 * (s[whom].lower == "vor")  # vor allem
    if all(token.text != ":" for token in s[whom:]):
        return None
    if s[whom].lower in _WHOM:
        return (whom, whom)
    phrase = phrase_after(s, whom)
    if phrase is None or phrase[0] != whom:
        return None
    name = phrase == (whom, whom) and s[whom].kind == CAPITAL and not s[whom].classes
    return phrase if name or is_person(s, phrase, language) else None
