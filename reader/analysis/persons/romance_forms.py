"""Romance names next to an acronym or a place: Ada Quill de la CGT, le maire de Vannes Ada Roux."""

from collections.abc import Container, Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.capital_runs import NameRun
from reader.analysis.persons.roles.occupations import occupations
from reader.startup.lazy_regex import lazily

_OFFICE = lazily(  # at the end of the words before a run: le maire divers gauche de
    r"\b(?:maire|ministre|préfète?|présidente?|gouverneure?|patronn?e?|directeur|directrice|cheff?e?"
    r"|évêque|archevêque|ambassadeur|ambassadrice|alcalde(?:sa)?|ministr[oa]|gobernadora?"
    r"|consejer[oa]|director[ae]?|secretari[oa]|obispo|arzobispo|jef[ea]|sindac[oa]|governator[ei]"
    r"|assessor[ae]?|prefett[oa]|presidentessa|direttore|direttrice|segretari[oa]|vescovo"
    r"|ambasciator[ei]|prefeit[oa]|governadora?|diretora?|secretári[oa]|bispo|arcebispo"
    r"|(?:euro)?(?:députée?|d[ei]puta[dt][oa])|s[ée]na(?:teur|trice|dora?|tore)"
    r"|conseill(?:er|ère)|concejala?|vereadora?|portavo[zc]e?|porta-voz|coordinadora?)"
    r"(?: [a-zà-öø-ÿ]+){0,2}? (?:d(?:[euioa]|el|es|os|as|ella|ello|ei|e las?) |d(?:ell|e l)?['’])$"
)
_BEFORE = 60  # code points before a run that may contain the office
_ROLE_REACH = 5  # words between a role and its place
_NAME = 2  # words
_HOUSES = frozenset({  # Italian surnames before "di" and a place, common ones with the place
    "cordero", "notarbartolo", "thaon", "tomasi di lampedusa", "ruffo di calabria",
    "caracciolo di castagneto", "lanza di trabia",
})  # fmt: skip
_LONGEST_PAIR = 2  # words
_ARTICLES = frozenset({"el", "la", "le", "il", "lo", "l", "o", "a"})
_ARTICLE = 5  # code points before a run that may contain its article


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

    Also one named for a person, with its article: la Fundación Ada Quill. Behind an office, the
    name of who holds it may follow: la presidenta del Congreso Ada Quill.
    """
    words = written.lower().split(" ")
    names = language.first_names
    if words[0] in names or not language.classes.get(words[0], 0) & lx.INSTITUTION:
        return False
    if not names.isdisjoint(words[1:-1]):
        article = text[max(0, at - _ARTICLE) : at].lower().replace("'", " ").replace("’", " ")
        return article.rpartition(" ")[0].rpartition(" ")[2] in _ARTICLES and not _is_after_role(
            text, at, language
        )
    end = at + len(written)
    holder = text[end : end + 2] == ", " and text[end + 2 : end + 3].isupper()
    return holder or not _is_after_role(text, at, language)


def length_of_place(text: str, at: int, written: str, language: Language) -> int:
    """Return the length of the place or body of an office, with its blank, that begins a run.

    The run at offset `at` has three words or more: le maire de | Vannes Ada Quill; el director del
    | Banco de España Ada Quill. 0 if it begins with the name.
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
    if any(not word[0].isupper() for word in words):
        return 0
    if not _OFFICE.search(text[max(0, at - _BEFORE) : at].lower()):
        return 0
    kept = _NAME + (len(words) > _NAME + 1 and language.code in ("es", "pt"))
    if words[1].lower() in names:
        kept = len(words) - 1  # la sénatrice de la | Manche Jeanne Rose Roux
    return len(" ".join(words[:-kept])) + 1


def _start_of_person(words: Sequence[str], names: Container[str]) -> int:
    """Return the index of a first name, with a surname, that follows another capital; else 0."""
    inside = range(1, len(words) - 1)
    return next((i for i in inside if words[i].lower() in names and words[i - 1][0].isupper()), 0)


def _is_after_role(text: str, at: int, language: Language) -> bool:
    """Whether a role and a preposition precede offset `at`: el senador por | Sonora Ada Quill."""
    before = text[max(0, at - _BEFORE) : at].replace("’", "'").replace("'", "' ").lower().split()
    if not before or not language.classes.get(before[-1], 0) & (lx.PREPOSITION | lx.DETERMINER):
        return False
    people = occupations(language.code)
    return any(
        language.classes.get(word, 0) & lx.TITLE or word in people for word in before[-_ROLE_REACH:]
    )
