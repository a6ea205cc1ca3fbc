"""Persons in apposition to a role: the board's head, Ada Quill, said."""

from reader.analysis.grammar.phrases.named_phrases import is_legal_form
from reader.analysis.grammar.phrases.noun_phrases import Phrase, are_people, end_of_capitals
from reader.analysis.grammar.subjects.described_subjects import is_verb_like
from reader.analysis.grammar.subjects.phrase_up_to_verb import GROUP_ENDINGS
from reader.analysis.languages.contracted_articles import OF
from reader.analysis.languages.lexicon import (
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    FINITE,
    PREPOSITION,
    RELATIVE,
    REPORT,
    SUBJECT,
    TITLE,
)
from reader.analysis.languages.token import CAPITAL, POINT, POSSESSIVE, QUOTED, WORD, Token
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.person import Person
from reader.analysis.reference.coreference import Discourse
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily

with later(globals()):  # not needed for every text
    from reader.analysis.reference.appositions import english_offices, german_appositions
    from reader.analysis.reference.roles import office_fields

_RANKING = frozenset({"senior", "junior", "chief", "noted", "veteran"})  # before another role
_LONGEST_IN_MARKS = 40  # code points
_LONGEST_FIELD = 8  # tokens, with both brackets
_APPOSED_REACH = 120  # code points after the comma
_LINKS = PREPOSITION | DETERMINER | CONJUNCTION | RELATIVE | AUXILIARY | SUBJECT
_DESCRIBING = 3  # most words before a name: oil heir, 22-year-old
_FULL_NAME = 2  # words
_FUTURES = (  # endings of verbs in the future or conditional
    "rá", "rán", "ría", "rían", "rà", "ranno", "rebbe", "rebbero", "rait", "raient", "rão", "ria",
    "riam",
)  # fmt: skip
_OF_BODIES = frozenset({"for", "at", "from", "with"})
_NAMED_BODIES = frozenset({  # not yet, unlike the company
    "developer", "developers", "chain", "airline", "retailer", "supermarket", "operator", "owner",
    "owners", "manufacturer", "maker", "contractor", "organisers", "organizers", "publisher",
    "publishers", "broadcaster", "landlord",
})  # fmt: skip
_TITLE_IN_BRACKETS = lazily(r"\b[A-Z]\w+\.? \([A-Za-z]\w{1,4}\.?\) (?=[A-Z])")  # Chief (Mrs)
_SEVERAL = frozenset({"two", "three", "four", "five", "several", "both"})


def apposed_person(discourse: Discourse, s: Tokens, phrase: Phrase) -> Person | None:
    """Return the person in apposition to a role: "the board's head, Ada Quill, said"."""
    romance = discourse.language.compound_inversion
    if romance and (holder := office_fields.holder_after_field(discourse, s, phrase)):
        return holder
    after = _after_name_in_marks(s, phrase[1] + 1)
    if after < len(s) and s[after].text == "(":
        after = _after_brackets(s, after)
    english = discourse.language.code == "en"
    if english and after + 2 < len(s) and s[after].kind == WORD and not s[after].classes & FINITE:
        has_complement = phrase[1] > phrase[0] + 1  # head of the port
        if has_complement or s[phrase[1]].classes & TITLE:
            after = english_offices.end_of_field(s, phrase, after)
    if romance or discourse.language.verb_second:
        after = office_fields.end_of_field(s, after, discourse.language)
    if after + 2 < len(s) and is_legal_form(s[after + 1]):
        after += 2  # el director de Barcos de Lipa, S.L. |, Ada Quill
    if after + 2 >= len(s) or s[after].text != ",":
        return None
    if s[phrase[0]].lower in _SEVERAL or s[phrase[0]].lower.endswith(GROUP_ENDINGS):
        return None  # two analysts, Ada Quill and Ben Poe; residents of Saltrey, Delta Hills
    if english and are_people(s, phrase):
        return None  # his parents, Ada Quill and Ben Poe
    role = s[after + 1].classes & (TITLE | DETERMINER) and s[phrase[1]].kind == WORD
    role = role or (s[after + 1].lower in _RANKING and s[phrase[1]].kind == WORD)
    if english and not role and s[after + 1].classes & TITLE:
        role = english_offices.opens_with_office(s, phrase)
    if discourse.language.nouns_capitalised and s[after + 1].classes & DETERMINER:
        return german_appositions.person_in_apposition(discourse, s, phrase, after + 1)
    if s[after + 1].kind != CAPITAL and not role:  # monseñor Juan Rey; the poet Ada Quill
        described = s[phrase[1]].kind == WORD or (romance and _holds_office_of_name(s, phrase))
        return _described_person(discourse, s, after + 1) if described else None
    clause = not romance and _is_clause_subject(s, after + 1)
    if clause and not (english and english_offices.lacks_comma(s, phrase, after + 1)):
        return None  # according to the complaint, Quill had; sagte die Wirtin, Poe habe gelacht
    if romance and _is_romance_subject(s, after + 1):
        return None  # según la alcaldesa, Vidal podría dimitir
    if _names_owner(s, after + 1):
        return None
    start = s.starts[after + 1]
    end = min(start + _APPOSED_REACH, s.ends[-1])
    beside = discourse.text[start:end].split(",", maxsplit=3)
    part = _TITLE_IN_BRACKETS.sub("", beside[0][:60]) if english else beside[0][:60]
    part = part.partition(" (")[0]  # Bridget (Ada Quill): not who plays the part
    named = named_in(part, discourse.book)
    if named is not None and not named.known and _ends_in_body(s, phrase):
        return None
    return named


