"""Names in English headlines in title case, where a capital does not tell a name from a verb."""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.runs.name_forms import NO_FORM, Form
from reader.startup.lazy_regex import lazily

_REACH = 20_000  # code points below a headline in which its names stand again
_LEAST = 4  # words of a headline; a shorter line may be a signature
_LONGEST_LINE = 120  # code points
_PAIR = 2  # words
_MOST_PARTS = 20  # times that a word may be a part of others before it stands alone
_VERB_ENDS = ("s", "ed")
_SMALL = lazily(  # a word in small letters that a headline would capitalise
    r"(?:^| )(?!(?:with|from|into|over|amid|after|about|before|under|than|that|upon) )[a-z]{4}"
)
_ENDS_SENTENCE = frozenset('.!…,;:”"')


def in_headline(
    form: Form, text: str, at: int, after: int, line_end: int, language: Language
) -> Form:
    """Return a full name without the words of a headline behind it: Ada Quill | Opens Mill.

    Only the first word remains where the text below shows no more of the name: Ada | Opens Mill.

    Args:
        form: A name that is new.
        text: The text.
        at: Start of its run.
        after: End of its run.
        line_end: End of its line.
        language: The language of the text.
    """
    line_start = text.rfind("\n", 0, at) + 1
    if not _is_in_title_case(text[line_start:line_end]) or text.startswith(
        ("By ", "by "), line_start
    ):
        return form
    below = text[line_end : line_end + _REACH]
    words = form.words
    for count in range(len(words), 1, -1):
        if (name := " ".join(words[:count])) in below:
            return form._replace(words=words[:count], name=name)
    if (count := _length_with_middle(words, below, language)) > _PAIR:
        return form._replace(words=words[:count], name=" ".join(words[:count]))
    opens = _is_word_in(words[0], below)
    whole = text.startswith((",", " ("), after) or (after == line_end and len(words) == _PAIR)
    if whole and (form.known or (opens and after - at == len(form.name))):
        return form  # Interview: Ada Quill
    verb = words[1].endswith(_VERB_ENDS) and not _is_word_in(words[1], below)
    if not verb and (form.known or _is_word_in(words[1], below)):
        return form._replace(words=words[:_PAIR], name=" ".join(words[:_PAIR]))
    if not opens:
        return NO_FORM  # Mother | Rallies Family
    return form._replace(words=words[:1], name=words[0])


def is_of_headline(words: str, text: str, at: int) -> bool:
    """Whether words at an offset are capitals of a headline that the text below does not repeat.

    Its subject cannot be told from its verb there: Ada Reveals | Why She Left.
    """
    line_end = text.find("\n", at, at + _LONGEST_LINE)
    if line_end < 0 or not _is_in_title_case(text[text.rfind("\n", 0, at) + 1 : line_end]):
        return False
    return words not in text[line_end : line_end + _REACH]


def _length_with_middle(words: Sequence[str], below: str, language: Language) -> int:
    """Return how many words a name has: Ada M. Quill, Ada van der Poe | Opens Mill.

    A second first name belongs to it only if the text below has the word behind it: Ada Mary Quill
    | Opens Mill, but Ada Scott | Opens Mill.
    """
    count = _PAIR
    while count < len(words):
        middle = words[count - 1]
        joins = middle.islower() or len(middle.rstrip(".")) == 1
        if not joins and lx.is_first_name(middle.lower(), language):
            joins = _is_word_in(words[count], below)
        if not joins:
            break
        count += 1
    return count


def _is_in_title_case(line: str) -> bool:
    """Whether a line has a capital in every longer word, and is no sentence."""
    return (
        line.count(" ") + 1 >= _LEAST
        and line[-1:] not in _ENDS_SENTENCE
        and _SMALL.search(line) is None
    )


def _is_word_in(word: str, text: str) -> bool:
    """Whether a word stands in a text, alone or before an apostrophe."""
    at = -1
    for _ in range(_MOST_PARTS):
        at = text.find(word, at + 1)
        if at < 0:
            return False
        if not text[at + len(word) : at + len(word) + 1].isalnum():
            return True
    return False
