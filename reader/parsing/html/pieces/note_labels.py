"""Footnotes that the page does not number like their marks, or that style sheets number."""

from reader.model.article import BlockKind
from reader.parsing.html.pieces.piece import Piece, WalkedPage
from reader.startup.lazy_regex import lazily

_MARK = lazily(r"\[([^\W_]{1,4})\]")
_SIGNS = frozenset("*†‡§")
_MOST_SIGNS = 4  # of one mark: they are repeated once the others are used up


def label_like_marks(walked: WalkedPage) -> None:
    """Label each footnote like the first mark that leads to it: "a." for "[a]".

    Lists of footnotes in an encyclopedia are numbered by style sheets, those of books by nothing.
    Cost: linear in the links of a page with footnotes.
    """
    pieces = walked.pieces
    notes = {
        name: pieces[at]
        for at, names in walked.places.items()
        for name in names
        if at < len(pieces) and pieces[at].kind is BlockKind.FOOTNOTE
    }
    if not notes:
        return
    for piece in pieces:
        for start, end, href, _ in piece.marks:
            name = href.rpartition("#")[2] if "#" in href else ""
            note = notes.get(name) if name else None
            if note is not None and _take_label(note, piece.text[start:end]):
                del notes[name]


def _take_label(note: Piece, mark: str) -> bool:
    """Label a footnote like its mark, a number or sign; return whether it is one."""
    sign = mark.strip("[]")
    if 0 < len(sign) <= _MOST_SIGNS and _SIGNS.issuperset(sign):
        note.label = sign
        rest = note.text.removeprefix(sign).lstrip()
        cut = len(note.text) - len(rest) if note.text.startswith(sign) else 0
        note.remove_start(cut)
        return True
    found = _MARK.fullmatch(mark)
    if found is not None:
        note.label = f"{found[1]}."
    return found is not None
