"""Footnotes that no name tells: paragraphs such as "[1] …", and items that marks lead to."""

from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.builder import CONTINUED
from reader.parsing.html.pieces.piece import Piece, Region, WalkedPage
from reader.startup.lazy_regex import lazily

_NUMBER = lazily(r"(?:\[(\d{1,3})\]|\((\d{1,3})\))[:.]?\s{0,3}(?=\S)")
_FEWEST_NOTES = 3  # notes; fewer may be a coincidence
_EXAMINED_PIECES = 400  # pieces at the end that are examined


def footnotes_after(walked: WalkedPage, container: Region) -> list[Piece]:
    """Return the footnotes in a box after the article that links in the text refer to."""
    notes = []
    for at in sorted(walked.places):
        piece = walked.pieces[at] if container.end <= at < len(walked.pieces) else None
        if piece is None or piece.dropped or piece.kind is not BlockKind.PARAGRAPH:
            continue
        if _NUMBER.match(piece.text) and _links_back(piece):
            piece.confirmed = True
            notes.append(piece)
    return notes


def mark_linked_items(walked: WalkedPage) -> None:
    """Type the items of lists as footnotes to which their numbers in the text link, in place."""
    pieces = walked.pieces
    targets = {
        f"#{name}": at
        for at, names in walked.places.items()
        if at < len(pieces) and pieces[at].kind is BlockKind.LIST_ITEM
        for name in names
    }
    if not targets:
        return
    for number, piece in enumerate(pieces):
        for mark in piece.marks:
            at = targets.get(mark.href, 0) if mark.href[:1] == "#" else 0
            label = pieces[at].label.strip(".")
            if at > number and label and piece.text[mark.start : mark.end] == f"[{label}]":
                _become_footnote(pieces, at)


def _become_footnote(pieces: list[Piece], at: int) -> None:
    """Type a list item and its further paragraphs as a footnote, in place."""
    while at < len(pieces) and pieces[at].kind is BlockKind.LIST_ITEM:
        note = pieces[at]
        note.kind, note.level, note.confirmed = BlockKind.FOOTNOTE, 1, True
        at += 1
        if at < len(pieces) and pieces[at].label != CONTINUED:
            break


def _links_back(note: Piece) -> bool:
    """Whether a note links to its mark; a number in round brackets must be that link itself."""
    found = _NUMBER.match(note.text) if note.text[:1] == "(" else None
    end = len(note.text) if found is None else found.end()
    return any(mark.href[:1] == "#" and mark.end <= end for mark in note.marks[:2])


def mark_written_footnotes(pieces: Sequence[Piece]) -> None:
    """Type the numbered paragraphs at the end as footnotes, in place.

    They must be numbered from 1 without gaps, and each number must occur as a mark in the text;
    fewer than three must link back to it. Those in round brackets, which number the paragraphs of
    laws as well, always must.
    Cost: one pass over the last pieces; if there are notes, a second over all pieces.
    """
    start = max(0, len(pieces) - _EXAMINED_PIECES)
    notes = [
        (at, int(found[1] or found[2]), found.end())
        for at, piece in enumerate(pieces[start:], start)
        if piece.kind is BlockKind.PARAGRAPH and (found := _NUMBER.match(piece.text))
        if found[1] or _links_back(piece)
    ]
    numbers = [number for _, number, _ in notes]
    if not notes or numbers != list(range(1, len(notes) + 1)):
        return
    if len(notes) < _FEWEST_NOTES and not all(_links_back(pieces[at]) for at, _, _ in notes):
        return
    first, last = notes[0][0], notes[-1][0]
    if last - first >= 2 * len(notes):
        return  # numbered paragraphs of the text itself
    before = "\n".join(piece.text for piece in pieces[:first])
    if not all(_mark(pieces[at], number) in before for at, number, _ in notes):
        return
    for at, number, end in notes:
        note = pieces[at]
        note.kind, note.level, note.label = BlockKind.FOOTNOTE, 1, f"{number}."
        note.confirmed = True
        note.remove_start(end)


def _mark(note: Piece, number: int) -> str:
    """Return the mark of a note in the text: its number, in brackets like those of the note."""
    return f"({number})" if note.text[0] == "(" else f"[{number}]"


def unmark_single_note(pieces: list[Piece]) -> None:
    """Turn the only footnote into a paragraph if it has neither number nor sign, in place."""
    notes = [piece for piece in pieces if piece.kind is BlockKind.FOOTNOTE]
    if len(notes) == 1 and not notes[0].label and notes[0].text[0].isalpha():
        notes[0].change_kind(BlockKind.PARAGRAPH)
