"""Pages that show typed text, such as bills and mailing-list messages, in one ``pre``."""

from reader.model.article import BlockKind
from reader.parsing.html.pieces.piece import Piece
from reader.parsing.lines.bylines import wide_letters

_FEWEST_CHARACTERS = 200  # characters of typed text
_LEAST_SHARE = 0.5  # of all text of the page
_PARAGRAPH = 150  # characters; a page with a paragraph this long only quotes the typed text
_LETTERS_OF_EAST_ASIAN = 4  # in another script, for one character
_MOST_LINKED = 0.3
_FEWEST_WORDS = 5  # of a line of prose
_FEWEST_EAST_ASIAN = 8  # characters of such a line, whose words have no spaces between them
_FIRST_EAST_ASIAN, _LAST_EAST_ASIAN = "\u3040", "\uffef"
_MOST_OF_LETTER = 0.75  # of its characters
_CODE = frozenset("{};=\\$`")


def typed_pieces(pieces: list[Piece]) -> list[Piece]:
    """Return the article of a page that is mostly one typed text; empty for other pages.

    The text is parsed as plain text. Several ``pre`` elements are laid out deliberately, and are
    left alone. Cost: linear.
    """
    typed = [piece for piece in pieces if piece.tag == "pre" and piece.kind is BlockKind.CODE]
    size = len(typed[0].text) if len(typed) == 1 else 0
    if size < _FEWEST_CHARACTERS or size < _LEAST_SHARE * sum(map(_size, pieces)):
        return []
    if any(map(_is_article, pieces)) or not _is_prose(typed[0].text):
        return []
    from reader.parsing.plain_text.plain import find_blocks

    return [
        Piece(shape.kind, shape.text, marks, shape.level, shape.label, tag="p")
        for shape, marks in find_blocks(typed[0].text.strip("\n"))
    ]


def _size(piece: Piece) -> int:
    """Return the length of a piece of text; 0 for pictures, menus and links to other messages."""
    if piece.kind is BlockKind.IMAGE or piece.link_share >= _MOST_LINKED:
        return 0
    return len(piece.text)


def _is_article(piece: Piece) -> bool:
    size = len(piece.text) + (_LETTERS_OF_EAST_ASIAN - 1) * wide_letters(piece.text)
    prose = piece.kind is BlockKind.PARAGRAPH and size >= _PARAGRAPH
    return prose and piece.link_share < _MOST_LINKED


def _is_prose(text: str) -> bool:
    """Whether most lines have several words, and no characters typical of program code.

    In a short letter, greeting and name are lines of their own: most of its characters count.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    prose = [line for line in lines if _has_words(line) and _CODE.isdisjoint(line)]
    if len(prose) * 2 > len(lines):
        return True
    return sum(map(len, prose)) > _MOST_OF_LETTER * sum(map(len, lines))


def _has_words(line: str) -> bool:
    """Whether a line has as many words as a line of prose, in whatever script."""
    if line.count(" ") - (len(line) - len(line.lstrip())) >= _FEWEST_WORDS - 1:
        return True
    if line.isascii():
        return False
    wide = sum(_FIRST_EAST_ASIAN <= char <= _LAST_EAST_ASIAN for char in line)
    return wide >= _FEWEST_EAST_ASIAN
