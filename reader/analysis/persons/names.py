"""The names in a text: which capitalised runs name a person, and the facts recorded about each."""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.capital_runs import RUN
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.name_contexts import (
    POSSESSIVES,
    SPANISH_COURTESY_TITLES,
    follows_office,
    follows_role,
    gender_by_context,
    has_age,
    has_description,
    has_honorific,
    introducing_noun,
    is_age_at,
    is_in_apposition,
    is_person_by_context,
    opens_as_subject,
)
from reader.analysis.persons.name_forms import Form, read_form
from reader.analysis.persons.name_titles import gender_of_word, is_first_name
from reader.analysis.persons.person import Person
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.analysis.persons.german import common_nouns, genitives, noble_names, noun_forms
else:  # not needed for every text
    common_nouns = later(globals(), "reader.analysis.persons.german.common_nouns")
    genitives = later(globals(), "reader.analysis.persons.german.genitives")
    noble_names = later(globals(), "reader.analysis.persons.german.noble_names")
    noun_forms = later(globals(), "reader.analysis.persons.german.noun_forms")

_tuple = tuple.__new__  # creates a mention in a third of the time of its own constructor
_JOINT = lazily(r" (?:e|y) ")
_SAINTS = ("San ", "Santa ", "Santo ", "São ", "Saint ", "Sainte ")  # before places
_OF = frozenset({"de", "di", "da", "do"})
_STREETS = lx.word_set("""
rue avenue boulevard quartier calle avenida plaza paseo barrio urbanización rua praça bairro alameda
travessa via viale piazza corso quartiere rione
""")
_JOINTS = (" e ", " y ", " et ", " ed ")
_OWNED = frozenset({"de ", "di ", "do ", "da "})
_JOINED_REACH = 30  # code points before a name that hold a conjunction and the word before it
_STREET_REACH = 24  # code points before the name of a street
_STREET_WORDS = 3  # at least: barrio de, and an empty one before the name
_SAINTLY_FIRST_NAMES = {"it": frozenset({"Santo", "Santa"})}
_PRONOUNS_BEFORE_OF = frozenset({
    "Lo", "El", "La", "Los", "Las", "Eso", "Esto", "Aquello", "O", "A", "Os", "As", "Isso",
    "Celui", "Celle", "Ceux", "Celles",
})  # fmt: skip
_OBJECT_ARTICLES = (" den ", " der ")
_NAME_PARTICLES = frozenset({"von", "van", "Von", "Van", "In", "An", "Auf", "Aus", "Zu", "Op"})
_PLACED = (["in"], ["at"], ["the"])  # in Port Albert, the Dairy Dip
# before names of places and bodies in the Romance languages: à l' | Écho Libre, del Real Puerto
_ROMANCE_PLACED = lx.word_set("""
le la l' l’ les du des au aux à en el los las del al il lo gli in nel nella nell' nell’ nello nei
negli nelle dello della dell' dell’ dei degli delle allo alla all' all’ ai agli alle dal dalla dall'
dall’ no na nos nas do da dos das ao aos às em pelo pela
""")
_GERMAN_PLACED = frozenset({"in", "im", "am", "beim", "zum", "zur", "vom", "ins", "aus", "nach"})
_BORN = frozenset({"born ", "oren ", "née ", "acida", "acido"})
_RANKS = lx.word_set("Duke Prince Earl Marquess Viscount Duchess Princess Countess Marchioness")
_ON_PLATFORM = ("on ", "via ")
_RANK_RUNS = _RANKS | {f"The {rank}" for rank in _RANKS}
# Slices are compared with these, as calls of `startswith` would take twice as long.
_PLURAL_OWNERS = frozenset({"’ ", "' "})
_POSSESSIVE_ENDINGS = frozenset({"’s", "'s"})
_CENTURIES = frozenset({"19", "20"})
_NAME_IS = frozenset({"name is ", "ame was "})
_ROLES = ("eur", "ist", "ian", "woman", "ress")  # endings that few first names have
_GIVEN_NAMES = frozenset(  # also function words of English: said Per Lund, To Lam, Even Dahl
    {"Per", "To", "Do", "Via", "Than", "Just", "Even", "Given", "Or", "In", "On", "My"}
)
_RESPELLING_REACH = 10_000  # code points searched for the usual spelling of a surname in capitals
_FIRST_AND_LAST = 2  # words
_SHORTEST_RARE = 4  # letters of a rare first name
_HONORIFIC_REACH = 12  # code points before a name that are searched for its honorific


