"""Long attributes in German subjects, and appositive roles without a closing comma.

"Die von drei Vereinen getragene Initiative", "Jan Vogel, Sprecher der Werft sagte".
"""

from collections.abc import Container, Sequence

from reader.analysis.grammar.phrases.noun_phrases import Phrase, is_particle
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    GERMAN_ADJECTIVE_ENDINGS,
    GERMAN_DEFINITE,
    GERMAN_INFLECTED,
    GERMANIC_AND,
)
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token

OUTSIDE = frozenset({"auch", "es", "sich"})
"""Words that never stand inside of a German noun phrase."""
_FOCUS = frozenset({"auch", "selbst", "sogar", "nur", "wie", "ook"})
_OPENERS = _FOCUS | {"und"}
_REACH = 24  # tokens of a sentence that are searched for the noun after an attribute


def noun_with_long_attribute(s: Sequence[Token], verb: int, before: Phrase | None) -> Phrase | None:
    """Return the noun after a long attribute: "Die von Poe geführte | Initiative" nannte.

    The attribute must open the sentence: an article followed by a preposition. If more than the
    noun stands before the verb, as in "…, die den Bau ablehnt, nannte", then `before`, the phrase
    that ends before the verb, must begin with that article.
    """
    first = int(bool(s[0].classes & lx.AUXILIARY))  # Auch die von …
    if first + 4 > verb:
        return None
    if not s[first].classes & lx.DETERMINER or not s[first + 1].classes & lx.PREPOSITION:
        return None
    near = min(verb, _REACH)
    end = next((at for at in range(first, near) if s[at].kind in (POINT, QUOTED)), near)
    if end < verb and (before is None or before[0] != first):
        return None
    adjectives = [at for at in range(first + 3, end - 1) if _is_adjective(s, at)]
    weak = s[first].lower in GERMAN_DEFINITE  # before adjectives in -e
    nouns = (at for at in range(first + 2, end) if s[at].kind == CAPITAL)
    inside = next(nouns, end)  # Die von neuen Regeln | betroffenen Anwohner
    governed = bool(s[first + 2].classes & lx.DETERMINER)  # Das mit der neuen Brücke
    adjectives = [at for at in adjectives if at > inside] or ([] if governed else adjectives)
    if not adjectives:
        return None
    own = next((at for at in adjectives if weak and s[at].lower.endswith("e")), adjectives[0])
    phrase = phrase_after(s, own + 1)
    return (own + 1, min(phrase[1], end - 1)) if phrase else None


def _is_adjective(s: Sequence[Token], at: int) -> bool:
    token = s[at]
    plain = token.kind == WORD and not token.classes & (lx.DETERMINER | lx.PREPOSITION)
    return plain and token.lower.endswith(GERMAN_INFLECTED) and s[at + 1].kind == CAPITAL


def name_with_complement(
    s: Sequence[Token], before: Phrase, names: Container[str] | None
) -> Phrase | None:
    """Return the name that opens a sentence up to `before`, which only completes it.

    Ada Vogel | vom örtlichen Turnverein: a first name of `names` or a role shows a person, and
    without `names` any two capitals do.
    """
    first = int(s[0].lower in _FOCUS)
    if (minister := _before_fields(s, first, before)) is not None:
        return minister
    name = phrase_after(s, first) if s[first].kind == CAPITAL else None
    if name is None or not first < name[1] < before[0] - 1 or s[name[1]].kind != CAPITAL:
        return None
    words = s[first : name[1] + 1]
    known = names is None or any(
        t.classes & lx.TITLE or t.lower.partition("-")[0] in names for t in words
    )
    link = name[1] + 1
    if link >= before[0]:
        return None
    if s[link].text == "(":
        link = next((at + 1 for at in range(link, before[0]) if s[at].text == ")"), link)
    if not known or link >= before[0] or not s[link].classes & lx.PREPOSITION:
        return None
    between = s[link : before[0]]
    if between[-1].lower in GERMANIC_AND and s[before[0]].classes & lx.DETERMINER:
        return None  # Ada Vogel aus Wald und | der Rat
    acts = any(t.kind in (POINT, QUOTED) or t.classes & lx.FULL_VERB for t in between)
    return None if acts else name


