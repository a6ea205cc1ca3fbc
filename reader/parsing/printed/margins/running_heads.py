"""Removes page numbers and running heads: lines at the same edge of several pages."""

import re
from collections import Counter
from collections.abc import Sequence
from statistics import median_low

from reader.parsing.printed.margins.notes_at_foot import notes_at_foot
from reader.parsing.printed.printed_line import PageLine

_LONGEST_RUNNING = 120  # letters of a running head
_COUNT = re.compile(r"^(?:\d{1,4}|[ivxl]{1,7})(?=\s|$)|(?<=\s)(?:\d{1,4}|[ivxl]{1,7})$")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_FEWEST_ROMAN = 3  # pages with Roman numbers that suffice, whatever the length of the document
_LEAST_SENTENCE = 40  # characters
_MUCH_LARGER = 1.4  # times the size of the same text elsewhere
_MOST_BESIDE_TITLE = 2.5  # letters of a running head for each one of the title
_SMALLER = 0.95  # times the usual size of a page
_EDGE_LINES = 2  # lines at the top and bottom of a page among which running heads are
_ADDRESS = re.compile(r"(?:https?|file)://\S+\s+\d{1,4}/\d{1,4}")
_PRINTED_AT = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}[:.]\d\d")
_DIGITS = re.compile(r"\d+")
_PAGE_LABEL = re.compile(r"[A-Z]{0,2}\d{1,3}")
_LEAST_NAME = 6  # characters of the name of a paper, or the date
_SAME_ROW = 1.0  # points between baselines
_PAGE_NUMBER = re.compile(r"[-–—\[(\s]*(?:(?:page|seite|p\.)\s*)?(?:\d{1,4}|[ivxl]{1,6})"
                     r"(?:\s*(?:/|of|von)\s*\d{1,4})?[-–—\])\s]*", re.IGNORECASE)  # fmt: skip

_COUNTED_PAGE = re.compile(  # and not "see page 12 of 14"
    r"(?:^|(?<=[^a-zß-ÿ] ))(?:P(?:age|agina|ágina|ág\.?)|S(?:eite|ide|ida|trona)|Страница|Стр\.)"
    r" \d{1,4} ?(?:/|of|von|de|di|van|av|af|z|из) ?\d{1,4}$"
)
_LONGEST_FOOT = 80  # characters of a row with such a number


