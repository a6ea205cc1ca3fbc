"""The persons of an article: every form of a name leads to one person, and to the fullest form."""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import Token
from reader.analysis.name_forms import (
    JOINTS,
    NO_FORM,
    Form,
    are_namesakes,
    gender_word,
    read_form,
    surname_of,
)
from reader.analysis.phrases import means_people
from reader.analysis.runs import RUN
from reader.text.pattern import lazily

_TRADE = lazily(r"(?:[ \u00a0][a-zß-öø-ÿ-]+){1,3}[ \u00a0](?=[A-Z])")  # manager, before a name
_SMALL = frozenset(  # what surnames begin with
    {"De", "Van", "Von", "Del", "Di", "Da", "Dos", "Du", "Ter", "Ten", "Der", "La", "Le", "Al"}
    | {"El", "Abu", "Ben", "Bin", "Ibn", "Zu", "Zum", "Zur", "Vom", "In", "Im"}
    | {"Mac", "Ní", "Nic", "Ó", "Uí"}
)
PLACES = frozenset(  # first names that speak for a place or a club
    {"georgia", "virginia", "florence", "charlotte", "austin", "houston", "jackson", "lincoln"}
    | {"chelsea", "victoria", "adelaide", "madison", "paris", "jordan", "chad", "israel", "china"}
)
_HEADS = ("ers", "ors", "ists", "er", "or", "ist", "man", "woman", "aides", "campaign", "fans")
_GENITIVES = frozenset({"des", "du"})  # la directrice du cirque Quill
_COUNSEL = frozenset({"counsel", "publicist", "agent", "rival", "opponent", "successor"})
_HONORIFICS = frozenset({"", "mr", "mrs", "ms", "miss", "mx"})
_APOSTROPHES = ("'", "’")
_MAX_NAMESAKES = 40  # keeps every look-up bounded
_MEMO_LIMIT = 20_000


class Person:
    """Somebody with a full name in the text.

    Attributes:
        name: The fullest form seen.
        last: Surname, or the last word of the name.
        first: First word of the name.
        gender: "m", "f" or "" when unknown.
        count: How often the text named them, in full or short.
        known: Whether a first name or a title showed that it is a person.
        spoke: Whether the text gave words to it; bodies speak, too.
        shortened: Whether the last word alone stood for it, as surnames do.
        called: The shorter form that most often stood for it, as far as is known; may be empty.
        located: Whether it was first named as where something is: "in Port Albert".
        role: What the text says the person is, where the person speaks.
        honoured: Whether Mr, Mrs or their like stood before the name.
        seen_at: Offset of the first full form, or -1.
        seen_as: That form.
        named_at: Offset of the last full form, or -1.
        titled_at: Offset of the first form with a title and a surname only, or -1.
        introduced: The role that stands beside it; None until it has been looked for.
    """

    __slots__ = (
        "_calls",
        "called",
        "count",
        "first",
        "gender",
        "honoured",
        "introduced",
        "known",
        "last",
        "located",
        "name",
        "named_at",
        "role",
        "seen_as",
        "seen_at",
        "shortened",
        "spoke",
        "titled_at",
    )

    def __init__(self, words: Sequence[str], last: str, gender: str, *, known: bool) -> None:
        self.name = " ".join(words)
        self.last = last
        self.first = words[0]
        self.gender = gender
        self.count = 0
        self.known = known
        self.spoke = False
        self.shortened = False
        self.called = ""
        self._calls = 0
        self.located = False
        self.honoured = False
        self.role = ""
        self.seen_at = -1
        self.seen_as = ""
        self.named_at = -1
        self.titled_at = -1
        self.introduced: str | None = None

    def call(self, short: str) -> None:
        """Take note of a shorter form; the majority is kept (Boyer and Moore's vote)."""
        if self._calls == 0:
            self.called = short
        self._calls += 1 if self.called.casefold() == short.casefold() else -1

    @property
    def is_likely_place(self) -> bool:
        """Whether something is in it, and nothing tells that it is a person."""
        return self.located and not self.known and not self.spoke


