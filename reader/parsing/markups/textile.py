"""Parse Textile, the markup of Textpattern and Redmine, by converting it to Markdown.

Source: https://textile-lang.com/doc
"""

from collections.abc import Iterator, Set

from reader.model.article import Article
from reader.parsing.encoding.decode import decode_lines
from reader.parsing.lines.superscripts import raised_number
from reader.parsing.markdown.markdown import LONGEST_INLINE, article_of_converted
from reader.parsing.markdown.pipe_tables import pipe_table
from reader.parsing.markups.placeholders import Placeholders
from reader.startup.lazy_regex import MULTILINE, lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_ATTRIBUTES = r"(?:\([^()\n]{0,200}\)|\{[^{}\n]{0,200}\}|\[[\w-]{2,10}\]|[<>=()]){0,6}"
_BLANK_LINES = lazily(r"\n(?:[ \t]*\n)+")
_BLOCK = lazily(
    rf"(h[1-6]|bq|bc|pre|p|fn\d{{1,3}}|notextile|###)({_ATTRIBUTES})\.(\.?)(?:\s|:\S{{1,500}}\s)"
)
_ITEM = lazily(rf"([*#]{{1,6}})((?<=#)\d{{1,4}})?{_ATTRIBUTES}[ \t]+(?=\S)")
_TERM = lazily(r"-[ \t]+(\S[^\n]{0,200}?)[ \t]*:=[ \t]*")
_TABLE = lazily(rf"table{_ATTRIBUTES}\.")
_CELL = lazily(rf"(_?)(?:[-~^\\/\d]|{_ATTRIBUTES}){{0,3}}\.[ \t]")
_CODE = lazily(r"@([^@\n]{1,300})@|<code>([^\n]{1,300}?)</code>")
_LINK = lazily(r'"([^"\n]{1,400})":(https?://[^\s<>"]{1,1000}|[\w./#?-][^\s<>"]{0,500})')
_LINK_TITLE = lazily(r"(?<=\S)\([^()]{1,200}\)$")
_PICTURE = lazily(
    rf"!{_ATTRIBUTES}([^\s!()]{{1,500}})(?:\(([^()\n]{{1,300}})\))?!(?::(\S{{1,500}}))?"
)
_MARKED = lazily(
    rf"(?<![\w*_+^~%?@-])(\*\*|__|\?\?|[*_+^~%-])(?=\S)(?!\1){_ATTRIBUTES}([^\n]{{1,400}}?)(?<=\S)\1(?![\w*_+^~%?@-])"
)
_BRACKETED = lazily(r"\[(\*\*|__|\?\?|[*_+^~%-])(?=\S)([^\[\]\n]{1,200}?)(?<=\S)\1\]")  # in a word
_MARKDOWN_SIGNS = {"*": "**", "**": "**", "_": "*", "__": "*", "??": "*", "-": "~~"}
_NOTE_MARK = lazily(r"(?<=\S)\[(\d{1,3})\]")
_NOTE = lazily(r"^fn(\d{1,3})", MULTILINE)
_FENCE = lazily(r"`+")
_LINK_END = ".,;:!?)'"


def parse_textile(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the article in a Textile file.

    Raises:
        ParseError: There is no text in it.
    """
    source = decode_lines(body, charset)
    source = source.replace("\0", "\ufffd")  # it marks places below
    blocks = filter(str.strip, _BLANK_LINES.split(source))
    writer = _Writer(frozenset(_NOTE.findall(source)))
    return article_of_converted("\n\n".join(writer.blocks(blocks)), {}, location)


class _Writer:
    """Writes Textile as Markdown.

    Attributes:
        _notes: The numbers of the notes in the text; others in brackets are no marks.
    """

    def __init__(self, notes: Set[str]) -> None:
        self._notes = notes

    def blocks(self, blocks: Iterator[str]) -> Iterator[str]:
        """Yield blocks as Markdown; one named with two dots lasts until the next with a name."""
        extended = ""
        for block in blocks:
            named = _BLOCK.match(block)
            name = named[1] if named else extended
            text = block[named.end() :] if named else block
            extended = name if (named and named[3]) or (extended and not named) else ""
            if name != "###":  # a comment
                yield self._block(name, text.strip("\n"))

    def _block(self, name: str, text: str) -> str:
        if name in ("bc", "pre"):
            fence = "```" + max(_FENCE.findall(text), default="", key=len)
            return f"{fence}\n{text}\n{fence}"
        if name.startswith("h"):
            title, items = _before_list(text)
            heading = f"{'#' * int(name[1])} {' '.join(self._inline(title).split())}"
            return f"{heading}\n\n{self._block('', items)}" if items else heading
        if name.startswith("fn"):
            return f"[^{name[2:]}]: {' '.join(self._inline(text).split())}"
        lines = text.split("\n")
        if name == "bq":
            return "\n".join(f"> {line}  " for line in self._inline(text).split("\n"))
        if _TABLE.match(lines[0]):
            del lines[0]
        if lines and all(line.lstrip()[:1] == "|" for line in lines):
            columns = len(_cells(lines[0]))
            table = pipe_table(map(self._row, lines), columns, has_head="|_" in lines[0])
            return "\n".join(table)
        return "\n".join(self._line(line) for line in lines)

    def _line(self, line: str) -> str:
        """Return a line of prose or of a list; lines end where they are broken."""
        item = _ITEM.match(line)
        if item:
            signs = item[1]
            mark = f"{item[2] or 1}." if signs[-1] == "#" else "-"
            return f"{'    ' * (len(signs) - 1)}{mark} {self._inline(line[item.end() :])}"
        term = _TERM.match(line)
        if term:
            return f"- *{term[1]}* {self._inline(line[term.end() :])}"
        return f"{self._inline(line)}  "

    def _row(self, line: str) -> str:
        cells = (_CELL.sub("", cell, count=1).strip() for cell in _cells(line))
        return f"| {' | '.join(map(self._inline, cells))} |"

    def _inline(self, text: str) -> str:
        """Return a text with its links, pictures, code and emphasis as Markdown."""
        if len(text) > LONGEST_INLINE:
            return text
        kept = Placeholders()
        keep = kept.keep

        def link(found: "re.Match[str]") -> str:
            address = found[2].rstrip(_LINK_END)
            words = address if found[1] == "$" else _LINK_TITLE.sub("", found[1])
            return keep("[") + words + keep(f"](<{address}>)") + found[2][len(address) :]

        text = _CODE.sub(lambda found: keep(f"`{found[1] or found[2]}`"), text)
        text = _PICTURE.sub(lambda found: keep(f"![{found[2] or ''}](<{found[1]}>)"), text)
        text = _LINK.sub(link, text)
        text = _BRACKETED.sub(_emphasis, text)
        text = _MARKED.sub(_emphasis, text)
        text = _NOTE_MARK.sub(self._note_mark, text)
        return kept.restore(text)

    def _note_mark(self, found: "re.Match[str]") -> str:
        return f"[^{found[1]}]" if found[1] in self._notes else found[0]


def _before_list(text: str) -> tuple[str, str]:
    """Return the title in a block, and the list that may be right below it."""
    lines = text.split("\n")
    first = next((at for at, line in enumerate(lines) if at and _ITEM.match(line)), len(lines))
    return "\n".join(lines[:first]), "\n".join(lines[first:])


def _cells(line: str) -> list[str]:
    return line.strip().strip("|").split("|")


def _emphasis(found: "re.Match[str]") -> str:
    if found[1] == "^":
        return raised_number(found[2]) or found[2]
    sign = _MARKDOWN_SIGNS.get(found[1], "")
    return f"{sign}{found[2]}{sign}"
