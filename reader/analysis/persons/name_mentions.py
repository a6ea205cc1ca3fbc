"""Mentions by name: which person of the book each means, and what it tells about the person."""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.name_contexts import (
    POSSESSIVES,
    follows_role,
    gender_by_context,
    has_honorific,
    is_age_at,
    is_person_by_context,
    is_relative,
)
from reader.analysis.persons.person import Person
from reader.analysis.persons.runs.name_forms import Form, read_form
from reader.analysis.persons.runs.name_titles import gender_of_word
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

_PLACED = (["in"], ["at"], ["the"])  # in Port Albert, the Dairy Dip
_WHERE = (" is where ", " was where ", ", where ")  # Kirk Hallam is where
# before names of places and bodies in the Romance languages: à l' | Écho Libre, del Real Puerto
_ROMANCE_PLACED = word_set("""
le la l' l’ les du des au aux à en el los las del al il lo gli in nel nella nell' nell’ nello nei
negli nelle dello della dell' dell’ dei degli delle allo alla all' all’ ai agli alle dal dalla dall'
dall’ no na nos nas do da dos das ao aos às em pelo pela
""")
_AFTER_PLACE = (". ", " (dpa", " (epd", " (AFP", " (APA", " (Reuters", " (ots")
_GERMAN_PLACED = frozenset({"in", "im", "am", "beim", "zum", "zur", "vom", "ins", "aus", "nach"})
_DESCRIBES = (", a ", ", an ", " is a ", " was a ")
_ASIDE = 80  # code points after a name that hold what stands in commas beside it
_DESCRIPTION = 40  # code points after a name that hold the noun of its description
_GENDERS = {
    **dict.fromkeys(("mother", "grandmother", "widow", "woman", "actress", "waitress", "nun"), "f"),
    **dict.fromkeys(("father", "grandfather", "widower", "monk"), "m"),
}
_BESIDE_OWN = lazily(  # Ada Quill and her dog; Ada Quill, who came with her husband
    r"(?:, [1-9]\d?,)?(?: and (his|her) "
    r"|(?:, who)? [^.;:,“”\"\nA-Z]{0,60}?\b(?:with|and) (his|her) (?:[a-z-]+ )?"
    r"(?:wife|husband|partner|girlfriend|boyfriend|fianc|children|family|parents|sons?\b|daughter"
    r"|mother|father|brother|sister|bride))"
)
_OWN_REACH = 120  # code points after a name that hold the possessive and its noun
_CHILDREN = frozenset({"baby", "babies", "toddler", "child", "son", "daughter"})
_WAS_BORN = " was born "
_DIED = " died"
_BORN = word_set("born geboren geborene geborener né née nacido nacida nascido nascida")
_BORN_IN_ASIDES = frozenset({"nato", "nata"})  # Ada Quill, nata Ada Poe; not: è nata Ada Poe
_AS = frozenset({"as", "als", "como", "come"})
_BIRTH_REACH = 24  # code points before a name at birth that hold what tells it
_NAME_IS = frozenset({"name is ", "ame was "})
_ROLES = ("eur", "ist", "ian", "woman", "ress")  # endings that few first names have
_JOINTS = (" e ", " y ", " et ", " ed ", " & ")
_JOINED_REACH = 30  # code points before a name that hold a joint and the word before it
_FIRST_AND_LAST = 2  # words
_HONORIFIC_REACH = 12  # code points before a name that are searched for its honorific


def _is_no_german_name(text: str, word: str, at: int) -> bool:
    """Whether a word behind a title is a place in the genitive, or what somebody has.

    Dort trugen die Forscher | Masken; dort schaufelt eine Frau | Schlamm.
    """
    if text.endswith(" eine Frau ", 0, at):
        return True
    from reader.analysis.persons.german.genitives import is_place  # German only
    from reader.analysis.persons.german.person_nouns import follows_several

    return (word[-1] == "s" and is_place(text, word, at)) or follows_several(text, at, word)


