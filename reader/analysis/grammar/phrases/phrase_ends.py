"""Where a noun phrase ends before a word that nothing joins to it: said the keeper | last week."""

from reader.analysis.grammar.phrases.noun_phrases import (
    IMPERATIVES,
    NAMING_PARTICIPLES,
    PHRASE_BOUNDARY,
    ROLE_ENDINGS,
    Sentence,
    are_particles_inside_name,
    is_elided_article,
    is_named_like_month,
    is_role_word,
    means_one_person,
    means_people,
)
from reader.analysis.grammar.phrases.phrase_joints import leads_to_name_in_field
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import TO
from reader.analysis.languages.function_words import (
    ENGLISH_DETERMINERS,
    ENGLISH_INDEFINITE,
    GERMAN_ARTICLES,
    GERMAN_GENITIVES,
    ROMANCE_DAY_ATTRIBUTES,
)
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, POSSESSIVE, WORD
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.phrases import office_words

_DATING = frozenset({"el", "la", "il", "le"})  # articles before days, which need no preposition
_THIS = frozenset({
    "ce", "cet", "cette", "este", "esta", "questo", "questa", "quest'", "nesta", "neste",
})  # fmt: skip
_RELATING = frozenset({"suite", "face", "grâce", "frente", "junto", "gracias", "graças", "grazie"})
_BEFORE_OWNERS = word_set("""
the a an another one two three four five some several many most former senior top other
""")
ATTRIBUTES = word_set("""
latest earliest newest previous earlier recent new initial preliminary formal final full own
annual internal confidential written early explanatory detailed published financial forensic
scientific joint similar usual familiar same
""")
"""English words that only stand before a noun."""
NOUNS_IN_LY = word_set("""
family families ally bully assembly monopoly supply reply daily weekly monthly quarterly anomaly
butterfly fly elderly
""")
_AFTER_PARTICIPLES = frozenset({"by", "in", "on", "from", "at", "to", "as", "only"})
_AFTER_NOUNS = frozenset({"from", "by", "of", "on", "in", "for", "that", "which", "who"})
_TIME_OPENERS = frozenset(  # words that open a time adverbial
    {"during", "last", "this", "late", "early", "via", "tonight", "when", "yesterday", "today"}
)
_OPENERS = lx.AUXILIARY | lx.REPORT | lx.RELATIVE | lx.OBJECT | lx.FIRST
"""Classes of words that open a clause or what stands beside a phrase in it."""
_GERMAN_CONTRACTIONS = frozenset({"beim", "vom", "im", "zum", "am"})  # with "dem"
_DUTCH_OBJECTS = frozenset({"hen", "ons", "hun"})
_DUTCH_ARTICLES = frozenset({"de", "een", "haar"})
_NOUN_REACH = 4  # tokens from "a" to its noun
_FIELD_REACH = 3  # tokens from a field to the occupation: infectious diseases physician
_PEOPLE_REACH = 3  # tokens: administration officials


def begins_next_constituent(s: Sentence, first: int, at: int, *, named: bool) -> bool:
    """Whether a lower-case word begins what follows a phrase: an addressee, an object, a clause."""
    token, before = s[at], s[at - 1]
    if named and s[first].kind == CAPITAL and _begins_addressee(s, first, at):
        return True  # sagte Vogel | der Zeitung
    if token.lower == "a" and _is_addressee_preposition(s, at):
        return True  # disse um residente | a Rui Quill
    if token.lower == "hun" and not before.classes & (lx.PREPOSITION | lx.DETERMINER):
        return True  # herhaalden de bewoners | hun bezwaren
    if _is_after_dutch_noun(s, at) or (
        token.classes & lx.DAY and not _is_day_described(s, at) and not is_named_like_month(s, at)
    ):
        return True  # zei de boswachter | trots, zei de boswachter | maandag
    if token.lower in _THIS and at + 1 < len(s) and s[at + 1].classes & lx.TEMPORAL:
        return not before.classes & lx.PREPOSITION  # les syndicats | ce lundi
    if token.text in _DATING and at + 2 < len(s) and not before.classes & lx.PREPOSITION:
        day = at + 1 + (s[at + 1].lower in ROMANCE_DAY_ATTRIBUTES)
        if s[day].kind == WORD and s[day].classes & lx.TEMPORAL:  # not: le journal Le Matin
            return True  # la alcaldesa | el lunes, el pasado lunes
    if token.lower in _RELATING and at + 1 < len(s) and s[at + 1].lower in TO:
        return True  # les maires | suite au vote
    governed = before.classes & lx.PREPOSITION  # una de ellas
    return bool(token.classes & lx.SUBJECT) and not governed  # according to officers he ran