_FORMS: dict[str, dict[str, Form]] = {}


class NameBook:
    """All persons named so far.

    Attributes:
        given: Whether a first name alone names a person, as in a novel.
        small: Parts of names that are also small words of the language: An, So.
        kin: Persons of one name under the word of kinship that introduced them.
    """

    __slots__ = (
        "_memo",
        "by_first",
        "by_last",
        "by_name",
        "given",
        "kin",
        "language",
        "people",
        "small",
    )

    def __init__(self, language: Language) -> None:
        self.language = language
        self.given = False
        self.small: dict[str, Token] = {}
        self.kin: dict[str, list[Person]] = {}
        self.by_last: dict[str, list[Person]] = {}
        self.by_first: dict[str, list[Person]] = {}
        self.by_name: dict[str, Person] = {}
        self.people: list[Person] = []
        # what a run means does not depend on the article, so articles share what was parsed
        self._memo = _FORMS.setdefault(language.code, {})

    def enter(self, written: str) -> None:
        """Take note of a full name that stands alone, as in the label of a transcript."""
        form = self.form_of(written)
        if len(form.words) > 1 and self.find(form.words) is None:
            self.new(form.words, form)

    def form_of(self, written: str) -> Form:
        """Read a capitalised run: titles off, institutions out."""
        form = self._memo.get(written)
        if form is None:
            if len(self._memo) > _MEMO_LIMIT:
                self._memo.clear()
            form = self._memo[written] = read_form(written, self.language)
        return form

    def surname_form(self, written: str) -> Form:
        """Read a surname that is a title elsewhere, once somebody bears it: Monk; Ms. Boxer."""
        honorific, _, word = written.rpartition(" ")
        before = honorific.lower().rstrip(".")
        small = self.language.classes.get(word.lower(), 0) & ~lx.TITLE
        if small or word not in self.by_last or before not in _HONORIFICS:
            return NO_FORM
        offset = len(honorific) + 1 if honorific else 0
        gender = gender_word(self.language, before)
        return Form((word,), gender, titled=bool(honorific), offset=offset, name=word)

    def is_given(self, word: str) -> bool:
        """Whether a word is a known first name and nothing else."""
        lower = word.lower()
        return lower in self.language.first_names and not self.language.classes.get(lower, 0)

    def enter_speaker(self, written: str) -> Person | None:
        """Return the new person of one name that speaks: said Anna; in a novel, said Holmes."""
        if not self.given and (not self.is_given(written) or written.lower() in PLACES):
            return None
        form = self.form_of(written)
        if len(form.words) != 1:
            return None
        person = self.new(form.words, form)
        person.gender = gender_word(self.language, written.lower())
        person.known = bool(person.gender)
        return person

    def enter_alone(self, written: str) -> Person | None:
        """Return the person of one name that the text gives as such: gave her name as Mirela."""
        form = self.form_of(written)
        if len(form.words) != 1:
            return None
        person = self.find(form.words) or self.new(form.words, form)
        person.known = True
        return person

    def enter_of_body(self, written: str) -> Person | None:
        """Return who is named behind a body: Delta Bank's Quill; it may be a company as well."""
        form = self.form_of(written)
        if len(form.words) != 1 or written.isupper():
            return None
        return self.find(form.words) or self.new(form.words, form)

    def relative(self, kin: str) -> Person | None:
        """Return the only person of one name that was introduced by a word of kinship."""
        persons = self.kin.get(kin, ())
        return persons[0] if len(persons) == 1 else None

    def enter_relative(self, written: str, kin: str, whose: str) -> Person | None:
        """Return the person of one name beside a word of kinship: his daughter Femke.

        `whose` is "Ada Quill's daughter" where it names somebody, and becomes a part of the name.
        """
        form = self.form_of(written)
        if not form.words and written.lower() in self.language.first_names:
            form = Form((written,), "", titled=False, offset=0, name=written)  # his wife, June,
        if len(form.words) != 1:
            return None
        gender = gender_word(self.language, kin) or gender_word(self.language, written.lower())
        person = self.find(form.words, gender)
        if person is None or gender not in ("", person.gender):
            person = self.new(form.words, form)
            self.rename(person, f"{whose} {person.last}".strip())
        person.gender = gender or person.gender
        if person not in self.kin.get(kin, ()):
            _enter(self.kin, kin, person)
        return person

    def find_same(self, words: Sequence[str], gender: str) -> Person | None:
        """Return whose full name this is, too: "Ada B. Quill" for "Ada Quill".

        A titled surname, or a first name that spoke, gets the first full name that fits.
        """
        last = surname_of(words)
        if self.is_given(words[0]):
            for person in self.by_last.get(words[0], ()):
                if person.name == words[0] and person.known:  # only the first name so far
                    person.last = last
                    _enter(self.by_last, last, person)
                    _enter(self.by_first, words[0], person)
                    self.rename(person, " ".join(words))
                    return person
        for person in self._named(last):
            if are_namesakes(person.name, words[-1]):
                continue
            if _starts_same(person, words) or self._is_surname_of(person, words):
                return person
            if person.first == person.last and person.seen_at < 0:  # only the surname so far
                if gender and person.gender not in ("", gender):
                    continue
                person.first = words[0]
                _enter(self.by_first, words[0], person)
                self.rename(person, " ".join(words))
                return person
        return self._find_other_order(words)

    def _named(self, last: str) -> Sequence[Person]:
        """Return the persons of a surname, which may stand without accents so far."""
        people = self.by_last.get(last, [])
        if people or last.isascii():
            return people
        for person in self.by_last.get(_without_accents(last), ()):
            _enter(self.by_last, last, person)  # Trần Quốc Hùng, before Tran Quoc Hung
        return self.by_last.get(last, ())

    def _find_other_order(self, words: Sequence[str]) -> Person | None:
        """Return who is named in the other order, or in full: Mori Kenta, João Paulo Quill."""
        if self.language.drops_subject and self.is_given(words[-1]):  # no title case in headlines
            start = f"{' '.join(words)} "
            for person in self.by_first.get(words[0], ()):
                if person.first == words[0] and person.name.startswith(start):
                    return person
        turned = f"{words[-1]} {words[0]}"
        return self.by_name.get(turned) if len(words) == 2 else None

    def new(self, words: Sequence[str], form: Form) -> Person:
        """Return the new person of a name."""
        last = surname_of(words)
        person = Person(words, last, form.gender, known=form.titled)
        self.people.append(person)
        _enter(self.by_last, last, person)
        if last[1:3] == "l-" or (last[0] in "dD" and last[1:2] in _APOSTROPHES):
            plain = last[3:] if last[2] == "-" else last[2:]  # al-Quill, d'Quill
            _enter(self.by_last, plain, person)
            _enter(self.by_last, last[0].swapcase() + last[1:], person)
        if len(words) > 1:
            _enter(self.by_first, words[0], person)
            self._note_small(person, words)
        if not last.isascii() and (plain := _without_accents(last)) != last:
            _enter(self.by_last, plain, person)  # Trần Quốc Hùng, later Hung
        if len(words) > 3 and words[-2] in JOINTS:  # Rui Quill e Poe, later Quill e Poe
            _enter(self.by_last, words[-3], person)
        last_plain = last.lower() not in self.language.classes
        if len(words) > 2 and last_plain and self._is_surname(words[-2]):
            _enter(self.by_first, words[-2], person)
        self.by_name[person.name] = person
        return person

    def _note_small(self, person: Person, words: Sequence[str]) -> None:
        """Take note of the words of a name that read as small words."""
        for word in words:
            if word.lower() not in self.language.classes:
                continue
            from reader.analysis.small_names import small_name

            token = small_name(word, self.language)
            if token is not None:
                self.small[word] = token
                if word not in (words[0], words[-1]):
                    _enter(self.by_first, word, person)  # sagte In der Quill

    def enter_nick(self, person: Person, nick: str) -> None:
        """Let a person be found by what stands in marks inside the name: Ada "Dot" Quill."""
        if " " in nick:
            self.by_name.setdefault(nick, person)
        elif person not in self.by_first.get(nick, ()):
            _enter(self.by_first, nick, person)

    def enter_rank(self, person: Person, rank: str, name: str) -> None:
        """Let a person be found by "the Duchess of Saltrey" and by "the Duchess"."""
        if rank != person.last or person not in self.by_last.get(rank, ()):
            _enter(self.by_last, rank, person)
        for form in (name, f"the {name}", f"The {name}"):
            self.by_name[form] = person
        for form in (f"the {rank}", f"The {rank}"):
            self.by_name.setdefault(form, person)

    def rename(self, person: Person, name: str) -> None:
        """Let a person be called by a fuller name, and be found by it."""
        person.name = name
        self.by_name[name] = person

    def _is_surname(self, middle: str) -> bool:
        """Whether the last word but one can stand for a person: Rosa Quiroga Lasa."""
        lower = middle.lower()
        plain = len(middle) > 3 and middle[0].isupper() and "." not in middle
        return plain and lower not in self.language.first_names

    def _is_surname_of(self, person: Person, words: Sequence[str]) -> bool:
        """Whether "Van Dam", "Teles Reis" are the surnames of Ada van Dam, Rui Teles Reis."""
        if words[0] in _SMALL and f" {words[0].lower()} " in person.name.lower():
            return True
        if not person.name.endswith(f" {' '.join(words)}"):
            return False
        if words[0] in _SMALL:
            return True  # Itamar Ben Quill
        known = person.known or person.first.lower() in self.language.first_names
        return known or self.language.drops_subject

    def find(self, words: Sequence[str], gender: str = "") -> Person | None:
        """Return the person that `words` name, or None."""
        if len(words) > 1:
            person = self.by_name.get(" ".join(words))
            if person is not None:
                return person
            same = self.by_last.get(surname_of(words), ())
            for person in same:
                if _starts_same(person, words) or self._is_surname_of(person, words):
                    return person
            return self._find_other_order(words)
        for table in (self.by_last, self.by_first):
            people = table.get(words[0])
            if people and table is self.by_first:  # the last surname but one, if it is a person
                both = self.language.drops_subject  # Rosa Quiroga Lasa is Quiroga
                people = [p for p in people if _is_person(p) or p.first == words[0] or both]
            if people:
                return _most_likely(people, gender)
        return None

    def find_mention(self, mention: str) -> Person | None:
        """Return the person that a noun phrase names: "Mr Quill", "the mayor, Ada Quill".

        What stands before a trade is a club or a place when a person follows: "Saltrey manager
        Ada Quill".
        """
        if mention in self.small:
            return self.find((mention,))
        if mention.count(" ") <= 1 and not self.form_of(mention).words:
            form = self.surname_form(mention)
            if form.words:
                return self.find(form.words, form.gender)
        if (whole_name := self.by_name.get(mention)) is not None:
            return whole_name
        ended = self._ends_with(mention)
        if ended is not None:
            return ended
        owner: Person | None = None
        club: Person | None = None
        for run in RUN.finditer(mention[:200]):
            form = self.form_of(run.group())
            person = self.find(form.words, form.gender) if form.words else None
            if person is None:
                continue
            if run.end() - run.start() == len(mention):
                return person  # the mention is the name, as most are
            owned = _is_owner(mention, run.end())
            whole = form.titled or self.language.nouns_capitalised
            at = run.start() if whole else run.start() + form.offset
            before = mention[:at].split()
            genitive = len(before) > 1 and not form.offset and before[-1].lower() in _GENITIVES
            if before and self._determines(before[-1]):
                before.pop()
            linked = bool(before) and (
                self.links(before[-1]) or self._in_longer(mention[: run.start()], mention[:at])
            )
            if linked and form.titled and before[-1] == "of":
                linked = (
                    not before[-2:-1] or before[-2][0].islower()
                )  # Bank of Peru chief Ada Quill
            if not owned and not genitive and not linked:
                if self._is_attribute(mention, run.start() + form.offset, run.end()):
                    continue
                trade = _TRADE.match(mention, run.end())
                if trade is None or self.links(trade.group().split()[0]):
                    return person
                club = club or person
            owner = owner or person
        if club is not None:
            return club
        if owner is None or not mention.startswith(owner.name):
            return None
        head = mention.rpartition(" ")[2]
        named = _is_owner(mention, len(owner.name)) and head[:1].isupper()  # Delta Bank's Quill
        classes = self.language.classes.get(head.lower(), 0)
        role = classes & lx.TITLE or head.lower() in _COUNSEL
        if self.language.code == "en" and head.islower():
            role = role or means_people(head, classes)  # Quill's right-hand woman, campaign
        return None if role or named else owner

    def _in_longer(self, before_run: str, before_name: str) -> bool:
        """Whether a name ends a longer one that only says whose: of International | Bond Co.

        An office ends in "of" as well: Secretary of State | Ada Quill.
        """
        words = before_run.split()
        inside = self.language.code == "en" and len(before_run) < len(before_name)
        if not inside or not words or not self.links(words[-1]):
            return False
        owner = words[-2].lower() if len(words) > 1 else ""
        return not self.language.classes.get(owner, 0) & lx.TITLE

    def _ends_with(self, mention: str) -> Person | None:
        """Return whose surname of several words a mention is: de la Torre, De la Torre."""
        first, several, _ = mention.partition(" ")
        if not several and mention[1:2] not in _APOSTROPHES:
            return None
        if several and (self.language.nouns_capitalised and first.capitalize() not in _SMALL):
            return None
        people = self.by_last.get(mention.rpartition(" ")[2], ())
        end = f" {mention.lower()}"
        return next((person for person in people if person.name.lower().endswith(end)), None)

    def _is_attribute(self, mention: str, start: int, end: int) -> bool:
        """Whether a name only says which club, or whose people: the Saltrey coach, Quill aides."""
        after = mention[end:]
        if after[:1] != " " or not after.islower():
            return False
        last = after.rpartition(" ")[2]
        if self.language.code == "en" and means_people(last, self.language.classes.get(last, 0)):
            return True
        determined = self._determines(mention[:start].partition(" ")[0])
        return " " not in mention[start:end] and (determined or mention.endswith(_HEADS))

    def _determines(self, word: str) -> bool:
        return bool(self.language.classes.get(word.lower(), 0) & lx.DETERMINER)

    def links(self, word: str) -> bool:
        """Whether a name after this word belongs to somebody else: "a spokesman for Quill"."""
        if word.endswith("ing") and word.islower():
            return True  # a pastor supporting Quill
        return bool(self.language.classes.get(word.lower(), 0) & lx.PREPOSITION)