class NamedPerson(NamedTuple):
    """A person named in the text.

    Attributes:
        at: Offset of the name.
        person: The person named.
        is_possessive: Whether the name is a possessive ("Quill's"), and so seldom an antecedent.
    """

    at: int
    person: Person
    is_possessive: bool


def read_names(book: NameBook, text: str, start: int, end: int) -> list[NamedPerson]:
    """Enter the names in ``text[start:end]`` into the book; return the mentions, in order."""
    seen: list[NamedPerson] = []
    language, by_last, by_first = book.language, book.by_last, book.by_first
    german, romance = language.nouns_capitalised, language.compound_inversion
    for run in RUN.finditer(text, start, end):
        written = run.group()
        at, after = run.span()
        if at == start and written.isupper() and " " in written:
            written = _in_title_case(book, text, at, after)
        elif text[after : after + 1] == "]":
            written = _with_surname_after_bracket(book, text, written, after)
        if (
            written in _RANK_RUNS
            and text[after : after + 4] == " of "
            and (holder := _rank_holder(book, text, at, after, seen))
        ):
            seen.append(holder)
            continue
        if german:
            if text[after : after + 1] == "-" and not text[after + 1 : after + 2].isalnum():
                continue  # der Berner Bau- und Hafendirektor
            written, at, after = _german_run(book, text, written, at, after)
        elif romance and (elided := _length_of_elided(written)):
            if elided == len(written):
                continue  # L'avocat
            at, written = at + elided, written[elided:]
        if (
            " " not in written
            and written not in by_last
            and written not in by_first
            and not _may_name(book, text, written, at, after)
        ):
            continue
        if romance:
            if _is_street(text, at):
                continue  # el barrio de Alberto Maia
            if written.startswith(_SAINTS) and not _is_first_name_of_saint(written, language):
                continue  # San Martín de la Vega
            written, at = _romance_run(book, text, written, at)
        if german and noun_forms.is_of_somebody(written, text, at, language):
            continue
        form = _person_form(book, text, written, at, after)
        if form is not None and form.words[0] == "X." and text.endswith(_ON_PLATFORM, 0, at):
            at, written = at + 3, written[3:]  # posted on X. | Ada Quill
            form = _person_form(book, text, written, at, after)
        if form is None or (romance and _is_joined_to_thing(book, form, text, at)):
            continue
        at += form.offset
        record = _record_single_word if len(form.words) == 1 else _record_full_name
        person = record(book, form, text, at)
        if person is not None:
            is_possessive = text[after : after + 2] in _POSSESSIVE_ENDINGS
            if romance and text[at - 3 : at] in _OWNED:
                is_possessive = True
            seen.append(_tuple(NamedPerson, (at, person, is_possessive)))
    return seen


def _length_of_elided(written: str) -> int:
    """Return the length of a noun with an elided article before a name: L'avocat | Ada Quill."""
    first = written.partition(" ")[0]
    mark = max(first.find("'"), first.find("’"))
    if mark < 1 or not first[mark + 1 : mark + 2].islower():
        return 0
    rest = written[len(first) + 1 :]
    while rest and not rest[0].isupper():
        rest = rest.partition(" ")[2]  # L'avocat de Jean Quill
    return len(written) - len(rest)


def _german_run(
    book: NameBook, text: str, written: str, at: int, after: int
) -> tuple[str, int, int]:
    """Return a German run with "zu Quill" after it, and without a sentence's first function word.

    The result is the run with its start and end offsets. It ends before the article of an object:
    Gestern lobte Ada Quill | den Torwart.
    """
    for article in _OBJECT_ARTICLES:
        if article in written and (end := _end_before_object(written, article, book.language)):
            after = at + end
            written = text[at:after]
    if text.startswith(" zu ", after):
        after = noble_names.house_after(text, written, at, after, book.language) or after
        written = text[at:after]
    noun = common_nouns.noun_after_article(written, book.language) if " " in written else ""
    return (noun, after - len(noun), after) if noun else (written, at, after)


