"""German documents as sources: "In dem Brief heißt es", "ein Brief, in dem es heißt"."""

from collections.abc import Sequence

from reader.analysis.grammar.german.actors import is_body
from reader.analysis.grammar.german.phrase_after_verb import phrase_with_attribute
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, QUOTED, WORD, Token

LEAKS = frozenset({"verlautete", "verlautet"})
LEAK_SOURCES = frozenset({"aus", "von", "vom", "seitens", "vonseiten", "bei", "beim"})
PLACES_OF_MAN = frozenset({"bei", "beim", "seitens", "im", "in"})  # Bei der Bank spricht man von …
SAYS_IT = frozenset({
    "heißt", "hieß", "heisst", "hiess", "tönt", "tönte", "heet", "heette", "klinkt", "klonk",
})  # fmt: skip
DUTCH_SAYS_IT = frozenset({"heet", "heette", "klinkt", "klonk", "luidt", "luidde"})
"""Dutch verbs with "het" for whoever says something, some of which have subjects, too."""
_SOURCE_REACH = 12  # tokens from "es" to the source
_CLAUSE = 9  # tokens searched for "es" before "heißt"
_WHICH = frozenset({"dem", "der", "denen", "welchem", "welcher", "welchen"})
_SOURCES = frozenset({"aus", "von", "vom", "seitens", "vonseiten"})
_WHERE = _SOURCES | {
    "in", "im", "auf", "an", "am", "bei", "beim", "unter", "laut",
    "op", "aan", "bij", "onder", "uit", "van", "volgens",
}  # fmt: skip
_DOCUMENTS = (
    "brief", "briefes", "schreiben", "schreibens", "mitteilung", "leitfaden", "gutachten", "papier",
    "studie", "bericht", "erklärung", "stellungnahme", "antrag", "beschluss", "programm", "vertrag",
    "entwurf", "konzept", "broschüre", "appell", "petition", "aufruf", "mail", "urteil",
    "protokoll", "vermerk", "analyse", "richtlinie", "leitlinien", "flugblatt", "resolution",
)  # fmt: skip
_QUALITIES = ("heit", "keit", "heid", "reden", "worten", "zügen")  # in aller Deutlichkeit
_MANNERS = frozenset({  # heißt es auf Anfrage
    "anfrage", "nachfrage", "rückfrage", "augen", "telefon", "rande", "rand", "anschluss",
    "verweis", "berufung", "ton", "kürze",
    "grund", "schluss", "beginn", "anfang", "ende", "ernst", "scherz", "spaß", "flüsterton",
    "telefoon", "toon", "verwijzing", "slot", "einde", "begin", "vraag", "navraag", "weiter",
})  # fmt: skip


def is_document(token: Token) -> bool:
    """Whether a token is a noun for something written: Abschlussbericht."""
    return token.kind == CAPITAL and token.lower.endswith(_DOCUMENTS)


def document_of_relative_clause(s: Sequence[Token], verb: int) -> Phrase | None:
    """Return the document if "es" precedes the verb: "ein Brief, in dem es heißt"."""
    near = range(verb - 1, max(-1, verb - _CLAUSE), -1)
    es = next((at for at in near if s[at].lower == "es" or s[at].kind in (POINT, QUOTED)), -1)
    if es < 0 or s[es].lower != "es":
        return None
    if s[es - 1].lower == "wie" and s[es + 1].classes & lx.PREPOSITION:
        return phrase_after(s, es + 2)  # Wie es aus dem Amt hieß
    at = es - 1
    while at > 0 and s[at].kind != POINT:
        at -= 1
    relative = at > 1 and s[at + 1].classes & lx.PREPOSITION and s[at + 2].lower in _WHICH
    if not relative:
        return None
    prefix = s[at - 1].kind == WORD and not s[at - 1].classes & lx.TITLE  # legte … vor, in dem
    return phrase_before(s, at - 1 - prefix)


