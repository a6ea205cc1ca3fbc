"""Parse LaTeX documents: sections, lists, quotations, tables, code, footnotes and emphasis.

Formulas are shown as they are written, and of unknown commands the arguments.
"""

from collections import deque

from reader.model.article import Article, BlockKind, Meta
from reader.parsing.block_text import marks_after, marks_before
from reader.parsing.builder import CONTINUED, ArticleBuilder
from reader.parsing.encoding.decode import decode_lines
from reader.parsing.lines.item_numbers import item_number, parse_count
from reader.parsing.lines.mail_addresses import without_mail_addresses
from reader.parsing.lines.picture_credits import credit_start
from reader.parsing.lines.superscripts import raised_number
from reader.parsing.lines.written_dates import iso_date
from reader.parsing.markdown.inline_markdown import InlineText, parse_inline
from reader.parsing.markups.latex import latex_commands as commands
from reader.parsing.plain_text.plain import article_from_text
from reader.startup.lazy_regex import DOTALL, lazily
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re

_TOKEN = lazily(
    r"\\(?P<name>[A-Za-z@]+\*?)[ \t]*|\\(?P<sign>.)|(?P<blank>\n[ \t]*\n\s*)|%[^\n]*(?:\n[ \t]*)?"
    r"|(?P<mark>[{}~&$]|``|''|[`']|-{2,3}|\"[`'=~-])|(?P<text>[^\\{}~&$\n%`'\"-]+|[\n`'\"-])",
    DOTALL,
)
_MARKDOWN_SIGN = lazily(r"[\\`*_\[\]<>~^&!]")
_SPACES = lazily(r"[ \t]{2,}")
_NOTE_PARAGRAPH = "\0"  # ends a paragraph in a footnote
_BREAK = "\\\n"  # a hard line break of Markdown
_ESCAPED = lazily(r"\\([\\`*_\[\]<>~^&!])")
_BRACE = lazily(r"\\.|([{}])", DOTALL)
_ARGUMENT = lazily(r"(?:\s|#\d)*(?:(\{)|(\\[A-Za-z]+|\\?\S))?")
_NUMBER_ARGUMENT = lazily(r"\s*\{([-+−–]?\d{1,4})\}")
_OPTION = lazily(r"\s*\[([^\[\]]{0,400})\]")
_OPTION_OF_ARGUMENT = lazily(r"(?:\s*\[[^\[\]]{0,400}\])+(?=\{)")
_TRIMMED_ENDS = lazily(r"\((?:[lr](?:\{[^{}]{0,20}\})?){1,2}\)")  # of a line in a table
_SLIDES = lazily(r"<[\d,+-]{1,12}>")  # on which an item is shown
_ALT = lazily(r"\balt\s*=\s*(?:\{([^{}]*)\}|([^,]*))")
_CAPTION = lazily(r"\bcaption\s*=\s*(?:\{([^{}\n]*)\}|([^,\]\n]*))")
_BODY = lazily(r"\\begin\{document\}")
_CODE_ENVIRONMENT = lazily(  # as a document defines its own
    r"\\(?:lstnewenvironment|(?:New|Declare)TCBListing|newtcblisting|DefineVerbatimEnvironment)\s*"
    r"(?:\[[^\[\]]{0,400}\]\s*)?\{([A-Za-z]{1,40})\}"
)
_STRUCTURE = lazily(r"\\(?:begin\{document\}|(?:sub)?section\*?\{|chapter\*?\{)")
_COMMENT = lazily(r"(?<!\\)%[^\n]*\n?")
_FIELD = {
    name: lazily(rf"\\{name}\s*(?:\[[^\]]{{0,200}}\]\s*)?(?=\{{)")
    for name in ("title", "author", "date", "subtitle")
}
_NOT_IN_FIELD = lazily(
    r"\\\\|\\(?:thanks|inst|affil|footnote)\s*\{[^{}]*\}|\\footnotemark(?![A-Za-z])(?:\[[^\[\]]*\])?"
)
_ESCAPED_SIGN = lazily(r"\\(?=[#%&_~$])")  # in an address
_FORMULA_SIGN = lazily(r"[\\^_{]")
_CODE_COMMAND = lazily(r"\\(text[a-z]+)\{\}|\\[A-Za-z]+\{|\\([{}#$%&_])|\}")
_START = lazily(r"\bstart\s*=\s*(\d{1,4})\b")
_NUMBER_FORM = lazily(r"(\(?)\\(alph|Alph|roman|Roman|arabic)(?:\*|\{\w{1,8}\})([.):]{0,2})")
_SHORT_LABEL = lazily(r"(\(?)([aAiI1])([.):]{1,2})")
_USUAL_LABEL = ("", "decimal", ".")
_HIGHEST_NUMBER = 9999
_LENGTH = lazily(r"[ \t]*=?[ \t]*-?(?:\d*\.)?\d+[ \t]*(?:pt|em|ex|mm|cm|in|bp|pc|sp)\b")
_PLAIN_TEX_NOTICE = "This is TeX, shown with its commands: open the PDF that is made of it instead"
_FRONT = 20_000  # characters of the body in which title and author may stand
_LONGEST_FORMULA = 20_000  # characters
_LONGEST_PARAGRAPH = 50_000  # characters; in longer ones, no emphasis and links are marked
_MOST_SPANNED = 40  # columns
_DEEPEST = 40  # groups; deeper ones have no action