def _end_before_object(written: str, article: str, language: Language) -> int:
    """Return where a full name ends before an article; 0 if that belongs to it or to its role."""
    before, _, after = written.partition(article)
    if before.endswith(")"):
        before = before[: before.rfind(" (")]  # Jan Quill (SPD) | der Zeitung
    names, following = before.split(" "), after.split(" ")
    if len(names) < 2 or names[-1] in _NAME_PARTICLES:
        return 0
    alone = len(following) == 1 or following[-2].islower()  # but: Chef | der Werft Jan Quill
    return len(before) if alone or is_first_name(names[-2].lower(), language) else 0


def _romance_run(book: NameBook, text: str, written: str, at: int) -> tuple[str, int]:
    """Return a Romance run without another name, a body or a place beside it, and its start."""
    language = book.language
    if " d" in written and (opening := _length_of_pronoun(written)):
        at, written = at + opening, written[opening:]
    if language.drops_subject and text[at - 2 : at] == ", ":
        written = _JOINT.split(written, maxsplit=1)[0]  # Rui Quill, Ada Poe e Zito
    if " d" in written:
        written = _before_body(book, written)
    if written.count(" ") > 1:
        from reader.analysis.persons.romance_forms import length_of_place  # for few names

        place = length_of_place(text, at, written, language)
        at, written = at + place, written[place:]
    return written, at


def _is_joined_to_thing(book: NameBook, form: Form, text: str, at: int) -> bool:
    """Whether a conjunction joins capitalised words to others that name nobody: Obras e | Vias Sul.

    They are then part of the name of an office or an organisation.
    """
    if len(form.words) < _FIRST_AND_LAST or not text.endswith(_JOINTS, max(0, at - 4), at):
        return False
    before = text[max(0, at - _JOINED_REACH) : at].split()
    if form.known or form.titled or len(before) < _FIRST_AND_LAST:
        return False
    word = before[-2].rstrip(",")
    named = (*book.by_last.get(word, ()), *book.by_first.get(word, ()))
    if not word[:1].isupper() or not all(person.is_likely_place for person in named):
        return False
    return form.name not in book.by_name and word.lower() not in book.language.first_names


def _is_street(text: str, at: int) -> bool:
    """Whether the words before offset `at` make the name that of a street or a district."""
    before = text[max(0, at - _STREET_REACH) : at].lower().split(" ")
    if before[-1] or len(before) < _STREET_WORDS:
        return False
    return before[-3 if before[-2] in _OF else -2] in _STREETS


def _is_first_name_of_saint(written: str, language: Language) -> bool:
    """Whether "Santo" is a first name, as in Italian: Santo Quill."""
    return written.partition(" ")[0] in _SAINTLY_FIRST_NAMES.get(language.code, ())


def _length_of_pronoun(written: str) -> int:
    """Return the length of "Lo de", "Celle de" before a name, which are no part of it; else 0."""
    pronoun, of, name = written.partition(" de ")
    return len(written) - len(name) if of and pronoun in _PRONOUNS_BEFORE_OF else 0


