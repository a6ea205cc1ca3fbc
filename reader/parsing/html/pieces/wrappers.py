"""Elements that only wrap another one, in a text whose paragraphs are all wrapped.

Page builders put each paragraph, heading, list and picture into an element of its own. There such
an element says nothing; elsewhere, and around a link, it sets the line apart from the text. Others
write no ``p`` at all: the boxes in which they put most of the text are its paragraphs.
"""

from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.html.dom.class_names import Part
from reader.parsing.html.pieces.piece import Piece, Region, WalkedPage
from reader.parsing.lines.bylines import letter_width
from reader.startup.light_collections import Counter

_PROSE = 80  # letters of a paragraph without links
_FEWEST = 3  # paragraphs
_LINKS = 0.8  # of the characters of a line that is a link
_DIGITS = "0123456789"
_TAGS = frozenset({"div", "section", "span"})
_SAYS_SOMETHING = ~Part.BODY


class _Wrapping:
    """Nested elements around a single one, or a line of text, which contain nothing else.

    Attributes:
        regions: The elements, inner ones first.
        numbers: The numbers of these containers.
        around: The number of the container around them.
        is_line: The innermost of them contains text of its own, as a paragraph does.
    """

    __slots__ = ("around", "is_line", "numbers", "regions")

    def __init__(self, *, is_line: bool) -> None:
        self.regions: list[Region] = []
        self.numbers: list[int] = []
        self.around = 0
        self.is_line = is_line

    @property
    def depth(self) -> int:
        """How many elements are around the inner element or line."""
        return len(self.regions) - self.is_line

    def says_nothing(self) -> bool:
        """Whether neither tags, nor names, nor buttons or fields tell what it is around."""
        return not any(
            not (region.tag in _TAGS or "-" in region.tag)
            or region.part & _SAYS_SOMETHING
            or region.is_article_body
            or region.has_email_field
            or region.has_controls
            or region.buttons
            for region in self.regions
        )


class Wrappers:
    """The wrappers of a page, collected as they end."""

    def __init__(self) -> None:
        self._found: list[_Wrapping] = []

    def note(
        self, region: Region, number: int, around: int, ended: list[Region], *, has_one: bool
    ) -> None:
        """Note a region that ends, if it wraps the one that ended last, or else a single line.

        Args:
            region: The region.
            number: The number of its container.
            around: That of the container around it.
            ended: The regions with text that ended before.
            has_one: Whether its container has a single piece.
        """
        inner = ended[-1] if ended else None
        is_line = inner is None or inner.start != region.start or inner.end != region.end
        if is_line and not has_one:
            return
        if is_line or not self._found or self._found[-1].regions[-1] is not inner:
            self._found.append(_Wrapping(is_line=is_line))
        last = self._found[-1]
        last.regions.append(region)
        last.numbers.append(number)
        last.around = around

    def remove(self, walked: WalkedPage) -> None:
        """Treat what is wrapped in a text of wrapped paragraphs as if it were not. Cost: linear."""
        pieces = walked.pieces
        text = self._wrapped_text(pieces)
        if text is None:
            return
        inside = [each for each in self._found if each.around == text and each.says_nothing()]
        prose = (each for each in inside if _is_prose(pieces[each.regions[0].start]))
        depth = max((each.depth for each in prose), default=0)
        idle = [each for each in inside if each.depth <= depth and not _is_link(each, pieces)]
        around = _paragraphs_in(text, self._found, walked)
        removed: set[int] = set()
        for each in idle:
            wrappers = slice(int(each.is_line), None)
            removed.update(map(id, each.regions[wrappers]))
            around.update(dict.fromkeys(each.numbers[wrappers], each.around))
        walked.regions = [region for region in walked.regions if id(region) not in removed]
        for piece in pieces:
            while piece.container_id in around:
                piece.container_id = around[piece.container_id]

    def _wrapped_text(self, pieces: Sequence[Piece]) -> int | None:
        """Return the container with most of the page's prose, if that is mostly wrapped."""
        prose = [each for each in self._found if _is_prose(pieces[each.regions[0].start])]
        wrapped = Counter(each.around for each in prose)
        if max(wrapped.values(), default=0) < _FEWEST:
            return None
        loose = Counter(piece.container_id for piece in pieces if _is_prose(piece))
        length: Counter[int] = Counter()
        for each in prose:
            length[each.around] += len(pieces[each.regions[0].start].text)
        for piece in pieces:
            length[piece.container_id] += len(piece.text) if _is_prose(piece) else 0
        main = max(length, key=length.__getitem__)
        return main if wrapped[main] >= _FEWEST and wrapped[main] > loose[main] else None


def _paragraphs_in(text: int, found: Sequence[_Wrapping], walked: WalkedPage) -> dict[int, int]:
    """Make paragraphs of the elements with the prose of a text, and of their namesakes among them.

    Returns:
        For the number of each of them, that of the container around it.
    """
    pieces = walked.pieces
    lines = [each for each in found if each.is_line and each.says_nothing()]
    prose = [
        each for each in lines if each.around == text and _is_prose(pieces[each.regions[0].start])
    ]
    names = {_name(each.numbers[0], walked) for each in prose}
    first, last = (each.regions[0].start for each in (prose[0], prose[-1])) if prose else (0, 0)
    around: dict[int, int] = {}
    for each in lines:
        name, start = _name(each.numbers[0], walked), each.regions[0].start
        is_among = first < start < last
        is_near = each.around == text or is_among
        if name in names and is_near and not _is_link(each, pieces):
            pieces[start].tag = "p"
            if name.endswith(" "):
                around[each.numbers[0]] = (*each.numbers, each.around)[1]
            if is_among:
                each.regions[0].tag = "p"
    return around


def _name(number: int, walked: WalkedPage) -> str:
    """Return the tag and names of a container, without a number at their end."""
    return walked.container_names[number].rstrip(_DIGITS)


def _is_link(wrapping: _Wrapping, pieces: Sequence[Piece]) -> bool:
    """Whether it is around nothing but links: it then sets another story apart from the text."""
    region = wrapping.regions[0]
    return all(piece.link_share > _LINKS for piece in pieces[region.start : region.end])


def _is_prose(piece: Piece) -> bool:
    return (
        piece.kind is BlockKind.PARAGRAPH
        and not piece.link_chars
        and letter_width(piece.text) >= _PROSE
    )
