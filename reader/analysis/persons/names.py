"""The names in a text: which capitalised runs name a person."""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_GENITIVES
from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.name_contexts import (
    follows_age,
    follows_office,
    has_age,
    has_description,
    introducing_noun,
    is_in_apposition,
    is_part_of_player,
    opens_as_subject,
    opens_paragraph,
    tells_age,
)
from reader.analysis.persons.name_mentions import (
    is_joined_to_thing,
    record_full_name,
    record_single_word,
)
from reader.analysis.persons.person import Person
from reader.analysis.persons.runs.capital_runs import RUN
from reader.analysis.persons.runs.name_forms import Form
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple
from reader.text.word_sets import word_set

with later(globals()):  # not needed for every text
    from reader.analysis.persons.german import genitives, noun_forms
    from reader.analysis.persons.runs import headline_names, names_in_capitals, trimmed_runs

_tuple = tuple.__new__  # creates a mention in a third of the time of its own constructor
_OWNED = frozenset({"de ", "di ", "do ", "da "})
_BY = (  # ends of what precedes whom an event comes from, before "of"
    " fue obra", " foi obra", " stato opera", " stata opera", " été l'œuvre", " été l’œuvre",
    " venu", " venue", " vino", " veio", " venuto", " venuta",
)  # fmt: skip
_NO_GIVEN_NAMES = frozenset({"X.", "Will"})
_SENTENCE_END = lazily(r"[.?!\n]")
_LONGEST_QUESTION = 200  # code points
_ON_PLATFORM = ("on ", "via ")
_RANKS = word_set("Duke Prince Earl Marquess Viscount Duchess Princess Countess Marchioness")
_RANK_RUNS = _RANKS | {f"The {rank}" for rank in _RANKS}
# Slices are compared with these, as calls of `startswith` would take twice as long.
_PLURAL_OWNERS = frozenset({"’ ", "' "})
_CENTURIES = frozenset({"19", "20"})
_BEFORE_NICKNAMES = frozenset({"as ", "ed "})  # known as Dot, nicknamed Dot
_BEFORE_ROMANCE = frozenset(  # the last letters of conhecido como o, detto, apodada, alias, vulgo
    {"mo ", "or ", "me ", "to ", "ta ", "do ", "da ", "as ", "go ", "mé ", "ée ", " o ", " a "}
    | {"el ", "la ", "le ", "il ", "de "}
)
_ENGLISH_NAMING = (" as ", "nicknamed ")  # before another name of a person
_ROMANCE_NAMING = (  # beginnings of what gives a person another name, behind a comma or a bracket
    "mais ", "más ", "meglio ", "plus ", "conhecid", "conocid", "not", "conn", "apodad", "apelidad",
    "soprannom", "surnom", "dett", "alias ", "vulgo ", "o ", "a ",
)  # fmt: skip
_LONGEST_NAMING = 40  # code points between a comma or a bracket and a Romance nickname
_GIVEN_NAMES = frozenset(  # also function words of English: said Per Lund, To Lam, Even Dahl
    {"Per", "To", "Do", "Via", "Than", "Just", "Even", "Given", "Or", "In", "On", "My"}
    | {"August", "May", "Sunday", "Monday", "Friday"}
)
_LIKE_PLACES = (  # surnames that also end names of places and bodies
    *(" Park", " House", " Church", " Lake", " Day", " West", " North", " Post", " King"),
    *(" Black", " White", " Fox"),
)
_FIRST_AND_LAST = 2  # words
_LONGEST_HEADLINE = 90  # code points behind a name in it
_PAIRS = frozenset({"Couple", "Duo", "Pair", "Trio"})
_SHORTEST_RARE = 4  # letters of a rare first name
_LONGEST_FIRST = 20  # code points of a first name or a title


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
    has_brackets = text.find("]", start, end + 1) >= 0
    for run in RUN.finditer(text, start, end):
        at, after = run.span()
        written = run.group()
        opens = at == start
        in_capitals = written.isupper()
        if in_capitals and " " not in written and text[after : after + 1] != ":":
            written = book.usual_surname(written)
        elif in_capitals:
            written = names_in_capitals.in_title_case(text, at, after, language, opens=opens)
        elif has_brackets and text[after : after + 1] == "]":
            written = trimmed_runs.with_surname_after_bracket(text, written, after, language)
        if (
            german
            and " " in written
            and (second := trimmed_runs.start_of_second_name(written, language))
        ):
            seen += read_names(book, text, at, at + second)
            seen += read_names(book, text, at + second, after)
            continue
        if german:
            written, at, after = trimmed_runs.german_run(text, written, at, after, language)
        elif romance:
            at, written = _without_elided_noun(written, at)
        if not written:
            continue
        if (
            written in _RANK_RUNS
            and text[after : after + 4] == " of "
            and (holder := _rank_holder(book, text, at, after, seen))
        ):
            seen.append(holder)
            continue
        if " " not in written:
            if seen and text[at - 3 : at] in (_BEFORE_ROMANCE if romance else _BEFORE_NICKNAMES):
                _enter_if_nickname(book, text, written, at, seen[-1])
            if (
                written not in by_last
                and written not in by_first
                and not _may_name(book, text, written, at, after, opens=opens and at == start)
            ):
                continue
        if romance:
            written, at = trimmed_runs.without_romance_neighbours(text, written, at, language)
        if written and (read := _read_run(book, text, written, at, after)):
            at, form = read
            record = record_single_word if len(form.words) == 1 else record_full_name
            person = record(book, form, text, at)
            if person is not None:
                if in_capitals:
                    book.by_name.setdefault(run.group(), person)
                is_possessive = text[after : after + 2] in ENGLISH_GENITIVES
                if romance:
                    is_possessive = is_possessive or _is_after_of(text, at)
                elif german:
                    is_possessive = is_possessive or text.startswith("s ", at + len(form.name))
                seen.append(_tuple(NamedPerson, (at, person, is_possessive)))
    return seen