def source_after(s: Sequence[Token], es: int) -> Phrase | None:
    """Return the source of "heißt es in einem Brief der Bank", "hieß es gestern aus dem Amt".

    What only tells how, when or to whom it was said may precede it: hinter vorgehaltener Hand.
    """
    at, end = es + 1, min(len(s) - 1, es + _SOURCE_REACH)
    while at < end and not _ends_clause(s, at):
        if s[at].lower not in _WHERE:
            at += 1
            continue
        before, source = s[at - 1], s[at].lower in _SOURCES
        of_noun = before.kind == CAPITAL and not before.classes & lx.TEMPORAL
        of_noun = of_noun and s[at + 1].lower != "seiten"  # zur Erklärung | von Seiten des Amts
        at += 1
        phrase = phrase_with_attribute(s, at)
        if phrase is None or _is_adverbial(s[phrase[1]]):
            at = at if phrase is None else phrase[1] + 1
        elif not of_noun or _may_be_source(s, phrase, named=source):
            return author_or_document(s, phrase)
    return None


def _ends_clause(s: Sequence[Token], at: int) -> bool:
    """Whether a mark, but not that of a date, or a conjunction is at a token index."""
    if s[at].kind == POINT:
        return s[at - 1].kind != NUMBER
    return s[at].kind == QUOTED or bool(s[at].classes & lx.CONJUNCTION)


def _may_be_source(s: Sequence[Token], phrase: Phrase, *, named: bool) -> bool:
    """Whether a phrase does not belong to the noun before it: zur Begründung | im Antrag der SPD.

    That is a document, or if `named` by its preposition a body; not: nach dem Treffen in Vell.
    """
    document = any(token.lower.endswith(_DOCUMENTS) for token in s[phrase[0] : phrase[1] + 1])
    return document or (named and is_body(s, phrase))


def _is_adverbial(noun: Token) -> bool:
    """Whether a noun behind a preposition tells how or when words were said: am | Telefon."""
    lower = noun.lower
    if noun.kind == NUMBER:
        return True
    return bool(noun.classes & lx.TEMPORAL) or lower in _MANNERS or lower.endswith(_QUALITIES)


def document_in(s: Sequence[Token]) -> Phrase | None:
    """Return the document that a sentence speaks of, with its article: einen langen Brief."""
    for noun in range(1, len(s)):
        if not is_document(s[noun]):
            continue
        first = noun - 1
        while first > 0 and s[first].kind == WORD and not s[first].classes:
            first -= 1
        if s[first].classes & lx.DETERMINER:
            return (first, noun)
    return None


def document_before(s: Sequence[Token], verb: int) -> Phrase | None:
    """Return the document of "In einem Brief der Bank heißt es"."""
    if s[verb].lower not in SAYS_IT:
        return None
    phrase = phrase_before(s, _end_of_opening_noun(s, verb))
    if phrase is None:
        return None
    where = _WHERE & {s[0].lower, s[max(0, phrase[0] - 1)].lower}  # not: Nach dem Spiel hieß es
    told = where and not _is_adverbial(s[phrase[1]])
    return author_or_document(s, phrase) if told else None


def _end_of_opening_noun(s: Sequence[Token], verb: int) -> int:
    """Return the last token of the phrase that opens a clause: In einem Brief | an Vogel heißt es.

    A relative clause does not belong to it either: In der Studie, | die neu ist, heißt es.
    """
    opening = phrase_after(s, 1) if s[0].lower in _WHERE else None
    if opening is None or s[opening[1]].kind != CAPITAL:
        return verb - 1  # In dem | am Montag bekannten Brief heißt es
    ends = (at for at in range(opening[1] + 1, verb) if s[at].kind == POINT or _is_link(s[at]))
    return next(ends, verb) - 1


def _is_link(token: Token) -> bool:
    return token.kind == WORD and bool(token.classes & lx.PREPOSITION)


def author_or_document(s: Sequence[Token], document: Phrase | None) -> Phrase | None:
    """Return the name of whoever a document is by, or the document: ein Brief von | Ada Vogel."""
    if document is None:
        return None
    first = document[1]
    while first > document[0] and s[first].kind == CAPITAL:
        first -= 1
    named = document[1] - first > 1 and s[first].lower == "von"
    written = named and s[first - 1].lower.endswith(_DOCUMENTS)
    return (first + 1, document[1]) if written else document