def _person_form(book: NameBook, text: str, written: str, at: int, after: int) -> Form | None:
    """Return the person's name in a capitalised run, None if it names something else."""
    language = book.language
    form = book.form_of(written)
    if (
        form.words
        and form.offset
        and (written[: form.offset - 1] in _GIVEN_NAMES or _has_rare_name(book, form, text, at))
    ):
        from reader.analysis.persons.function_word_names import with_given_name  # for few texts

        form = with_given_name(form, text, written, at, book.by_name)
    if not form.words and not (form := book.surname_form(written)).words:
        if written.count(" ") > 1 and language.code == "en":
            book.record_founder(written)
        return None
    if form.titled and len(form.words) == 1 and text[after + 1 : after + 3] in _CENTURIES:
        return None  # Miss Saltrey 1964
    if text[after : after + 2] in _PLURAL_OWNERS and _is_body_after(book, text, after):
        return None
    if len(form.words) > 2 and not form.known and language.code == "en":
        from reader.analysis.persons.offices import form_after_office  # for few texts

        form = form_after_office(form, text, at, after)
    if language.code == "nl" and not form.known and len(form.words) == _FIRST_AND_LAST:
        from reader.analysis.persons.dutch_names import is_noun_after_article  # for few texts

        if is_noun_after_article(form.words, text, at + form.offset):
            return _without_place(form, book)
    if language.nouns_capitalised and len(form.words) > 1 and form.name not in book.by_name:
        if len(form.words) == _FIRST_AND_LAST and _begins_with_surname(form.words, book):
            return form._replace(words=form.words[:1], name=form.words[0])
        if not form.known and noun_forms.has_adjective_of_place(form.words, text, at + form.offset):
            return _without_place(form, book)
        end = at + form.offset + len(form.name)
        words = genitives.own_words(form.words, text, end, language, known=form.known)
        form = form._replace(words=words, name=" ".join(words))
    return form


def _without_place(form: Form, book: NameBook) -> Form | None:
    """Return the surname behind the adjective of a place, None for a noun: die Kölner | Feuerwehr.

    Jan Vogel gewinnt. Der Salzburger | Vogel jubelt.
    """
    place, name = form.words
    offset = form.offset + len(place) + 1
    is_person = name in book.by_last
    return form._replace(words=(name,), name=name, offset=offset) if is_person else None


def _begins_with_surname(words: Sequence[str], book: NameBook) -> bool:
    """Whether two words are a known surname and a noun: Am Ende hatte Quill | Glück.

    A word that so far is a person's only name may be the first name of a full one, unless the noun
    is one that verbs take without an article.
    """
    name, noun = words
    names = book.language.first_names
    if name.lower() in names or noun.lower() in names or noun in book.by_last:
        return False
    if book.language.classes.get(noun.lower(), 0) & lx.OBJECT_NOUN:
        return name in book.by_last or name in book.by_first
    return any(person.first != name for person in book.by_last.get(name, ()))


def _has_rare_name(book: NameBook, form: Form, text: str, at: int) -> bool:
    """Whether the word before a first name may be a rarer one: “…,” Sverre Jacob Quill said."""
    if form.titled or not form.known or len(form.words) != _FIRST_AND_LAST:
        return False
    word = text[at : at + form.offset - 1]
    if book.language.code != "en" or len(word) < _SHORTEST_RARE or not word.isalpha():
        return False
    if f"{word} {form.name}" in book.by_name:
        return True
    from reader.analysis.persons.function_word_names import is_rare_name_at  # for few texts

    return is_rare_name_at(word, text, at, book.language)


def _before_body(book: NameBook, written: str) -> str:
    """Return the name before that of an organisation: Ada Quill | del Dipartimento di Scienze."""
    words = written.split(" ")
    classes = book.language.classes
    for at in range(2, len(words) - 1):
        if words[at].islower() and classes.get(words[at + 1].lower(), 0) & lx.INSTITUTION:
            return " ".join(words[:at])
    return written


def _in_title_case(book: NameBook, text: str, at: int, after: int) -> str:
    """Return "Ada Quill" for a name in capitals at the start of a report: ADA QUILL has left."""
    written, following = text[at:after], text[after : after + 2]
    first, _, last = written.partition(" ")
    if not (following[:1] == " " and following[1:].islower()) or " " in last:
        return written
    again = text.find(f" {last.title()} ", after, after + _RESPELLING_REACH)
    named = first.lower() in book.language.first_names or again >= 0
    return written.title() if named and book.language.code == "en" else written


def _may_name(book: NameBook, text: str, written: str, at: int, after: int) -> bool:
    """Whether a capitalised word that names nobody known is a name by its context."""
    if book.accepts_single_names and book.is_unambiguous_first_name(written):
        return True
    if text[after : after + 2] == ", " and (
        has_age(book, text, at, after)
        or has_description(book, text, at, after)
        or is_in_apposition(book, text, at, after)
    ):
        return True
    language = book.language
    if language.compound_inversion:
        if language.drops_subject and text[at - 4 : at] in SPANISH_COURTESY_TITLES:
            return True
        if follows_office(book, text, at, written) or opens_as_subject(book, text, at, written):
            return True
    german = language.nouns_capitalised
    led = text[at - 7 : at] == "namens " if german else text[at - 2 : at - 1].islower()
    return bool(led and introducing_noun(book, text, at))


