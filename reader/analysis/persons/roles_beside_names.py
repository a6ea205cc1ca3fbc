"""The role that a text gives beside a name: said company spokeswoman Ada Quill."""

from itertools import pairwise

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF, TO, article_inside
from reader.analysis.languages.function_words import (
    ENGLISH_INDEFINITE,
    GERMAN_ADJECTIVE_ENDINGS,
    OWNER_ENDINGS,
    ROMANCE_AND,
    ROMANCE_PLURAL_ARTICLES,
)
from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.relatives import KIN
from reader.analysis.persons.role_nouns import (
    after_elision,
    classes_of,
    head_of,
    is_no_attribute,
    is_role,
)
from reader.analysis.persons.roles.roles import HONORIFICS, clean_role, role_after, without_rank
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily

with later(globals()):  # not for every text
    from reader.analysis.persons.german import noun_forms, person_nouns
    from reader.analysis.persons.roles import offices_with_fields
    from reader.analysis.persons.runs import dutch_names

_DEPUTY = "adjoint"  # l'adjointe au maire
_TITLES = HONORIFICS | {"retd", "rtd"}  # no roles, also in brackets: Chief (Mrs) Ada Quill
_REACH = 90  # code points before a name that are searched for its role
_NAMING = frozenset({"named", "as"})
_AFTER_NAMED = (" as ", " to ")  # a judge named Ada Quill to oversee it
_LONGEST_NAMING = 5  # words before "as": identified by the police
_MAX_TITLES = 5  # words: , the Most Rev
_STYLES = frozenset({"the", "rt", "right", "most", "very", "hon", "honourable"})
_MAX_WORDS = 5  # of a role before a name
_APPOSED_WORDS = 10  # of a role in apposition before a name
_SHORTEST_APPOSED = 3  # words: Chefin des Amts
_MAX_HEAD_WORDS = 7  # of a role that opens a paragraph
_MAX_FIELD = 10  # words of a role with its field
_FIELD_LINKS = OF | TO | {"para", "en", "por", "pelo", "pela"}
_VERB_ENDINGS = ("er", "ant")
_PLURAL_ARTICLES = ROMANCE_PLURAL_ARTICLES | {"des", "dos", "das"}
_NO_FIELD = lx.REPORT | lx.NAME | lx.WEAK | lx.VERB | lx.SUBJECT | lx.RELATIVE | lx.CONJUNCTION
_STOP = lazily(r"[,;:.!?\n«»“”\"]")
_SENTENCE_ENDS = frozenset({".", "!", "?", ":", ";"})
_IN_BRACKETS = lazily(r"\([a-zà-ü-]{2,12}\)")
_CLAUSE_ENDS = frozenset(".,;:!?")
_OFFICE_JOINTS = frozenset({"of", "for", "and"})
_CLAUSE_REACH = 60  # code points after a name that hold its verb and the next one
_HAVE = frozenset({"has", "had", "once", "later", "also", "then"})
_NOT_IN_RELATIVE = lx.DETERMINER | lx.CONJUNCTION | lx.RELATIVE | lx.SUBJECT | lx.OBJECT
_VERB_REACH = 40  # code points after a name that hold the next two words
_CLOSING = frozenset({",", ".", ";", ":", ")", "("})  # il sindaco, Ada Quill (nella foto), …

OF_HOME = frozenset({
    "français", "française", "español", "española", "italiano", "italiana",
})  # fmt: skip
"""What papers call their own country's, as do names of bodies: la Fédération française."""


