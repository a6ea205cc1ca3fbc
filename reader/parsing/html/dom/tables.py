"""Tells data tables from tables that only lay out the page."""

from collections.abc import Iterator, Mapping
from itertools import islice

from reader.parsing.html.dom.elements import has_text
from reader.parsing.html.dom.tree import Element, first_descendant, set_tail, set_text, text_of
from reader.parsing.lxml_loading import etree
from reader.parsing.table_columns import TableColumns

_MOST_ELEMENTS = 400  # elements; enough to classify a table
_LONG_CELL = 400  # characters; a longer cell is not data
_SHORT_CELL = 60  # characters of a word or day that the rest of its row explains
_FEWEST_ENTRIES = 3  # rows
_FEWEST_COLUMNS = 2
_FEWEST_TURNS = 6  # rows
_MOST_CAPTIONED = 100  # rows
_LONGEST_CAPTION = 250  # characters
_FEWEST_SPACES = 1  # in what somebody says
_LONGEST_SPAN = 6  # characters
_BOLD = ("b", "strong")
_CELLS = ("td", "th")
_MOST_OF_HEAD = 2  # rows
_FEWEST_BELOW_TITLE = 2  # rows of two cells
_BLOCKS = frozenset(
    {"p", "div", "section", "article", "blockquote", "h1", "h2", "h3", "h4", "form"}
)


class Columns:
    """The columns of a table while it is read.

    Attributes:
        has_wide_cells: Whether a cell so far spans several columns.
    """

    def __init__(self) -> None:
        self.has_wide_cells = False
        self._group: Element | None = None  # the rows that a cell can span
        self._table = TableColumns()
        self._written = 0  # the last one with a separator before it

    def begin_row(self, row: Element) -> None:
        """Begin a row."""
        group = row.getparent()
        if group is not self._group:
            self._group = group
            self._table.end_group()
        self._table.begin_row()
        self._written = 0

    def begin_cell(self, attributes: Mapping[str, str]) -> int:
        """Begin a cell; return how many separators stand between the text before and it."""
        width = rows = 1
        if attributes:
            width, rows = _span(attributes.get("colspan")), _span(attributes.get("rowspan"))
        column = self._table.place(width, rows)
        separators, self._written = column - self._written, column
        self.has_wide_cells |= width > 1
        return separators


def _span(value: str | None) -> int:
    """Return how many columns or rows a cell says that it covers."""
    return int(value) if value and len(value) < _LONGEST_SPAN and value.isdecimal() else 1


def is_data_table(table: Element) -> bool:
    """Whether `table` holds data rather than layout; looks at its first 400 elements."""
    if table.get("role") in ("presentation", "none"):
        return False
    rows = cells = filled = headers = blocks = longest = size = 0
    has_paragraphs = False  # into paragraphs, by empty lines
    measured: Element | None = None  # the last cell with empty lines
    for element in islice(table.iter(), 1, _MOST_ELEMENTS):
        tag = element.tag
        if tag == "table" or (tag == "h1" and next(element.itersiblings("p"), None) is not None):
            return False  # the latter is around an article
        if tag == "tr":
            rows += 1
        elif tag in _CELLS:
            cells += 1
            headers += tag == "th"
            filled += bool(len(element) or (element.text or "").strip())
            size = len((element.text or "").strip())
            longest = max(longest, size)
        elif tag in ("caption", "thead", "colgroup"):
            headers += 1
        elif tag in _BLOCKS:
            blocks += 1
            longest = max(longest, len((element.text or "").strip()))
        elif tag == "br":
            size += len((element.tail or "").strip())
            if _ends_paragraph(element):
                has_paragraphs = True
                cell = next(element.iterancestors(*_CELLS), None)
                if cell is not None and cell is not measured and longest <= _LONG_CELL:
                    measured, longest = cell, max(longest, len(text_of(cell, _LONG_CELL + 1)))
            longest = max(longest, size) if has_paragraphs else longest
    if filled < 2:
        return False
    if longest > _LONG_CELL:
        return not has_paragraphs and not blocks and _explains_first_cells(table)
    if headers:
        return True
    has_title = rows > _FEWEST_BELOW_TITLE and cells == 2 * rows - 1
    if rows < 2 or blocks > cells or not (cells >= 2 * rows or has_title):
        return False
    return cells != 2 * rows or not takes_turns(table)


def takes_turns(table: Element) -> bool:
    """Whether the first cells are few names that recur beside what these say and ask."""
    rows = list(islice(table.iter("tr"), _MOST_ELEMENTS))
    if len(rows) < _FEWEST_TURNS or not all(len(row) == _FEWEST_COLUMNS for row in rows):
        return False
    names = [text_of(row[0], _SHORT_CELL).strip() for row in rows]
    if not all(name[:1].isupper() for name in names):
        return False
    if not 1 < len(set(names)) <= len(names) / 2 or any(map(str.isdigit, "".join(names))):
        return False
    said = [text_of(row[1], _LONG_CELL * 10).strip() for row in rows]
    return all(map(_is_sentence, said)) and any(each.endswith("?") for each in said)


