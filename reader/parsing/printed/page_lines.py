"""Lines of printed pages to paragraphs: running heads and hyphens go, columns are read on.

Knows nothing of PDF: a line is its words, where it stands and how large it is set.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median_low

from reader.model.article import BlockKind
from reader.parsing.plain_text.structure import Shape, list_mark
from reader.parsing.printed.line_numbers import without_numbers_of_lines
from reader.parsing.printed.printed_line import PageLine
from reader.parsing.printed.printed_tables import CELL

_SAME_ROW = 1.0  # points between baselines
_LONGEST_RUNNING = 120  # letters of a running head
_COUNT = re.compile(r"^(?:\d{1,4}|[ivxl]{1,7})(?=\s|$)|(?<=\s)(?:\d{1,4}|[ivxl]{1,7})$")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_LEAST_ROMAN = 3  # pages that a preface has at least, of however many
_MUCH_LARGER = 1.4  # than the same words elsewhere
_MOSTLY = 0.3  # of the text in bold: then bold says nothing
_LONGEST_RUN_IN = 100  # characters of a heading that is only bold
_EDGE_LINES = 2  # lines at the top and bottom of a page among which running heads stand
_NUMBER = re.compile(r"[-–—\[(\s]*(?:(?:page|seite|p\.)\s*)?(?:\d{1,4}|[ivxl]{1,6})"
                     r"(?:\s*(?:/|of|von)\s*\d{1,4})?[-–—\])\s]*", re.IGNORECASE)  # fmt: skip
_WORD = re.compile(r"\w[\w'’-]*\w")
_ROW = re.compile(r"\s\d[\d.,%]*\s+\d[\d.,%]*$")  # how the row of a table ends
_LEADER = re.compile(r"\s*(?:[.·…]\s?){5,}\s*(?=\S{0,12}(?:,\s\d{1,4}){0,9}$)")
"""Dots up to the numbers of pages, or a price."""
_DIGITS = re.compile(r"\d+")
_CAPTIONED = re.compile(
    r"(?:fig(?:ure|ura)?|abb(?:ildung)?|table|tab(?:elle)?|tableau|tabla|rys|рис)\.?\s\d{1,3}\s?[.:—–|]\s",
    re.IGNORECASE,
)
_LONGEST_CAPTION = 400  # characters
_NOTE = re.compile(r"(\d{1,3})(?:[.)]?\s+|(?=[^\W\d_a-z]))(?=[^\W\d_]|[“„«\"(])")
_NOTE_SIZE = 0.87  # of the size of the text
_HEADLINE_SIZE, _HEADING_SIZE = 1.35, 1.12  # of the size of the text
_LONGEST_HEADING = 160
_GAP = 1.75  # line heights from baseline to baseline from which a new paragraph begins
_DASHES = ("— ", "– ")
_CONTENTS = frozenset(["contents", "table of contents", "inhalt", "inhaltsverzeichnis", "obsah"])
_CONTENTS |= {
    "table des matières",
    "sommaire",
    "índice",
    "indice",
    "sommario",
    "sumário",
    "indhold",
}
_CONTENTS |= {"inhoud", "inhoudsopgave", "innehåll", "spis treści", "tartalom", "содержание"}
_CONTENTS |= {"оглавление", "目次", "目录"}
_MOST_ABOVE = 5  # short lines above a headline
_TENS = frozenset({"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"})
_GAP_OF_SPACING = 1.4  # of the usual step
_HEAD_KINDS = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.HEADLINE)
_LONG_LINE, _SHORT_LINE = 0.7, 0.5  # of the width of lines that run on
_LEAST_LONG = 8  # lines by which the spacing of a page is told
_SENTENCE_ENDS = tuple('.!?…:"”’»)')


def shapes_of_pages(pages: Sequence[Sequence[PageLine]]) -> list[Shape]:
    """Return the blocks of a document, its pages and their lines in reading order."""
    bodies = without_numbers_of_lines(_without_running_heads(pages))
    lines = [line for body in bodies for line in body]
    if not lines:
        return []
    words = Counter(word.lower() for line in lines for word in _WORD.findall(line.text))
    body_size = _body_size(lines)
    bold = sum(len(line.text) for line in lines if line.bold)
    bold_heads = bold < _MOSTLY * sum(len(line.text) for line in lines)
    shapes: list[Shape] = []
    largest = 0.0
    last = lines[0]
    feet = _feet(bodies, body_size)
    for group in _groups(bodies, feet):
        size = max(line.size for line in group)
        heads = not shapes or (_only_head(shapes) and size > largest)
        largest = max(size, largest)
        at_foot = id(group[0]) in feet
        shape = _shape(group, body_size, words, headline=heads, at_foot=at_foot)
        if shapes and _is_its_page(group, last, shapes[-1]):
            shapes[-1] = _entry(f"{shapes[-1].text} … {shape.text}")
            continue
        last = group[-1]
        if shape.kind is BlockKind.HEADLINE:  # of several, the largest
            shapes = [_no_headline(each) for each in shapes]
        if bold_heads and shape.kind is BlockKind.PARAGRAPH and _is_bold_heading(group, shape.text):
            shape = Shape(BlockKind.HEADING, shape.text, 3)
        at = _last_but_notes(shapes)
        if shapes and _goes_on(shapes[at], shape):
            joined = _joined([shapes[at].text, shape.text], words)
            shapes[at] = shapes[at]._replace(text=joined)
        else:
            shapes.append(shape)
    return shapes


def _without_running_heads(pages: Sequence[Sequence[PageLine]]) -> list[list[PageLine]]:
    """Drop page numbers, and lines that stand at the same edge of several pages."""
    seen: Counter[str] = Counter()
    smallest: dict[str, float] = {}
    for page in pages:
        rows = {_key(row): _size_of(row) for row in _edges(page)}
        seen.update(rows.keys())
        smallest |= {key: min(size, smallest.get(key, size)) for key, size in rows.items()}
    least = max(2, min(3, len(pages) // 2))
    kept = []
    counted = _counted(pages)
    for page in pages:
        dropped = counted | {
            id(line)
            for row in _edges(page)
            if all(_NUMBER.fullmatch(line.text.strip()) for line in row)
            or (
                len(pages) > 1
                and seen[_key(row)] >= least
                and len(_key(row)) < _LONGEST_RUNNING
                and _size_of(row) < _MUCH_LARGER * smallest[_key(row)]  # else it is the headline
            )
            for line in row
        }
        kept.append([line for line in page if id(line) not in dropped and line.text.strip()])
    return kept


def _edges(page: Sequence[PageLine]) -> list[list[PageLine]]:
    """The lines at the top and bottom of a page; those with the same baseline are together."""
    top, bottom = _both_edges(page)
    return top + bottom


def _both_edges(page: Sequence[PageLine]) -> tuple[list[list[PageLine]], list[list[PageLine]]]:
    """The lines at the top of a page, and those at its bottom."""
    rows: list[list[PageLine]] = []
    for line in sorted((line for line in page if line.text.strip()), key=lambda line: -line.y):
        if rows and abs(rows[-1][0].y - line.y) < _SAME_ROW:
            rows[-1].append(line)
        else:
            rows.append([line])
    top = _outermost(rows)
    return top, _outermost(rows[len(top) :][::-1])


def _outermost(rows: list[list[PageLine]]) -> list[list[PageLine]]:
    """The first rows, until they hold as many lines as stand at an edge."""
    count = 0
    for at, row in enumerate(rows):
        if count >= _EDGE_LINES:
            return rows[:at]
        count += len(row)
    return rows


def _counted(pages: Sequence[Sequence[PageLine]]) -> set[int]:
    """The ids of the lines at edges whose number counts the pages on, as "Post 12"."""
    found: dict[tuple[bool, bool, int], list[tuple[int, list[PageLine]]]] = {}
    for index, page in enumerate(pages):
        top, bottom = _both_edges(page)
        for row in top + bottom:
            if len(_key(row)) < _LONGEST_RUNNING:
                for number in _COUNT.finditer(_joined_row(row)):
                    roman = number[0].isalpha()
                    count = _roman(number[0]) if roman else int(number[0])
                    place = roman, row in top, count - index
                    found.setdefault(place, []).append((index, row))
    least = max(2, len(pages) // 2)
    return {
        id(line)
        for (roman, _, _), rows in found.items()
        if len({index for index, _ in rows}) >= (min(least, _LEAST_ROMAN) if roman else least)
        for _, row in rows
        for line in row
    }


def _roman(number: str) -> int:
    """The value of a number in small Roman letters, as those of a preface."""
    values = [_ROMAN[letter] for letter in number]
    return sum(
        -value if value < after else value
        for value, after in zip(values, [*values[1:], 0], strict=True)
    )


def _size_of(row: Sequence[PageLine]) -> float:
    return max(line.size for line in row)


def _key(row: Sequence[PageLine]) -> str:
    """What a row says, without spaces: a page may have it in one piece, the next in several.

    Each of its numbers counts, so that the row of a table is not the number of a page.
    """
    return "".join(_DIGITS.sub("#", _joined_row(row).lower()).split())


def _joined_row(row: Sequence[PageLine]) -> str:
    return " ".join(line.text.strip() for line in sorted(row, key=lambda line: line.left))


def _body_size(lines: Sequence[PageLine]) -> float:
    """The size that most characters are set in."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0]


