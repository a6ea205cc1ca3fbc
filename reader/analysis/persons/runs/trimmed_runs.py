"""The part of a capitalised run that may be a name, without other words, bodies and places."""

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    GERMAN_ARTICLES,
    GERMAN_INDEFINITE,
    ROMANCE_ARTICLES,
)
from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.roles.roles import HONORIFICS
from reader.analysis.persons.runs.capital_runs import RUN
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

with later(globals()):  # not needed for every text
    from reader.analysis.persons.german import common_nouns, names_behind_bodies, noble_names
    from reader.analysis.persons.runs import romance_forms

_JOINT = lazily(r" (?:e|y) ")
_SAINTS = ("San ", "Santa ", "Santo ", "São ", "Saint ", "Sainte ")  # before places
_OF = frozenset({"de", "di", "da", "do"})
_STREETS = word_set("""
rue avenue boulevard quartier calle avenida plaza paseo barrio urbanización rua praça bairro alameda
travessa via viale piazza corso quartiere rione
""")
_NAME_REACH = 40  # code points
_STREET_REACH = 24  # code points before the name of a street
_STREET_WORDS = 3  # at least: barrio de, and an empty one before the name
_SAINTLY_FIRST_NAMES = {"it": frozenset({"Santo", "Santa"})}
_OPENING = lx.LEAD | lx.ACCORDING | lx.REPORT | lx.PREPOSITION | lx.CONJUNCTION
_LEAST_OF_TWO = 3  # spaces: Ada Quill Kapitän Poe
_LONGEST_INDEFINITE = len("einem ")
_OWNING = ("der ", "des ", " im ", "- und ")  # des Hotel- und | Gastverbands Tjelle Quill
_OBJECT_ARTICLES = (" den ", " der ")
_NOMINATIVES = frozenset({"der", "die"})
_OFFICE_REACH = 40  # code points from an article to an office
_ENDS_OF_ASIDE = (",", ".", ":", " (")
_NAME_PARTICLES = frozenset({"von", "van", "Von", "Van", "In", "An", "Auf", "Aus", "Zu", "Op"})
_PLACE_OPENERS = frozenset({  # prepositions that begin a sentence
    "In", "An", "Auf", "Bei", "Aus", "Nach", "Vor", "Hinter", "Neben", "Mit", "Im", "Am", "Beim",
})  # fmt: skip


def with_surname_after_bracket(text: str, written: str, end: int, language: Language) -> str:
    """Return the full name if an editor added the first one: [opposition leader Ada] Quill."""
    surname = RUN.match(text, end + 2) if text[end + 1 : end + 2] == " " else None
    if surname is None or written.lower() not in language.first_names:
        return written
    return f"{written} {surname.group().partition(' ')[0]}"


def german_run(
    text: str, written: str, at: int, after: int, language: Language
) -> tuple[str, int, int]:
    """Return a German run with "zu Quill" after it, and without a sentence's first function word.

    The result is the run with its start and end offsets, empty if no name is in it. It ends before
    the article of an object: Gestern lobte Ada Quill | den Torwart.
    """
    if text[after : after + 1] == "-" and not text[after + 1 : after + 2].isalnum():
        name, _, body = written.partition(" von ")  # Ada Quill von der Bau- und Hafenkammer
        if not body or " " not in name:
            return "", at, after  # der Berner Bau- und Hafendirektor
        written, after = name, at + len(name)
    if " " not in written and not text.startswith(" zu ", after):
        return written, at, after  # most runs: a single noun
    if written[-1] == "s" and " " in written and _is_owner_of_somebody(text, written, at, language):
        return "", at, after
    for article in _OBJECT_ARTICLES:
        if article in written and (end := _end_before_object(written, article, language)):
            after = at + end
            written = text[at:after]
    if text.startswith(" zu ", after):
        after = noble_names.house_after(text, written, at, after, language) or after
        written = text[at:after]
    if " von " in written:
        if _is_office_of_named(text, written, at, language):
            return "", at, after
        place = _length_of_place(written)
        at, written = at + place, written[place:]
    owned = " der " in written or text.endswith(_OWNING, 0, at)
    if owned and " " in written:
        length = names_behind_bodies.length_of_body(text, written, at, language)
        at, written = at + length, written[length:]
    noun = common_nouns.noun_after_article(written, language) if " " in written else ""
    return (noun, after - len(noun), after) if noun else (written, at, after)


