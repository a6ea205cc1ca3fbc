"""Parse reStructuredText into an article by converting it, block by block, to Markdown.

docutils could read it, too, but it consists of two megabytes of code of which a reader needs a
tenth, and it stops at the first directive it does not know, and most texts contain one.

Source: https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html
"""

from collections.abc import Iterator, Sequence

from reader.model.article import Article, Meta
from reader.parsing.encoding.decode import decode_lines
from reader.parsing.lines.chunks import dedented
from reader.parsing.markdown.drawn_tables import begins_table, read_table, table_markup
from reader.parsing.markdown.front_matter import split_front_matter
from reader.parsing.markdown.markdown import article_of_converted
from reader.parsing.markups.restructured.restructured_directives import (
    QUOTED,
    Directive,
    directive_markdown,
    read_directive,
)
from reader.parsing.markups.restructured.restructured_inline import (
    References,
    escape_line_start,
    footnote_name,
)
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_MARKS = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_BULLET = lazily(r"([-*+•‣⁃])[ ]+(?=\S)")
_NUMBER = lazily(
    r"(?:\(?(?P<number>\d{1,4})[.)]|\(?#[.)]|(?P<letter>\(?(?:[a-z]|[ivxl]{2,6})[.)]))[ ]+(?=\S)"
)
_FIELD = lazily(r":([A-Za-z][\w -]{0,40}):(?:[ ]+(.*))?$")
_NOTE = lazily(r"\.\.[ ]+\[(#?[\w.-]{0,40}|\*)\](?:[ ]+|$)")
_LINK_TARGET = lazily(r"\.\.[ ]+[_|]|__ ")
_ATTRIBUTION = lazily(r"(?:---?(?!-)|—)[ ]*(\S.*)$")
_OPTION = lazily(r"(?:--?|/)[\w-]{1,40}(?:[ =][^ \n]{1,40})?(?:,[ ][^\n]{1,60}?)?(?:[ ]{2,}|$)")
_FIELDS = {"author": "author", "authors": "author", "date": "date", "language": "language"}
_LONGEST_TITLE = 200
_SHORTEST_RULE = 4
_MAX_DEPTH = 12  # levels of indentation that are interpreted; deeper ones become plain text


def parse_restructured_text(
    body: bytes, *, charset: str | None = None, location: str = ""
) -> Article:
    """Return the article in a reStructuredText file.

    Included files are not read, and content for a single output format is dropped.

    Raises:
        ParseError: There is no text in it.
    """
    text = decode_lines(body, charset).expandtabs(8)
    meta, text = split_front_matter(text)
    lines = [line.rstrip() for line in text.split("\n")]
    writer = _Writer(lines, meta)
    return article_of_converted("\n".join(writer.blocks(lines, 0)), writer.fields, location)


