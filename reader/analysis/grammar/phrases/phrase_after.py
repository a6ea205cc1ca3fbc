"""The noun phrase that begins after a verb: said "the head of the water board".

A phrase is read from left to right. A mark, a conjunction or a preposition ends it unless it joins
what follows to it (`phrase_joints`); any other word belongs to it unless it shows that the phrase
was complete (`phrase_ends`). Words that cannot be the last are cut off again.
"""

from collections.abc import Container

from reader.analysis.grammar.phrases.noun_phrases import (
    PEOPLE,
    RANK_NUMBERS,
    ROLE_ENDINGS,
    Phrase,
    Sentence,
    is_body_with_name,
    is_first_name_like_month,
    is_particle,
    joins_fields,
    means_one_person,
    means_people,
    opens_slogan,
)
from reader.analysis.grammar.phrases.phrase_ends import (
    NOUNS_IN_LY,
    begins_next_constituent,
    ends_phrase,
)
from reader.analysis.grammar.phrases.phrase_joints import (
    OF_OR_TO,
    is_conjunction_inside,
    is_name_set_off,
    leads_to_name,
    leads_to_name_in_field,
    tokens_joined_by_mark,
    tokens_joined_by_preposition,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import COUNTS, ROMANCE_LATER
from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, POSSESSIVE, QUOTED, WORD, Token
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # for few texts
    from reader.analysis.grammar.phrases import mottos, spans_of_time

_TO_PAPERS = frozenset({"der", "dem", "tegen"})  # before the paper that is told
_ONE = frozenset({"l'", "un", "une", "uno", "una", "einer", "eine"})
_THEM = frozenset({"eux", "elles", "ellos", "ellas", "loro", "ihnen"})
_BARE_ENDINGS = ("s", *ROLE_ENDINGS, "one", "body", "fonti")
_ADVERBS_IN_S = frozenset({  # Asked afterwards what it was, …
    "afterwards", "besides", "sometimes", "upstairs", "downstairs", "indoors", "outdoors",
    "nowadays", "perhaps", "towards", "forwards", "backwards", "onwards", "thus", "always",
})  # fmt: skip
# determiners that are no phrase alone: ricorda la | prima volta
_HEADLESS = word_set("""
the a an his their its her le la les l' el los las il lo gli i o os as de het
""")
_NO_OPENING = lx.PREPOSITION | lx.OBJECT | lx.FIRST | lx.RELATIVE
_JOINING = lx.PREPOSITION | lx.CONJUNCTION
_NO_ENDING = _JOINING | lx.DETERMINER
_IN_MOTTOS = _NO_ENDING | lx.AUXILIARY  # Stop | au port, Touche | pas à mon port
_LONGEST = 24  # tokens of a phrase
_LAST_OR_NEXT = frozenset({"last", "next"})
_ADVERBS_OF_ROLES = frozenset({"then", "now", "first", "long"})
_LONGEST_ROLE = 4  # tokens of an adverb and a role
_HEADS = frozenset({"anderer", "andere", "eine"})  # sagt ein anderer, meint die eine


def phrase_after(s: Sentence, first: int) -> Phrase | None:
    """Return the noun phrase that begins at `first`: the speaker in "said X"."""
    if first >= len(s) or s[first].kind == POINT:
        return None
    if s[first].kind == QUOTED:
        return phrase_after(s, first + 1) if _is_title_before_named_role(s, first) else None
    opening = s[first]
    if opening.classes & lx.SUBJECT:
        return (first, first)
    if opening.lower in _ONE and (last := _end_of_one_of_them(s, first)):
        return (first, last)
    if opening.lower == "world" and first + 2 < len(s) and s[first + 1].text in RANK_NUMBERS:
        return phrase_after(s, first + 1)  # said world | No. 1 Ada Quill
    if opens_slogan(s, first):
        return _trimmed(s, first, _end_of_phrase(s, first))
    if is_particle(opening) and (name := _surname_end(s, first)):
        return (first, name)
    if not _begins_phrase(s, first) and not _begins_with_time(s, first):
        return None
    return _trimmed(s, first, _end_of_phrase(s, first))


def name_joined_to(s: Sentence, last: int, joints: Container[str]) -> Phrase | None:
    """Return the phrase with a name that one of `joints` ties to a phrase: X | y Ada Prado.

    Args:
        s: The sentence.
        last: Token index of the last token of the first phrase.
        joints: Conjunctions, in lower case.
    """
    if last + 2 >= len(s) or s[last + 1].lower not in joints:
        return None
    second = phrase_after(s, last + 2)
    return second if second is not None and s[second[1]].kind == CAPITAL else None


def _is_title_before_named_role(s: Sentence, quoted: int) -> bool:
    """Whether words in marks are a title before a role and a name: “Slow Tide” actor Ben Poe."""
    if quoted + 2 >= len(s) or s[quoted + 2].kind != CAPITAL:
        return False
    return s[quoted + 1].kind == WORD and means_one_person(s[quoted + 1])


def _end_of_one_of_them(s: Sentence, first: int) -> int:
    """Return the last token of "l'un d'entre eux", "uno di loro", "einer von ihnen"; 0 if none."""
    at = first + 1 + (s[first].lower == "l'")
    at += 1 + (at + 1 < len(s) and s[at + 1].lower == "entre")
    return at if at < len(s) and s[at].lower in _THEM else 0


def _surname_end(s: Sentence, first: int) -> int:
    """Return the end of a surname with leading particles that ends its clause; 0 if none."""
    at = first
    while at < len(s) and is_particle(s[at]):
        at += 1
    ends = at + 1 >= len(s) or (s[at + 1].kind == POINT and s[at + 1].text != "-")
    told = not s[first].classes & lx.DETERMINER  # not: sagte der Bund der Häfen
    ends = ends or (told and s[at + 1].lower in _TO_PAPERS)  # sagte von Quill | der „Abendpost“
    ends = ends or (first > 0 and s[first - 1].kind == WORD and s[first].text[0].isupper())
    if at >= len(s) or s[at].kind != CAPITAL or s[at].classes or not ends:
        return 0
    while s[first].text == "De" and at + 1 < len(s) and s[at + 1].kind == CAPITAL:
        at += 1  # meldt De Vellse | Courant
    return at


def _begins_phrase(s: Sentence, first: int) -> bool:
    """Whether a word can be the first of a phrase."""
    opening = s[first]
    capital = opening.kind == CAPITAL
    if opening.classes & (lx.CONJUNCTION if capital else _JOINING):
        return False
    if opening.classes & _NO_OPENING and not (
        opening.classes & lx.DETERMINER
        or opening.lower == "her"
        or (capital and opening.classes & lx.TITLE)  # Me Ada Quill
    ):
        return False
    if capital:
        return not opening.classes & lx.DAY or is_first_name_like_month(s, first)
    if opening.kind == NUMBER or opening.classes & (lx.DETERMINER | lx.TITLE):
        return True
    if opening.lower == "uno" and first + 2 < len(s) and s[first + 1].lower in OF_OR_TO:
        return True  # uno de los vecinos
    return _begins_bare_phrase(s, first)


def _begins_bare_phrase(s: Sentence, first: int) -> bool:
    """Whether a plain word begins a phrase: a modifier of a name, a bare plural, a role."""
    opening = s[first]
    if opening.kind != WORD or opening.classes & lx.AUXILIARY:
        return False
    if first + 1 < len(s) and (leads_to_name(s, first + 1) or joins_fields(s, first + 1)):
        return True
    post = first + (not means_one_person(opening))
    if leads_to_name_in_field(s, post + 1):
        return True  # cabinet member for housing Ada Quill
    following = s[first + 1] if first + 1 < len(s) else None
    if opening.classes:
        people = opening.lower in PEOPLE or _are_people(following) or _is_lowercase_role(following)
        return bool(opening.classes & lx.INSTITUTION) and people  # police; bank | officials
    plural = opening.lower.endswith(_BARE_ENDINGS) and opening.lower not in _ADVERBS_IN_S
    return plural or _is_lowercase_role(following) or _leads_to_name_alone(s, first)


def _leads_to_name_alone(s: Sentence, first: int) -> bool:
    """Whether a description right after a quote's verb precedes a name in commas.

    “…,” said dog walker, Ada Quill.
    """
    if first < 2 or s[first - 2].kind != QUOTED:
        return False
    at = first
    while at < min(len(s), first + _LONGEST_ROLE) and s[at].kind == WORD and not s[at].classes:
        at += 1
    if at + 2 >= len(s) or s[at].text != "," or s[at - 1].lower.endswith("ly"):
        return False
    return s[at + 1].kind == s[at + 2].kind == CAPITAL and is_name_set_off(s, at + 1)


def _begins_with_time(s: Sentence, first: int) -> bool:
    """Whether a time or another adverb describes an English role before its name.

    Last year's winner Ada Quill, Sunday's guest Ada Quill, then president Ada Quill.
    """
    owner = first + (s[first].lower in _LAST_OR_NEXT)
    if owner + 1 < len(s) and s[owner + 1].kind == POSSESSIVE:
        dated = owner > first or s[owner].classes & lx.DAY
        return bool(dated) and leads_to_name(s, owner + 2)
    if s[first].lower not in _ADVERBS_OF_ROLES:
        return False
    name = first + 1
    while name < min(len(s), first + _LONGEST_ROLE) and s[name].kind == WORD:
        name += 1
    named = name < len(s) and s[name].kind == CAPITAL
    return named and name > first + 1 and means_one_person(s[name - 1])


def _are_people(token: Token | None) -> bool:
    """Whether a word is a plural noun for persons: officials."""
    if token is None or token.kind != WORD or token.lower[-1] != "s":
        return False
    return means_people(token.lower, token.classes)


def _is_lowercase_role(token: Token | None) -> bool:
    """Whether the word after an adjective is a lower-case role: demissionair | minister."""
    return token is not None and token.kind == WORD and bool(token.classes & lx.TITLE)


def _end_of_phrase(s: Sentence, first: int) -> int:
    """Return the last token of the longest phrase that begins at `first`."""
    at, stop = first + 1, min(len(s), first + _LONGEST)
    named = _is_name(s[first])
    while at < stop:
        token = s[at]
        if token.kind == POINT or token.kind == QUOTED:
            inside = tokens_joined_by_mark(s, first, at)
        elif token.kind == POSSESSIVE:
            inside, named = 1, False
        elif token.kind == WORD and begins_next_constituent(s, first, at, named=named):
            break
        elif token.classes & lx.CONJUNCTION:
            inside = int(is_conjunction_inside(s, first, at))
        elif token.classes & lx.PREPOSITION and token.kind == WORD:
            inside = tokens_joined_by_preposition(s, first, at, named=named)
        else:
            inside = int(not ends_phrase(s, first, at, named=named))
        if not inside:
            break
        named = named or _is_name(token)
        at += inside
    if at < stop and s[at].classes & _IN_MOTTOS:
        return max(at - 1, _end_of_motto(s, first))
    return at - 1


def _end_of_motto(s: Sentence, first: int) -> int:
    """Return the last token of a Romance body that is named by a motto; 0 if there is none."""
    noun = first + (s[first].classes & lx.DETERMINER > 0)
    return mottos.motto_end(s, noun) if is_body_with_name(s, noun) else 0


def _is_name(token: Token) -> bool:
    """Whether a capitalised word names somebody; not the people in "a Japanese | yard"."""
    return token.kind == CAPITAL and token.lower not in PEOPLES


def _trimmed(s: Sentence, first: int, last: int) -> Phrase | None:
    """Trim words that cannot end a phrase; None if nothing can be left: said the | other day."""
    if last > first and last + 1 < len(s) and s[last + 1].lower in ROMANCE_LATER:
        last = spans_of_time.without_span(s, first, last)
    while last > first and _cannot_end(s, first, last):
        last -= 1
    last -= last > first and s[last].text == "-"  # said Quill - and left
    year = s[last].kind == NUMBER and len(s[last].text) == 4 and s[last].text[:2] == "20"
    last -= last > first and year and s[last - 1].kind == CAPITAL  # warnte Vogel | 2019
    while last > first and _is_adverb(s, last):
        last -= 1  # said her uncle gloomily
    if last > first and s[last].classes & lx.OBJECT_NOUN and s[last - 1].kind == CAPITAL:
        last -= 1  # nahm der Wirt Jan Vogel | Stellung
    opening = s[first]
    alone = last == first and opening.classes & lx.DETERMINER and opening.lower in _HEADLESS
    return None if alone else (first, last)


def _cannot_end(s: Sentence, first: int, last: int) -> bool:
    """Whether the last word opens something that does not follow: said the head | of."""
    token, before = s[last], s[last - 1]
    if token.kind != WORD or not token.classes & _NO_ENDING:
        return False
    if token.lower in _HEADS and before.classes & lx.DETERMINER:
        return False
    mother_of_two = token.lower in COUNTS and before.lower == "of" and last > first + 1
    return not mother_of_two


def _is_adverb(s: Sentence, at: int) -> bool:
    """Whether a word in -ly tells how something is said: said her uncle | gloomily."""
    token = s[at]
    adverb = token.kind == WORD and token.lower.endswith("ly") and token.lower not in NOUNS_IN_LY
    return adverb and not s[at - 1].classes & lx.DETERMINER
