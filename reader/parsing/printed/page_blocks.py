"""Turns lines of printed pages into blocks, and rejoins what page breaks have cut.

Independent of PDF: a line consists of its text, position, size and style.
"""

import re
from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.builder import CONTINUED
from reader.parsing.lines.bylines import byline_names
from reader.parsing.lines.contents_titles import CONTENTS_TITLES
from reader.parsing.lines.heading_lines import is_generic_heading
from reader.parsing.lines.hyphenation import LineJoiner
from reader.parsing.lines.written_dates import bare_date
from reader.parsing.plain_text.marked_lines import Shape, is_rule, parse_list_marker
from reader.parsing.printed.drawn_labels import LABELS, join_labels
from reader.parsing.printed.headings.heading_levels import assign_levels
from reader.parsing.printed.headings.heading_styles import Group, HeadingStyles
from reader.parsing.printed.headings.numbered_headings import mark_numbered_headings, number_depths
from reader.parsing.printed.line_groups import FOOTNOTE_MARK, line_groups
from reader.parsing.printed.margins.line_numbers import remove_line_numbers
from reader.parsing.printed.margins.repeated_rows import remove_repeated_rows
from reader.parsing.printed.margins.running_heads import remove_running_heads
from reader.parsing.printed.page_breaks import (
    LEAST_LINES,
    LONGEST_LABEL,
    is_cut_at_full_line,
    is_cut_in_sentence,
    is_indented,
    is_jump_line,
)
from reader.parsing.printed.pdfium.document_tags import drop_unreliable_tags, level_of_heading
from reader.parsing.printed.pdfium.outline import Entry, Outline, title_key
from reader.parsing.printed.printed_code import code_text, mark_code
from reader.parsing.printed.printed_footnotes import find_foot_lines
from reader.parsing.printed.printed_line import SAME_SIZE, PageLine, usual_size
from reader.parsing.printed.printed_lists import with_levels_of_items
from reader.parsing.printed.printed_quotations import with_quotations
from reader.parsing.printed.tables.leader_dots import has_leader_dots, shorten_leader_dots
from reader.parsing.printed.tables.printed_tables import BREAK, CELL

_TAG_KINDS = {
    "Caption": BlockKind.CAPTION,
    LABELS: BlockKind.CAPTION,
    "BlockQuote": BlockKind.QUOTATION,
    "Note": BlockKind.FOOTNOTE,
    "FENote": BlockKind.FOOTNOTE,
}
_FEWEST_TAGGED = 2  # tagged headings: with so many, all headings are tagged
_CAPTION_LABEL = re.compile(
    r"(?:fig(?:ure|ura)?|abb(?:ildung)?|table|tab(?:elle)?|tableau|tabla|rys|рис)\.?\s\d{1,3}\s?[.:—–|]\s",
    re.IGNORECASE,
)
_PULL_QUOTE = re.compile(r"[“„«»\"][^“„«»”\"]{12,}[”“»«\"]")
_LONGEST_CAPTION = 400  # characters
_BACK = re.compile(r"\s*[↩↵⏎⤴][\ufe0e\ufe0f]?$")  # behind a note on a printed web page
_NOTE_GAP = 3.0  # its sizes between the paragraphs of a note
_HEADLINE_SIZE, _BOLD_HEADLINE_SIZE = 1.35, 1.25  # times the body size
_LARGEST = 1.05  # times the size of all other text
_LONGEST_HEADING = 160
_DEEPEST = 6  # level of a heading
_MOST_ABOVE = 12  # short lines above a headline
_SKIPPED_KINDS = (
    BlockKind.FOOTNOTE, BlockKind.CAPTION, BlockKind.TABLE_ROW, BlockKind.PROMO
)  # fmt: skip
_MOSTLY_INDENTED = 0.7  # share of the paragraphs
_ROOT_LEVEL = 2  # of headings for entries of the outline that are below no other
_HEAD_KINDS = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.HEADLINE)


def shapes_of_pages(
    pages: Sequence[Sequence[PageLine]], entries: Sequence[Entry] = (), title: str = ""
) -> list[Shape]:
    """Return the blocks of a document.

    Args:
        pages: Its lines in reading order.
        entries: Its outline.
        title: The title in its metadata.
    """
    bodies = remove_line_numbers(remove_repeated_rows(remove_running_heads(pages)))
    bodies = mark_code(drop_unreliable_tags(bodies))
    lines = [line for body in bodies for line in body]
    if not lines:
        return []
    joiner = LineJoiner([line.text for line in lines])
    body_size = usual_size(lines)
    foot_lines = find_foot_lines(bodies, body_size)
    bodies = join_labels(bodies, body_size)
    groups = [
        Group(group, _join_group(group, joiner), number)
        for number, body in enumerate(bodies)
        for group in line_groups([body], foot_lines)
    ]
    return _Document(groups, body_size, joiner, foot_lines, Outline(entries), title).shapes()