def _without_elided_noun(written: str, at: int) -> tuple[int, str]:
    """Return where a name begins behind an elided noun, and the name; also behind an "A"."""
    if noun := trimmed_runs.length_of_elided_noun(written):
        at, written = at + noun, written[noun:]
    if written.startswith("A "):
        return at + 2, written[2:]  # no initial: A Ada no le gustó
    return at, written


def _read_run(
    book: NameBook, text: str, written: str, at: int, after: int
) -> tuple[int, Form] | None:
    """Return where the name in a run begins, and its form; None if it names no person."""
    language = book.language
    form = _person_form(book, text, written, at, after)
    if (
        form is not None
        and form.words[0] in _NO_GIVEN_NAMES
        and (other := _length_of_other_word(text, form.words[0], at, after))
    ):
        at += other
        form = _person_form(book, text, written[other:], at, after)
    if form is None or (language.compound_inversion and is_joined_to_thing(book, form, text, at)):
        return None
    if (
        len(form.words) > 1
        and form.name not in book.by_name
        and language.code == "en"
        and (line_end := text.find("\n", after, after + _LONGEST_HEADLINE)) >= 0
        and text[line_end - 1] != "."
    ):
        form = headline_names.in_headline(form, text, at, after, line_end, language)
        if not form.words:
            return None
    return at + form.offset, form


def _is_after_of(text: str, at: int) -> bool:
    """Whether a Romance name at an offset is that of an owner: la maison de | Ada Quill.

    Not of whom an event comes from, who acts: el empate fue obra de | Ada Quill.
    """
    if text[at - 3 : at] not in _OWNED or text[at - 4 : at - 3].isalpha():
        return False
    return not text.endswith(_BY, 0, at - 4)


def _length_of_other_word(text: str, word: str, at: int, after: int) -> int:
    """Return the length of a word before a name: posted on X. | Ada Quill; Will | Quill go?"""
    if word == "X.":
        return 3 if text.endswith(_ON_PLATFORM, 0, at) else 0
    opens = not at or text[at - 1] in "\n“‘" or text[at - 2 : at - 1] in (*".?!”’",)
    if not opens or not text[after + 1 : after + 2].islower():
        return 0
    ends = _SENTENCE_END.search(text, after, after + _LONGEST_QUESTION)
    return 5 if ends is not None and ends.group() == "?" else 0


def _enter_if_nickname(
    book: NameBook, text: str, written: str, at: int, before: NamedPerson
) -> None:
    """Make the person named before findable by a nickname: Ada Quill, known to all as Minnie."""
    if book.language.code == "en":
        if not text.endswith(_ENGLISH_NAMING, before.at, at):
            return
    else:
        begin = max(before.at, at - _LONGEST_NAMING)
        opened = max(text.rfind(", ", begin, at), text.rfind(" (", begin, at))
        if opened < 0 or not text.startswith(_ROMANCE_NAMING, opened + len(", ")):
            return
    from reader.analysis.persons import stage_names  # for few texts

    if book.language.code == "en":
        named = stage_names.is_nickname_of(text, before.at, at)
    else:
        name = before.person.name
        named = stage_names.is_romance_nickname(book.language, text, written, at, name, before.at)
    if named:
        book.enter_nickname(before.person, written)


