"""Reading runs of capitalised words as names: titles are removed, organisations rejected."""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    ENGLISH_WEEKDAYS,
    NO_FIRST_WORDS,
    POSTNOMINALS,
)
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.persons.runs.capital_runs import NameRun
from reader.analysis.persons.runs.name_titles import (
    PORTFOLIOS,
    gender_of_word,
    skip_titles,
)
from reader.analysis.persons.runs.no_persons import NOUNS_TOO, ends_in_acronym, is_no_person
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple

with later(globals()):  # not needed for every text
    from reader.analysis.persons.runs import (
        dutch_names,
        glued_captions,
        lettered_names,
        names_in_capitals,
        nouns_beside_names,
        romance_forms,
    )

_NICKNAMING = frozenset("\"'“‘(„‚«»‹›`")
_NICKNAMED = lazily(r"(?:``|[\"'“‘(„‚«»‹›])([^\W\d_][^\"'”’“‘)«»‹›]+)(?:''|[\"'”’“‘)«»‹›]) ")
SURNAME_CONJUNCTIONS = frozenset({"e", "y"})  # between two surnames of one person: Rui Quill e Poe
_RETIRED = frozenset({"retd", "rtd"})
_LONGEST_RUN = 120  # code points
_GLUED = lazily(r"[a-zß-öø-ÿ]{4,}(?=[A-Z][a-zß-öø-ÿ]{2,})")  # JosekJelena Quill; not McQuill
_SECOND_FIRST_NAMES = frozenset({  # first names that are as often the second name: Om Prakash Rathi
    "prakash", "ali", "ahmed", "hassan", "hussein", "mohammed", "muhammad", "mohamed", "omar",
    "ibrahim", "abdul", "lee", "marie", "jean", "lynn", "ann", "anne", "rose", "jose", "kim",
    "ben", "duncan",
})  # fmt: skip
_SON_PARTICLES = frozenset({"bin", "ibn", "bint"})
_LINEAGE = _SON_PARTICLES | {"al", "el", "ben"}  # they join the names of a lineage
_SMALL_WORDS = frozenset({  # function words capitalised in a heading: no name ends with them
    "The", "On", "It", "Of", "For", "With", "As", "By", "From", "He", "She", "This", "That",
    "After", "But", "Is", "Was", "Has", "Are",
})  # fmt: skip
_LONGEST_PAIR = 2  # words
_MAX_NAME_WORDS = 4
_GERMAN_FIRMS = frozenset({"AG", "GmbH", "SE", "KG", "OHG", "eG"})  # ends of their names
_LEAST_BEFORE_ACRONYM = 3  # words of a run
_GIVEN_ENDINGS = (  # of given names made up in Brazil
    "ane", "ene", "ine", "one", "elma", "ilda", "ildo", "ilson", "elson", "ilton", "eide", "iele",
)  # fmt: skip


class Form(NamedTuple):
    """A capitalised run read as a name.

    Attributes:
        words: The words of the name without titles; empty if the run is not a name.
        gender: The gender by an honorific or the first name; empty if unknown.
        titled: Whether a title preceded it.
        offset: Code points from the start of the run to the first word of the name.
        name: The words joined by spaces.
        known: Whether the first word is a known first name.
        nickname: A nickname in marks inside the name: Ada "Dot" Quill.
    """

    words: tuple[str, ...]
    gender: str
    titled: bool
    offset: int
    name: str = ""
    known: bool = False
    nickname: str = ""


NO_FORM = Form((), "", titled=False, offset=0)


