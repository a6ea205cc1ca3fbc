"""Finds headings whose sections have become empty."""

from reader.model.article import BlockKind
from reader.parsing.html.dom.word_sets import phrase_set
from reader.parsing.html.pieces.piece import Piece

_CONTENTS_TITLES = phrase_set("""
    contents;page contents;table of contents;on this page;in this article;in this story;jump to
    inhalt;inhaltsverzeichnis;auf dieser seite;sommaire;au sommaire;dans cet article;sur cette page
    contenido;índice;en este artículo;indice;in questo articolo;neste artigo;inhoud;op deze pagina
    innehåll;indhold;innhold;spis treści;目次;目录""")


def became_empty(heading: Piece, after: Piece, was_cut: bool) -> bool:
    """Whether the whole section of `heading` was cut: the next heading is not a deeper one."""
    return was_cut and heading.kind is BlockKind.HEADING and after.level <= heading.level


def without_empty_headings(before: list[Piece], after: list[Piece]) -> list[Piece]:
    """Return `after` without the headings whose sections in `before` were cut completely."""
    kept = {id(piece) for piece in after}
    empty: set[int] = set()
    last: Piece | None = None
    cut = False
    for piece in before:
        if id(piece) not in kept:
            cut = True
            continue
        if last is not None and (
            _announces_cut_contents(last, piece, cut) or _is_emptied_heading(last, piece, cut)
        ):
            empty.add(id(last))
        last, cut = piece, False
    return [piece for piece in after if id(piece) not in empty]


def _is_emptied_heading(heading: Piece, after: Piece, was_cut: bool) -> bool:
    return after.kind is BlockKind.HEADING and became_empty(heading, after, was_cut)


def _announces_cut_contents(heading: Piece, after: Piece, was_cut: bool) -> bool:
    """Whether a heading announces a table of contents that was cut or is made by a script."""
    is_missing = was_cut or after.kind is BlockKind.HEADING
    return (
        is_missing and heading.kind is BlockKind.HEADING and _title_of(heading) in _CONTENTS_TITLES
    )


def _title_of(heading: Piece) -> str:
    return heading.text.strip(" :.").casefold()
