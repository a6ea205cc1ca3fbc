"""Romance names next to an acronym or a place: Ada Quill de la CGT, le maire de Vannes Ada Roux."""

from collections.abc import Container, Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF
from reader.analysis.languages.function_words import ROMANCE_ARTICLES
from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.roles.occupations import occupations
from reader.analysis.persons.runs.capital_runs import NameRun
from reader.analysis.persons.runs.name_titles import NO_TITLES, PORTFOLIOS
from reader.text.word_sets import word_set_of_pairs

_BEFORE = 60  # code points before a run that may contain the office
_ROLE_REACH = 5  # words between a role and its place
_OFFICE_REACH = 5  # words from an office to the preposition before its place, itself included
_NO_OFFICES = NO_TITLES | word_set_of_pairs("""
madre padre hijo/a hermano/a abuelo/a mamá figlio/a marito moglie fratello sorella nonno/a mamma
papà mãe pai filho/a marido mulher irmão irmã avô avó abogado/a avvocato/a advogado/a avocat/e
vecino/a cittadino/a vizinho/a morador/a amico/a amigo/a víctima vítima testigo testemunha testimone
acusado/a imputado/a detenido/a sospechoso/a dono proprietário/a titolare proprietario/a collega
""")
_INSIDE_NAMES = (  # endings of adjectives in the names of bodies: Central, Comunista, Monetario
    "al", "ale", "ista", "iste", "ico", "ica", "ario", "ário", "eu", "eia", "ivo", "iva", "ense",
)  # fmt: skip
_NAME = 2  # words
_PARTIES_WITH_ARTICLE = frozenset({"es", "pt"})  # la diputada de Renace María Quill
_WORD_BEFORE = 30  # code points before a name that contain the word there
_AROUND = 10_000  # code points around a run where the text may name the body again
_LEAD = 4  # code points before a body that tell one mention from another: del, dell'
_HOUSES = frozenset({  # Italian surnames before "di" and a place, common ones with the place
    "cordero", "notarbartolo", "thaon", "tomasi di lampedusa", "ruffo di calabria",
    "caracciolo di castagneto", "lanza di trabia",
})  # fmt: skip
_LONGEST_PAIR = 2  # words
_OPENING_COPULAS = {
    "es": frozenset({"fue", "es", "era"}),  # Fue | Ada Gil quien habló
    "it": frozenset({"è", "era"}),
    "pt": frozenset({"foi", "é", "era"}),
}
_PAST = {"es": "ó", "it": "ò"}  # endings of verbs, and of few names: Llegó | Ada Gil; Nicolò
_PAST_OR_NOUN = "ió"  # also of Catalan nouns: Unió Democràtica
_CATALAN = "ció"  # also of Catalan first names: Concepció
_ARTICLES = frozenset({"el", "la", "le", "il", "lo", "l", "o", "a"})
_ARTICLE = 5  # code points before a run that may contain its article


def is_rare_name_at(word: str, text: str, at: int, language: Language) -> bool:
    """Whether a word before a first name is itself one: la vecina Torcuata María Quill.

    It follows a verb of saying or a comma, which may close the field of an office, and where
    parties have articles also a noun for a person; not: el alcalde de Lipa José Quill.
    """
    lower = word.lower()
    if not word.istitle() or language.classes.get(lower, 0) or lower in PORTFOLIOS:
        return False
    if lx.classes_by_ending(lower, language) or lower in occupations(language.code):
        return False
    before = text[max(0, at - _WORD_BEFORE) : at]
    if before[-1:] != " ":
        return False
    last = before[:-1].rpartition(" ")[2].rpartition("'")[2].rpartition("’")[2]
    if last.endswith(","):
        return last[:-1].isalpha()
    classes = language.classes.get(last, 0)
    if classes & lx.STRONG_CUES and not classes & lx.TITLE:
        return True
    if language.code not in _PARTIES_WITH_ARTICLE:
        return False  # la députée Renaissance Marie Quill
    return bool(classes & lx.TITLE) or last in occupations(language.code)


