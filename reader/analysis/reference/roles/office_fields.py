"""The field of an office before its holder's name: l'assessore ai Porti Ada Quill.

Not in English.
"""

from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.speaking_nouns import can_speak
from reader.analysis.languages.contracted_articles import OF, TO
from reader.analysis.languages.function_words import ROMANCE_AND
from reader.analysis.languages.lexicon import DETERMINER, FINITE, PREPOSITION, TITLE, Language
from reader.analysis.languages.token import CAPITAL, WORD
from reader.analysis.persons.person import Person
from reader.analysis.reference.coreference import Discourse
from reader.analysis.text.tokens import Tokens

_PREPOSITIONS = OF | TO | {"en", "per", "con", "para", "chargé", "chargée"}
_WITHIN = frozenset({"em", "no", "na", "nos", "nas", "nel", "nella", "nell'", "dans"})
_AFTER_OFFICE = _PREPOSITIONS | ROMANCE_AND
_GERMANIC_PREPOSITIONS = frozenset({
    "im", "in", "beim", "bei", "für", "vom", "von", "aus", "zur", "am", "an", "auf", "der", "des",
    "bij", "voor", "van", "op", "uit",
})  # fmt: skip
_BRACKETS = frozenset({"(", ")"})  # around the acronym of an organisation
_LONGEST_BEFORE_COMMA = 14  # tokens
_LONGEST = 10  # tokens of a field and the name


def end_of_field(s: Tokens, at: int, language: Language) -> int:
    """Return where the field of an office ends, before the holder's name in commas.

    La ministre déléguée | à l'enfance, Ada Quill; il capo del Centro | Studi e Ricerche, Ugo Quill;
    die Sprecherin | beim Wasserverband, Ada Quill.
    """
    opening = _GERMANIC_PREPOSITIONS if language.verb_second else _AFTER_OFFICE
    if at + 1 >= len(s):
        return at
    within = s[at].lower in _WITHIN and s[at].classes & PREPOSITION  # no means not in Spanish
    if s[at].lower not in opening and not within:
        return at
    if s[at].lower == "a" and s[at + 1].classes & DETERMINER:
        return at  # dijo el alcalde | a la concejala, Ada Quill
    end = at + 1
    while (
        end < len(s)
        and end - at < _LONGEST_BEFORE_COMMA
        and (s[end].kind in (WORD, CAPITAL) or s[end].text in _BRACKETS)
    ):
        token = s[end]
        if token.classes & FINITE and not token.classes & (DETERMINER | PREPOSITION):
            return at
        if token.kind == WORD and can_speak(token) and _is_addressed(s, end):
            return at  # dijo el alcalde | a la ministra, Ada Quill
        end += 1
    if end >= len(s) or s[end].text != ",":
        return at
    titled = end + 1 < len(s) and bool(s[end + 1].classes & TITLE)
    names = {end + 1, end + 1 + titled}  # Mme Roux; deputado | Rui Rocha
    named = any(name + 1 < len(s) and s[name].kind == s[name + 1].kind == CAPITAL for name in names)
    return end if named else at


def _is_addressed(s: Tokens, role: int) -> bool:
    """Whether "to" precedes a role, with an article at most."""
    before = role - 1 - bool(s[role - 1].classes & DETERMINER)
    return s[role - 1].lower in TO or s[before].lower in TO


def holder_after_field(discourse: Discourse, s: Tokens, phrase: Phrase) -> Person | None:
    """Return who is named after the field of an office, or after a second office.

    L'assessore | ai Porti Ada Quill; el alcalde | y diputado Juan Quill. Not the addressee of "ha
    detto il sindaco | al ministro Ada Quill".
    """
    start = phrase[1] + 1
    if start >= len(s) or s[start].lower not in _AFTER_OFFICE:
        return None
    if not any(token.classes & TITLE for token in s[phrase[0] : start]):
        return None
    joined, has_noun = s[start].lower in ROMANCE_AND, False
    if joined and s[min(start + 1, len(s) - 1)].classes & DETERMINER:
        return None  # le ministre | et la maire Ada Quill
    for at in range(start, min(start + _LONGEST, len(s))):
        token = s[at]
        noun = not token.classes & (DETERMINER | PREPOSITION) and at > start
        addressed = token.classes & TITLE and not joined
        if token.kind not in (WORD, CAPITAL) or addressed:
            return None
        if token.kind == WORD and noun and token.classes & FINITE and not token.classes & TITLE:
            return None
        ends = token.kind == CAPITAL and (at + 1 == len(s) or s[at + 1].kind != CAPITAL)
        if ends and has_noun and (named := _known_at_end(discourse, s, start, at)):
            return named
        has_noun = has_noun or noun
    return None


def _known_at_end(discourse: Discourse, s: Tokens, start: int, last: int) -> Person | None:
    """Return the person whose name ends a run of words, after at least one other noun."""
    for first in range(start + 2, last):
        person = discourse.book.by_name.get(discourse.text[s.starts[first] : s.ends[last]])
        if person is not None and person.known:
            return person
    return None