def ends_phrase(s: Sentence, first: int, at: int, *, named: bool) -> bool:
    """Whether the phrase is complete before the word at `at`, with no head noun still to come.

    `named` tells that a name has been read since the last possessive.
    """
    before = s[at - 1]
    if s[at].kind != WORD:  # a woman | I met
        return _is_day(s, at) or (before.kind == WORD and s[at].classes & lx.FIRST != 0)
    if before.classes & lx.DETERMINER or before.kind == POSSESSIVE:
        return False  # said the mayor's | press officer
    if before.lower == "of" and not named:
        return False  # said a head of | state
    if s[at].lower[-2:] == "ed" and _is_modified_attribute(s, at):
        return False  # said the highly | rated Quill
    if _is_held_by_neighbour(s, at, named=named) or not _begins_something_else(
        s, first, at, named=named
    ):
        return False
    if s[first].lower in ENGLISH_INDEFINITE and _is_noun_of_article(s, at):
        return False
    if before.lower in ATTRIBUTES and s[at].classes & lx.NOUN_TOO:
        return False  # said the latest | report
    return not (named and _modifies_people_noun(s, first, at))


def _is_modified_attribute(s: Sentence, at: int) -> bool:
    """Whether a participle stands between an adverb after a determiner and a noun."""
    adverb = s[at - 1].lower
    if not (adverb == "much" or (adverb.endswith("ly") and adverb not in NOUNS_IN_LY)):
        return False
    noun = at + 1 < len(s) and s[at + 1].kind in (CAPITAL, WORD)
    return noun and bool(s[at - 2].classes & lx.DETERMINER)


def _begins_addressee(s: Sentence, first: int, at: int) -> bool:
    """Whether a German article after a bare name begins another phrase: sagte Vogel der Zeitung.

    The name begins at `first`.
    """
    if s[at].lower not in GERMAN_ARTICLES or are_particles_inside_name(s, at):
        return False  # Jan In der Quill
    if first and s[first - 1].lower in _GERMAN_CONTRACTIONS:
        return False  # beim Verband der Häfen
    return not s[at - 1].classes & (lx.PARTICLE | lx.TITLE)  # Van den Quill


def _is_addressee_preposition(s: Sentence, at: int) -> bool:
    """Whether a lower-case "a" after a noun introduces the addressee."""
    following = s[at + 1] if at + 1 < len(s) else None
    noun = s[at - 1].kind in (WORD, CAPITAL) and not s[at - 1].classes & (
        lx.PREPOSITION | PHRASE_BOUNDARY
    )
    return noun and following is not None and following.kind == CAPITAL


def _is_after_dutch_noun(s: Sentence, at: int) -> bool:
    """Whether the word before is a noun: after "de", a Dutch adjective would end in -e or -en."""
    noun, article = s[at - 1], s[at - 2]
    if s[at].classes & (lx.PREPOSITION | lx.TITLE | lx.PARTICLE) or noun.classes & ~lx.TITLE:
        return False
    dutch = article.lower == "de" and article.classes & lx.DETERMINER
    return bool(dutch) and noun.kind == WORD and not noun.lower.endswith(("e", "n"))


def _is_day_described(s: Sentence, at: int) -> bool:
    """Whether words before a day belong to it: este mismo | martes, ce | lundi."""
    return bool(s[at - 1].classes & lx.DETERMINER) or s[at - 1].lower in ROMANCE_DAY_ATTRIBUTES


