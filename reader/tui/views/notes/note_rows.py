"""A row for an annotation: its glyph, and the note or the highlighted passage."""

from collections.abc import Sequence

from reader.library.store import ArticleRecord
from reader.model.annotation import KIND_NAMES, Annotation, Motivation
from reader.model.colours import Colours
from reader.session.notes.note_links import plain_line, title_of
from reader.text.clean import clean_line
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import Glyphs
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.ink.short_texts import (
    article_name,
    first_line,
    in_one_line,
    marked,
    shorten,
    tags_text,
)
from reader.tui.views.rows.rows import Row

_PREVIEW = 90  # code points of a passage that its row may show
_PASSAGE = 120  # code points of the passage shown beside a note
_TITLE_CELLS = 32  # of the title of an article beside a note


def kind_of(note: Annotation, colour: str = "") -> str:
    """Return what an annotation is, in words: ``highlight green``, ``note green``, ``mark b``."""
    if note.mark:
        return f"mark {note.mark}"
    kind = KIND_NAMES[note.motivation]
    if note.is_coloured:
        return f"{kind} {colour}".strip()
    return f"{kind} on the whole article" if note.target.is_whole else kind


def highlight_ink(note: Annotation, colours: Colours) -> int:
    """Return the ink of a highlight's colour."""
    return inks.highlighted(colours.number(note.colour))


def note_row(annotation: Annotation, offset: int, glyphs: Glyphs, colours: Colours) -> Row:
    """Return the row of an annotation: its glyph, and the note or the passage in its colour.

    Args:
        annotation: The annotation.
        offset: The offset to go to in the present article; -1 for none.
        glyphs: The glyphs to draw with.
        colours: The highlight colours.
    """
    passage = in_one_line(annotation.target.exact[:_PREVIEW])
    match annotation.motivation:
        case Motivation.COMMENTING:
            words = clean_line(plain_line(first_line(annotation.body)))
            sign = glyphs.note
        case Motivation.BOOKMARKING:
            sign, words = annotation.mark[:1] or glyphs.bookmark, passage
        case _:
            sign, words = glyphs.share, passage
    tags = f" {tags_text(annotation)}" if annotation.tags else ""
    is_highlight = annotation.motivation is Motivation.HIGHLIGHTING
    ink = inks.META if is_highlight else inks.NOTE
    words_ink = highlight_ink(annotation, colours) if is_highlight else 0
    return Row(
        ((f"  {sign} ", ink), (words or passage, words_ink), (tags, inks.META)),
        offset=offset,
        key=annotation.id,
    )


def passage_pieces(note: Annotation) -> Sequence[Piece]:
    """Return the passage of a note, to be shown after its words; nothing if it has none."""
    if note.target.is_whole:
        return (("   on the whole article", inks.META),)
    passage = in_one_line(note.target.exact[:_PASSAGE])
    return ((f"   {marked(passage)}", inks.META),) if note.body and passage else ()


def named_row(note: Annotation, record: ArticleRecord | None, key: str) -> Row:
    """Return the row of a note by the name that links use for it, with the title of its article."""
    words = clean_line(title_of(note)) or "a note without words"
    title = shorten(article_name(record), _TITLE_CELLS) if record else ""
    return Row((("  " + words, inks.TITLE),), right=(title, inks.META), key=key)