def role_beside_name(text: str, start: int, end: int, language: Language) -> str:
    """Return the role before or after the name ``text[start:end]``; may be empty."""
    before = text[max(0, start - _REACH) : start].rsplit("\n", 1)[-1]
    words = before.split()
    while words and words[-1].lower().strip("(.)") in _TITLES:
        words.pop()
    if language.nouns_capitalised and len(words) > 1:
        joined = text.startswith(" und ", end) and text[end + 5 : end + 6].isupper()
        words = noun_forms.with_role_as_subject(words, several=joined)
    if language.compound_inversion and words and _IN_BRACKETS.fullmatch(words[-1]):
        words.pop()  # le maire de Lipa (sud) | Ada Quill
    words = words[: len(words) - _count_titles_after_comma(words, language)]
    words = without_rank(words, language)
    naming = words and words[-1] in _NAMING and language.code == "en"
    if naming and not text.startswith(_AFTER_NAMED, end):
        words = _before_naming(words)
    closed = text[end : end + 2].strip()[:1] in _CLOSING
    if (
        words
        and words[-1].endswith(",")
        and (closed or _is_opening_office(words, text, end, language))
    ):
        apposed = _apposed_before([*words[:-1], words[-1][:-1]], language)
        if apposed:
            return clean_role(apposed, text, language)
    else:
        in_body = language.nouns_capitalised and words[-2:-1] == ["im"]  # im Stadtrat | Ada Quill
        apart = in_body or _acts_in_relative(text, end, language)
        direct = "" if apart else _directly_before(words, language)
        if not direct and language.nouns_capitalised and (in_body or _ends_in_body(words)):
            direct = _apposed_before(words, language)
        if direct:
            return clean_role(direct, text, language)
    if language.compound_inversion and _is_topic(words, text, end, language):
        return ""
    acts = text[end : end + 1] != "," or _opens_clause(text, start, language)
    return role_after(text, end, language, acts=acts)


def _acts_in_relative(text: str, end: int, language: Language) -> bool:
    """Whether an English name acts on the noun before it: The lawyer Ada Quill | hired said.

    The verb has no object, and another verb follows: had hired in May was late.
    """
    if language.code != "en" or text[end : end + 1] != " ":
        return False
    first, *later = _STOP.split(text[end : end + _CLAUSE_REACH], maxsplit=1)[0].split() or [""]
    if later and first in _HAVE:
        first, *later = later
    classes = classes_of(first, language)
    if not first.islower() or classes & (lx.AUXILIARY | lx.CONJUNCTION):
        return False
    if not first.endswith("ed") and not classes & lx.FULL_VERB:
        return False
    for count, word in enumerate(later):
        between = classes_of(word, language)
        if between & (lx.REPORT | lx.AUXILIARY) and not between & lx.NOUN_TOO:
            return count == 0 or not classes & lx.REPORT
        if between & _NOT_IN_RELATIVE or (count == 0 and not between):
            return False
    return False


def _opens_clause(text: str, start: int, language: Language) -> bool:
    """Whether nothing but a conjunction and words with capitals precede a name in its clause.

    Not: With Ada Quill, a lawyer said it; Defending Ada Quill, a lawyer said it.
    """
    before = _STOP.split(text[max(0, start - _REACH) : start])[-1].split()
    return not any(
        word.endswith("ing") or classes_of(word, language) & lx.PREPOSITION for word in before
    ) and all(word[0].isupper() or classes_of(word, language) & lx.CONJUNCTION for word in before)


def _is_topic(words: list[str], text: str, end: int, language: Language) -> bool:
    """Whether a clause follows whom it is about: Sobre Ada Quill, o treinador optou por calar.

    Unlike a role, it ends with the sentence: Com Ada Quill, a treinadora do Lipa, ….
    """
    opens = len(words) == 1 or (len(words) > 1 and words[-2][-1:] in _SENTENCE_ENDS)
    if not opens or not words[-1][:1].isupper():
        return False
    if not classes_of(words[-1], language) & lx.PREPOSITION or text[end : end + 2] != ", ":
        return False
    stop = _STOP.search(text, end + 2)
    return stop is not None and stop.group() != "," and text.count(" ", end + 2, stop.start()) > 2