def remove_running_heads(pages: Sequence[Sequence[PageLine]]) -> list[list[PageLine]]:
    """Return the lines of each page without page numbers and running heads."""
    seen: Counter[str] = Counter()
    smallest: dict[str, float] = {}
    plain: set[str] = set()  # what is not in bold everywhere
    edges = [_edge_rows(page) for page in pages]
    for edge in edges:
        rows = {_row_key(row): _row_size(row) for row in edge}
        seen.update(rows.keys())
        smallest |= {key: min(size, smallest.get(key, size)) for key, size in rows.items()}
        plain |= {_row_key(row) for row in edge if not _is_bold(row)}
    least = max(2, min(3, len(pages) // 2))
    kept = []
    counted = _lines_counting_pages(pages) | _browser_lines(edges) | _labelled_lines(edges)
    counted |= _titled_lines(pages)
    notes = notes_at_foot(pages)
    for page, edge in zip(pages, edges, strict=True):
        dropped = counted | {
            id(line)
            for row in edge
            if all(_PAGE_NUMBER.fullmatch(line.text.strip()) for line in row)
            or _counts_pages(_row_text(row))
            or (
                len(pages) > 1
                and seen[_row_key(row)] >= least
                and id(row[0]) not in notes
                and len(_row_key(row)) < _LONGEST_RUNNING
                and _row_size(row) < _MUCH_LARGER * smallest[_row_key(row)]  # else a headline
                and not (page is pages[0] and _is_bold(row) and _row_key(row) in plain)
            )
            for line in row
        }
        kept.append([line for line in page if id(line) not in dropped and line.text.strip()])
    return kept


def _browser_lines(edges: Sequence[Sequence[Sequence[PageLine]]]) -> set[int]:
    """Return the ids of lines that a browser prints around a page, even if there is only one.

    Below the page are its address and page number; above it, the time and the title.
    """
    found: set[int] = set()
    for rows in edges:
        foot = [row for row in rows if _ADDRESS.fullmatch(_row_text(row))]
        head = [row for row in rows if _PRINTED_AT.match(_row_text(row))]
        found.update(id(line) for row in (foot and foot + head) for line in row)
    return found


def _labelled_lines(edges: Sequence[Sequence[Sequence[PageLine]]]) -> set[int]:
    """Return the ids of lines in rows with a page number, such as "A6", and the name of a paper.

    The name, or the date, is also at an edge of another page.
    """
    seen = Counter(
        key for rows in edges for key in {_row_key([line]) for row in rows for line in row}
    )
    return {
        id(line)
        for rows in edges
        for row in rows
        if any(_PAGE_LABEL.fullmatch(line.text.strip()) for line in row)
        and any(
            seen[_row_key([line])] > 1 and len(line.text.strip()) >= _LEAST_NAME for line in row
        )
        for line in row
    }


def _titled_lines(pages: Sequence[Sequence[PageLine]]) -> set[int]:
    """Return the ids of lines in small rows at the top of a later page that repeat the title.

    The title is most of such a row, and begins a piece of it; captions have other words as well.
    """
    title = max(pages[0], key=lambda line: line.size, default=None) if pages else None
    if title is None or len(title.text.strip()) < _LEAST_NAME:
        return set()
    key = _row_key([title])
    return {
        id(line)
        for page in pages[1:]
        for row in _top_and_bottom_rows(page)[0][:1]
        if any(_row_key([line]).lstrip("#").startswith(key) for line in row)
        and len(_row_key(row)) < min(_LONGEST_RUNNING, _MOST_BESIDE_TITLE * len(key))
        and _row_size(row) < _SMALLER * median_low(line.size for line in page)
        for line in row
    }


def _edge_rows(page: Sequence[PageLine]) -> list[list[PageLine]]:
    """Return the rows at the top and bottom of a page; a row shares one baseline."""
    top, bottom = _top_and_bottom_rows(page)
    return top + bottom


def _top_and_bottom_rows(
    page: Sequence[PageLine],
) -> tuple[list[list[PageLine]], list[list[PageLine]]]:
    """Return the rows at the top of a page, and those at its bottom."""
    rows: list[list[PageLine]] = []
    for line in sorted((line for line in page if line.text.strip()), key=lambda line: -line.y):
        if rows and abs(rows[-1][0].y - line.y) < _SAME_ROW:
            rows[-1].append(line)
        else:
            rows.append([line])
    top = _outermost(rows)
    return top, _outermost(rows[len(top) :][::-1])


def _outermost(rows: list[list[PageLine]]) -> list[list[PageLine]]:
    """Return the first rows, up to the number of lines that count as an edge."""
    count = 0
    for at, row in enumerate(rows):
        if count >= _EDGE_LINES:
            return rows[:at]
        count += len(row)
    return rows


def _lines_counting_pages(pages: Sequence[Sequence[PageLine]]) -> set[int]:
    """Return the ids of the lines at edges whose numbers count the pages, such as "Post 12"."""
    found: dict[tuple[bool, bool, int], list[tuple[int, list[PageLine]]]] = {}
    for index, page in enumerate(pages):
        top, bottom = _top_and_bottom_rows(page)
        for row in top + bottom:
            if len(_row_key(row)) < _LONGEST_RUNNING and not _is_sentence(_row_text(row)):
                for number in _COUNT.finditer(_row_text(row)):
                    roman = number[0].isalpha()
                    count = _roman_value(number[0]) if roman else int(number[0])
                    place = roman, row in top, count - index
                    found.setdefault(place, []).append((index, row))
    least = max(2, len(pages) // 2)
    return {
        id(line)
        for (roman, _, _), rows in found.items()
        if len({index for index, _ in rows}) >= (min(least, _FEWEST_ROMAN) if roman else least)
        for _, row in rows
        for line in row
    }


def _is_sentence(text: str) -> bool:
    """Whether a row is a footnote, whose number may equal its page number by chance."""
    return len(text) > _LEAST_SENTENCE and text.endswith((".", "!", "?", "”"))


def _roman_value(number: str) -> int:
    """Return the value of a lower-case Roman numeral, as in a preface."""
    values = [_ROMAN[letter] for letter in number]
    return sum(
        -value if value < after else value
        for value, after in zip(values, [*values[1:], 0], strict=True)
    )


def _row_size(row: Sequence[PageLine]) -> float:
    return max(line.size for line in row)


def _counts_pages(text: str) -> bool:
    """Whether a row ends with the number of its page and of all pages."""
    return len(text) <= _LONGEST_FOOT and _COUNTED_PAGE.search(" ".join(text.split())) is not None


def _is_bold(row: Sequence[PageLine]) -> bool:
    return all(line.bold for line in row)


def _row_key(row: Sequence[PageLine]) -> str:
    """Return the text of a row without spaces, because pages may split it differently.

    Each number is replaced separately, so that a table row does not look like a page number.
    """
    return "".join(_DIGITS.sub("#", _row_text(row).lower()).split())


def _row_text(row: Sequence[PageLine]) -> str:
    return " ".join(line.text.strip() for line in sorted(row, key=lambda line: line.left))
