"""Convert XML vocabularies to HTML by renaming their elements.

Journal articles (JATS) and DocBook manuals are then parsed like web pages.
"""

from collections.abc import Callable, Mapping
from html import escape

from reader.model.article import BlockKind
from reader.parsing.builder import ArticleBuilder
from reader.parsing.fragments import add_pieces
from reader.parsing.safe_xml import Element, local_name, text_of
from reader.startup.light_typing import NamedTuple

Written = Callable[["MarkupWriter", Element, int], None]
_HREF = "{http://www.w3.org/1999/xlink}href"
_DEEPEST = 6
_LONGEST_ADDRESS = 2000  # characters
_MOST_AUTHORS = 12  # named in a byline; a longer list does not help the reader


class Vocabulary(NamedTuple):
    """How the elements of one XML vocabulary are written as HTML.

    Attributes:
        names: HTML tags by element name.
        left_out: Names of elements that are not part of the text.
        written: Functions that write an element, by its name.
        note: The name of the footnote element.
        sections: Names of the elements whose title is a heading.
    """

    names: Mapping[str, str]
    left_out: frozenset[str]
    written: Mapping[str, Written]
    note: str
    sections: frozenset[str]


class MarkupWriter:
    """Writes elements as HTML and collects their footnotes. Linear in the number of elements.

    Args:
        vocabulary: How to write each element.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._parts: list[str] = []
        self._notes: list[Element] = []

    def markup(self) -> str:
        """Return what was written, followed by the footnotes."""
        if self._notes:
            self.raw('<ol class="footnotes">')
            at = 0
            while at < len(self._notes):  # a footnote may contain another
                note = self._notes[at]
                at += 1
                self.raw(f'<li value="{at}">')
                self.contents(note, 1)
                self.raw("</li>")
            self.raw("</ol>")
        return "".join(self._parts)

    def raw(self, markup: str) -> None:
        """Write markup unchanged."""
        self._parts.append(markup)

    def text(self, text: str | None) -> None:
        """Write text, escaped."""
        if text:
            self._parts.append(escape(text))

    def heads(self, element: Element) -> bool:
        """Whether an element is a direct child of a section, whose heading it can be."""
        around = element.getparent()
        return around is not None and local_name(around) in self._vocabulary.sections

    def wrapped(self, tag: str, element: Element, depth: int) -> None:
        """Write an element with the HTML tag `tag`."""
        self.raw(f"<{tag}>")
        self.contents(element, depth)
        self.raw(f"</{tag}>")

    def contents(self, element: Element, depth: int) -> None:
        """Write the content of an element."""
        self.text(element.text)
        for child in element.iterchildren("{*}*"):
            self.element(child, depth)
            self.text(child.tail)

    def element(self, element: Element, depth: int) -> None:
        """Write an element as its vocabulary prescribes.

        Args:
            element: Any element; of one that the vocabulary does not know, the content is written.
            depth: How many sections it is nested in.
        """
        known = self._vocabulary
        name = local_name(element)
        if name in known.left_out:
            return
        write = known.written.get(name)
        if write is not None:
            write(self, element, depth)
        elif name == known.note:
            self._notes.append(element)
            self.raw(f"[{len(self._notes)}]")
        elif name in known.sections:
            self.wrapped("section", element, depth + 1)
        elif name in known.names:
            self.wrapped(known.names[name], element, depth)
        else:
            self.contents(element, depth)


def add_markup(builder: ArticleBuilder, markup: str) -> None:
    """Add the blocks of `markup`; every caption element is a caption, whatever its length."""
    from reader.parsing.html.blocks.captions import split_captions
    from reader.parsing.html.dom.tree import TooDeep, parse_tree
    from reader.parsing.html.pieces.tree_walk import walk_page

    try:
        root = parse_tree(markup)
    except TooDeep:
        return
    if root is None:
        return
    pieces = walk_page(root).pieces
    for piece in pieces:
        if piece.tag == "figcaption" and piece.kind is BlockKind.PARAGRAPH:
            piece.become(BlockKind.CAPTION)
    add_pieces(builder, split_captions(pieces), _leads_outside, parent_level=1)


def _leads_outside(address: str) -> str:
    """Return an address of the web or of a picture; empty for a place in the same text."""
    return "" if address.startswith("#") else address


def heading(writer: MarkupWriter, title: Element, depth: int) -> None:
    """Write the title of a section as a heading, any other title as a bold line."""
    if writer.heads(title):
        writer.wrapped(f"h{min(depth + 1, _DEEPEST)}", title, depth)
    else:
        writer.raw("<p>")
        writer.wrapped("b", title, depth)
        writer.raw("</p>")


def link(writer: MarkupWriter, element: Element, depth: int) -> None:
    """Write a link to the web."""
    href = address_of(element)
    writer.raw(f'<a href="{escape(href)}">')
    writer.contents(element, depth)
    if not text_of(element):
        writer.text(href)
    writer.raw("</a>")


def picture(writer: MarkupWriter, element: Element, depth: int) -> None:  # noqa: ARG001
    """Write a picture, with the alternative text of its figure."""
    alt = next(element.iterchildren("{*}alt-text"), None)
    around = element.getparent()
    if alt is None and around is not None:
        alt = next(around.iterchildren("{*}alt-text"), None)
    address, said = escape(address_of(element)), escape(text_of(alt))
    writer.raw(f'<img src="{address}" alt="{said}">')


def preformatted(writer: MarkupWriter, element: Element, depth: int) -> None:  # noqa: ARG001
    """Write preformatted text."""
    writer.raw("<pre>")
    writer.text(text_of(element))
    writer.raw("</pre>")


def address_of(element: Element) -> str:
    """Return the target of a link element, or the source of a picture element."""
    address = element.get(_HREF) or element.get("url") or element.get("fileref") or ""
    return address if len(address) < _LONGEST_ADDRESS else ""


def named_together(names: list[str]) -> str:
    """Return the authors as a byline; of many, the first ones and the number of the others."""
    names = list(dict.fromkeys(" ".join(name.split()) for name in names if name.strip()))
    if len(names) > _MOST_AUTHORS:
        names[_MOST_AUTHORS - 1 :] = [f"and {len(names) - _MOST_AUTHORS + 1} others"]
    return ", ".join(names)
