"""Context that shows a name to be a person's: an age, an office, a word of kinship."""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.grammar.phrases.noun_phrases import (
    NAMING_PARTICIPLES,
    means_people,
    means_person,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_DETERMINERS
from reader.analysis.languages.shared_first_names import PLACES
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.named_in_phrase import belongs_elsewhere
from reader.analysis.persons.relatives import KIN, RELATED
from reader.analysis.persons.runs.name_titles import gender_of_word
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

_NAME = frozenset({"nome", "nombre"})  # una donna di nome Prue, un hombre de nombre Grant
_BEFORE_NAME = (["di"], ["de"])
_INTRODUCING = NAMING_PARTICIPLES | KIN | _NAME
_YEARS_OLD = ("-year-old ", " year old ")
_OLDEST_HORSE, _OLDEST_PERSON = 15, 115  # years; of a horse in a race
_TOLD_AGE = lazily(
    r" \([1-9]\d?\)|, (?:aged |now |then )?(?:[1-9]\d?|t(?:wo|hree|en|welve|hirteen)"
    r"|f(?:our|ive)(?:teen)?|s(?:ix|even)(?:teen)?|eight(?:een)?|nine(?:teen)?|eleven)(?=[,.])"
)
_BEFORE_AGES = (" was ", " is ", "* ")
_AGE = r" (?:is|was) (?:only |just |now |then )?[1-9]\d?"
_IS_OF_AGE = lazily(  # not: Delta was 15 when it began
    rf"{_AGE}(?: years old)? when (?:he|she|his|her)\b|\*{_AGE}(?: years old| when)\b"
    r"| was (?:just|only) [1-9]\d? when (?!its?\b)"
)
_LONGEST_NOUN = 20  # code points
_INTRODUCTION = 50  # code points
_APPOSED_WORDS = 3  # words of a role in front of a name in commas: the night watchman, Teague,
_ROLE_WORDS = 5  # before a name, with an article
_PHRASE_ENDS = '.,;:”"’!?'
_NO_ROLES = word_set("""
former vice deputy general executive student owner producer host leader champion defender whip
""")  # before or as roles of firms and teams: market leader Saltrey, rights owner Delta
_LED = word_set("party union opposition council rebel church team gang house congress labour")
_LONGEST_PLAYER = 4  # words
_LONGEST_WORD = 12  # code points beside a name that hold the next word
_LONGEST_NAME = 60  # code points beside a verb that hold a name and the word beside it
_SHORTEST_SURNAME = 4  # letters of a surname after an office
_RELATIVES = frozenset({"dont", "que", "qui", "che", "quien", "quem", "cuyo", "cuya"})
_CLAUSE_STARTS = frozenset({", ", ". ", "! ", "? ", "… ", "» ", "” ", '" '})
_OPENERS_TOO = word_set("""
amber carol clay cliff daisy dawn dot flora frank grace grant hazel heather herb ivy jasmine joy
lily marina marine mason melody mercedes miles opal pearl penny robin roman rosemary ruby rush
alexandria carolina chester devon kent nelson preston santiago sydney
""")
"""First names that open paragraphs as other words or places, too: Clay is wet; Kent has won."""
_PARAGRAPH_ENDINGS = ".!?…:”\"’'"
POSSESSIVES = word_set("""
her his their our its my whose ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner unser
unsere unserem unseren unserer mein meine meinem meinen meiner dessen deren zijn haar hun mijn onze
son sa leur notre mon ma su nuestro nuestra mi suo sua loro nostro nostra mio mia seu nosso nossa
meu minha
""")
"""Possessive determiners."""
_PERSON_NOUNS = {
    "man": "m", "woman": "f", "boy": "m", "girl": "f", "lady": "f", "mann": "m", "frau": "f",
    "junge": "m", "mädchen": "f", "vrouw": "f", "jongen": "m", "meisje": "f",
    "homme": "m", "femme": "f", "garçon": "m", "fillette": "f", "hombre": "m", "mujer": "f",
    "niño": "m", "niña": "f", "chico": "m", "chica": "f", "uomo": "m", "donna": "f",
    "ragazzo": "m", "ragazza": "f", "bambino": "m", "bambina": "f", "homem": "m", "mulher": "f",
    "menino": "m", "menina": "f", "rapaz": "m",
}  # fmt: skip
_ARTICLES = {"la": "f", "el": "m", "il": "m"}  # la ministra Quiroga; French "le" is of both
_HONORIFICS = ("Mr", "Mrs", "Ms", "Miss", "Mx", "Mme")
_DESCRIBED = (", who ", ", whose ", ", a ", ", an ")
_PLACE_PREPOSITIONS = (["in"], ["at"], ["from"], ["to"], ["near"], ["outside"])


def introducing_noun(book: NameBook, text: str, at: int) -> str:
    """Return the noun that introduces a name, or an empty string.

    "teacher" of "a retired teacher named Prue", "son" of "her son Grant".
    """
    first, end = max(0, at - _LONGEST_NOUN), max(0, at - 1)
    word = text[max(first, text.rfind(" ", first, end) + 1) : end]  # of most names, asked inline
    if word not in _INTRODUCING:
        return ""
    words = text[max(0, at - _INTRODUCTION) : at].lower().split()
    if len(words) < 2 or words[-1] != word:
        return ""
    if word in KIN:
        return word if words[-2] in POSSESSIVES else ""
    if word in _NAME:
        if words[-2:-1] not in _BEFORE_NAME or len(words) < len(("donna", "di", "nome")):
            return ""
        words.pop()
    noun = words[-2].rstrip(",")
    classes = book.language.classes.get(noun, 0)
    human = noun in _PERSON_NOUNS or classes & lx.TITLE
    human = human or (book.language.code == "en" and means_person(noun, classes))
    return noun if human else ""


def _word_before(text: str, at: int, longest: int) -> str:
    """Return the word before the space that precedes an offset; of a longer one, its end."""
    first, end = max(0, at - longest), max(0, at - 1)
    return text[max(first, text.rfind(" ", first, end) + 1) : end]


def is_relative(text: str, at: int) -> bool:
    """Whether a word of kinship precedes the name at an offset: his son Grant; his wife, June."""
    return _word_before(text, at, _LONGEST_NOUN).removesuffix(",") in KIN


def has_age(book: NameBook, text: str, start: int, end: int) -> bool:
    """Whether an age follows a single name: "Her neighbour Bojana, 44, nodded".

    In English also in words, in brackets or behind "aged" or "now", if it is a first name.
    """
    if book.language.classes.get(text[start:end].lower(), 0):
        return False
    if not is_age_at(text, end):
        given = book.language.code == "en" and _is_first_name(book, text[start:end])
        return given and _TOLD_AGE.match(text, end) is not None
    before = text[max(0, start - _LONGEST_WORD) : start].split()[-1:]
    if before and before[0].lower() == "the":
        return False  # The Dane, 26, came second.
    return not before or not belongs_elsewhere(before[0], book.language)  # in Aachen, 44, …


def follows_age(book: NameBook, text: str, at: int, name: str) -> bool:
    """Whether an age precedes a single English name: Nine-year-old Zainab, 52-year-old Quill.

    What is no first name may be a horse, unless none is that old, or a thing: the 20-year-old Vell.
    """
    if book.language.code != "en" or not text.endswith(_YEARS_OLD, 0, at):
        return False
    if _is_first_name(book, name):
        return True
    before = text[max(0, at - _INTRODUCTION) : at].lower().split()
    years = before[-1].partition("-")[0]
    classes = book.language.classes
    owned = before[-2:-1] and classes.get(before[-2], 0) & lx.DETERMINER
    old = years.isdigit() and _OLDEST_HORSE < int(years) <= _OLDEST_PERSON
    if not old or owned or classes.get(name.lower(), 0):
        return False
    return _acts_or_is_described(book, text, at + len(name))


def _is_first_name(book: NameBook, name: str) -> bool:
    return book.is_unambiguous_first_name(name) and name.lower() not in PLACES


def tells_age(book: NameBook, text: str, start: int, end: int) -> bool:
    """Whether a predicate after a single name is an age: Mirela was only 15 when she."""
    if book.language.code != "en" or not text.startswith(_BEFORE_AGES, end):
        return False
    if book.language.classes.get(text[start:end].lower(), 0):
        return False
    return _IS_OF_AGE.match(text, end) is not None


def is_age_at(text: str, end: int) -> bool:
    """Whether the text at an offset is an age: ", 8,", ", 44," or ", 44 ans"."""
    if text[end : end + 2] != ", ":
        return False
    end += 3 * text.startswith(("de ", "di "), end + 2)  # Ada Quill, de 9 anos
    if not text[end + 2 : end + 3].isdigit():
        return False
    after = end + 4 if text[end + 3 : end + 4].isdigit() else end + 3
    return text.startswith((",", ".", " ans", " años", " anos", " anni"), after)


def has_description(book: NameBook, text: str, start: int, end: int) -> bool:
    """Whether a description follows a first name: Year 9 pupil Keira, who has been caught."""
    if not text.startswith(_DESCRIBED, end) or book.language.code != "en":
        return False
    given = text[start:end]
    before = text[max(0, start - _LONGEST_WORD) : start].split()[-1:]
    return _is_first_name(book, given) and before not in _PLACE_PREPOSITIONS


def is_in_apposition(book: NameBook, text: str, start: int, end: int) -> bool:
    """Whether a role with its article precedes a name in commas: the foreman, Teague, left.

    Or, in German and Dutch, a relative follows a first name: Hier lebt Margit, seine Frau, ….
    """
    if book.language.verb_second:
        return _is_first_name(book, text[start:end]) and _is_relative_behind(text, end)
    if book.language.code != "en" or text[start - 2 : start] != ", " or text[end] != ",":
        return False
    return _follows_role(book, text, start, end)


def _follows_role(book: NameBook, text: str, start: int, end: int) -> bool:
    """Whether a role with its article is before the comma that precedes a name."""
    classes = book.language.classes
    words = text[max(0, start - _INTRODUCTION) : start - 2].lower().split()[-_APPOSED_WORDS:]
    office = len(words) > 1 and means_people(words[-1], classes.get(words[-1], 0))
    if not office or classes.get(text[start:end].lower(), 0) or text[start:end].lower() in PLACES:
        return False
    return any(word == "the" or word in POSSESSIVES for word in words[:-1])


def is_part_of_player(book: NameBook, text: str, start: int, end: int) -> bool:
    """Whether a name is that of a part, as in a review: the manager, Bridget (Ada Quill), left.

    Something has to tell that it is no place or club: Bridget (Ada Quill), who; not: Vell (Ada
    Quill) won.
    """
    if book.language.code != "en" or not text.startswith(" (", end):
        return False
    inside = text[end + 2 : end + _INTRODUCTION].partition(")")[0]
    tells = text.startswith("), who ", end + 2 + len(inside)) or (
        text[start - 2 : start] == ", " and _follows_role(book, text, start, end)
    )
    if not tells:
        return False
    player = inside.split()
    named = 1 < len(player) <= _LONGEST_PLAYER and all(word[0].isupper() for word in player)
    return named and player[0].lower() in book.language.first_names


# A ministra Adjunta e dos Portos
_OFFICE_ADJECTIVES = word_set("""
adjunta adjunto adjoint adjointe déléguée délégué aggiunto aggiunta interina interino geral general
générale général generale executivo executiva ejecutivo ejecutiva regional regionale nacional
nazionale nationale municipal honorario honoraria
""")


def follows_office(book: NameBook, text: str, at: int, written: str) -> bool:
    """Whether a lower-case role precedes a surname: el ministro Quiroga.

    In English a role without an article before whoever acts: Union leader Quill left; but: the
    candidate Saltrey fears.
    """
    last = text[at - 2 : at - 1]
    if text[at - 1 : at] != " " or not (last.islower() or last == "."):
        return False  # il sen. Quiroga
    classes = book.language.classes
    if not classes.get(_word_before(text, at, _LONGEST_NOUN), 0) & lx.TITLE:
        return False
    if book.language.code == "en" and not (
        _is_role_before_name(text[max(0, at - _INTRODUCTION) : at])
        and _acts_or_is_described(book, text, at + len(written))
    ):
        return False
    return (
        len(written) >= _SHORTEST_SURNAME
        and written.isalpha()
        and written.istitle()
        and written.lower() not in _OFFICE_ADJECTIVES
        and not classes.get(written.lower(), 0)
    )


def _is_role_before_name(before: str) -> bool:
    """Whether a text ends with an English role of a person, without a determiner: union leader."""
    words = before.lower().split()[-_ROLE_WORDS:]
    led = len(words) > 1 and words[-1] == "leader" and words[-2] in _LED
    if words[-1] in _NO_ROLES and not led:
        return False
    begins = (at for at in range(len(words) - 1, 0, -1) if words[at - 1][-1] in _PHRASE_ENDS)
    return (ENGLISH_DETERMINERS | POSSESSIVES).isdisjoint(words[next(begins, 0) :])


def _acts_or_is_described(book: NameBook, text: str, end: int) -> bool:
    """Whether a verb or a comma follows a name."""
    if text.startswith(", ", end):
        return True
    verb = text[end + 1 : end + _LONGEST_WORD].partition(" ")[0].rstrip(".,:")
    acts = book.language.classes.get(verb, 0) & (lx.REPORT | lx.VERB | lx.FINITE)
    return text[end : end + 1] == " " and bool(acts or verb.endswith("ed"))


def opens_as_subject(book: NameBook, text: str, at: int, written: str) -> bool:
    """Whether a first name alone is a person's by what is beside it, in a Romance language.

    It opens a clause, and its verb follows ("Lucette refuse de payer"), where a common noun would
    have an article; or a description follows it in commas ("chez Lucette, coiffeuse").
    """
    if not book.is_unambiguous_first_name(written) or written.lower() in PLACES:
        return False
    after = at + len(written)
    described = text[after : after + 2] == ", "
    word = text[after + 1 + described : after + _LONGEST_WORD].partition(" ")[0]
    classes = book.language.classes.get(word, 0)
    joins = classes & (lx.PREPOSITION | lx.CONJUNCTION) and not classes & lx.AUXILIARY
    joins = joins and word not in _RELATIVES
    if not word[:1].islower() or joins or text[after : after + 1] not in " ,":
        return False
    if described or not at or text[at - 1] == "\n" or text[at - 2 : at] in _CLAUSE_STARTS:
        return True
    before = _word_before(text, at, _LONGEST_WORD)
    linked = book.language.classes.get(before, 0) & (lx.PREPOSITION | lx.CONJUNCTION)
    return before == "chez" or bool(linked and classes & lx.FINITE)  # l'attente de Lucette a duré


def opens_paragraph(book: NameBook, text: str, at: int, written: str) -> bool:
    """Whether an English first name alone, with its verb, opens a paragraph: Ben laughed.

    Not a headline, which may begin with a surname.
    """
    after = at + len(written)
    if book.language.code != "en" or text[at - 1 : at] != "\n" or text[after : after + 1] != " ":
        return False
    lower = written.lower()
    if not book.is_unambiguous_first_name(written) or lower in PLACES or lower in _OPENERS_TOO:
        return False
    word = text[after + 1 : after + _LONGEST_WORD].partition(" ")[0]
    classes = book.language.classes.get(word, 0)
    no_verb = lx.PREPOSITION | lx.CONJUNCTION | lx.DETERMINER
    if not word[:1].islower() or (classes & no_verb and not classes & lx.AUXILIARY):
        return False
    end = text.find("\n", after)
    return text[end - 1 if end > 0 else -1] in _PARAGRAPH_ENDINGS


def follows_role(book: NameBook, before: Sequence[str]) -> bool:
    """Whether the word before a name is a role: surgeon Haru Quill; the surgeon, Haru Quill."""
    classes = book.language.classes
    for word in before:  # noqa: SIM110 - of every new name it is asked
        if classes.get(word.rstrip(","), 0) & lx.TITLE:
            return True
    return False


def has_honorific(text: str, at: int) -> bool:
    """Whether Mr, Mrs, Miss, Mme or the like precedes the name at an offset."""
    return text[max(0, at - 5) : at].rstrip(" .").endswith(_HONORIFICS)


def gender_by_context(book: NameBook, text: str, at: int, name: str) -> str:
    """Return the gender by a first name, its role or its article: her son Grant, la ministra Rubio.

    Empty if it is unknown.
    """
    gender = gender_of_word(book.language, name.lower())
    noun = "" if gender else introducing_noun(book, text, at) or _relative_before(text, at)
    gender = gender or _PERSON_NOUNS.get(noun) or gender_of_word(book.language, noun)
    if gender or not book.language.compound_inversion:
        return gender
    before = text[max(0, at - _INTRODUCTION) : at].lower().split()
    return _ARTICLES.get(before[-2], "") if len(before) > 1 else ""


def _relative_before(text: str, at: int) -> str:
    """Return the word of kinship before a name in commas: "wife" of "his wife, Lurleen, left"."""
    if text[at - 2 : at] != ", ":
        return ""
    noun = _word_before(text, at - 1, _LONGEST_NOUN)
    return noun if noun in KIN else ""


def _is_relative_behind(text: str, end: int) -> bool:
    """Whether a word of kinship with its owner follows a name in commas: Margit, seine Frau, …."""
    owner, _, kin = text[end + 2 : end + _INTRODUCTION].partition(" ")
    noun = kin.partition(" ")[0]
    closed = noun[-1:] in ",.;"
    return owner in POSSESSIVES and closed and noun[:-1].lower() in RELATED


def is_person_by_context(book: NameBook, text: str, at: int, name: str) -> bool:
    """Whether the context of a one-word name shows that it is a person's."""
    code = book.language.code
    if (book.language.compound_inversion or code == "en") and follows_office(book, text, at, name):
        return True
    if book.language.compound_inversion and opens_as_subject(book, text, at, name):
        return True
    if opens_paragraph(book, text, at, name):
        return True
    if introducing_noun(book, text, at):
        return True
    end = at + len(name)
    if has_age(book, text, at, end) or has_description(book, text, at, end):
        return True
    if follows_age(book, text, at, name):
        return True
    if text.startswith(" (", end):
        return is_part_of_player(book, text, at, end)
    if tells_age(book, text, at, end):
        return True
    return text.startswith(",", end) and is_in_apposition(book, text, at, end)


def single_names_beside_said(text: str) -> frozenset[str]:
    """Return the capitalised words that alone are the subject of "said": Quill said, said Quill.

    Not the last word of a longer name, which may be that of a company: Delta Garden said.
    """
    names: set[str] = set()
    for verb in (" said", " says"):
        parts = text.split(verb)
        for before, after in pairwise(parts):
            head, _, name = before[-_LONGEST_NAME:].rpartition(" ")
            if name[:1].isupper() and not head.rpartition(" ")[2][:1].isupper():
                names.add(name)
            name, _, following = after[1:_LONGEST_NAME].partition(" ")
            if name[:1].isupper() and not following[:1].isupper():
                names.add(name.rstrip(".,"))
    return frozenset(names)
