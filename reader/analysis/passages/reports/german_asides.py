"""German reports with their source inside or beside them: Der Bau ist laut Vogel zu teuer.

Also in a clause with "wie": Wie Vogel mitteilte, ist der Bau zu teuer; …, wie Vogel mitteilte.
"""

from collections.abc import Sequence

from reader.analysis.grammar.german.unlisted_verbs import may_be_verb
from reader.analysis.grammar.german.verb_groups import HAVE
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMANIC_AS, GERMANIC_IT
from reader.analysis.languages.token import POINT, QUOTED, WORD, Token
from reader.text.word_sets import word_set

_INFORMS = word_set("""
mitteilt mitteilte mitteilten mitgeteilt sagt sagte sagten gesagt erklärt erklärte erklärten
berichtet berichtete berichteten meldet meldete meldeten gemeldet bestätigt bestätigte bestätigten
betont betonte betonten schreibt schrieb schrieben geschrieben ankündigt ankündigte ankündigten
angekündigt bekanntgab bekanntgaben bekanntgegeben gab gibt gaben gegeben ausführt ausführte
ergänzt ergänzte ergänzten erläutert erläuterte erläuterten vermeldet vermeldete vermeldeten
erzählt erzählte erzählten versichert versicherte versicherten schildert schilderte schilderten
einräumt einräumte einräumten eingeräumt angibt angab angaben informiert informierte informierten
verlautbarte verkündet verkündete verkündeten
""")
"""Verbs whose clause with "wie" tells who says so."""
_GIVES = frozenset({"gab", "gibt", "gaben", "gegeben"})  # bekannt gab
_SAID_THINGS = word_set("es das dies dieses alles was ihm ihr ihnen sich ihn sie")
_DEGREES = word_set("so genauso ebenso genau ungefähr etwa anders nicht nur auch und oder")
_ASKS = word_set("""
weiß wissen wusste wussten fragt fragte fragten fragen zeigt zeigte zeigten zeigen unklar offen
egal untersucht untersuchte untersuchten prüft prüfte prüfen klar unbekannt interessiert hörte hören
sieht sehen sah beschreibt beschrieb erfährt erfuhr erfuhren schildert schilderte erzählt erzählte
erklärt erklärte bleibt blieb verstehen versteht verstand merkte merkt erinnert
erinnerte staunte staunten lernte lernt lernen darüber davon darum darauf daran
""")
"""What a question with "wie" may follow: Unklar blieb, wie Vogel das sagte."""
_OPENS_CLAUSE = lx.CONJUNCTION | lx.RELATIVE
_FINITE = lx.FULL_VERB | lx.AUXILIARY
_NO_VERB = lx.PARTICIPLE | lx.DETERMINER | lx.PREPOSITION | lx.LEAD
_LOUD = word_set("""
rief riefen ruft lachte lacht schrie schreit bellte bellt knallte knallt sang singt spielte spielt
las liest sprach spricht dachte denkt klagte stöhnte fluchte hupte tickte tönte ziemlich sehr zu so
recht ganz relativ besonders
""")
"""What makes "laut" tell how loud it is: rief | laut; sehr | laut."""

_INNER = word_set("der die das den dem deren dessen denen dass daß weil um ob wenn wo damit")
_OWNING = word_set("""
des der eines einer seines seiner ihres ihrer dieses dieser von vom aus seitens vonseiten
""")


def words_beside_wie(s: Sequence[Token], cue: int, phrase: Phrase) -> tuple[int, int, str] | None:
    """Return the words that a clause with "wie" gives to its subject, with the rule, or None."""
    wie = phrase[0] - 1
    while wie > 0 and s[wie].kind != POINT and s[wie].lower not in GERMANIC_AS:
        wie -= 1
    if s[wie].lower != "wie" or phrase[1] >= cue or not _informs(s, cue, wie, phrase):
        return None
    end = cue + 1 + (s[min(cue + 1, len(s) - 1)].lower in HAVE)
    if end >= len(s) or s[end].kind != POINT:
        return None
    if wie == 0:
        opens = s[end].text == "," and end + 2 < len(s) and _is_verb(s[end + 1])
        return (end + 1, len(s), "indirect-said") if opens else None
    if s[wie - 1].text != "," or _is_compared(s, wie - 1):
        return None
    if any(t.lower in _ASKS for t in s[: wie - 1]) or not any(map(_is_verb, s[1 : wie - 1])):
        return None
    if s[end].text == ",":
        whole = not any(token.text == "," for token in s[: wie - 1])
        return (0, len(s), "indirect-said") if whole and s[-1].text == "." else None
    return (0, wie - 1, "indirect-before") if s[end].text == "." else None


def _is_compared(s: Sequence[Token], comma: int) -> bool:
    """Whether a clause with "wie" compares: genau so, wie …; so alt, wie …."""
    return s[comma - 1].lower in _DEGREES or s[comma - 2].lower in _DEGREES


def _informs(s: Sequence[Token], cue: int, wie: int, phrase: Phrase) -> bool:
    """Whether the verb of a clause with "wie" tells who says so: wie Vogel am Montag mitteilte.

    Not: wie Vogel das erklärte; wie es hieß.
    """
    if s[cue].lower not in _INFORMS or s[phrase[0]].lower in GERMANIC_IT | {"man"}:
        return False
    if s[cue].lower in _GIVES and s[cue - 1].lower != "bekannt":
        return False
    rest = [*s[wie + 1 : phrase[0]], *s[phrase[1] + 1 : cue]]
    return not any(token.lower in _SAID_THINGS or token.kind == QUOTED for token in rest)


def _is_verb(token: Token) -> bool:
    """Whether a word can be the verb of a main clause."""
    if token.kind == WORD and token.classes & _FINITE and not token.classes & _NO_VERB:
        return True
    return may_be_verb(token)


def is_report_around(s: Sequence[Token], at: int, phrase: Phrase) -> bool:
    """Whether a sentence with its source inside is a report: Der Bau ist laut Vogel | zu teuer.

    Not where other clauses may tell what is so for other reasons: Als der Bau laut Vogel zu
    teuer war, ging er.

    Args:
        s: The sentence.
        at: Token index of the word that makes `phrase` a source.
        phrase: The source.
    """
    first, behind = min(at, phrase[0]), max(at, phrase[1]) + 1
    if s[-1].text != "." or behind >= len(s) - 1 or s[0].classes & _OPENS_CLAUSE:
        return False
    if s[first].lower == "laut" and s[first - 1].lower in _LOUD:
        return False
    if at + 1 < phrase[0] and not _is_owner(s, phrase):
        return False
    before = s[:first]
    if any(token.kind in (POINT, QUOTED) and token.text not in "()-" for token in before):
        return False
    if not any(map(_is_verb, before[1:])) or any(token.classes & lx.FIRST for token in s):
        return False
    commas = [i for i in range(behind, len(s) - 1) if s[i].kind in (POINT, QUOTED)]
    return all(_opens_inner_clause(s, i) for i in commas)


def _is_owner(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase behind a noun of saying owns it: nach Angaben | der Polizei.

    Not: nach Polizeiangaben | elf Personen.
    """
    first = phrase[0]
    if s[first].lower in _OWNING or s[first - 1].lower in _OWNING:
        return True
    return s[first].kind == WORD and s[first].lower.endswith("er")


def _opens_inner_clause(s: Sequence[Token], mark: int) -> bool:
    """Whether a mark does not end the clause of a report: (USGS), der bis Mai zu bezahlen ist."""
    if s[mark].text in ("(", ")", "-", "."):
        return True
    return s[mark].text == "," and s[mark + 1].lower in _INNER
