"""Headings that share a paragraph with the text below them: a first line in bold, and a break.

Editors without headings write them so. The same looks like a person and what she said or is, a
question and its answer, a day and what happened: those stay as they are.
"""

from reader.model.article import BlockKind, InlineKind
from reader.parsing.block_text import marks_after
from reader.parsing.html.blocks.credits import ends_sentence
from reader.parsing.html.dom.picture_elements import may_be_name
from reader.parsing.html.pieces.piece import Piece
from reader.parsing.lines.bylines import byline_names, letter_width
from reader.parsing.lines.written_dates import iso_date
from reader.text.word_sets import word_set

_FEWEST = 3  # such paragraphs in an article
_LONGEST = 60  # characters of a heading
_SHORTEST_TEXT = 80  # letters of the text below it
_LEVEL = 3
_ENDS = tuple(".,:;…!。：，、！-–—/")
_ASKS = ("?", "？", "?”", '?"', "?«", "?“")
_FIRST_PERSON = word_set("""
    i i'm i've i'd i'll i’m i’ve i’d i’ll my we our ich wir mein meine unser unsere je j’ai nous
    mon ma yo mi io mio jag jeg min vi ik wij mijn eu meu minha""")
_OPENING = tuple("“”„«»\"‘'「『")
_AFTER_NAME = (",", " (", " –", " —", " -", "/", "|", " von ", " of ", " de ")
_MOST_NAMES = 3  # one of so many lines may be a name, such as "Harbour Office"


def part_bold_lines(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces with first lines in bold as headings, if several are. Cost: linear."""
    ends = {at: end for at, piece in enumerate(pieces) if (end := _bold_line_end(piece))}
    if len(ends) < _FEWEST or not _are_headings(pieces, ends):
        return pieces
    parted: list[Piece] = []
    for at, piece in enumerate(pieces):
        parted += _parted(piece, ends[at]) if at in ends else (piece,)
    return parted


def _bold_line_end(piece: Piece) -> int:
    """Return the end of the first line of a paragraph, if it is in bold above text; else 0."""
    if piece.kind is not BlockKind.PARAGRAPH or not piece.marks or "\n" not in piece.text:
        return 0
    end = piece.text.index("\n")
    is_bold = any(
        mark.inline is InlineKind.STRONG and not mark.start and end <= mark.end <= end + 1
        for mark in piece.marks
    )
    rest = piece.text[end:].strip()
    is_text = ends_sentence(rest) and letter_width(rest[: 2 * _SHORTEST_TEXT]) >= _SHORTEST_TEXT
    return end if is_bold and is_text and end <= _LONGEST else 0


def _are_headings(pieces: list[Piece], ends: dict[int, int]) -> bool:
    """Whether all of these lines may be headings, and most are no names, and none recurs."""
    parted = [(pieces[at], end) for at, end in ends.items()]
    lines = [piece.text[:end].strip() for piece, end in parted]
    first, *_, last = ends
    if any(piece.kind is BlockKind.HEADING for piece in pieces[first:last]):
        return False
    if len({line.casefold() for line in lines}) < len(lines):
        return False
    if not all(map(_may_be_heading, lines)) or any(_is_linked(*each) for each in parted):
        return False
    spoken = sum(_may_be_speech(piece.text[end:].lstrip()) for piece, end in parted)
    names = sum(map(_begins_with_name, lines))
    return 2 * spoken < len(lines) and _MOST_NAMES * names <= len(lines)


def _is_linked(piece: Piece, end: int) -> bool:
    return any(mark.href and mark.start < end for mark in piece.marks)


def _may_be_heading(line: str) -> bool:
    if not line[:1].isalpha() and not line.startswith(_OPENING):
        return False
    return not (line.endswith((*_ENDS, *_ASKS)) or iso_date(line) or byline_names(line))


def _may_be_speech(text: str) -> bool:
    """Whether the person says a text whom the line above it names: "I lost my boat"."""
    return text.startswith(_OPENING) or text.split(maxsplit=1)[0].lower() in _FIRST_PERSON


def _begins_with_name(line: str) -> bool:
    """Whether a line may be the name of a person, perhaps with a role or the age after it."""
    starts = [line, *(line.partition(sign)[0] for sign in _AFTER_NAME if sign in line)]
    first, comma, _ = line.partition(",")
    return any(map(may_be_name, starts)) or (comma != "" and " " not in first)


def _parted(piece: Piece, end: int) -> tuple[Piece, Piece]:
    """Return a paragraph as its first line, which keeps its link targets, and the rest."""
    rest = piece.text[end:].lstrip()
    after = marks_after(piece.marks, len(piece.text) - len(rest))
    text = Piece(
        piece.kind, rest, after, tag=piece.tag, container_id=piece.container_id, value=piece.value
    )
    piece.change_kind(BlockKind.HEADING)
    piece.text, piece.marks, piece.level = piece.text[:end].rstrip(), [], _LEVEL
    return piece, text
