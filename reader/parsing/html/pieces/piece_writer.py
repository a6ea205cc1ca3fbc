"""Creates pieces from the text between elements, according to the enclosing elements."""

from collections.abc import Mapping, Set
from itertools import islice

from reader.model.article import SIGNATURE, BlockKind, InlineKind
from reader.parsing.block_text import Mark
from reader.parsing.builder import CONTINUED
from reader.parsing.html.dom.addresses import is_offer
from reader.parsing.html.dom.class_names import Part, part_of
from reader.parsing.html.dom.elements import (
    NOTE_PUNCTUATION,
    SELF_LINK_SYMBOLS,
    is_drawn_rule,
    is_item_mark,
    is_line_numbers,
    is_note_number,
    outgoing_link_chars,
    split_note_label,
    split_note_number,
)
from reader.parsing.html.dom.images import (
    alternative_text,
    emoji_of,
    formula_of,
    is_captioned,
    picture_source,
)
from reader.parsing.html.dom.tree import Element, attributes_of
from reader.parsing.html.pieces.block_context import BlockContext
from reader.parsing.html.pieces.inline_text import Run
from reader.parsing.html.pieces.piece import TITLE_OF_TABLE, Piece, Region, WalkedPage
from reader.parsing.lxml_loading import etree
from reader.startup.lazy_modules import later

with later(globals()):  # not needed for every page
    from reader.parsing.html.dom import superscripts

NOT_TEXT = Part.GUTTER | Part.SCREEN_READER
"""Parts that are not text: line numbers, words for screen readers."""
_MOST_AROUND_PICTURE = 8  # elements inside the box of the picture
_LONGEST_CAPTION = 700  # characters; more is body text in a box named "caption"
_BESIDE_PICTURE = 160  # characters of a line directly in a figure, without an element of its own
_SHORTEST_NOTE = 12  # characters; less is only the mark of a note elsewhere
_PARAGRAPH = BlockKind.PARAGRAPH  # tested for every piece: a module-level name is looked up faster
_ITEM_TAGS = ("li", "dt", "dd")
ITEMS = (BlockKind.LIST_ITEM, BlockKind.FOOTNOTE)
_DRAWN_MARKS = frozenset('"“”„«»‘’❝❞')  # quotation marks beside a quotation, as decoration
_SEPARATOR_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING})  # kinds of drawn separators