def skip_opening_verb(run: NameRun, language: Language) -> None:
    """Remove a verb that opens a sentence before a name of two words or more: Fue | Ada Gil."""
    first = run.lowers[0]
    if first in _OPENING_COPULAS.get(language.code, ()) or _is_past(first, run, language):
        run.skip(1)


def _is_past(first: str, run: NameRun, language: Language) -> bool:
    """Whether the first word of a run is a verb: Salió Juan Gil, unlike Unió Democràtica Gil."""
    ending = _PAST.get(language.code, "")
    if not ending or not first.endswith(ending) or first in language.first_names:
        return False
    if first.endswith(_PAST_OR_NOUN):
        return not first.endswith(_CATALAN) and run.lowers[1] in language.first_names
    return True


def skip_body_with_acronym(run: NameRun) -> None:
    """Remove an organisation and its acronym before a name: Congreso del PP | Ada Quill."""
    run.skip(_count_acronym_before(run.words))


def keep_between_acronyms(run: NameRun) -> None:
    """Remove the acronyms of organisations beside a Romance name: Ada Quill | de la CGT."""
    run.skip(_count_acronym_before(run.words))
    run.keep(end_before_body(run.words) if len(run.words) > _LONGEST_PAIR else len(run.words))


def end_before_affiliation(run: NameRun, language: Language) -> int:
    """Return the number of words of an Italian name without its body: Ada Quill di Legambiente.

    After a first name or an old house "di" belongs to the name: Emanuele Filiberto di Delta.
    """
    at = run.words.index("di") if "di" in run.words else 0
    if at < 2:
        return len(run.words)  # nothing may be left: PD e M
    surname, whole = run.lowers[at - 1], " ".join(run.lowers[at - 1 : at + 2])
    belongs = surname in language.first_names or not _HOUSES.isdisjoint((surname, whole))
    return len(run.words) if belongs else at


def end_before_body(words: Sequence[str]) -> int:
    """Return how many words of a run, of at least three, are the name; 0 if there is none.

    "Ada Quill de la CGT" is Ada Quill; "PS de Vannes", a party and a place, is not a person.
    """
    if _is_short_name(words[0]) and words[1][0].islower():
        return 0
    if not (_is_short_name(words[-1]) and words[-2].islower()):
        return len(words)
    end = len(words) - 1
    while end > 1 and words[end - 1].islower():
        end -= 1
    return end if end > 1 else len(words)


def _count_acronym_before(words: Sequence[str]) -> int:
    """Return the number of words before a person that end in an acronym, or 0.

    Da | LAPD | Ada Quill; portavoz en el | Congreso del PP | Ada Quill.
    """
    for at in range(len(words) - _NAME):
        if not _is_short_name(words[at]) or (at and not words[at - 1].islower()):
            continue
        if words[at + 1][0].isupper() and not words[at + 1].isupper():
            return at + 1
    return 0


def _is_short_name(word: str) -> bool:
    """Whether a word is written like the acronym of a party or a union: PS, CSTP-FO."""
    return len(word) > 1 and word.isupper() and "." not in word


def is_name_of_body(text: str, at: int, written: str, language: Language) -> bool:
    """Whether a run of three words or more is the name of a body: el Banco Central Europeo.

    `written` stands at offset `at` of the text. Also a body named for a person, with its article:
    la Fundación Ada Quill; but whom an acronym precedes is a person: à l'AFP Ada Quill. Behind an
    office, the name of who holds it may follow: la presidenta del Congreso Ada Quill.
    """
    words = written.lower().split(" ")
    names = language.first_names
    if opens := words[0] in _ARTICLES:
        del words[0]
    if words[0] in names or not language.classes.get(words[0], 0) & lx.INSTITUTION:
        return False
    if not names.isdisjoint(words[1:-1]):
        article = text[max(0, at - _ARTICLE) : at].lower().replace("'", " ").replace("’", " ")
        before = article.rpartition(" ")[0].rpartition(" ")[2]
        acronym = _is_short_name(written.split(" ")[opens])
        own = opens or (before in _ARTICLES and not _is_after_role(text, at, language))
        return own and not acronym
    end = at + len(written)
    holder = text[end : end + 2] == ", " and text[end + 2 : end + 3].isupper()
    adjective = words[1].endswith(_INSIDE_NAMES)  # la presidenta del Banco | Central Europeo
    return holder or adjective or not _is_after_role(text, at, language)


