"""Capitalised runs that are no persons: organisations, places, roles, headings."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import IMPERATIVES
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import NAME_SUFFIXES
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.persons.runs.capital_runs import NameRun
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.phrases import speaking_nouns
    from reader.analysis.persons.german import noun_forms

NOUNS_TOO = frozenset({  # surnames that are also nouns
    "white", "park", "parks", "house", "church", "young", "banks", "post", "lake", "hill",
    "day", "west", "north", "black", "fox", "câmara", "guerra",
})  # fmt: skip
# first words of Romance names of places, and of cases and raids: Caso Quill
_PLACES = word_set("""
lagoa porto vila serra ilha ilhas praia monte barra campo campos ribeirão lagos são santo santa san
puerto villa sierra isla islas playa ciudad laguna villanueva cerro lago isola borgo torre rocca
castel ponte mont pont saint sainte
caso affaire operación operação operazione opération
omicidio delitto incidente processo incendio procès meurtre incendie crimen asesinato accidente
juicio muerte julgamento assassinato acidente
""")
_LAWS = {"es": "ley", "fr": "loi", "it": "legge", "pt": "lei"}  # Lei Quill; in Italian Lei Jun
# languages whose headlines begin with an office and its town; French has "Président de Gaulle"
_OFFICES_WITH_PLACES = frozenset({"es", "it", "pt"})
_HONORIFICS = frozenset({
    "dr", "dra", "sr", "sra", "srta", "don", "doña", "dott", "dottor", "dottoressa", "sig",
    "signor", "prof", "profa", "eng",
})  # fmt: skip
_OF_THE = frozenset({"da", "do"})
_NO_SURNAMES = frozenset({  # the Grand Slam, the Auto Workers, the Joint Chiefs
    "slam", "bowl", "prix", "prize", "award", "workers", "chiefs", "scouts",
})  # fmt: skip
_CAUSES = IMPERATIVES - {"ban"}  # Keep Lipa Tidy; but: Ban Sun-hee
_EMBLEMS = frozenset({"cross", "crescent"})  # the Red Cross
_SAINTS = frozenset({"St", "Saint"})
_OPEN_VILLAGES = frozenset({  # first words of English villages, and of no person's name
    "upper", "lower", "nether", "market", "stoke", "castle", "kings", "chipping", "abbots",
    "bishops", "steeple", "much",
})  # fmt: skip
_PARTS_OF_VILLAGES = frozenset({"little", "long", "old", "church", "monks", "high"})
_VILLAGE_ENDINGS = (
    *("ton", "ham", "ford", "by", "thorpe", "wick", "wich", "worth", "bury", "borough", "ley"),
    *("low", "den", "field", "well", "combe", "stead", "bourne", "marsh", "hurst", "mere", "hill"),
)
_REGNAL = frozenset({"ii", "iii", "iv"})  # Ada Quill III
_LONGEST_ACRONYM = 5
_INITIALS = 2  # letters, at most
_FIRST_AND_LAST = 2  # words
_SHORTEST_CAPITALS = 4  # letters of a surname in capitals: Jean ROUX


def is_no_person(run: NameRun, language: Language, written: str) -> bool:
    """Whether a run is an organisation, a place or a role; lower-case first words are removed.

    Args:
        run: Its words after the title.
        language: The language of the text.
        written: The run with its title.
    """
    nouns = language.nouns_capitalised
    if nouns and noun_forms.is_no_person(run.words, language):
        return True
    if nouns and "das" in run.words and not lx.is_first_name(run.lowers[0], language):
        return True  # Allgäuer das Wort
    office = run.titled and language.code in _OFFICES_WITH_PLACES and not _is_honoured(written)
    while len(run.words) > 1 and run.words[0][0].islower():  # "Chef von Nordland" has no name
        run.skip(1)
        run.titled = False
        if (nouns or office) and not lx.is_first_name(run.lowers[0], language):
            return True  # Erzbischof von Santa Rita, Prefeito de Vila Serena
    words, lowers = run.words, run.lowers
    if len(words) == 1 and lowers[0] in NOUNS_TOO and written.endswith(f"King {words[0]}"):
        return True  # Martin Luther King Day, 40 King West: no king has a surname
    in_place = language.code == "es" and len(words) == 3 and words[1] == "del"
    if in_place and not run.titled and not lx.is_first_name(lowers[0], language):
        return True  # Torrejón del Valle
    if len(words) == 3 and words[1] in _OF_THE and words[0][-1:] == "s" and not run.titled:
        return not lx.is_first_name(lowers[0], language)  # Ensaios da Quill, no person
    if _is_body(words, lowers, language, titled=run.titled):
        return True
    if len(words) == 1:
        return False
    plain = not run.titled and lowers[0] not in language.first_names
    if plain and language.code == "en" and _is_english_thing(run, language, written):
        return True
    if language.compound_inversion and plain and _is_place_or_body(lowers[0], language):
        return True  # Lagoa Serena, Juzgado de Instrucción
    if language.classes.get(lowers[0], 0) & lx.PLACE or _names_body(lowers, words[-1], language):
        return True
    if not nouns and ends_in_acronym(words):
        return True
    return all(word.isupper() and len(word) > 2 for word in words)


def _is_english_thing(run: NameRun, language: Language, written: str) -> bool:
    """Whether a run without a first name is a heading, a demand, an emblem, a prize or a body's.

    The NASA Launch Window is a body's; JJ Quill is a person.

    The arguments are those of `is_no_person`.
    """
    lowers, last = run.lowers, run.lowers[-1]
    if language.classes.get(last, 0) & lx.SPEECH or last in PEOPLES:
        return True  # Harbour Announcement, a heading
    first = run.words[0]
    if first.rstrip(".") in _SAINTS and len(run.words) == _FIRST_AND_LAST:
        return lowers[1] in language.first_names  # St Anne's, a church or a school
    acronym = first.isupper() and first.isalpha() and _INITIALS < len(first) <= _LONGEST_ACRONYM
    if acronym and len(run.words) > _FIRST_AND_LAST:  # not: Head of the | DRB Yakov Quill
        return any(lower in language.classes for lower in run.lowers[1:])
    verb = written.partition(" ")[0].lower() if run.skipped else lowers[0]
    emblem = lowers[-2] == "red" and last in _EMBLEMS
    return emblem or verb in _CAUSES or last in _NO_SURNAMES or _is_english_village(lowers)


def _is_english_village(lowers: Sequence[str]) -> bool:
    """Whether words name a village: Upper Slade, Little Marton; not: Little Walter."""
    if lowers[0] in _OPEN_VILLAGES:
        return True
    two = len(lowers) == _FIRST_AND_LAST  # not: Old Ben Barton
    return two and lowers[0] in _PARTS_OF_VILLAGES and lowers[1].endswith(_VILLAGE_ENDINGS)


def _is_honoured(written: str) -> bool:
    """Whether a run begins with the title of any person, and not with an office."""
    return written.partition(" ")[0].lower().rstrip(".") in _HONORIFICS


def _is_place_or_body(lower: str, language: Language) -> bool:
    return (
        lower in _PLACES or lower == _LAWS.get(language.code) or speaking_nouns.is_body_word(lower)
    )


def ends_in_acronym(words: Sequence[str]) -> bool:
    """Whether the last word is a short acronym: Senior EC, Labour MPs; not Ada Quill II."""
    last = words[-1].removesuffix("s")
    short = 1 < len(last) < _SHORTEST_CAPITALS and last.isalpha() and last.isupper()
    return short and not all(map(str.isupper, words)) and not set(last) <= set("IVXJR")


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
    if len(rest) == 2 and rest[0] in NOUNS_TOO and "-" in rest[1]:
        return False  # Park Ji-hoon
    if len(rest) == 1 and rest[0] in NOUNS_TOO:
        return False
    if titled and len(lowers) == 2 and rest[-1] in NOUNS_TOO:
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
    """Whether an organisation's acronym ends the run: British HRW, Quill C&T. But: Ada QUILL.

    Nor do two initials, as South Indian names have them: Manjunath B S.
    """
    if len(last) == 1 and len(lowers) == len(("name", "b", "s")) and len(lowers[1]) == 1:
        return lowers[0] in language.classes
    short = (
        last.isupper() and last.isascii() and (2 < len(last) <= _LONGEST_ACRONYM or len(last) == 1)
    )
    return short and lowers[0] not in language.first_names and lowers[-1] not in _REGNAL