class Writer:
    """The output of the walk so far, and its current context.

    Attributes:
        linked_names: The names of places that links within the page refer to.
        walked: The finished pieces and regions.
        run: The text since the last block began or ended.
        frames: The enclosing contexts, innermost last.
        open_regions: The enclosing block elements.
        container_ids: Numbers of the enclosing containers, without leaf elements such as "p".
        in_row: 0 outside a table row, 1 between its cells, 2 inside a cell.
    """

    def __init__(self, linked_names: Set[str]) -> None:
        self.linked_names = linked_names
        self.walked = WalkedPage()
        self.run = Run()
        self.frames = [BlockContext()]
        self.open_regions: list[Region] = []
        self.container_ids = [0]
        self.in_row = 0
        self.row_images: list[Piece] = []  # images inside a row, to be added after it
        self.waiting_label = ""  # all of the previous cell: label of the next text
        self.waiting_number = ""  # before a block: label of its first text
        self.noscript_source = ""  # address of the last picture from a ``noscript`` element
        self.last_image: Element | None = None  # of the last picture that is a piece
        self.notes: list[Piece] = []  # footnotes inside a paragraph, to be added after it

    def flush(self, *, may_be_number: bool = False) -> None:
        """Make pieces of the text since the last block began or ended.

        Args:
            may_be_number: Whether it begins an element and a block follows, for which it may be the
                number, as in statutes.
        """
        if not self.run.parts:
            return
        frame = self.frames[-1]
        kind, level = frame.kind, frame.level
        if kind is BlockKind.TABLE_ROW and not self.in_row:
            kind, level = _PARAGRAPH, 0
        if kind is not _PARAGRAPH:
            self.waiting_number = ""
        loose = kind is _PARAGRAPH and frame.tag != "p"
        for text, marks in self.run.take(lines_are_paragraphs=loose):
            if frame.notes or frame.label:
                text, marks = _without_label(frame, kind, text, marks)  # noqa: PLW2901
                if not text:
                    continue
            if kind is _PARAGRAPH and frame.in_cell:
                if is_item_mark(text):
                    self.waiting_label = text
                    continue
                if self.waiting_label:
                    kind, level, frame.label = BlockKind.LIST_ITEM, 1, self.waiting_label
                    self.waiting_label = ""
            elif kind is _PARAGRAPH and (may_be_number or self.waiting_number):
                if may_be_number and is_item_mark(text) and text.strip("().").isalnum():
                    self.waiting_number += f" {text}" if self.waiting_number else text
                    continue
                if self.waiting_number:
                    kind, level, frame.label = BlockKind.LIST_ITEM, 1, self.waiting_number
                    self.waiting_number = ""
            if kind in _SEPARATOR_KINDS and is_drawn_rule(text) and not _is_code(marks):
                self.walked.pieces.append(Piece(BlockKind.RULE, "", tag="hr"))
                continue
            if kind is BlockKind.HEADING and text in SELF_LINK_SYMBOLS:
                continue
            if text in _DRAWN_MARKS:
                continue
            self._add_piece(frame, kind, level, text, marks)
        if self.notes:
            self.walked.pieces += self.notes
            self.notes.clear()

    def _add_piece(
        self, frame: BlockContext, kind: BlockKind, level: int, text: str, marks: list[Mark]
    ) -> None:
        """Add a piece of text inside `frame`, whose place and length may still change its kind."""
        if kind is _PARAGRAPH:
            if frame.tag == TITLE_OF_TABLE:
                marks.append(Mark(0, len(text), "", InlineKind.STRONG))
            if frame.in_figure and len(text) < _BESIDE_PICTURE:
                kind = BlockKind.CAPTION
        elif kind is BlockKind.CAPTION and len(text) > _LONGEST_CAPTION:
            kind = _PARAGRAPH
        linked = outgoing_link_chars(marks) if marks else 0
        container = self.container_ids[-1]
        piece = Piece(kind, text, marks, level, frame.label, frame.tag, linked, container)
        if frame.in_standfirst:
            piece.in_standfirst = True
        self.walked.pieces.append(piece)
        if frame.kind in ITEMS:
            frame.label = CONTINUED
            if frame.tag not in _ITEM_TAGS:
                self.continue_item()

    def continue_item(self) -> None:
        """Make what follows in the same list item or footnote its next paragraph."""
        for frame in reversed(self.frames):
            if frame.notes and frame.label and frame.kind is _PARAGRAPH:
                frame.label = CONTINUED
            if frame.kind not in ITEMS:
                break
            frame.label = CONTINUED
            if frame.tag in _ITEM_TAGS:
                break

    def end_citation(self) -> None:
        """End the line that names the speaker below a quotation, as a piece of its own."""
        frame, pieces = self.frames[-1], self.walked.pieces
        around = (region for region in reversed(self.open_regions) if region.tag != "p")
        begun = next((region.start for region in around), 0)
        if not pieces[begun:] and self.run.last().endswith(":"):
            frame.kind = _PARAGRAPH  # "Ida Lund wrote:", above the words themselves
            self.flush()
            frame.kind = BlockKind.QUOTATION
            return
        if not pieces[begun:] or pieces[-1].kind is not BlockKind.QUOTATION:
            self.run.add_break()
            return
        label, frame.label = frame.label, SIGNATURE
        self.flush()
        frame.label = label

    def record_place(self, attributes: Mapping[str, str]) -> None:
        """Record the position of an element that links within the page refer to."""
        name = attributes.get("id") or attributes.get("name")
        if name and name in self.linked_names:
            self.walked.places.setdefault(len(self.walked.pieces), []).append(name)

    def add_note_mark(self, link: Element, href: str) -> bool:
        """Write the text of a link as a footnote mark, if it is one; return whether it is."""
        mark = superscripts.note_mark(link, self.run.before())
        if mark:
            self.run.add_linked(mark, href)
        return bool(mark)

    def add_superscript(self, sup: Element) -> bool:
        """Write a superscript number as a footnote mark or in superscript digits, if it is one."""
        link = superscripts.note_link(sup)
        before = self.run.before() if link is not None else ""
        if link is not None and (mark := superscripts.note_mark(link, before, in_superscript=True)):
            if self.linked_names:
                self.record_place(attributes_of(link))
            self.run.add_linked(mark, link.get("href") or "")
            return True
        digits = superscripts.superscript_digits(sup) if link is None else ""
        if digits:
            self.run.add(digits)
        return bool(digits)

    def add_note(self, element: Element) -> bool:
        """Take a footnote written inline, as style sheets for margin notes require it."""
        number, text = split_note_number(element)
        if self.frames[-1].kind is not BlockKind.PARAGRAPH or len(text) < _SHORTEST_NOTE:
            return False
        if number:
            self.run.add(f"[{number}]")
        label = f"{number}." if number else ""
        self.notes.append(Piece(BlockKind.FOOTNOTE, text, level=1, label=label, tag="p"))
        return True

    def add_image(self, element: Element) -> None:
        """Take a picture, or the text of the formula or emoji that it shows."""
        shown = formula_of(element) or emoji_of(element)
        if shown:
            self.run.add(shown)
            return
        for region in reversed(self.open_regions):
            region.has_image = True
            if region.tag == "figure":
                break
        source = picture_source(element)
        if not source:
            return
        if is_offer(self.run.link()) and not is_captioned(element):  # its link makes it a button
            return
        alt = alternative_text(element)
        if self.noscript_source and self.is_in_noscript(element, source, alt):
            self.noscript_source = ""
            last = self.walked.pieces[-1] if self.walked.pieces else None
            if last is not None and last.src == source:
                last.text = last.text or alt
            return
        if len(alt) == 1 and alt.isupper() and (element.tail or "")[:1].islower():
            self.run.add(alt)  # an initial drawn as an image
            return
        piece = Piece(BlockKind.IMAGE, alt, tag="img", src=source)
        self.last_image = element
        if self.in_row:
            self.row_images.append(piece)
        else:
            if self.run.ends_line():
                self.flush()
            self.walked.pieces.append(piece)

    def is_in_noscript(self, element: Element, source: str, alt: str) -> bool:
        """Whether a picture was already taken from the ``noscript`` element before it."""
        if source == self.noscript_source:
            return True
        before = element.getprevious()
        taken = self.walked.pieces[-1] if self.walked.pieces else None
        is_same = taken is not None and taken.src == self.noscript_source and taken.text == alt
        return is_same and bool(alt) and before is not None and before.tag == "noscript"

    def add_noscript_picture(self, element: Element) -> None:
        """Take the picture from a ``noscript`` element, instead of any placeholder before it."""
        for image in element.iter("img"):
            source = picture_source(image)
            last = self.walked.pieces[-1] if self.walked.pieces else None
            if source and not self.run.parts and last and self.is_placeholder(last, image, element):
                last.src = source
                last.text = last.text or alternative_text(image)
            elif source:
                self.add_image(image)
                self.noscript_source = source

    def is_placeholder(self, last: Piece, image: Element, noscript: Element) -> bool:
        """Whether the last piece is a picture shown until scripts run, beside the ``noscript``."""
        if last.kind is not BlockKind.IMAGE or last.src == self.noscript_source:
            return False
        if last.text and last.text == alternative_text(image):
            return True
        box, shown = noscript.getparent(), self.last_image
        if box is None or shown is None:
            return False
        around = islice(shown.iterancestors(), _MOST_AROUND_PICTURE)
        return shown is box or any(each is box for each in around)

    def add_code(self, element: Element) -> None:
        """Take preformatted text verbatim, with its links."""
        run = Run()
        walk = etree.iterwalk(element, events=("start", "end"))
        for event, inner in walk:
            if event == "start":
                if inner.tag == "button" or part_of(inner.get("class") or "") & NOT_TEXT:
                    walk.skip_subtree()
                    continue
                if inner.tag == "a":
                    run.open((inner.get("href") or "").strip(), None)
                run.add_verbatim("\n" if inner.tag == "br" else inner.text or "")
            else:
                if inner.tag == "a" and not part_of(inner.get("class") or "") & NOT_TEXT:
                    run.close()
                if inner is not element:
                    run.add_verbatim(inner.tail or "")
        text, marks = run.take_verbatim()
        if text.strip() and not (self.frames[-1].tag == "td" and is_line_numbers(text)):
            self.walked.pieces.append(Piece(BlockKind.CODE, text, marks, tag="pre"))


def _is_code(marks: list[Mark]) -> bool:
    return any(mark.inline is InlineKind.CODE for mark in marks)


def _without_label(
    frame: BlockContext, kind: BlockKind, text: str, marks: list[Mark]
) -> tuple[str, list[Mark]]:
    """Return a text without its number, which becomes the label of the footnote or list item.

    Empty if it is only the number of a footnote whose text follows.
    """
    is_number = kind is _PARAGRAPH or (kind is BlockKind.FOOTNOTE and frame.label != CONTINUED)
    if frame.notes and is_number and is_note_number(text):
        frame.label = f"{text.strip(NOTE_PUNCTUATION)}."
        return "", []
    if frame.notes and kind is BlockKind.FOOTNOTE and not frame.label:
        frame.label, text, marks = split_note_label(text, marks)
    elif frame.label and frame.label[0].isdigit() and text.startswith(f"{frame.label} "):
        _, text, marks = split_note_label(text, marks)  # repeated in the text
    return text, marks