def _is_day(s: Sentence, at: int) -> bool:
    """Whether a capitalised word is a day or month, and not a first name: Jan Quill."""
    if s[at].kind != CAPITAL or not s[at].classes & lx.DAY:
        return False
    before_name = at + 1 < len(s) and s[at + 1].kind == CAPITAL and not s[at + 1].classes
    if before_name and s[at - 1].kind == WORD:
        return False
    return not is_named_like_month(s, at)


def _is_held_by_neighbour(s: Sentence, at: int, *, named: bool) -> bool:
    """Whether a word that could end a phrase belongs to it for a word beside it: one of | them."""
    token, before = s[at], s[at - 1]
    following = s[at + 1] if at + 1 < len(s) else None
    if following is not None:
        if token.lower in NAMING_PARTICIPLES and following.kind == CAPITAL and not named:
            return True  # a man called Quill
        if token.classes & lx.NOUN_TOO and following.text == ",":
            return True  # according to the explanatory note,
    if (before.lower, token.lower) in {("of", "them"), ("former", "first")}:
        return True  # one of them, the former first lady
    if before.lower == "de" and before.classes & lx.SOFT and token.classes & lx.DETERMINER:
        return True  # el hermano de | la víctima
    if before.lower == "van" and token.lower in _DUTCH_OBJECTS:
        return True  # een van hen
    if token.lower not in {"state", "press"}:
        return False
    return office_words.is_office_noun(s, at)


def _begins_something_else(s: Sentence, first: int, at: int, *, named: bool) -> bool:
    """Whether a lower-case word by its kind does not belong to the phrase before it."""
    token = s[at]
    if token.classes & _OPENERS:
        return not (token.classes & lx.TITLE or is_elided_article(s, at))
    participle = token.lower.endswith("ed") and not token.classes & ~lx.WEAK and at + 1 < len(s)
    if participle and (s[at + 1].lower in _AFTER_PARTICIPLES or s[at + 1].classes & lx.DAY):
        return True  # a copy | obtained by the paper, a poll | released Monday
    if token.lower in _TIME_OPENERS:
        return True
    if s[at - 1].classes & lx.TITLE and s[at - 2].lower in _DUTCH_ARTICLES:
        return not token.classes & lx.TITLE  # noemt de coach | het plan
    if named:
        return _ends_named_phrase(s, first, at)
    return bool(token.classes & (lx.NAME | lx.VERB)) and not token.classes & lx.TITLE


def _ends_named_phrase(s: Sentence, first: int, at: int) -> bool:
    """Whether a lower-case word does not belong to the phrase before it, which has a name."""
    token, before = s[at], s[at - 1]
    article = token.lower not in GERMAN_GENITIVES
    if token.classes & lx.OBLIQUE and article:
        return True
    if token.classes & lx.PARTICLE:
        following = s[at + 1] if at + 1 < len(s) else token
        stands = following.kind == WORD and not following.classes & (lx.PARTICLE | lx.DETERMINER)
        return token.lower == "het" and stands  # zoals Quill | het noemt
    if token.classes & lx.DETERMINER and article:
        return not _is_article_of_body(s, at)
    follows_name = before.kind == CAPITAL
    before_name = at + 1 < len(s) and s[at + 1].kind == CAPITAL
    if follows_name and (token.classes & lx.TITLE or before_name):
        return bool(token.classes & (lx.NAME | lx.WEAK | lx.VERB)) or token.lower.endswith("ed")
    if follows_name and token.classes & lx.INSTITUTION and not token.classes & lx.TEMPORAL:
        alone = at + 1 == len(s) or s[at + 1].kind == POINT
        if alone or s[first].lower in ENGLISH_DETERMINERS:
            return False  # said the Delta council
    if follows_name and not token.classes and _leads_to_occupation(s, at + 1):
        return False  # said Harrow Racing wing trimmer Ada Quill
    if follows_name and any(leads_to_name_in_field(s, link) for link in (at + 1, at + 2)):
        return False  # said Delta lecturer in law Ada Quill
    body = before.classes & lx.INSTITUTION or s[at - 2].classes & lx.INSTITUTION
    if body and not token.classes and any(t.kind == CAPITAL for t in s[at + 1 : at + 3]):
        return False  # le président du Conseil régional | breton Ada Quill
    return follows_name and not is_role_word(s, at) and not _is_modified_people_noun(s, at)


