"""The start of a phrase that ends with a name, with its role: the city's new mayor Ada Quill."""

from reader.analysis.grammar.phrases.noun_phrases import (
    BEFORE_FIELDS,
    FIELDS,
    PHRASE_BOUNDARY,
    ROLE_ENDINGS,
    Sentence,
    is_elided_article,
    is_particle,
    means_body,
    means_one_person,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    ENGLISH_DETERMINERS,
    GERMAN_CLUBS,
    NAME_SUFFIXES,
)
from reader.analysis.languages.token import CAPITAL, NUMBER, POSSESSIVE, QUOTED, WORD, Token
from reader.startup.lazy_modules import later

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.phrases import lists_of_fields, speaking_nouns

LEGAL_FORMS = frozenset({
    "incorporated", "inc", "ltd", "limited", "llc", "llp", "plc", "corp", "corporation",
    "sa", "sau", "sl", "slu", "spa", "srl", "lda", "ltda",
})  # fmt: skip
"""Words for the legal form of a firm, without their full stops, which end its name."""
_BEFORE_BODIES = frozenset({"of", "as"})  # head of the Committee; as the Committee says
BEFORE_OWN_BODIES = frozenset({"for", "from", "at", "with", "of"})
_GERUNDS = frozenset({  # of verbs that take a person
    "sentencing", "introducing", "joining", "interviewing", "replacing", "succeeding", "beating",
    "facing", "visiting", "leaving", "meeting", "following", "honouring", "honoring", "helping",
    "backing", "defending", "endorsing", "challenging", "hosting", "escorting",
})  # fmt: skip
_PARTICIPLES_OF_OFFICE = frozenset({"outgoing", "incoming", "acting", "sitting", "slain"})
_BEFORE_NUMBERS = GERMAN_CLUBS | {"Channel", "Radio", "Film"}  # Channel 4 News, TSV 09 Lipa
_ORDINAL_ENDINGS = ("st", "nd", "rd", "th")  # the 9th Delta Court
_AGED = ("-old", "-jährige", "-jähriger", "-jarige")
_YEARS = frozenset({"jahre", "jaar"})
_NOT_IN_SURNAME = lx.PREPOSITION | lx.DETERMINER
_COMPASS = frozenset({"north", "south", "east", "west", "northern", "southern", "western"})
_EVENT_ENDINGS = tuple(  # endings of nouns for events, times and places
    lx.words("""
ing ion ment ness ity ance ence matter day night time month case game match trial vote call door
debate break cident issue past future
""")
)
_ROLE_LIKE_WORDS = frozenset(  # words with the ending of a role
    {"after", "other", "whether", "never", "ever", "later", "earlier", "however", "together"}
)


def body_start(s: Sentence, first: int, last: int) -> int:
    """Return the start of an institution's name with "and": the Docks and Harbours Board.

    A list of fields may precede "and": the Department for Farms, Food and Rural Affairs.
    """
    if first > 3 and s[first - 1].lower == "and" and s[first - 2].text == ",":
        return _start_of_list(s, first, last, first - 1)
    if first < 2 or s[first - 1].lower != "and" or s[first - 2].kind != CAPITAL:
        return first
    if first == last and len(s[first].text) == len(s[first - 2].text) == 1:
        return first - 2  # S and P, a firm
    start = name_start(s, first - 2)
    if (
        start > 1
        and s[start - 1].text == ","
        and ((body := _start_of_list(s, first, last, start)) < first)
    ):
        return body
    if (named_for_fields := _body_over(s, start)) >= 0 and not s[first].classes & lx.TITLE:
        return named_for_fields  # the Office of Management and Budget
    if s[last].lower.rstrip(".") in LEGAL_FORMS:
        return start  # Quill and Sons Incorporated
    if s[first].kind != CAPITAL:
        return first
    opens = s[start].classes & lx.DETERMINER or _opens_report(s, start)
    if s[first - 2].lower in FIELDS and (opens or s[last].classes & lx.INSTITUTION):
        return body_start(s, start, last)  # Delta Fire and Rescue Service
    alone = start == first - 2 or s[start].classes & lx.DETERMINER
    return start if opens and alone and s[last].classes & lx.INSTITUTION else first


def is_legal_form(token: Token) -> bool:
    """Whether a token is the legal form of a firm: Inc., S.A., Lda."""
    return token.kind == CAPITAL and token.lower.replace(".", "") in LEGAL_FORMS


def _opens_report(s: Sentence, at: int) -> bool:
    """Whether a phrase begins a sentence or what stands behind a quote, or somebody speaks for it.

    “…,” | Vell and Delta Council said; a spokesman for | Vell and Delta Council said.
    """
    before = at - 1 - (at > 1 and s[at - 1].text == ",")
    return not at or s[before].kind == QUOTED or _is_spoken_for(s, at)


