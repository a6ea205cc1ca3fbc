"""The Markdown of a note, rendered as paragraphs of inked text."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import TypeVar

from reader.errors import ParseError
from reader.model.article import Article, Block, BlockKind, Inline, InlineKind, Link
from reader.session.notes.note_links import NoteLink, with_links_replaced
from reader.text.clean import clean_line, clean_text
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import Glyphs
from reader.tui.views.ink.overlay import Stretch
from reader.tui.views.ink.sheet import BLANK, Para

Marked = TypeVar("Marked", Inline, Link)

_NOTE = "#note"  # placeholder target of links to notes
_MARKS = frozenset("\\`*_{}[]()<>#!~|")
_CHARACTERS = 20_000  # of a note that are rendered
_INLINE = {
    InlineKind.EMPHASIS: inks.ITALIC,
    InlineKind.STRONG: inks.BOLD | inks.TITLE,
    InlineKind.CODE: inks.CODE,
    InlineKind.DELETED: inks.STRUCK | inks.DIM,
}
_TOGETHER = (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW)  # no blank line between two of these


def note_paras(body: str, glyphs: Glyphs) -> list[Para]:
    """Return a note rendered from Markdown.

    Line breaks are kept. The first call loads the parser, so it should not be made while a key
    waits.
    """
    from reader.parsing.markdown.markdown import parse_markdown

    text = with_links_replaced(body[:_CHARACTERS], _as_address)
    hard = "\n".join(line + "  " if line.strip() else line for line in text.split("\n"))
    try:
        article = parse_markdown(hard.encode("utf-8", "replace"), charset="utf-8")
    except ParseError:
        return [Para(clean_text(text))]
    paras: list[Para] = []
    before: Block | None = None
    for block in article.blocks:
        together = before is not None and before.kind is block.kind and block.kind in _TOGETHER
        if before is not None and not together:
            paras.append(BLANK)
        paras += _block_paras(article, block, glyphs)
        before = block
    return paras or [Para(clean_text(text))]


def _as_address(link: NoteLink) -> str:
    """Return a link to a note as a Markdown link."""
    shown = "".join(f"\\{char}" if char in _MARKS else char for char in link.shown)
    return f"[{shown}]({_NOTE})"


def _block_paras(article: Article, block: Block, glyphs: Glyphs) -> list[Para]:
    text = block.span.of(article.text)
    stretches = _stretches(article, block)
    match block.kind:
        case BlockKind.HEADLINE | BlockKind.HEADING:
            drawn = Para(text, inks.HEADING, stretches)
        case BlockKind.LIST_ITEM:
            lead = "  " * (max(1, block.level) - 1) + f"{block.label or glyphs.dot} "
            drawn = Para(text, 0, stretches, lead, lead_ink=inks.META)
        case BlockKind.QUOTATION:
            bar = f"{glyphs.bar} " * max(1, block.level)
            drawn = Para(text, inks.META, stretches, bar, bar, inks.META)
        case BlockKind.CODE:
            drawn = Para(text, inks.CODE, (), "  ", "  ")
        case BlockKind.RULE:
            drawn = Para(glyphs.rule_across * 3, inks.META)
        case BlockKind.TABLE_ROW:
            drawn = Para(text.replace("\t", f" {glyphs.rule} "))
        case _:
            drawn = Para(text, 0, stretches)
    return [drawn, *_addresses(article, block)]


def _stretches(article: Article, block: Block) -> Sequence[Stretch]:
    start = block.span.start
    words = [(each.span, _INLINE[each.kind]) for each in _inside(article.inlines, block)]
    links = [(link.span, inks.LINK) for link in _inside(article.links, block)]
    return [(span.start - start, span.end - start, ink) for span, ink in (*words, *links)]


def _addresses(article: Article, block: Block) -> list[Para]:
    """Return the targets of the links of a block, so that they are visible."""
    found = [
        clean_line(link.href)
        for link in _inside(article.links, block)
        if link.span.of(article.text) != link.href and link.href != _NOTE
    ]
    return [Para(address, inks.META, (), "  > ", "    ", inks.META) for address in found]


def _inside(marked: Sequence[Marked], block: Block) -> Sequence[Marked]:
    """Return the members that begin in a block, from a sequence in text order."""
    first = bisect_left(marked, block.span.start, key=lambda each: each.span.start)
    last = bisect_left(marked, block.span.end, key=lambda each: each.span.start)
    return marked[first:last]