def _is_opening_office(words: list[str], text: str, end: int, language: Language) -> bool:
    """Whether an office opens a clause whose name no comma closes: The Trade Minister, X | has.

    Not if the clause reports what the minister is told: The Trade Minister, X said, was late.
    """
    after = text[end : end + _VERB_REACH].split()[:2]
    if language.code != "en" or not after or not after[0][0].islower() or "," in "".join(after):
        return False
    if classes_of(after[0], language) & lx.CONJUNCTION:
        return False  # Trade Minister Ben Poe, Ada Quill and others
    first = len(words) - 1
    while first and words[first - 1][-1] not in _CLAUSE_ENDS:
        first -= 1
    office = words[first:]
    if classes_of(office[0], language) & (lx.PREPOSITION | lx.CONJUNCTION):
        return False  # As Trade Minister, Ada Quill has
    if office[0].endswith("ing") and len(office) > 1 and office[1].islower():
        return False  # Speaking for the minister, Ada Quill has; but: Acting Minister
    return office[0][0].isupper() and all(
        word[0].isupper() or word in _OFFICE_JOINTS or (word == "the" and before in _OFFICE_JOINTS)
        for before, word in pairwise(office)  # not: Unlike the Governor
    )


def _before_naming(words: list[str]) -> list[str]:
    """Return what stands before words that name: a welder | named, the driver, | identified as.

    What is definite rather acts: the president named Ada Quill.
    """
    named = words[:-1]
    indefinite = any(word.lower() in ENGLISH_INDEFINITE for word in named[-_LONGEST_NAMING:])
    if words[-1] == "named" and not indefinite:
        return words
    if words[-1] == "as":
        if "identified" not in named[-_LONGEST_NAMING:]:
            return words
        at = len(named) - 1 - named[::-1].index("identified")
        described = named[at + 1 :]  # identified the driver | as
        by_somebody = not described or described[0] == "by"
        named = named[: at - (named[at - 1 : at] == ["was"])] if by_somebody else described
    return [*named[:-1], named[-1].rstrip(",")] if named else words


def _count_titles_after_comma(words: list[str], language: Language) -> int:
    """Return how many words before a name are titles that follow its role.

    The head of the port, Professor | Quill; the bishop, the Rt Rev | Quill.
    """
    if language.code != "en":
        return 0
    for count, word in enumerate(reversed(words[-_MAX_TITLES:])):
        if word[-1:] == ",":
            return count
        title = word.rstrip(".")
        if title.lower() not in _STYLES and not (title.istitle() and is_role(title, language)):
            return 0
    return 0


def _apposed_before(words: list[str], language: Language) -> str:
    """Return "president" of "led by its president, Tomas Quaye,"."""
    if language.code == "en" and "for" in words and (office := _office_for(words, language)):
        return office
    romance = language.compound_inversion
    for count in range(1, min(_APPOSED_WORDS, len(words)) + 1):
        word = words[-count]
        if word[-1:] in '.,;:”"“':
            return _bare_office(words[len(words) - count + 1 :], language)
        elided = after_elision(word) if romance else ""
        owned = word.endswith(OWNER_ENDINGS)
        if elided or ((owned or classes_of(word, language) & lx.DETERMINER) and count > 1):
            role = [elided, *words[len(words) - count + 1 :]] if elided else words[1 - count :]
            if office := _office_of(words, len(words) - count, language):
                return office
            if is_role(head_of(role, language)[0], language):
                return " ".join(role)
    opens = words and len(words) < _MAX_HEAD_WORDS and words[0][:1].isupper()
    if opens and language.compound_inversion and is_role(words[0].lower(), language):
        return " ".join(words)  # Delegado da Polícia, Ada Quill, falou
    if language.code != "en":
        return ""
    return _office_with_field(words, language) or _bare_office(words, language)


def _office_with_field(words: list[str], language: Language) -> str:
    """Return "Chief Justice of Vell" in English; its last word has a capital."""
    if not words or not words[-1][:1].isupper():
        return ""  # most of the time
    return offices_with_fields.office_with_field(words, language)


