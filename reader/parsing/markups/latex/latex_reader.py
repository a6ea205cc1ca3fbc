"""Reads the text of a LaTeX document: its commands and environments become blocks.

Formulas are shown as they are written, and of unknown commands the arguments.
"""

from reader.model.article import BlockKind
from reader.parsing.block_text import marks_after, marks_before
from reader.parsing.builder import CONTINUED, ArticleBuilder
from reader.parsing.lines.datelines import dateline_end_before_text
from reader.parsing.lines.item_numbers import parse_count
from reader.parsing.lines.picture_credits import credit_start
from reader.parsing.lines.superscripts import raised_number
from reader.parsing.markdown.inline_markdown import parse_inline
from reader.parsing.markups.latex import latex_commands as commands
from reader.parsing.markups.latex.latex_footnotes import PARAGRAPH_END, LatexFootnotes
from reader.parsing.markups.latex.latex_lists import LatexList, begun_list
from reader.parsing.markups.latex.latex_source import LatexSource
from reader.parsing.markups.latex.latex_tables import LatexTable
from reader.parsing.markups.latex.latex_words import escaped, parse_words
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

_BREAK = "\\\n"  # a hard line break of Markdown
_NUMBER_ARGUMENT = lazily(r"\s*\{([-+−–]?\d{1,4})\}")
_OPTION_OF_ARGUMENT = lazily(r"(?:\s*\[[^\[\]]{0,400}\])+(?=\{)")
_SLIDES = lazily(r"<[\d,+-]{1,12}>")  # on which an item is shown
_ALT = lazily(r"\balt\s*=\s*(?:\{([^{}]*)\}|([^,]*))")
_CAPTION = lazily(r"\bcaption\s*=\s*(?:\{([^{}\n]*)\}|([^,\]\n]*))")
_BOX_TITLE = lazily(r"(?<![\w-])title\s*=\s*(?:\{([^{}\n\\]{1,200})\}|([^,{}\[\]\n\\]{1,200}))")
_BEFORE_ARGUMENT = lazily(r"\s*(?=\{)")
_POWER_BEFORE_UNIT = lazily(  # "\square\metre" is "\metre\squared"
    r"\\(squar|cub)(?:e|ic)\s*((?:\\(?:kilo|milli|centi|micro|nano)\s*)?\\[A-Za-z]+)"
)
_ESCAPED_SIGN = lazily(r"\\(?=[#%&_~$])")  # in an address
_FORMULA_SIGN = lazily(r"[\\^_{]")
_CODE_COMMAND = lazily(r"\\(text[a-z]+)\{\}|\\[A-Za-z]+\{|\\([{}#$%&_])|\}")
_LENGTH = lazily(r"[ \t]*=?[ \t]*-?(?:\d*\.)?\d+[ \t]*(?:pt|em|ex|mm|cm|in|bp|pc|sp)\b")
_NO_SPACE_BEFORE = lazily(r"(?=[.,;:!?)\]}'/-])")
_NO_MACROS: "Mapping[str, str]" = {}
_LONGEST_FORMULA = 20_000  # characters
_FIRST_PARAGRAPHS = 4  # paragraphs one of which may begin with a dateline
_DEEPEST = 40  # groups; deeper ones have no action


class OwnNames(NamedTuple):
    """What a document defines.

    Attributes:
        macros: The words of its own commands, as Markdown.
        code: The environments that hold code, besides the usual ones.
        theorems: The titles of its theorems, as Markdown, by environment.
    """

    macros: "Mapping[str, str]" = _NO_MACROS
    code: frozenset[str] = frozenset()
    theorems: "Mapping[str, str]" = _NO_MACROS


def read_blocks(builder: ArticleBuilder, text: str, own: OwnNames) -> None:
    """Add the blocks of a document to a builder.

    Args:
        builder: What they are added to.
        text: The document, without what is above its text.
        own: What is defined there.
    """
    _Reader(builder, text, own).read()


def words_of(source: str, macros: "Mapping[str, str]" = _NO_MACROS) -> str:
    """Return the words of a short text, without its commands."""
    return " ".join(parse_inline(markdown_of(source, macros), {}).text.split())