def _person_form(book: NameBook, text: str, written: str, at: int, after: int) -> Form | None:
    """Return the person's name in a capitalised run, None if it names something else."""
    language = book.language
    form = book.form_of(written)
    if (
        form.words
        and form.offset
        and (written[: form.offset - 1] in _GIVEN_NAMES or _has_rare_name(book, form, text, at))
    ):
        from reader.analysis.persons.runs.function_word_names import (
            with_given_name,  # for few texts
        )

        form = with_given_name(form, text, written, at, book.by_name)
        if language.compound_inversion and not form.offset:
            form = form._replace(gender="")  # Torquato Maria
    like_place = not form.words and written.endswith(_LIKE_PLACES) and language.code == "en"
    if like_place and written.count(" ") == 1:
        from reader.analysis.persons.runs.function_word_names import name_like_place

        form = name_like_place(text, written, at, language, book.by_name)
    if not form.words and not (form := book.surname_form(written)).words:
        if written.count(" ") > 1 and language.code == "en":
            book.record_founder(written)
        return None
    if form.titled and len(form.words) == 1 and text[after + 1 : after + 3] in _CENTURIES:
        return None  # Miss Saltrey 1964
    if text[after : after + 2] in _PLURAL_OWNERS and _is_body_after(book, text, after):
        return None
    if not form.known and len(form.words) > 1:
        if not form.titled and _is_part_of_firm(text, at, after, language):
            return None
        if text.startswith(" and ", after) and _are_several(form.words, language):
            return None  # Landlords Ada | and Ben Quill
        if len(form.words) > _FIRST_AND_LAST and language.code == "en":
            from reader.analysis.persons.runs.offices import form_after_office  # for few texts

            form = form_after_office(form, text, at, after)
        elif language.code == "nl":
            from reader.analysis.persons.runs.dutch_names import (
                is_noun_after_article,  # for few texts
            )

            if is_noun_after_article(form.words, text, at + form.offset):
                pair = len(form.words) == _FIRST_AND_LAST
                return _without_place(form, book) if pair else None
    if language.nouns_capitalised and len(form.words) > 1 and form.name not in book.by_name:
        return _german_form(book, form, text, at + form.offset)
    return form


def _are_several(words: Sequence[str], language: Language) -> bool:
    """Whether a plural that opens a sentence is before a first name: Millers Ada."""
    role, first = words[0], words[-1].lower()
    if len(words) != _FIRST_AND_LAST or first not in language.first_names:
        return False
    from reader.analysis.persons.runs.function_word_names import is_plural_role  # for few texts

    return language.code == "en" and (role in _PAIRS or is_plural_role(role, language))


def _is_part_of_firm(text: str, at: int, after: int, language: Language) -> bool:
    """Whether a run is only a part of a name: P&|Q Ferries, easy|Quill Holidays, Quill Rail | & Co.

    Not: Thelia Quill | & Ben Poe, & Dr. Poe, & her sister.
    """
    before = text[at - 1 : at]
    if before != " " and (before == "&" or before.islower()):
        return True
    if text[after : after + 3] != " & ":
        return False
    word = text[after + 3 : after + 3 + _LONGEST_FIRST].partition(" ")[0]
    lower = word.lower().rstrip(".")
    person = lower in language.first_names or language.classes.get(lower, 0) & lx.TITLE
    return word[:1].isupper() and not person


def _german_form(book: NameBook, form: Form, text: str, at: int) -> Form | None:
    """Return a new German name at offset `at` without a noun, a place or a genitive beside it."""
    if owner := _owner_before_noun(form.words, book):
        return form._replace(words=(owner,), name=owner)
    if len(form.words) == _FIRST_AND_LAST and _begins_with_surname(form.words, book):
        return form._replace(words=form.words[:1], name=form.words[0])
    if _begins_with_known_name(form.words, book) and genitives.may_take_object(
        text, at, form.words[-1], book.language
    ):
        words = form.words[:-1]
        return form._replace(words=words, name=" ".join(words))
    if not form.known and noun_forms.has_adjective_of_place(form.words, text, at):
        return _without_place(form, book)
    if not form.known and noun_forms.is_field(text, at):
        if len(form.words) > _FIRST_AND_LAST or form.words[1] in book.by_last:
            form = _without_first_word(form)
        elif text.endswith("und ", 0, at):
            return None  # das Amt für Wald und | Wasserschutz Lipa
    if not form.known and not form.titled and noun_forms.is_in_adverbial(text, at):
        return None  # in der jetzigen | Krise Gift
    end = at + len(form.name)
    words = genitives.own_words(form.words, text, end, book.language, known=form.known)
    name = " ".join(words)
    if name[-1] == "s" and name[:-1] in book.by_name:
        words, name = (*words[:-1], words[-1][:-1]), name[:-1]  # Ada Vogels | Motto
    return form._replace(words=words, name=name)