def _office_of(words: list[str], link: int, language: Language) -> str:
    """Return a Romance office with whom or what it serves: ministre | du Logement.

    `link` is the index of the article; behind "au" only a deputy serves somebody.
    """
    if link > 1 and words[link - 1] == "de":
        link -= 1  # la portavoz de | la alcaldesa
    elif link < 1 or not article_inside(words[link], language.code):
        return ""
    for back in range(min(link, 3), 0, -1):  # le secrétaire général, directeur de cabinet | du …
        at = link - back
        noun = after_elision(words[at]) or words[at]
        served = words[link] in OF or noun.startswith(_DEPUTY)
        between = words[at + 1 : link]
        linked = all(map(str.isalpha, between)) and (back < 3 or between[0] == "de")
        if served and linked and noun.islower() and is_role(noun, language):
            office = " ".join((noun, *words[at + 1 :]))
            return _office_of(words, at - 1, language) or office  # l'adjoint au | maire chargé des
    return ""


def _office_for(words: list[str], language: Language) -> str:
    """Return a role without an article and its field: But counsel for the port, Mr Quill, …."""
    at = words.index("for") - 1
    if any(word[-1:] in _CLOSING for word in words[at + 1 :] if word):
        return ""  # Ben Poe, lawyer for Vell, left. The coach, | Mr Quill, …
    before = words[at - 1] if at > 0 else ","
    opens = before[-1] in ",;:" or (
        before[0].isupper() and classes_of(before, language) & lx.CONJUNCTION
    )
    return " ".join(words[at:]) if opens and at >= 0 and is_role(words[at], language) else ""


def _bare_office(words: list[str], language: Language) -> str:
    """Return an office in capitals without an article: Vell State Governor, Mr Quill, said."""
    if language.code != "en" or not words or not is_role(words[-1].lower(), language):
        return ""
    return " ".join(words) if all(word[:1].isupper() for word in words) else ""


def _directly_before(words: list[str], language: Language) -> str:
    """Return "warden" of "the warden Gwen Tarrow", "avocat" of "l'avocat Roux"."""
    romance = language.compound_inversion
    role = after_elision(words[-1]) if words and romance else ""
    if role and is_role(role, language):
        return role
    said = words and classes_of(words[-1], language) & lx.REPORT
    if said or not ((words and is_role(words[-1], language)) or _ends_in_home(words, language)):
        if language.code == "en":
            return _office_with_field(words, language)
        if language.code == "nl":
            return dutch_names.office_with_fields(words, language)
        return _with_field(words, language) if language.compound_inversion else ""
    german = language.nouns_capitalised
    if _is_verb_before_object(words, language) or (german and words[-1].islower()):
        return ""  # ein verärgerter | Jan Vogel
    kept = 1
    while kept < min(_MAX_WORDS, len(words)):
        word = words[-kept - 1]
        if not word[-1:].isalpha() or is_no_attribute(word, language):
            break
        if german and word.islower() and not _is_german_attribute(words[:-kept], language):
            break  # dann platzt | Trainer Jan Vogel
        kept += 1
    if romance and kept + 1 < len(words) and _is_deputy(words[: len(words) - kept], language):
        kept += 2  # el teniente de | alcalde Ada Quill
    if kept + 1 < len(words) and words[-kept - 1] == "und" and words[-kept - 2][-1] == "-":
        kept += 2  # Bau-, Sport- und | Hafenministerin
        while kept < len(words) and words[-kept - 1].endswith("-,"):
            kept += 1
    if _joins_bare_roles(words[:-kept], language):
        kept += 2  # owner and | head chef
    return " ".join(words[-kept:])