def start_of_second_name(written: str, language: Language) -> int:
    """Return where a role and a name follow a full name in a run, as subject and object; else 0.

    Gestern lobte Trainer Ada Quill | Kapitän Jan Poe.
    """
    words = written.split(" ") if written.count(" ") >= _LEAST_OF_TWO else ()
    for at in range(2, len(words) - 1):
        first, last = words[at - 2].lower(), words[at - 1].lower()
        if lx.is_first_name(first, language) and not lx.is_first_name(last, language):
            role = words[at].lower()
            titled = language.classes.get(role, 0) & lx.TITLE
            if titled or lx.has_ending_of(role, lx.TITLE, language):
                return len(" ".join(words[:at])) + 1
    return 0


def _is_owner_of_somebody(text: str, written: str, at: int, language: Language) -> bool:
    """Whether a name is in the genitive, as any after a noun with "ein" is: ein Anwalt Poes.

    But not after an honorific: ein Herr Fuchs.
    """
    before = text[max(0, at - _LONGEST_INDEFINITE) : at].split(" ")[-2:-1]
    *words, noun, _ = (*before, *written.split(" "))
    indefinite = words[-1:] and words[-1].lower() in GERMAN_INDEFINITE
    names = language.first_names
    return bool(indefinite) and noun.lower() not in names and noun.lower() not in HONORIFICS


def _is_office_of_named(text: str, written: str, at: int, language: Language) -> bool:
    """Whether a run tells the office and the place of who is named next: der Vogt von Lipa, Jan.

    Not: Der alte Vogt von Lipa, Jan Poe und Ada Quill kamen.
    """
    office, _, place = written.partition(" von ")
    if " " in office + place or lx.is_first_name(office.lower(), language):
        return False
    before = text[max(0, at - _OFFICE_REACH) : at].split()
    while before and before[-1].islower() and before[-1] not in _NOMINATIVES:
        del before[-1]  # der | frühere
    if not before or before[-1].lower() not in _NOMINATIVES:
        return False
    end = at + len(written)
    name = RUN.match(text, end + 2) if text.startswith(", ", end) else None
    if name is None or not lx.is_first_name(name.group().partition(" ")[0].lower(), language):
        return False
    return text.startswith(_ENDS_OF_ASIDE, name.end()) or name.end() == len(text)


def _length_of_place(written: str) -> int:
    """Return the length of the preposition and the article of "In der Werkstatt von Ada Quill"."""
    words = written.split(" ")
    if words[0] not in _PLACE_OPENERS:
        return 0
    article = words[1] in GERMAN_ARTICLES
    return len(words[0]) + 1 + article * (len(words[1]) + 1)


def _end_before_object(written: str, article: str, language: Language) -> int:
    """Return where a full name ends before an article; 0 if that belongs to it or to its role."""
    before, _, after = written.partition(article)
    if before.endswith(")"):
        before = before[: before.rfind(" (")]  # Jan Quill (SPD) | der Zeitung
    names, following = before.split(" "), after.split(" ")
    if len(names) < 2 or names[-1] in _NAME_PARTICLES:
        return 0
    alone = len(following) == 1 or following[-2].islower()  # but: Chef | der Werft Jan Quill
    return len(before) if alone or lx.is_first_name(names[-2].lower(), language) else 0


def length_of_elided_noun(written: str) -> int:
    """Return the length of an elided word before a name: L'avocat | Ada Quill, Qu'| Ada Quill."""
    first = written.partition(" ")[0]
    mark = max(first.find("'"), first.find("’"))
    if first[:mark].endswith(("Qu", "squ")):
        return mark + 1
    if mark < 1 or not first[mark + 1 : mark + 2].islower():
        return 0
    rest = written[len(first) + 1 :]
    while rest and not rest[0].isupper():
        rest = rest.partition(" ")[2]  # L'avocat de Jean Quill
    return len(written) - len(rest)


