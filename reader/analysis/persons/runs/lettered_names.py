"""Letters in place of the names of people who must not be named: Officer B, Witness K, Ms A."""

from reader.analysis.grammar.phrases.noun_phrases import PEOPLE
from reader.analysis.languages.lexicon import TITLE, Language
from reader.analysis.persons.runs.name_titles import gender_of_word

_INVOLVED = frozenset({
    "patient", "person", "victim", "complainant", "claimant", "defendant", "survivor", "resident",
    "student", "pupil", "employee", "worker", "donor",
})  # fmt: skip
"""Further nouns for people in inquests and trials."""


def lettered_name(written: str, language: Language) -> tuple[str, str, str]:
    """Return the title, the letter and the gender of a run such as "Former Officer B".

    All are empty if its last two words are not those of a person and a letter.
    """
    title, _, letter = written.rstrip(".").rpartition(" ")
    title = title.rpartition(" ")[2]
    lower = title.lower().rstrip(".")
    lettered = len(letter) == 1 and letter.isupper() and title[:1].isupper()
    person = lower in PEOPLE or lower in _INVOLVED or language.classes.get(lower, 0) & TITLE
    if not lettered or not person:
        return "", "", ""
    return title, letter, gender_of_word(language, lower)
