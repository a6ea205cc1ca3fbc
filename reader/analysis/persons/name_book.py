"""The persons of an article: every form of a name is mapped to one person with its fullest name."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import NOBLE_TITLES
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    APOSTROPHES,
    NAME_SUFFIXES,
    name_behind_article,
)
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.shared_first_names import PLACES
from reader.analysis.languages.token import CAPITAL, Token
from reader.analysis.persons.person import Person
from reader.analysis.persons.runs.name_forms import NO_FORM, SURNAME_CONJUNCTIONS, Form, read_form
from reader.analysis.persons.runs.name_titles import gender_of_word
from reader.startup.lazy_modules import later

with later(globals()):  # few names need them
    from reader.analysis.grammar.german import subject_choice
    from reader.analysis.persons.runs import function_word_names, names_in_capitals
    from reader.text import accents

SURNAME_STARTS = frozenset({  # first words of surnames
    "De", "Van", "Von", "Del", "Di", "Da", "Do", "Das", "Dos", "Du", "Den", "Ter", "Ten", "Der",
    "La", "Le", "Al",
    "El", "Abu", "Ben", "Bin", "Ibn", "Zu", "Zum", "Zur", "Vom", "In", "Im",
    "Mac", "Ní", "Nic", "Ó", "Uí",
})  # fmt: skip
_HONORIFICS = frozenset({
    "", "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord",
    "lady",
    "sen", "rep", "gov", "judge", "justice", "rev", "sgt", "lt", "capt", "col", "gen", "det",
})  # fmt: skip
_LINKS = SURNAME_CONJUNCTIONS | {"di"}  # Rui Quill e Poe, later Quill e Poe; Ugo Ruffo di Calabria
_MAX_NAMESAKES = 40  # bounds the cost of every look-up
_SHORTEST_GIVEN = 3  # letters of a first name that may be short for another
_MEMO_LIMIT = 20_000
_FORMS: dict[str, dict[str, Form]] = {}


class NameBook:
    """All persons named so far.

    Attributes:
        accepts_single_names: Whether a single name is enough to enter a speaker, as in a novel.
        function_word_names: Parts of names that are also function words: An, So.
        particles: The words before a German surname that belong to it, by surname: von der Leyen.
        by_last: Persons by surname.
        by_first: Persons by first name, nickname, or another part of the name.
        by_name: Persons by every full form of the name.
        people: All persons, in the order in which they were entered.
        founders: Full names inside names of organisations, by surname: the Ada Quill Academy.
    """

    __slots__ = (
        "_memo", "accepts_single_names", "by_first", "by_last", "by_name", "founders",
        "function_word_names", "language", "particles", "people",
    )  # fmt: skip

    def __init__(self, language: Language) -> None:
        self.language = language
        self.accepts_single_names = False
        self.function_word_names: dict[str, Token] = {}
        self.particles: dict[str, tuple[str, ...]] = {}
        self.founders: dict[str, tuple[str, str]] = {}
        self.by_last: dict[str, list[Person]] = {}
        self.by_first: dict[str, list[Person]] = {}
        self.by_name: dict[str, Person] = {}
        self.people: list[Person] = []
        # The reading of a run does not depend on the article, so articles share the results.
        self._memo = _FORMS.setdefault(language.code, {})

    def enter(self, written: str) -> None:
        """Enter a full name that is on its own, as in the label of a transcript."""
        form = self.form_of(written)
        if len(form.words) > 1 and self.find(form.words) is None:
            self.enter_new(form.words, form)

    def form_of(self, written: str) -> Form:
        """Read a capitalised run as a name, without its titles; see `read_form`."""
        form = self._memo.get(written)
        if form is None:
            if len(self._memo) > _MEMO_LIMIT:
                self._memo.clear()
            form = self._memo[written] = read_form(written, self.language)
        return form

    def surname_form(self, written: str) -> Form:
        """Read a word that is also a title as a known person's surname: Monk; Mayor Boxer.

        In German also one that is an adverb, which has no capital there: sagte Kurz. A surname of
        two words may begin like a place: El Quill.
        """
        honorific, _, word = written.rpartition(" ")
        if honorific in SURNAME_STARTS:
            known = any(each.name.endswith(f" {written}") for each in self.by_last.get(word, ()))
            words = (honorific, word)
            return Form(words, "", titled=False, offset=0, name=written) if known else NO_FORM
        before = honorific.lower().rstrip(".")
        too = lx.TITLE | (lx.LEAD if self.language.nouns_capitalised else 0)
        other_classes = self.language.classes.get(word.lower(), 0) & ~too
        if other_classes or word not in self.by_last:
            return NO_FORM
        office = before.rpartition(" ")[2] if self.language.code == "en" else ""
        if before not in _HONORIFICS and not self.language.classes.get(office, 0) & lx.TITLE:
            return NO_FORM
        offset = len(honorific) + 1 if honorific else 0
        gender = gender_of_word(self.language, before)
        return Form((word,), gender, titled=bool(honorific), offset=offset, name=word)

    def record_founder(self, written: str) -> None:
        """Record the person after whom an organisation is named: the Ada Quill Academy."""
        first, last, *rest = written.split()
        plain = last.isalpha() and last.lower() not in self.language.classes
        if (
            rest
            and plain
            and self.is_unambiguous_first_name(first)
            and len(self.founders) < _MAX_NAMESAKES
        ):
            self.founders.setdefault(last, (first, last))

    def is_unambiguous_first_name(self, word: str) -> bool:
        """Whether a word is a known first name and not also another known word."""
        lower = word.lower()
        other = self.language.classes.get(lower, 0) & ~lx.PARTICLE  # Ben
        return lower in self.language.first_names and not other

    def enter_speaker(self, written: str) -> Person | None:
        """Enter and return a speaker with one name: said Anna; in a novel, said Holmes.

        None if the word cannot be a person's name here.
        """
        if (founder := self.founders.get(written)) is not None:
            return self.enter_new(founder, read_form(" ".join(founder), self.language))
        if not self.accepts_single_names and (
            not self.is_unambiguous_first_name(written) or written.lower() in PLACES
        ):
            return None
        form = self.form_of(written)
        if len(form.words) != 1:
            return None
        person = self.enter_new(form.words, form)
        person.gender = gender_of_word(self.language, written.lower())
        person.known = bool(person.gender)
        return person

    def enter_single_name(self, written: str) -> Person | None:
        """Enter and return a person whose only name is stated: gave her name as Mirela."""
        form = self.form_of(written)
        if len(form.words) != 1:
            return None
        person = self.find(form.words) or self.enter_new(form.words, form)
        person.known = True
        return person

    def enter_name_after_body(self, written: str) -> Person | None:
        """Enter and return a name that follows its organisation: Delta Bank's Quill.

        The name may be a person's or a company's. None if it is no single name.
        """
        form = self.form_of(written)
        if len(form.words) != 1 or written.isupper():
            return None
        return self.find(form.words) or self.enter_new(form.words, form)

    def enter_relative(self, written: str, kin: str, owned: str) -> Person | None:
        """Enter and return a person with one name beside a word of kinship: his daughter Femke.

        `owned` is "Ada Quill's daughter" if the relative is named, and is prefixed to the name.
        """
        form = self.form_of(written)
        if not form.words and written.lower() in self.language.first_names:
            form = Form((written,), "", titled=False, offset=0, name=written)  # his wife, June,
        if len(form.words) != 1:
            return None
        kinds = (kin, kin.rpartition("-")[2], written.lower())  # great-grandmother, grandmother
        gender = next(filter(None, (gender_of_word(self.language, each) for each in kinds)), "")
        person = self.find(form.words, gender)
        if person is None or gender not in ("", person.gender):
            person = self.enter_new(form.words, form)
            self.rename(person, f"{owned} {person.last}".strip())
        person.gender = gender or person.gender
        person.known = True
        return person

    def find_same(
        self, words: Sequence[str], gender: str, *, relative: bool = False
    ) -> Person | None:
        """Return the known person for another full name: "Ada B. Quill" for "Ada Quill".

        A person known by a titled surname or only by a first name is renamed to the first full name
        that fits; one known by two surnames not to that of a `relative`: his son José Lasa Quill.
        """
        last, name = _surname_of(words), " ".join(words)
        if self.is_unambiguous_first_name(words[0]):
            for person in self.by_last.get(words[0], ()):
                if person.first == person.last and person.known:  # only the first name so far
                    person.last = last
                    _index(self.by_last, last, person)
                    _index(self.by_first, words[0], person)
                    self.rename(person, " ".join(words))
                    return person
        for person in self._people_with_surname(last):
            if _have_different_suffixes(person.name, words[-1]):
                continue
            if _has_same_first_name(person, words) or self._is_surname_of(person, words):
                return person
            if self._is_short_form(person.first, words[0]):
                return person
            bare = name.lower().endswith(f" {person.name.lower()}")  # Van Quill, Lasa Quill, so far
            if (bare and self._is_bare_surname(person, words, relative=relative)) or (
                person.first == person.last and person.seen_at < 0
            ):
                if gender and person.gender not in ("", gender):
                    if person.count or person.titled_at >= 0:
                        continue
                    person.gender = gender  # so far it was that of a first name: Warren
                person.first = words[0]
                _index(self.by_first, words[0], person)
                self.rename(person, name)
                return person
        if self.language.drops_subject and not relative and (longer := self._lengthened(words)):
            return longer
        return self._find_other_order(words)

    def _lengthened(self, words: Sequence[str]) -> Person | None:
        """Rename who so far was known by the first of two surnames: Rosa Quiroga (Lasa).

        Not who was known by two given names, which many share: Juan Carlos (Quiroga).
        """
        for count in range(len(words) - 1, 1, -1):
            person = self.by_name.get(" ".join(words[:count]))
            if person is None or words[count - 1].lower() in self.language.first_names:
                continue
            is_given = words[0].lower() in self.language.first_names
            if person.first != words[0] or not (is_given or person.known or person.spoke):
                continue
            person.last = _surname_of(words)
            _index(self.by_last, person.last, person)
            _index(self.by_first, words[count - 1], person)
            self.rename(person, " ".join(words))
            return person
        return None

    def _people_with_surname(self, last: str) -> Sequence[Person]:
        """Return the persons with a surname, which so far may have been spelled without accents."""
        people = self.by_last.get(last, [])
        if people or last.isascii():
            return people
        for person in self.by_last.get(accents.without_accents(last), ()):
            _index(self.by_last, last, person)  # Trần Quốc Hùng, before Tran Quoc Hung
        return self.by_last.get(last, ())

    def _find_other_order(self, words: Sequence[str]) -> Person | None:
        """Return the person with the words reversed, or by a longer name.

        Mori Kenta; João Paulo Quill, in languages whose headlines have no title case.
        """
        if self.language.drops_subject:  # no title case in headlines
            start = f"{' '.join(words)} "
            longer = [
                each
                for each in self.by_first.get(words[0], ())
                if each.first == words[0] and each.name.startswith(start)
            ]
            given = longer and self.is_unambiguous_first_name(words[-1])
            if given or len(longer) == 1:
                return longer[0]
        turned = f"{words[-1]} {words[0]}"
        return self.by_name.get(turned) if len(words) == 2 else None

    def enter_new(self, words: Sequence[str], form: Form) -> Person:
        """Enter and return a new person."""
        last = _surname_of(words)
        person = Person(words, last, form.gender, known=form.titled)
        self.people.append(person)
        _index(self.by_last, last, person)
        if plain := _without_article(last):
            _index(self.by_last, plain, person)
            _index(self.by_last, last[0].swapcase() + last[1:], person)
        if self.language.nouns_capitalised and last.lower() in subject_choice.OPENING_ADVERBS:
            self.function_word_names[last] = function_word_names.surname_like_adverb(last)
        if len(words) > 1:
            _index(self.by_first, words[0], person)
            self._record_function_words(person, words)
            if "-" in last:
                self._index_double_name(person)
        if not last.isascii() and (plain := accents.without_accents(last)) != last:
            _index(self.by_last, plain, person)  # Trần Quốc Hùng, later Hung
        if len(words) > 3 and words[-2] in _LINKS:
            _index(self.by_last, words[-3], person)
        last_plain = last.lower() not in self.language.classes
        middle = _word_before_surname(words)
        if middle and last_plain and self._is_surname(middle):
            _index(self.by_first, middle, person)
        self.by_name[person.name] = person
        return person

    def _index_double_name(self, person: Person) -> None:
        """Make a person findable by one part of a double surname: Ada Quill-Poe, later Quill."""
        first, _, second = person.last.partition("-")
        english = self.language.code == "en" and second.istitle() and len(first) >= _SHORTEST_GIVEN
        if english or self.language.nouns_capitalised:
            _index(self.by_first, first, person)
        if english:
            _index(self.by_first, second, person)

    def _record_function_words(self, person: Person, words: Sequence[str]) -> None:
        """Record the words of a name that are also function words."""
        for word in words:
            if word.lower() not in self.language.classes:
                continue
            token = function_word_names.function_word_name(word, self.language)
            if token is not None:
                self.function_word_names[word] = token
        if self.language.nouns_capitalised and len(words) > 2 and words[-2].islower():
            self.particles[words[-1]] = tuple(word for word in words[1:-1] if word.islower())
        # Portuguese leaves it out before a surname alone: Da Silva esperavam mais
        if self.language.compound_inversion and self.language.code != "pt":
            particle, surname = function_word_names.surname_with_particle(words)
            if particle:
                lower = particle.lower().replace("’", "'")
                token = Token(particle, lower, CAPITAL, lx.PARTICLE)
                self.function_word_names[particle] = token
                self.by_name.setdefault(surname, person)

    def enter_nickname(self, person: Person, nick: str) -> None:
        """Make a person findable by a nickname inside the name: Ada "Dot" Quill."""
        if " " in nick:
            self.by_name.setdefault(nick, person)
        elif person not in self.by_first.get(nick, ()):
            _index(self.by_first, nick, person)

    def enter_rank(self, person: Person, rank: str, name: str) -> None:
        """Make a person findable by "the Duchess of Saltrey" and by "the Duchess"."""
        if rank != person.last or person not in self.by_last.get(rank, ()):
            _index(self.by_last, rank, person)
        for form in (name, f"the {name}", f"The {name}"):
            self.by_name[form] = person
        for form in (f"the {rank}", f"The {rank}"):
            self.by_name.setdefault(form, person)

    def rename(self, person: Person, name: str) -> None:
        """Give a person a fuller name, and make the person findable by it."""
        person.name = name
        self.by_name[name] = person
        if self.language.code == "en":
            self._record_function_words(person, name.split())  # PM May; later Theresa May

    def _is_surname(self, middle: str) -> bool:
        """Whether a word before the surname may be one too: Rosa Quiroga Lasa."""
        lower = middle.lower()
        plain = len(middle) > 3 and middle[0].isupper() and "." not in middle
        return plain and lower not in self.language.first_names and lower not in NOBLE_TITLES

    def _is_bare_surname(self, person: Person, words: Sequence[str], *, relative: bool) -> bool:
        """Whether a name so far is the surname of a full name that ends with it.

        It is in Ada Van Quill, José Lasa Quill; but Paul Quill may be the father of Max Paul Quill.
        """
        if person.first in SURNAME_STARTS:
            return words[0] not in SURNAME_STARTS
        if relative:
            return False
        given = words[: -len(person.name.split())]
        plain = person.first.lower() not in self.language.first_names
        return plain and all(map(self.is_unambiguous_first_name, given))

    def _is_surname_of(self, person: Person, words: Sequence[str]) -> bool:
        """Whether "Van Dam", "Teles Reis" are the surnames of Ada van Dam, Rui Teles Reis.

        So is "Graf Quill" of Jan Graf von Quill.
        """
        begins = words[0] in SURNAME_STARTS or words[0].lower() in NOBLE_TITLES
        if begins and f" {words[0].lower()} " in person.name.lower():
            return True
        if not person.name.endswith(f" {' '.join(words)}"):
            return False
        known = person.known or person.first.lower() in self.language.first_names
        return known or self.language.drops_subject

    def _is_short_form(self, one: str, other: str) -> bool:
        """Whether one first name is the beginning of the other: Ken, Kenneth; not Eric, Erica."""
        short, long = sorted((one.lower(), other.lower()), key=len)
        gender = gender_of_word(self.language, short)
        begins = len(short) >= _SHORTEST_GIVEN and long.startswith(short)
        return begins and bool(gender) and gender == gender_of_word(self.language, long)

    def find_by_inner_word(self, word: str) -> Person | None:
        """Return the only person with `word` inside the name, and make them findable by it."""
        inside = f" {word} "
        named = [each for each in self.people[:_MAX_NAMESAKES] if inside in each.name]
        if len(named) != 1:
            return None
        _index(self.by_last, word, named[0])
        return named[0]

    def find(self, words: Sequence[str], gender: str = "") -> Person | None:
        """Return the person named by `words`, or None."""
        if len(words) > 1:
            person = self.by_name.get(" ".join(words))
            if person is not None:
                return person
            same = self.by_last.get(_surname_of(words), ())
            for person in same:
                if _has_same_first_name(person, words) or self._is_surname_of(person, words):
                    return person
            if len(words) > 2 and (person := self.by_name.get(" ".join(words[-2:]))) is not None:
                return person  # ambassador to Norway Ada Quill
            return self._find_other_order(words)
        for table in (self.by_last, self.by_first):
            people = table.get(words[0])
            if people and table is self.by_first:  # the last but one surname, if it is a person
                both = self.language.drops_subject  # Rosa Quiroga Lasa is Quiroga
                people = [
                    p
                    for p in people
                    if _has_person_evidence(p)
                    or p.first == words[0]
                    or both
                    or p.last.startswith(f"{words[0]}-")
                ]
            if people:
                return people[0] if len(people) == 1 else _most_likely(people, gender)
        if self.language.nouns_capitalised and "-" in words[0]:
            body, _, surname = words[0].partition("-")
            if body.isupper() and len(body) > 1:
                return self.find((surname,), gender)  # SPD-Quill
        if words[0].isupper() and (usual := self.usual_surname(words[0])) != words[0]:
            return self.find((usual,), gender)  # Mrs QUILL
        return None

    def usual_surname(self, word: str) -> str:
        """Return a word in capitals as the surname of somebody known, if it is one: QUILL said."""
        usual = names_in_capitals.usual(word)
        is_surname = usual in self.by_last or (
            usual in self.by_first and usual.lower() not in self.language.first_names
        )  # Quilla of Ana Quilla Polo
        return usual if is_surname and len(word) > names_in_capitals.LONGEST_ACRONYM else word


def _index(table: dict[str, list[Person]], word: str, person: Person) -> None:
    """Enter a person under a word, up to a limit that protects against hostile texts."""
    people = table.setdefault(word, [])
    if len(people) < _MAX_NAMESAKES:
        people.append(person)
    if not word.isalpha():
        for one, other in (APOSTROPHES, APOSTROPHES[::-1]):
            if one in word and (other_spelling := word.replace(one, other)) not in table:
                table[other_spelling] = people  # O'Quill and O’Quill, in one text


def _has_same_first_name(person: Person, words: Sequence[str]) -> bool:
    """Whether the first names agree, up to accents; an initial agrees with one: J.K., J."""
    first, other = person.first, words[0]
    if first == other or (first[1:2] == "." and first[:2] == other[:2]):
        return True
    if first.isascii() and other.isascii():
        return False
    return accents.without_accents(first) == accents.without_accents(other)


def _has_person_evidence(person: Person) -> bool:
    return person.known or person.spoke or bool(person.gender)


def _most_likely(people: Sequence[Person], gender: str) -> Person:
    fitting = [p for p in people if not gender or p.gender in ("", gender)] or people
    return max(
        fitting,
        key=lambda each: (
            bool(gender) and each.has_honorific,
            each.known or each.spoke,
            each.count,
        ),
    )


def _word_before_surname(words: Sequence[str]) -> str:
    """Return the Lipa of Ada Lipa Mora or Ada Lipa de la Mora; empty if it is the first word."""
    at = len(words) - 2
    while at > 0 and words[at][0].islower():
        at -= 1
    return words[at] if at > 0 else ""


def _without_article(last: str) -> str:
    """Return the Quill of al-Quill, as-Quill or d'Quill; empty for other surnames."""
    if last[0] in "dD" and last[1:2] in APOSTROPHES:
        return last[2:]
    return name_behind_article(last)


def _surname_of(words: Sequence[str]) -> str:
    """Return the last word of a name, without a suffix such as Jr. or III."""
    if len(words) > 1 and words[-1].lower().rstrip(".") in NAME_SUFFIXES:
        return words[-2]
    return words[-1]


def _have_different_suffixes(name: str, last: str) -> bool:
    """Whether two full names end with different suffixes: Jr. and III."""
    one, other = name.rpartition(" ")[2].lower().rstrip("."), last.lower().rstrip(".")
    return one != other and one in NAME_SUFFIXES and other in NAME_SUFFIXES
