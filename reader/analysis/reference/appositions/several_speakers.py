"""Speakers of one English report who are named in a list or with their roles in commas.

Ada Quill, Ben Poe and Eva Tal; his parents, Ada and Ben Quill; the mayor, Ada Quill, and her
deputy, Ben Poe.
"""

from reader.analysis.grammar.phrases.noun_phrases import (
    Phrase,
    are_people,
    end_of_capitals,
    means_people,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.person import Person
from reader.analysis.reference.coreference import Discourse
from reader.analysis.text.tokens import Tokens

_NO_APPOSITION = lx.REPORT | lx.VERB | lx.AUXILIARY | lx.RELATIVE | lx.SUBJECT
_LONGEST_ROLE = 8  # tokens before the second of two with their roles, with the first name
_LIST = 3  # names
_ORIGIN = frozenset({"of", "from"})


def speakers_around(
    discourse: Discourse, s: Tokens, phrase: Phrase, person: Person | None
) -> tuple[Phrase, str] | None:
    """Return where several speakers are named of whom a phrase is one or all, and their names.

    `person` is whom the phrase seems to mean.
    """
    first, last = phrase
    if last + 1 < len(s) and s[last + 1].text == ",":
        if are_people(s, phrase):
            return _apposed_to_people(discourse, s, phrase)
        link = next((at for at in range(first + 1, last) if s[at].classes & lx.PREPOSITION), 0)
        if link and _are_several(s, (first, link - 1)):
            return _apposed_to_people(discourse, s, phrase, known=True)
        if s[last].kind == CAPITAL:
            names = _list_at(s, first)
            if len(names) >= _LIST and _are_persons(discourse, s, names):
                return (first, names[-1][1]), _joined(discourse, s, names)
    if first < 2 or s[first - 1].lower != "and" or person is None:
        return None
    with_role = s[first - 2].text == "," and _after_first_with_role(discourse, s, phrase, person)
    return with_role or _after_list(discourse, s, phrase)


def _apposed_to_people(
    discourse: Discourse, s: Tokens, people: Phrase, *, known: bool = False
) -> tuple[Phrase, str] | None:
    """Return the names after the comma behind a phrase for people: his parents, | Ada and Ben.

    With `known` only names that cannot be those of places: the heads of Lipa, | Ada Quill and Ben
    Poe; not: residents of Lipa, Vell Hills and Mora.
    """
    names = _list_at(s, people[1] + 2)
    if not names or (known and not _are_known(discourse, s, names)):
        return None
    end = _after_origin(s, names[-1][1] + 1)
    placed = any(_after_origin(s, last + 1) > last + 1 for _, last in names)
    if placed and not _are_persons(discourse, s, names):
        return None  # the senators, Ada Quill of Lipa and Mora
    if not _may_be_apposed(s, people[0], end):
        return None
    return (people[0], names[-1][1]), _joined(discourse, s, names)


def _after_origin(s: Tokens, at: int) -> int:
    """Return the token after where somebody is from, if that stands at a token: of Lipa |."""
    if at + 1 < len(s) and s[at].lower in _ORIGIN and s[at + 1].kind == CAPITAL:
        return end_of_capitals(s, at + 1)
    return at


def _may_be_apposed(s: Tokens, first: int, end: int) -> bool:
    """Whether the names up to token `end` may be those of the people whose phrase precedes them.

    Not where a clause may follow: according to prosecutors, Ada Quill and Ben Poe, both 40, were.
    """
    governed = first > 0 and s[first - 1].classes & lx.PREPOSITION
    return not governed or end == len(s) or s[end].text != ","


def _list_at(s: Tokens, start: int) -> list[Phrase]:
    """Return the names of a list that begins at a token, with "and" before the last; else none.

    Each may be followed by a place, and the last one by a mark: Ada Quill of Lipa and Ben Poe.
    """
    names: list[Phrase] = []
    while start < len(s):
        end = end_of_capitals(s, start)
        if end == start or any(token.classes & lx.DAY for token in s[start:end]):
            return []
        if end == start + 1 and s[start].lower in PEOPLES:
            return []  # the managers, French and English
        names.append((start, end - 1))
        end = _after_origin(s, end)
        joined = end > 1 and start > 0 and s[start - 1].lower == "and" and len(names) > 1
        if joined:
            return names if end == len(s) or s[end].kind in (POINT, QUOTED) else []
        if end < len(s) and s[end].text == ",":
            end += 1
            start = end + (end < len(s) and s[end].lower == "and")
        elif end < len(s) and s[end].lower == "and":
            start = end + 1
        else:
            return []
    return []


def _after_list(discourse: Discourse, s: Tokens, phrase: Phrase) -> tuple[Phrase, str] | None:
    """Return the list of names that a phrase after "and" ends, if it begins a clause."""
    start = phrase[0] - 2
    while start > 0 and (s[start - 1].kind == CAPITAL or s[start - 1].text == ","):
        if s[start - 1].classes & lx.DAY:
            break
        start -= 1
    if start and s[start - 1].kind != QUOTED and not closes_opening(s, start):
        return None
    start += s[start].text == ","
    names: list[Phrase] = []
    while start < phrase[0]:
        end = end_of_capitals(s, start)
        if end == start:
            return None
        names.append((start, end - 1))
        start = end + 1 + (s[end].text == "," and s[end + 1].lower == "and")
    names.append(phrase)
    if len(names) < _LIST or not _are_persons(discourse, s, names):
        return None
    if not _opens_with_name(discourse, s, names[0]):
        return None
    return (names[0][0], phrase[1]), _joined(discourse, s, names)


def closes_opening(s: Tokens, comma: int) -> bool:
    """Whether an adverbial opens the sentence up to a comma: In a joint statement|, Ada Quill.

    Not where the names may be those of whoever stands there: In a letter to the mayor, Ada Quill.
    """
    opens = s[0].classes & (lx.PREPOSITION | lx.DAY | lx.TIME)
    return (
        s[comma].text == ","
        and bool(opens)
        and not any(
            t.kind in (POINT, QUOTED) or t.classes & lx.REPORT or means_people(t.lower, t.classes)
            for t in s[1:comma]
        )
    )


def _after_first_with_role(
    discourse: Discourse, s: Tokens, phrase: Phrase, person: Person
) -> tuple[Phrase, str] | None:
    """Return two with their roles: The mayor, Ada Quill, and | her deputy, Ben Poe."""
    end = phrase[0] - 3
    start = end
    while start > 0 and s[start - 1].kind != QUOTED and end - start < _LONGEST_ROLE:
        start -= 1
    start += s[start].text == ","
    commas = [at for at in range(start, end) if s[at].text == ","]
    opens = not start or QUOTED in (s[start - 1].kind, s[max(0, start - 2)].kind)
    if not opens or len(commas) != 1:
        return None
    parts = ((start, commas[0] - 1), (commas[0] + 1, end))
    names = [part for part in parts if end_of_capitals(s, part[0]) > part[1] >= part[0]]
    if len(names) != 1:
        return None
    role = s[slice(*next((part[0], part[1] + 1) for part in parts if part not in names))]
    described = role[0].classes & (lx.DETERMINER | lx.TITLE)
    if not described or any(token.classes & _NO_APPOSITION for token in role[1:]):
        return None
    if not any(means_people(token.lower, token.classes) for token in role):
        return None  # Ada Quill, the next day, and Ben Poe
    one = named_in(discourse.words_of(s, names[0]), discourse.book)
    if one is None or one is person:
        return None
    return (start, phrase[1]), f"{one.name} and {person.name}"


def _opens_with_name(discourse: Discourse, s: Tokens, name: Phrase) -> bool:
    """Whether a name is no object of what precedes it: Praising Ada Quill, Ben Poe and Eva Tal."""
    person = named_in(discourse.words_of(s, name), discourse.book)
    first = s[name[0]]
    titled = means_people(first.lower, first.classes)
    if titled or person is None or first.lower.endswith("ing"):
        return titled  # Addressing Parliament is no name
    return first.text in person.name.split()


def _are_persons(discourse: Discourse, s: Tokens, names: list[Phrase]) -> bool:
    return all(named_in(discourse.words_of(s, name), discourse.book) for name in names)


def _are_several(s: Tokens, phrase: Phrase) -> bool:
    """Whether a phrase may mean several persons before its complement: the heads | of the unions.

    The heads are those of persons if names of persons stand beside them.
    """
    head = s[phrase[1]]
    if head.lower[-1] != "s" or head.lower[-2:] == "ss":
        return False
    if phrase[0] == phrase[1]:
        return means_people(head.lower, head.classes)  # Lawyers | for the family
    return head.kind == WORD and s[phrase[0]].classes & lx.DETERMINER != 0


def _are_known(discourse: Discourse, s: Tokens, names: list[Phrase]) -> bool:
    people = [named_in(discourse.words_of(s, name), discourse.book) for name in names]
    return all(person is not None and person.known for person in people)


def _joined(discourse: Discourse, s: Tokens, names: list[Phrase]) -> str:
    """Return the fullest names of a list; a first name only as written: Ada and Ben Quill."""
    opening = s[names[0][0]]
    if names[0][0] == names[0][1] and opening.classes & lx.TITLE:
        return discourse.words_of(s, (names[0][0], names[-1][1]))  # Mr and Mrs Quill
    words = []
    for first, last in names:
        written = discourse.words_of(s, (first, last))
        person = named_in(written, discourse.book)
        alone = first == last and len(discourse.book.by_last.get(written, ())) != 1
        words.append(written if person is None or alone else person.name)
    return f"{', '.join(words[:-1])} and {words[-1]}"