def _is_spoken_for(s: Sentence, at: int) -> bool:
    """Whether the body at a token is that of a role before it: a spokesman for | the council."""
    return at > 1 and s[at - 1].lower == "for" and means_one_person(s[at - 2])


def _start_of_list(s: Sentence, first: int, last: int, field: int) -> int:
    """Return the start of a body named for a list of fields, the last of which begins at `first`.

    An earlier one begins at `field`, or before the comma there. `first` if it is no such name.
    """
    start = lists_of_fields.list_start(s, field)
    ends_so = s[last].classes & lx.INSTITUTION and s[start - 1].classes & lx.DETERMINER
    article = first + (first < last and bool(s[first].classes & lx.DETERMINER))
    if start == field or not (ends_so or lists_of_fields.is_field(s[article : last + 1])):
        return first
    if not lists_of_fields.names_field(s[field : last + 1]):
        return first
    if (body := _body_over(s, start)) >= 0:
        return body
    return start - 1 if ends_so and start > 0 else first  # the Housing, Health and Planning Board


def _body_over(s: Sentence, field: int) -> int:
    """Return the start of the body whose first field begins at a token: the Office of | Roads.

    -1 if there is none. After "on" and "for" no preposition may govern the body, since then a new
    clause may follow: he spoke at the Institute for Rivers and Quill said.
    """
    link, noun = s[field - 1].lower, field - 2
    if field < 2 or link not in BEFORE_FIELDS or not s[noun].classes & lx.INSTITUTION:
        return -1
    start = name_start(s, noun)
    if link == "of":
        return start
    governed = start > 0 and s[start - 1].classes & lx.PREPOSITION
    governed = governed and s[start - 1].lower not in _BEFORE_BODIES
    governed = governed and not _is_spoken_for(s, start)
    return -1 if governed or s[noun].kind != CAPITAL else start


def _continues_name(s: Sentence, index: int) -> bool:
    """Whether the token at `index` belongs to the name that continues to its right."""
    token = s[index]
    if token.classes & (lx.PREPOSITION | lx.DETERMINER) and index > 0 and token.text[0].isupper():
        return s[index - 1].kind == CAPITAL  # Doctors Without Borders, Delta No Filter
    if token.kind == CAPITAL:
        opens = token.classes & (lx.LEAD | lx.CONJUNCTION | lx.DETERMINER | lx.SUBJECT | lx.DAY)
        return not opens or bool(token.classes & lx.TITLE and not token.classes & lx.DAY)
    if token.kind == POSSESSIVE or token.text == "&":
        return index > 0 and s[index - 1].kind == CAPITAL
    if token.kind == NUMBER:
        return index > 0 and (s[index - 1].text in _BEFORE_NUMBERS or _is_ordinal_of_body(s, index))
    if token.classes & lx.PARTICLE and index > 0:
        before, after = s[index - 1], s[index + 1]
        opens = before.kind == CAPITAL or (index > 1 and is_particle(before))
        return opens and (after.kind == CAPITAL or is_particle(after))
    return False


def _is_ordinal_of_body(s: Sentence, at: int) -> bool:
    """Whether a number begins a name: the | 9th Delta Court; not: On the | 9th Quill said."""
    if s[at - 1].lower != "the" or not s[at].text.endswith(_ORDINAL_ENDINGS):
        return False
    return at < 2 or not s[at - 2].classes & lx.PREPOSITION


def name_start(s: Sentence, last: int) -> int:
    """Return the start of the phrase around a name, including its role and determiner."""
    if last > 1 and s[last].lower in NAME_SUFFIXES and s[last - 1].text == ",":
        return name_start(s, last - 2)  # Ada Quill, Jr.
    first = last
    while first > 0 and last - first < 12 and _continues_name(s, first - 1):
        first -= 1
    while first > 0 and is_particle(s[first - 1]) and not s[first - 1].classes & _NOT_IN_SURNAME:
        first -= 1  # van der Molen; in Dutch and German a preposition
    if first == 0 and _opens_with_participle(s, last):
        return 1
    role = first
    while role > 0 and first - role < 6:
        before = s[role - 1]
        if before.kind == POSSESSIVE and role > 1 and s[role - 2].kind == CAPITAL:
            role = name_start(s, role - 2)
            break
        if before.text[:1].isupper() and role < first and _continues_name(s, role - 1):
            role -= 1
            continue
        if is_elided_article(s, role - 1):
            return role - 1
        if before.kind == NUMBER and _tells_age(s, role - 1):
            role -= 1  # the 61-year-old Canadian
            continue
        if _ends_before_role(s, role, first):
            break
        if role == first and before.lower in _COMPASS:
            first = role = role - 1  # farmers in | west Delta
            continue
        if before.classes & lx.DETERMINER:
            return _start_at_determiner(s, role, first)
        role -= 1
    return _role_start(s, role, first)


def _tells_age(s: Sentence, number: int) -> bool:
    """Whether a number before a noun is somebody's age: der 61-jährige, die 61 | Jahre alte."""
    return s[number].text.endswith(_AGED) or s[number + 1].lower in _YEARS


