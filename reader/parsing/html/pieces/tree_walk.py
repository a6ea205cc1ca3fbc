"""Walks the tree of a page once, producing typed pieces and the regions that contain them."""

from collections.abc import Mapping, Set
from itertools import islice
from sys import maxsize

from reader.model.article import BlockKind, InlineKind
from reader.parsing.html.dom.class_names import Part, part_of
from reader.parsing.html.dom.elements import (
    BLOCKS,
    SOUND_SYMBOLS,
    ends_article,
    explains_word,
    follows_label,
    follows_quotation,
    has_text,
    is_correction,
    is_explained_word,
    is_inline,
    is_name_before_words,
    is_note_number,
    is_only_punctuation,
    is_separate_span,
    is_share_button,
    is_symbol_link,
    is_word_of_sentence,
)
from reader.parsing.html.dom.images import PICTURE_LABELS, tex_of
from reader.parsing.html.dom.picture_elements import (
    follows_caption,
    has_picture_near,
    is_credit_span,
    is_lazy_picture,
    is_leading_credit,
    may_be_name,
    only_picture_in,
    part_below_picture,
)
from reader.parsing.html.dom.tables import Columns, is_header_row, is_row, is_title_row
from reader.parsing.html.dom.tree import (
    NO_ATTRIBUTES,
    Element,
    attributes_of,
    first_descendant,
    is_hidden,
    is_shown_as_block,
    names_in_attributes,
    set_tail,
    text_of,
)
from reader.parsing.html.pieces.block_context import BlockContext, context_of
from reader.parsing.html.pieces.empty_columns import drop_empty_columns
from reader.parsing.html.pieces.note_labels import label_like_marks
from reader.parsing.html.pieces.piece import TITLE_OF_TABLE, Piece, Region, WalkedPage
from reader.parsing.html.pieces.piece_writer import ITEMS, NOT_TEXT, Writer
from reader.parsing.html.pieces.wrappers import Wrappers
from reader.parsing.lxml_loading import etree
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # for hidden boxes and buttons, and for forms
    from reader.parsing.html.dom import expanders, forms

_SKIPPED = word_set("""
    script style template iframe svg canvas object audio video button input select
    option textarea label nav dialog menu map head link meta annotation annotation-xml rp rt
    frameset frame applet progress meter datalist noframes amp-ad amp-analytics amp-iframe
    amp-sidebar amp-social-share""")
_BLOCK_PARTS = Part.CAPTION | Part.LEAD | Part.HEADING | Part.CREDIT
# What the name of an element does not say, as a class does: sites of discussions have elements of
# their own for posts, and apps for what they show beside tooltips.
_BY_CLASS_ONLY = Part.COMMENTS | NOT_TEXT
_SIGNATURES = Part.PULL_QUOTE | Part.ATTRIBUTION
_ENDS_OF_QUOTATIONS = frozenset('.!?…。！？”“"’‘»«」』')
# attributes about visibility
_VISIBILITY_ATTRIBUTES = frozenset({"hidden", "popover", "style", "aria-hidden", "data-alt"})
_PLAYERS = frozenset({"audio", "video"})
_FIELDS = frozenset({"input", "label"})
_CONDITIONALLY_SKIPPED = frozenset({"form", "footer"})  # skipped depending on their content
_SOUND_SUFFIXES = frozenset({".ogg", ".oga", ".mp3", ".wav"})
_ROW_GROUPS = frozenset({"thead", "tbody", "tfoot"})
_LEAVES = word_set("p h1 h2 h3 h4 h5 h6 li dt dd ul ol dl blockquote td th tr")
_QUOTATION_MARKS = ('"', "“", "„", "«", "»", "‘", "‚", "「")
_SYMBOL_TAGS = frozenset({"q", "hr", "math", "noscript"})
_RULE_ABOVE_NOTES = "footnotes-sep"  # markdown-it; other programs write it inside the notes
_COMPARED_NAME_CHARACTERS = 100  # characters by which boxes are recognised as similar
_BELOW_PICTURE = frozenset({"em", "i", "small", "sub", "span", "cite"})
_EMPHASIS = {
    **dict.fromkeys(("em", "i", "cite", "dfn", "var"), InlineKind.EMPHASIS),
    **dict.fromkeys(("strong", "b"), InlineKind.STRONG),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), InlineKind.CODE),
    **dict.fromkeys(("s", "del", "strike"), InlineKind.DELETED),
}
_BELOW_HEADING = frozenset({"p", "figure", "ul", "ol", "blockquote"})
_TEXT_KINDS = (BlockKind.PARAGRAPH, BlockKind.QUOTATION)
_PICTURE_OR_CAPTION = (BlockKind.IMAGE, BlockKind.CAPTION)

