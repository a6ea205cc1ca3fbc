"""The context of text inside a block element, determined by the element and its ancestors."""

from collections.abc import Mapping

from reader.model.article import SIGNATURE, BlockKind
from reader.parsing.builder import CONTINUED
from reader.parsing.html.dom.class_names import Part, part_of
from reader.parsing.html.dom.elements import (
    empty_heading_before,
    first_item_number,
    has_article,
    is_centred_caption,
    is_centred_heading,
    is_in_quotation_marks,
    is_plain_item,
    is_short_text,
    is_verse,
    number_of_item,
    number_step,
    parse_number,
)
from reader.parsing.html.dom.picture_elements import (
    follows_caption,
    has_picture,
    has_picture_near,
    has_quotation,
    is_credit_line,
    is_line_below_picture,
)
from reader.parsing.html.dom.tables import (
    has_captions_in_rows,
    is_data_table,
    join_captions,
    join_turns,
    takes_turns,
)
from reader.parsing.html.dom.tree import HEADING_LEVELS, Element, first_descendant, names_of
from reader.parsing.html.pieces.piece import TITLE_OF_TABLE

_PLAIN_BLOCKS = frozenset({"p", "tr", "td", "th", "tbody", "thead", "tfoot", "dt", "dd", "li"})
_CENTRED = frozenset({"center", "p", "div"})
_CENTRED_LEVEL = 3
_PARAGRAPH = BlockKind.PARAGRAPH  # tested for every block: a module-level name is looked up faster
_VERSE = Part.VERSE
_LINES = frozenset({"div", "p"})
_NO_CAPTION = Part.BODY | Part.BYLINE | Part.HEADING | Part.TEASER
_TEXT = (_PARAGRAPH, BlockKind.LIST_ITEM)
_CAPTION_AND_CREDIT = 2  # elements
_QUOTES = Part.PULL_QUOTE | Part.QUOTE
_SIGNATURES = Part.ATTRIBUTION | Part.CREDIT_OR_BYLINE
_MAKERS = frozenset({"author", "creator", "copyrightHolder", "creditText"})


class BlockContext:
    """The kind of block that text inside an element becomes, and what its descendants inherit.

    Attributes:
        kind: As in `Block`.
        level: As in `Block`.
        label: As in `Block`.
        tag: The tag of the element; "p" if the element counts as a paragraph anyway.
        in_figure: Next to a picture, or below it.
        list_depth: Depth of the innermost list.
        quote_depth: Depth of the innermost quotation.
        next_number: Number of the next item of an ordered list.
        in_standfirst: In the standfirst.
        notes: List items in here are footnotes.
        in_quotation_figure: In a figure without a picture: its caption names the speaker.
        in_cell: In a cell of a table that only lays out the page.
        verse: Each child element is one line of verse.
        item: The context of the previous plain list item, to be reused for the next one.
        paragraph: That of the previous plain paragraph, likewise.
    """

    __slots__ = (
        "in_cell", "in_figure", "in_quotation_figure", "in_standfirst", "item", "kind", "label",
        "level", "list_depth", "next_number", "notes", "paragraph", "quote_depth", "tag", "verse",
    )  # fmt: skip

    def __init__(
        self, kind: BlockKind = BlockKind.PARAGRAPH, level: int = 0, *, tag: str = ""
    ) -> None:
        self.kind = kind
        self.level = level
        self.label = ""
        self.tag = tag
        self.in_figure = False
        self.list_depth = 0
        self.quote_depth = 0
        self.next_number: int | None = None
        self.in_standfirst = False
        self.notes = False
        self.in_quotation_figure = False
        self.in_cell = False
        self.verse = False
        self.item: BlockContext | None = None
        self.paragraph: BlockContext | None = None

    def for_child(self, tag: str) -> "BlockContext":
        """Return the context that a child element inherits: everything but the item number.

        Copies field by field, in half the time that `__init__` takes with as many arguments.
        """
        inner = _new(BlockContext)
        inner.kind = self.kind
        inner.level = self.level
        inner.label = self.label
        inner.tag = tag
        inner.in_figure = self.in_figure
        inner.list_depth = self.list_depth
        inner.quote_depth = self.quote_depth
        inner.next_number = None
        inner.in_standfirst = self.in_standfirst
        inner.notes = self.notes
        inner.in_quotation_figure = self.in_quotation_figure
        inner.in_cell = self.in_cell
        inner.verse = False
        inner.item = inner.paragraph = None
        return inner

    def change_kind(self, kind: BlockKind, level: int = 0) -> None:
        """Take a kind and its level, without the label of the enclosing context."""
        self.kind, self.level, self.label = kind, level, ""


_new = BlockContext.__new__


