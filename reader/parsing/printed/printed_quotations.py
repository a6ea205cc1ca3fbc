"""Quotations on printed pages: paragraphs that are indented on both sides, with nothing beside."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from reader.model.article import BlockKind
from reader.parsing.plain_text.marked_lines import Shape
from reader.parsing.printed.headings.heading_styles import Group

_LEAST_INDENT = 1.0  # line sizes, on each side
_MOST_UNEVEN = 2.5  # times the smaller indent that the larger one is at most
_SAME_EDGE = 0.3  # line sizes by which the lines of one paragraph may begin apart
_FEWEST_AROUND = 2  # paragraphs of the full width on the page
_LEAST_SIZE = 0.88  # times the size of the text; smaller print is no quotation
_MOST_GROUPS = 1000  # of a page: each is compared with the others
_MOST_QUOTED = 0.4  # share of the letters of a document
_PICTURE = 5.0  # line sizes to the text above, from which there is a picture between
_MOSTLY_WORDS = 0.85  # share of letters and spaces
_RAGGED = 0.75  # share of the widest line that each but the last has at least


class _Place:
    """Where the lines of a group stand on its page."""

    def __init__(self, group: Group) -> None:
        lines = group.lines
        self.page = group.page
        self.left = min(line.left for line in lines)
        self.right = max(line.right for line in lines)
        self.top, self.bottom = lines[0].y, lines[-1].y
        self.size = group.size
        self.count = len(lines)
        body = lines[1:] or lines
        even = all(abs(line.left - body[0].left) < _SAME_EDGE * self.size for line in body)
        width = self.right - self.left
        full = all(line.right - self.left > _RAGGED * width for line in lines[:-1])
        self.is_prose = self.count > 1 and even and full

    def is_inside(self, other: "_Place") -> bool:
        """Whether it is indented on both sides relative to another paragraph."""
        left, right = self.left - other.left, other.right - self.right
        least = _LEAST_INDENT * self.size
        return min(left, right) > least and max(left, right) < _MOST_UNEVEN * min(left, right)

    def is_beside(self, other: "_Place") -> bool:
        """Whether it is to the right or to the left of another group."""
        overlap = self.top >= other.bottom and other.top >= self.bottom
        return overlap and (self.right <= other.left or other.right <= self.left)

    def shares_column(self, other: "_Place") -> bool:
        """Whether it is above, below or inside another group."""
        return self.left < other.right and other.left < self.right


def with_quotations(
    shapes: Sequence[Shape], groups: Sequence[Group], body_size: float
) -> list[Shape]:
    """Return the shapes with paragraphs that are indented on both sides as quotations.

    The first paragraph of a document is none: it may be an abstract. Cost: linear, and for each
    such paragraph the number of paragraphs on its page.

    Args:
        shapes: The blocks of a document.
        groups: The first lines of each of them.
        body_size: The size of most of the text.
    """
    places = [_Place(group) for group in groups]
    text = [at for at, shape in enumerate(shapes) if shape.kind is BlockKind.PARAGRAPH]
    pages: dict[int, list[_Place]] = {}
    prose: dict[int, list[_Place]] = {}
    for shape, place in zip(shapes, places, strict=True):
        pages.setdefault(place.page, []).append(place)
        if shape.kind is BlockKind.PARAGRAPH and place.is_prose:
            prose.setdefault(place.page, []).append(place)
    quoted = {
        at
        for number, at in enumerate(text)
        if (place := places[at]).is_prose
        and _has_mostly_words(shapes[at].text)
        and place.size > _LEAST_SIZE * body_size
        and len(pages[place.page]) <= _MOST_GROUPS
        and _is_indented(place, prose[place.page], pages[place.page])
        and any(place.is_inside(places[other]) for other in islice(text, number))
    }
    quoted -= set(_boxed(shapes, quoted, places))
    quoted |= set(_lines_among(text, quoted, places))
    letters = sum(len(shapes[at].text) for at in quoted)
    if letters > _MOST_QUOTED * sum(len(shapes[at].text) for at in text):
        return list(shapes)
    return [
        shape._replace(kind=BlockKind.QUOTATION, level=1) if at in quoted else shape
        for at, shape in enumerate(shapes)
    ]


def _is_indented(place: _Place, text: Iterable[_Place], page: Iterable[_Place]) -> bool:
    """Whether a group is indented in its column, with nothing beside it and no picture above.

    Args:
        place: The place of the group.
        text: Those of the paragraphs of its page that are prose.
        page: Those of all groups of its page.
    """
    around = list(filter(place.is_inside, text))
    if len(around) < _FEWEST_AROUND:
        return False
    column = [other for other in page if other.shares_column(around[0])]
    above = [other.bottom - place.top for other in column if other.bottom > place.top]
    is_below_picture = min(above, default=0.0) > _PICTURE * place.size
    return not is_below_picture and not any(map(place.is_beside, column))


def _boxed(shapes: Sequence[Shape], quoted: set[int], places: Sequence[_Place]) -> Iterator[int]:
    """Yield paragraphs below a heading that is indented like them: it heads a box."""
    inside = -1
    for at in sorted(quoted):
        above = at - 1
        is_headed = (
            above >= 0
            and shapes[above].kind is BlockKind.HEADING
            and abs(places[above].left - places[at].left) < _SAME_EDGE * places[at].size
        )
        if is_headed or inside == above:
            inside = at
            yield at


def _has_mostly_words(text: str) -> bool:
    """Whether a text is hardly code."""
    return sum(sign.isalpha() or sign == " " for sign in text) > _MOSTLY_WORDS * len(text)


def _lines_among(text: Sequence[int], quoted: set[int], places: Sequence[_Place]) -> Iterator[int]:
    """Yield paragraphs of one line above or below a quotation: a greeting, or who said it."""
    found = set(quoted)
    for order, by in ((text, -1), (reversed(text), 1)):
        for at in order:
            if at in found or at + by not in found:
                continue
            place, other = places[at], places[at + by]
            aligned = abs(place.left - other.left) < _SAME_EDGE * place.size
            if place.count == 1 and place.page == other.page and aligned:
                found.add(at)
    yield from found - quoted