def _before_fields(s: Sequence[Token], first: int, before: Phrase) -> Phrase | None:
    """Return whoever holds an office with fields: Minister Ada Vogel | van Havens en Toerisme zei.

    `before` is the last field. The verb in the singular shows that it is not a second person.
    """
    field, last = before
    if field != last or not s[first].classes & lx.TITLE or s[field - 1].lower not in GERMANIC_AND:
        return None
    if last + 1 >= len(s) or s[last + 1].lower.endswith("n"):
        return None
    link = field - 1
    while link > first and (
        s[link].kind == CAPITAL or s[link].text == "," or s[link].lower in GERMANIC_AND
    ):
        link -= 1
    named = all(token.kind == CAPITAL for token in s[first + 1 : link])
    led = link > first + 1 and s[link].kind == WORD and s[link].classes & lx.PREPOSITION
    return (first, link - 1) if named and led else None


def name_before_role(s: Sequence[Token], role: Phrase) -> Phrase | None:
    """Return the name before an appositive role: "Jan Vogel, Chef der Werft | sagte".

    Hasty writers omit the second comma, so that the role stands directly before the verb. It may be
    one of two: "Und Jan Vogel, Sprecher und Chef der Werft | sagte".
    """
    comma, first = _comma_before_roles(s, role), int(s[0].lower in _OPENERS)
    if comma < first + 2 or s[comma].text != "," or not _is_role(s, role):
        return None
    named = all(token.kind == CAPITAL or is_particle(token) for token in s[first:comma])
    return (first, comma - 1) if named and s[first].kind == CAPITAL else None


def _comma_before_roles(s: Sequence[Token], role: Phrase) -> int:
    """Return the token before a role, or before the role that "und" joins to it; 0 if none."""
    at = role[0] - 1
    if at < 1 or s[at].lower not in GERMANIC_AND:
        return at
    if s[role[1]].kind == s[role[1] - 1].kind == CAPITAL:
        return 0  # Eva Wald, die Wirtin, und | Trainer Jan Tal
    if s[min(role[1] + 1, len(s) - 1)].lower.endswith("n"):
        return 0  # Eva Wald, Gäste der Stadt und | Sprecher der Wirte sagten
    while at > 0 and s[at].kind != POINT and not s[at].classes & lx.FULL_VERB:
        at -= 1
    return at


def nominal_part(s: Sequence[Token], phrase: Phrase) -> Phrase:
    """Return a phrase without words of its clause: das weiß auch | X, ist sich | X | sicher.

    "auch", "es" or a verb never stand between the words of a German noun phrase, nor does a
    determiner follow a plain word inside of one.
    """
    first, last = phrase
    for at in range(phrase[0] + 1, last + 1):
        before = s[at - 1]
        if before.kind == WORD and before.lower in OUTSIDE:
            first = at
        elif s[at].classes & lx.DETERMINER and not s[at].classes & lx.OBLIQUE:
            joins = before.classes & (lx.PREPOSITION | lx.DETERMINER) and before.kind == WORD
            opens = before.kind == WORD or before.classes & lx.CONJUNCTION
            first = at if opens and not joins and not is_particle(before) else first
        elif s[at].kind == CAPITAL and at > phrase[0] + 1 and _is_verb_between(s, at - 1):
            first = at
    while last > first and s[last].kind == WORD and not s[last].classes:
        if not any(token.kind == CAPITAL for token in s[first:last]):
            break
        last -= 1
    to = next((at for at in range(first + 1, last) if s[at].lower == "zu"), 0)
    topic = to and s[first].classes & lx.DETERMINER and s[to + 1].classes & lx.DETERMINER
    return (first, to - 1 if topic else last)


def _is_verb_between(s: Sequence[Token], at: int) -> bool:
    """Whether an unlisted word between two nouns is a verb, no adjective: Erster | ergriff | X."""
    token = s[at]
    if token.kind != WORD or token.classes or is_particle(token):
        return False
    return s[at - 1].kind == CAPITAL and not token.lower.endswith(GERMAN_ADJECTIVE_ENDINGS)


def _is_role(s: Sequence[Token], phrase: Phrase) -> bool:
    first, last = phrase
    if s[first].classes & lx.DETERMINER:
        return first < last
    return any(token.classes & lx.TITLE for token in s[first : last + 1])