def _rank_holder(
    book: NameBook, text: str, at: int, after: int, seen: Sequence[NamedPerson]
) -> NamedPerson | None:
    """Return a person known by a rank and a place: the Duchess of Saltrey."""
    at += 4 * text.startswith("The ", at)
    if text[at:after] not in _RANKS or book.language.code != "en":
        return None
    from reader.analysis.persons.ranks import rank_holder

    person = rank_holder(book, text, at, after, seen)
    return NamedPerson(at, person, is_possessive=False) if person is not None else None


def _is_body_after(book: NameBook, text: str, after: int) -> bool:
    """Whether a plural possessive is part of an organisation's name: the Lamp Sellers’ Guild."""
    word = text[after + 2 : after + 30].split(" ", maxsplit=1)[0].strip(".,;:\n")
    body = book.language.classes.get(word.lower(), 0) & lx.INSTITUTION
    return text[after - 1] == "s" and word[:1].isupper() and bool(body)


def _record_single_word(book: NameBook, form: Form, text: str, at: int) -> Person | None:
    """Record a mention by one word and return the person; None if it is not known to be a name."""
    words = form.words
    person = book.find(words, form.gender)
    if person is not None and form.titled and _has_other_gender(person, form):
        person = _new_namesake(book, form, text, at)
    elif person is not None and person.gender == "f" and form.titled and not form.gender:
        from reader.analysis.persons.first_ladies import president_beside  # for few texts

        person = president_beside(book, person, text, at) or person
    if person is not None:
        person.count += 1
        if form.titled:
            person.known = True
        if person.name != words[0]:
            person.record_short_form(_with_particles(person.name, words[0], text, at))
        if words[0] == person.last != person.first:
            person.shortened = True
        if form.gender and not person.gender:
            person.gender = form.gender
    elif form.titled:
        if book.language.classes.get(words[0].lower(), 0) & lx.OBJECT_NOUN:
            return None  # nahm der Wirt | Stellung
        if book.language.nouns_capitalised and words[0][-1] == "s":
            from reader.analysis.persons.german.genitives import is_place  # German only

            if is_place(text, words[0], at):
                return None
        person = book.find_by_inner_word(words[0]) or book.enter_new(words, form)
        person.titled_at = at
    elif (
        book.accepts_single_names and book.is_unambiguous_first_name(words[0])
    ) or is_person_by_context(book, text, at, words[0]):
        person = book.enter_new(words, form)
        person.known, person.gender = True, gender_by_context(book, text, at, words[0])
    return person


def _with_particles(name: str, word: str, text: str, at: int) -> str:
    """Return a surname with the particles before it, if `name` has them too: von der Heide."""
    before = name[: max(0, name.rfind(word))]
    previous = before.rfind(" ", 0, -1) + 1
    if before[previous : previous + 1].isupper():
        return word  # most names: no particle precedes it
    capital = next((n for n in range(len(before), 0, -1) if before[n - 1].isupper()), 0)
    particles = before[capital:].partition(" ")[2]
    start = at - len(particles)
    return text[start:at] + word if text[start:at].lower() == particles else word


def _record_full_name(book: NameBook, form: Form, text: str, at: int) -> Person:
    """Record a mention by a full name and return the person."""
    words = form.words
    name = form.name
    person = book.by_name.get(name)
    if person is None and words[-1] in book.by_first and _is_role_before(book, words):
        known = _record_single_word(book, form._replace(words=words[-1:], name=words[-1]), text, at)
        if known is not None:
            book.by_name[name] = known
            return known
    if person is None:
        born = _known_by_birth_name(book, words[0], text, at)
        person = born or book.find_same(words, form.gender)
        if person is None:
            person = _new_person(book, form, text, at)
        elif born is not None:
            book.by_name[name] = born
        elif (len(name), not name.isascii()) > (len(person.name), not person.name.isascii()):
            book.rename(person, name)
        elif person.name.endswith(f" {name}"):
            person.record_short_form(name)
    if form.nickname:
        book.enter_nickname(person, form.nickname)
    if person.seen_at < 0:
        person.seen_at, person.seen_as = at, name
    person.last_named_at = at
    person.count += 1
    if form.titled or form.known:
        person.known = True
    if form.titled and not person.has_honorific:
        person.has_honorific = has_honorific(text, at)
    if form.gender and not person.gender:
        person.gender = form.gender
    return person