def _is_german_attribute(words: list[str], language: Language) -> bool:
    """Whether words end with an adjective and no verb: der beliebte | Wirt; not: Ihm folgte | Wirt.

    One that a past tense looks like needs an article or another adjective before it.
    """
    word = words[-1]
    if not word.endswith(GERMAN_ADJECTIVE_ENDINGS):
        return False
    before = words[-2] if len(words) > 1 else ""
    led = bool(before) and bool(classes_of(before, language) & lx.DETERMINER)
    inflected = before.islower() and before.endswith(GERMAN_ADJECTIVE_ENDINGS)
    return not word.endswith("te") or led or inflected


def _ends_in_home(words: list[str], language: Language) -> bool:
    """Whether words end with a role and what is French in France: le président français."""
    return words[-1:] != [] and words[-1] in OF_HOME and is_role("".join(words[-2:-1]), language)


def _joins_bare_roles(before: list[str], language: Language) -> bool:
    """Whether words end with "and" and a role without article: owner and; not: the mayor and."""
    if before[-1:] != ["and"] or not before[-2:-1] or not is_role(before[-2], language):
        return False
    return not before[:-2] or not classes_of(before[-3], language) & lx.DETERMINER


def _is_deputy(before: list[str], language: Language) -> bool:
    """Whether the words before a Romance role make it that of a deputy: teniente de | alcalde."""
    noun, link = after_elision(before[-2]) or before[-2], before[-1]
    served = link == "de" or (link == "au" and noun.startswith(_DEPUTY))
    return served and noun.islower() and is_role(noun, language)


def _with_joined_role(words: list[str], count: int, language: Language) -> int:
    """Return how many last words are two joined roles: deputada e antiga presidente do PDM."""
    for joint in range(count + 1, min(count + 2, len(words) - 1) + 1):
        if words[-joint] in ROMANCE_AND and is_role(words[-joint - 1], language):
            return joint + 1
    return count


def _is_verb_before_object(words: list[str], language: Language) -> bool:
    """Whether a Romance infinitive or participle precedes a name: fez prender | Ada Quill."""
    last = words[-1].lower()
    if language.code == "fr" and last.endswith("ent") and words[-2:-1] and words[-2][-1] == "s":
        return True  # Ces insectes passionnent | Ada Quill
    if not language.compound_inversion or not last.endswith(_VERB_ENDINGS):
        return False
    if classes_of(last, language) & lx.TITLE or last in KIN:
        return False
    return len(words) < 2 or not classes_of(words[-2], language) & lx.DETERMINER


def _with_field(words: list[str], language: Language) -> str:
    """Return "diputada del PP" of "la diputada del PP Ada Quill", a role with its field."""
    last = words[-1].lower() if words else ""
    if last[-1:] in _SENTENCE_ENDS:
        return ""  # la presidenta del PP. | Ada Quill
    if last in _FIELD_LINKS or classes_of(last, language) & (lx.PREPOSITION | lx.DETERMINER):
        return ""  # le père de | Ada Quill
    for count in range(2, min(_MAX_FIELD, len(words)) + 1):
        word, after = words[-count], words[1 - count].lower().replace("’", "'")
        if not word[-1:].isalpha():
            break
        word = after_elision(word) or word
        linked = after in _FIELD_LINKS or after.startswith(("d'", "dell'", "all'", "l'"))
        if linked and word.islower() and is_role(word, language):
            many = count < len(words) and words[-count - 1].lower() in _PLURAL_ARTICLES
            return "" if many else " ".join(words[-_with_joined_role(words, count, language) :])
        if word.islower() and classes_of(word, language) & _NO_FIELD:
            break
    return ""


def _ends_in_body(words: list[str]) -> bool:
    """Whether German words before a name end with the name of a body: die Chefin des Amts | X.

    Not with that of a person, whose name it then is: die Anwältin der Sängerin | X.
    """
    if len(words) < _SHORTEST_APPOSED or not words[-1][:1].isupper():
        return False
    owner = noun_forms.nominative_of(f"{words[-2]} {words[-1]}", "")
    noun = owner.partition(" ")[2].lower()
    return words[-2] != "des" or not person_nouns.means_person("der", noun)
