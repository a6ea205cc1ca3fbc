"""Parse Org, the markup of Emacs, into an article by converting it line by line to Markdown.

Source: https://orgmode.org/worg/org-syntax.html
"""

from collections.abc import Iterator, Sequence

from reader.model.article import Article
from reader.parsing.encoding.decode import decode_lines
from reader.parsing.lines.chunks import indent_of
from reader.parsing.lines.superscripts import raised_number
from reader.parsing.markdown.markdown import LONGEST_INLINE, article_of_converted
from reader.parsing.markdown.pipe_tables import pipe_table
from reader.parsing.markups.placeholders import Placeholders
from reader.startup.lazy_regex import IGNORECASE, MULTILINE, lazily
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.counts import counted

if TYPE_CHECKING:
    import re

_KEYWORD = lazily(r"[ \t]*#\+(\w{1,40})(?:\[[^\[\]\n]{0,400}\])?:[ \t]*(.*)")
_ALT = lazily(r":alt[ \t]+(?:\"([^\"\n]+)\"|((?:(?![ \t]:[a-z])[^\n])+))")
_BLOCK = lazily(r"[ \t]*#\+(begin|end)_(\w{1,20})(?:[ \t]+([\w-]{1,30}))?", IGNORECASE)
_HEADING = lazily(r"(\*{1,9})[ \t]+(\S.*)")
_TO_DO = lazily(r"(?:TODO|DONE)[ \t]+|\[#[A-Z]\][ \t]+")
_HIDDEN = lazily(r"COMMENT(?:[ \t]|$)|[^\n]*[ \t]:(?:[\w@#%]{1,40}:){0,9}noexport:[\w@#%:]*[ \t]*$")
_PLANNED = lazily(r"[ \t]*(?:SCHEDULED|DEADLINE|CLOSED):")
_COUNTER = lazily(r"([ \t]*)\w{1,4}([.)][ \t]+)\[@(\d{1,4})\][ \t]*")
_ITEM = lazily(r"([ \t]*)(?:[-+]|(?:\d{1,4}|[A-Za-z])[.)])[ \t]+(?=\S)")
_TERM = lazily(r"([ \t]*[-+][ \t]+)(.{1,200}?)[ \t]+::[ \t]+")
_NOTES_HEADING = "Footnotes"  # below which Org collects them
_NOTE = lazily(r"\[fn:([\w-]{1,40})\]")
_LINK = lazily(  # its words may hold brackets: "[Sport] The ferry"
    r"\[\[([^\[\]\n]{1,2000})\](?:\[((?:[^\[\]\n]|\[[^\[\]\n]{0,200}\]){1,400})\])?\]"
)
_ADDRESS = lazily(r"https?://[^\s\[\]<>]{0,2000}[\w/]")  # its slashes are no emphasis
_WRAPPED_LINK = lazily(
    r"(\[\[[^\[\]\n]{1,2000}\]\[[^\[\]\n]{1,400})\n[ \t]*(?=[^\[\]\n]{1,400}\]\])"
)
_WRAPPED_MARK = lazily(  # words set apart that go on in the next line
    r"((?<![\w/*~=+])([/*_=~+])(?=[^\s/*_=~+])[^\n]{0,300}?)\n[ \t]*"
    r"(?=[“„«‘‚(]{0,2}[^\W\d_](?:[^\n]{0,300}?\2(?![\w/*~=+])|\2))"
)
_WRAPPED_CAPTION = lazily(  # that of a picture, as Pandoc fills its lines
    r"^[ \t]*#\+caption:[^\n]{1,400}"
    r"(?:\n(?![ \t]*(?:\[\[|#|\||$))[^\n]{1,400}){1,6}(?=\n[ \t]*\[\[)",
    IGNORECASE | MULTILINE,
)
_CODE_EDGE = lazily(r"^[ \t]*#\+(?:begin_(?:src|example|export)\b|(end)_)", IGNORECASE | MULTILINE)
_MARKED = lazily(r"(?<![\w/*~=+])([/*_=~+])(?=\S)([^\n]{1,300}?)(?<=\S)\1(?![\w/*~=+])")
_VERBATIM = lazily(r"(?<![\w/*~=+])([=~])(?=\S)([^\n]{1,300}?)(?<=\S)\1(?![\w/*~=+])")
_TARGET = lazily(r"<{2,3}[^<>\n]{1,200}>{2,3}[ \t]*")
_TYPED_DASH = lazily(r"(?<!-)---(?!-)|(?<=\w)--(?=\w)|(?<=\s)--(?=\s)")
_FORMULA = lazily(r"\\\(([^\n`]{1,400}?)\\\)|\\\[([^\n`]{1,400}?)\\\]")
_RAISED = lazily(r"(?<=[^\W_])\^(?:\{([^{}\n]{1,40})\}|(\d{1,4})(?!\w))")
_LOWERED = lazily(r"(?<=[^\W_])_\{([^{}\n]{1,40})\}")
_MARKDOWN_SIGNS = {"/": "*", "_": "*", "*": "**", "=": "`", "~": "`", "+": "~~"}
_SMALL_PICTURE = lazily(
    r"(?:file:|https?://|\.{0,2}/)\S{1,2000}\.(?:png|jpe?g|gif|webp|svg)", IGNORECASE
)
_PICTURE = lazily(r"\.(?:png|jpe?g|gif|webp|svg)$", IGNORECASE)
_BREAK = "\\\\"  # at the end of a line
_FIELDS = ("title", "subtitle", "author", "date", "language")
_CODE = ("src", "example", "export")
_SPEAKER = lazily(r"[ \t]*(?:-{2,3}|—)[ \t]*(?=\S)")
_WIDTHS = lazily(r"\|(?:(?:[ \t]|<[lrc]?\d{0,3}>)*\|)+")
_FIXED = lazily(r"[ \t]*:(?:[ \t]|$)")  # a line of code, as of results
_RULE = lazily(r"-{5,}[ \t]*$")