def _ends_before_role(s: Sentence, role: int, first: int) -> bool:
    """Whether the word before token `role` is no part of the role before a name at `first`."""
    before = s[role - 1]
    if before.kind != WORD or before.classes & (PHRASE_BOUNDARY | lx.PREPOSITION | lx.AUXILIARY):
        return True
    if role == first and before.classes & lx.TIME and not before.classes & lx.TITLE:
        return True  # by the time Quill says
    if before.classes & (lx.REPORT | lx.VERB) and not before.classes & (lx.TITLE | lx.NOUN_TOO):
        return not _is_attribute_after_preposition(s, role - 1)  # Quill said Poe …
    return 1 < role == first and _is_verb_after_noun(s, role - 1)  # the crowd followed Poe


def _is_attribute_after_preposition(s: Sentence, at: int) -> bool:
    """Whether a participle describes the role after it: a lawyer for | accused gunman Quill."""
    word = s[at].lower
    participle = word.endswith("ed") or word in _PARTICIPLES_OF_OFFICE
    return participle and at > 0 and bool(s[at - 1].classes & lx.PREPOSITION)


def _start_at_determiner(s: Sentence, role: int, first: int) -> int:
    """Return where the phrase of a name at `first` starts whose role follows a determiner."""
    determiner, noun = s[role - 1], s[first - 1]
    if noun.classes & (lx.SPEECH | lx.NOUN_TOO | lx.WORK) and not noun.classes & lx.TITLE:
        return first  # in the report Ada Quill
    if determiner.lower in ENGLISH_DETERMINERS and not _can_be_role(noun):
        if noun.classes & lx.INSTITUTION and _is_beside_body(s, role - 1):
            return role - 1  # somebody from | the charity Silver Line
        return first  # after the hearing | Ada Quill
    governed = role == 2 < first and s[0].classes & lx.PREPOSITION
    if governed and not speaking_nouns.can_speak(noun):
        return first  # En este sentido | Ada Quill ha pedido
    return role - 1 if determiner.lower != "that" else role


def _opens_with_participle(s: Sentence, last: int) -> bool:
    """Whether a participle before a name opens the sentence: Praising | Ada Quill, the mayor …."""
    gerund = s[0].classes & lx.PARTICIPLE or s[0].lower in _GERUNDS
    opens = last > 0 and gerund and not s[0].classes & lx.TITLE
    body = s[last].classes & lx.INSTITUTION or s[0].lower == "reading"  # a town: Reading Quills
    return bool(opens) and not body


def _is_verb_after_noun(s: Sentence, at: int) -> bool:
    """Whether a word in -ed is a verb, since a plain noun precedes it; not: the retired Quill."""
    verb, noun = s[at], s[at - 1]
    if verb.classes & lx.TITLE:
        return False
    names = verb.classes & (lx.NAME | lx.WEAK) and not verb.classes & lx.NOUN_TOO
    speaks = lx.SUBJECT | lx.RELATIVE | lx.INSTITUTION
    if names and (noun.kind == CAPITAL or noun.classes & speaks):
        return True  # Norpress quoted | Poe
    plain = noun.kind == WORD and not noun.classes & ~lx.TITLE and not noun.lower.endswith("ly")
    determined = at > 1 and s[at - 2].classes & lx.DETERMINER
    return plain and bool(determined) and (bool(names) or verb.lower.endswith("ed"))


def _can_be_role(noun: Token) -> bool:
    """Whether a noun before a name may be a role, unlike "hearing" or "matter"."""
    return "-" in noun.lower or not noun.lower.endswith(_EVENT_ENDINGS)  # the two-time Olympian


def _is_beside_body(s: Sentence, at: int) -> bool:
    """Whether a preposition before a token may tell to what body somebody belongs."""
    return at > 0 and s[at - 1].lower in BEFORE_OWN_BODIES


def _role_start(s: Sentence, role: int, first: int) -> int:
    """Return the start of the role in lower case before a name: "company spokeswoman".

    So that of a body somebody belongs to: a spokesman for | energy firm Delta.
    """
    if role == first or s[role].kind == CAPITAL:
        return role
    before = s[first - 1]
    is_role = before.classes & lx.TITLE or before.lower.endswith(ROLE_ENDINGS)
    acts = before.classes & (lx.STRONG_CUES | lx.VERB)
    if _is_beside_body(s, role) and means_body(before.lower, before.classes):
        return role
    if not is_role or acts or before.lower in _ROLE_LIKE_WORDS:
        return first
    start = first - 1
    while start > role:
        word = s[start - 1]
        verb = word.classes & lx.FULL_VERB and word.kind == WORD
        if verb or word.lower.endswith(("ly", "ing", "ed")):
            return start - _is_attribute_after_preposition(s, start - 1)
        start -= 1
    return start