def _feet(pages: Sequence[Sequence[PageLine]], body_size: float) -> set[int]:
    """The ids of the lines in small print below all text of their page: notes, mostly."""
    feet: set[int] = set()
    for page in pages:
        text = [line.y for line in page if line.size > _NOTE_SIZE * body_size]
        lowest = min(text, default=0.0)
        small = (line for line in page if line.size <= _NOTE_SIZE * body_size)
        feet.update(id(line) for line in small if line.y < lowest)
    return feet


def _groups(pages: Sequence[Sequence[PageLine]], feet: set[int]) -> Iterator[list[PageLine]]:
    """Lines of one paragraph, as far as one column of one page goes."""
    for page in pages:
        full, gap = _full_width(page), _gap(page)
        group: list[PageLine] = []
        for line in page:
            if group and (
                _LEADER.search(group[-1].text)
                or CELL in group[-1].text + line.text
                or (id(line) in feet and _NOTE.match(line.text))
                or _breaks(group[-1], line, full, gap)
                or _stands_alone(group, line, full)
            ):
                yield group
                group = []
            group.append(line)
        if group:
            yield group


def _full_width(page: Sequence[PageLine]) -> float:
    """How wide the lines of a page are that run on."""
    widths = sorted(line.right - line.left for line in page)
    return widths[len(widths) * 4 // 5] if widths else 0.0


def _gap(page: Sequence[PageLine]) -> float:
    """How many line heights part two paragraphs: more where a page is set with double spacing."""
    full = _full_width(page)
    long = [line for line in page if line.right - line.left > _LONG_LINE * full]
    if len(long) < _LEAST_LONG or 2 * len(long) < len(page):
        return _GAP
    steps = [
        (before.y - line.y) / max(before.size, 1.0)
        for before, line in pairwise(page)
        if before.y > line.y
    ]
    return max(_GAP, _GAP_OF_SPACING * median_low(steps)) if steps else _GAP


def _breaks(before: PageLine, line: PageLine, full: float, gap: float) -> bool:
    """Whether a new paragraph begins with `line`.

    Args:
        before: The line before it.
        line: In reading order.
        full: Width of the lines of the page that run on.
        gap: Line heights from baseline to baseline from which a new paragraph begins.
    """
    height = max(before.size, 1.0)
    step = before.y - line.y
    ended = before.text.rstrip().endswith(_SENTENCE_ENDS)
    if before.bold and not line.bold and before.right - before.left < 0.9 * full:
        return True
    if line.bold and not before.bold and ended and line.right - line.left < 0.9 * full:
        return True
    if abs(line.size - before.size) > 0.08 * height or step > gap * height or step < -height:
        return True
    if list_mark(line.text) is not None or _is_dashed(before, line, ended=ended):
        return True
    indent = line.left - before.left
    indented = 0.6 * height < indent < 4 * height and ended
    centred = indent > 4 * height and line.right < before.right and ended
    short = before.right - before.left < 0.8 * full
    return indented or centred or (short and ended)


def _is_dashed(before: PageLine, line: PageLine, *, ended: bool) -> bool:
    """Whether a dash opens `line`, an item as lists in French have them, or somebody's words."""
    if not line.text.startswith(_DASHES):
        return False
    opened = before.text.startswith(_DASHES) or before.text.rstrip().endswith(":")
    return ended or opened or line.left < before.left - max(before.size, 1.0) / 2


def _stands_alone(group: Sequence[PageLine], line: PageLine, full: float) -> bool:
    """Whether a short first line was ended on purpose: a label, an address, the row of a table."""
    first = group[0]
    if len(group) > 1 or first.right - first.left > _SHORT_LINE * full:
        return False
    return line.text[:1].isupper() or line.text[:1].isdigit()


def _shape(
    group: Sequence[PageLine],
    body_size: float,
    words: Counter[str],
    *,
    headline: bool,
    at_foot: bool,
) -> Shape:
    text = _joined([line.text.strip() for line in group], words)
    if CELL in text:
        return Shape(BlockKind.TABLE_ROW, text, int(all(line.bold for line in group)))
    size = max(line.size for line in group)
    if _LEADER.search(text):
        return _entry(_LEADER.sub(" … ", text, count=1))
    mark = list_mark(text)
    if mark and not mark[0]:
        return Shape(BlockKind.LIST_ITEM, text[mark[1] :], 1)
    note = _NOTE.match(text) if at_foot else None
    if note:
        return Shape(BlockKind.FOOTNOTE, text[note.end() :], 1, f"{note[1]}.")
    if len(text) <= _LONGEST_HEADING and size >= body_size * _HEADING_SIZE:
        named = text.strip(" .:").lower() not in _CONTENTS
        if headline and named and size >= body_size * _HEADLINE_SIZE:
            return Shape(BlockKind.HEADLINE, text)
        return Shape(BlockKind.HEADING, text, 2)
    if mark:
        return Shape(BlockKind.LIST_ITEM, text[mark[1] :], 1, mark[0])
    if len(text) <= _LONGEST_CAPTION and _CAPTIONED.match(text):
        return Shape(BlockKind.CAPTION, text)
    return Shape(BlockKind.PARAGRAPH, text)


def _last_but_notes(shapes: Sequence[Shape]) -> int:
    """Index of the last shape above the notes at the foot of a column; -1 when there is none."""
    at = len(shapes) - 1
    while at > 0 and shapes[at].kind is BlockKind.FOOTNOTE:
        at -= 1
    return at


def _entry(text: str) -> Shape:
    """A line of the contents, of an index or of a bill of fare."""
    return Shape(BlockKind.LIST_ITEM, text.removesuffix(" … "), 1)


def _is_its_page(group: Sequence[PageLine], before: PageLine, shape: Shape) -> bool:
    """Whether a number stands at the end of a line that looks like a heading: one of contents."""
    line = group[0]
    return (
        shape.kind in (BlockKind.HEADING, BlockKind.LIST_ITEM)
        and len(group) == 1
        and abs(line.y - before.y) < _SAME_ROW
        and line.left > before.right
        and _NUMBER.fullmatch(line.text) is not None
    )


def _is_bold_heading(group: Sequence[PageLine], text: str) -> bool:
    """Whether a short paragraph in bold heads what follows."""
    short = len(text) <= _LONGEST_RUN_IN and len(group) <= 2
    if not short or text.endswith((".", ",", ";", "”")) or _ROW.search(text):
        return False
    return all(line.bold for line in group)


def _only_head(shapes: Sequence[Shape]) -> bool:
    """Whether the headline may still come: only short lines stand above."""
    return len(shapes) < _MOST_ABOVE and all(
        shape.kind in _HEAD_KINDS and len(shape.text) < 80 for shape in shapes
    )


def _no_headline(shape: Shape) -> Shape:
    """A large line above the headline, as the name of a column, is a paragraph."""
    headline = shape.kind is BlockKind.HEADLINE
    return shape._replace(kind=BlockKind.PARAGRAPH) if headline else shape


def _goes_on(before: Shape, shape: Shape) -> bool:
    """Whether a paragraph was only cut by the end of a column or page."""
    return (
        before.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
        and shape.kind is BlockKind.PARAGRAPH
        and not before.text.endswith(_SENTENCE_ENDS)
        and len(before.text) > 60
        and (
            shape.text[:1].islower()
            or before.text.endswith(("-", ","))
            or (shape.text[:1].isdigit() and before.text[-1:].islower())
        )
    )


def _joined(lines: Sequence[str], words: Counter[str]) -> str:
    """One line of several; a word that was hyphenated at a line end is whole again.

    A hyphen stays when the word is written with it elsewhere in the text, and before capitals.
    """
    text = lines[0]
    for line in lines[1:]:
        head, _, tail = text.rpartition(" ")
        first = line.split(" ", 1)[0]
        if tail.endswith(("-", "\xad", "\u2010")) and len(tail) > 1 and tail[-2].isalpha():
            whole = (tail[:-1] + first).strip('.,;:!?"”)').lower()
            hyphened = (tail[:-1] + "-" + first).strip('.,;:!?"”)').lower()
            keeps = first[:1].isupper() or (words[hyphened] > 0 and words[whole] == 0)
            keeps = keeps or tail[:-1].lower() in _TENS
            stem = tail if keeps else tail[:-1]
            text = f"{head} {stem}{line}" if head else f"{stem}{line}"
        else:
            text = f"{text} {line}"
    return text
