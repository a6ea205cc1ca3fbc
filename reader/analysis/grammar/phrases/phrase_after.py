"""The noun phrase that begins after a verb: said "the head of the water board"."""

from itertools import pairwise

from reader.analysis.grammar.phrases.noun_phrases import (
    INDEFINITE_ARTICLES,
    NAMING_PARTICIPLES,
    PHRASE_BOUNDARY,
    ROLE_ENDINGS,
    Phrase,
    Sentence,
    are_particles_inside_name,
    is_elided_article,
    is_named_like_month,
    is_particle,
    is_role_word,
    means_one_person,
    means_people,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, POSSESSIVE, QUOTED, WORD, Token

_SAME = frozenset({  # before a day
    "mismo", "mesmo", "mesma", "même", "stesso", "stessa", "próximo", "próxima", "pasado",
    "passado", "passada", "última", "último", "scorso", "scorsa", "prossimo",
})  # fmt: skip
_NOUNS_IN_LY = lx.word_set("""
family families ally bully assembly monopoly supply reply daily weekly monthly quarterly anomaly
butterfly fly elderly
""")

# la presidente de la región, il sindaco di Bari
_OF = lx.word_set("""
van de d' du des del di della dello dei degli delle dell' do da dos das alla allo all' alle agli
""")
_IN_OFFICE = frozenset({"en", "em", "in"})
_OFFICE_COMPLEMENTS = frozenset({"scène", "chef", "second", "funciones", "exercício", "carica"})
_ONE = frozenset({"l'", "un", "une", "uno", "una", "einer", "eine"})
_THEM = frozenset({"eux", "elles", "ellos", "ellas", "loro", "ihnen"})
_TO = frozenset({"alla", "allo", "all'", "alle", "agli"})
# where or to whom something is said
_OCCASIONS = lx.word_set("""
uscita ingresso arrivo apertura indomani inizio fine vigilia stampa telecamere radio tv agenzia ansa
adnkronos emittente amica amico avversario
""")
_BARE_ENDINGS = ("s", *ROLE_ENDINGS, "one", "body")
# determiners that are no phrase alone: ricorda la | prima volta
_HEADLESS = lx.word_set("""
the a an his their its her le la les l' el los las il lo gli i o os as de het
""")
_BEFORE_OWNERS = lx.word_set("""
the a an another one two three four five some several many most former senior top other
""")
_AFTER_PARTICIPLES = frozenset({"by", "in", "on", "from", "at", "to"})
_AFTER_NOUNS = frozenset({"from", "by", "of", "on", "in", "for", "that", "which", "who"})
_NO_OPENING = lx.PREPOSITION | lx.CONJUNCTION | lx.OBJECT | lx.FIRST | lx.RELATIVE
_LONGEST = 24  # tokens of a phrase
_NAME_REACH = 4  # tokens of a lower-case role and the name after it
_NOUN_REACH = 4  # tokens from "a" to its noun
_HEADS = frozenset({"anderer", "andere", "eine"})  # sagt ein anderer, meint die eine
_FELLOW = frozenset({"fellow", "longtime", "sometime"})  # his friend and fellow poet Ada Quill
_COUNTS = frozenset({"one", "two", "three", "four", "five", "six", "seven", "eight"})
_TIME_OPENERS = frozenset(  # words that open a time adverbial
    {"during", "last", "this", "late", "early", "via", "tonight", "when", "yesterday", "today"}
)
_DUTCH_OBJECTS = frozenset({"hen", "ons", "hun"})
_DUTCH_ARTICLES = frozenset({"de", "een", "haar"})
_LANGUAGE_NAMES = frozenset({"arabic", "mandarin", "cantonese", "hebrew", "farsi", "urdu", "hindi"})
_JOINTS = frozenset({"e", "y", "et", "en", "und"})
_GERMANIC_JOINTS = frozenset({"und", "en"})
_ATTRIBUTES = 4  # tokens from "und" to the noun
_TWO_ROLES = 6  # tokens between "and" and the name
_IN_POST = frozenset({"–", "—", "for"})
_FIELD_REACH = 3  # tokens from a field to the occupation: infectious diseases physician
_PEOPLE_REACH = 3  # tokens: administration officials


def phrase_after(s: Sentence, first: int) -> Phrase | None:
    """Return the noun phrase that begins at `first`: the speaker in "said X"."""
    if first >= len(s) or s[first].kind in (POINT, QUOTED):
        return None
    opening = s[first]
    if opening.classes & lx.SUBJECT:
        return (first, first)
    if opening.lower in _ONE and (last := _end_of_one_of_them(s, first)):
        return (first, last)
    if is_particle(opening) and (name := _surname_end(s, first)):
        return (first, name)
    if (
        opening.lower != "her"
        and opening.classes & _NO_OPENING
        and not opening.classes & lx.DETERMINER
        and not (opening.kind == CAPITAL and opening.classes & lx.TITLE)  # Me Ada Quill
    ):
        return None
    if opening.kind == CAPITAL and opening.classes & lx.DAY:
        return None
    starts = opening.kind in (CAPITAL, NUMBER) or opening.classes & (lx.DETERMINER | lx.TITLE)
    if opening.lower == "uno" and first + 2 < len(s):
        starts = starts or s[first + 1].lower in _OF  # uno de los vecinos
    return _longest_phrase(s, first) if starts or _begins_bare_phrase(s, first) else None


def _end_of_one_of_them(s: Sentence, first: int) -> int:
    """Return the last token of "l'un d'entre eux", "uno di loro", "einer von ihnen"; 0 if none."""
    at = first + 1 + (s[first].lower == "l'")
    at += 1 + (at + 1 < len(s) and s[at + 1].lower == "entre")
    return at if at < len(s) and s[at].lower in _THEM else 0


def _begins_bare_phrase(s: Sentence, first: int) -> bool:
    """Whether a plain word begins a phrase: a modifier of a name, a bare plural, a role."""
    opening = s[first]
    if opening.kind != WORD or opening.classes & lx.AUXILIARY:
        return False
    if first + 1 < len(s) and _leads_to_name(s, first + 1):
        return True
    if opening.classes:
        return False
    following = s[first + 1] if first + 1 < len(s) else None
    return opening.lower.endswith(_BARE_ENDINGS) or _is_lowercase_role(following)


def _leads_to_name(s: Sentence, start: int) -> bool:
    """Whether a name follows at once or after a few plain words: harbour pilot Ada Quill."""
    for token in s[start : start + _NAME_REACH]:
        if token.kind == CAPITAL:
            return True
        if token.kind != WORD or token.classes & (PHRASE_BOUNDARY | lx.PREPOSITION | lx.AUXILIARY):
            return False
    return False


def _is_lowercase_role(token: Token | None) -> bool:
    """Whether the word after an adjective is a lower-case role: demissionair | minister."""
    return token is not None and token.kind == WORD and bool(token.classes & lx.TITLE)


def _surname_end(s: Sentence, first: int) -> int:
    """Return the end of a surname with leading particles that ends its clause; 0 if none."""
    at = first
    while at < len(s) and is_particle(s[at]):
        at += 1
    ends = at + 1 >= len(s) or (s[at + 1].kind == POINT and s[at + 1].text != "-")
    return at if at < len(s) and s[at].kind == CAPITAL and not s[at].classes and ends else 0


def _longest_phrase(s: Sentence, first: int) -> Phrase | None:
    """Return the longest phrase that begins at `first`."""
    count, at, named = len(s), first, False
    opening = s[first]
    while at < count and at - first < _LONGEST:
        token = s[at]
        if token.kind == POINT or token.kind == QUOTED:
            if token.text in ("-", "&", "/") and at + 1 < count:
                at += 1
                continue
            if token.kind == QUOTED and _is_first_of_compound(s, at):
                at += 2
                continue
            if token.text == "," and at > first and s[at - 1].text == "-" and _joins_parts(s, at):
                at += 1
                continue  # der Bau-, | Sport- und Hafenminister
            if _is_inside_post(s, first, at):
                at += 1
                continue
            break
        if token.kind == POSSESSIVE:
            named = False
            at += 1
            continue
        if named and opening.kind == CAPITAL and _begins_another_phrase(s, at):
            break
        if at > first and token.kind == WORD and _begins_next_constituent(s, at):
            break
        if token.classes & lx.CONJUNCTION:
            if at == first or not _is_conjunction_inside(s, first, at):
                break
        elif token.classes & lx.PREPOSITION and token.kind == WORD:
            if at > first and are_particles_inside_name(s, at):
                at += 2 if is_particle(s[at + 1]) else 1
                continue
            if not _is_preposition_inside(s, first, at, named=named):
                break
        elif at > first and (_is_day(s, at) or _ends_complete_phrase(s, first, at, named=named)):
            break
        if token.kind == CAPITAL:
            named = named or token.lower not in PEOPLES  # at a Japanese | yard
        at += 1
    return _trimmed(s, first, at - 1)


def _trimmed(s: Sentence, first: int, last: int) -> Phrase | None:
    """Trim words that cannot end a phrase; None if nothing can be left: said the | other day."""
    loose = lx.PREPOSITION | lx.DETERMINER | lx.CONJUNCTION
    while last > first and (s[last].classes & loose and s[last].kind == WORD):
        if s[last].lower in _HEADS and s[last - 1].classes & lx.DETERMINER:
            break
        if s[last].lower in _COUNTS and s[last - 1].lower == "of" and last > first + 1:
            break  # said the mother of three
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
    return None if last < first or alone else (first, last)


def _begins_next_constituent(s: Sentence, at: int) -> bool:
    """Whether a word begins what follows a phrase: an addressee, a clause with a pronoun."""
    token = s[at]
    if token.lower == "a" and _is_addressee_preposition(s, at):
        return True  # disse um residente | a Rui Quill
    if token.lower == "hun" and not s[at - 1].classes & (lx.PREPOSITION | lx.DETERMINER):
        return True  # herhaalden de bewoners | hun bezwaren
    if _is_after_dutch_noun(s, at) or (token.classes & lx.DAY and not _is_day_described(s, at)):
        return True  # zei de boswachter | trots, zei de boswachter | maandag
    governed = s[at - 1].classes & lx.PREPOSITION  # una de ellas
    return bool(token.classes & lx.SUBJECT) and not governed  # according to officers he ran


def _is_day_described(s: Sentence, at: int) -> bool:
    """Whether words before a day belong to it: este mismo | martes, ce | lundi."""
    return bool(s[at - 1].classes & lx.DETERMINER) or s[at - 1].lower in _SAME


def _is_after_dutch_noun(s: Sentence, at: int) -> bool:
    """Whether the word before is a noun: after "de", a Dutch adjective would end in -e or -en."""
    noun, article = s[at - 1], s[at - 2]
    if s[at].classes & (lx.PREPOSITION | lx.TITLE | lx.PARTICLE) or noun.classes & ~lx.TITLE:
        return False
    dutch = article.lower == "de" and article.classes & lx.DETERMINER
    return bool(dutch) and noun.kind == WORD and not noun.lower.endswith(("e", "n"))


def _is_conjunction_inside(s: Sentence, first: int, at: int) -> bool:
    """Whether a conjunction is part of a phrase: Quill and Sons, actor and author Ada Quill."""
    joint = s[at].lower
    if joint == "and":
        following = s[at + 1] if at + 1 < len(s) else None
        if following is not None and (following.kind == CAPITAL or following.lower in _FELLOW):
            return True
        return _joins_bare_roles(s, first, at)
    if joint in _GERMANIC_JOINTS and (
        (s[at - 1].text == "-" and _joins_parts(s, at)) or _joins_attributes(s, first, at)
    ):
        return True  # der Bau- und Hafenminister
    return joint in _JOINTS and (_joins_roles(s, at) or _continues_office(s, first, at))


def _ends_complete_phrase(s: Sentence, first: int, at: int, *, named: bool) -> bool:
    """Whether a lower-case word ends the phrase before it, with no head noun still to come."""
    before = s[at - 1]
    if s[at].kind != WORD or before.classes & lx.DETERMINER:
        return False
    if before.kind == POSSESSIVE or (before.lower == "of" and not named):
        return False  # said the mayor's press officer, a head of state
    if not _ends_phrase(s, at, named=named):
        return False
    if s[first].lower in INDEFINITE_ARTICLES and _is_noun_of_article(s, at):
        return False
    return not (named and _modifies_people_noun(s, first, at))


def _is_first_of_compound(s: Sentence, quote: int) -> bool:
    """Whether a quote is the first part of a compound noun: die frühere „Seestern“-Kapitänin."""
    tied = quote + 2 < len(s) and s[quote + 1].text == "-" and s[quote + 2].kind == CAPITAL
    return tied and s[quote - 1].kind == WORD


def _is_addressee_preposition(s: Sentence, at: int) -> bool:
    """Whether a lower-case "a" after a noun introduces the addressee."""
    following = s[at + 1] if at + 1 < len(s) else None
    noun = s[at - 1].kind in (WORD, CAPITAL) and not s[at - 1].classes & (
        lx.PREPOSITION | PHRASE_BOUNDARY
    )
    return noun and following is not None and following.kind == CAPITAL


def _joins_parts(s: Sentence, at: int) -> bool:
    """Whether the parts of one compound role are joined: der Bau-, Sport- und Hafenminister."""
    last = at + 1
    while last + 2 < len(s) and s[last + 1].text == "-":
        last += 3 if s[last + 2].lower in _GERMANIC_JOINTS or s[last + 2].text == "," else 2
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
    if at + 1 >= len(s) or not at:
        return False
    return bool(s[at - 1].classes & lx.TITLE and s[at + 1].classes & lx.TITLE)


def _continues_office(s: Sentence, first: int, at: int) -> bool:
    """Whether a conjunction is part of an office: il ministro dei Porti e delle Acque Ada Quill."""
    if at + 3 > len(s) or s[at + 1].lower not in _OF:
        return False
    over = any(token.lower in _OF for token in s[first:at])
    office = over and any(token.classes & lx.TITLE for token in s[first : first + 2])
    following = s[at + 2 : at + _TWO_ROLES]
    return bool(office) and any(
        token.kind == CAPITAL and not before.classes & (lx.DETERMINER | lx.PREPOSITION)
        for before, token in pairwise(following)
    )


def _joins_bare_roles(s: Sentence, first: int, at: int) -> bool:
    """Whether "and" joins two roles of one person: actor and study author Ada Quill."""
    role = first
    while s[role].kind == CAPITAL and role < at - 1:
        role += 1  # Harbour Lines president and chief executive Ada Quill
    roles = s[role:at]
    if not all(token.kind == WORD for token in roles) or not means_one_person(s[at - 1]):
        return False
    if s[first].lower in INDEFINITE_ARTICLES and at + 1 < len(s) and means_one_person(s[at + 1]):
        return True  # a writer and activist
    if any(token.classes & lx.DETERMINER for token in roles):
        return False  # the mayor and spokesman Ada Quill are two
    for name in range(at + 2, min(at + _TWO_ROLES, len(s))):
        if s[name].kind == CAPITAL:
            return means_one_person(s[name - 1])
        if s[name].kind != WORD or s[name].classes & (lx.PREPOSITION | lx.DETERMINER):
            return False
    return False


def _is_day(s: Sentence, at: int) -> bool:
    """Whether a capitalised word is a day or month, and not a first name: Jan Quill."""
    if s[at].kind != CAPITAL or not s[at].classes & lx.DAY:
        return False
    before_name = at + 1 < len(s) and s[at + 1].kind == CAPITAL and not s[at + 1].classes
    if before_name and s[at - 1].kind == WORD:
        return False
    return not is_named_like_month(s, at)


def _is_adverb(s: Sentence, at: int) -> bool:
    token = s[at]
    adverb = token.kind == WORD and token.lower.endswith("ly") and token.lower not in _NOUNS_IN_LY
    return adverb and not s[at - 1].classes & lx.DETERMINER


def _begins_another_phrase(s: Sentence, at: int) -> bool:
    """Whether an article after a bare name begins another phrase: sagte Vogel der Zeitung."""
    token = s[at]
    if token.kind != WORD or token.lower not in {"der", "den", "dem", "die", "das"}:
        return False
    if are_particles_inside_name(s, at):
        return False  # Jan In der Quill
    return not s[at - 1].classes & (lx.PARTICLE | lx.TITLE)  # Van den Quill


def _is_preposition_inside(s: Sentence, first: int, at: int, *, named: bool) -> bool:
    """Whether the preposition at `at` continues the phrase: "head of", "spokesman for"."""
    token = s[at]
    if at == first or at + 1 >= len(s):
        return False
    if token.lower == "of":
        return True
    if token.classes & lx.SOFT and token.lower in _OF:
        if token.lower in _TO and s[at + 1].lower in _OCCASIONS:
            return False  # ha detto la donna | all'uscita
        return not named or s[first].kind != CAPITAL or bool(s[at - 1].classes & lx.TITLE)
    if token.lower in _IN_OFFICE and s[at + 1].lower in _OFFICE_COMPLEMENTS:
        return True  # le metteur en scène Ada Quill
    if token.lower not in {"for", "with", "from", "at", "in", "to"}:
        return False
    if token.lower == "in" and (s[at + 1].lower in PEOPLES or s[at + 1].lower in _LANGUAGE_NAMES):
        return False  # asked his grandfather in Arabic
    if _is_inside_post(s, first, at):
        return True
    if token.lower in {"in", "to"}:
        return bool(s[at - 1].classes & lx.TITLE) and s[at + 1].kind == CAPITAL and not named
    own_name = named and s[first].kind == CAPITAL
    return not (own_name and s[at + 1].kind != CAPITAL)


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


def _is_occupation_before_name(s: Sentence, at: int) -> bool:
    """Whether a noun for one person directly precedes a name: wing | trimmer Ada Quill."""
    following = s[at + 1] if at + 1 < len(s) else None
    return following is not None and following.kind == CAPITAL and means_one_person(s[at])


def _leads_to_occupation(s: Sentence, start: int) -> bool:
    """Whether a noun for one person and a name follow, perhaps after plain words."""
    for at in range(start, min(start + _FIELD_REACH, len(s))):
        if _is_occupation_before_name(s, at):
            return True
        if s[at].kind != WORD or s[at].classes & ~lx.NOUN_TOO:
            return False
    return False


def _is_inside_post(s: Sentence, first: int, at: int) -> bool:
    """Whether a dash or "for" is within the post before a name.

    "Harbour Lines general manager – cargo Ada Quill", "vice president for cargo Ada Quill".
    """
    post = s[at - 1]
    if at + 2 >= len(s) or s[first].kind != CAPITAL or s[at].text not in _IN_POST:
        return False
    if post.kind != WORD or not post.classes & lx.TITLE or s[at + 1].kind != WORD:
        return False
    return not s[at + 1].lower.endswith("ing") and _leads_to_name(s, at + 1)


def _is_noun_of_article(s: Sentence, at: int) -> bool:
    """Whether the noun of an earlier "a" is this word: a research note, a White House statement."""
    token = s[at]
    if token.kind != WORD or not (token.classes & (lx.NOUN_TOO | lx.SPEECH) or not token.classes):
        return False
    after = s[at + 1] if at + 1 < len(s) else None
    if s[at - 1].kind == NUMBER and s[at - 2].lower in INDEFINITE_ARTICLES:
        return True  # a 2008 press release
    left = after is None or after.kind == POINT or after.lower in _AFTER_NOUNS
    if not left or token.lower.endswith("ed"):
        return False
    article = at - 1
    while article > 0 and at - article < _NOUN_REACH and s[article].kind in (CAPITAL, NUMBER):
        article -= 1
    if article == at - 1 and s[article].kind == WORD and not s[article].classes:
        article -= 1  # a research note
        return s[article].lower in {"a", "an"} and bool(token.classes)
    return article < at - 1 and s[article].lower in {"a", "an"}


def _ends_phrase(s: Sentence, at: int, *, named: bool) -> bool:
    """Whether a lower-case word does not belong to the phrase before it."""
    token = s[at]
    if (
        token.lower in NAMING_PARTICIPLES
        and at + 1 < len(s)
        and s[at + 1].kind == CAPITAL
        and not named
    ):
        return False  # a man called Quill
    if token.lower == "them" and s[at - 1].lower == "of":
        return False  # one of them, Ada Quill
    if token.lower in _DUTCH_OBJECTS and s[at - 1].lower == "van":
        return False  # een van hen
    if token.classes & lx.NOUN_TOO and at + 1 < len(s) and s[at + 1].text == ",":
        return False  # according to the explanatory note,
    if token.lower == "state":
        from reader.analysis.grammar.phrases.office_words import is_office_noun

        if is_office_noun(s, at):
            return False
    if token.classes & (lx.AUXILIARY | lx.REPORT | lx.RELATIVE | lx.OBJECT | lx.FIRST):
        return not (token.classes & lx.TITLE or is_elided_article(s, at))
    obtained = token.lower.endswith("ed") and not token.classes and at + 1 < len(s)
    if obtained and s[at + 1].lower in _AFTER_PARTICIPLES:
        return True  # a copy obtained by the paper
    if token.lower in _TIME_OPENERS:
        return True
    if s[at - 1].classes & lx.TITLE and s[at - 2].lower in _DUTCH_ARTICLES:
        return not token.classes & lx.TITLE  # blijft de coach | optimistisch
    if named and token.kind == WORD:
        return _ends_named_phrase(s, at)
    if token.classes & (lx.NAME | lx.VERB) and not token.classes & lx.TITLE:
        return not (s[at - 1].classes & lx.DETERMINER)
    return False


def _ends_named_phrase(s: Sentence, at: int) -> bool:
    """Whether a lower-case word does not belong to the phrase before it, which has a name."""
    token, before = s[at], s[at - 1]
    if token.classes & lx.OBLIQUE and token.lower not in {"des", "eines"}:
        return True
    if token.classes & lx.PARTICLE:
        return False
    if token.classes & lx.DETERMINER and token.lower not in {"des", "eines"}:
        return before.lower != "save"  # said Save the Children
    follows_name = before.kind == CAPITAL
    next_capital = at + 1 < len(s) and s[at + 1].kind == CAPITAL
    if follows_name and (token.classes & lx.TITLE or next_capital):
        return bool(token.classes & (lx.NAME | lx.WEAK | lx.VERB)) or token.lower.endswith("ed")
    if follows_name and not token.classes and _leads_to_occupation(s, at + 1):
        return False  # said Harrow Racing wing trimmer Ada Quill
    body = before.classes & lx.INSTITUTION or s[at - 2].classes & lx.INSTITUTION
    if body and not token.classes and any(t.kind == CAPITAL for t in s[at + 1 : at + 3]):
        return False  # la Banque centrale européenne Ada Quill
    return follows_name and not is_role_word(s, at) and not _is_modified_people_noun(s, at)
