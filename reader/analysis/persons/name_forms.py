"""Reading runs of capitalised words as names: titles are removed, organisations rejected."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import NOBLE_TITLES
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import NAME_SUFFIXES, NO_FIRST_WORDS
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.persons.capital_runs import NameRun
from reader.analysis.persons.name_titles import (
    PORTFOLIOS,
    gender_of_word,
    is_first_name,
    skip_titles,
)
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple
from reader.text.word_sets import word_set

if TYPE_CHECKING:
    from reader.analysis.grammar.phrases import acting_phrases
    from reader.analysis.persons.german import common_nouns, noun_forms
else:  # not needed for every text
    acting_phrases = later(globals(), "reader.analysis.grammar.phrases.acting_phrases")
    common_nouns = later(globals(), "reader.analysis.persons.german.common_nouns")
    noun_forms = later(globals(), "reader.analysis.persons.german.noun_forms")

_NICKNAMING = frozenset("\"'“‘(„‚«»‹›`")
_NICKNAMED = lazily(r"(?:``|[\"'“‘(„‚«»‹›])([^\W\d_][^\"'”’“‘)«»‹›]+)(?:''|[\"'”’“‘)«»‹›]) ")
_SURNAMES = frozenset({
    "white", "park", "parks", "house", "church", "young", "banks", "post", "lake", "hill",
    "day", "west", "north", "black", "fox", "câmara", "guerra",
})  # fmt: skip
SURNAME_CONJUNCTIONS = frozenset({"e", "y"})  # between two surnames of one person: Rui Quill e Poe
_LONGEST_RUN = 120  # code points
_GLUED = lazily(r"[a-zß-öø-ÿ]{4,}(?=[A-Z][a-zß-öø-ÿ]{2,})")  # JosekJelena Quill; not McQuill
# first words of Romance names of places, and of cases and raids: Caso Quill
_PLACES = word_set("""
lagoa porto vila serra ilha ilhas praia monte barra campo campos ribeirão lagos são santo santa san
puerto villa sierra isla islas playa ciudad laguna villanueva cerro lago isola borgo torre rocca
castel ponte mont pont saint sainte
caso affaire operación operação operazione opération
""")
_LAWS = {"es": "ley", "fr": "loi", "it": "legge", "pt": "lei"}  # Lei Quill; in Italian Lei Jun
# languages whose headlines begin with an office and its town; French has "Président de Gaulle"
_OFFICES_WITH_PLACES = frozenset({"es", "it", "pt"})
_HONORIFICS = frozenset({
    "dr", "dra", "sr", "sra", "srta", "don", "doña", "dott", "dottor", "dottoressa", "sig",
    "signor", "prof", "profa", "eng",
})  # fmt: skip
_VAN = frozenset({"van", "von"})
_OF_THE = frozenset({"da", "do"})
_HOUSES = frozenset({  # Italian surnames before "di" and a place, common ones with the place
    "cordero", "notarbartolo", "thaon", "tomasi di lampedusa", "ruffo di calabria",
    "caracciolo di castagneto", "lanza di trabia",
})  # fmt: skip
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
_POSTNOMINALS = frozenset(  # Ada Quill KC
    {
        "kc",
        "qc",
        "bl",
        "td",
        "mp",
        "msp",
        "mep",
        "mla",
        "phd",
        "md",
        "obe",
        "cbe",
        "mbe",
        "esq",
        "rn",
        "dds",
    }
)
_REGNAL = frozenset({"ii", "iii", "iv"})  # Ada Quill III
_LONGEST_ACRONYM = 5
_SHORTEST_CAPITALS = 4  # letters of a surname in capitals: Jean ROUX
_LONGEST_PAIR = 2  # words
_MAX_NAME_WORDS = 4
_EVENTS = frozenset({"slam", "bowl", "prix"})  # the Grand Slam, the Super Bowl
_LEAST_BEFORE_ACRONYM = 3  # words of a run


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
    if not written.istitle() and language.code == "en":  # no capital inside a word: nothing glued
        glued = _after_glued_caption(written, language)
        if glued is not None:
            return glued
    nickname = ""
    if not (written.isalpha() or _NICKNAMING.isdisjoint(written)):
        written, nickname = _without_nickname(written)
    run = NameRun(_without_surroundings(written, language))
    if language.compound_inversion and len(run.words) > _LONGEST_PAIR + 1:
        _skip_body_with_acronym(run)
    gender = skip_titles(run, language)
    if language.verb_second:
        run.keep(_end_before_body(run, language))
    if language.nouns_capitalised and _is_noun_phrase(run, language):
        return NO_FORM
    at = _first_name_at(run.lowers, language) if len(run.lowers) > 1 else 0
    if at and not (at == 1 and run.titled and _is_titled_name(run, language)):
        run.skip(at)
    if run.words and run.words[0] in NO_FIRST_WORDS:
        run.skip(2)  # "Chef der Werft Jan Vogel" is named Jan Vogel
        if len(run.words) < 2:
            return NO_FORM
    if language.nouns_capitalised and not _skip_nouns(run, language):
        return NO_FORM
    if language.compound_inversion and len(run.words) > _LONGEST_PAIR:
        _keep_between_acronyms(run)
        if language.code == "it":
            run.keep(_end_before_affiliation(run, language))
    if len(run.words) > 1:
        _end_before_conjunction(run, language)
        if language.code == "en" or language.verb_second:
            _end_before_acronym(run, language)
    too_long = len(run.words) > _MAX_NAME_WORDS + 1 and _is_too_long(run)
    if not run.words or too_long or _is_no_person(run, language, written):
        return NO_FORM
    words = run.words
    if len(words) > 1:
        gender = gender or gender_of_word(language, run.lowers[0])
    offset = written.find(words[0]) if run.skipped else 0
    given, _, second = words[0].partition("-")  # Lisa-Marie, not Oscar-winner
    known = not second[:1].islower() and given.lower() in language.first_names
    return Form(tuple(words), gender, run.titled, max(0, offset), " ".join(words), known, nickname)


def _is_too_long(run: NameRun) -> bool:
    """Whether a run has too many words for a name; a lineage may: Omar bin Said bin Ali Al Poe."""
    named = [word for word in run.lowers if word not in _LINEAGE]
    return len(named) == len(run.words) or len(named) > _MAX_NAME_WORDS + 1


def _without_nickname(written: str) -> tuple[str, str]:
    """Return a run without the nickname in marks inside it, and the nickname; it may be empty."""
    nicknamed = _NICKNAMED.search(written)
    if nicknamed is None:
        return written, ""
    return f"{written[: nicknamed.start()]}{written[nicknamed.end() :]}", nicknamed.group(1)


def _skip_body_with_acronym(run: NameRun) -> None:
    """Remove an organisation and its acronym before a name: Congreso del PP | Ada Quill."""
    from reader.analysis.persons.romance_forms import count_acronym_before

    run.skip(count_acronym_before(run.words))


def _keep_between_acronyms(run: NameRun) -> None:
    """Remove the acronyms of organisations beside a Romance name: Ada Quill | de la CGT."""
    from reader.analysis.persons.romance_forms import count_acronym_before, end_before_body

    run.skip(count_acronym_before(run.words))
    run.keep(end_before_body(run.words) if len(run.words) > _LONGEST_PAIR else len(run.words))


def _end_before_affiliation(run: NameRun, language: Language) -> int:
    """Return the number of words of an Italian name without its body: Ada Quill di Legambiente.

    After a first name or an old house "di" belongs to the name: Emanuele Filiberto di Delta.
    """
    at = run.words.index("di") if "di" in run.words else 0
    if at < 2:
        return len(run.words)  # nothing may be left: PD e M
    surname, whole = run.lowers[at - 1], " ".join(run.lowers[at - 1 : at + 2])
    belongs = surname in language.first_names or not _HOUSES.isdisjoint((surname, whole))
    return len(run.words) if belongs else at


def _after_glued_caption(written: str, language: Language) -> Form | None:
    """Return the name glued to the end of a caption: Poe/PhotosAda Quill; else None."""
    glue = _GLUED.search(written)
    if glue is None or " " not in written[glue.end() :]:
        return None
    opening = written[glue.end() :].partition(" ")[0].lower()
    before = written[: glue.end()].split()
    if before[-1].lower() in language.first_names:
        return None  # EllenAnne Quill
    if len(before) == 1 and opening not in language.first_names:
        return None
    form = read_form(written[glue.end() :], language)
    return form._replace(offset=form.offset + glue.end())


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
    return lower.replace(".", "") in _POSTNOMINALS


def _is_noun_phrase(run: NameRun, language: Language) -> bool:
    """Whether a German run is an adjective and a noun; a first word that no name has is removed."""
    if len(run.words) > 1 and noun_forms.opens_no_name(run.words[0]):
        run.skip(1)
    return noun_forms.are_adjective_and_noun(run.lowers, language)


def _skip_nouns(run: NameRun, language: Language) -> bool:
    """Remove German nouns around a name; return whether a name is left."""
    if len(run.words) > 1 and not run.titled and not is_first_name(run.lowers[0], language):
        if common_nouns.are_nouns(run.words, language):
            return False
        if skipped := common_nouns.count_before_owner(run.words):
            run.skip(skipped)
            if not is_first_name(run.lowers[0], language):
                return False  # Erzbischof von Santa Rita
    run.keep(noun_forms.end_of_name(run.words, run.lowers, language))
    return True


def _end_before_body(run: NameRun, language: Language) -> int:
    """Return the number of words of a name without its organisation: Ada Quill van de Bond.

    After a first name or a title "van" begins the surname: Jan van Quill, Jan Peter van Quill.
    """
    for at in range(2, len(run.words) - 1):
        if run.words[at] not in _VAN or run.lowers[at - 1] in language.first_names:
            continue
        known = run.words[at] == "van" or run.lowers[0].partition("-")[0] in language.first_names
        known = known or (len(run.words) > at + 2 and run.words[at + 1][0].isupper())
        if known and run.lowers[at - 1] not in NOBLE_TITLES:
            return at
    return len(run.words)


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
        if whole and _ends_in_acronym(run.words[: at + 1]):
            run.keep(at)
            return


def _is_honoured(written: str) -> bool:
    """Whether a run begins with the title of any person, and not with an office."""
    return written.partition(" ")[0].lower().rstrip(".") in _HONORIFICS


def _is_no_person(run: NameRun, language: Language, written: str) -> bool:
    """Whether a run is an organisation, a place or a role; lower-case first words are removed.

    Args:
        run: Its words after the title.
        language: The language of the text.
        written: The run with its title.
    """
    nouns = language.nouns_capitalised
    if nouns and noun_forms.is_no_person(run.words, language):
        return True
    if nouns and "das" in run.words and not is_first_name(run.lowers[0], language):
        return True  # Allgäuer das Wort
    office = run.titled and language.code in _OFFICES_WITH_PLACES and not _is_honoured(written)
    while len(run.words) > 1 and run.words[0][0].islower():  # "Chef von Nordland" has no name
        run.skip(1)
        run.titled = False
        if (nouns or office) and not is_first_name(run.lowers[0], language):
            return True  # Erzbischof von Santa Rita, Prefeito de Vila Serena
    words, lowers = run.words, run.lowers
    if len(words) == 1 and lowers[0] in _SURNAMES and written.endswith(f"King {words[0]}"):
        return True  # Martin Luther King Day, 40 King West: no king has a surname
    in_place = language.code == "es" and len(words) == 3 and words[1] == "del"
    if in_place and not run.titled and not is_first_name(lowers[0], language):
        return True  # Torrejón del Valle
    if len(words) == 3 and words[1] in _OF_THE and words[0][-1:] == "s" and not run.titled:
        return not is_first_name(lowers[0], language)  # Ensaios da Quill, no person
    if _is_body(words, lowers, language, titled=run.titled):
        return True
    if len(words) == 1:
        return False
    english = language.code == "en"
    ends = language.classes.get(lowers[-1], 0) & lx.SPEECH or lowers[-1] in PEOPLES
    if english and ends and not run.titled and lowers[0] not in language.first_names:
        return True  # Harbour Announcement, a heading
    plain = not run.titled and lowers[0] not in language.first_names
    if english and plain and lowers[-1] in _EVENTS:
        return True  # the Grand Slam champion
    if language.compound_inversion and plain and _is_place_or_body(lowers[0], language):
        return True  # Lagoa Serena, Juzgado de Instrucción
    if language.classes.get(lowers[0], 0) & lx.PLACE or _names_body(lowers, words[-1], language):
        return True
    if not nouns and _ends_in_acronym(words):
        return True
    return all(word.isupper() and len(word) > 2 for word in words)


def _is_place_or_body(lower: str, language: Language) -> bool:
    return (
        lower in _PLACES or lower == _LAWS.get(language.code) or acting_phrases.is_body_word(lower)
    )


def _ends_in_acronym(words: Sequence[str]) -> bool:
    """Whether the last word is a short acronym: Senior EC, Labour MP; not Ada Quill II."""
    last = words[-1]
    short = 1 < len(last) < _SHORTEST_CAPITALS and last.isalpha() and last.isupper()
    return short and not all(map(str.isupper, words)) and not set(last) <= set("IVXJR")


def _opens_sentence(word: str, language: Language) -> bool:
    """Whether a word after an abbreviation begins the next sentence: Elmira, N.Y. She was."""
    lower = word.lower()
    openers = lx.SUBJECT | lx.DETERMINER | lx.CONJUNCTION | lx.FIRST | lx.AUXILIARY
    return bool(language.classes.get(lower, 0) & openers) and lower not in language.first_names


_GIVEN_ENDINGS = (  # of given names made up in Brazil
    "ane", "ene", "ine", "one", "elma", "ilda", "ildo", "ilson", "elson", "ilton", "eide", "iele",
)  # fmt: skip
_LAST_AND_FIRST = 2  # words
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
    if language.code == "pt" and known == 1 and len(lowers) > _LAST_AND_FIRST:
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
        body = classes.get(lowers[at - 1], 0) & lx.INSTITUTION and lowers[at - 1] not in _SURNAMES
        if body and lowers[at] in names:
            return at
    return 0


def _is_body(
    words: Sequence[str], lowers: Sequence[str], language: Language, *, titled: bool
) -> bool:
    """Whether a word makes the run the name of an organisation or a place."""
    named = len(lowers) > 1 and (lowers[0] in language.first_names or _is_two_parts(words[0]))
    rest = lowers[1:] if named else lowers
    if len(rest) == 2 and rest[1] in NAME_SUFFIXES:
        rest = rest[:1]  # John House Jr.
    if len(rest) == 2 and len(rest[0]) == 1:
        rest = rest[1:]  # John T. House
    if len(rest) == 2 and rest[0] in _SURNAMES and "-" in rest[1]:
        return False  # Park Ji-hoon
    if len(rest) == 1 and rest[0] in _SURNAMES:
        return False
    if titled and len(lowers) == 2 and rest[-1] in _SURNAMES:
        rest = rest[:-1]
    if language.nouns_capitalised and rest and noun_forms.ends_as_body(rest[-1]):
        return True
    classes = language.classes
    for lower in rest:  # noqa: SIM110 - of every name it is asked
        if classes.get(lower, 0) & lx.INSTITUTION:
            return True
    return False


def _is_two_parts(first: str) -> bool:
    """Whether a first name has two parts, the second in lower case: Ji-hoon Park."""
    return "-" in first and first.partition("-")[2].islower()


def _names_body(lowers: Sequence[str], last: str, language: Language) -> bool:
    """Whether an organisation's acronym ends the run: British HRW, Quill C&T. But: Ada QUILL."""
    short = (
        last.isupper() and last.isascii() and (2 < len(last) <= _LONGEST_ACRONYM or len(last) == 1)
    )
    return short and lowers[0] not in language.first_names and lowers[-1] not in _REGNAL
