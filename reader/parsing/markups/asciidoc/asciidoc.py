"""Parse AsciiDoc into an article by converting it line by line to Markdown.

Source: https://docs.asciidoctor.org/asciidoc/latest/syntax-quick-reference/
"""

from collections.abc import Iterator

from reader.model.article import Article
from reader.parsing.encoding.decode import decode_lines
from reader.parsing.lines.item_numbers import item_number
from reader.parsing.lines.written_dates import iso_date
from reader.parsing.markdown.front_matter import split_front_matter
from reader.parsing.markdown.markdown import article_of_converted
from reader.parsing.markups.asciidoc.asciidoc_inline import inline_markdown, text_markdown
from reader.parsing.markups.asciidoc.asciidoc_lines import (
    BLOCK_ATTRIBUTES,
    CAPTION,
    DELIMITERS,
    ITEM,
    TERM,
    move_captions_below,
    rewritten_lines,
    with_depths,
    with_marked_titles,
)
from reader.parsing.markups.asciidoc.asciidoc_tables import (
    TableWriter,
    cells_of,
    columns_named,
    names_header,
)
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re


_SIGNS_OF_VALUES = (",===", ":===", "format=", "separator=")
_TITLE = lazily(r"=[ \t]+(\S.*)")
_SECTION = lazily(r"(={2,6})[ \t]+(\S.*)")
_AUTHOR = lazily(r"([^\W\d_][^<>\n;]{1,80}?)(?:[ \t]+<[^<>\n]{1,100}>)?$")
_ATTRIBUTE = lazily(r":!?([\w-]{1,60})!?:(?:[ \t](.*))?$")
_VALUE = lazily(r"(?<!\\)\{(\w[\w-]{0,59})\}")
_CHARACTERS = {
    "nbsp": "\xa0", "zwsp": "", "empty": "", "sp": " ", "apos": "'", "quot": '"', "lsquo": "‘",
    "rsquo": "’", "ldquo": "“", "rdquo": "”", "deg": "°", "plus": "+", "amp": "&", "lt": "<",
    "gt": ">", "asterisk": "*", "tilde": "~", "caret": "^", "vbar": "|", "cpp": "C++",
}  # fmt: skip
_CALLOUT = lazily(r"<(\d{1,2}|\.)>[ \t]+(\S.*)$")
_ITEM_INDENT = "   "
_START = lazily(r"\bstart\s?=\s?[\"']?(\d{1,4})")
_LETTERS = {"loweralpha": "lowerLetter", "lowerroman": "lowerRoman"}
_ADMONITIONS = ("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION")
_PICTURE_IN_TITLE = lazily(r"[ ]?image:[^\[\]\n]{1,500}\[[^\[\]\n]{0,500}\]")  # mostly badges
_FIELDS_OF_ATTRIBUTES = {
    "author": "author", "authors": "author", "date": "date", "revdate": "date", "lang": "lang",
}  # fmt: skip
_RULE = lazily(r"'{3,}[ \t]*$")
_LEFT_OUT = ("//", "include::", "ifdef::", "ifndef::", "endif::", "toc::", "<<<")