def parse_org(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the article in an Org file.

    Raises:
        ParseError: There is no text in it.
    """
    source = decode_lines(body, charset)
    source = source.replace("\0", "\ufffd")  # it marks places below
    lines = "".join(_unwrapped_outside_code(source)).split("\n")
    notices: tuple[str, ...] = ()
    if ":noexport:" in source or "* COMMENT" in source:
        exported = list(_exported(lines))
        shown = any(line.strip() and line[0] != "#" for line in exported)  # not only the title
        if shown and len(exported) < len(lines):
            left_out = counted(len(lines) - len(exported), "line")
            notices = (f"{left_out} not shown, of sections that are not for export",)
            lines = exported
    fields: dict[str, str] = {}
    for line in lines:
        keyword = _KEYWORD.match(line)
        name = keyword[1].lower() if keyword else ""
        if keyword and name in _FIELDS:
            value = keyword[2].strip("<>[] ") if name == "date" else keyword[2].strip()
            fields.setdefault(name, value)
    text = "\n".join(_markdown_lines(lines, 1 if fields.get("title") else 0))
    article = article_of_converted(text, fields, location)
    return article._replace(notices=(*article.notices, *notices))


def _exported(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines without the sections that their author does not have exported."""
    hidden = 0  # the level of the heading of such a section
    in_code = False
    for line in lines:
        edge = _BLOCK.match(line)
        if edge and edge[2].lower() in _CODE and not hidden:
            in_code = edge[1].lower() == "begin"
        heading = None if in_code else _HEADING.match(line)
        if heading and (not hidden or len(heading[1]) <= hidden):
            hidden = len(heading[1]) if _HIDDEN.match(heading[2]) else 0
        if not hidden:
            yield line


def _unwrapped_outside_code(source: str) -> Iterator[str]:
    """Yield the parts of a file, those that are no code unwrapped."""
    start, in_code = 0, False
    for edge in _CODE_EDGE.finditer(source):
        if in_code is (edge[1] is not None):
            cut = edge.end() if in_code else edge.start()
            yield source[start:cut] if in_code else _unwrapped(source[start:cut])
            start, in_code = cut, not in_code
    yield source[start:] if in_code else _unwrapped(source[start:])


def _unwrapped(text: str) -> str:
    """Return a text with each link, caption and stretch of words set apart on one line."""
    text = _WRAPPED_LINK.sub(lambda found: f"{found[1]} ", text)
    text = _WRAPPED_CAPTION.sub(lambda found: found[0].replace("\n", " "), text)
    return _WRAPPED_MARK.sub(lambda found: f"{found[1]} ", text)


def _markdown_lines(lines: list[str], level_shift: int) -> Iterator[str]:
    """Yield the lines as Markdown; headings are `level_shift` levels deeper, below the title."""
    block = ""
    margin, affiliated = _Margin(), _Affiliated()
    drawer = table = is_fixed = False
    rows: list[str] = []
    around: list[str] = []  # the blocks that the open one is in
    for line in (*lines, ""):
        low = line.strip().lower()
        if rows and not low.startswith("|"):
            yield from _table(rows)
            rows, table = [], True
        fixed = None if block or drawer else _FIXED.match(line)
        if is_fixed != (fixed is not None):
            is_fixed = not is_fixed
            yield "```"
        if fixed is not None:
            yield line[fixed.end() :]
            continue
        mark = _BLOCK.match(line)
        begins = mark is not None and mark[1].lower() == "begin"
        name = mark[2].lower() if mark else ""
        if mark and (block not in _CODE or (name == block and not begins)):
            if begins:
                margin.begin_block(line)
                around.append(block)
                yield from affiliated.caption_above(margin.of_block)
            yield f"{margin.of_block}```{mark[3] or '' if begins else ''}" if name in _CODE else ""
            block = name if begins else around.pop() if around else ""
        elif block in _CODE:
            yield margin.moved(line)
        elif drawer or low == ":properties:":
            drawer = low != ":end:"
        elif block == "comment" or low == "#" or low.startswith("# ") or _PLANNED.match(line):
            continue
        elif keyword := _KEYWORD.match(line):
            affiliated.note(keyword[1].lower(), keyword[2].strip())
            yield from affiliated.caption_below() if table else [""]
        elif low.startswith("[[") and low.endswith("]]"):
            yield _in_block(line, block, margin, level_shift).replace(
                "![](", f"![{affiliated.take_alt()}](", 1
            )
            yield from affiliated.caption_below("*")
        else:
            if low and not block:
                margin.note(line)
            table = False
            yield from affiliated.caption_above() if low else []
            if low.startswith("|"):
                rows.append(line.strip())
            else:
                yield _in_block(line, block, margin, level_shift)


class _Affiliated:
    """The keywords above what they belong to: its caption, and the description of a picture."""

    def __init__(self) -> None:
        self._caption = self._alt = ""

    def note(self, name: str, value: str) -> None:
        """Take the name and the value of a keyword."""
        if name == "caption":
            self._caption = value
        elif name.startswith("attr_") and (alt := _ALT.search(value)):
            self._alt = alt[1] or alt[2]

    def take_alt(self) -> str:
        """Return the description of a picture, once."""
        alt, self._alt = self._alt, ""
        return alt.strip().replace("]", "")

    def caption_above(self, indent: str = "") -> Iterator[str]:
        """Yield the caption once, as a line of its own above a block or a table."""
        self._alt = ""
        yield from self._taken(f"\n{indent}**", "**\n")

    def caption_below(self, sign: str = "") -> Iterator[str]:
        """Yield the caption once, as below a picture, or without a sign as below a table."""
        yield from self._taken(f"\n{sign}" if sign else "\n: ", f"{sign}\n")

    def _taken(self, before: str, after: str) -> Iterator[str]:
        caption, self._caption = self._caption, ""
        if caption:
            yield f"{before}{_inline_markdown(caption)}{after}"


class _Margin:
    """How far blocks are indented, so that those of a list item stay in it, and no others.

    Attributes:
        of_block: The indent of the open block in Markdown.
    """

    def __init__(self) -> None:
        self.of_block = self._indent = ""
        self._bullet = 0  # the column where the last item begins
        self._text = 0  # the column of its text; 0 outside

    def note(self, line: str) -> None:
        """Take a line outside of blocks, which may be an item, or end one."""
        if item := _ITEM.match(line):
            self._bullet, self._text = len(item[1]), item.end()
        elif indent_of(line) <= self._bullet:
            self._text = 0

    def begin_block(self, line: str) -> None:
        """Take the line that begins a block."""
        self._indent = line[: indent_of(line)]
        self.of_block = " " * self._text if len(self._indent) > self._bullet else ""

    def moved(self, line: str) -> str:
        """Return a line of a block with the indent that it has in Markdown."""
        return self.of_block + line.removeprefix(self._indent)


def _in_block(line: str, block: str, margin: _Margin, level_shift: int) -> str:
    """Return a line as Markdown; that of a quotation in a list item stays in it."""
    if block != "quote":
        return _line_markdown(line, block, level_shift)
    indent = margin.of_block
    return indent + _line_markdown(margin.moved(line).removeprefix(indent), block, level_shift)


def _table(lines: Sequence[str]) -> Iterator[str]:
    """Yield a table; its first row is its header if a rule parts it from others.

    Lines that only say how wide columns are and how they are aligned are left out.
    """
    rules = [at for at, line in enumerate(lines) if line.startswith("|-")]
    rows = [
        at
        for at, line in enumerate(lines)
        if not (line.startswith("|-") or _WIDTHS.fullmatch(line))
    ]
    if not rows:
        return
    has_header = any(rows[0] < at < rows[-1] for at in rules)
    columns = max(1, lines[rows[0]].count("|") - 1)
    yield ""
    shown = (_with_note_marks(_inline_markdown(lines[at])) for at in rows)
    yield from pipe_table(shown, columns, has_head=has_header)


def _line_markdown(line: str, block: str, level_shift: int) -> str:
    heading = _HEADING.match(line)
    if heading and not block:
        if heading[2].strip() == _NOTES_HEADING:
            return ""
        level = min(6, len(heading[1]) + level_shift)
        return f"\n{'#' * level} {_with_note_marks(_inline_markdown(_title(heading[2])))}\n"
    if _RULE.match(line):
        return "\n---\n"
    if counter := _COUNTER.match(line):
        line = f"{counter[1]}{counter[3]}{counter[2]}{line[counter.end() :]}"
    line = f"{line[: -len(_BREAK)]}  " if line.endswith(_BREAK) else line
    term = _TERM.match(line)
    line = _inline_markdown(f"{term[1]}*{term[2]}* {line[term.end() :]}" if term else line)
    note = _NOTE.match(line)
    if note:
        return f"\n[^{note[1]}]: {line[note.end() :].strip()}"
    line = _with_note_marks(line)
    if block == "quote":
        speaker = _SPEAKER.match(line)
        return f">\n> — {line[speaker.end() :]}" if speaker else f"> {line}"
    return f"{line.strip()}  " if block == "verse" else line


def _with_note_marks(text: str) -> str:
    return _NOTE.sub(lambda found: f"[^{found[1]}]", text)


def _title(text: str) -> str:
    """Return the words of a heading without TODO keyword, priority and trailing tags."""
    text = _TO_DO.sub("", text, count=2).rstrip() if text[0] in "TD[" else text.rstrip()
    before, _, last = text.rpartition(" ")
    return before.rstrip() if before and last[0] == last[-1] == ":" and last != ":" else text


def _inline_markdown(text: str) -> str:
    """Return a text with its links and emphasis as Markdown."""
    if len(text) > LONGEST_INLINE:
        return text
    kept = Placeholders()
    keep = kept.keep
    text = _LINK.sub(
        lambda found: keep(_markdown_link(found[1].removeprefix("file:"), found[2] or "")), text
    )
    text = _VERBATIM.sub(lambda found: keep(_wrap_in_sign(found[1], found[2])), text)
    text = _ADDRESS.sub(lambda found: keep(found[0]), text)
    text = _TARGET.sub("", text)
    if "--" in text:
        text = _TYPED_DASH.sub(lambda found: "—" if len(found[0]) > 2 else "–", text)
    text = _FORMULA.sub(lambda found: keep(f"`{(found[1] or found[2]).strip()}`"), text)
    text = _RAISED.sub(lambda found: raised_number(found[1] or found[2]) or found[1], text)
    text = _LOWERED.sub(lambda found: found[1], text)
    return kept.restore(_MARKED.sub(_marked_inside, text))


def _marked_inside(found: "re.Match[str]") -> str:
    """Return words set apart, of which some may be set apart again: */very/ late*."""
    inside = _MARKED.sub(lambda found: _wrap_in_sign(found[1], found[2]), found[2])
    return _wrap_in_sign(found[1], inside)


def _markdown_link(address: str, words: str) -> str:
    if _SMALL_PICTURE.fullmatch(words):  # a small picture links a large one
        address, words = words.removeprefix("file:"), ""
    if _PICTURE.search(address) and not words:
        return f"![](<{address}>)"
    return f"[{words or address}](<{address}>)" if "://" in address else words or address


def _wrap_in_sign(sign: str, words: str) -> str:
    return f"{_MARKDOWN_SIGNS[sign]}{words}{_MARKDOWN_SIGNS[sign]}"