def parse_tex(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the article in a LaTeX document; plain TeX is shown as it is, with a notice.

    Raises:
        ParseError: There is no text in it, or its encoding cannot be recognised.
    """
    text = decode_lines(body, charset)
    if not _STRUCTURE.search(text):
        article = article_from_text(text, location=location)
        return article._replace(notices=(*article.notices, _PLAIN_TEX_NOTICE))
    begin = _BODY.search(text)
    start = begin.end() if begin else 0
    head = _COMMENT.sub("", text[: start + _FRONT])
    builder = ArticleBuilder(_meta_of(head))
    builder.add_head(_words_of(_field_in(head, "subtitle")))
    _Reader(builder, text[start:], frozenset(_CODE_ENVIRONMENT.findall(head))).read()
    return builder.build(location)


def _meta_of(head: str) -> Meta:
    """Return title, authors and date."""
    values = []
    for name in ("title", "author", "date"):
        argument = _field_in(head, name)
        parts = argument.split("\\and")
        if name == "author":  # below the name stands where they work
            parts = [part.strip().partition("\\\\")[0] for part in parts]
        words = [_words_of(_NOT_IN_FIELD.sub(" ", part)) for part in parts]
        if name == "author":
            words = [without_mail_addresses(each) for each in words]
        values.append(", ".join(filter(None, words)))
    title, byline, date = values
    return Meta(title=title, byline=byline, published=iso_date(date))


def _field_in(head: str, name: str) -> str:
    """Return the argument of the command that sets a field; empty if there is none."""
    found = _FIELD[name].search(head)
    return _Reader(ArticleBuilder(), head[found.end() :]).argument() if found else ""


def _words_of(source: str) -> str:
    """Return the words of a short text, without its commands."""
    reader = _Reader(ArticleBuilder(), source)
    reader.groups.append(_Group("words", []))  # so that no paragraph ends
    reader.read()
    return " ".join(parse_inline("".join(reader.parts), {}).text.split())


class _Group(NamedTuple):
    """An open pair of braces.

    Attributes:
        action: What to do with its words: ``style *``, ``section 2``, ``footnote`` and so on;
            empty for none.
        before: The paragraph before it.
    """

    action: str
    before: list[str]


class _List(NamedTuple):
    """An open list.

    Attributes:
        name: That of its environment.
        number: That of its last item.
        label: How its items are numbered: a number format between signs.
        quoted: How many quotations are around it.
    """

    name: str
    number: int = 0
    label: tuple[str, str, str] = _USUAL_LABEL
    quoted: int = 0

    @property
    def item_label(self) -> str:
        """The label of its last item."""
        before, form, after = self.label
        return f"{before}{item_number(self.number, form)}{after}"


class _Reader:
    """Reads a document from beginning to end, and adds its blocks to a builder.

    Args:
        builder: What the blocks are added to.
        source: The document, without what is above its text.
        code_environments: The environments that hold code, besides the usual ones.

    Attributes:
        parts: The current paragraph, as Markdown.
        groups: The open groups.
    """

    def __init__(
        self, builder: ArticleBuilder, source: str, code_environments: frozenset[str] = frozenset()
    ) -> None:
        self.parts: list[str] = []
        self.groups: list[_Group] = []
        self._builder = builder
        self._source = source
        self._at = 0
        self._verbatim = commands.VERBATIM | code_environments
        self._documents = 0  # that are shown inside this one
        self._closings = _closings_of(source)
        self._lists: list[_List] = []
        self._item: str | None = None  # the label of the open item; None outside
        self._quotations = 0
        self._rows: list[list[str]] = []  # of the open table, the last one incomplete
        self._header_rows = 0
        self._in_table = False
        self._spanned = 1  # columns of the open cell
        self._notes: list[str] = []
        self._marked: dict[str, deque[int]] = {}  # notes without a text so far, by their number

    def read(self) -> None:
        """Add the blocks, and the footnotes at the end."""
        while token := _TOKEN.match(self._source, self._at):
            self._at = token.end()
            if token["name"]:
                self._command(token["name"])
            elif token["sign"]:
                self._sign(token["sign"])
            elif token["blank"]:
                self._end_paragraph()
            elif token["mark"]:
                self._mark(token["mark"])
            else:
                self._write(token["text"] or "")
        self._end_paragraph()
        for number, note in enumerate(self._notes, 1):
            for at, words in enumerate(filter(str.strip, note.split(_NOTE_PARAGRAPH))):
                self._add(BlockKind.FOOTNOTE, words, label=CONTINUED if at else str(number))

    def argument(self) -> str:
        """Read the next argument: what braces enclose, or one character."""
        found = _ARGUMENT.match(self._source, self._at)
        if found is None or not found[0].strip():
            return ""
        start = self._at = found.end()
        if found[2]:
            return found[2]
        end = self._closings.get(start - 1, start)
        self._at = min(len(self._source), end + (end > start))
        return self._source[start:end]

    def _option(self) -> str:
        """Skip what is between square brackets, and return it."""
        found = _OPTION.match(self._source, self._at)
        if found is None:
            return ""
        self._at = found.end()
        return found[1]

    def _skip_options(self) -> None:
        while found := _OPTION.match(self._source, self._at):
            self._at = found.end()

    def _write(self, text: str) -> None:
        self.parts.append(_escaped(text))

    def _command(self, name: str) -> None:
        bare = name.rstrip("*")
        if bare in commands.SECTIONS:
            self._end_paragraph()
            self._option()
            self._open_group(f"section {commands.SECTIONS[bare]}")
        elif bare in commands.STYLES:
            self._open_group(f"style {commands.STYLES.get(name, commands.STYLES[bare])}")
        elif bare == "footnotemark":  # of a note whose text stands elsewhere
            self._write(f"[{self._marked_note(self._option()) + 1}]")
        elif bare in ("caption", *commands.NOTES):
            option = self._option()
            marked = self._noted(option) if bare == "footnotetext" else ""
            self._open_group("caption" if bare == "caption" else f"footnote {marked}".rstrip())
        elif bare == "captionof":
            self._drop_arguments(1)
            self._open_group("caption")
        elif bare in commands.PARAGRAPHS:
            self._end_paragraph()
            self._open_group("paragraph")
        elif bare == "texorpdfstring":  # its other argument is for bookmarks
            self._open_group("first")
        elif bare == "rule":
            self._option()
            self._draw_rule(width=self.argument(), height=self.argument())
        elif bare == "href":
            self._open_group(f"link {_ESCAPED_SIGN.sub('', self.argument())}")
        elif bare == "begin":
            self._begin(self.argument())
        elif bare == "end":
            self._end(self.argument().rstrip("*"))
        elif bare in ("item", "bibitem"):
            self._begin_item(bare)
        elif bare in commands.TABLE_LINES:
            self._divide_table(bare)
        elif bare in commands.PARAGRAPH_ENDS:
            self._end_paragraph()
        elif bare == "tabularnewline":
            self._end_row()
        elif bare in commands.LENGTHS:
            length = _LENGTH.match(self._source, self._at)
            self._at = length.end() if length else self._at
        elif bare in commands.DEFINITIONS and self._lists:
            self._define()
        elif bare == "multicolumn":
            columns = parse_count(self.argument(), 1)
            self._spanned = max(1, min(columns, _MOST_SPANNED)) if self._in_table else 1
            self._drop_arguments(1)
        elif bare in commands.DROPPED_ARGUMENTS:
            self._drop_arguments(commands.DROPPED_ARGUMENTS[bare])
        else:
            self._command_in_line(bare)

    def _command_in_line(self, name: str) -> None:
        if name in commands.ACCENTS:
            self._write(commands.accented(name, self.argument()))
        elif name in ("texttt", "code", "lstinline"):
            words = _words_of(self.argument())
            self.parts.append(f"`{words}`" if words and "`" not in words else _escaped(words))
        elif name == "verb":
            sign = self._source[self._at : self._at + 1]
            end = self._source.find(sign or " ", self._at + 1, self._at + _LONGEST_FORMULA)
            if end > 0:
                self.parts.append(f"`{self._source[self._at + 1 : end]}`")
                self._at = end + 1
        elif name in ("url", "path", "nolinkurl"):
            address = _ESCAPED_SIGN.sub("", self.argument())
            self.parts.append(f"<{address}>" if "://" in address else _escaped(address))
        elif name in commands.REFERENCES:
            self._write(self.argument().rpartition(":")[2])
        elif name in commands.CITATIONS:
            self._skip_options()  # see p. 3
            self._write(f"[{self.argument()}]")
        elif name in ("includegraphics", "includesvg"):
            alt = _ALT.search(self._option())
            self._end_paragraph()
            self._builder.add_image(self.argument(), _words_of((alt[1] or alt[2]) if alt else ""))
        elif name == "hyperref":  # the words of the link follow
            self._option()
        elif name == "textsuperscript" and (
            raised := _NUMBER_ARGUMENT.match(self._source, self._at)
        ):
            self._write(raised_number(raised[1]))
            self._at = raised.end()
        elif name == "newline":
            self.parts.append(_BREAK)
        else:
            self._write(commands.SYMBOLS.get(name, ""))
            if options := _OPTION_OF_ARGUMENT.match(self._source, self._at):
                self._at = options.end()

    def _define(self) -> None:
        """Note what a command sets for the open list: the number before its first item, or labels.

        So Pandoc writes lists that begin with another number, or have letters.
        """
        name = self.argument().strip()
        self._skip_options()
        value, current = self.argument().strip(), self._lists[-1]
        depth = sum(each.name in commands.NUMBERED_LISTS for each in self._lists)
        counter = f"enum{item_number(depth, 'lowerRoman')}"
        if name == counter and value.isdecimal():
            self._lists[-1] = current._replace(number=min(int(value[:6]), _HIGHEST_NUMBER))
        elif name == f"\\label{counter}":
            self._lists[-1] = current._replace(label=_label_form(value) or current.label)

    def _draw_rule(self, *, width: str, height: str) -> None:
        """Add a rule, if it is about as wide as the text."""
        if "width" in width and height and not self._in_table:
            self._end_paragraph()
            self._builder.add_rule()

    def _drop_arguments(self, count: int) -> None:
        if trimmed := _TRIMMED_ENDS.match(self._source, self._at):
            self._at = trimmed.end()
        for _ in range(count):
            self._skip_options()
            self.argument()

    def _begin(self, name: str) -> None:
        bare = name.rstrip("*")
        if bare in self._verbatim:
            self._read_verbatim(name)
            return
        self._end_paragraph()
        arguments = commands.ENVIRONMENT_ARGUMENTS
        self._drop_arguments(arguments.get(name, arguments.get(bare, 0)))
        options = self._option()
        if bare in commands.LISTS:
            if bare == "thebibliography":
                self._add(BlockKind.HEADING, "References", level=2)
            start = _START.search(options)
            count = int(start[1]) - 1 if start else 0
            label = _label_form(options) or _USUAL_LABEL
            self._lists.append(_List(bare, count, label, self._quotations))
        elif bare in commands.QUOTATIONS:
            self._quotations += 1
        elif bare in commands.TABLES:
            self._in_table, self._rows, self._header_rows = True, [[]], 0
        elif bare == "document":
            self._documents += 1
        elif bare == "abstract":
            self._add(BlockKind.HEADING, "Abstract", level=2)
        elif bare in ("frame", "block") and self._source.startswith("{", self._at):
            self._open_group("section 2")

    def _end(self, name: str) -> None:
        if name in commands.TABLES and self._in_table:
            self._end_row()
            self._in_table = False
            for number, cells in enumerate(self._rows):
                row = [_parsed(cell) for cell in cells]
                self._builder.add_row(
                    [cell.text for cell in row],
                    header=number < self._header_rows,
                    marks=[cell.marks for cell in row],
                )
        self._end_paragraph()
        if name in commands.LISTS and self._lists:
            self._lists.pop()
            self._item = " " if self._lists else None
        elif name in commands.QUOTATIONS:
            self._quotations = max(0, self._quotations - 1)
        elif name == "document" and self._documents:
            self._documents -= 1
        elif name == "document":
            self._at = len(self._source)

    def _read_verbatim(self, name: str) -> None:
        """Add code or a displayed formula as it is written."""
        closing = f"\\end{{{name}}}"
        end = self._source.find(closing, self._at)
        end = len(self._source) if end < 0 else end
        raw = self._source[self._at : end]
        self._at = min(len(self._source), end + len(closing))
        self._end_paragraph()
        options, newline, code = raw.partition("\n")
        if not newline or options.strip()[:1] not in ("", "[", "{"):
            code = raw
        if name == "Highlighting":  # by Pandoc: each word in a command
            code = _CODE_COMMAND.sub(_code_sign, code.replace("{-}", "-"))
        if name not in commands.DRAWINGS:
            self._builder.add(BlockKind.CODE, code.strip("\n"))
        if code is not raw and (caption := _CAPTION.search(options)):
            self._add_caption(_escaped(_words_of(caption[1] or caption[2])))

    def _begin_item(self, name: str) -> None:
        self._end_paragraph()
        if slides := _SLIDES.match(self._source, self._at):
            self._at = slides.end()
        term = self._option()
        if name == "bibitem":
            term = self.argument() and ""
        current = self._lists.pop() if self._lists else _List("itemize")
        self._lists.append(current := current._replace(number=current.number + 1))
        is_numbered = current.name in commands.NUMBERED_LISTS and not term
        self._item = current.item_label if is_numbered else ""
        if term:
            self.parts.append(f"**{_escaped(_words_of(term))}** ")

    def _sign(self, sign: str) -> None:
        if sign == "\\":
            self._option()
            if self._in_table:
                self._end_row()
            else:
                self.parts.append(_BREAK)
        elif sign in commands.ACCENTS:
            self._write(commands.accented(sign, self.argument()))
        elif sign in "([":
            self._formula("\\)" if sign == "(" else "\\]", displayed=sign == "[")
        elif sign in " ,;:\n":
            self.parts.append(" ")
        elif sign not in "-!)]/@":
            self._write(sign)

    def _mark(self, mark: str) -> None:
        if mark == "{":
            self.groups.append(_Group("", []))
        elif mark == "}":
            self._close_group()
        elif mark == "$":
            displayed = self._source.startswith("$", self._at)
            self._at += displayed
            self._formula("$$" if displayed else "$", displayed=displayed)
        elif mark == "&" and self._in_table:
            self._end_cell()
        else:
            self._write(commands.MARKS.get(mark, mark))

    def _formula(self, closing: str, *, displayed: bool) -> None:
        end = self._source.find(closing, self._at, self._at + _LONGEST_FORMULA)
        if end < 0:
            return
        raw = self._source[self._at : end].strip()
        self._at = end + len(closing)
        if displayed:
            self._end_paragraph()
            self._builder.add(BlockKind.CODE, raw)
        else:
            shown = commands.FORMULA_SIGNS.get(raw, raw)
            self._write(f"${raw}$" if _FORMULA_SIGN.search(shown) else shown)

    def _open_group(self, action: str) -> None:
        """Note what a command does with its argument, if that has an end."""
        found = _ARGUMENT.match(self._source, self._at)
        if found is not None and found[1] and found.end() - 1 in self._closings:
            self._at = found.end()
            if len(self.groups) < _DEEPEST:
                self.groups.append(_Group(action, self.parts))
                self.parts = []
            else:
                self.groups.append(_Group("", []))

    def _marked_note(self, number: str) -> int:
        """Return the index of the note that is marked; several marks may have one number."""
        waiting = self._marked.setdefault(number, deque())
        if not (number and waiting):
            waiting.append(len(self._notes))
            self._notes.append("")
        return waiting[-1]

    def _noted(self, number: str) -> str:
        """Return the index of the marked note whose text follows; empty if there is none."""
        waiting = self._marked.get(number)
        return str(waiting.popleft()) if waiting else ""

    def _close_group(self) -> None:
        group = self.groups.pop() if self.groups else _Group("", [])
        if not group.action or group.action == "words":
            return
        words, self.parts = "".join(self.parts), group.before
        name, _, value = group.action.partition(" ")
        if name == "section":
            self._add(BlockKind.HEADING, words, level=int(value))
        elif name == "caption":
            self._add_caption(words)
        elif name == "paragraph":
            self._add(BlockKind.PARAGRAPH, words)
        elif name == "footnote" and value:
            self._notes[int(value)] = words
        elif name == "footnote":
            self._notes.append(words)
            self._write(f"[{len(self._notes)}]")
        elif name == "first":
            self.parts.append(words)
            self.argument()
        elif name == "link":
            self.parts.append(f"[{words}](<{value}>)")
        elif words.strip():
            inside = words.strip()
            before, _, after = words.partition(inside)
            opening, closing = (value[0], value[1]) if value in "“”‘’" else (value, value)
            self.parts.append(f"{before}{opening}{inside}{closing}{after}")

    def _end_paragraph(self) -> None:
        actions = (group.action for group in reversed(self.groups[:_DEEPEST]))
        action = next(filter(None, actions), "")
        if self._in_table or action:
            self.parts.append(_NOTE_PARAGRAPH if action.startswith("footnote") else " ")
            return
        while self.parts and (self.parts[-1] == _BREAK or not self.parts[-1].strip()):
            self.parts.pop()
        text, self.parts = "".join(self.parts), []
        if not text.strip():
            return
        quoted = self._lists[-1].quoted if self._lists else 0
        if self._item is not None and (self._item != " " or self._quotations <= quoted):
            self._add(BlockKind.LIST_ITEM, text, level=len(self._lists) or 1, label=self._item)
            self._item = " "
        elif self._quotations:
            self._add(BlockKind.QUOTATION, text, level=min(self._quotations, 9))
        else:
            self._add(BlockKind.PARAGRAPH, text)

    def _end_cell(self) -> None:
        self._rows[-1] += ["".join(self.parts), *[""] * (self._spanned - 1)]
        self.parts, self._spanned = [], 1

    def _end_row(self) -> None:
        if not self._in_table:
            return
        self._end_cell()
        if any(cell.strip() for cell in self._rows[-1]):
            self._rows.append([])
        else:
            self._rows[-1].clear()

    def _divide_table(self, name: str) -> None:
        """Note the header of a table; drop what is only repeated on its further pages."""
        if not self._in_table:
            return
        if name in ("hline", "midrule", "endfirsthead") or not self._header_rows:
            self._header_rows = self._header_rows or len(self._rows) - 1
        else:
            del self._rows[self._header_rows : -1]

    def _add_caption(self, markdown: str) -> None:
        text, marks, *_ = _parsed(markdown)
        credit = credit_start(text)
        end = len(text) if credit is None else credit
        self._builder.add(BlockKind.CAPTION, text[:end], marks=marks_before(marks, end))
        self._builder.add(BlockKind.CREDIT, text[end:], marks=marks_after(marks, end))

    def _add(self, kind: BlockKind, markdown: str, *, level: int = 0, label: str = "") -> None:
        words = _parsed(markdown)
        self._builder.add(kind, words.text, level=level, label=label, marks=words.marks)


def _label_form(source: str) -> tuple[str, str, str] | None:
    """Return how a list is numbered by its options or a definition; None if they do not say."""
    found = _NUMBER_FORM.search(source) or _SHORT_LABEL.fullmatch(source.strip())
    return (found[1], commands.NUMBER_FORMS[found[2]], found[3]) if found else None


def _closings_of(source: str) -> dict[int, int]:
    """Return where each brace that opens a group is closed. Cost: linear."""
    closings: dict[int, int] = {}
    opened: list[int] = []
    for found in _BRACE.finditer(source):
        if found[1] == "{":
            opened.append(found.start())
        elif found[1] and opened:
            closings[opened.pop()] = found.start()
    return closings


def _parsed(markdown: str) -> InlineText:
    text = _SPACES.sub(" ", markdown.strip())
    if len(text) > _LONGEST_PARAGRAPH:
        return InlineText(_ESCAPED.sub(lambda found: found[1], text), (), ())
    return parse_inline(text, {})


def _code_sign(found: "re.Match[str]") -> str:
    """Return the sign that a command in coloured code stands for; empty for the other commands."""
    return commands.SYMBOLS.get(found[1], "") if found[1] else (found[2] or "")


def _escaped(text: str) -> str:
    """Return text whose signs Markdown does not take for markup."""
    return _MARKDOWN_SIGN.sub(lambda found: f"\\{found[0]}", text)
