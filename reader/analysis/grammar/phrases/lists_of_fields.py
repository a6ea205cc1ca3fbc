"""Offices of three fields or more: the Minister for Culture, Sport and Tourism, Ada Quill."""

from reader.analysis.grammar.phrases.noun_phrases import Sentence, means_one_person
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD

_AND = frozenset({"and", "y", "e", "et", "und", "en"})
_NO_FIELD = lx.SUBJECT | lx.RELATIVE | lx.REPORT | lx.OBJECT | lx.DAY | lx.FIRST
_LINKS = lx.PREPOSITION | lx.DETERMINER
_LONGEST_FIELD = 3  # tokens
_MOST_LINKS = 2  # prepositions and articles before a field: de la Pêche
_REACH = 24  # tokens of a list


def fields_after_comma(s: Sentence, first: int, at: int) -> int:
    """Return how many tokens belong to the list that a comma at `at` continues; 0 if none do.

    The phrase begins at `first` with an office and its first field. The name of its holder follows
    the list: the Minister for Culture | , Sport and Tourism | , Ada Quill. Else it may be a list of
    persons: the mayor of Lipa | , Quill and Poe.
    """
    if not _holds_field(s, first, at):
        return 0
    end, last = at, False
    while end < min(len(s), at + _REACH) and not last:
        joined = s[end].text == ","
        end += joined
        if end < len(s) and s[end].lower in _AND:
            last, end = True, end + 1
        elif not joined:
            return 0
        field = _field_end(s, end)
        if field == end:
            return 0
        end = field
    return end - at if last and _is_name_after(s, end) else 0


def _holds_field(s: Sentence, first: int, at: int) -> bool:
    """Whether a phrase is an office with a preposition and a field before a comma."""
    office = next((i for i in range(first, min(at, first + 4)) if _is_office(s, i)), at)
    inside = s[office + 1 : at]
    led = any(token.kind == WORD and token.classes & (lx.PREPOSITION | lx.SOFT) for token in inside)
    return led and not inside[-1].classes & _LINKS and inside[-1].kind != POINT


def _is_office(s: Sentence, at: int) -> bool:
    return bool(s[at].classes & lx.TITLE) or means_one_person(s[at])


def _field_end(s: Sentence, start: int) -> int:
    """Return where the field at `start` ends, over its preposition and article; `start` if none."""
    at = start
    while at < len(s) and at < start + _MOST_LINKS and s[at].classes & _LINKS:
        at += 1
    first = at
    while at < len(s) and at < first + _LONGEST_FIELD and s[at].kind in (WORD, CAPITAL):
        named = at > first and s[at].kind == CAPITAL and s[at - 1].kind == WORD
        if named or s[at].lower in _AND:
            break
        if s[at].classes & (_NO_FIELD | _LINKS | lx.AUXILIARY) or means_one_person(s[at]):
            return start
        at += 1
    return at if at > first else start


def _is_name_after(s: Sentence, end: int) -> bool:
    """Whether a full name follows a list: alone between marks, or right after a lower-case field.

    The minister for culture, sport and tourism | Ada Quill.
    """
    set_off = end < len(s) and s[end].text == ","
    if not set_off and s[end - 1].kind != WORD:
        return False
    first = at = end + set_off
    while at < len(s) and s[at].kind == CAPITAL:
        at += 1
    named = at > first + 1
    return named and (not set_off or at == len(s) or s[at].kind in (POINT, QUOTED))
