"""The dateline that opens a report: CITY (AGENCY) —."""

from reader.model.article import BlockKind
from reader.parsing.builder import Mark
from reader.parsing.html.piece import Piece
from reader.text.pattern import lazily

_LOOKED_AT = 4  # paragraphs from the start in which a dateline may stand
_PLACE = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]{1,20}(?:[ /][A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]{0,20}){0,3}"
_MORE = r"(?:,\s(?:[A-Z][A-Za-z.]{1,15}\.?\s?){1,3}(?:\d{1,2})?){0,2}"
_AGENCY = r"(?:\s?\([A-Z][\w/ .&-]{1,30}\))"
_DASH = r"\s?(?:—|–|--|-)\s"
_DATELINE = lazily(
    rf"(?:{_PLACE}{_MORE}{_AGENCY}?{_DASH}|[A-Z][\w.'’-]{{2,20}}(?: [A-Z][\w.'’-]{{2,20}}){{0,2}}"
    rf"{_MORE}{_AGENCY}{_DASH}|\([A-Z][A-Za-z]{{2,20}}\){_DASH})(?=\S)"
)


def find_dateline(paragraph: str) -> int:
    """Return where the dateline ends that opens `paragraph`; 0 when none does."""
    head = paragraph[:160]
    if not any(dash in head for dash in "—–-"):
        return 0
    found = _DATELINE.match(head)
    return len(found.group().rstrip()) if found and len(paragraph) > found.end() + 20 else 0


def split_dateline(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces with the dateline of the first paragraphs on its own."""
    seen = 0
    for index, piece in enumerate(pieces):
        if piece.kind is not BlockKind.PARAGRAPH:
            continue
        seen += 1
        end = find_dateline(piece.text)
        if end:
            return [*pieces[:index], *_split(piece, end), *pieces[index + 1 :]]
        if seen == _LOOKED_AT:
            break
    return pieces


def _split(piece: Piece, end: int) -> tuple[Piece, Piece]:
    rest = piece.text[end:].lstrip()
    lead = len(piece.text) - len(rest)
    before = [mark._replace(end=min(mark.end, end)) for mark in piece.marks if mark.start < end]
    after = [
        Mark(max(0, mark.start - lead), mark.end - lead, mark.href, mark.inline)
        for mark in piece.marks
        if mark.end > lead
    ]
    return (
        Piece(BlockKind.DATELINE, piece.text[:end], before, tag=piece.tag),
        Piece(piece.kind, rest, after, tag=piece.tag, value=piece.value),
    )