def _without_place(form: Form, book: NameBook) -> Form | None:
    """Return the surname behind the adjective of a place, None for a noun: die Kölner | Feuerwehr.

    Jan Vogel gewinnt. Der Salzburger | Vogel jubelt.
    """
    place, name = form.words
    offset = form.offset + len(place) + 1
    is_person = name in book.by_last
    return form._replace(words=(name,), name=name, offset=offset) if is_person else None


def _without_first_word(form: Form) -> Form:
    """Return a name without the last field of an office: Minister für Wald und Holz | Ada Vogel."""
    words = form.words[1:]
    offset = form.offset + len(form.words[0]) + 1
    return form._replace(words=words, name=" ".join(words), offset=offset)


def _owner_before_noun(words: Sequence[str], book: NameBook) -> str:
    """Return the known surname whose genitive precedes a noun: Quills | Stimme; else empty."""
    genitive, surname = words[0], words[0][:-1]
    if len(words) != _FIRST_AND_LAST or genitive[-1] != "s" or genitive in book.by_last:
        return ""
    known = surname in book.by_last and genitive.lower() not in book.language.first_names
    return surname if known and words[1] not in book.by_last else ""


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


def _begins_with_known_name(words: Sequence[str], book: NameBook) -> bool:
    """Whether a known full name has a word behind it: Heute verkauft Ada Quill | Brot."""
    if len(words) <= _FIRST_AND_LAST:
        return False
    person = book.by_name.get(" ".join(words[:-1]))
    surname = words[-2].lower()
    return person is not None and surname not in book.language.first_names


def _has_rare_name(book: NameBook, form: Form, text: str, at: int) -> bool:
    """Whether the word before a first name may be a rarer one: “…,” Sverre Jacob Quill said."""
    if form.titled or not form.known or len(form.words) != _FIRST_AND_LAST:
        return False
    word = text[at : at + form.offset - 1]
    if len(word) < _SHORTEST_RARE or not word.isalpha():
        return False
    if book.language.compound_inversion:
        from reader.analysis.persons.runs import romance_forms  # for few texts

        return romance_forms.is_rare_name_at(word, text, at, book.language)
    if book.language.code != "en":
        return False
    from reader.analysis.persons.runs.function_word_names import is_rare_name_at  # for few texts

    return is_rare_name_at(word, text, at, book.language)


def _may_name(book: NameBook, text: str, written: str, at: int, after: int, *, opens: bool) -> bool:
    """Whether a capitalised word that names nobody known is a name by its context.

    `opens` tells whether it is the first word of what is read.
    """
    if book.accepts_single_names and book.is_unambiguous_first_name(written):
        return True
    following = text[after : after + 2]
    if following == ", " and (
        has_age(book, text, at, after)
        or has_description(book, text, at, after)
        or is_in_apposition(book, text, at, after)
    ):
        return True
    if following == " (" and (
        is_part_of_player(book, text, at, after) or has_age(book, text, at, after)
    ):
        return True
    if text[at - 4 : at] == "old " and follows_age(book, text, at, written):
        return True
    if opens and tells_age(book, text, at, after):
        return True
    language = book.language
    if (language.compound_inversion or language.code == "en") and follows_office(
        book, text, at, written
    ):
        return True
    if language.compound_inversion and opens_as_subject(book, text, at, written):
        return True
    german = language.nouns_capitalised
    led = text[at - 7 : at] == "namens " if german else text[at - 2 : at - 1].islower()
    if led and introducing_noun(book, text, at):
        return True
    first_names = language.first_names
    return opens and written.lower() in first_names and opens_paragraph(book, text, at, written)


def _rank_holder(
    book: NameBook, text: str, at: int, after: int, seen: Sequence[NamedPerson]
) -> NamedPerson | None:
    """Return a person known by a rank and a place: the Duchess of Saltrey."""
    if book.language.code != "en":
        return None
    at += 4 * text.startswith("The ", at)
    from reader.analysis.persons.ranks import rank_holder

    person = rank_holder(book, text, at, after, seen)
    return NamedPerson(at, person, is_possessive=False) if person is not None else None


def _is_body_after(book: NameBook, text: str, after: int) -> bool:
    """Whether a plural possessive is part of an organisation's name: the Lamp Sellers’ Guild."""
    word = text[after + 2 : after + 30].split(" ", maxsplit=1)[0].strip(".,;:\n")
    body = book.language.classes.get(word.lower(), 0) & lx.INSTITUTION
    return text[after - 1] == "s" and word[:1].isupper() and bool(body)