def read_form(written: str, language: Language) -> Form:
    """Read a capitalised run as a name.

    Titles and other words around the name are removed. The result is `NO_FORM` if the run is an
    organisation, a place, a role or another noun phrase.
    """
    if len(written) > _LONGEST_RUN:
        return NO_FORM
    words = written.split(" ")
    if len(words) > 1 and any(len(word) > 1 and word.isupper() for word in words):
        written = names_in_capitals.respelled(written, language)
    if not written.istitle() and language.code == "en":  # no capital inside a word: nothing glued
        glue = _GLUED.search(written)
        start = glued_captions.name_start(written, glue.end(), language) if glue is not None else 0
        if start:
            form = read_form(written[start:], language)
            return form._replace(offset=form.offset + start)
    end = written.rstrip(".")[-2:]
    if end[:1] == " " and end.isupper() and language.code == "en":
        title, letter, gender = lettered_names.lettered_name(written, language)
        if letter:
            offset = written.rfind(f"{title} ")
            return Form(
                (title, letter), gender, titled=False, offset=offset, name=f"{title} {letter}"
            )
    nicknamed = None
    if not (written.isalpha() or _NICKNAMING.isdisjoint(written)):
        nicknamed = _NICKNAMED.search(written)
        if nicknamed is not None:
            written = f"{written[: nicknamed.start()]}{written[nicknamed.end() :]}"
    run = NameRun(_without_surroundings(written, language))
    if language.compound_inversion and len(run.words) > _LONGEST_PAIR:
        romance_forms.skip_opening_verb(run, language)
        if len(run.words) > _LONGEST_PAIR + 1:
            romance_forms.skip_body_with_acronym(run)
    if language.code == "nl" and dutch_names.begins_with_body(run.lowers, language.first_names):
        return NO_FORM
    if language.nouns_capitalised and _is_firm(run, language):
        return NO_FORM
    gender = skip_titles(run, language)
    if gender and language.nouns_capitalised and _is_owner(run, language):
        gender = ""  # der Anwalt von Ada Vogel
    if language.verb_second:
        run.keep(nouns_beside_names.end_before_body(run, language))
    if language.nouns_capitalised and nouns_beside_names.is_noun_phrase(run, language):
        return NO_FORM
    at = _first_name_at(run.lowers, language) if len(run.lowers) > 1 else 0
    if at and not (at == 1 and run.titled and _is_titled_name(run, language)):
        run.skip(at)
    if run.words and run.words[0] in NO_FIRST_WORDS:
        run.skip(2)  # "Chef der Werft Jan Vogel" is named Jan Vogel
        if len(run.words) < 2:
            return NO_FORM
    if language.nouns_capitalised and not nouns_beside_names.skip_nouns(run, language):
        return NO_FORM
    if language.compound_inversion and len(run.words) > _LONGEST_PAIR:
        romance_forms.keep_between_acronyms(run)
        if language.code == "it":
            run.keep(romance_forms.end_before_affiliation(run, language))
    if len(run.words) > 1:
        _end_before_conjunction(run, language)
        if run.lowers[-1] in ENGLISH_WEEKDAYS and len(run.words) > _LONGEST_PAIR:
            run.keep(len(run.words) - 1)  # They met Ada Quill | Wednesday; but: Peter Sunday
        if language.code == "en" or language.verb_second:
            _end_before_acronym(run, language)
    too_long = len(run.words) > _MAX_NAME_WORDS + 1 and _is_too_long(run, language)
    if not run.words or too_long or is_no_person(run, language, written):
        return NO_FORM
    words = run.words
    if len(words) > 1:
        gender = gender or gender_of_word(language, run.lowers[0])
    offset = written.find(words[0]) if run.skipped else 0
    given, _, second = words[0].partition("-")  # Lisa-Marie, not Oscar-winner
    known = not second[:1].islower() and given.lower() in language.first_names
    nickname = nicknamed.group(1) if nicknamed is not None else ""
    if nicknamed is not None and nicknamed.start() <= offset and _is_title(nickname, language):
        offset += len(nicknamed.group())  # Chief (Mrs) Ada Quill
        nickname = ""
    return Form(tuple(words), gender, run.titled, max(0, offset), " ".join(words), known, nickname)


def _is_title(word: str, language: Language) -> bool:
    """Whether a word in brackets before a name is a title: (Mrs), (Dr.), (Retd)."""
    lower = word.lower().rstrip(".")
    return lower in _RETIRED or bool(language.classes.get(lower, 0) & lx.TITLE)


def _is_firm(run: NameRun, language: Language) -> bool:
    """Whether a run ends with a firm that has the name of a person: Chef der | Jan Poe AG.

    Not: Jan Poe von der Ida Tal AG, Sprecherin Ida Tal der Delta AG.
    """
    if len(run.words) < _LEAST_BEFORE_ACRONYM or run.words[-1] not in _GERMAN_FIRMS:
        return False
    start = max((at for at, word in enumerate(run.words) if word[0].islower()), default=-1) + 1
    named = not language.first_names.isdisjoint(run.lowers[start:])
    return named and "von" not in run.words


def _is_owner(run: NameRun, language: Language) -> bool:
    """Whether a German role before a full name is not the bearer's: Mutter | von Jan Vogel."""
    owned = len(run.words) > _LONGEST_PAIR and run.words[0] == "von"
    return owned and lx.is_first_name(run.lowers[1], language)


def _is_too_long(run: NameRun, language: Language) -> bool:
    """Whether a run has too many words for a name; a lineage may: Omar bin Said bin Ali Al Poe.

    Neither do particles count behind a first name: María Inés Quill de los Montes.
    """
    named = [word for word in run.lowers if word not in _LINEAGE]
    if run.lowers[0] in language.first_names:
        named = [word for word in run.words if word.lower() in named and word[0].isupper()]
    return len(named) == len(run.words) or len(named) > _MAX_NAME_WORDS + 1


def _is_titled_name(run: NameRun, language: Language) -> bool:
    """Whether a word between a title and a known first name is a name too: General Qamar Ali."""
    first = run.lowers[0]
    plain = first.isalpha() and first not in language.classes and first not in PEOPLES
    return language.code == "en" and len(run.words) > 2 and plain


