"""Offices and bodies of three fields or more: the Minister for Culture, Sport and Tourism."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import (
    AND_WORDS,
    BEFORE_FIELDS,
    FIELDS,
    Sentence,
    end_of_capitals,
    means_one_person,
    start_of_capitals,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token
from reader.text.word_sets import word_set

_FIELDS = FIELDS | word_set("""
    affairs aged ageing agricultural alcohol aviation budget business care children climate
    commerce communications communities community conservation consumer crafts crime cultural
    dance design development digital disability drama economy employment enterprise environment
    environmental equality explosives families family farms firearms fisheries fishing
    government heritage home human industry industrial infrastructure innovation land management
    marine maritime media medicine mines music nutrition ports rail regional resources rights
    rural sciences services skills social sport sports tobacco tourism training transportation
    veterans welfare wildlife women work works youth""")
_MINISTRIES = word_set("""
    ministerio ministerios ministère ministero ministério ministerie departement consejería
    conselleria concejalía departamento dipartimento département secretaría secretaria dirección
    direction direzione assessorato comisión comissão commission commissione colegio ordem ordine
    ordre federación federação federazione fédération instituto istituto institut""")
_IN = frozenset({"en", "em", "in", "dans", "nel", "nella", "nell'", "no", "na"})
_NO_FIELD = lx.SUBJECT | lx.RELATIVE | lx.REPORT | lx.OBJECT | lx.DAY | lx.FIRST
_LINKS = lx.PREPOSITION | lx.DETERMINER
_BETWEEN_FIELDS = _LINKS | lx.CONJUNCTION | lx.SOFT
_NO_NOUN = lx.TITLE | lx.REPORT | lx.AUXILIARY | lx.DAY | lx.SUBJECT
_LONGEST_FIELD = 3  # tokens
_MOST_LINKS = 2  # prepositions and articles before a field: de la Pêche
_REACH = 24  # tokens of a list


def fields_after_comma(s: Sentence, first: int, at: int) -> int:
    """Return how many tokens belong to the list that a comma at `at` continues; 0 if none do.

    The phrase begins at `first` with an office or body and its first field. After an office, the
    name of its holder follows the list: the Minister for Culture | , Sport and Tourism | , Ada
    Quill. Else it may be a list of persons: the mayor of Lipa | , Quill and Poe.
    """
    if last := ministry_ends(s, first, at):
        return last + 1 - at
    committee = _opens_with_field(s, first, at)
    if not (committee or _holds_field(s, first, at)):
        return 0
    end, closed = at, False
    while end < min(len(s), at + _REACH) and not closed:
        joined = s[end].text == ","
        end += joined
        if end < len(s) and s[end].lower in AND_WORDS:
            closed, end = True, end + 1
        elif not joined:
            return 0
        field = _end_of_office_field(s, end)
        if field == end:
            return 0
        end = field
    if not closed:
        return 0
    if committee:  # the Housing | , Health and Planning Board
        return (end - at) * bool(s[end - 1].classes & lx.INSTITUTION and names_field(s[at:end]))
    return (end - at) * (_is_body_of_fields(s, first, at, end) or _is_name_after(s, end))


def list_start(s: Sentence, field: int) -> int:
    """Return the start of the first field of a list, of which a later one begins at `field`."""
    least = field - _REACH
    while field > max(1, least) and s[field - 1].text == "," and s[field - 2].kind == CAPITAL:
        field = start_of_capitals(s, field - 2, max(0, least))
    return field


def ministry_over(s: Sentence, last: int) -> int:
    """Return the noun of the body whose last field ends at `last`; 0 if there is none.

    Il | Ministero dei Porti e della Pesca; not: En el Ministerio de Pesca, Quill y Poe.
    """
    for at in range(last - 2, max(0, last - _REACH), -1):
        if s[at].kind == QUOTED or s[at].classes & lx.REPORT:
            return 0
        if s[at].lower in _MINISTRIES:
            within = at > 1 and s[at - 1 - bool(s[at - 1].classes & lx.DETERMINER)].lower in _IN
            return at * (not within and _end_of_ministry(s, at) == last)
    return 0


def ministry_ends(s: Sentence, first: int, joint: int) -> int:
    """Return the last token of a body whose name a comma or "and" at `joint` continues; else 0.

    The phrase begins at `first`.
    """
    for at in range(first, joint - 1):
        if s[at].lower in _MINISTRIES:
            last = _end_of_ministry(s, at)
            return last if last > joint else 0
    return 0


def _end_of_ministry(s: Sentence, noun: int) -> int:
    """Return the last token of a body named for several fields, the noun of which is given; or 0.

    The fields stand between commas and "and": la commission | des Ports, de la Pêche et du Sport.
    """
    at = noun + 1
    while at < noun + _MOST_LINKS and at < len(s) and _is_adjective(s, at):
        at += 1  # la Direction | régionale
    named = s[noun].kind == CAPITAL
    end = _end_of_ministry_field(s, at, nouns=named)
    while end:
        comma = end < len(s) and s[end].text == ","
        at = end + comma
        last = at < len(s) and _is_and(s[at])
        if not (comma or last) or at >= len(s):
            return 0
        end = _end_of_ministry_field(s, at + last, nouns=named, adjectives=s[end - 1].kind == WORD)
        if last and end:
            return end - 1
    return 0


def _is_and(token: Token) -> bool:
    return token.lower in AND_WORDS and not token.classes & lx.PREPOSITION  # en, in Spanish


def _is_adjective(s: Sentence, at: int) -> bool:
    """Whether an adjective stands between a body and the preposition before its first field."""
    plain = s[at].kind in (WORD, CAPITAL) and not s[at].classes & ~lx.SPEAKER_NOUN
    return plain and at + 1 < len(s) and bool(s[at + 1].classes & lx.PREPOSITION)


def _end_of_ministry_field(
    s: Sentence, start: int, *, nouns: bool, adjectives: bool = False
) -> int:
    """Return where the field that begins at a token ends; 0 if it is none.

    A lower-case word is one behind a capital: l'Ordre | des architectes (`nouns`), delle Politiche
    agricole e | forestali (`adjectives`).
    """
    at = _after_links(s, start)
    own = at > start and (s[start].classes & lx.PREPOSITION or s[start].lower in OF)
    if at >= len(s) or (at > start and not own) or s[at].classes & _NO_NOUN:
        return 0
    first, word = at, s[at]
    if word.kind == WORD:
        plain = not word.classes and (adjectives or (nouns and own))
        return (at + 1) * bool(plain)
    if word.kind != CAPITAL or (word.text.isupper() and len(word.text) > 1):
        return 0
    while at < len(s) and at < first + _LONGEST_FIELD and s[at].kind == CAPITAL:
        at += 1
    if at + 1 < len(s) and s[at].classes & lx.SOFT and s[at + 1].kind == CAPITAL:
        at += 2  # Ordenamento | do Território
    elif not own and not is_field(s[first:at]):
        return 0
    joined = at + 1 < len(s) and s[at].kind == WORD and not s[at].classes
    joined = joined and (s[at + 1].text == "," or _is_and(s[at + 1]))
    return at + joined  # Affaires | culturelles


def _after_links(s: Sentence, start: int) -> int:
    """Return the index behind the prepositions and articles before a field: de la | Pêche."""
    at = start
    while at < len(s) and at < start + _MOST_LINKS and s[at].classes & _LINKS:
        at += 1
    return at


def names_field(words: Sequence[Token]) -> bool:
    """Whether the later part of a list names a field that bodies are named for."""
    return any(word.lower in _FIELDS for word in words)


def is_field(words: Sequence[Token]) -> bool:
    """Whether capitalised words may be a field: Sport, Rural Affairs; not: Ada Quill."""
    plural = words[-1].lower.endswith("s") or words[-1].classes & lx.INSTITUTION
    return len(words) == 1 or (len(words) <= _LONGEST_FIELD and bool(plural))


def _is_body_of_fields(s: Sentence, first: int, at: int, end: int) -> bool:
    """Whether a body named for capitalised fields ends at `end`: the Department for Farms, …."""
    links = (i for i in range(first + 1, at) if s[i].classes & (lx.PREPOSITION | lx.SOFT))
    link = next(links, 0)
    if not link:
        return False
    noun = s[link - 1]
    english = noun.kind == CAPITAL and noun.classes & lx.INSTITUTION and names_field(s[at:end])
    if not (english and s[link].lower in BEFORE_FIELDS):
        return False
    start = link + 1
    for index in range(link + 1, end + 1):
        word = s[index] if index < end else None
        if word is not None and word.kind == CAPITAL and not word.classes & _LINKS:
            continue
        if start < index and not is_field(s[start:index]):
            return False
        if word is not None and not (word.text == "," or word.classes & _BETWEEN_FIELDS):
            return False
        start = index + 1
    return True


def _holds_field(s: Sentence, first: int, at: int) -> bool:
    """Whether a phrase is an office or body with a preposition and a field before a comma."""
    office = next((i for i in range(first, min(at, first + 4)) if _is_office(s, i)), at)
    inside = s[office + 1 : at]
    led = any(token.kind == WORD and token.classes & (lx.PREPOSITION | lx.SOFT) for token in inside)
    return led and not inside[-1].classes & _LINKS and inside[-1].kind != POINT


def _opens_with_field(s: Sentence, first: int, at: int) -> bool:
    """Whether an article and capitalised words before a comma may be the first field of a body."""
    words = s[first + 1 : at]
    capitals = all(word.kind == CAPITAL and not word.classes & lx.TITLE for word in words)
    return bool(words and capitals and s[first].classes & lx.DETERMINER) and is_field(words)


def _is_office(s: Sentence, at: int) -> bool:
    if s[at].classes & lx.SPEAKER_NOUN or s[at].lower in _MINISTRIES:
        return True
    return means_one_person(s[at])


def _end_of_office_field(s: Sentence, start: int) -> int:
    """Return where the field at `start` ends, over its preposition and article; `start` if none."""
    at = _after_links(s, start)
    first = at
    while at < len(s) and at < first + _LONGEST_FIELD and s[at].kind in (WORD, CAPITAL):
        named = at > first and s[at].kind == CAPITAL and s[at - 1].kind == WORD
        if named or s[at].lower in AND_WORDS:
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
    first = end + set_off
    at = end_of_capitals(s, first)
    named = at > first + 1
    return named and (not set_off or at == len(s) or s[at].kind in (POINT, QUOTED))