class _Writer:
    """Converts blocks to lines of Markdown. Each indentation level is read once: linear."""

    def __init__(self, lines: Sequence[str], meta: Meta) -> None:
        self.names = References(line.lstrip() for line in lines)
        self.fields = {
            "title": meta.title,
            "author": meta.byline,
            "date": meta.published,
            "language": meta.language,
        }
        self._styles: list[str] = ["title"] if meta.title else []
        self._subtitle = _subtitle_style(lines)
        self._notes = 0
        self._text_begun = False  # whether the text proper, below the metadata fields, has begun

    def blocks(self, lines: Sequence[str], depth: int) -> Iterator[str]:
        """Yield the Markdown of lines, whose outermost blocks are not indented."""
        at = 0
        while at < len(lines):
            line = lines[at]
            if not line:
                yield ""
                at += 1
            elif line[0] == " ":
                end = _end_of_indent(lines, at)
                yield from self._quotation(dedented(lines[at:end]), depth)
                at = end
            elif (title := _title_at(lines, at)) is not None:
                text, style, at = title
                mark = "" if style == self._subtitle else f"{'#' * self._level(style)} "
                yield f"\n{mark}{self.names.inline_markdown(text)}\n"
            elif _is_rule(line):
                yield "\n---\n"
                at += 1
            elif begins_table(line):
                rows, header_rows, at = read_table(lines, at)
                yield from table_markup(rows, header_rows, self.names.inline_markdown)
            else:
                end = _end_of_block(lines, at)
                yield from self._block(lines[at:end], depth)
                at = end
                if lines[end - 1].endswith("::") and not line.startswith(".."):
                    at = _end_of_literal(lines, end)
                    yield from _fenced_code(dedented(lines[end:at]))

    def _level(self, style: str) -> int:
        if style not in self._styles:
            self._styles.append(style)
        return min(6, self._styles.index(style) + 1)

    def _block(self, lines: Sequence[str], depth: int) -> Iterator[str]:
        """Yield a block, whose first line says what it is, with the indented lines below it."""
        first = lines[0]
        if first.startswith(".."):
            yield from self._explicit(lines, depth)
        elif first.startswith("__ "):
            return
        elif first.startswith(">>> "):
            yield from _fenced_code(lines)
        elif first.startswith("| ") or first == "|":
            yield from self._verse(lines)
        elif field := _FIELD.match(first):
            yield from self._field(field, lines[1:], depth)
        elif item := _BULLET.match(first):
            yield from self._item("- ", item.end(), lines, depth)
        elif item := _number_of(lines, 0):
            mark = f"- {item['letter']} " if item["letter"] else f"{item['number'] or 1}. "
            yield from self._item(mark, item.end(), lines, depth)
        elif len(lines) > 1 and lines[1].startswith(" "):
            yield from self._term(lines, depth)
        else:
            yield from self._paragraph(lines)

    def _paragraph(self, lines: Sequence[str]) -> Iterator[str]:
        self._text_begun = True
        text = "\n".join(lines)
        if text.endswith("::"):
            text = text[:-2] if text.endswith((" ::", "\n::")) or text == "::" else text[:-1]
        if text.strip():
            yield ""
            yield "\n".join(
                map(escape_line_start, self.names.inline_markdown(text.strip()).split("\n"))
            )
            yield ""

    def _item(self, mark: str, width: int, lines: Sequence[str], depth: int) -> Iterator[str]:
        inner = [lines[0][width:], *dedented(lines[1:])]
        indent = 2 if mark.startswith("- ") else 0
        yield from _indent_after_mark(mark, self._nested_blocks(inner, depth), indent)

    def _term(self, lines: Sequence[str], depth: int) -> Iterator[str]:
        """Yield a term, optionally followed by colons and classifiers, and its definition."""
        term, _, kinds = lines[0].partition(" : ")
        term_text = self.names.inline_markdown(term) + (
            f" ({self.names.inline_markdown(kinds)})" if kinds else ""
        )
        option = _OPTION.match(lines[0])
        yield ""
        yield f"- **{term_text.strip()}**" if not option else f"- `{lines[0].strip()}`"
        yield ""
        yield from (f"  {line}" for line in self._nested_blocks(dedented(lines[1:]), depth))
        yield ""

    def _field(self, field: "re.Match[str]", more: Sequence[str], depth: int) -> Iterator[str]:
        """Record a field that describes the whole text; yield any other as a line."""
        name, value = field[1].lower(), " ".join([field[2] or "", *map(str.strip, more)]).strip()
        known = _FIELDS.get(name)
        in_head = depth == 0 and not self._text_begun
        if known and in_head and not self.fields[known]:
            self.fields[known] = value
        elif in_head and name == "author" and value not in self.fields["author"].split(", "):
            self.fields["author"] += f", {value}"
        elif name == "abstract":
            yield from self._paragraph([value])
        elif value and not in_head:
            yield f"\n**{field[1]}:** {self.names.inline_markdown(value)}\n"

    def _verse(self, lines: Sequence[str]) -> Iterator[str]:
        bare = (line.removeprefix("|") for line in lines)
        verse = "\n".join(
            escape_line_start(self.names.inline_markdown(line.strip())) for line in bare
        )
        for stanza in verse.split("\n\n"):
            yield "\n{}\n".format(stanza.strip("\n").replace("\n", "\\\n"))

    def _quotation(self, lines: Sequence[str], depth: int) -> Iterator[str]:
        """Yield an indented block as a quotation, with its attribution after a dash."""
        lines = [*lines]
        while lines and not lines[-1]:
            lines.pop()
        attribution = _ATTRIBUTION.match(lines[-1]) if lines else None
        if attribution:
            lines.pop()
        yield ""
        yield from (f"> {line}" for line in self._nested_blocks(lines, depth))
        if attribution:
            yield ">"
            yield f"> — {self.names.inline_markdown(attribution[1])}"
        yield ""

    def _explicit(self, lines: Sequence[str], depth: int) -> Iterator[str]:
        """Yield a footnote or a directive; link targets and comments are not text."""
        note = _NOTE.match(lines[0])
        if note:
            yield from self._note(note, lines, depth)
            return
        directive = None if _LINK_TARGET.match(lines[0]) else read_directive(lines)
        if directive is not None:
            yield from self._directive(directive, depth)

    def _note(self, note: "re.Match[str]", lines: Sequence[str], depth: int) -> Iterator[str]:
        mark = note[1]
        self._notes += mark in ("#", "*")
        text = [lines[0][note.end() :], *dedented(lines[1:])]
        if mark and not mark[0].isalpha():
            opening = f"[^{footnote_name(mark, self._notes)}]: "
            yield ""
            yield from _indent_after_mark(opening, self._nested_blocks(text, depth), 4)
        else:  # a citation, labelled with a name
            yield from self._item(f"- [{mark}] ", 0, text, depth)

    def _directive(self, directive: Directive, depth: int) -> Iterator[str]:
        options = {**directive.options}
        if directive.name == "post":  # metadata of a blog post
            for name in ("author", "language"):
                self.fields[name] = self.fields[name] or options.get(name, "")
            self.fields["date"] = self.fields["date"] or directive.argument
            return
        if directive.name in QUOTED:
            yield from self._quotation(directive.content, depth)
            return
        yield from directive_markdown(
            directive, self.names.inline_markdown, lambda lines: self._nested_blocks(lines, depth)
        )

    def _nested_blocks(self, lines: Sequence[str], depth: int) -> Iterator[str]:
        if depth >= _MAX_DEPTH:
            yield from self._paragraph([line.strip() for line in lines])
        else:
            yield from self.blocks(lines, depth + 1)


