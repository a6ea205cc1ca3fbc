"""Obituaries: the person whom one tells of, and the pronouns that return to that person."""

from collections.abc import Sequence

from reader.analysis.languages.token import QUOTED
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.person import Person
from reader.analysis.reference.remembered_sentences import RememberedSentence
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.reference.discourse_queries import DiscourseQueries

_AGE = r"(?:[5-9]\d|1\d\d)\b"
# Ada Quill obituary; Ada Quill dies at 94; Ada Quill, who has died aged 94; Ada Quill died on
# May 2. She was 94. Of younger people the news tells, with their own speakers.
_DEATH = lazily(
    rf"[Oo]bituary\n|[Dd]ies (?:at|[Aa]ged) {_AGE}"
    rf"|who (?:has )?died[^.\n]{{0,40}}? (?:aged|at|age|at the age of) {_AGE}"
    rf"|(?:has died|died on)\b.{{0,300}}?\n?(?:He|She) was {_AGE}"
)
# Other news of a death tells of those who deal with it as well.
_INCIDENT = lazily(r"[Pp]olice|[Ii]nquest|[Ii]nvestigat|[Mm]urder|[Ss]tabb")
_ACCIDENT = lazily(r"[Cc]rash|[Cc]ollision")
_VERB_REACH = 20  # code points of a pronoun and its verb
_EARLY_NAMES = 8  # the subject is among this many first names


class Obituary:
    """A text that may tell of somebody's death, and of that person's life.

    Args:
        text: The text of the article.
        beginning: How many code points of it may tell of the death.
        book: The names so far; the person is looked for when a pronoun may mean it.
    """

    __slots__ = ("_beginning", "_book", "_deceased", "_is_none", "_text")

    def __init__(self, text: str, beginning: int, book: NameBook) -> None:
        self._text, self._beginning, self._book = text, beginning, book
        self._deceased: Person | None = None
        self._is_none = False

    def person_meant(
        self, discourse: "DiscourseQueries", gender: str, at: int, own: RememberedSentence
    ) -> Person | None:
        """Return the person it tells of, if a pronoun in the sentence `own` returns to that one."""
        deceased = self._person_told_of(at)
        if deceased is None or deceased.gender not in ("", gender):
            return None
        recent = discourse.recent
        before = [each for each in recent if each.paragraph < own.paragraph]
        above = [each for each in before if each.paragraph == before[-1].paragraph]
        opening = before[: len(before) - len(above) + 1]
        lead = discourse.subject_of(above[0], opening, at) if above else None
        if above and _tells_of_another(above, lead, deceased, gender):
            return None
        paragraph = [
            each
            for each in recent
            if each.paragraph == own.paragraph and each.tokens.starts[0] <= at
        ]
        for sentence in paragraph[:-1]:
            up_to_it = recent[: recent.index(sentence) + 1]
            if discourse.subject_of(sentence, up_to_it, at) not in (None, deceased):
                return None
        returns = _returns_to_subject(deceased, gender, at, self._text, paragraph)
        return deceased if returns else None

    def _person_told_of(self, at: int) -> Person | None:
        if self._deceased is None and not self._is_none:
            start, end = _place_of_death(self._text, self._beginning)
            self._deceased = _subject_of_obituary(self._text, start, end, self._book)
            may_come = end > 0 and at < self._beginning  # the name
            self._is_none = self._deceased is None and not may_come
        return self._deceased


def _place_of_death(text: str, end: int) -> tuple[int, int]:
    """Return where an English text tells of a death before an offset, as obituaries do; or (0, 0).

    That is from the beginning of the paragraph. Of crimes they do not tell, of accidents only after
    the words by which they open: Ada Quill, who has died aged 94, survived a crash.
    """
    found = _DEATH.search(text, 0, end)
    if found is None or _INCIDENT.search(text, 0, end) is not None:
        return (0, 0)
    if text.find("who has died", 0, end) < 0 and _ACCIDENT.search(text, 0, end) is not None:
        return (0, 0)
    return (text.rfind("\n", 0, found.start()) + 1, found.end())


def _subject_of_obituary(text: str, start: int, end: int, book: NameBook) -> Person | None:
    """Return the first person whom the words that tell of the death name so far, if any."""
    early = book.people[:_EARLY_NAMES]
    places = ((text.find(each.last, start, end), each) for each in early)
    named = [(at, person) for at, person in places if at >= 0 and person.first != person.last]
    return min(named, key=lambda each: each[0])[1] if named else None


def _returns_to_subject(
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
        named = (each.person for each in sentence.people if each.at < at and not each.is_possessive)
        if any(person is not subject and person.gender in ("", gender) for person in named):
            return False
    return True


def _tells_of_another(
    above: Sequence[RememberedSentence], lead: Person | None, subject: Person, gender: str
) -> bool:
    """Whether the paragraph above is about somebody else of a gender, whom a pronoun may mean.

    It opens with that person, who is `lead` and does not only pay tribute, or quotes whoever an
    earlier one has named.
    """
    if above[0].tokens[0].kind != QUOTED and _is_other(lead, subject, gender):
        return not _quotes_tribute(above[0], gender)
    named = {each.person for sentence in above for each in sentence.people}
    speakers = (each.speaker for each in above if each.speaker not in named)
    return any(_is_other(speaker, subject, gender) for speaker in speakers)


def _quotes_tribute(sentence: RememberedSentence, gender: str) -> bool:
    """Whether a sentence quotes what is said of somebody: called her “…”; said of him: “…”."""
    if all(token.kind != QUOTED for token in sentence.tokens):
        return False
    return sentence.has_pronoun_object(gender) or (gender == "m" and "him" in sentence.lowers)


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