# What entering an element did, and leaving it must undo. Module-level names are looked up in half
# the time of class attributes, and a page needs thousands of look-ups.
(
    _NOTHING,
    _SKIPPED_ALL,
    _INLINE_MARK,
    _LINK,
    _QUOTATION,
    _CITATION,
    _VERSE,
    _BLOCK,
    _ROW,
    _CELL,
) = range(10)
_FEW_PARAGRAPHS = 3
_NUMBER_OF_BOX = 0  # in place of the number of a box; that of the body
_MOST_WORDS_OF_LABEL = 2  # a longer one may be the title of a part of the text
_LONGEST_BUTTON = 30  # characters
_WITHIN_TEXT = maxsize  # in place of the start of a link behind words of the same line
_KINDS_ON_CARD = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM})
_PARAGRAPH, _HEADING = BlockKind.PARAGRAPH, BlockKind.HEADING
_NO_PART, _GUTTER, _MAKER, _REST = (
    Part.NONE,
    Part.GUTTER,
    Part.CREDIT_OR_BYLINE,
    Part.COLLAPSED_REST,
)


class _Walker(Writer):
    """Decides for each element whether it is skipped, a mark, a block, or part of a table row."""

    def __init__(self, *, include_hidden: bool, linked_names: Set[str]) -> None:
        super().__init__(linked_names)
        self.include_hidden = include_hidden
        self.columns = Columns()
        self.plain_formulas: set[Element] = set()
        self.link_starts: list[int] = []  # how many pieces precede each open link
        self.wrappers = Wrappers()

    def walk(self, root: Element) -> WalkedPage:
        actions: list[int] = []
        run, enter, leave_block = self.run, self.enter, self.leave_block
        pieces, link_starts = self.walked.pieces, self.link_starts
        walk = etree.iterwalk(root, events=("start", "end"))
        _held = None  # keeps the last element alive; a query would recreate its object
        for event, element in walk:
            if event == "start":
                action = enter(element.tag, element)
                actions.append(action)
                if action == _SKIPPED_ALL:
                    walk.skip_subtree()
                elif text := element.text:
                    run.add(text)
            else:
                action = actions.pop()
                if action == _INLINE_MARK:
                    run.close()
                elif action == _LINK:
                    run.close()
                    start = link_starts.pop()
                    if len(pieces) > start + 1:
                        self.note_card(start)
                elif action == _BLOCK:
                    leave_block()
                elif action > _SKIPPED_ALL:
                    self.leave(action)
                tail = element.tail
                if tail and actions:
                    run.add(tail)
                _held = element
        self.flush()
        if self.walked.places:
            label_like_marks(self.walked)
        self.wrappers.remove(self.walked)
        return self.walked

    def enter(self, tag: str, element: Element) -> int:
        if tag in _SKIPPED:
            return self.enter_skipped(tag, element)
        if tag == "br":
            self.end_line()
            return _NOTHING
        if tag in ("img", "amp-img"):
            self.add_image(element)
            return _NOTHING
        pairs = element.items()
        attributes: Mapping[str, str] = NO_ATTRIBUTES
        if pairs:
            attributes = dict(pairs)  # type: ignore[arg-type]  # of HTML they are no bytes
            if not _VISIBILITY_ATTRIBUTES.isdisjoint(attributes):
                if tag == "div" and is_lazy_picture(element):
                    self.flush()
                    self.add_image(element)
                    return _SKIPPED_ALL
                sees = self.include_hidden and attributes.get("role") != "dialog"
                if not sees and is_hidden(tag, attributes):
                    if not (
                        expanders.is_collapsed_rest(element)
                        or expanders.is_collapsed_answer(element)
                    ):
                        return _SKIPPED_ALL
                    return self.enter_block(tag, element, attributes, _REST)
                if tag == "span" and is_shown_as_block(attributes):
                    return self.enter_shown_block(element, attributes)
        if tag in BLOCKS:
            if tag == "footer" and follows_quotation(element) and not ends_article(element):
                return self.enter_block(tag, element, attributes, _SIGNATURES)
            if tag == "summary":
                return self.enter_summary(element, attributes)
            if attributes.get("role") == "button":
                if expanders.is_expander_heading(element):
                    return self.enter_block("h3", element, NO_ATTRIBUTES, Part.COLLAPSED_REST)
                self.note_button(element)
            return self.enter_block(tag, element, attributes)
        if "-" in tag and not is_inline(tag, element):
            named = {**attributes, "class": f"{tag} {attributes.get('class', '')}"}
            return self.enter_block(tag, element, named)
        return self.enter_inline(tag, element, attributes)

    def enter_summary(self, element: Element, attributes: Mapping[str, str]) -> int:
        """Begin the line that unfolds text; it belongs to the article if that is prose."""
        is_named = bool(part_of(attributes.get("class", "")))
        known = _REST if not is_named and expanders.heads_prose(element) else _NO_PART
        in_text = not (self.frames[-1].list_depth or self.in_row)
        if known and in_text and expanders.is_title_of_details(element):
            return self.enter_block("h3", element, NO_ATTRIBUTES, known)
        return self.enter_block("summary", element, attributes, known)

    def enter_skipped(self, tag: str, element: Element) -> int:
        """Skip an element that is not text, except for a button or template that contains text."""
        if tag == "template" and element.get("shadowrootmode"):
            return self.enter_block("div", element, attributes_of(element))
        if tag in _PLAYERS and self.open_regions:
            self.open_regions[-1].has_controls = True
        elif tag in _FIELDS:
            if self.frames[-1].list_depth and self.enter_task(tag, element):
                return _NOTHING
            self.note_fields(element)
        if tag != "button":
            return _SKIPPED_ALL
        heads = self.frames[-1].kind is _HEADING and not self.run.parts
        if not heads and expanders.is_expander_heading(element):
            return self.enter_block("h3", element, attributes_of(element), Part.COLLAPSED_REST)
        if self.frames[-1].in_figure and (picture := only_picture_in(element)) is not None:
            self.add_image(picture)
        if heads or (self.run.goes_on() and is_word_of_sentence(element)):
            return _NOTHING
        self.note_button(element)
        return _SKIPPED_ALL

    def enter_task(self, tag: str, element: Element) -> bool:
        """Write the box of a task in a list, or begin its label; return whether it is one."""
        if tag == "label":
            return forms.is_task_label(element)
        mark = forms.task_mark(element) if not self.run.parts else ""
        if mark and forms.precedes_text(element):
            self.run.add(mark)
        return bool(mark)

    def note_button(self, element: Element) -> None:
        """Note in the region around a button what it says."""
        if self.open_regions:
            self.open_regions[-1].note_buttons(f"{text_of(element, _LONGEST_BUTTON)}\n")

    def note_fields(self, element: Element) -> None:
        """Note in the region around an element which input fields it has."""
        if not self.open_regions:
            return
        region = self.open_regions[-1]
        takes_address, takes_vote = forms.fields_in(element)
        region.has_email_field |= takes_address
        region.has_controls |= takes_vote

    def enter_inline(self, tag: str, element: Element, attributes: Mapping[str, str]) -> int:
        """Begin an element inside a line; return what remains to be done at its end."""
        done = None
        if tag == "a":
            done = self.enter_link(element, attributes)
        elif tag == "cite" and not (self.is_in_picture() and is_credit_span(element)):
            done = self.enter_citation(element, attributes)
        if done is not None:
            return done
        names = attributes.get("class") if attributes else None
        part = part_of(names) if names else _NO_PART
        if part & _GUTTER:
            return _SKIPPED_ALL
        if self.is_in_picture() and (
            part & _MAKER or is_credit_span(element) or is_leading_credit(element)
        ):
            return self.enter_block(tag, element, attributes, Part.CREDIT)
        if part & _BLOCK_PARTS and self.is_own_block(part, element):
            return self.enter_block(tag, element, attributes)
        if part & Part.ATTRIBUTION and self.ends_quotation(element):
            return self.enter_block(tag, element, attributes, _SIGNATURES)
        if (
            tag in _BELOW_PICTURE
            and self.last_image is not None
            and (below := self.part_below_picture(element))
        ):
            return self.enter_block(tag, element, attributes, below)
        inline = _EMPHASIS.get(tag)
        if inline is not None:
            self.run.open("", inline)
            return _INLINE_MARK
        if tag == "sup" and self.add_superscript(element):
            return _SKIPPED_ALL
        if tag in _SYMBOL_TAGS:
            return self.enter_symbol(tag, element, attributes)
        explains = part & Part.EXPLANATION and explains_word(element, self.run.last())
        if (explains or attributes.get("role") == "tooltip") and any(
            map(str.strip, self.run.parts)
        ):
            return _SKIPPED_ALL
        if part:
            if part & Part.SCREEN_READER and not self.is_kept_hidden_text(element):
                return _SKIPPED_ALL
            if part & Part.NOTE and self.add_note(element):
                return _SKIPPED_ALL
        if tag == "span":
            self.set_span_apart(element, names or "")
        return _NOTHING

    def enter_shown_block(self, element: Element, attributes: Mapping[str, str]) -> int:
        """Begin a span that is shown as a block: a paragraph, or a line of one or of a heading.

        Behind words, as a formula, it is a line; an initial is neither.
        """
        if (element.tail or "")[:1].islower():
            return self.enter_inline("span", element, attributes)
        frame = self.frames[-1]
        may_be_paragraph = frame.kind in _TEXT_KINDS and frame.tag != "p" and not self.in_row
        if may_be_paragraph and (self.run.ends_line() or not self.run.has_words()):
            return self.enter_block("span", element, attributes)
        if self.run.parts and not self.run.ends_line():
            self.end_line()
        action = self.enter_inline("span", element, attributes)
        return _VERSE if action == _NOTHING else action

    def end_line(self) -> None:
        """Write a line break, which is a space in headings and tables."""
        if self.in_row or self.frames[-1].kind is _HEADING:
            self.run.add(" ")
        else:
            self.run.add_break()

    def set_span_apart(self, element: Element, names: str) -> None:
        """Add what style sheets set a span apart by: a number, a report's place, a speaker."""
        if self.run.parts:
            if is_separate_span(element, self.run.last()):
                self.run.add(" ")
            return
        if "speaker" in names and is_name_before_words(element):
            set_tail(element, f": {(element.tail or '').lstrip()}")
            return
        numbers = self.frames[-1].kind in ITEMS and is_note_number(text_of(element, 6))
        if numbers or ("location" in names and (element.tail or "")[:1].isalpha()):
            set_tail(element, f" {element.tail or ''}")

    def enter_link(self, element: Element, attributes: Mapping[str, str]) -> int | None:
        """Begin a link, or skip one that is only a symbol; None if it has no address."""
        href = (attributes.get("href") or "").strip()
        if self.linked_names:
            self.record_place(attributes)
        if "#" in href[:200]:
            if is_symbol_link(element, self.frames[-1].kind) or self.add_note_mark(element, href):
                return _SKIPPED_ALL
        elif href[-4:] in _SOUND_SUFFIXES and element.text in SOUND_SYMBOLS:
            return _SKIPPED_ALL
        if self.frames[-1].kind is BlockKind.QUOTATION and is_share_button(element, href):
            return _SKIPPED_ALL
        if not href:
            if attributes.get("role") == "button":
                self.note_button(element)
            if "href" not in attributes:
                return None
            href = "#"  # an empty address is that of the page itself
        if self.run.last().endswith(":") and follows_label(element):
            self.run.add(" ")
        self.link_starts.append(_WITHIN_TEXT if self.run.parts else len(self.walked.pieces))
        self.run.open(href, None)
        return _LINK

    def note_card(self, start: int) -> None:
        """Make a region of a link around several pieces, as cards of other stories have it."""
        pieces = self.walked.pieces
        if any(piece.kind in _KINDS_ON_CARD for piece in pieces[start:]):
            self.walked.regions.append(Region("a", _NO_PART, start, len(pieces)))

    def enter_citation(self, element: Element, attributes: Mapping[str, str]) -> int | None:
        """Begin the name of the person quoted; None if it is the title of a work."""
        if follows_quotation(element):
            return self.enter_block("cite", element, attributes, _SIGNATURES)
        cites = not self.run.parts and self.frames[-1].kind is BlockKind.QUOTATION
        if not cites or (element.tail or "").lstrip().startswith(","):  # a description follows
            return None
        self.run.open("", None)
        return _CITATION

    def enter_symbol(self, tag: str, element: Element, attributes: Mapping[str, str]) -> int:
        """Write what a symbol tag stands for: quotation marks, a rule, a formula or a picture."""
        if tag == "q":
            if (element.text or "").lstrip().startswith(_QUOTATION_MARKS):
                return _NOTHING  # the author wrote the quotation marks as well
            self.run.add("“")
            return _QUOTATION
        if tag == "hr":
            self.flush()
            if not self.is_above_notes(attributes):
                self.walked.pieces.append(Piece(BlockKind.RULE, "", tag="hr"))
            return _NOTHING
        if tag == "noscript":
            self.add_noscript_picture(element)
            return _SKIPPED_ALL
        if element in self.plain_formulas:
            return _NOTHING
        formula = tex_of(element)
        if attributes.get("display") == "block" and self.frames[-1].tag != "p":
            self.frames[-1].tag = "math"  # a line of text, even in a table or box
        if not formula:
            from reader.parsing import formulas  # few pages have one

            if not formulas.has_structure(element):
                self.plain_formulas.update(element.iter("math"))  # those inside it, too
                return _NOTHING
            formula = formulas.formula_text(element)
        self.run.add(formula)
        return _SKIPPED_ALL

    def is_own_block(self, part: int, element: Element) -> bool:
        """Whether an inline caption, credit, standfirst or heading is really a block of its own."""
        if self.frames[-1].kind is not _PARAGRAPH or self.in_row:
            return False
        if part & Part.CREDIT and follows_caption(element):
            return True
        if part & Part.CAPTION:
            return has_picture_near(element)
        if not part & _BLOCK_PARTS & ~Part.CREDIT:
            return False
        after = element.getnext()
        if self.run.parts or after is None or has_text(element.tail):
            return False
        if after.tag in _BELOW_HEADING:
            return part & Part.HEADING > 0 or (after.tag == "p" and not part & Part.LEAD)
        return after.tag == "br" and part & Part.LEAD > 0

    def ends_quotation(self, element: Element) -> bool:
        """Whether an inline element is the last in its part of a quotation, below words or a name.

        After a dash or "by", its line is one signature.
        """
        in_quotation = self.frames[-1].kind is BlockKind.QUOTATION
        if not in_quotation or element.getnext() is not None or has_text(element.tail):
            return False
        before = "".join(self.run.parts).rstrip()
        if not before or before[-1] in _ENDS_OF_QUOTATIONS:
            return True
        return before[-1].isalpha() and may_be_name(before)

    def is_in_picture(self) -> bool:
        """Whether the current position is next to a picture or below it, outside body text."""
        frame = self.frames[-1]
        return frame.kind is BlockKind.CAPTION or (frame.in_figure and frame.kind is _PARAGRAPH)

    def part_below_picture(self, element: Element) -> int:
        """Return whether an inline element is the caption or credit of the picture just above."""
        last = self.walked.pieces[-1] if self.walked.pieces else None
        if last is None or last.kind not in _PICTURE_OR_CAPTION or self.in_row:
            return _NO_PART
        if self.frames[-1].kind is not _PARAGRAPH or any(map(str.strip, self.run.parts)):
            return _NO_PART
        return part_below_picture(element, has_caption=last.kind is not BlockKind.IMAGE)

    def is_kept_hidden_text(self, element: Element) -> bool:
        """Whether hidden text stays: a separator, "Credit" before a name, the word of a tooltip."""
        if self.frames[-1].kind is not BlockKind.CREDIT:
            return is_only_punctuation(element) or is_explained_word(element)
        return text_of(element, 20).casefold().strip(" :") in PICTURE_LABELS

    def enter_block(
        self, tag: str, element: Element, attributes: Mapping[str, str], known: int = _NO_PART
    ) -> int:
        if self.in_row:
            return self.enter_in_row(tag, attributes)
        frame = self.frames[-1]
        if frame.verse and tag in ("div", "span"):
            return _VERSE
        names, part = "", known
        if attributes and (names := names_in_attributes(tag, attributes)):
            part = _part_of_block(tag, element, names, known, has_role="role" in attributes)
        if tag == "section" and (label := attributes.get("aria-label")):
            part |= _part_of_label(label)
        if part & NOT_TEXT or (
            tag in _CONDITIONALLY_SKIPPED and not known and self.is_skipped(tag, element, part)
        ):
            if tag == "form":
                self.note_fields(element)
            return _SKIPPED_ALL
        if self.run.parts:
            is_first = self.open_regions and self.open_regions[-1].start == len(self.walked.pieces)
            self.flush(may_be_number=bool(is_first) and tag == frame.tag == "div")
        if self.linked_names and attributes:
            self.record_place(attributes)
        if tag == "p":
            if frame.tag == "p":
                self.run.end_open()  # a nested paragraph: only in unclosed inline elements
        elif tag == "pre":
            self.add_code(element)
            return _SKIPPED_ALL
        elif tag == "tr" or (tag in _ROW_GROUPS and is_row(element)):
            if frame.kind is BlockKind.TABLE_ROW:
                return self.enter_row(element)
            self.waiting_label = ""
        self.frames.append(context_of(frame, tag, element, part, attributes))
        self.open_region(tag, names, part, attributes)
        return _BLOCK

    def enter_row(self, element: Element) -> int:
        """Begin a row of a table, which may be only its title."""
        self.in_row = int(not is_title_row(element))
        if self.in_row:
            self.columns.begin_row(element)
            level = int(is_header_row(element))
            self.frames.append(BlockContext(BlockKind.TABLE_ROW, level, tag="tr"))
        else:
            self.frames.append(BlockContext(_PARAGRAPH, tag=TITLE_OF_TABLE))
        return _ROW

    def open_region(self, tag: str, names: str, part: int, attributes: Mapping[str, str]) -> None:
        """Record where a block begins, and what its names indicate."""
        if tag not in _LEAVES:
            number = len(self.walked.container_names)
            self.container_ids.append(number)
            self.walked.container_names.append(
                f"{tag} {names[:_COMPARED_NAME_CHARACTERS]}" if names else f"{tag} {number}"
            )
        region = Region(tag, part, len(self.walked.pieces))
        if attributes:
            region.is_article_body = (
                "articlebody" in names.lower() or attributes.get("itemprop") == "text"
            )
            if "mw-" in names and ("mw-parser-output" in names or "mw-content-" in names):
                self.walked.is_encyclopedia = True
        self.open_regions.append(region)

    def is_above_notes(self, attributes: Mapping[str, str]) -> bool:
        """Whether a rule is what a program draws between the text and its footnotes."""
        if attributes.get("class") == _RULE_ABOVE_NOTES:
            return True
        return self.frames[-1].notes and self.open_regions[-1].start == len(self.walked.pieces)

    def enter_in_row(self, tag: str, attributes: Mapping[str, str]) -> int:
        if tag in ("td", "th") and self.in_row == 1:
            for _ in range(self.columns.begin_cell(attributes)):
                self.run.add_cell()
            self.in_row = 2
            return _CELL
        self.run.add(" ")
        return _NOTHING

    def is_skipped(self, tag: str, element: Element, part: int) -> bool:
        if tag == "form":
            return not forms.is_page_wrapper(element)
        frame = self.frames[-1]
        holds = part & Part.FOOTNOTES or frame.kind is BlockKind.QUOTATION or frame.in_figure
        return tag == "footer" and not holds and not is_correction(element)

    def leave(self, action: int) -> None:
        """Undo what entering an element did, unless it began a block, a link or emphasis."""
        if action == _CELL:
            self.in_row = 1
        elif action == _QUOTATION:
            self.run.add("”")
        elif action == _VERSE:
            self.end_line()
        elif action == _CITATION:
            self.run.close()
            self.end_citation()
        else:
            self.flush()
            self.frames.pop()
            self.in_row = 0
            self.walked.pieces += self.row_images
            self.row_images.clear()

    def leave_block(self) -> None:
        if self.run.parts:
            self.flush()
        self.frames.pop()
        region, pieces = self.open_regions.pop(), self.walked.pieces
        region.end = len(pieces)
        if region.tag not in _LEAVES:
            number = self.container_ids.pop()
            outer = self.container_ids[-1]
            has_one = region.end - region.start == 1 and pieces[-1].container_id == number
            if has_one:
                self.name_box(region.tag, number, pieces[-1])
            self.wrappers.note(region, number, outer, self.walked.regions, has_one=has_one)
        if region.tag == "table" and self.columns.has_wide_cells:
            drop_empty_columns(pieces[region.start :])
            self.columns = Columns()
        if region.part & _REST:
            for piece in pieces[region.start :]:
                piece.confirmed = True
        if region.end > region.start:
            self.walked.regions.append(region)
            if region.tag == "form" and self.open_regions:  # the lines beside it say what for
                self.open_regions[-1].has_email_field |= region.has_email_field
        elif self.open_regions:
            around = self.open_regions[-1]
            around.has_email_field |= region.has_email_field
            around.has_controls |= region.has_controls
            if region.buttons:
                around.note_buttons(region.buttons)

    def name_box(self, tag: str, number: int, line: Piece) -> None:
        """Let all boxes without names around a single paragraph count as boxes of one kind."""
        names = self.walked.container_names
        is_text = line.kind is _PARAGRAPH and not line.link_chars
        if is_text and names[number] == f"{tag} {number}":
            names[number] = f"{tag} {_NUMBER_OF_BOX}"