def _is_article_of_body(s: Sentence, at: int) -> bool:
    """Whether "the" is inside a name: Save | the Children, Friends of | the Earth."""
    before, named = s[at - 1], at + 1 < len(s) and s[at + 1].kind == CAPITAL
    opens = before.kind == CAPITAL and before.lower in IMPERATIVES
    return named and (opens or bool(before.classes & lx.PREPOSITION))


def _is_noun_of_article(s: Sentence, at: int) -> bool:
    """Whether the noun of an earlier "a" is this word: a research note, a White House statement."""
    token = s[at]
    if token.classes and not token.classes & (lx.NOUN_TOO | lx.SPEECH):
        return False
    if s[at - 1].kind == NUMBER and s[at - 2].lower in ENGLISH_INDEFINITE:
        return True  # a 2008 report
    after = s[at + 1] if at + 1 < len(s) else None
    left = after is None or after.kind == POINT or after.lower in _AFTER_NOUNS
    published = after is not None and after.lower.endswith("ed")  # a Delta poll | released Monday
    if not (left or published) or token.lower.endswith("ed"):
        return False
    article = at - 1
    while article > 0 and at - article < _NOUN_REACH and s[article].kind in (CAPITAL, NUMBER):
        article -= 1
    if article == at - 1 and s[article].kind == WORD and not s[article].classes:
        article -= 1  # a research note
        return s[article].lower in ENGLISH_INDEFINITE and bool(token.classes)
    article -= article < at - 1 and s[article].lower in ATTRIBUTES  # a new Delta poll
    return article < at - 1 and s[article].lower in ENGLISH_INDEFINITE


def _is_modified_people_noun(s: Sentence, at: int) -> bool:
    """Whether a name modifies a noun for a person: a Labour peer."""
    token = s[at]
    determined = at > 1 and s[at - 2].classes & lx.DETERMINER
    return bool(determined) and not token.classes and token.lower.endswith(ROLE_ENDINGS)


def _modifies_people_noun(s: Sentence, first: int, at: int) -> bool:
    """Whether a name merely modifies a noun for people: said a senior Quill campaign | official."""
    if s[at - 1].kind != CAPITAL:
        return False
    bare = s[first].kind == CAPITAL and not s[first].classes & lx.DETERMINER
    if not bare and s[first].lower not in _BEFORE_OWNERS:
        return False
    for index in range(at, min(at + _PEOPLE_REACH, len(s))):
        token = s[index]
        if token.kind != WORD or token.classes & (
            PHRASE_BOUNDARY | lx.PREPOSITION | lx.AUXILIARY | lx.REPORT
        ):
            return False
        if means_people(token.lower, token.classes) and (not bare or token.lower[-1:] == "s"):
            return index + 1 >= len(s) or s[index + 1].kind != CAPITAL
    return False


def _leads_to_occupation(s: Sentence, start: int) -> bool:
    """Whether a noun for one person and a name follow, perhaps after plain words."""
    for at in range(start, min(start + _FIELD_REACH, len(s))):
        if _is_occupation_before_name(s, at):
            return True
        if s[at].kind != WORD or s[at].classes & ~lx.NOUN_TOO:
            return False
    return False


def _is_occupation_before_name(s: Sentence, at: int) -> bool:
    """Whether a noun for one person directly precedes a name: wing | trimmer Ada Quill."""
    following = s[at + 1] if at + 1 < len(s) else None
    return following is not None and following.kind == CAPITAL and means_one_person(s[at])
