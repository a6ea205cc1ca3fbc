"""Convert XML vocabularies to HTML by renaming their elements.

Journal articles (JATS), DocBook, TEI and other vocabularies are then parsed like web pages.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from html import escape

from reader.model.article import BlockKind
from reader.parsing.builder import ArticleBuilder
from reader.parsing.fragments import add_pieces
from reader.parsing.html.blocks.caption_texts import split_captions
from reader.parsing.html.blocks.datelines import split_dateline
from reader.parsing.html.dom.addresses import linked_names
from reader.parsing.html.dom.tree import find_tree
from reader.parsing.html.pieces.piece import TITLE_OF_TABLE
from reader.parsing.html.pieces.tree_walk import walk_page
from reader.parsing.safe_xml import Element, child_named, local_name, parent_name, text_of
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple

ElementWriter = Callable[["MarkupWriter", Element, int], None]
_ADDRESSES = (  # attributes with the target of a link or the source of a picture
    *("{http://www.w3.org/1999/xlink}href", "url", "fileref", "href", "target", "src", "source"),
)
_CELLS = ("td", "th")
CAPTION_TAGS = {
    **dict.fromkeys(("fig", "figure", "informalfigure"), "figcaption"),
    **dict.fromkeys(("table", "informaltable", "simpletable"), "caption"),
}
"""Tags of the titles of figures and tables, by the names of these."""
_COLUMN_NUMBER = lazily(r"\d{1,4}$")
_LONGEST_COUNT = 5  # characters
_LOWEST_LEVEL = 6
_LONGEST_ADDRESS = 2000  # characters
_MOST_AUTHORS = 12  # named in a byline; a longer list does not help the reader


class Vocabulary(NamedTuple):
    """How the elements of one XML vocabulary are written as HTML.

    Attributes:
        names: HTML tags by element name.
        left_out: Names of elements that are not part of the text.
        writers: Functions that write an element, by its name.
        note: The name of the footnote element.
        sections: Names of the elements whose title is a heading.
    """

    names: Mapping[str, str]
    left_out: frozenset[str]
    writers: Mapping[str, ElementWriter]
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
        self._notes: list[tuple[Element, str]] = []

    def markup(self) -> str:
        """Return what was written, followed by the footnotes."""
        if self._notes:
            self.write_raw('<ol class="footnotes">')
            at = 0
            while at < len(self._notes):  # a footnote may contain another
                note, number = self._notes[at]
                at += 1
                self.write_raw(f'<li id="{escape(note.get("id", ""))}" value="{number or at}">')
                self.write_contents(note, 1)
                self.write_raw("</li>")
            self.write_raw("</ol>")
        return "".join(self._parts)

    def write_raw(self, markup: str) -> None:
        """Write markup unchanged."""
        self._parts.append(markup)

    def add_note(self, note: Element, number: str = "") -> int:
        """Add a footnote, numbered in order unless it has a number; return how many there are."""
        self._notes.append((note, number if number.isascii() and number.isdigit() else ""))
        return len(self._notes)

    def write_text(self, text: str | None) -> None:
        """Write text, escaped."""
        if text:
            self._parts.append(escape(text))

    def write_picture(self, address: str, alt: str) -> None:
        """Write a picture with its alternative text, both of which are escaped here."""
        self.write_raw(f'<img src="{escape(address)}" alt="{escape(alt)}">')

    def is_section_title(self, element: Element) -> bool:
        """Whether an element is a direct child of a section, whose heading it can be."""
        return parent_name(element) in self._vocabulary.sections

    def write_wrapped(self, tag: str, element: Element, depth: int) -> None:
        """Write an element with the HTML tag `tag`; of its attributes, those of wide cells."""
        self.write_raw(f"<{tag}{_spans(element) if tag in _CELLS else ''}>")
        self.write_contents(element, depth)
        self.write_raw(f"</{tag}>")

    @contextmanager
    def inside(self, tag: str) -> Iterator[None]:
        """Write what follows in the body of a ``with`` statement inside the HTML tag `tag`."""
        self.write_raw(f"<{tag}>")
        yield
        self.write_raw(f"</{tag}>")

    def write_contents(self, element: Element, depth: int) -> None:
        """Write the content of an element."""
        self.write_text(element.text)
        for child in element.iterchildren("{*}*"):
            self.write_element(child, depth)
            self.write_text(child.tail)

    def write_element(self, element: Element, depth: int) -> None:
        """Write an element as its vocabulary prescribes.

        Args:
            element: Any element; of one that the vocabulary does not know, the content is written.
            depth: How many sections it is nested in.
        """
        known = self._vocabulary
        name = local_name(element)
        if name in known.left_out:
            return
        write = known.writers.get(name)
        if write is not None:
            write(self, element, depth)
        elif name == known.note:
            self.write_raw(f"[{self.add_note(element)}]")
        elif name in known.sections:
            self.write_wrapped("section", element, depth + 1)
        elif name in known.names:
            self.write_wrapped(known.names[name], element, depth)
        else:
            self.write_contents(element, depth)


class References:
    """The words for cross-references that have none of their own.

    Args:
        root: What the references are in.
        id_of: Returns the name of an element, to which references refer; empty for none.
        title_of: Returns the title of an element; empty for none.
    """

    def __init__(
        self, root: Element, id_of: Callable[[Element], str], title_of: Callable[[Element], str]
    ) -> None:
        self._root, self._id_of, self._title_of = root, id_of, title_of
        self._targets: dict[str, Element] | None = None
        self._titles: dict[str, str] = {}  # a title is looked for once, as a target may be long

    def words_for(self, name: str) -> str:
        """Return the title of the element with a name, or else the name in brackets."""
        if not name:
            return ""
        if self._targets is None:
            every = self._root.iter("{*}*")
            self._targets = {id_: each for each in every if (id_ := self._id_of(each))}
        if name not in self._titles:
            target = self._targets.get(name)
            self._titles[name] = "" if target is None else self._title_of(target)
        return self._titles[name] or f"[{name}]"


def _spans(cell: Element) -> str:
    """Return the attributes of a cell that covers several columns or rows, as HTML has them."""
    counts = {"colspan": cell.get("colspan") or cell.get("cols") or _named_columns(cell)}
    counts["rowspan"] = cell.get("rowspan") or cell.get("rows") or ""
    more = cell.get("morerows", "")
    if more.isdecimal() and len(more) < _LONGEST_COUNT:
        counts["rowspan"] = str(int(more) + 1)
    return "".join(
        f' {name}="{count}"'
        for name, count in counts.items()
        if count.isdecimal() and len(count) < _LONGEST_COUNT
    )


def _named_columns(cell: Element) -> str:
    """Return how many columns lie from the first to the last that a cell names: "c2" to "c4"."""
    first, last = (_COLUMN_NUMBER.search(cell.get(name, "")[:40]) for name in ("namest", "nameend"))
    return str(max(1, int(last[0]) - int(first[0]) + 1)) if first and last else ""


def add_markup(builder: ArticleBuilder, markup: str) -> None:
    """Add the blocks of `markup`; every caption element is a caption, whatever its length."""
    root = find_tree(markup)
    if root is None:
        return
    names = linked_names(link.get("href") or "" for link in root.iter("a"))
    pieces = walk_page(root, linked_names=names).pieces
    for piece in pieces:
        if piece.tag in ("figcaption", TITLE_OF_TABLE) and piece.kind is BlockKind.PARAGRAPH:
            piece.change_kind(BlockKind.CAPTION)
    pieces = split_dateline(list(split_captions(pieces)))
    add_pieces(builder, pieces, _outside_address, parent_level=1)


def _outside_address(address: str) -> str:
    """Return an address of the web or of a picture; empty for a place in the same text."""
    return "" if address.startswith("#") else address


def write_heading(writer: MarkupWriter, title: Element, depth: int) -> None:
    """Write the title of a section as a heading, of a figure or table as a caption, or in bold."""
    if (caption := CAPTION_TAGS.get(parent_name(title))) is not None:
        writer.write_wrapped(caption, title, depth)
    elif writer.is_section_title(title):
        writer.write_wrapped(f"h{min(depth + 1, _LOWEST_LEVEL)}", title, depth)
    else:
        with writer.inside("p"):
            writer.write_wrapped("b", title, depth)


def write_numbered(
    writer: MarkupWriter, items: Element, depth: int, form: str, start: str = ""
) -> None:
    """Write an ordered list.

    Args:
        writer: The writer.
        items: The list.
        depth: How many sections it is nested in.
        form: What its vocabulary calls the numbers, such as "loweralpha" or "roman-upper".
        start: Its first number; empty for 1.
    """
    kind = "i" if "roman" in form else "a" if "alpha" in form else "1"
    kind = kind.upper() if "upper" in form else kind
    writer.write_raw(f'<ol type="{kind}" start="{escape(start)}">')
    writer.write_contents(items, depth)
    writer.write_raw("</ol>")


def write_link(writer: MarkupWriter, element: Element, depth: int) -> None:
    """Write a link to the web."""
    href = address_of(element)
    writer.write_raw(f'<a href="{escape(href)}">')
    writer.write_contents(element, depth)
    if not text_of(element):
        writer.write_text(href)
    writer.write_raw("</a>")


def write_picture(writer: MarkupWriter, element: Element, depth: int) -> None:  # noqa: ARG001
    """Write a picture, with the alternative text of its figure."""
    alt = child_named(element, "alt-text")
    if alt is None:
        alt = child_named(element.getparent(), "alt-text")
    writer.write_picture(address_of(element), text_of(alt))


def write_preformatted(writer: MarkupWriter, element: Element, depth: int) -> None:  # noqa: ARG001
    """Write preformatted text."""
    with writer.inside("pre"):
        writer.write_text(text_of(element))


def write_quoted(writer: MarkupWriter, element: Element, depth: int) -> None:
    """Write words in quotation marks."""
    writer.write_text("“")
    writer.write_contents(element, depth)
    writer.write_text("”")


def address_of(element: Element) -> str:
    """Return the target of a link element, or the source of a picture element."""
    address = next(filter(None, map(element.get, _ADDRESSES)), "")
    return address if len(address) < _LONGEST_ADDRESS else ""


def join_authors(names: list[str]) -> str:
    """Return the authors as a byline; of many, the first ones and the number of the others."""
    names = list(dict.fromkeys(" ".join(name.split()) for name in names if name.strip()))
    if len(names) > _MOST_AUTHORS:
        names[_MOST_AUTHORS - 1 :] = [f"and {len(names) - _MOST_AUTHORS + 1} others"]
    return ", ".join(names)