def walk_page(
    root: Element, *, include_hidden: bool = False, linked_names: Set[str] = frozenset()
) -> WalkedPage:
    """Return the pieces and regions of the page below `root`; one pass, no recursion.

    Args:
        root: Usually the body.
        include_hidden: Include hidden elements: some pages reveal their text by script.
        linked_names: Element names whose positions to record, as used by links within the page.
    """
    return _Walker(include_hidden=include_hidden, linked_names=linked_names).walk(root)


def _part_of_label(label: str) -> int:
    """Return whether a section is that of comments by what screen readers call it: "Comments"."""
    return part_of(label) & Part.COMMENTS if label.count(" ") < _MOST_WORDS_OF_LABEL else _NO_PART


def _contains_page(element: Element) -> bool:
    """Whether a custom element contains a page: its name is that of a program, no part of it.

    A box inside the article or beside it may have a headline of its own, but not the first one.
    """
    if next(element.iterancestors("article", "main"), None) is not None:
        return False
    if _has_first(element, "main"):
        return True
    paragraphs = sum(1 for _ in islice(element.iter("p"), _FEW_PARAGRAPHS))
    return paragraphs == _FEW_PARAGRAPHS and _has_first(element, "h1")


def _has_first(element: Element, tag: str) -> bool:
    """Whether the first element of the page with a tag is inside."""
    found = first_descendant(element, tag)
    return found is not None and next(element.getroottree().iter(tag), None) is found


def _part_of_block(tag: str, element: Element, names: str, known: int, *, has_role: bool) -> int:
    """Return which part of a page a block is by its names, beside what is `known`."""
    part = known
    if tag not in ("body", "html") and known is not _REST:
        part |= part_of(names)
    if part and "-" in tag:
        by_tag = ~Part.BODY if _contains_page(element) else _BY_CLASS_ONLY
        part &= ~by_tag | part_of(names[len(tag) :]) | known
    if "paywall" in names and (tag in _LEAVES or has_role):
        part &= ~Part.FURNITURE  # the text behind it, not the offer in front
    if part & _GUTTER and "gutter" in names and next(element.iter("p"), None) is not None:
        part &= ~_GUTTER  # between two columns of the page, not line numbers next to code
    return part