def _without_surroundings(written: str, language: Language) -> list[str]:
    """Return the words of a run without post-nominal letters or the start of a sentence."""
    words = written.split()
    if len(words) == 1:
        return words
    while len(words) > 1 and is_postnominal(words[-1].lower()):
        words.pop()
    if len(words) > 1 and words[-1][1:2] == "-" and words[-1][0] in "DRI":
        words.pop()  # Ada Quill R-Saltrey
    if len(words) > 1 and words[-1] in _SMALL_WORDS and language.code == "en":
        given = len(words) == 2 and words[0].lower() in language.first_names  # Ada From
        words = words if given else words[:-1]  # Quill On Trade, a heading
    if len(words) > 1 and words[-2][-1:] == "." and _opens_sentence(words[-1], language):
        words.pop()
    return words


def is_postnominal(lower: str) -> bool:
    """Whether a word in lower case is a degree or an honour after a name: PhD, M.D., KC."""
    return lower.replace(".", "") in POSTNOMINALS


def _end_before_conjunction(run: NameRun, language: Language) -> None:
    """End a name before "e" or "y", unless that joins two surnames."""
    if SURNAME_CONJUNCTIONS.isdisjoint(run.words):
        return
    at = next(index for index, word in enumerate(run.words) if word in SURNAME_CONJUNCTIONS)
    double = at > 1 and len(run.words) == at + 2 and run.lowers[-1] not in language.first_names
    if at and not (double and language.code != "it"):
        run.keep(at)


def _end_before_acronym(run: NameRun, language: Language) -> None:
    """End a name before an acronym: Ada Quill | US Health, Ada Quill | VVD."""
    if len(run.words) < _LEAST_BEFORE_ACRONYM or run.lowers[0] not in language.first_names:
        return
    for at in range(2, len(run.words)):
        whole = not language.verb_second or run.words[at - 1][0].isupper()  # not: von der | IG
        if whole and ends_in_acronym(run.words[: at + 1]):
            run.keep(at)
            return


def _opens_sentence(word: str, language: Language) -> bool:
    """Whether a word after an abbreviation begins the next sentence: Elmira, N.Y. She was."""
    lower = word.lower()
    openers = lx.SUBJECT | lx.DETERMINER | lx.CONJUNCTION | lx.FIRST | lx.AUXILIARY
    return bool(language.classes.get(lower, 0) & openers) and lower not in language.first_names


_MOST_INITIALS = 3
_COUNTRIES = frozenset({"us", "un", "uk", "eu", "dc", "ny", "nj", "la", "uae", "usa"})


def _first_name_at(lowers: Sequence[str], language: Language) -> int:
    """Return the index of a known first name if the words before it are not part of the name.

    Otherwise 0.
    """
    names, known = language.first_names, 0
    for index in range(len(lowers) - 1):
        lower = lowers[index]
        if lower in names or ("-" in lower and lower.partition("-")[0] in names):
            known = index
            break
    if not known:
        english = language.code == "en" and len(lowers) > _LONGEST_PAIR + 1
        return _first_name_after_body(lowers, language) if english else 0
    if lowers[known - 1] in _SON_PARTICLES:
        return 0  # Hamad bin Rashid Quill
    if language.code == "en" and (not lowers[known - 1].isascii() or len(lowers[known - 1]) == 1):
        return 0  # José Luis Quill, R. Gil Quill
    if language.code == "en" and _are_initials(lowers[0]):
        return 0  # Y.S. Quillesh Mohan Poe
    if language.code == "pt" and known == 1 and len(lowers) > _LONGEST_PAIR:
        first = language.classes.get(lowers[0], 0) or lx.classes_by_ending(lowers[0], language)
        if not first and lowers[0] not in PORTFOLIOS and lowers[0].endswith(_GIVEN_ENDINGS):
            return 0  # Roseane Ana da Silva
    office = lowers[known - 1] in PORTFOLIOS
    second = lowers[known] in _SECOND_FIRST_NAMES and "." not in lowers[known - 1]
    return 0 if second and not office else known


def _are_initials(lower: str) -> bool:
    """Whether a word in lower case is several initials, and no country or state: y.s."""
    letters = lower.replace(".", "")
    several = "." in lower and len(letters) <= _MOST_INITIALS
    return several and letters not in _COUNTRIES


def _first_name_after_body(lowers: Sequence[str], language: Language) -> int:
    """Return the index of a first name after an English body that begins like a name, else 0.

    Sydney Tide Bureau | Ada Quill.
    """
    names, classes = language.first_names, language.classes
    for at in range(2, len(lowers) - 1):
        body = classes.get(lowers[at - 1], 0) & lx.INSTITUTION and lowers[at - 1] not in NOUNS_TOO
        if body and lowers[at] in names:
            return at
    return 0