def without_romance_neighbours(
    text: str, written: str, at: int, language: Language
) -> tuple[str, int]:
    """Return a Romance run without another name, a body or a place beside it, and its start.

    It is empty for the name of a street, a place or a body: el barrio de Alberto Maia, San Martín.
    """
    if _is_street(text, at):
        return "", at
    if written.startswith(_SAINTS) and not _is_first_name_of_saint(written, language):
        return "", at
    opening = _length_of_opening(written, language) or _length_of_verb(text, written, at, language)
    if opening:
        at, written = at + opening, written[opening:]
    if language.drops_subject and text[at - 2 : at] == ", ":
        first = _JOINT.split(written, maxsplit=1)[0]
        if first != written and (" " not in first or _follows_name(text, at - 2, language)):
            written = first  # Rui Quill, Ada Poe e Zito
    if " d" in written:
        written = _before_body(written, language)
    if written.count(" ") > 1:
        if romance_forms.is_name_of_body(text, at, written, language):
            return "", at
        place = romance_forms.length_of_place(text, at, written, language)
        at, written = at + place, written[place:]
    return written, at


def _follows_name(text: str, comma: int, language: Language) -> bool:
    """Whether a name stands before a comma, so that it divides a list: Rui Quill, Ada Poe e Zito.

    But: a autarca de Lipa, Ada Costa e Silva.
    """
    before = text[max(0, comma - _NAME_REACH) : comma].split(" ")[-2:]
    return before[-1].lower() in language.first_names or all(w[:1].isupper() for w in before)


def _is_street(text: str, at: int) -> bool:
    """Whether the words before offset `at` make the name that of a street or a district."""
    before = text[max(0, at - _STREET_REACH) : at].lower().split(" ")
    if before[-1] or len(before) < _STREET_WORDS:
        return False
    return before[-3 if before[-2] in _OF else -2] in _STREETS


def _is_first_name_of_saint(written: str, language: Language) -> bool:
    """Whether "Santo" is a first name, as in Italian: Santo Quill."""
    return written.partition(" ")[0] in _SAINTLY_FIRST_NAMES.get(language.code, ())


def _length_of_opening(written: str, language: Language) -> int:
    """Return the length of what opens a sentence before a name: Según el | Fondo Mar Abierto."""
    first, _, rest = written.partition(" ")
    article, _, name = rest.partition(" ")
    if article not in ROMANCE_ARTICLES or " " not in name:
        return 0
    opens = language.classes.get(first.lower(), 0) & _OPENING and not lx.is_first_name(
        first.lower(), language
    )
    return len(written) - len(name) if opens else 0


def _length_of_verb(text: str, written: str, at: int, language: Language) -> int:
    """Return the length of a verb that opens a sentence before its subject: Añade | Ada Quill: «…».

    Not: Lance Quill: «…», who is called so again.
    """
    verb, _, name = written.partition(" ")
    classes = language.classes.get(verb.lower(), 0)
    if not name or not classes & lx.REPORT or classes & lx.TITLE:
        return 0
    if at > 1 and text[at - 1] == " " and text[at - 2].isalpha():
        return 0  # el capitán | Reza Quill
    end = at + len(written)
    ends = (":", " :", "\u00a0:", "\u202f:", *((",",) if language.drops_subject else ()))
    again = text.find(written, end) >= 0 or text.find(written, 0, at) >= 0
    return len(verb) + 1 if text.startswith(ends, end) and not again else 0


def _before_body(written: str, language: Language) -> str:
    """Return the name before that of an organisation: Ada Quill | del Dipartimento di Scienze."""
    words = written.split(" ")
    classes = language.classes
    for at in range(2, len(words) - 1):
        if words[at].islower() and classes.get(words[at + 1].lower(), 0) & lx.INSTITUTION:
            return " ".join(words[:at])
    return written