def join_turns(table: Element) -> None:
    """Write each row of a transcript as one text, in place: the name, a colon and the words."""
    for row in list(table.iter("tr")):
        if len(row) != _FEWEST_COLUMNS:
            continue
        cell, said = row
        first = said[0] if len(said) and said[0].tag == "p" and not has_text(said.text) else said
        name = etree.Element("b")
        set_text(name, f"{text_of(cell, _SHORT_CELL).strip().rstrip(':')}:")
        set_tail(name, f" {(first.text or '').lstrip()}")
        first.text = None
        first.insert(0, name)
        row.remove(cell)


def has_captions_in_rows(table: Element) -> bool:
    """Whether rows of pictures alternate with rows of as many short texts: their captions.

    Texts that are links belong to pages or products that the pictures show.
    """
    rows = list(islice(table.iter("tr"), _MOST_CAPTIONED + 1))
    if not rows or len(rows) % 2 or len(rows) > _MOST_CAPTIONED:
        return False
    if first_descendant(rows[0], "img") is None:
        return False
    return all(
        len(pictures) == len(captions)
        and all(map(_is_picture, pictures))
        and all(map(_may_be_caption, captions))
        for pictures, captions in zip(rows[::2], rows[1::2], strict=True)
    )


def _is_picture(cell: Element) -> bool:
    return len(list(cell.iter("img"))) == 1 and not has_text(text_of(cell, _SHORT_CELL))


def _may_be_caption(cell: Element) -> bool:
    """Whether a cell is a short text that is no figure: "12 °C" below a symbol is a datum."""
    text = text_of(cell, _LONGEST_CAPTION)
    if not 0 < len(text) < _LONGEST_CAPTION or first_descendant(cell, "img") is not None:
        return False
    if sum(map(str.isalpha, text)) <= sum(map(str.isdecimal, text)):
        return False
    link = first_descendant(cell, "a")
    return link is None or len(text_of(link, _LONGEST_CAPTION)) < len(text)


def join_captions(table: Element) -> None:
    """Move the captions in a table of pictures to these, in place, and write both as figures."""
    rows = list(table.iter("tr"))
    for pictures, captions in zip(rows[::2], rows[1::2], strict=True):
        for cell, caption in zip(pictures, list(captions), strict=True):
            cell.tag, caption.tag = "figure", "figcaption"
            cell.append(caption)


def _is_sentence(text: str) -> bool:
    return text.count(" ") >= _FEWEST_SPACES and text.rstrip('”"»').endswith((".", "!", "?", "…"))


def is_title_row(row: Element) -> bool:
    """Whether a row is the title of its table: the first one, a single cell across the columns."""
    if len(row) != 1 or not row[0].get("colspan") or row.getprevious() is not None:
        return False
    after = row.getnext()
    return after is not None and len(after) > 1


def is_header_row(row: Element) -> bool:
    """Whether a row names the columns: its cells are headers, or in bold or a head above others."""
    if all(cell.tag == "th" for cell in row) or _is_in_head(row):
        return True
    before = row.getprevious()
    if len(row) < _FEWEST_COLUMNS or not (before is None or is_title_row(before)):
        return False
    after = row.getnext()
    return after is not None and _is_bold(row) and not _is_bold(after)


def _is_in_head(row: Element) -> bool:
    """Whether a row is one of the few that a table calls its head, above a body."""
    head = row.getparent()
    if head is None or head.tag != "thead" or len(row) < _FEWEST_COLUMNS:
        return False
    body = head.getnext()
    return len(head) <= _MOST_OF_HEAD and body is not None and body.tag == "tbody" and len(body) > 0


def _is_bold(row: Element) -> bool:
    """Whether all words in a row are in bold."""
    return all(
        "".join(text_of(cell, _LONG_CELL).split())
        == "".join("".join(text_of(bold, _LONG_CELL).split()) for bold in _bold_parts(cell))
        for cell in row
    )


def _bold_parts(cell: Element) -> Iterator[Element]:
    """Yield the elements in bold in a cell, but not those inside others."""
    for bold in cell.iter(*_BOLD):
        around = next(bold.iterancestors(*_BOLD, *_CELLS), None)
        if around is not None and around.tag in _CELLS:
            yield bold


def is_row(group: Element) -> bool:
    """Whether cells are directly in a group of rows, whose only row they are."""
    return len(group) > 0 and group[0].tag in _CELLS


def _ends_paragraph(line_break: Element) -> bool:
    after = line_break.getnext()
    return after is not None and after.tag == "br" and not (line_break.tail or "").strip()


def _explains_first_cells(table: Element) -> bool:
    """Whether each of at least three rows explains its first cell, such as a word or a day."""
    rows = [
        [cell for cell in row if cell.tag in _CELLS]
        for row in islice(table.iter("tr"), _MOST_ELEMENTS)
    ]
    return len(rows) >= _FEWEST_ENTRIES and all(
        len(row) > 1 and 0 < len(text_of(row[0], _SHORT_CELL)) < _SHORT_CELL for row in rows
    )
