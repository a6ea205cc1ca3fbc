"""Exports of Europresse, in which each article ends in its number: news·20240501·VT·00123."""

from collections.abc import Iterator, Sequence

from reader.parsing.exports.records import Head, Record, day_of, is_copyright, names_of
from reader.startup.lazy_regex import lazily

_NUMBER = lazily(r"news[·.]\d{8}[·.]\w{1,12}[·.]\S{1,40}")
_WORDS = lazily(
    r".*\d{1,3}(?:[\s.,]?\d{3})? (?:mots?|words?|palabras?|parole)(?:, p\. ?\S.{0,20})?"
)
_CERTIFICATE = ("Certificat émis", "Certificate issued", "©", "Tous droits réservés")
_HEAD_LINES = 8
_LONGEST_NAMES = 80  # characters


def read_europresse(lines: Sequence[str]) -> Iterator[Record]:
    """Yield the articles of an export."""
    start = 0
    for at, line in enumerate(lines):
        if _NUMBER.fullmatch(line):
            filled = [number for number in range(start, at) if lines[number]]
            start = at + 1
            yield from _article(lines, filled)
    rest = [number for number in range(start, len(lines)) if lines[number]]
    if any(_is_day(lines[number]) for number in rest[:_HEAD_LINES]):  # the file is cut off
        yield from _article(lines, rest)


def _article(lines: Sequence[str], own: Sequence[int]) -> Iterator[Record]:
    """Yield an article: its paper, section and day, headline, perhaps its authors, and its text."""
    day = next((i for i in range(len(own[:_HEAD_LINES])) if _is_day(lines[own[i]])), -1)
    if day < 1 or day + 1 >= len(own):
        if own:
            yield Record(Head(), [(number, 0) for number in range(own[0], own[-1] + 1)])
        return
    end = len(own)
    while end > day + 2 and _is_below_text(lines[own[end - 1]]):
        end -= 1
    text = day + 2
    byline = names_of(lines[own[text]]) if text + 1 < end else ""
    has_byline = byline and len(lines[own[text]]) <= _LONGEST_NAMES and _are_names(byline)
    text += bool(has_byline)
    yield Record(
        Head(
            title=lines[own[day + 1]],
            byline=byline if has_byline else "",
            published=day_of(lines[own[day]].rpartition(";")[2]),
            site=lines[own[day - 1]],
        ),
        [(number, 0) for number in range(own[text], own[end - 1] + 1)] if text < end else [],
    )


def _is_day(line: str) -> bool:
    return _WORDS.fullmatch(line) is not None and bool(day_of(line))


def _is_below_text(line: str) -> bool:
    return line.startswith(_CERTIFICATE) or is_copyright(line)


def _are_names(byline: str) -> bool:
    from reader.parsing.lines.name_lines import names_in

    return bool(names_in(byline))
