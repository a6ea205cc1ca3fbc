"""Parse reStructuredText into an article by converting it, block by block, to Markdown.

docutils could read it, too, but it consists of two megabytes of code of which a reader needs a
tenth, and it stops at the first directive it does not know, and most texts contain one.

Source: https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html
"""

import re
from collections.abc import Iterator, Sequence

from reader.model.article import Article
from reader.parsing.encoding.decode import decode_text
from reader.parsing.lines.wrapping import normalize_newlines
from reader.parsing.markups.markdown import parse_markdown
from reader.parsing.markups.restructured_directives import Directive, read_directive, written
from reader.parsing.markups.restructured_tables import begins_table, read_table, table_markup
from reader.parsing.markups.restructured_words import Names, escaped_start, note_name

_MARKS = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_BULLET = re.compile(r"([-*+•‣⁃])[ ]+(?=\S)")
_NUMBER = re.compile(r"(?:\(?(\d{1,4})[.)]|\(?#[.)]|\([a-z]\))[ ]+(?=\S)")
_FIELD = re.compile(r":([A-Za-z][\w -]{0,40}):(?:[ ]+(.*))?$")
_NOTE = re.compile(r"\.\.[ ]+\[(#?[\w.-]{0,40}|\*)\][ ]+")
_NAMED = re.compile(r"\.\.[ ]+(?:_|\||__)|__ ")
_ATTRIBUTION = re.compile(r"(?:---?(?!-)|—)[ ]*(\S.*)$")
_OPTION = re.compile(r"(?:--?|/)[\w-]{1,40}(?:[ =][^ \n]{1,40})?(?:,[ ][^\n]{1,60}?)?(?:[ ]{2,}|$)")
_FIELDS = {"author": "author", "authors": "author", "date": "date", "language": "language"}
_LONGEST_TITLE = 200
_SHORTEST_RULE = 4
_DEEPEST = 12  # levels of indentation that are interpreted; deeper ones become plain text


def parse_restructured_text(
    body: bytes, *, charset: str | None = None, location: str = ""
) -> Article:
    """Return the article in a reStructuredText file.

    Included files are not read, and content for a single output format is dropped.

    Raises:
        ParseError: There is no text in it.
    """
    text = normalize_newlines(decode_text(body, charset).removeprefix("\ufeff")).expandtabs(8)
    lines = [line.rstrip() for line in text.split("\n")]
    writer = _Writer(lines)
    markup = "\n".join(writer.blocks(lines, 0))
    fields = {name: value for name, value in writer.fields.items() if value}
    head = "".join(f"{name}: {value}\n" for name, value in fields.items())
    whole = f"---\n{head}---\n{markup}" if head else markup
    return parse_markdown(whole.encode(), charset="utf-8", location=location)


