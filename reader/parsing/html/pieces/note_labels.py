"""Footnotes that the page does not number like their marks, or that style sheets number."""

from reader.model.article import BlockKind
from reader.parsing.html.pieces.piece import WalkedPage
from reader.startup.lazy_regex import lazily

_MARK = lazily(r"\[([^\W_]{1,4})\]")


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
            note = notes.get(href.rpartition("#")[2]) if "#" in href else None
            mark = _MARK.fullmatch(piece.text[start:end]) if note is not None else None
            if note is not None and mark is not None:
                note.label = f"{mark[1]}."
                del notes[href.rpartition("#")[2]]