def record_single_word(book: NameBook, form: Form, text: str, at: int) -> Person | None:
    """Record a mention by one word and return the person; None if it is not known to be a name."""
    words = form.words
    if book.language.code == "en" and _is_part_of_compound(text, at, at + len(words[0])):
        return None  # a pro-Poe bloc, Poe-led talks
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
        if book.language.nouns_capitalised and _is_no_german_name(text, words[0], at):
            return None
        person = book.find_by_inner_word(words[0]) or book.enter_new(words, form)
        person.titled_at = at
    elif (
        book.accepts_single_names and book.is_unambiguous_first_name(words[0])
    ) or is_person_by_context(book, text, at, words[0]):
        person = book.enter_new(words, form)
        person.known, person.gender = True, gender_by_context(book, text, at, words[0])
    return person


def _is_part_of_compound(text: str, at: int, end: int) -> bool:
    """Whether a hyphen joins a name to a word in small letters before or after it."""
    if text[at - 1 : at] == "-":
        return text[at - 2 : at - 1].islower()
    return text[end : end + 1] == "-" and text[end + 1 : end + 2].islower()


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


def record_full_name(book: NameBook, form: Form, text: str, at: int) -> Person | None:
    """Record a mention by a full name and return the person; None if it is part of another name."""
    words = form.words
    name = form.name
    person = book.by_name.get(name)
    if person is None and words[-1] in book.by_first and _is_role_before(book, words):
        known = record_single_word(book, form._replace(words=words[-1:], name=words[-1]), text, at)
        if known is not None:
            book.by_name[name] = known
            return known
    if person is None:
        born = _known_by_birth_name(book, form, text, at)
        person = born or book.find_same(words, form.gender, relative=is_relative(text, at))
        if person is None:
            if text[at - 2 : at] == "& " and is_joined_to_thing(book, form, text, at):
                return None  # Marsh & Vane Lowe
            person = _new_person(book, form, text, at)
        elif born is not None:
            book.by_name[name], born.known = born, True
            book.enter_nickname(born, words[-1])  # the surname alone, unless another has it
        elif (len(name), not name.isascii()) > (len(person.name), not person.name.isascii()):
            book.rename(person, name)
        elif person.name.endswith(f" {name}"):
            person.record_short_form(name)
    if form.nickname:
        book.enter_nickname(person, form.nickname)
    if person.seen_at < 0:
        person.see_first(at, name)
    person.last_named_at = at
    person.count += 1
    if form.titled or form.known:
        person.known = True
    if form.titled and not person.has_honorific:
        person.has_honorific = has_honorific(text, at)
    if form.gender and not person.gender:
        person.gender = form.gender
    return person


