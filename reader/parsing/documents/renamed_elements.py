"""XML whose elements mean what those of HTML do, renamed to them.

Articles of journals and manuals in DocBook go the way of pages from there.
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
_MOST_AUTHORS = 12  # of a large project; more say nothing in a line


class Vocabulary(NamedTuple):
    """What the elements of one kind of XML are in HTML.

    Attributes:
        names: By the name of an element, its tag in HTML.
        left_out: Names of elements that are no text.
        written: By the name of an element, what writes it.
        note: The name of a footnote.
        sections: Names of elements whose title is a heading.
    """

    names: Mapping[str, str]
    left_out: frozenset[str]
    written: Mapping[str, Written]
    note: str
    sections: frozenset[str]


class MarkupWriter:
    """Elements written as HTML, and the footnotes met on the way. Linear in the elements.

    Args:
        vocabulary: What the elements are.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._parts: list[str] = []
        self._notes: list[Element] = []

    def markup(self) -> str:
        """Return what was written, with the footnotes behind it."""
        if self._notes:
            self.raw('<ol class="footnotes">')
            at = 0
            while at < len(self._notes):  # one may hold another
                note = self._notes[at]
                at += 1
                self.raw(f'<li value="{at}">')
                self.contents(note, 1)
                self.raw("</li>")
            self.raw("</ol>")
        return "".join(self._parts)

    def raw(self, markup: str) -> None:
        """Write markup as it stands."""
        self._parts.append(markup)

    def text(self, text: str | None) -> None:
        """Write words."""
        if text:
            self._parts.append(escape(text))

    def heads(self, element: Element) -> bool:
        """Whether an element stands right in a section, which it can head."""
        around = element.getparent()
        return around is not None and local_name(around) in self._vocabulary.sections

    def wrapped(self, tag: str, element: Element, depth: int) -> None:
        """Write an element under a tag of HTML."""
        self.raw(f"<{tag}>")
        self.contents(element, depth)
        self.raw(f"</{tag}>")

    def contents(self, element: Element, depth: int) -> None:
        """Write what stands in an element."""
        self.text(element.text)
        for child in element.iterchildren("{*}*"):
            self.element(child, depth)
            self.text(child.tail)

    def element(self, element: Element, depth: int) -> None:
        """Write an element as what its vocabulary says.

        Args:
            element: Any of the vocabulary; of another one its contents are written.
            depth: How many sections it stands in.
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
    """Add what `markup` shows; a caption is one however long it is, for its element says so."""
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
    add_pieces(builder, split_captions(pieces), _leads_outside, below=1)


def _leads_outside(address: str) -> str:
    """An address of the web or a picture beside the file; "" for a place in the same text."""
    return "" if address.startswith("#") else address


def heading(writer: MarkupWriter, title: Element, depth: int) -> None:
    """Write the title of a section, or of a smaller thing as a line in bold."""
    if writer.heads(title):
        writer.wrapped(f"h{min(depth + 1, _DEEPEST)}", title, depth)
    else:
        writer.raw("<p>")
        writer.wrapped("b", title, depth)
        writer.raw("</p>")


def link(writer: MarkupWriter, element: Element, depth: int) -> None:
    """Write a link to another place of the web."""
    href = address_of(element)
    writer.raw(f'<a href="{escape(href)}">')
    writer.contents(element, depth)
    if not text_of(element):
        writer.text(href)
    writer.raw("</a>")


def picture(writer: MarkupWriter, element: Element, depth: int) -> None:  # noqa: ARG001
    """Write a picture, with what its figure says to those who do not see it."""
    alt = next(element.iterchildren("{*}alt-text"), None)
    around = element.getparent()
    if alt is None and around is not None:
        alt = next(around.iterchildren("{*}alt-text"), None)
    address, said = escape(address_of(element)), escape(text_of(alt))
    writer.raw(f'<img src="{address}" alt="{said}">')


def preformatted(writer: MarkupWriter, element: Element, depth: int) -> None:  # noqa: ARG001
    """Write lines that stay as they are."""
    writer.raw("<pre>")
    writer.text(text_of(element))
    writer.raw("</pre>")


def address_of(element: Element) -> str:
    """Return where an element leads, or what picture it shows."""
    address = element.get(_HREF) or element.get("url") or element.get("fileref") or ""
    return address if len(address) < _LONGEST_ADDRESS else ""


def named_together(names: list[str]) -> str:
    """Return the authors as a byline; of many the first ones, and how many more there are."""
    names = list(dict.fromkeys(" ".join(name.split()) for name in names if name.strip()))
    if len(names) > _MOST_AUTHORS:
        names[_MOST_AUTHORS - 1 :] = [f"and {len(names) - _MOST_AUTHORS + 1} others"]
    return ", ".join(names)