def context_of(
    outer: BlockContext, tag: str, element: Element, part: int, attributes: Mapping[str, str]
) -> BlockContext:
    """Return the context inside `element`.

    Args:
        outer: The enclosing context; in an ordered list its next item number is incremented.
        tag: The tag of the element.
        element: A block element.
        part: The flags that its names indicate; see `class_names.part_of`.
        attributes: The attributes of the element.
    """
    plain = tag == "li" and not part and not attributes
    if plain and outer.item is not None and not has_article(element):
        inner = outer.item
        inner.tag = "li"
        _set_item_number(inner, outer, element, attributes)
        return inner
    bare = tag == "p" and not (part or attributes or len(element)) and outer.kind is _PARAGRAPH
    if bare and outer.paragraph is not None and empty_heading_before(element) is None:
        inner = outer.paragraph
        inner.label = outer.label
        return inner
    inner = outer.for_child(tag)
    if part:
        inner.in_standfirst = inner.in_standfirst or part & Part.LEAD > 0
        inner.notes = inner.notes or part & Part.FOOTNOTES > 0
    if tag == "td":
        inner.in_cell = True
    _set_kind(inner, outer, tag, element, part, attributes)
    if inner.kind is _PARAGRAPH and (
        tag == "center" or "align" in attributes or "style" in attributes
    ):
        if tag in _CENTRED and is_centred_heading(element):
            inner.change_kind(BlockKind.HEADING, _CENTRED_LEVEL)
        elif is_centred_caption(element):
            inner.change_kind(BlockKind.CAPTION)
    if part & _VERSE and is_verse(element):
        inner.verse, inner.tag = True, "p"
    if (tag == "div" and outer.tag == "p") or (tag == "span" and part & Part.HEADING):
        inner.tag = "p"
    elif tag == "center" and next(element.iter("a", "input"), None) is None:
        inner.tag = "p"  # a line of a ruling, and no menu
    if bare and inner.kind is _PARAGRAPH and inner.tag == "p":
        outer.paragraph = inner
    return inner


def _set_kind(
    inner: BlockContext,
    outer: BlockContext,
    tag: str,
    element: Element,
    part: int,
    attributes: Mapping[str, str],
) -> None:
    """Set the kind of a context according to its element."""
    role = attributes.get("role") if attributes else None
    if tag == "div" and role is None and not part & _QUOTES:  # as most blocks are
        _set_beside_picture(inner, outer, tag, element, part, attributes)
    elif tag in HEADING_LEVELS:
        _begin_heading(inner, outer, tag, element, part)
    elif tag == "p" and (heading := empty_heading_before(element)) is not None:
        inner.change_kind(BlockKind.HEADING, HEADING_LEVELS[heading.tag])
        inner.in_standfirst |= part_of(names_of(heading)) & Part.LEAD > 0
    elif role == "paragraph" and inner.kind is _PARAGRAPH:
        inner.tag = "p"
    elif role == "heading":
        inner.change_kind(
            BlockKind.HEADING, min(6, max(2, parse_number(attributes.get("aria-level"), 2)))
        )
    elif tag in ("ul", "ol", "dl"):
        inner.list_depth += 1
        inner.next_number = first_item_number(element) if tag == "ol" else None
    elif tag in ("li", "dt", "dd"):
        _begin_item(inner, outer, tag, element, part, attributes)
    elif (
        tag == "blockquote"
        or (part & Part.PULL_QUOTE and is_short_text(element))
        or (part & Part.QUOTE and _holds_quotation(element))
    ):
        _begin_quotation(inner, tag, part, attributes)
    elif role == "listitem" and inner.kind is _PARAGRAPH and is_plain_item(element):
        _begin_item(inner, outer, "li", element, part, attributes)
        inner.tag = "li"
    elif tag == "figure":
        inner.in_quotation_figure = has_quotation(element)
        inner.in_figure = not inner.in_quotation_figure and has_picture(element)
    elif tag == "summary":
        inner.change_kind(_PARAGRAPH)
        inner.tag = "p"
    elif tag == "table":
        if has_captions_in_rows(element):
            join_captions(element)
        elif is_data_table(element):
            inner.change_kind(BlockKind.TABLE_ROW)
        elif takes_turns(element):
            join_turns(element)
    else:
        _set_beside_picture(inner, outer, tag, element, part, attributes)


def _begin_heading(
    inner: BlockContext, outer: BlockContext, tag: str, element: Element, part: int
) -> None:
    """Begin a heading, unless it is the caption or credit of a picture."""
    inner.change_kind(BlockKind.HEADING, HEADING_LEVELS[tag])
    if outer.in_figure and outer.tag in ("figure", "figcaption"):
        inner.change_kind(BlockKind.CAPTION)
    elif part & Part.CREDIT and inner.level > _CENTRED_LEVEL and has_picture_near(element):
        inner.change_kind(BlockKind.CREDIT)