def markdown_of(source: str, macros: "Mapping[str, str]") -> str:
    """Return the words of a short text as Markdown."""
    reader = _Reader(ArticleBuilder(), source, OwnNames(macros))
    reader.groups.append(_Group("words", "", []))  # so that no paragraph ends
    reader.read()
    return "".join(reader.parts).removesuffix(" ")  # of the end of the paragraph


class _Group(NamedTuple):
    """An open pair of braces.

    Attributes:
        action: What to do with its words: style, section, footnote and so on; empty for none.
        value: In which style, of which level, and so on.
        before: The paragraph before it.
    """

    action: str
    value: str
    before: list[str]


class _Reader:
    """Reads a document from beginning to end, and adds its blocks to a builder.

    Attributes:
        parts: The current paragraph, as Markdown.
        groups: The open groups.
    """

    def __init__(self, builder: ArticleBuilder, text: str, own: OwnNames) -> None:
        self.parts: list[str] = []
        self.groups: list[_Group] = []
        self._builder = builder
        self._source = LatexSource(text)
        self._verbatim = commands.VERBATIM | own.code
        self._macros = own.macros
        self._theorems = own.theorems
        self._documents = 0  # that are shown inside this one
        self._lists: list[LatexList] = []
        self._item: str | None = None  # the label of the open item; None outside
        self._quotations = 0
        self._sources: list[str] = []  # of the open quotations
        self._table: LatexTable | None = None
        self._notes = LatexFootnotes()
        self._dateline_paragraphs_left = _FIRST_PARAGRAPHS

    def read(self) -> None:
        """Add the blocks, and the footnotes at the end."""
        while token := self._source.token():
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
        for number, note in enumerate(self._notes.texts, 1):
            for at, words in enumerate(filter(str.strip, note.split(PARAGRAPH_END))):
                self._add(BlockKind.FOOTNOTE, words, label=CONTINUED if at else str(number))

    def _write(self, text: str) -> None:
        self.parts.append(escaped(text))

    def _command(self, name: str) -> None:
        bare = name.rstrip("*")
        if bare in commands.SECTIONS:
            self._end_paragraph()
            self._source.option()
            self._open_group("section", str(commands.SECTIONS[bare]))
        elif bare in commands.STYLES:
            self._open_group("style", commands.STYLES.get(name, commands.STYLES[bare]))
        elif bare in commands.QUOTES:
            self._source.drop_arguments(commands.QUOTES[bare])
            source = "" if bare in commands.QUOTES_WITH_KEYS else self._source.option()
            self._source.drop_options()
            self._open_group("quoted", markdown_of(source, self._macros) if source else "")
        elif bare == "footnotemark":  # of a note whose text stands elsewhere
            self._write(f"[{self._notes.mark(self._source.option())}]")
        elif bare == "caption":
            self._source.option()
            self._open_group("caption")
        elif bare in commands.NOTES:
            option = self._source.option()
            marked = self._notes.marked(option) if bare == "footnotetext" else ""
            self._open_group("footnote", marked)
        elif bare == "epigraph":
            self._end_paragraph()
            self._add(BlockKind.QUOTATION, self._argument(), level=1)
            is_next = self._source.skip(_BEFORE_ARGUMENT)
            if is_next and (source := self._argument().strip()):
                self._add(BlockKind.QUOTATION, f"— {source}", level=1)
        elif bare == "captionof":
            self._source.drop_arguments(1)
            self._open_group("caption")
        elif bare in commands.PARAGRAPHS:
            self._end_paragraph()
            self._open_group("paragraph")
        elif bare == "texorpdfstring":  # its other argument is for bookmarks
            self._open_group("first")
        elif bare == "rule":
            self._source.option()
            self._draw_rule(width=self._source.argument(), height=self._source.argument())
        elif bare == "href":
            self._open_group("link", _ESCAPED_SIGN.sub("", self._source.argument()))
        elif bare == "begin":
            self._begin(self._source.argument())
        elif bare == "end":
            self._end(self._source.argument().rstrip("*"))
        elif bare in ("item", "bibitem"):
            self._begin_item(bare)
        elif bare in commands.TABLE_LINES:
            if self._table is not None:
                self._table.divide(bare)
        elif bare in commands.PARAGRAPH_ENDS:
            self._end_paragraph()
        elif bare == "tabularnewline":
            self._end_row()
        elif bare in commands.LENGTHS:
            self._source.skip(_LENGTH)
        elif bare in commands.DEFINITIONS and self._lists:
            self._define()
        elif bare == "multicolumn":
            columns = parse_count(self._source.argument(), 1)
            if self._table is not None:
                self._table.span(columns)
            self._source.drop_arguments(1)
        elif bare == "iffalse":
            self._source.drop_condition()
        elif bare in commands.DROPPED_ARGUMENTS:
            self._source.drop_arguments(commands.DROPPED_ARGUMENTS[bare])
        else:
            self._command_in_line(bare)

    def _command_in_line(self, name: str) -> None:
        if name in commands.ACCENTS:
            self._write(commands.accented(name, self._source.argument()))
        elif name in ("texttt", "code", "lstinline"):
            words = words_of(self._source.argument())
            self.parts.append(f"`{words}`" if words and "`" not in words else escaped(words))
        elif name == "verb":
            inside = self._source.enclosed(_LONGEST_FORMULA)
            if inside is not None:
                self.parts.append(f"`{inside}`")
        elif name in ("url", "path", "nolinkurl"):
            address = _ESCAPED_SIGN.sub("", self._source.argument())
            self.parts.append(f"<{address}>" if "://" in address else escaped(address))
        elif name in commands.REFERENCES:
            self._write(self._source.argument().rpartition(":")[2])
        elif name in commands.CITATIONS:
            self._source.drop_options()  # see p. 3
            self._write(f"[{self._source.argument()}]")
        elif name in ("includegraphics", "includesvg"):
            alt = _ALT.search(self._source.option())
            self._end_paragraph()
            self._builder.add_image(
                self._source.argument(), words_of((alt[1] or alt[2]) if alt else "")
            )
        elif name in commands.QUANTITIES:
            self._source.option()
            numbers = [self._argument() for _ in range(commands.QUANTITIES[name])]
            unit = _POWER_BEFORE_UNIT.sub(r"\2\\\1ed", self._source.argument())
            unit = markdown_of(unit, {**commands.UNITS, **self._macros})
            self.parts.append(f"{'–'.join(numbers)} {unit}" if numbers else unit)
        elif name == "hyperref":  # the words of the link follow
            self._source.option()
        elif name == "textsuperscript" and (raised := self._source.skip(_NUMBER_ARGUMENT)):
            self._write(raised_number(raised[1]))
        elif name == "newline":
            self.parts.append(_BREAK)
        elif name in self._macros:
            words = self._macros[name]
            self.parts.append(words.rstrip() if self._source.skip(_NO_SPACE_BEFORE) else words)
        else:
            self._write(commands.SYMBOLS.get(name, ""))
            self._source.skip(_OPTION_OF_ARGUMENT)

    def _argument(self) -> str:
        """Read the next argument, and return its words as Markdown."""
        return markdown_of(self._source.argument(), self._macros)

    def _define(self) -> None:
        """Note what a command sets for the open list."""
        name = self._source.argument().strip()
        self._source.drop_options()
        value = self._source.argument().strip()
        depth = sum(each.is_numbered for each in self._lists)
        self._lists[-1] = self._lists[-1].defined(name, value, depth)

    def _draw_rule(self, *, width: str, height: str) -> None:
        """Add a rule, if it is about as wide as the text."""
        if "width" in width and height and self._table is None:
            self._end_paragraph()
            self._builder.add_rule()

    def _begin(self, name: str) -> None:
        bare = name.rstrip("*")
        if bare in self._verbatim:
            self._read_verbatim(name)
            return
        self._end_paragraph()
        arguments = commands.ENVIRONMENT_ARGUMENTS
        self._source.drop_arguments(arguments.get(name, arguments.get(bare, 0)))
        options = self._source.option()
        if "title" in options and (title := _BOX_TITLE.search(options)):
            self._add(BlockKind.PARAGRAPH, f"**{title[1] or title[2]}**")
        if bare in commands.LISTS:
            if bare == "thebibliography":
                self._add(BlockKind.HEADING, "References", level=2)
            self._lists.append(begun_list(bare, options, self._quotations))
        elif bare in commands.QUOTATIONS:
            self._quotations += 1
            is_cited = options and bare in commands.CITED_QUOTATIONS
            self._sources.append(markdown_of(options, self._macros) if is_cited else "")
        elif bare in commands.TABLES:
            self._table = LatexTable()
        elif bare == "document":
            self._documents += 1
        elif bare == "abstract":
            self._add(BlockKind.HEADING, "Abstract", level=2)
        elif theorem := self._theorems.get(bare, ""):
            self.parts.append(f"**{self._title_of(theorem, options, bare)}.** ")
        elif bare in ("frame", "block") and self._source.starts_with("{"):
            self._open_group("section", "2")

    def _title_of(self, title: str, options: str, name: str) -> str:
        """Return the title of a theorem, with what it is called; a proof has one or the other."""
        called = markdown_of(options, self._macros).strip() if options else ""
        if called and name == "proof":
            return called
        return f"{title.strip()} ({called})" if called else title.strip()

    def _end(self, name: str) -> None:
        if name in commands.TABLES and self._table is not None:
            self._end_row()
            table, self._table = self._table, None
            for cells, is_header in table.rows():
                row = [parse_words(cell) for cell in cells]
                texts, marks = [cell.text for cell in row], [cell.marks for cell in row]
                self._builder.add_row(texts, header=is_header, marks=marks)
        self._end_paragraph()
        if name in commands.LISTS and self._lists:
            self._lists.pop()
            self._item = " " if self._lists else None
        elif name in commands.QUOTATIONS:
            if self._sources and (source := self._sources.pop().strip()):
                self._add(BlockKind.QUOTATION, f"— {source}", level=min(self._quotations, 9))
            self._quotations = max(0, self._quotations - 1)
        elif name == "document" and self._documents:
            self._documents -= 1
        elif name == "document":
            self._source.rest()

    def _read_verbatim(self, name: str) -> None:
        """Add code or a displayed formula as it is written."""
        closing = f"\\end{{{name}}}"
        inside = self._source.up_to(closing)
        raw = self._source.rest() if inside is None else inside
        self._end_paragraph()
        options, newline, code = raw.partition("\n")
        if not newline or options.strip()[:1] not in ("", "[", "{"):
            code = raw
        if name == "Highlighting":  # by Pandoc: each word in a command
            code = _CODE_COMMAND.sub(_code_sign, code.replace("{-}", "-"))
        if name not in commands.DRAWINGS:
            self._builder.add(BlockKind.CODE, code.strip("\n"))
        if code is not raw and (caption := _CAPTION.search(options)):
            self._add_caption(escaped(words_of(caption[1] or caption[2])))

    def _begin_item(self, name: str) -> None:
        self._end_paragraph()
        self._source.skip(_SLIDES)
        term = self._source.option()
        if name == "bibitem":
            term = self._source.argument() and ""
        current = self._lists.pop() if self._lists else LatexList("itemize")
        self._lists.append(current := current._replace(number=current.number + 1))
        self._item = current.item_label if current.is_numbered and not term else ""
        if term:
            self.parts.append(f"**{escaped(words_of(term))}** ")

    def _sign(self, sign: str) -> None:
        if sign == "\\":
            self._source.option()
            if self._table is not None:
                self._end_row()
            else:
                self.parts.append(_BREAK)
        elif sign in commands.ACCENTS:
            self._write(commands.accented(sign, self._source.argument()))
        elif sign in "([":
            self._formula("\\)" if sign == "(" else "\\]", displayed=sign == "[")
        elif sign in " ,;:\n":
            self.parts.append(" ")
        elif sign not in "-!)]/@":
            self._write(sign)

    def _mark(self, mark: str) -> None:
        if mark == "{":
            self.groups.append(_Group("", "", []))
        elif mark == "}":
            self._close_group()
        elif mark == "$":
            displayed = self._source.up_to("$", 1) is not None
            self._formula("$$" if displayed else "$", displayed=displayed)
        elif mark == "&" and self._table is not None:
            self._end_cell(self._table)
        else:
            self._write(commands.MARKS.get(mark, mark))

    def _formula(self, closing: str, *, displayed: bool) -> None:
        inside = self._source.up_to(closing, _LONGEST_FORMULA)
        if inside is None:
            return
        raw = inside.strip()
        if displayed:
            self._end_paragraph()
            self._builder.add(BlockKind.CODE, raw)
        else:
            shown = commands.FORMULA_SIGNS.get(raw, raw)
            self._write(f"${raw}$" if _FORMULA_SIGN.search(shown) else shown)

    def _open_group(self, action: str, value: str = "") -> None:
        """Note what a command does with its argument, if that has an end."""
        if not self._source.enter_argument():
            return
        if len(self.groups) < _DEEPEST:
            self.groups.append(_Group(action, value, self.parts))
            self.parts = []
        else:
            self.groups.append(_Group("", "", []))

    def _close_group(self) -> None:
        action, value, before = self.groups.pop() if self.groups else _Group("", "", [])
        if action in ("", "words"):
            return
        words, self.parts = "".join(self.parts), before
        if action == "section":
            self._add(BlockKind.HEADING, words, level=int(value))
        elif action == "caption":
            self._add_caption(words)
        elif action == "paragraph":
            self._add(BlockKind.PARAGRAPH, words)
        elif action == "footnote" and value:
            self._notes.texts[int(value)] = words
        elif action == "footnote":
            self._write(f"[{self._notes.add(words)}]")
        elif action == "first":
            self.parts.append(words)
            self._source.argument()
        elif action == "link":
            self.parts.append(f"[{words}](<{value}>)")
        elif action == "quoted" and words.strip():
            source = f" ({value.strip()})" if value.strip() else ""
            self.parts.append(f"“{words.strip()}”{source}")
        elif words.strip():
            inside = words.strip()
            left, _, right = words.partition(inside)
            opening, closing = (value[0], value[1]) if value in "“”‘’" else (value, value)
            self.parts.append(f"{left}{opening}{inside}{closing}{right}")

    def _end_paragraph(self) -> None:
        actions = (group.action for group in reversed(self.groups[:_DEEPEST]))
        action = next(filter(None, actions), "")
        if self._table is not None or action:
            self.parts.append(PARAGRAPH_END if action == "footnote" else " ")
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
        elif not (self._dateline_paragraphs_left and self._add_dateline(text)):
            self._add(BlockKind.PARAGRAPH, text)

    def _add_dateline(self, markdown: str) -> bool:
        """Add dateline and text of a paragraph near the beginning; return whether it has one."""
        self._dateline_paragraphs_left -= 1
        words = parse_words(markdown)
        end = dateline_end_before_text(words.text)
        if not end or words.text[end:].lstrip()[:1].islower():
            return False  # "PARIS -- the city -- is …"
        self._dateline_paragraphs_left = 0
        text, marks = words.text, words.marks
        rest = text[end:].lstrip()
        self._builder.add(BlockKind.DATELINE, text[:end], marks=marks_before(marks, end))
        marks = marks_after(marks, len(text) - len(rest))
        self._builder.add(BlockKind.PARAGRAPH, rest, marks=marks)
        return True

    def _end_cell(self, table: LatexTable) -> None:
        table.end_cell("".join(self.parts))
        self.parts = []

    def _end_row(self) -> None:
        if self._table is not None:
            self._end_cell(self._table)
            self._table.end_row()

    def _add_caption(self, markdown: str) -> None:
        text, marks, *_ = parse_words(markdown)
        credit = credit_start(text)
        end = len(text) if credit is None else credit
        self._builder.add(BlockKind.CAPTION, text[:end], marks=marks_before(marks, end))
        self._builder.add(BlockKind.CREDIT, text[end:], marks=marks_after(marks, end))

    def _add(self, kind: BlockKind, markdown: str, *, level: int = 0, label: str = "") -> None:
        words = parse_words(markdown)
        self._builder.add(kind, words.text, level=level, label=label, marks=words.marks)


def _code_sign(found: "re.Match[str]") -> str:
    """Return the sign that a command in coloured code stands for; empty for the other commands."""
    return commands.SYMBOLS.get(found[1], "") if found[1] else (found[2] or "")
