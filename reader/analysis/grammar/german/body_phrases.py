"""German names of organisations with "und" and "für": der Bund für Umwelt und Naturschutz."""

from collections.abc import Sequence

from reader.analysis.grammar.german.actors import is_body
from reader.analysis.grammar.german.subject_choice import is_attribute
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, WORD, Token

_OF_FIELDS = (  # bodies that are called by their field: das Amt für Umwelt; not: die Bahn für …
    "amt", "ministerium", "institut", "zentrum", "verein", "verband", "bund", "gesellschaft",
    "akademie", "stiftung", "kommission", "ausschuss", "agentur", "anstalt", "hochschule", "klinik",
    "netzwerk", "gemeinschaft", "referat", "abteilung", "museum", "bündnis", "allianz",
    "initiative", "bewegung", "forum",
)  # fmt: skip
_DONE_FOR = (  # verbs with "für": dankte der Verein für Spenden
    "dank", "bedank", "entschuldig", "warb", "wirb", "lob", "würdig", "kritisier", "rüg",
    "plädier", "sprach", "spricht", "stimm", "sorg",
)  # fmt: skip
_REACH = 6  # tokens from the head noun to "und"
_JOINTS = frozenset({"und", "für"})


def whole_body(s: Sequence[Token], phrase: Phrase, cue: int | None = None) -> Phrase:
    """Return a phrase that is a part of the name of an organisation with all of that name.

    Die Industrie- und Handelskammer, die Gewerkschaft Kunst und Bau; not two that act together:
    die Polizei und Greenpeace, and no one if the verb at `cue` is a plural.
    """
    first, last = phrase
    if first and s[first - 1].lower in _JOINTS:
        phrase = _with_words_before(s, phrase)
    elif last + 2 < len(s) and (s[last + 1].lower in _JOINTS or s[last + 1].text == "-"):
        verb = "" if cue is None else s[cue].lower
        opens = cue is not None and last < cue
        phrase = _with_words_after(s, phrase, verb, opens=opens)
    joint = phrase != (first, last) and cue is not None and s[cue].lower.endswith("en")
    return (first, last) if joint else phrase


def _with_words_before(s: Sequence[Token], phrase: Phrase) -> Phrase:
    first, last = phrase
    joint = first - 1
    if joint > 1 and s[joint - 1].text == "-" and is_body(s, phrase):
        return _with_determiner(s, joint - 2), last  # Hotel- und | Gastverband
    if not _is_plain_noun(s, first):
        return phrase
    for head in range(joint - 1, max(-1, joint - _REACH), -1):
        if s[head].kind != CAPITAL and s[head].lower != "für":
            break
        if head < joint - 1 and is_body(s, (head, head)):
            return _with_determiner(s, head), last  # Gewerkschaft Kunst und | Bau
    return phrase


def _with_words_after(s: Sequence[Token], phrase: Phrase, verb: str, *, opens: bool) -> Phrase:
    """Return a body with the rest of its name; `opens`: its verb follows."""
    first, last = phrase
    if s[last + 1].text == "-":
        end = last + 3  # die Industrie- und | Handelskammer
        joined = end < len(s) and s[last + 2].lower == "und" and is_body(s, (end, end))
        return (first, _end_of_name(s, end)) if joined else phrase
    heads = (at for at in range(first, last + 1) if is_body(s, (at, at)))
    head = next(heads, -1)
    if head < 0:
        return phrase
    end = last
    of_field = s[end].lower.endswith(_OF_FIELDS) and not verb.startswith(_DONE_FOR)
    if of_field and s[end + 1].lower == "für":
        noun = end + 2 + (opens and is_attribute(s[end + 2]))  # Bund für Umwelt, für neue Musik
        end = noun if noun < len(s) and _is_plain_noun(s, noun) else end
    while end > head and end + 2 < len(s) and s[end + 1].lower == "und":
        if not _is_plain_noun(s, end + 2) or _has_verb(s, end + 2):
            break
        end += 2
    return first, end


def _has_verb(s: Sequence[Token], at: int) -> bool:
    """Whether a bare noun is the subject of a clause of its own: und Bürger | protestierten."""
    if at + 1 >= len(s) or s[at + 1].kind != WORD or not s[at + 1].lower.endswith("en"):
        return False
    return not s[at + 1].classes & ~lx.FINITE


def _is_plain_noun(s: Sequence[Token], at: int) -> bool:
    """Whether a noun without an article is nobody who acts: Naturschutz."""
    noun = s[at]
    return noun.kind == CAPITAL and not noun.classes & lx.TITLE and not is_body(s, (at, at))


def _end_of_name(s: Sequence[Token], at: int) -> int:
    while at + 1 < len(s) and s[at + 1].kind == CAPITAL:
        at += 1
    return at


def _with_determiner(s: Sequence[Token], at: int) -> int:
    while at > 0 and s[at - 1].kind == CAPITAL and not s[at - 1].classes & lx.DETERMINER:
        at -= 1
    return at - (at > 0 and s[at - 1].classes & lx.DETERMINER != 0)