def _indent_after_mark(mark: str, lines: Iterator[str], width: int) -> Iterator[str]:
    """Yield the lines of an item or note: the first after its mark, the others indented.

    They are indented by `width`, or by the length of the mark if that is 0.
    """
    indent = " " * (width or len(mark))
    first = True
    for block in lines:
        for line in block.split("\n"):
            if first and not line:
                continue
            yield f"{mark if first else indent}{line}" if line else ""
            first = False


def _fenced_code(lines: Sequence[str]) -> Iterator[str]:
    code = "\n".join(lines).strip("\n")
    if code:
        fence = "~~~~" if "```" in code else "```"
        yield f"\n{fence}\n{code}\n{fence}\n"


def _end_of_indent(lines: Sequence[str], at: int) -> int:
    """Return the index after the indented lines that begin at `at`."""
    end = at
    while end < len(lines) and (not lines[end] or lines[end][0] == " "):
        end += 1
    while end > at and not lines[end - 1]:
        end -= 1
    return end


def _end_of_literal(lines: Sequence[str], at: int) -> int:
    """Return where a literal block ends; blank lines may precede it, and it may be missing."""
    start = at
    while start < len(lines) and not lines[start]:
        start += 1
    if start < len(lines) and lines[start][0] == " ":
        return _end_of_indent(lines, start)
    return at


def _end_of_block(lines: Sequence[str], at: int) -> int:
    """Return where a block ends: a paragraph, or a line and everything indented below it."""
    line = lines[at]
    if line == ".." and lines[at + 1 : at + 2] == [""]:  # what follows is no comment
        return at + 1
    opens = line.startswith("..") or _BULLET.match(line) or _FIELD.match(line)
    opens = opens or _number_of(lines, at)
    if opens or (at + 1 < len(lines) and lines[at + 1][:1] == " " and lines[at][0] != "|"):
        return max(at + 1, _end_of_indent(lines, at + 1))
    end = at + 1
    while end < len(lines) and lines[end] and (lines[end][0] != " " or lines[at][0] == "|"):
        end += 1
    return end


def _number_of(lines: Sequence[str], at: int) -> "re.Match[str] | None":
    """Return the number or letter with which a line begins an item of a list.

    After a letter, text that goes on without indentation shows that it is none.
    """
    found = _NUMBER.match(lines[at])
    if found is None or not found["letter"]:
        return found
    below = lines[at + 1] if at + 1 < len(lines) else ""
    return found if not below or below[0] == " " or _NUMBER.match(below) else None


def _title_at(lines: Sequence[str], at: int) -> tuple[str, str, int] | None:
    """Return the title at a line, if it is underlined with signs (and perhaps overlined).

    Returns:
        Its text, its style (the signs that adorn it), and the index of the line after it.
    """
    line, below = lines[at], lines[at + 1] if at + 1 < len(lines) else ""
    overline = _adornment(line)
    if overline:
        last = lines[at + 2] if at + 2 < len(lines) else ""
        text = below.strip()
        if (
            text
            and _adornment(last) == overline
            and len(line) >= len(text)
            and not _adornment(text)
        ):
            return text, overline * 2, at + 3
        return None
    sign = _adornment(below)
    if sign and len(line) <= _LONGEST_TITLE and len(below) >= min(len(line), _SHORTEST_RULE):
        return line.strip(), sign, at + 2
    return None


def _subtitle_style(lines: Sequence[str]) -> str:
    """Return the style of the subtitle, right below the title; empty if other titles have it."""
    text = (at for at, line in enumerate(lines) if line and not line.startswith(".."))
    title = _title_at(lines, next(text, 0)) if lines else None
    if title is None:
        return ""
    at = next((at for at in range(title[2], len(lines)) if lines[at]), 0)
    below = _title_at(lines, at) if at else None
    if below is None or below[1] == title[1]:
        return ""
    others = (_title_at(lines, at) for at in range(below[2], len(lines) - 1) if lines[at])
    return "" if any(other and other[1] in (title[1], below[1]) for other in others) else below[1]


def _adornment(line: str) -> str:
    """Return the sign of which a line consists, at least three times; empty otherwise."""
    sign = line[:1]
    return sign if len(line) > 2 and sign in _MARKS and line == sign * len(line) else ""


def _is_rule(line: str) -> bool:
    return len(line) >= _SHORTEST_RULE and bool(_adornment(line))
