"""Which German phrases can be agents: persons and organisations, but not things."""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.grammar.phrases.noun_phrases import Phrase, is_pronoun
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, Token

_THING_ENDINGS = (
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaften", "tion", "tionen", "tät", "nis",
    "nisse", "ismus", "plan", "pläne", "gesetz", "gesetze", "vorschlag", "vorschläge", "entwurf",
    "vorwurf", "vorwürfe", "urteil", "politik", "verhalten", "kritik", "wahl", "lage", "idee",
)  # fmt: skip
_BODY_ENDINGS = (
    "regierung", "verwaltung", "zeitung", "stiftung", "leitung", "abteilung", "vertretung", "union",
    "bewegung", "vereinigung", "versammlung", "fraktion", "kommission", "organisation", "führung",
    "anwaltschaft", "gewerkschaft", "belegschaft", "universität", "redaktion", "delegation",
    "koalition", "opposition", "rat", "senat", "verband", "verein", "bund", "amt", "gericht",
    "konzern", "unternehmen", "firma", "werft", "club", "klub", "partei", "behörde", "kammer",
    "allianz", "institut", "ministerium", "polizei", "klinik", "kirche", "gesellschaft", "schule",
    "agentur", "bank", "wehr", "zentrale", "kasse", "vorstand", "intendanz", "kreis", "initiative",
    "netzwerk", "innung", "ensemble", "museum", "zentrum", "hersteller", "betreiber", "reederei",
    "brauerei", "verlag", "sender", "staatskanzlei", "rathaus", "landtag", "kabinett",
    "ausschuss", "präsidium", "direktion", "inspektion", "bistum", "bahn", "team", "jury",
    "gerichtshof", "werke", "betriebe", "wacht", "hilfswerk", "theater", "wetterdienst",
    "rettungsdienst", "kripo", "städtetag", "kreistag", "gemeindetag", "gemeinschaft", "bündnis",
    "gewerkschaften", "anwaltschaften", "anstalt",
)  # fmt: skip


def may_act(s: Sequence[Token], phrase: Phrase, language: Language) -> bool:
    """Whether a phrase after a verb can be its subject: a pronoun, person or organisation."""
    if is_pronoun(s[phrase[0]]) or is_person(s, phrase, language):
        return True
    words = head_words(s, phrase)
    return is_body(s, phrase) or not any(is_thing_noun(t.lower) for t in words)


def is_body(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase names an organisation."""
    words = head_words(s, phrase)
    return any(t.classes & lx.INSTITUTION or t.lower.endswith(_BODY_ENDINGS) for t in words)


def is_body_noun(lower: str) -> bool:
    """Whether a noun in lower case names an organisation."""
    return lower.endswith(_BODY_ENDINGS) and not lower.endswith("krat")  # Christdemokrat


def is_thing_noun(lower: str) -> bool:
    """Whether a noun in lower case has the ending of an abstract noun: die Ablehnung."""
    return lower.endswith(_THING_ENDINGS)


def head_words(s: Sequence[Token], phrase: Phrase) -> Sequence[Token]:
    """Return a phrase without its genitive attribute: "die Haltung" of "die Haltung des Amts"."""
    for at in range(phrase[0] + 1, phrase[1]):
        genitive = s[at].lower in {"des", "der", "eines", "einer", "von"}
        if genitive and s[at - 1].kind == CAPITAL:
            return s[phrase[0] : at]
    return s[phrase[0] : phrase[1] + 1]


def is_thing(s: Sequence[Token], phrase: Phrase, language: Language) -> bool:
    """Whether a phrase with an article names neither a person nor an organisation."""
    if is_person(s, phrase, language) or not s[phrase[0]].classes & lx.DETERMINER:
        return False
    words = s[phrase[0] : phrase[1] + 1]
    named = any(a.kind == b.kind == CAPITAL for a, b in pairwise(words))
    return not named and not is_body(s, phrase)


def is_bare_name(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase begins and ends with a capitalised word."""
    return s[phrase[0]].kind == CAPITAL and s[phrase[1]].kind == CAPITAL


def is_person(s: Sequence[Token], phrase: Phrase, language: Language) -> bool:
    """Whether a phrase names a person: it has a first name, a full name or a title."""
    first, last = s[phrase[0]], s[phrase[1]]
    if phrase[0] < phrase[1] and first.kind == last.kind == CAPITAL:
        given = lx.is_first_name(first.lower, language)  # Jan Hornung
        return given or not last.lower.endswith(_THING_ENDINGS)  # but: Vogels Entscheidung
    return any(
        token.classes & lx.TITLE
        or (token.kind == CAPITAL and lx.is_first_name(token.lower, language))  # not: anders
        or token.lower.endswith(("mann", "frau"))
        for token in head_words(s, phrase)
    )
