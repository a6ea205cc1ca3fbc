"""Obituaries: the person whom one tells of, and the pronouns that return to that person."""

from collections.abc import Sequence

from reader.analysis.languages.token import QUOTED
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.person import Person
from reader.analysis.reference.remembered_sentences import RememberedSentence
from reader.startup.lazy_regex import lazily

_AGE = r"(?:[5-9]\d|1\d\d)\b"
# Ada Quill obituary; Ada Quill dies at 94; Ada Quill, who has died aged 94; Ada Quill died on
# May 2. She was 94. Of younger people the news tells, with their own speakers.
_DEATH = lazily(
    rf"[Oo]bituary\n|[Dd]ies (?:at|[Aa]ged) {_AGE}"
    rf"|who (?:has )?died[^.\n]{{0,40}}? (?:aged|at|age|at the age of) {_AGE}"
    rf"|(?:has died|died on)\b.{{0,300}}?\n?(?:He|She) was {_AGE}"
)
_VERB_REACH = 20  # code points of a pronoun and its verb
_EARLY_NAMES = 8  # the subject is among this many first names


def place_of_death(text: str, end: int) -> tuple[int, int]:
    """Return where an English text tells of a death before an offset, as obituaries do; or (0, 0).

    That is from the beginning of the paragraph.
    """
    found = _DEATH.search(text, 0, end)
    return (text.rfind("\n", 0, found.start()) + 1, found.end()) if found is not None else (0, 0)


def subject_of_obituary(text: str, start: int, end: int, book: NameBook) -> Person | None:
    """Return the first person whom the words that tell of the death name so far, if any."""
    early = book.people[:_EARLY_NAMES]
    places = ((text.find(each.last, start, end), each) for each in early)
    named = [(at, person) for at, person in places if at >= 0 and person.first != person.last]
    return min(named, key=lambda each: each[0])[1] if named else None


def returns_to_subject(
    subject: Person, gender: str, at: int, text: str, paragraph: Sequence[RememberedSentence]
) -> bool:
    """Whether a pronoun at an offset means the subject of the obituary, who has its gender.

    It does in a paragraph that opens without a quote and names nobody else of that gender before
    it: He disliked chicken. `paragraph` holds the remembered sentences up to that of the pronoun.
    """
    if _acts_in_present(text, at) or (paragraph and _has_quote(paragraph[0], at)):
        return False
    for sentence in paragraph:
        if sentence.body or sentence.speaker not in (None, subject):
            return False
        named = (each.person for each in sentence.people if each.at < at)
        if any(person is not subject and person.gender in ("", gender) for person in named):
            return False
    return True


def _has_quote(sentence: RememberedSentence, before: int) -> bool:
    """Whether a sentence has words in quotation marks before an offset."""
    places = zip(sentence.tokens, sentence.tokens.starts, strict=True)
    return any(token.kind == QUOTED and start < before for token, start in places)


def _acts_in_present(text: str, pronoun: int) -> bool:
    """Whether the verb of a pronoun at an offset is in the present tense: She still has it."""
    verb = text[pronoun : pronoun + _VERB_REACH].split()[1:2]
    return verb != ["was"] and "".join(verb).endswith(("s", "still"))
