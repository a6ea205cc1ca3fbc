"""An article in an export: what is said about it, and which lines are its text."""

from collections.abc import Iterator, Sequence

from reader.parsing.lines.byline_roles import without_by, without_role
from reader.parsing.lines.bylines import byline_names
from reader.parsing.lines.written_dates import iso_date
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.startup.light_typing import NamedTuple

_LONGEST_LINE = 400  # code points of what is said about an article
_LAST_NAME_FIRST = lazily(r"([^\s,;]+(?: [^\s,;]+){0,2}), ([^\s,;]+(?: [^\s,;]+){0,2})")
_COPYRIGHT = lazily(r"\(?(?:copyright|\(c\)|©|all rights reserved|alle rechte vorb)", IGNORECASE)
_LANGUAGES = {
    "english": "en", "englisch": "en", "anglais": "en", "inglés": "en", "inglese": "en",
    "eng": "en", "german": "de", "deutsch": "de", "ger": "de", "allemand": "de", "french": "fr",
    "français": "fr", "französisch": "fr", "fre": "fr", "spanish": "es", "español": "es",
    "spanisch": "es", "spa": "es", "italian": "it", "italiano": "it", "ita": "it",
    "portuguese": "pt", "português": "pt", "por": "pt", "dutch": "nl", "nederlands": "nl",
    "dut": "nl",
}  # fmt: skip


class Head(NamedTuple):
    """What an export says about an article; every field is empty when unknown.

    Attributes:
        title: The headline.
        byline: The authors, as one line.
        published: ISO 8601 day or time.
        site: The newspaper.
        language: BCP 47.
        url: Its address.
        about: What stands between headline and byline: a standfirst.
        dateline: Where it was written.
    """

    title: str = ""
    byline: str = ""
    published: str = ""
    site: str = ""
    language: str = ""
    url: str = ""
    about: str = ""
    dateline: str = ""


class Record(NamedTuple):
    """An article in an export.

    Attributes:
        head: What is said about it.
        lines: The lines of its text, by number, each with how many characters of it are left out.
        text: Its text, if it does not stand in lines.
    """

    head: Head
    lines: Sequence[tuple[int, int]]
    text: str = ""


def language_of(name: str) -> str:
    """Return the tag of a language that is written in words; empty if it is another one."""
    return _LANGUAGES.get(name.partition(";")[0].strip().lower(), "")


def names_of(byline: str) -> str:
    """Return the names of authors, without their roles."""
    byline = " ".join(byline[:_LONGEST_LINE].split()).strip(" .;")
    return without_role(byline_names(byline) or without_by(byline))


def catalogued_names(authors: str) -> str:
    """Return the names of authors as a newspaper writes them, of "Quill, Ada; Marsh, Bo"."""
    names = [" ".join(name.split()).strip(" .") for name in authors[:_LONGEST_LINE].split(";")]
    return ", ".join(_LAST_NAME_FIRST.sub(r"\2 \1", name) for name in filter(None, names))


def day_of(text: str) -> str:
    """Return the day that a short line says; empty if it says none."""
    return iso_date(text) if len(text) <= _LONGEST_LINE else ""


def is_copyright(line: str) -> bool:
    """Whether a line says whose an article is."""
    return _COPYRIGHT.match(line) is not None


def one_line(lines: Sequence[str]) -> str:
    """Return lines as one, of a bounded length."""
    return " ".join(" ".join(lines[:20])[: 2 * _LONGEST_LINE].split())


def paragraphs_of(lines: Sequence[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where each run of lines that are not blank starts and ends."""
    at = start
    while at < end:
        if not lines[at]:
            at += 1
            continue
        first = at
        while at < end and lines[at]:
            at += 1
        yield first, at