def _holds_office_of_name(s: Tokens, phrase: Phrase) -> bool:
    """Whether a Romance phrase is an office in a body or place: o líder do PT, el jefe de la PM."""
    first, last = phrase
    first += bool(s[first].classes & DETERMINER)
    at = last
    while at > first and s[at].kind == CAPITAL:
        at -= 1
    at -= at > first and bool(s[at].classes & DETERMINER) and s[at].lower not in OF
    linked = s[at].lower in OF or s[at].classes & PREPOSITION
    return first < at < last and bool(s[first].classes & TITLE and linked)


def _ends_in_body(s: Tokens, phrase: Phrase) -> bool:
    """Whether a phrase is somebody of a body that is named next: a spokesman for the developer."""
    first, last = phrase
    served = any(token.lower in _OF_BODIES for token in s[first + 1 : last])
    return served and s[last].lower in _NAMED_BODIES


def _described_person(discourse: Discourse, s: Tokens, start: int) -> Person | None:
    """Return the person whose full name some plain words precede: ", oil heir Ada Quill,"."""
    at = start
    while at < min(start + _DESCRIBING, len(s)) and _may_describe(s[at]):
        at += 1
    end = end_of_capitals(s, at)
    if at == start or end - at < _FULL_NAME or (end < len(s) and s[end].kind != POINT):
        return None
    return named_in(discourse.text[s.starts[at] : s.ends[end - 1]], discourse.book)


def _may_describe(token: Token) -> bool:
    """Whether a word may stand between a comma and the name in apposition: retired, 22-year-old."""
    if token.kind != WORD:
        return token.text.endswith("-year-old")
    return not (token.classes & _LINKS or token.lower.endswith("ing"))


def _after_name_in_marks(s: Tokens, at: int) -> int:
    """Return the token index after a name in marks: Kritiker der „Abendpost“, des Vereins „Rad“."""
    if at < len(s) and s[at].kind == QUOTED and s.ends[at] - s.starts[at] < _LONGEST_IN_MARKS:
        return at + 1
    if at + 1 < len(s) and s[at].lower in {"der", "des", "vom", "von"} and s[at + 1].kind == QUOTED:
        return at + 2
    return at


def _after_brackets(s: Tokens, at: int) -> int:
    """Return the token index after the field of an office: the director (projects)|, Ada Quill.

    It begins with the bracket at a token index.
    """
    closing = (end for end in range(at, min(at + _LONGEST_FIELD, len(s))) if s[end].text == ")")
    return next(closing, at - 1) + 1


def _is_clause_subject(s: Tokens, at: int) -> bool:
    """Whether the name at a token is the subject of a clause and so not an apposition.

    So is the noun that the name modifies: according to the Herald, Vell staff were ….
    """
    at = end_of_capitals(s, at)
    if at + 1 < len(s) and s[at].kind == WORD and not (s[at].classes or is_verb_like(s[at])):
        at += 1
    if at >= len(s) or s[at].classes & PREPOSITION:
        return False  # sagte die Wirtin, Ada Quill am Montag
    return is_verb_like(s[at]) or bool(s[at].classes & AUXILIARY)


def _is_romance_subject(s: Tokens, at: int) -> bool:
    """Whether the name at a token has a verb right after it that does not report: Vidal podría."""
    at = end_of_capitals(s, at)
    if at >= len(s) or s[at].kind != WORD or s[at].classes & REPORT:
        return False
    return bool(s[at].classes & FINITE) or s[at].lower.endswith(_FUTURES)


def _names_owner(s: Tokens, at: int) -> bool:
    """Whether the name at a token only owns what follows: the driver, | Ada Quill's lawyer."""
    at = end_of_capitals(s, at)
    return at + 1 < len(s) and s[at].kind == POSSESSIVE and s[at + 1].kind == WORD