def _set_beside_picture(
    inner: BlockContext,
    outer: BlockContext,
    tag: str,
    element: Element,
    part: int,
    attributes: Mapping[str, str],
) -> None:
    """Distinguish captions, credits and footnotes from paragraphs."""
    if outer.tag == TITLE_OF_TABLE or (tag == "caption" and outer.kind is BlockKind.TABLE_ROW):
        inner.change_kind(_PARAGRAPH)
        inner.tag = TITLE_OF_TABLE
    elif tag == "caption" or (outer.kind is BlockKind.TABLE_ROW and tag not in _PLAIN_BLOCKS):
        inner.change_kind(BlockKind.CAPTION)
    elif _is_picture_credit(outer, tag, element, part, attributes):
        inner.change_kind(BlockKind.CREDIT)
    elif tag == "figcaption" and (outer.in_quotation_figure or outer.kind is BlockKind.QUOTATION):
        inner.change_kind(BlockKind.QUOTATION, 1)
        inner.label = SIGNATURE
    elif outer.kind is BlockKind.QUOTATION and (tag == "footer" or part & Part.BYLINE):
        inner.label = SIGNATURE
    elif tag == "figcaption" or ((part or len(element)) and _is_caption(outer, tag, element, part)):
        inner.change_kind(BlockKind.CAPTION)
        inner.in_figure = True
    elif inner.kind is _PARAGRAPH and tag == "p":
        if inner.in_figure:
            inner.kind = BlockKind.CAPTION
        elif inner.notes:
            inner.kind, inner.level = BlockKind.FOOTNOTE, 1


def _is_caption(outer: BlockContext, tag: str, element: Element, part: int) -> bool:
    """Whether the names of an element near a picture, or its place below one, make it a caption."""
    if part & Part.CAPTION and outer.kind in _TEXT:
        return not part & Part.BODY and has_picture_near(element)
    return (
        tag in _LINES
        and outer.kind is _PARAGRAPH
        and not part & _NO_CAPTION
        and is_line_below_picture(element)
    )


def _is_picture_credit(
    outer: BlockContext, tag: str, element: Element, part: int, attributes: Mapping[str, str]
) -> bool:
    """Whether the names of an element next to a picture say that it is a picture credit."""
    if part & Part.CREDIT_OR_BYLINE and (outer.in_figure or outer.kind is BlockKind.CAPTION):
        return tag != "figcaption" or len(element) < _CAPTION_AND_CREDIT
    if tag == "p" and outer.kind is BlockKind.CAPTION and is_credit_line(element):
        return True
    if tag == "figcaption" and attributes:
        return attributes.get("itemprop") in _MAKERS
    return bool(part & Part.CREDIT) and outer.kind in _TEXT and follows_caption(element)


def _holds_quotation(box: Element) -> bool:
    """Whether all of a box is in quotation marks, or its last element says whose words it has."""
    if is_in_quotation_marks(box):
        return True
    last = box[-1] if len(box) > 1 else None
    return (
        last is not None
        and (last.tag == "cite" or part_of(names_of(last)) & _SIGNATURES > 0)
        and first_descendant(box, "blockquote") is None
        and is_short_text(box)
    )


def _begin_quotation(
    inner: BlockContext, tag: str, part: int, attributes: Mapping[str, str]
) -> None:
    """Begin a quotation; some journals mark up their abstracts as one."""
    if tag == "blockquote" and "abstract" in (attributes.get("class") or ""):
        inner.change_kind(_PARAGRAPH)
        return
    inner.quote_depth += tag == "blockquote"  # a box only named so may be around one
    inner.change_kind(BlockKind.QUOTATION, max(1, inner.quote_depth))
    inner.label = SIGNATURE if part & Part.ATTRIBUTION else ""


def _begin_item(
    inner: BlockContext,
    outer: BlockContext,
    tag: str,
    element: Element,
    part: int,
    attributes: Mapping[str, str],
) -> None:
    """Begin an item of a list, unless it is an article in a list of articles."""
    if tag == "li" and has_article(element):
        inner.list_depth = outer.list_depth - 1
        return
    inner.kind = BlockKind.FOOTNOTE if inner.notes else BlockKind.LIST_ITEM
    inner.level = inner.list_depth = max(1, outer.list_depth) + (tag == "dd")
    if tag == "li":
        _set_item_number(inner, outer, element, attributes)
        if not part and not attributes:
            outer.item = inner
    else:
        inner.label = CONTINUED


def _set_item_number(
    inner: BlockContext, outer: BlockContext, item: Element, attributes: Mapping[str, str]
) -> None:
    """Set the label of a list item to its number, if the list is ordered."""
    inner.label = ""
    if outer.next_number is not None:
        number = parse_number(attributes.get("value"), outer.next_number)
        inner.label = f"{number_of_item(item, number)}."
        outer.next_number = number + number_step(item)