def _is_owner(mention: str, end: int) -> bool:
    """Whether the name that ends there owns what follows: Quill's, Delta Resources'."""
    after = mention[end : end + 2]
    return after in ("'s", "’s") or (after in ("' ", "’ ") and mention[end - 1] == "s")


def _enter(table: dict[str, list[Person]], word: str, person: Person) -> None:
    """Enter a person under a word, unless a hostile text gives the word to a crowd."""
    people = table.setdefault(word, [])
    if len(people) < _MAX_NAMESAKES:
        people.append(person)


def _starts_same(person: Person, words: Sequence[str]) -> bool:
    """Whether the first words are the same; J.K. and J. are, when that is all of it."""
    first, other = person.first, words[0]
    if first == other or (first[1:2] == "." and first[:2] == other[:2]):
        return True
    if first.isascii() and other.isascii():
        return False
    return _without_accents(first) == _without_accents(other)


def _without_accents(word: str) -> str:
    from reader.text.accents import without_accents  # few names need it

    return without_accents(word)


def _is_person(person: Person) -> bool:
    return person.known or person.spoke or bool(person.gender)


def _most_likely(people: Sequence[Person], gender: str) -> Person:
    if len(people) == 1:
        return people[0]
    fitting = [p for p in people if not gender or p.gender in ("", gender)] or people
    return max(
        fitting,
        key=lambda each: (bool(gender) and each.honoured, each.known or each.spoke, each.count),
    )