def is_joined_to_thing(book: NameBook, form: Form, text: str, at: int) -> bool:
    """Whether a joint is between capitalised words that name nobody: Obras e | Vias Sul.

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


def _is_role_before(book: NameBook, words: Sequence[str]) -> bool:
    """Whether two words are a role and a first name: "Restaurateur Ben"."""
    role = words[0].lower()
    if len(words) != len(("Restaurateur", "Ben")) or words[1] in book.by_last:
        return False
    return role not in book.language.first_names and role.endswith(_ROLES)


def _known_by_birth_name(book: NameBook, form: Form, text: str, at: int) -> Person | None:
    """Return the known person whose name at birth this is: "Born Ada Poe, Ada Quill …".

    Ada Quill has died. … Ada May Poe was born in Vell. Of the living, two may share a first name.
    """
    if text[max(0, at - 8) : at] in _NAME_IS:
        from reader.analysis.persons.stage_names import performer_of_birth_name

        return performer_of_birth_name(book, text, at)
    first = form.words[0]
    if first not in book.by_first:
        return None  # most of the time
    if not (_follows_birth(text, at) or _is_birth_in_obituary(form, text, at)):
        return None
    same = [person for person in book.by_first[first] if person.first == first]
    return same[0] if len(same) == 1 else None


def _follows_birth(text: str, at: int) -> bool:
    """Whether the words before an offset tell that somebody was born with the name there."""
    words = text[max(0, at - _BIRTH_REACH) : at].lower().replace("(", ", ").split()
    if words[-1:] and words[-1] in _AS:
        words.pop()
    if words[-1:] and words[-1] in _BORN_IN_ASIDES:
        return words[-2:-1] != [] and words[-2][-1] == ","
    return words[-1:] != [] and words[-1] in _BORN


def _is_birth_in_obituary(form: Form, text: str, at: int) -> bool:
    """Whether a text that told of a death gives a name with a middle name to who was born."""
    whole = len(form.words) > _FIRST_AND_LAST and text.startswith(_WAS_BORN, at + len(form.name))
    return whole and text.find(_DIED, 0, at) >= 0


def _is_dateline(text: str, at: int, end: int) -> bool:
    """Whether words open a line before where a report begins: Bad Delta. Ein Mann …."""
    opens = at == 0 or text[at - 1] == "\n"
    return opens and text.startswith(_AFTER_PLACE, end)


def _new_person(book: NameBook, form: Form, text: str, at: int) -> Person:
    """Enter and return a new person with a full name, and the facts that the context shows."""
    person = book.enter_new(form.words, form)
    before = text[max(0, at - 20) : at].lower().split()[-1:] if at > 2 else []
    if not person.gender and before:
        person.gender = gender_of_word(book.language, before[0])
    end = at + len(person.name)
    if text.startswith(_DESCRIBES, end) and book.language.code == "en":
        person.gender = _described_gender(book, text, end) or person.gender
    if not person.gender and book.language.code == "en":
        person.gender = _gender_by_possessive(text, end)
    person.looks_like_place = (
        before in _PLACED
        or text.startswith(_WHERE, end)
        or (book.language.verb_second and bool(before) and _suggests_place(book, before[0]))
        or (book.language.verb_second and _is_dateline(text, at, end))
    )
    if book.language.compound_inversion and before:
        person.looks_like_place = before[0] in _ROMANCE_PLACED
    if before == ["and"]:
        _record_partner(book, text, at, person)
    if not person.known:
        aged = is_age_at(text, end)  # Ada Quill, 49,
        person.known = aged or text.startswith(", who ", end) or follows_role(book, before)
        initial = form.words[0][-1] == "."
        person.known = person.known or (initial and _has_initial_as_first_name(form.words))
    return person


def _described_gender(book: NameBook, text: str, end: int) -> str:
    """Return the gender that a noun beside a name tells, or "": George Quill, a mother of two.

    Also one after what stands in commas: Quill, a baker from Vell, is a mother of two.
    """
    words = text[end : end + _DESCRIPTION].lower().split()
    for at, word in enumerate(words[1:], 1):
        noun = word.rstrip(",.;")
        if words[at + 1 : at + 2] == ["and"] and not _CHILDREN.isdisjoint(words[at + 2 : at + 3]):
            break  # a mother and baby home
        if gender := _GENDERS.get(noun, ""):
            return gender
        if noun != word or book.language.classes.get(noun, 0) & (lx.PREPOSITION | lx.RELATIVE):
            break
    closing = text.find(", ", end + 1, end + _ASIDE) + 1
    is_told = closing > 0 and text[end] == "," and text.startswith(_DESCRIBES, closing)
    return _described_gender(book, text, closing) if is_told else ""


def _gender_by_possessive(text: str, end: int) -> str:
    """Return the gender by a possessive beside a name, or "": Quill and her dog."""
    near = text[end : end + _OWN_REACH]
    if " his " not in near and " her " not in near:
        return ""  # most often
    own = _BESIDE_OWN.match(near)
    return "" if own is None else "m" if "his" in own.groups() else "f"


def _has_initial_as_first_name(words: Sequence[str]) -> bool:
    """Whether an initial stands for the first name: P. Quill; no country of the south: S. Korea."""
    first, second = words[0], words[1]
    return len(first) == 2 and first[1] == "." and f"{second.lower()}n" not in PEOPLES


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
    """Enter the first person of "Trevor and Ann van Plim" with the shared surname."""
    words = text[max(0, at - 24) : at].split()
    first = words[-2] if len(words) > 1 else ""
    if any(text.endswith(f"{each.name} and ", 0, at) for each in book.by_last.get(first, ())):
        return  # Rhys Thomas and Ann Plim
    if book.is_unambiguous_first_name(first) and first != person.first:
        parts = person.name.split()
        particle = next((at for at, part in enumerate(parts) if part[0].islower()), 0)
        surname = parts[particle:] if particle else [person.last]
        partner = book.enter_new((first, *surname), read_form(first, book.language))
        partner.known, partner.gender = True, gender_of_word(book.language, first.lower())
