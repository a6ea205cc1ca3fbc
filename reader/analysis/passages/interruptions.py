"""English lines between paragraphs that are no part of the text: captions, links, notices."""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import Token
from reader.analysis.marks.unclosed_marks import is_interruption
from reader.analysis.persons.names import NamedPerson
from reader.analysis.text.tokens import Tokens

_ENDS_OF_TEXT = frozenset(".!?…\"”’')")  # of paragraphs that the next line does not go on with
_LINK_LABELS = frozenset({  # labels before the headline of another article
    "read", "more", "read more", "read also", "also read", "see also", "related", "watch",
    "must read",
})  # fmt: skip
_LONGEST_LINK_LABEL = 16  # code points
_SENTENCE_OPENINGS = lx.SUBJECT | lx.CONJUNCTION
_OF_NOTICES = frozenset({"continue", "continues"})
_PICTURED = frozenset({"pictured", "photographed", "seen", "shown"})
_LONGEST_CAPTION = 60  # tokens
_LONGEST_ENTRANCE = 2  # words before the name of who enters
_LONGEST_ROLE = 10  # words beside the name of who says what is below
_JOINTS = "-–—|"  # Ada Quill – baker
_YEARS = 3  # digits of an age, at most


def is_link(text: str, start: int) -> bool:
    """Whether a paragraph is a link to another article: Read more: Ada Quill wins."""
    colon = text.find(":", start, start + _LONGEST_LINK_LABEL)
    return colon > 0 and text[start:colon].lower() in _LINK_LABELS


def is_byline(text: str, start: int, people: Sequence[NamedPerson]) -> bool:
    """Whether an English line tells who wrote the article: By Ada Quill, political editor."""
    return text.startswith("By ", start) and bool(people) and people[0].at == start + len("By ")


def is_only_caption(s: Tokens) -> bool:
    """Whether a caption in any language tells nothing of the text: no report, no announcement."""
    announces = bool(s) and s[-1].text == ":"
    return len(s) <= _LONGEST_CAPTION and not announces and not any(map(_reports, s))


def interrupts(
    s: Tokens, text: str, start: int, end: int, people: Sequence[NamedPerson], language: Language
) -> bool:
    """Whether the line ``text[start:end]`` interrupts an English text: a caption, a notice.

    It has no full stop and stands below a finished paragraph, as far from it as from the next one.
    Not if it is a sentence that lacks its full stop: She left; Ada Quill said. Nor if it names the
    speaker of what is below.

    Args:
        s: The tokens of the line.
        text: The whole text.
        start: Offset of the line.
        end: Offset after it.
        people: The persons named in it.
        language: English.
    """
    if not s or not is_interruption(text, start, end) or not _stands_apart(text, start, end):
        return False
    if is_link(text, start):
        return True
    if s[0].classes & _SENTENCE_OPENINGS or s[0].lower == "then":
        return False
    return not any(map(_reports, s)) and not _introduces(text, start, end, people, language)


def _reports(token: Token) -> bool:
    """Whether a word is a verb that only reports words: said; not: Story continues below."""
    reports = token.classes & lx.REPORT and not token.classes & lx.NOUN_TOO
    return bool(reports) and token.lower not in _OF_NOTICES


def _stands_apart(text: str, start: int, end: int) -> bool:
    """Whether a line is below a finished paragraph, and no first line of one."""
    above = text[max(0, start - 3) : start]
    if above.rstrip()[-1:] not in _ENDS_OF_TEXT:
        return False
    following = text[end : end + 2]
    if above.endswith("\n\n"):
        return following in ("\n\n", "\n", "")
    return not following[1:].islower()  # on the next line goes on | a wrapped sentence


def _introduces(
    text: str, start: int, end: int, people: Sequence[NamedPerson], language: Language
) -> bool:
    """Whether a line names who speaks below: Ada Quill, baker; Enter Mayor Ada Quill; Ada Quill."""
    if not people:
        return text[start:end].isupper() and "," in text[start:end]
    if people[0].person is not people[-1].person:
        return False
    first = people[0]
    before = text[start : first.at].split()
    surname = text[first.at : end].lower().find(first.person.last.lower()) + first.at
    if surname < first.at or len(before) > _LONGEST_ENTRANCE:
        return False
    if before and language.classes.get(before[-1].lower(), 0) & lx.PREPOSITION:
        return False
    beside = [each.strip() for each in text[surname + len(first.person.last) : end].split(",")]
    if beside[1:] and beside[1].isdecimal() and len(beside[1]) <= _YEARS:
        del beside[1]  # Ada Quill, | 34, | a baker
    if beside[1:] and beside[1].partition(" ")[0] in _PICTURED:
        return False
    joined = beside[0][:1] in _JOINTS
    return joined and len(beside) < 3 and text.count(" ", surname, end) <= _LONGEST_ROLE