def parse_asciidoc(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the article in an AsciiDoc file.

    Raises:
        ParseError: There is no text in it.
    """
    text = decode_lines(body, charset).replace("\0", "\ufffd").lstrip("\n")
    meta, text = split_front_matter(text)
    lines = text.strip("\n").split("\n")
    if any(sign in text for sign in _SIGNS_OF_VALUES):
        from reader.parsing.markups.asciidoc.asciidoc_csv import with_ordinary_tables

        lines = list(with_ordinary_tables(lines))
    lines = list(with_marked_titles(lines))
    if "{" in text:
        lines = _with_values_of_attributes(lines)
    fields, start = _head(lines)
    for name, value in (("title", meta.title), ("author", meta.byline), ("date", meta.published)):
        fields[name] = value or fields.get(name, "")
    lines = rewritten_lines(lines[start:])
    return article_of_converted("\n".join(_markdown_lines(lines)), fields, location)


def _with_values_of_attributes(lines: list[str]) -> list[str]:
    """Return the lines with the values of attributes: those of the text, and for characters."""
    values = {**_CHARACTERS}
    for line in lines:
        found = _ATTRIBUTE.match(line)
        if found and found[2]:
            values.setdefault(found[1], found[2].strip())
    shown = []
    in_table = False  # where a vertical bar would begin a cell
    for line in lines:
        in_table ^= line.startswith("|===")
        values["vbar"] = "\\|" if in_table else "|"
        shown.append(_VALUE.sub(lambda found: values.get(found[1], found[0]), line))
    return shown


def _head(lines: list[str]) -> tuple[dict[str, str], int]:
    """Return the metadata above the first empty line below the title, and where the text begins.

    Attributes and comments may stand above the title.
    """
    fields = {"title": "", "author": "", "date": "", "lang": ""}
    at = 0
    while at < len(lines) and (not lines[at].strip() or _is_setting(lines[at])):
        _note_attribute(lines[at], fields)
        at += 1
    title = _TITLE.match(lines[at]) if at < len(lines) else None
    if title is None:
        return fields, 0
    fields["title"] = _PICTURE_IN_TITLE.sub("", title[1]).strip()
    for end, line in enumerate(lines[at + 1 :], at + 1):
        if not line.strip():
            return fields, end
        if _is_setting(line):
            _note_attribute(line, fields)
            continue
        authors = [_AUTHOR.match(part.strip()) for part in line.split(";")]
        date = iso_date(line.partition(",")[2]) or iso_date(line)
        if date:
            fields["date"] = fields["date"] or date
        elif authors[0] and not fields["author"]:
            fields["author"] = ", ".join(author[1].strip() for author in authors if author)
    return fields, len(lines)


def _is_setting(line: str) -> bool:
    """Whether a line above the text is an attribute or a comment."""
    return line.startswith("//") or _ATTRIBUTE.match(line) is not None


def _note_attribute(line: str, fields: dict[str, str]) -> None:
    """Note the author or date that an attribute gives."""
    found = _ATTRIBUTE.match(line)
    known = _FIELDS_OF_ATTRIBUTES.get(found[1]) if found else None
    if found and known:
        fields[known] = fields[known] or (found[2] or "").strip()


def _markdown_lines(lines: list[str]) -> Iterator[str]:
    """Yield the lines as Markdown; what is attached to a list item is indented below it."""
    writer = _Writer()
    for depth, line in with_depths(move_captions_below(lines)):
        indent = _ITEM_INDENT * depth
        for converted in writer.lines_of(line, is_attached=depth > 0):
            yield f"{indent}{converted}".replace("\n", f"\n{indent}") if depth else converted


class _Writer:
    """Converts line by line, and remembers which block a line is in."""

    def __init__(self) -> None:
        self._block = self._attribution = ""
        self._inner: list[str] = []  # delimiters of the blocks in a quotation that a line is in
        self._is_begun = self._is_filled = False  # the block: has a line, and begins an open block
        self._table = TableWriter(0, has_header=False)
        self._columns = 0  # that the attributes of the next table name
        self._has_header = False  # the next table
        self._is_verse = self._is_quotation = False  # the next block or paragraph, or this one
        self._start = 1  # the number of the first item of the next list
        self._form = ""  # of the numbers of the next list
        self._is_parted = False  # whether the line before is blank
        self._forms: dict[int, tuple[str, int]] = {}  # of lists with letters, and the next number

    def lines_of(self, line: str, *, is_attached: bool) -> Iterator[str]:
        """Yield what a line becomes, which may be attached to a list item."""
        block = self._block
        mark = DELIMITERS.match(line)
        if block and line.strip() and not self._is_begun:
            self._is_begun, self._is_filled = True, line.rstrip() == "--"
        if mark and block.startswith("_") and not self._is_verse and self._nests(mark[1]):
            yield ">"
        elif mark and (not block or mark[1] == block):
            self._forms = self._forms if block or is_attached else {}
            yield from self._delimit(mark[1])
        elif block.startswith(("-", ".", "+")) and block != "--":
            yield line
        elif (
            block.startswith("/")
            or line.startswith(_LEFT_OUT)
            or (block and line.strip() in ("--", "+"))
        ):
            return
        elif attributes := BLOCK_ATTRIBUTES.match(line):
            yield self._note_attributes(attributes[1] or "")
        elif block.startswith("|"):
            yield from self._table.rows(cells_of(line, inline_markdown))
        elif not line.strip() and not block:
            yield from self._end_paragraph()
            self._is_parted = True
        elif block.startswith("_") or self._is_quotation:
            item = ITEM.match(line)
            depth = 1 + sum(each[0] == "_" for each in self._inner)
            yield f"{'> ' * depth}{self._item(item) if item else self._text(line)}"
        elif item := ITEM.match(line):
            yield self._item(item)
        else:
            self._forms = {} if self._is_parted and not is_attached else self._forms
            self._is_parted = False
            yield self._text(line) if self._is_verse else _line_markdown(line)

    def _nests(self, mark: str) -> bool:
        """Whether a delimiter begins or ends a block inside a quotation; remember it if so.

        One that ends a block also ends those in it that lack an end. Only where an open block fills
        a quotation do the delimiters of this begin another one: Pandoc writes them so.
        """
        if mark in self._inner:
            del self._inner[self._inner.index(mark) :]
        elif mark == self._block and not (self._is_filled and self._inner):
            self._inner.clear()
            return False
        elif mark == "--" or mark[0] == "_":
            self._inner.append(mark)
        else:
            return False
        return True

    def _delimit(self, mark: str) -> Iterator[str]:
        """Begin a block, or end it."""
        yield from self._table.rest()
        yield _fence_for(mark)
        if self._block:
            yield from self._end_paragraph()
            self._block = ""
            return
        self._block, self._is_begun = mark, False
        self._table = TableWriter(self._columns, has_header=self._has_header)
        self._columns, self._has_header, self._start, self._form = 0, False, 1, ""

    def _end_paragraph(self) -> Iterator[str]:
        yield f"\n> — {self._attribution}\n" if self._attribution else ""
        self._attribution, self._is_verse, self._is_quotation = "", False, False

    def _note_attributes(self, attributes: str) -> str:
        """Note the attributes of the next block; return the title of an admonition."""
        kind, _, rest = attributes.partition(",")
        kind = kind.strip()
        self._columns = columns_named(attributes) or self._columns
        self._has_header = self._has_header or names_header(attributes)
        cited = rest.split(",") if kind in ("quote", "verse") else ()
        self._attribution = ", ".join(filter(None, map(str.strip, cited)))
        self._is_quotation = kind == "quote" or bool(self._attribution)
        self._is_verse = kind == "verse" or "%hardbreaks" in attributes
        start = _START.search(attributes)
        self._start, self._form = int(start[1]) if start else 1, _LETTERS.get(kind, "")
        return f"\n**{kind.capitalize()}**\n" if kind in _ADMONITIONS else ""

    def _item(self, item: "re.Match[str]") -> str:
        depth = len(item[1])
        form, number = self._forms.get(depth, ("", 1))
        if self._form:
            form, number = self._form, self._start
        self._forms = {at: each for at, each in self._forms.items() if at < depth}
        sign = "-"
        if form and item[1][0] == ".":
            self._forms[depth] = form, number + 1
            sign = f"- {item_number(number, form)}."
        elif item[1][0] == ".":
            sign = f"{self._start}."
        self._start, self._form, self._is_parted = 1, "", False
        return f"{_ITEM_INDENT * (depth - 1)}{sign} {text_markdown(item[2])}"

    def _text(self, line: str) -> str:
        return f"{text_markdown(line)}  " if self._is_verse else text_markdown(line)


def _fence_for(mark: str) -> str:
    """Return what replaces a block delimiter: a fence around code, nothing otherwise."""
    return "```" if mark[0] in "-.+" and mark != "--" else ""


def _line_markdown(line: str) -> str:
    section = _SECTION.match(line)
    if section:
        return f"\n{'#' * len(section[1])} {inline_markdown(section[2])}\n"
    if _ATTRIBUTE.match(line):
        return ""
    if _RULE.match(line):
        return "\n---\n"
    callout = _CALLOUT.match(line)
    if callout:
        return f"{callout[1]}. {inline_markdown(callout[2])}"
    caption = CAPTION.match(line)
    if caption:
        return f"\n**{inline_markdown(caption[1])}**\n"
    term = TERM.match(line)
    return (
        f"- *{inline_markdown(term[1])}* {inline_markdown(term[2] or '')}"
        if term
        else text_markdown(line)
    )
