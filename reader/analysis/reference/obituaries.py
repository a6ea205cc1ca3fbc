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
# Other news of a death tells of those who deal with it as well.
_INCIDENT = lazily(r"[Pp]olice|[Cc]rash|[Cc]ollision|[Ii]nquest|[Ii]nvestigat|[Mm]urder|[Ss]tabb")
_VERB_REACH = 20  # code points of a pronoun and its verb
_EARLY_NAMES = 8  # the subject is among this many first names


def place_of_death(text: str, end: int) -> tuple[int, int]:
    """Return where an English text tells of a death before an offset, as obituaries do; or (0, 0).

    That is from the beginning of the paragraph. Of accidents and crimes they do not tell.
    """
    found = _DEATH.search(text, 0, end)
    if found is None or _INCIDENT.search(text, 0, end) is not None:
        return (0, 0)
    return (text.rfind("\n", 0, found.start()) + 1, found.end())


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
    it: He disliked chicken. `paragraph` holds the remembered sentences up to that of the pronoun;
    the last one does not name the subject: She said that Quill was kind.
    """
    if _acts_in_present(text, at) or (paragraph and _has_quote(paragraph[0], at)):
        return False
    if paragraph and any(each.person is subject for each in paragraph[-1].people if each.at > at):
        return False
    for sentence in paragraph:
        if sentence.body or sentence.speaker not in (None, subject):
            return False
        named = (each.person for each in sentence.people if each.at < at)
        if any(person is not subject and person.gender in ("", gender) for person in named):
            return False
    return True


def tells_of_another(
    above: Sequence[RememberedSentence], lead: Person | None, subject: Person, gender: str
) -> bool:
    """Whether the paragraph above is about somebody else of a gender, whom a pronoun may mean.

    It opens with that person, who is `lead`, or quotes whoever an earlier one has named.
    """
    if above[0].tokens[0].kind != QUOTED and _is_other(lead, subject, gender):
        return True
    named = {each.person for sentence in above for each in sentence.people}
    speakers = (each.speaker for each in above if each.speaker not in named)
    return any(_is_other(speaker, subject, gender) for speaker in speakers)


def _is_other(person: Person | None, subject: Person, gender: str) -> bool:
    return person not in (None, subject) and person.gender in ("", gender)


def _has_quote(sentence: RememberedSentence, before: int) -> bool:
    """Whether a sentence has words in quotation marks before an offset."""
    places = zip(sentence.tokens, sentence.tokens.starts, strict=True)
    return any(token.kind == QUOTED and start < before for token, start in places)


def _acts_in_present(text: str, pronoun: int) -> bool:
    """Whether the verb of a pronoun at an offset is in the present tense: She still has it."""
    verb = text[pronoun : pronoun + _VERB_REACH].split()[1:2]
    return verb != ["was"] and "".join(verb).endswith(("s", "still"))
