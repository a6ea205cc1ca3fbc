"""The person named by a noun phrase: "Mr Quill", "the mayor, Ada Quill"; not "Quill's lawyer"."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.named_phrases import BEFORE_OWN_BODIES
from reader.analysis.grammar.phrases.noun_phrases import (
    BEFORE_FIELDS,
    NOBLE_TITLES,
    PEOPLE,
    means_body,
    means_people,
    means_person,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.firms_and_clubs import OWNED_BODIES
from reader.analysis.languages.function_words import (
    APOSTROPHES,
    COUNTS,
    ENGLISH_ARTICLES,
    ENGLISH_INDEFINITE,
    FRENCH_OF_THE,
    OWNER_ENDINGS,
    ROMANCE_AND,
)
from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.name_book import SURNAME_STARTS, NameBook
from reader.analysis.persons.person import Person
from reader.analysis.persons.relatives import KIN
from reader.analysis.persons.runs.capital_runs import RUN
from reader.analysis.persons.runs.name_forms import Form
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.word_sets import word_set

if TYPE_CHECKING:
    import re

with later(globals()):  # not needed for every text
    from reader.analysis.persons.german import names_behind_bodies

_OCCUPATION = lazily(r"(?: [a-zß-öø-ÿ-]+){1,3} (?=[A-Z])")  # manager, before a name
_HEADS = ("ers", "ors", "ists", "er", "or", "ist", "man", "aides", "campaign", "fans")
_NEAREST = frozenset({"parent", "mother", "son", "daughter", "friend", "relative", "family"})
_SERVING = frozenset({"for", "to", "of"})
_NAMED_BODIES = frozenset({"charity", "firm", "group", "band", "company"})
_FIELDS_IN_ING = word_set("""
advertising banking broadcasting building catering cycling engineering farming fishing fundraising
housing learning licensing manufacturing marketing mining nursing planning policing programming
publishing racing recycling sailing shipping sourcing teaching training wellbeing
""")
_EXCEPTING = frozenset({
    "except", "excepting", "außer", "ausser", "behalve", "sauf", "excepté", "hormis", "menos",
    "salvo", "excepto", "tranne", "eccetto", "exceto",
})  # fmt: skip
_NOBODY = frozenset({
    "no", "one", "nobody", "none", "niemand", "keiner", "personne", "nadie", "nessuno", "ninguém",
})  # fmt: skip
_OF_FIELDS = frozenset({"of"})  # between a body and what it is for
_HONORIFICS = frozenset({"Mr", "Mrs", "Ms", "Miss", "Mx", "Dr"})
_AT = frozenset({"at", "of", "in"})
_SHORTEST_SERVING = len(("aide", "to", "mayor"))
_BODIES_OF_PEOPLE = frozenset({"staff", "police", "public"})
_COUNSEL = frozenset({"counsel", "publicist", "agent", "rival", "opponent", "successor"})
_CLOSING_MARKS = "’”'\"»"
_WORDS_OF_OFFICE = 4  # and more have another person before: a friend of the President of
_LONGEST_PHRASE = 200  # code points that are searched for names


def named_in(phrase: str, book: NameBook) -> Person | None:
    """Return the person of the book who is named by a noun phrase, or None.

    A name before an occupation is a club or a place if a person follows: "Saltrey manager Ada
    Quill".
    """
    if phrase in book.function_word_names:
        return book.find((phrase,))
    if book.language.nouns_capitalised and " zu " in phrase:
        phrase = _without_listener(phrase, book)
    if phrase.count(" ") <= 1 and not book.form_of(phrase).words:
        form = book.surname_form(phrase)
        if form.words:
            return book.find(form.words, form.gender)
    person = (
        book.by_name.get(phrase)
        or _person_by_whole_surname(phrase, book)
        or _person_by_inner_name(phrase, book)
        or (_german_person_at_end(phrase, book) if book.language.verb_second else None)
    )
    if person is not None and book.language.nouns_capitalised and _may_be_of_body(phrase, person):
        return None
    return person


def _without_listener(phrase: str, book: NameBook) -> str:
    """Drop who is addressed from a German phrase: Jan | zu Vogel; but a house in a noble name."""
    speaker, _, listener = phrase.rpartition(" zu ")
    person = named_in(listener, book)
    return phrase if person is None or " zu " in person.name else speaker


def belongs_elsewhere(before: str, language: Language) -> bool:
    """Whether a name after this word belongs to somebody else: "a spokesman for Quill"."""
    if before.endswith("ing") and before.islower():
        return True  # a pastor supporting Quill
    return bool(language.classes.get(before.lower(), 0) & lx.PREPOSITION)


def _person_by_whole_surname(phrase: str, book: NameBook) -> Person | None:
    """Return the person whose surname of several words a phrase is: de la Torre, De la Torre.

    In German a role may precede it: Kommissionschefin von der Leyen.
    """
    first, several, rest = phrase.partition(" ")
    if book.particles and book.language.classes.get(first.lower(), 0) & lx.DETERMINER == 0:
        particle = rest.partition(" ")[0]
        if particle.islower() and particle.capitalize() in SURNAME_STARTS:
            phrase, first = rest, particle
    if not several and phrase[1:2] not in APOSTROPHES:
        return None
    if several and (book.language.nouns_capitalised and first.capitalize() not in SURNAME_STARTS):
        return None
    people = book.by_last.get(phrase.rpartition(" ")[2], ())
    end = f" {phrase.lower()}"
    return next((person for person in people if person.name.lower().endswith(end)), None)


def _german_person_at_end(phrase: str, book: NameBook) -> Person | None:
    """Return whom the words at the end of a phrase name that do not stand apart from the others.

    Der Salzburger | Huber; der Präsident des Verbands | Tjelle Quill.
    """
    body, _, surname = phrase.rpartition(" ")
    body, _, first = body.rpartition(" ")
    person = book.by_name.get(f"{first} {surname}")
    if person is None or not body.rpartition(" ")[2][:1].isupper():
        return _person_of_place(phrase, book)
    return None if names_behind_bodies.ends_with_owner(body, book.language) else person


def _may_be_of_body(phrase: str, person: Person) -> bool:
    """Whether a German name is as well that of the body before it: des Konzerns | Lipa Motors.

    It is not if it has a first name or the surname stands alone elsewhere.
    """
    body = phrase.removesuffix(person.name).rstrip()
    if person.known or person.gender or person.shortened or len(body) == len(phrase):
        return False
    return bool(body) and names_behind_bodies.may_own_name(body)


def _person_of_place(phrase: str, book: NameBook) -> Person | None:
    """Return whom a surname behind the adjective of a place means: Der Salzburger Huber."""
    adjective, _, name = phrase.rpartition(" ")
    place = adjective.rpartition(" ")[2]
    if not place.endswith(("er", "e")) or not place[0].isupper() or name not in book.by_last:
        return None
    if adjective.count(" ") > 1:
        return None  # der Trainer des Salzburger Huber
    return book.find((name,))


def _person_by_inner_name(phrase: str, book: NameBook) -> Person | None:
    """Return the person to whom a phrase refers by a name among its other words."""
    owner: Person | None = None
    club: Person | None = None
    for run in RUN.finditer(phrase[:_LONGEST_PHRASE]):
        form = book.form_of(run.group())
        person = book.find(form.words, form.gender) if form.words else book.by_name.get(run.group())
        if run.start() and (after_country := _person_after_country(phrase, run.start(), book)):
            return after_country
        if person is None or (run.start() and _is_title(phrase, run)):
            continue
        if (
            form.titled
            and run.group() in book.by_name
            # a letter from Poe to Mr Quill, a pastor supporting Mr Quill
            and not phrase.endswith((" to ", "ing "), 0, run.start())
        ):
            return book.by_name[run.group()]  # former President Quill, and no First Lady
        if phrase.startswith(" and ", run.end()) and _ends_in_body(phrase, book.language):
            continue  # the Quill Economics and Technology Institute
        if run.end() - run.start() == len(phrase):
            return person  # the phrase is the name, as most are
        if _is_second_of_two(phrase[: run.start()], book.language):
            return None
        if len(form.words) > 2 and person.name == " ".join(form.words[-2:]):
            return person  # the ambassador to Norway Ada Quill
        if not (
            _is_possessive(phrase, run.end()) or _refers_elsewhere(phrase, run, form, book.language)
        ):
            if _is_attribute(phrase, run.start() + form.offset, run.end(), book.language):
                continue
            occupation = _OCCUPATION.match(phrase, run.end())
            if occupation is None or _follows_clause(occupation.group().split(), book.language):
                return person
            club = club or person
        owner = owner or person
    if club is not None:
        return club
    return owner if owner is not None and _refers_to_owner(phrase, owner, book.language) else None


def _is_second_of_two(before: str, language: Language) -> bool:
    """Whether a name after these words is that of one of two: the mayor and the spokesman | Quill.

    Not: the minister of trade and the sea, the writer and activist.
    """
    several, _, role = before.rpartition(" and the ")
    head = role.rstrip()
    return bool(several and head) and means_person(head, language.classes.get(head, 0))


def _is_title(phrase: str, run: "re.Match[str]") -> bool:
    """Whether a name fills marks before other words: the “Ada Quill” actor Ben Poe."""
    return phrase[run.start() - 1] in '“"' and phrase.startswith(("” ", '" '), run.end())


def _person_after_country(phrase: str, start: int, book: NameBook) -> Person | None:
    """Return whom a name of several words after an office means: President of Ghana Nana Ada Quill.

    `start` is the offset of the country.
    """
    office = phrase[:start]
    if not office.endswith(" of ") or office.count(" ") >= _WORDS_OF_OFFICE:
        return None
    name = phrase[start:].partition(" ")[2]
    return book.by_name.get(name) if name.count(" ") > 1 else None


def _follows_clause(small_words: Sequence[str], language: Language) -> bool:
    """Whether lower-case words before a name are a clause: supporting | Ada; not wing trimmer Ada.

    A preposition at their start counts as well.
    """
    classes, last = language.classes, small_words[-1]
    if language.code == "en" and len(small_words) > 1 and means_people(last, classes.get(last, 0)):
        return bool(classes.get(small_words[0], 0) & lx.PREPOSITION)
    return belongs_elsewhere(small_words[0], language)


def _is_body(words: Sequence[str], language: Language, *, known: bool) -> bool:
    """Whether words begin with the name of an organisation and its field: Department of Health.

    After "for" only if the name of two words behind them is not `known` to be a person's.
    """
    links = _OF_FIELDS if known else BEFORE_FIELDS
    link = next((at for at in range(1, len(words) - 1) if words[at] in links), 0)
    head = words[link - 1] if link else ""
    return head[:1].isupper() and bool(language.classes.get(head.lower(), 0) & lx.INSTITUTION)


def _belong_to_first(words: Sequence[str], language: Language) -> bool:
    """Whether words before a name say who belongs to somebody else and to it: fans of Poe and."""
    owner = len(words) - 2
    while owner > 0 and words[owner][:1].isupper():
        owner -= 1
    if not 0 < owner < len(words) - 2 or not belongs_elsewhere(words[owner], language):
        return False
    head = words[owner - 1].lower()
    return means_people(head, language.classes.get(head, 0))


def _ends_in_body(phrase: str, language: Language) -> bool:
    """Whether the last word of a phrase makes it the name of an organisation."""
    last = phrase.rpartition(" ")[2]
    return last[:1].isupper() and bool(language.classes.get(last.lower(), 0) & lx.INSTITUTION)


def _is_possessive(phrase: str, end: int) -> bool:
    """Whether the name that ends at an offset is a possessive: Quill's, Delta Resources'."""
    after = phrase[end : end + 2]
    return after in OWNER_ENDINGS or (after in ("' ", "’ ") and phrase[end - 1] == "s")


def _refers_elsewhere(phrase: str, run: "re.Match[str]", form: Form, language: Language) -> bool:
    """Whether the words before a name make the phrase refer to somebody else: spokesman for Quill.

    They do not if a title follows the name of an organisation: Bank of Peru chief Ada Quill.
    """
    start = run.start() if form.titled or language.nouns_capitalised else run.start() + form.offset
    before = phrase[:start].split()
    if form.titled and form.offset and _ends_own_body(before, run.group()[: form.offset], language):
        return False
    if len(before) > 1 and not form.offset and before[-1].lower() in FRENCH_OF_THE:
        return True
    if language.code == "en" and before and _is_attribute_in_ing(before):
        before.pop()
    if form.titled and len(before) > 1 and before[-1] == "im":
        return False  # die Chefin im Stadtrat Ada Quill
    if before and before[-1] in _FIELDS_IN_ING:
        del before[-2:]  # head of marketing Ada Quill
    while before and before[-1].endswith(OWNER_ENDINGS):
        before.pop()  # a spokesman for Quill's Delta
    while len(before) > 1 and _is_particle(before[-1], language):
        before.pop()  # a spokesman for van der | Quill
    kin, of, count = before[-3:] if len(before) > len(("of", "three")) else ("", "", "")
    if kin.lower() in KIN and of == "of" and count in COUNTS:
        return False  # father of three | Quill
    if before and _is_determiner(before[-1], language):
        before.pop()
        if before and before[-1] in ROMANCE_AND and not form.known:
            return any(belongs_elsewhere(word, language) for word in before)  # y el | Reto Local
    if not before:
        return False
    if before[-1] == "and" and _is_body(before, language, known=form.known):
        return True  # the Department of Health and | Social Care
    if before[-1] == "and" and _belong_to_first(before, language):
        return True  # lawyers for Poe and | Quill
    if form.titled and before[-1] == "of" and before[-2:-1] and not before[-2][0].islower():
        return False
    return (
        belongs_elsewhere(before[-1], language)
        or _is_excepted(before)
        or (language.nouns_capitalised and _is_addressed(before, language))
        or (language.code == "en" and (_is_kin_of(before) or _serve_described(before, language)))
        or (language.code == "en" and not form.known and _speak_for_body(before, language))
        or (not form.known and _ends_longer_name(phrase[: run.start()], phrase[:start], language))
    )


def _is_excepted(before: Sequence[str]) -> bool:
    """Whether words except a name: everyone except | Quill; not: nobody except Quill."""
    excepted = before[-1].lower() in _EXCEPTING
    return excepted and _NOBODY.isdisjoint(word.lower() for word in before)


def _ends_own_body(before: Sequence[str], joined: str, language: Language) -> bool:
    """Whether a name is that of whoever works at a body: the cook at Vell Inn Mr | Ada Quill.

    `before` are the words before the body, `joined` the body and Mr.
    """
    *body, title = joined.split()
    *_, link = [word for word in before if word not in ENGLISH_ARTICLES] or ("",)
    works = bool(body) and title.rstrip(".") in _HONORIFICS and link in _AT
    return works and not language.classes.get(body[-1].lower(), 0) & lx.TITLE


def _is_addressed(before: Sequence[str], language: Language) -> bool:
    """Whether a German name after these words is that of a listener: Vogel zu | Poe.

    "Zu" is part of a noble name behind a first name and after a title: Fürst Jan zu | Hohenquill.
    """
    if len(before) < 2 or before[-1] != "zu":
        return False
    noble = before[-2].lower() in language.first_names
    return not noble and NOBLE_TITLES.isdisjoint(word.lower() for word in before)


def _is_attribute_in_ing(before: Sequence[str]) -> bool:
    """Whether the last word describes the office or name after it: a beaming | Quill, right-wing.

    Delta's outgoing | Mayor.
    """
    word, owner = before[-1], before[-2:-1]
    described = len(before) == len(("a", "beaming")) and owner[0].lower() in ENGLISH_INDEFINITE
    return word.endswith("ing") and (
        "-" in word or described or bool(owner and owner[0].endswith(OWNER_ENDINGS))
    )


def _is_kin_of(before: Sequence[str]) -> bool:
    """Whether a phrase refers to a relative of the named person: the wife of prisoner Quill."""
    if "of" not in before[1:-1] or not before[-1].islower():
        return False
    head = before[before.index("of") - 1].lower()
    return head in KIN or head.removesuffix("s") in _NEAREST


def _serve_described(before: Sequence[str], language: Language) -> bool:
    """Whether the words before a name describe whom another serves: a spokesman for actor Quill.

    Not if they are the office of the named person: the chairman of the regional council Quill. What
    only ends like a role is a thing after an article: the owner of the trawler Quill.
    """
    role = before[-1]
    classes = language.classes.get(role, 0)
    if len(before) < _SHORTEST_SERVING or not means_person(role, classes):
        return False
    link = next((at for at in range(len(before) - 2, 0, -1) if before[at] in _SERVING), 0)
    if before[link + 1] in ENGLISH_ARTICLES and not classes and role not in PEOPLE:
        return False
    head = before[link - 1].lower()
    served = link > 0 and role not in _BODIES_OF_PEOPLE
    return served and means_people(head, language.classes.get(head, 0))


def _speak_for_body(before: Sequence[str], language: Language) -> bool:
    """Whether words before a name describe a body that somebody speaks for.

    A spokesman for the charity | Silver Line, somebody from energy firm | Delta Power.
    """
    body = means_body(before[-1], language.classes.get(before[-1], 0))
    link = next((at for at in range(len(before) - 2, 0, -1) if before[at] in BEFORE_OWN_BODIES), 0)
    if not body or not link:
        return False
    if (
        before[link] == "of"
        and before[link + 1] in ENGLISH_ARTICLES
        and before[-1] not in _NAMED_BODIES
    ):
        return False  # the chairman of the regional council | Quill
    head = before[link - 1].lower()
    return means_people(head, language.classes.get(head, 0))


def _ends_longer_name(before_run: str, before_name: str, language: Language) -> bool:
    """Whether a name is the end of a longer one after a preposition: of International | Bond Co.

    Not if an office precedes the preposition: Secretary of State | Ada Quill.
    """
    words = before_run.split()
    inside = language.code == "en" and len(before_run) < len(before_name)
    if not inside or not words or not belongs_elsewhere(words[-1], language):
        return False
    owner = words[-2].lower() if len(words) > 1 else ""
    return not language.classes.get(owner, 0) & lx.TITLE


def _is_attribute(phrase: str, start: int, end: int, language: Language) -> bool:
    """Whether a name is only an attribute: the Saltrey coach, the ‘Ferry’ star, Quill aides."""
    after = phrase[end:].lstrip(_CLOSING_MARKS)
    if after[:1] != " " or not after.islower():
        return False
    last = after.rpartition(" ")[2]
    if language.code == "en" and means_people(last, language.classes.get(last, 0)):
        return True
    determined = _is_determiner(phrase[:start].partition(" ")[0], language)
    return " " not in phrase[start:end] and (determined or phrase.endswith(_HEADS))


def _refers_to_owner(phrase: str, owner: Person, language: Language) -> bool:
    """Whether a phrase that begins with an owner's name refers to the owner: not Quill's lawyer."""
    if not phrase.startswith(owner.name):
        return False
    head = phrase.rpartition(" ")[2]
    if head[:1].isupper() and _is_possessive(phrase, len(owner.name)):
        return False  # Delta Bank's Quill
    classes = language.classes.get(head.lower(), 0)
    if classes & lx.TITLE or head.lower() in _COUNSEL or not KIN.isdisjoint(phrase.split()):
        return False  # Quill's fiancé, Quill's wife of 40 years
    english = language.code == "en" and head.islower()
    if english and (head in OWNED_BODIES or means_body(head, 0)):
        return False  # Quill's company, firm
    return not (english and means_people(head, classes))  # Quill's right-hand woman, campaign


def _is_particle(word: str, language: Language) -> bool:
    english = language.code == "en" and word.islower()
    return english and bool(language.classes.get(word, 0) & lx.PARTICLE)


def _is_determiner(word: str, language: Language) -> bool:
    return bool(language.classes.get(word.lower(), 0) & lx.DETERMINER)