class _Document:
    """The groups of lines of a document, while they are turned into shapes."""

    def __init__(
        self,
        groups: Sequence[Group],
        body_size: float,
        joiner: LineJoiner,
        foot_lines: set[int],
        outline: Outline,
        title: str,
    ) -> None:
        self._groups = groups
        self._body_size = body_size
        self._joiner = joiner
        self._foot_lines = foot_lines
        self._outline = outline
        self._title = title_key(title)
        self._styles = HeadingStyles(groups, body_size)
        several = [is_indented(group.lines) for group in groups if len(group.lines) > LEAST_LINES]
        self._indents = sum(several) > _MOSTLY_INDENTED * len(several)
        sizes = sorted(group.size for group in groups)
        self._largest_other = sizes[-2] if len(sizes) > 1 else sizes[-1]
        tagged = [level_of_heading(group.lines[0].tag) for group in groups]
        self._has_tagged_headings = sum(map(bool, tagged)) >= _FEWEST_TAGGED
        self._level_shift = tagged.count(1) > 1
        self._is_below_headline = False  # whether all other entries of the outline are
        self._shapes: list[Shape] = []
        self._last_note: Group | None = None
        self._running_text = 0  # the index of the last shape that is running text
        self._first_groups: list[Group] = []  # the first lines of each shape
        self._last_lines: list[Sequence[PageLine]] = []  # its last lines
        self._known_levels: list[int] = []  # heading levels from tags or outline

    def shapes(self) -> list[Shape]:
        largest = 0.0
        has_title = False  # whether the headline is the title in the metadata
        for at, group in enumerate(self._groups):
            may_be_headline = not self._shapes or (
                not has_title
                and _may_precede_headline(self._shapes)
                and (group.size > largest or (group.size == largest and self._is_title(group)))
            )
            if _has_letters(group):
                largest = max(group.size, largest)
            level = self._known_level(group)
            shape = self._shape(at, level, may_be_headline=may_be_headline)
            if shape.kind is BlockKind.HEADLINE:  # of several headlines, the largest counts
                has_title = self._is_title(group)
                self._shapes = [_without_heading(each) for each in self._shapes]
                self._is_below_headline = self._outline.has_one_root and level == _ROOT_LEVEL
            self._add(shape, group, level)
        shapes = mark_numbered_headings(self._shapes)
        depths = number_depths(shapes)
        known = [
            level or (depth and min(_DEEPEST, depth + 1))
            for level, depth in zip(self._known_levels, depths, strict=True)
        ]
        shapes = assign_levels(shapes, self._first_groups, known)
        is_heading = shapes[-1].kind is BlockKind.HEADING and not self._known_levels[-1]
        if is_heading and shapes[-1].text[-1:].isdigit():
            shapes[-1] = _without_heading(shapes[-1])  # the foot of the only page
        shapes = with_levels_of_items(shapes, self._first_groups)
        return with_quotations(shapes, self._first_groups, self._body_size)

    def _add(self, shape: Shape, group: Group, level: int) -> None:
        shapes, at = self._shapes, self._running_text
        if shapes and (
            is_cut_in_sentence(shapes[at], self._last_lines[at], shape, group.lines)
            or is_cut_at_full_line(
                shapes[at], self._last_lines[at], shape, group.lines, indents=self._indents
            )
        ):
            self._last_lines[at] = group.lines
            shapes[at] = shapes[at]._replace(text=self._joiner.join([shapes[at].text, shape.text]))
        else:
            if shape.kind is BlockKind.FOOTNOTE:
                self._last_note = group
            elif shape.kind is BlockKind.PARAGRAPH and id(group.lines[0]) in self._foot_lines:
                self._last_note = None  # other small print
            if shape.kind not in _SKIPPED_KINDS:
                self._running_text = len(shapes)
            shapes.append(shape)
            self._first_groups.append(group)
            self._last_lines.append(group.lines)
            self._known_levels.append(level if shape.kind is BlockKind.HEADING else 0)

    def _known_level(self, group: Group) -> int:
        """Return the level of a heading according to tags or outline; 0 if they do not name it."""
        if len(group.text) > _LONGEST_HEADING or CELL in group.text:
            return 0
        tagged = level_of_heading(group.lines[0].tag)
        if tagged and not (len(group.text) > LONGEST_LABEL and group.text.endswith(".")):
            return min(6, tagged + self._level_shift)
        level = self._outline.level(group.page, group.text)
        return min(6, level + 1 - self._is_below_headline) if level else 0

    def _shape(self, at: int, level: int, *, may_be_headline: bool) -> Shape:
        group = self._groups[at]
        text = group.text
        if group.lines[0].monospace:
            return Shape(BlockKind.CODE, text)
        if CELL in text:
            return Shape(BlockKind.TABLE_ROW, text, int(all(line.bold for line in group.lines)))
        if is_rule(text):
            return Shape(BlockKind.RULE, text)
        if is_jump_line(text):
            return Shape(BlockKind.PROMO, text)
        if has_leader_dots(text):
            return _contents_entry(shorten_leader_dots(text))
        mark = parse_list_marker(text)
        if mark and not mark[0]:
            return Shape(BlockKind.LIST_ITEM, text[mark[1] :], 1)
        kind = _TAG_KINDS.get(group.lines[0].tag.kind) if group.lines[0].tag else None
        at_foot = kind is BlockKind.FOOTNOTE or id(group.lines[0]) in self._foot_lines
        note = FOOTNOTE_MARK.match(text) if at_foot else None
        if note:
            return Shape(BlockKind.FOOTNOTE, text[note.end() :], 1, note[2] or f"{note[1]}.")
        if at_foot and self._continues_note(group):
            return Shape(BlockKind.FOOTNOTE, text, 1, CONTINUED)
        if kind is BlockKind.CAPTION or kind is BlockKind.QUOTATION:
            return Shape(kind, text, int(kind is BlockKind.QUOTATION))
        large = self._styles.is_large(at)
        if may_be_headline and self._is_headline(group, large=large):
            return Shape(BlockKind.HEADLINE, text)
        if large and not level and _PULL_QUOTE.fullmatch(text):
            return Shape(BlockKind.QUOTATION, text, 1)
        if level or large or self._is_marked(at):
            return Shape(BlockKind.HEADING, text, level or 2)
        if mark and not (bare_date(text) or byline_names(text)):  # 31. Mai 2026
            leads_back = _BACK.search(group.lines[-1].text) is not None
            kind = BlockKind.FOOTNOTE if leads_back else BlockKind.LIST_ITEM
            return Shape(kind, text[mark[1] :], 1, mark[0])
        if len(text) <= _LONGEST_CAPTION and _CAPTION_LABEL.match(text):
            return Shape(BlockKind.CAPTION, text)
        return Shape(BlockKind.PARAGRAPH, text)

    def _is_marked(self, at: int) -> bool:
        """Whether a group is a heading by its style or words, where no tags name the headings."""
        if self._has_tagged_headings:
            return False
        return self._styles.is_marked(at) or _names_part(self._groups[at])

    def _continues_note(self, group: Group) -> bool:
        """Whether a footnote goes on at the foot of a page: in the same print, and not far away."""
        note = self._last_note
        if note is None or group.page - note.page > 1 or not any(map(str.isalnum, group.text)):
            return False
        if abs(note.size - group.size) >= SAME_SIZE * note.size:
            return False
        if note.page < group.page:
            return self._shapes[-1].kind is not BlockKind.HEADING or group.text[:1].islower()
        return self._last_lines[-1][-1].y - group.lines[0].y < _NOTE_GAP * note.size

    def _is_title(self, group: Group) -> bool:
        return bool(self._title) and title_key(group.text) == self._title

    def _is_headline(self, group: Group, *, large: bool) -> bool:
        if self._is_title(group):
            return True
        named = group.text.strip(" .:").lower() not in CONTENTS_TITLES and _has_letters(group)
        bold = all(line.bold for line in group.lines)
        if group.size > _LARGEST * self._largest_other:
            return large and named
        least = _BOLD_HEADLINE_SIZE if bold else _HEADLINE_SIZE
        return large and named and group.size >= self._body_size * least


