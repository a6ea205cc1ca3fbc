"""German clauses in the infinitive: …, die Brücke zu sperren; …, das Amt aufzugeben."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.reported_mood import opens_in_mood
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import NUMBER, POINT, QUOTED, WORD, Token
from reader.text.word_sets import word_set

_PURPOSES = frozenset({"um", "ohne", "statt", "anstatt", "außer", "als"})
_GOES_ON = word_set("""
dass daß ob weil damit um wenn falls bis da sofern solange die der das den dem deren dessen denen wo
was wie welche
""")
"""Words that open a clause behind an infinitive that belongs to it: zu sperren, | weil sie …."""
_AND = frozenset({"und", "oder", "sowie", "sondern"})
_PREFIXES = word_set("""
ab an auf aus bei durch ein fest fort frei her hin los mit nach nieder statt teil um unter vor weg
weiter wieder zurück zusammen zu voran heran heraus hinaus hinein herein hervor herbei hinzu vorbei
voraus bekannt sicher klar bereit bloß offen gleich dar ent entgegen heim hoch nahe preis stand
herum hinweg auseinander aufrecht
""")
_ASIDES = ("(", ")", "-", "–")
_LONGEST = 60  # tokens
_MOST_CLAUSES = 3
_SHORTEST_STEM = 4  # letters of what follows "zu" inside a word: auf | zu | geben


def end_of_infinitive(s: Sequence[Token], first: int) -> int:
    """Return the token behind the infinitive clause that begins at `first`; 0 if it is another."""
    if s[first].lower in _PURPOSES or s[first].classes & lx.CONJUNCTION:
        return 0
    if opens_in_mood(s, first):
        return 0  # die Stadt brauche die Brücke um zu leben
    end = 0
    for at in range(first, min(len(s), first + _LONGEST)):
        token = s[at]
        if token.kind == QUOTED or (token.kind == POINT and not _is_inside(s, at)):
            return end
        if token.kind != WORD:
            continue
        closes = at + 1 == len(s) or s[at + 1].kind == POINT or s[at + 1].lower in _AND
        if closes and _has_zu(s, at):
            end = at + 1
        elif token.classes & lx.FIRST or _is_finite(s, at):
            return end
    return end


def end_with_clauses(s: Sequence[Token], first: int) -> int:
    """Return where an infinitive clause ends with its own: zu sperren, | weil sie alt sei |.

    Not: zu sperren, | hat aber gezögert; zu sperren | und wirft ihm Betrug vor.
    """
    end = end_of_infinitive(s, first)
    for _ in range(_MOST_CLAUSES):  # zu helfen, die Brücke zu sperren
        inner = end_of_infinitive(s, end + 1) if end + 2 < len(s) and s[end].text == "," else 0
        if not inner:
            break
        end = inner
    if end + 2 >= len(s):
        return len(s)
    goes_on = s[end].text == "," and s[end + 1].lower in _GOES_ON
    return len(s) if goes_on else end


def _is_inside(s: Sequence[Token], mark: int) -> bool:
    """Whether a mark does not end a clause: a bracket, a dash, that of 1,3 Millionen."""
    if s[mark].text in _ASIDES:
        return True
    return s[mark - 1].kind == NUMBER and mark + 1 < len(s) and s[mark + 1].kind == NUMBER


def _has_zu(s: Sequence[Token], at: int) -> bool:
    """Whether a word is an infinitive with "zu": zu sperren, getan zu haben, aufzugeben."""
    word = s[at].lower
    if not word.endswith("n"):
        return False
    if s[at - 1].lower == "zu":
        return not s[at].classes & lx.PREPOSITION
    zu = word.find("zu", 1 + word.startswith("zu"))
    while zu > 0:
        if word[:zu] in _PREFIXES and len(word) - zu - 2 >= _SHORTEST_STEM:
            return True
        zu = word.find("zu", zu + 1)
    return False


def _is_finite(s: Sequence[Token], at: int) -> bool:
    """Whether a word is a verb of a main clause, and no infinitive or participle."""
    token = s[at]
    other = lx.PARTICIPLE | lx.DETERMINER | lx.PREPOSITION | lx.NOUN_TOO
    if not token.classes & lx.FULL_VERB or token.classes & other or token.lower.endswith("n"):
        return False
    return at + 1 == len(s) or s[at + 1].lower != "zu"  # erklärt zu haben