class _Writer:
    """Converts blocks to lines of Markdown. Each indentation level is read once: linear."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.names = Names(line.lstrip() for line in lines)
        self.fields = {"title": "", "author": "", "date": "", "language": ""}
        self._styles: list[str] = []
        self._notes = 0
        self._begun = False  # whether the text proper, below the metadata fields, has begun

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
                yield from self._quotation(_dedented(lines[at:end]), depth)
                at = end
            elif (title := _title_at(lines, at)) is not None:
                text, style, at = title
                yield f"\n{'#' * self._level(style)} {self.names.words(text)}\n"
            elif _is_rule(line):
                yield "\n---\n"
                at += 1
            elif begins_table(line):
                rows, heads, at = read_table(lines, at)
                yield from table_markup(rows, heads, self.names.words)
            else:
                end = _end_of_block(lines, at)
                yield from self._block(lines[at:end], depth)
                at = end
                if lines[end - 1].endswith("::") and not line.startswith(".."):
                    at = _end_of_literal(lines, end)
                    yield from _fenced(_dedented(lines[end:at]))

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
            yield from _fenced(lines)
        elif first.startswith("| ") or first == "|":
            yield from self._verse(lines)
        elif field := _FIELD.match(first):
            yield from self._field(field, lines[1:], depth)
        elif item := _BULLET.match(first):
            yield from self._item("- ", item.end(), lines, depth)
        elif item := _NUMBER.match(first):
            yield from self._item(f"{item[1] or 1}. ", item.end(), lines, depth)
        elif len(lines) > 1 and lines[1].startswith(" "):
            yield from self._term(lines, depth)
        else:
            yield from self._paragraph(lines)

    def _paragraph(self, lines: Sequence[str]) -> Iterator[str]:
        self._begun = True
        text = "\n".join(lines)
        if text.endswith("::"):
            text = text[:-2] if text.endswith((" ::", "\n::")) or text == "::" else text[:-1]
        if text.strip():
            yield ""
            yield "\n".join(map(escaped_start, self.names.words(text.strip()).split("\n")))
            yield ""

    def _item(self, mark: str, width: int, lines: Sequence[str], depth: int) -> Iterator[str]:
        inner = [lines[0][width:], *_dedented(lines[1:])]
        yield from _set_in(mark, self._inside(inner, depth))

    def _term(self, lines: Sequence[str], depth: int) -> Iterator[str]:
        """Yield a term, optionally followed by colons and classifiers, and its definition."""
        term, _, kinds = lines[0].partition(" : ")
        said = self.names.words(term) + (f" ({self.names.words(kinds)})" if kinds else "")
        option = _OPTION.match(lines[0])
        yield ""
        yield f"- **{said}**" if not option else f"- `{lines[0].strip()}`"
        yield ""
        yield from (f"  {line}" for line in self._inside(_dedented(lines[1:]), depth))
        yield ""

    def _field(self, field: "re.Match[str]", more: Sequence[str], depth: int) -> Iterator[str]:
        """Record a field that describes the whole text; yield any other as a line."""
        name, value = field[1].lower(), " ".join([field[2] or "", *map(str.strip, more)]).strip()
        known = _FIELDS.get(name)
        heads = depth == 0 and not self._begun
        if known and heads and not self.fields[known]:
            self.fields[known] = value
        elif name == "abstract":
            yield from self._paragraph([value])
        elif value and not heads:
            yield f"\n**{field[1]}:** {self.names.words(value)}\n"

    def _verse(self, lines: Sequence[str]) -> Iterator[str]:
        said = (line.removeprefix("|") for line in lines)
        verse = "\n".join(escaped_start(self.names.words(line.strip())) for line in said)
        for stanza in verse.split("\n\n"):
            yield "\n{}\n".format(stanza.strip("\n").replace("\n", "\\\n"))

    def _quotation(self, lines: Sequence[str], depth: int) -> Iterator[str]:
        """Yield an indented block as a quotation, with its attribution after a dash."""
        lines = [*lines]
        while lines and not lines[-1]:
            lines.pop()
        said_by = _ATTRIBUTION.match(lines[-1]) if lines else None
        if said_by:
            lines.pop()
        yield ""
        yield from (f"> {line}" for line in self._inside(lines, depth))
        if said_by:
            yield ">"
            yield f"> — {self.names.words(said_by[1])}"
        yield ""

    def _explicit(self, lines: Sequence[str], depth: int) -> Iterator[str]:
        """Yield a footnote or a directive; link targets and comments are not text."""
        note = _NOTE.match(lines[0])
        if note:
            yield from self._note(note, lines, depth)
            return
        directive = None if _NAMED.match(lines[0]) else read_directive(lines)
        if directive is not None:
            yield from self._directive(directive, depth)

    def _note(self, note: "re.Match[str]", lines: Sequence[str], depth: int) -> Iterator[str]:
        mark = note[1]
        self._notes += mark in ("#", "*")
        text = [lines[0][note.end() :], *_dedented(lines[1:])]
        if mark and not mark[0].isalpha():
            opening = f"[^{note_name(mark, self._notes)}]: "
            yield ""
            yield from _set_in(opening, self._inside(text, depth), 4)
        else:  # a citation, labelled with a name
            yield from self._item(f"- [{mark}] ", 0, text, depth)

    def _directive(self, directive: Directive, depth: int) -> Iterator[str]:
        said = {**directive.options}
        if directive.name == "post":  # metadata of a blog post
            for name in ("author", "language"):
                self.fields[name] = self.fields[name] or said.get(name, "")
            self.fields["date"] = self.fields["date"] or directive.argument
            return
        yield from written(directive, self.names.words, lambda lines: self._inside(lines, depth))

    def _inside(self, lines: Sequence[str], depth: int) -> Iterator[str]:
        if depth >= _DEEPEST:
            yield from self._paragraph([line.strip() for line in lines])
        else:
            yield from self.blocks(lines, depth + 1)


def _set_in(mark: str, lines: Iterator[str], by: int = 0) -> Iterator[str]:
    """Yield the lines of an item or note: the first after its mark, the others indented."""
    indent = " " * (by or len(mark))
    first = True
    for block in lines:
        for line in block.split("\n"):
            if first and not line:
                continue
            yield f"{mark if first else indent}{line}" if line else ""
            first = False


def _fenced(lines: Sequence[str]) -> Iterator[str]:
    code = "\n".join(lines).strip("\n")
    if code:
        fence = "~~~~" if "```" in code else "```"
        yield f"\n{fence}\n{code}\n{fence}\n"


def _dedented(lines: Sequence[str]) -> list[str]:
    """Return the lines without their common indentation."""
    depths = [len(line) - len(line.lstrip()) for line in lines if line]
    indent = min(depths, default=0)
    return [line[indent:] for line in lines]


def _end_of_indent(lines: Sequence[str], at: int) -> int:
    """Return the index behind the indented lines that begin at `at`."""
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
    opens = lines[at].startswith("..") or any(
        each.match(lines[at]) for each in (_BULLET, _NUMBER, _FIELD)
    )
    if opens or (at + 1 < len(lines) and lines[at + 1][:1] == " " and lines[at][0] != "|"):
        return max(at + 1, _end_of_indent(lines, at + 1))
    end = at + 1
    while end < len(lines) and lines[end] and (lines[end][0] != " " or lines[at][0] == "|"):
        end += 1
    return end


def _title_at(lines: Sequence[str], at: int) -> tuple[str, str, int] | None:
    """Return the title at a line, if it is underlined with signs (and perhaps overlined).

    Returns:
        Its text, its style (the signs that adorn it), and the index of the line after it.
    """
    line, below = lines[at], lines[at + 1] if at + 1 < len(lines) else ""
    drawn = _drawn(line)
    if drawn:
        last = lines[at + 2] if at + 2 < len(lines) else ""
        text = below.strip()
        if text and _drawn(last) == drawn and len(line) >= len(text) and not _drawn(text):
            return text, drawn * 2, at + 3
        return None
    sign = _drawn(below)
    if sign and len(line) <= _LONGEST_TITLE and len(below) >= min(len(line), _SHORTEST_RULE):
        return line.strip(), sign, at + 2
    return None


def _drawn(line: str) -> str:
    """Return the sign of which a line consists, at least three times; empty otherwise."""
    sign = line[:1]
    return sign if len(line) > 2 and sign in _MARKS and line == sign * len(line) else ""


def _is_rule(line: str) -> bool:
    return len(line) >= _SHORTEST_RULE and bool(_drawn(line))
