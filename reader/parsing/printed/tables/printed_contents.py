"""Joins the entries of printed tables of contents, drawn in pieces or without dots."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median_low

from reader.parsing.printed.printed_line import PageLine, rows_of, with_joined
from reader.parsing.printed.tables.leader_dots import has_leader_dots

_DOTS = " . . . . . "
_SAME_ROW = 0.3  # share of a line's size between the baselines of a row
_FEWEST_ENTRIES = 3  # entries whose numbers end at the same edge
_LEAST_DOTTED = 2  # dotted lines on a page from which the edges need not be the same
_FAR_RIGHT = 1.5  # line sizes from a title to its page number
_SPARSE = 2.0  # times the usual width of a letter, if title and number are one line
_SENTENCE_SHARE = 0.3  # of titles that end like sentences; with more, paragraphs are counted
_NUMBER = re.compile(r"\d{1,4}|[ivxl]{1,7}")
_TITLE = re.compile(r"[^\W_]")
_TITLE_AND_NUMBER = re.compile(r"(.*\S)\s+(\d{1,4}|[ivxl]{1,7})", re.DOTALL)
_SECTION_NUMBER = re.compile(r"(?:\d{1,2}|[A-Z])(?:\.\d{1,2}){0,4}\.?")
_NUMBER_CHARACTERS = "0123456789ivxl"  # last characters of a number
_ONLY_DOTS = re.compile(r"[\s.·…]*")


def join_contents_entries(page: Sequence[PageLine]) -> list[PageLine]:
    """Join each title in a table of contents with its page number by dots. Cost: n log n."""
    rows = rows_of(page, _SAME_ROW)
    found = [entry for row in rows for entry in _entries(row)]
    found += _one_line_entries(page)
    if sum(has_leader_dots(line.text) for line in page) < _LEAST_DOTTED:
        edges = Counter(round(entry[-1].right) for entry in found)
        edge = max(edges, key=lambda each: edges[each], default=0)
        found = [entry for entry in found if abs(entry[-1].right - edge) <= 1]
    known = {id(piece) for entry in found for piece in entry}
    sections = {
        id(title): number
        for row in rows
        for number, title in pairwise(row)
        if id(number) not in known
    }
    found = [_with_section_number(entry, sections.get(id(entry[0]))) for entry in found]
    found.sort(key=lambda entry: -entry[0].y)
    if not _are_contents(found, page):
        return list(page)
    return with_joined(page, ((entry, _join_entry(entry)) for entry in found))


def _with_section_number(entry: Sequence[PageLine], left: PageLine | None) -> Sequence[PageLine]:
    """Return an entry with dots and the piece to its left, if that numbers its section."""
    if left is None or not any(has_leader_dots(piece.text) for piece in entry):
        return entry
    return (left, *entry) if _SECTION_NUMBER.fullmatch(left.text.strip()) else entry


def _are_contents(entries: Sequence[Sequence[PageLine]], page: Sequence[PageLine]) -> bool:
    """Whether the numbers never decrease, and few lines between the entries have none.

    Otherwise they belong to a table, or number the lines.
    """
    numbers = [int(last) for entry in entries if (last := _number(entry)).isdecimal()]
    if len(entries) < _FEWEST_ENTRIES or any(after < before for before, after in pairwise(numbers)):
        return False
    dotted = any(has_leader_dots(piece.text) for entry in entries for piece in entry)
    if not dotted and sum(map(_ends_sentence, entries)) > _SENTENCE_SHARE * len(entries):
        return False  # paragraph numbers in the margin
    if not dotted and 2 * sum(map(_has_letters, entries)) < len(entries):
        return False  # two columns of numbers
    top, foot = entries[0][0].y, entries[-1][0].y
    line_count = sum(foot <= line.y <= top for line in page)
    return sum(map(len, entries)) * 2 > line_count


def _entries(row: Sequence[PageLine]) -> Iterator[Sequence[PageLine]]:
    """Yield the pieces of each entry of a row: a title, perhaps dots, and a number far right."""
    for at, line in enumerate(row):
        if at and _NUMBER.fullmatch(line.text.strip()):
            first = at - 1
            while first and _ONLY_DOTS.fullmatch(row[first].text):
                first -= 1
            far = line.left - row[first].right > _FAR_RIGHT * line.size or has_leader_dots(
                row[first].text
            )
            if far and _TITLE.search(row[first].text):
                yield row[first : at + 1]


def _one_line_entries(page: Sequence[PageLine]) -> list[Sequence[PageLine]]:
    """Return the entries that are already a single line, with or without dots."""
    if not page:
        return []
    usual = median_low((line.right - line.left) / len(line.text) for line in page)
    return [
        (line,)
        for line in page
        if line.text[-1:] in _NUMBER_CHARACTERS
        and "\t" not in line.text  # a row of a tagged table
        and _TITLE_AND_NUMBER.fullmatch(line.text)
        and (
            has_leader_dots(line.text)
            or (line.right - line.left) / len(line.text) > _SPARSE * usual
        )
    ]


def _ends_sentence(entry: Sequence[PageLine]) -> bool:
    text = " ".join(piece.text for piece in entry[:-1]) or entry[-1].text.rpartition(" ")[0]
    return text.rstrip().endswith((".", ":", ";", ","))


def _has_letters(entry: Sequence[PageLine]) -> bool:
    return any(sign.isalpha() for piece in entry for sign in piece.text)


def _number(entry: Sequence[PageLine]) -> str:
    return entry[-1].text.split()[-1]


def _join_entry(entry: Sequence[PageLine]) -> PageLine:
    text = " ".join(piece.text.strip() for piece in entry)
    if not has_leader_dots(text):
        ends = _TITLE_AND_NUMBER.fullmatch(text)
        text = text if ends is None else ends[1] + _DOTS + ends[2]
    return entry[0]._replace(text=text, right=entry[-1].right)
