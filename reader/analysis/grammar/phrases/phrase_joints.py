"""What joins words to the noun phrase before them: a mark, a conjunction or a preposition.

"The Bay-Port Line", "Quill and Sons", "actor and author Ada Quill", "the head of the port".
"""

from itertools import pairwise

from reader.analysis.grammar.phrases.noun_phrases import (
    AND_WORDS,
    PHRASE_BOUNDARY,
    Sentence,
    are_particles_inside_name,
    is_body_with_field,
    is_particle,
    is_title_before_role,
    joins_fields,
    may_list_fields,
    means_one_person,
    means_people,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF
from reader.analysis.languages.function_words import (
    ENGLISH_INDEFINITE,
    GERMANIC_AND,
    ROMANCE_AND,
    ROMANCE_OF,
)
from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.languages.token import CAPITAL, POINT, POSSESSIVE, QUOTED, WORD, Token
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.phrases import dutch_joints, lists_of_fields

_CLOSE = word_set("""
cercana cercano cercanas cercanos vicina vicino vicine vicini próxima próximo próximas próximos
proche proches
""")
_ITALIAN_TO = frozenset({"alla", "allo", "all'", "alle", "agli"})
_ARTICLES = frozenset({"la", "le", "les", "l'", "el", "los", "las"})
_MANNERS_OF = frozenset({
    "façon", "manière", "côté", "nouveau", "emblée", "vive", "forma", "manera", "lado", "hecho",
    "nuevo", "madrugada", "inmediato", "momento", "maniera", "modo", "fatto", "nuovo", "recente",
    "maneira", "facto", "fato", "novo", "imediato", "antemano", "même",
})  # fmt: skip
OF_OR_TO = OF | _ITALIAN_TO | {"van"}  # la presidente de la región, il sindaco di Bari
# where or to whom something is said
_OCCASIONS = word_set("""
uscita ingresso arrivo apertura indomani inizio fine vigilia stampa telecamere radio tv agenzia ansa
adnkronos emittente amica amico avversario
""")
_IN_OFFICE = frozenset({"en", "em", "in"})
_OFFICE_COMPLEMENTS = frozenset({"scène", "chef", "second", "funciones", "exercício", "carica"})
_IN_FIELD = frozenset({"of", "for", "in", "on"})
_FIELD_CLASSES = lx.NOUN_TOO | lx.SPEECH | lx.INSTITUTION | lx.WORK | lx.TITLED
_IN_POST = frozenset({"–", "—", "for"})
_LANGUAGE_NAMES = frozenset({"arabic", "mandarin", "cantonese", "hebrew", "farsi", "urdu", "hindi"})
_MARKS = frozenset({"-", "&", "/"})  # inside a name or a compound
_LONGEST_DIVISION = 6  # tokens
_IN_DIVISIONS = frozenset({"and", "of", "&"})
_SINGLE_OPENERS, _SINGLE_CLOSERS = frozenset({"‘", "'"}), frozenset({"’", "'"})
_LONGEST_TITLE = 8  # tokens, with its marks
_GROUPS = frozenset({"family", "people", "staff", "groups", "unions", "charities", "bosses"})
_FELLOW = frozenset({"fellow", "longtime", "sometime"})  # his friend and fellow poet Ada Quill
_MANNERS = word_set("""
anger bitterness chuckle conviction delight disgust emotion emphasis enthusiasm frown frustration
giggle glee grin hesitation laugh laughter nod passion pride relief resignation sarcasm shrug sigh
smile smirk sneer sob sobs surprise tears trepidation vehemence wink
""")
_EVENTS = word_set("""
briefing ceremony conference debate event funeral gathering hearing inquest launch meeting press
rally summit time trial vigil
""")
_CIRCUMSTANCE_REACH = 4  # tokens from the preposition, itself included
_ATTRIBUTES = 4  # tokens from "und" to the noun
_TWO_ROLES = 6  # tokens between "and" and the name
_NAME_REACH = 4  # tokens of a lower-case role and the name after it


def tokens_joined_by_mark(s: Sentence, first: int, at: int) -> int:
    """Return how many tokens a mark or a quote joins, itself included; 0 if it ends the phrase."""
    mark = s[at]
    if mark.text in _MARKS and at + 1 < len(s):
        return 1
    if mark.kind == QUOTED and _is_first_of_compound(s, at):
        return 2
    if mark.kind == QUOTED and is_title_before_role(s, at):
        return 1
    if mark.text in _SINGLE_OPENERS and at == first + 1:
        return _tokens_of_title(s, at)
    if mark.text == "," and s[at - 1].text == "-" and _joins_parts(s, at):
        return 1  # der Bau-, | Sport- und Hafenminister
    if mark.text == "(":
        return _tokens_of_party(s, at)
    if may_list_fields(s, first, at) and (
        joined := lists_of_fields.fields_after_comma(s, first, at)
    ):
        return joined
    return int(_is_inside_post(s, first, at))


def is_conjunction_inside(s: Sentence, first: int, at: int) -> bool:
    """Whether a conjunction is part of a phrase: Quill and Sons, actor and author Ada Quill."""
    joint = s[at].lower
    if joint == "and":
        following = s[at + 1] if at + 1 < len(s) else None
        if following is not None and (following.kind == CAPITAL or following.lower in _FELLOW):
            return True
        in_field = any(leads_to_name_in_field(s, link) for link in (at - 2, at - 3) if link > first)
        if in_field or are_groups_joined(s, at) or _joins_bare_roles(s, first, at):
            return True
        return joins_fields(s, at)
    if joint in GERMANIC_AND and (
        (s[at - 1].text == "-" and _joins_parts(s, at)) or _joins_attributes(s, first, at)
    ):
        return True  # der Bau- und Hafenminister
    if joint == "en" and dutch_joints.joins_fields_or_bodies(s, first, at):
        return True
    if joint not in AND_WORDS and joint not in ROMANCE_AND:
        return False
    return (
        _joins_roles(s, at)
        or _continues_office(s, first, at)
        or lists_of_fields.ministry_ends(s, first, at) > 0
    )


def are_groups_joined(s: Sentence, at: int) -> bool:
    """Whether a conjunction joins two plurals, one of them for people: residents | and shops."""
    if at + 1 >= len(s):
        return False
    first, second = s[at - 1], s[at + 1]
    opens = at == 1 and means_people(first.lower, 0)  # with a capital
    plain = (opens or first.kind == WORD) and second.kind == WORD
    return (
        plain
        and _is_plural(first)
        and _is_plural(second)
        and (_are_people(first) or _are_people(second))
    )


def _is_plural(token: Token) -> bool:
    if token.classes & lx.FINITE_VERBS:
        return False
    return token.lower.endswith(("s", "men")) or token.lower in _GROUPS


def _are_people(token: Token) -> bool:
    return means_people(token.lower, token.classes) or token.lower in _GROUPS


def tokens_joined_by_preposition(s: Sentence, first: int, at: int, *, named: bool) -> int:
    """Return how many tokens a preposition joins, itself included; 0 if it ends the phrase."""
    if are_particles_inside_name(s, at):
        return 1
    if s[at].text[0].isupper():  # Doctors Without Borders
        return int(at + 1 < len(s) and s[at - 1].kind == s[at + 1].kind == CAPITAL)
    return int(at + 1 < len(s) and _begins_complement(s, first, at, named=named))


def leads_to_name(s: Sentence, start: int) -> bool:
    """Whether a name follows at once or after a few plain words: harbour pilot Ada Quill."""
    for token in s[start : start + _NAME_REACH]:
        if token.kind == CAPITAL:
            return True
        if token.kind != WORD or token.classes & (PHRASE_BOUNDARY | lx.PREPOSITION | lx.AUXILIARY):
            return False
    return False


def leads_to_name_in_field(s: Sentence, at: int) -> bool:
    """Whether a preposition, a field in lower case and a name follow: lecturer | in law Ada Quill.

    Not: said the mayor | in a letter on Monday.
    """
    if at + 2 >= len(s) or s[at].lower not in _IN_FIELD or not means_one_person(s[at - 1]):
        return False
    for field in range(at + 1, min(at + 1 + _NAME_REACH, len(s))):
        token = s[field]
        if token.text == "," and field > at + 1 and is_name_set_off(s, field + 1):
            return True  # cabinet member for housing, Ada Quill
        if token.kind == CAPITAL:
            return field > at + 1 and not token.classes & lx.DAY
        joins = token.lower == "and" and field > at + 1
        if token.kind != WORD or (token.classes & ~_FIELD_CLASSES and not joins):
            return False
    return False


def is_name_set_off(s: Sentence, at: int) -> bool:
    """Whether a name at `at` is alone between two marks; not: in tears, | Ada Quill wrote."""
    end = at
    while end < len(s) and (s[end].kind == CAPITAL or is_particle(s[end])):
        end += 1
    return end > at and not s[at].classes & lx.DAY and (end == len(s) or s[end].kind == POINT)


def _begins_complement(s: Sentence, first: int, at: int, *, named: bool) -> bool:
    """Whether a preposition begins a complement of the phrase: "head of", "spokesman for"."""
    token, following = s[at], s[at + 1]
    if token.lower == "of":
        return True
    if token.classes & lx.SOFT and token.lower in OF_OR_TO:
        if token.lower in _ITALIAN_TO and following.lower in _OCCASIONS:
            return False  # ha detto la donna | all'uscita
        if tells_manner(s, at):
            return False  # a expliqué la Cour | de façon claire
        return not named or s[first].kind != CAPITAL or bool(s[at - 1].classes & lx.TITLE)
    if s[at - 1].lower in _CLOSE:
        return True  # una fuente cercana al caso
    if token.lower in _IN_OFFICE and following.lower in _OFFICE_COMPLEMENTS:
        return True  # o presidente em exercício Rui Poe
    return _begins_english_complement(s, first, at, named=named)


def tells_manner(s: Sentence, at: int) -> bool:
    """Whether a Romance "of" without an article tells how or when: di recente, de son côté."""
    if s[at].lower not in ROMANCE_OF or at + 2 >= len(s):
        return False
    word = at + 1 + bool(s[at + 1].classes & lx.DETERMINER and s[at + 1].lower not in _ARTICLES)
    return s[word].lower in _MANNERS_OF


def _begins_english_complement(s: Sentence, first: int, at: int, *, named: bool) -> bool:
    """Whether an English preposition other than "of" begins a complement of a noun.

    After a name a place or a time is told instead: said Quill | at noon.
    """
    preposition, following = s[at].lower, s[at + 1]
    if leads_to_name_in_field(s, at) or is_body_with_field(s, at):
        return True
    if preposition in {"in", "to"}:
        if s[at - 1].lower == "close":  # a source close to Quill, to the talks; not: to tears
            definite = following.kind == CAPITAL or following.classes & lx.DETERMINER
            return bool(definite) and not (named and s[first].kind == CAPITAL)
        tongue = following.lower in PEOPLES or following.lower in _LANGUAGE_NAMES
        if preposition == "in" and tongue:
            return False  # asked his grandfather in Arabic
        return not named and following.kind == CAPITAL and bool(s[at - 1].classes & lx.TITLE)
    if preposition not in {"for", "with", "from", "at"} or _tells_circumstance(s, first, at):
        return False
    if following.kind == CAPITAL or not (named and s[first].kind == CAPITAL):
        return True
    return _is_inside_post(s, first, at)


def _tells_circumstance(s: Sentence, first: int, at: int) -> bool:
    """Whether a preposition begins a manner, with a smile, or an occasion, at a press conference.

    An occasion may tell who somebody is without a name: a speaker at the rally.
    """
    near = s[at + 1 : at + _CIRCUMSTANCE_REACH]
    lowers = (token.lower for token in near if token.kind == WORD)  # not: at the Vell Press
    if s[at].lower == "with":
        return not _MANNERS.isdisjoint(lowers)
    return s[at].lower == "at" and s[first].lower == "the" and not _EVENTS.isdisjoint(lowers)


def _tokens_of_party(s: Sentence, at: int) -> int:
    """Return the length of a party in brackets between an office and its holder: la députée (LFI).

    Or of where the place of the office is: la maire de Lipa (sud) Ada Quill; or of the initials of
    the office or body: Superintendent of Police (SP) Ada Quill; or of a division: Commissioner
    (Law and Order) Ada Quill. 0 if none is in the bracket that opens at `at`.
    """
    if division := _tokens_of_division(s, at):
        return division
    if at + 3 >= len(s) or s[at + 2].text != ")":
        return 0
    before, inside, after = s[at - 1], s[at + 1], s[at + 3]
    if before.kind == CAPITAL and inside.kind == WORD:
        return 3 if after.kind == CAPITAL else 0
    if before.kind == CAPITAL and inside.text.isupper() and inside.text[-1] == before.text[0]:
        named = after.kind == CAPITAL and not after.classes & lx.DAY
        return 3 if named or (after.kind == WORD and after.classes & lx.TITLE) else 0
    role = before.kind == WORD and before.classes & lx.TITLE
    named = after.kind == CAPITAL or after.lower in OF_OR_TO
    return 3 if role and inside.kind == CAPITAL and named else 0


def _tokens_of_division(s: Sentence, at: int) -> int:
    """Return the length of a division in brackets between an office and a name; 0 if none."""
    end = at + 1
    while end < min(at + _LONGEST_DIVISION, len(s) - 1) and (
        s[end].kind == CAPITAL or s[end].lower in _IN_DIVISIONS
    ):
        end += 1
    if end == at + 1 or end + 1 >= len(s) or s[end].text != ")" or s[end + 1].kind != CAPITAL:
        return 0
    office = at - 3 if at > 2 and s[at - 2].lower == "of" else at - 1  # Head of Police (Traffic)
    titled = s[at - 1].kind == CAPITAL and s[office].classes & lx.TITLE
    return end + 1 - at if titled and not s[end + 1].classes & lx.DAY else 0


def _tokens_of_title(s: Sentence, at: int) -> int:
    """Return the length of a title in single marks before a role: the | ‘Slow Tide’ | actor; or 0.

    They mark no speech in a text that has double ones.
    """
    for end in range(at + 2, min(at + _LONGEST_TITLE, len(s) - 1)):
        if s[end].text in _SINGLE_CLOSERS:
            return end + 1 - at if means_one_person(s[end + 1]) else 0
        if s[end].kind not in (CAPITAL, WORD):
            return 0
    return 0


def _is_inside_post(s: Sentence, first: int, at: int) -> bool:
    """Whether a dash or "for" is within the post before a name.

    "Harbour Lines general manager – cargo Ada Quill", "vice president for cargo Ada Quill".
    """
    post = s[at - 1]
    if at + 2 >= len(s) or s[first].kind != CAPITAL or s[at].text not in _IN_POST:
        return False
    if post.kind != WORD or not post.classes & lx.TITLE or s[at + 1].kind != WORD:
        return False
    return not s[at + 1].lower.endswith("ing") and leads_to_name(s, at + 1)


def _is_first_of_compound(s: Sentence, quote: int) -> bool:
    """Whether a quote is the first part of a compound noun: die frühere „Seestern“-Kapitänin."""
    tied = quote + 2 < len(s) and s[quote + 1].text == "-" and s[quote + 2].kind == CAPITAL
    return tied and s[quote - 1].kind == WORD


def _joins_parts(s: Sentence, at: int) -> bool:
    """Whether the parts of one compound role are joined: der Bau-, Sport- und Hafenminister."""
    last = at + 1
    while last + 2 < len(s) and s[last + 1].text == "-":
        last += 3 if s[last + 2].lower in GERMANIC_AND or s[last + 2].text == "," else 2
    return last < len(s) and bool(s[last].classes & lx.SPEAKER_NOUN)


def _joins_attributes(s: Sentence, first: int, at: int) -> bool:
    """Whether a conjunction joins attributes of a noun: ein müde und froh wirkender Ede Vogel."""
    before = s[first + 1 : at]
    if not before or any(t.kind != WORD or t.classes & ~lx.AUXILIARY for t in before):
        return False
    for index in range(at + 1, min(at + _ATTRIBUTES, len(s))):
        if s[index].kind == CAPITAL or s[index].classes & lx.TITLE:
            return index > at + 1
        if s[index].kind != WORD or s[index].classes:
            return False
    return False


def _joins_roles(s: Sentence, at: int) -> bool:
    """Whether a conjunction joins two roles of one person: o prefeito e líder, Rui Quill."""
    if at + 1 >= len(s):
        return False
    return bool(s[at - 1].classes & lx.TITLE and s[at + 1].classes & lx.TITLE)


def _continues_office(s: Sentence, first: int, at: int) -> bool:
    """Whether a conjunction is part of an office: il ministro dei Porti e delle Acque Ada Quill."""
    if at + 3 > len(s) or s[at + 1].lower not in OF_OR_TO:
        return False
    over = any(token.lower in OF_OR_TO for token in s[first:at])
    office = over and any(token.classes & lx.TITLE for token in s[first : first + 2])
    following = s[at + 2 : at + _TWO_ROLES]
    return bool(office) and any(
        token.kind == CAPITAL and not before.classes & (lx.DETERMINER | lx.PREPOSITION)
        for before, token in pairwise(following)
    )


def _joins_bare_roles(s: Sentence, first: int, at: int) -> bool:
    """Whether "and" joins two roles of one person: actor and study author Ada Quill.

    The name may be set off: owner and head chef, Ada Quill.
    """
    owners = (owner for owner in range(first, at) if s[owner].kind == POSSESSIVE)
    role = max(owners, default=first - 1) + 1  # the firm's | founder and chief executive
    while s[role].kind == CAPITAL and role < at - 1:
        role += 1  # Harbour Lines president and chief executive Ada Quill
    roles = s[role:at]
    if not all(token.kind == WORD for token in roles) or not means_one_person(s[at - 1]):
        return False
    if s[first].lower in ENGLISH_INDEFINITE and at + 1 < len(s) and means_one_person(s[at + 1]):
        return True  # a writer and activist
    if at + 1 < len(s) and s[at + 1].classes & lx.DETERMINER:
        return False  # the mayor and the spokesman Ada Quill are two
    end = at + 1
    while end < min(at + _TWO_ROLES, len(s)) and s[end].kind == WORD:
        if s[end].classes & (lx.PREPOSITION | lx.DETERMINER):
            break
        end += 1
    return end > at + 1 and means_one_person(s[end - 1])