def _names_part(group: Group) -> bool:
    """Whether a group is only a word in bold that papers head a part with, such as "Abstract".

    A small letter at its beginning is that of a word in a sentence.
    """
    text = group.text
    is_alone = len(group.lines) == 1 and group.lines[0].bold and not text[0].islower()
    return is_alone and is_generic_heading(text)


def _has_letters(group: Group) -> bool:
    """Whether a group is not only a year, or the number of an issue."""
    return any(map(str.isalpha, group.text))


def _join_group(group: Sequence[PageLine], joiner: LineJoiner) -> str:
    """Return the text of a group; the cells of a row are joined one by one."""
    if group[0].monospace:
        return code_text(group)
    if CELL not in group[0].text:
        return _BACK.sub("", joiner.join([line.text.strip() for line in group]))
    cells = group[0].text.split(CELL)
    return CELL.join(joiner.join(cell.split(BREAK)) for cell in cells)


def _contents_entry(text: str) -> Shape:
    """Return a line with leader dots, from a table of contents, index or menu, as list item."""
    return Shape(BlockKind.LIST_ITEM, text.removesuffix(" … "), 1)


def _may_precede_headline(shapes: Sequence[Shape]) -> bool:
    """Whether the headline may still follow: there are only a few short lines so far."""
    return len(shapes) < _MOST_ABOVE and all(
        shape.kind in _HEAD_KINDS and len(shape.text) < 80 for shape in shapes
    )


def _without_heading(shape: Shape) -> Shape:
    """Return a large or bold line above the headline as a paragraph: a column name, say."""
    is_heading = shape.kind in (BlockKind.HEADLINE, BlockKind.HEADING)
    return shape._replace(kind=BlockKind.PARAGRAPH, level=0) if is_heading else shape