def _with_surname_after_bracket(book: NameBook, text: str, written: str, end: int) -> str:
    """Return the full name if an editor added the first one: [opposition leader Ada] Quill."""
    surname = RUN.match(text, end + 2) if text[end + 1 : end + 2] == " " else None
    if surname is None or written.lower() not in book.language.first_names:
        return written
    return f"{written} {surname.group().partition(' ')[0]}"


def _is_role_before(book: NameBook, words: Sequence[str]) -> bool:
    """Whether two words are a role and a first name: "Restaurateur Ben"."""
    role = words[0].lower()
    if len(words) != len(("Restaurateur", "Ben")) or words[1] in book.by_last:
        return False
    return role not in book.language.first_names and role.endswith(_ROLES)


def _known_by_birth_name(book: NameBook, first: str, text: str, at: int) -> Person | None:
    """Return the known person whose name at birth this is: "Born Ada Poe, Ada Quill …"."""
    if text[max(0, at - 8) : at] in _NAME_IS:
        from reader.analysis.persons.stage_names import performer_of_birth_name

        return performer_of_birth_name(book, text, at)
    if text[max(0, at - 5) : at].lower() not in _BORN:
        return None
    same = [person for person in book.by_first.get(first, ()) if person.first == first]
    return same[0] if len(same) == 1 else None


def _new_person(book: NameBook, form: Form, text: str, at: int) -> Person:
    """Enter and return a new person with a full name, and the facts that the context shows."""
    person = book.enter_new(form.words, form)
    before = text[max(0, at - 20) : at].lower().split()[-1:] if at > 2 else []
    if not person.gender and before:
        person.gender = gender_of_word(book.language, before[0])
    person.looks_like_place = before in _PLACED or (
        book.language.verb_second and bool(before) and _suggests_place(book, before[0])
    )
    if book.language.compound_inversion and before:
        person.looks_like_place = before[0] in _ROMANCE_PLACED
    if before == ["and"]:
        _record_partner(book, text, at, person)
    if not person.known:
        end = at + len(person.name)
        aged = is_age_at(text, end)  # Ada Quill, 49,
        person.known = aged or text.startswith(", who ", end) or follows_role(book, before)
    return person


def _suggests_place(book: NameBook, before: str) -> bool:
    """Whether the word before a German run suggests a place or a thing: der Bergwacht Kuchen."""
    determines = book.language.classes.get(before, 0) & lx.DETERMINER
    return (bool(determines) and before not in POSSESSIVES) or before in _GERMAN_PLACED


def _has_other_gender(person: Person, form: Form) -> bool:
    """Whether the gender of an honorific shows another person: Mr Quill, Mrs Quill."""
    return form.titled and bool(form.gender) and person.gender not in ("", form.gender)


def _new_namesake(book: NameBook, form: Form, text: str, at: int) -> Person:
    """Enter and return another person with the surname, distinguished by the honorific."""
    other = book.enter_new(form.words, form)
    honorific = text[max(0, at - _HONORIFIC_REACH) : at].split()
    if honorific:
        book.rename(other, f"{honorific[-1]} {other.last}")
    return other


def _record_partner(book: NameBook, text: str, at: int, person: Person) -> None:
    """Enter the first person of "Trevor and Ann Plim" with the shared surname."""
    words = text[max(0, at - 24) : at].split()
    first = words[-2] if len(words) > 1 else ""
    if book.is_unambiguous_first_name(first) and first != person.first:
        partner = book.enter_new((first, person.last), read_form(first, book.language))
        partner.known, partner.gender = True, gender_of_word(book.language, first.lower())