def length_of_place(text: str, at: int, written: str, language: Language) -> int:
    """Return the length of the place or body of an office, with its blank, that begins a run.

    The run at offset `at` has three words or more: le maire de | Vannes Ada Quill; el director del
    | Banco de España Ada Quill. 0 if it begins with the name, or if the text shows that the whole
    run is a body.
    """
    words = written.split(" ")
    names = language.first_names
    if words[0].lower() in names:
        return 0
    person = _start_of_person(words, names)
    if person and (
        (person > 1 and words[person - 2].islower()) or _is_after_role(text, at, language)
    ):
        return len(" ".join(words[:person])) + 1
    if not _is_after_office(text, at, language):
        return 0
    after = next((i for i in range(len(words) - 1, 0, -1) if not words[i][0].isupper()), -1) + 1
    count = len(words) - after
    if count <= _NAME:
        return 0
    kept = _NAME
    if words[after + 1].lower() in names:
        kept = count - 1  # la sénatrice de la | Manche Jeanne Rose Roux
    elif _is_named_apart(text, at, " ".join(words), " ".join(words[after:])):
        return 0  # la directora de Mar Sin Redes
    elif count > _NAME + 1 and language.code in ("es", "pt"):
        body = " ".join(words[after:-_NAME])  # el entrenador del | Real Lipa
        kept += not _is_named_apart(text, at, " ".join(words), body)
    end = at + len(written)
    holder = text[end : end + 2] == ", " and text[end + 2 : end + 3].isupper()
    if count <= kept or holder or words[-kept].lower().endswith(_INSIDE_NAMES):
        return 0
    return len(" ".join(words[:-kept])) + 1


def _is_named_apart(text: str, at: int, run: str, body: str) -> bool:
    """Whether the text names a body elsewhere than in a run, and behind other words.

    The run is at offset `at`.
    """
    start = at + run.find(body)
    before = text[max(0, start - _LEAD) : start]
    around = text[max(0, at - _AROUND) : at + _AROUND]
    return around.count(body) > around.count(before + body)


def _start_of_person(words: Sequence[str], names: Container[str]) -> int:
    """Return the index of a first name, with a surname, that follows another capital; else 0."""
    inside = range(1, len(words) - 1)
    return next((i for i in inside if words[i].lower() in names and words[i - 1][0].isupper()), 0)


def _is_after_office(text: str, at: int, language: Language) -> bool:
    """Whether an office with "of" precedes offset `at`: le maire divers gauche de | Vannes.

    No lawyer or relative of somebody whose name follows: el abogado de | Rui Quill Poe.
    """
    before = text[max(0, at - _BEFORE) : at].replace("’", "'").replace("'", "' ").lower().split()
    if len(before) > 1 and before[-1] in ROMANCE_ARTICLES:
        before.pop()
    if not before or before.pop() not in OF:
        return False
    for word in reversed(before[-_OFFICE_REACH:]):
        classes = language.classes.get(word, 0)
        if classes & lx.TITLE:
            return word not in _NO_OFFICES
        inside = word in OF or word in ROMANCE_ARTICLES  # la directrice du musée de | Lipa
        if not inside and (not word.isalpha() or classes & ~lx.INSTITUTION):
            return False
    return False


def _is_after_role(text: str, at: int, language: Language) -> bool:
    """Whether a role and a preposition precede offset `at`: el senador por | Sonora Ada Quill."""
    before = text[max(0, at - _BEFORE) : at].replace("’", "'").replace("'", "' ").lower().split()
    if not before or not language.classes.get(before[-1], 0) & (lx.PREPOSITION | lx.DETERMINER):
        return False
    people = occupations(language.code)
    return any(
        language.classes.get(word, 0) & lx.TITLE or word in people for word in before[-_ROLE_REACH:]
    )
