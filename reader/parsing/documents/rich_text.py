"""Parse RTF documents, as WordPad, TextEdit and many older programs write them, into an article.

Source of the control words: Rich Text Format Specification 1.9.1.
"""

from codecs import BOM_UTF8
from collections.abc import Callable, Iterator

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, Meta
from reader.parsing.builder import CONTINUED
from reader.parsing.documents.fields import link_target
from reader.parsing.documents.manuscript import assemble_article
from reader.parsing.documents.rich_text_encodings import Encodings
from reader.parsing.documents.rich_text_fonts import Fonts
from reader.parsing.documents.rich_text_state import ASSOCIATED, LETTERS, Paragraph, State
from reader.parsing.documents.rich_text_table import RichTextTable
from reader.parsing.documents.rich_text_tokens import Token, tokenize
from reader.parsing.documents.styles import Style, item_level, kind_of_style
from reader.parsing.formatted_lines.line import Formatting, Line, LineWriter
from reader.parsing.formatted_lines.symbol_fonts import symbol_font
from reader.startup.lazy_regex import IGNORECASE, lazily

_MAX_DEPTH = 2000  # nested groups
_LONGEST_NAME = 100  # characters of the name of a style that are kept
_BULLETS = frozenset("•·o§▪◦–-*\uf0b7\uf0a7")
_HEADING = lazily(r"heading (\d)", IGNORECASE)
_SYMBOL = lazily(r"\s*SYMBOL\s+(\d{1,5})\s+(?:\\[^f]\s+)*\\f\s+\"([^\"]{1,40})\"", IGNORECASE)
_SURROGATES = range(0xD800, 0xE000)
_LEFT_OUT = frozenset({  # groups without text of the document
    "colortbl", "listtable", "listoverridetable", "rsidtbl", "generator", "pict", "object",
    "nonshppict", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr",
    "footerf", "themedata", "colorschememapping", "datastore", "latentstyles", "xmlnstbl",
    "author", "operator", "company", "subject", "keywords", "comment", "doccomm", "category",
    "revtbl", "filetbl", "shpinst", "atnid", "atnauthor", "annotation", "bkmkstart", "bkmkend",
    "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "template", "pnseclvl", "tc", "xe", "manager",
})  # fmt: skip
_IGNORED = "left out"
_DESTINATIONS = frozenset({"fonttbl", "stylesheet", "title", "fldinst", "listtext", "pntext"})
_WORDS = {
    "line": "\n", "tab": " ", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ",
    "qmspace": " ", "~": "\xa0", "_": "‑",
}  # fmt: skip
_SCRIPTS = {"dbch": True, "rtlch": True, "loch": False, "hich": False, "ltrch": False}


def parse_rich_text(body: bytes, *, charset: str | None = None, location: str = "") -> Article:  # noqa: ARG001
    """Return an RTF document as an article. Cost: linear.

    Raises:
        ParseError: It is nested too deeply, or holds no text.
    """
    document = _Document(location)
    document.read(tokenize(body.removeprefix(BOM_UTF8)))
    return assemble_article(document.lines, document.notes, Meta(title=document.title), location)


class _Document:
    """A document being read.

    Attributes:
        lines: The paragraphs and rows.
        notes: The footnotes.
        title: The title in the document properties.
    """

    def __init__(self, location: str) -> None:
        self.lines: list[Line] = []
        self.notes: list[Line] = []
        self.title = ""
        self._location = location
        self._stack: list[State] = []
        self._state = State()
        self._encodings = Encodings()
        self._fonts = Fonts()
        self._styles: dict[int, str] = {}
        self._style = 0
        self._paragraph = Paragraph()
        self._writer = LineWriter()
        self._raw_bytes = bytearray()
        self._fallback_left = 0
        self._destination_text: list[str] = []
        self._label: str | None = None
        self._table = RichTextTable()
        self._suspended: list[tuple[LineWriter, Paragraph, str | None]] = []
        self._note_count = 0
        self._note_label = ""

    def read(self, found: Iterator[Token]) -> None:
        """Read all tokens."""
        opened = False
        for token in found:
            if token.byte >= 0:
                self._add_byte(token.byte)
                opened = False
                continue
            self._end_bytes()
            if token.word == "{":
                self._open()
                opened = True
                continue
            if token.word == "}":
                self._close()
            elif token.word == "*" and opened:
                if self._state.destination != _IGNORED:
                    self._state = self._state._replace(destination="*")
                continue
            elif token.word:
                self._apply_word(token.word, token.number, opens=opened)
            else:
                self._add_text(token.text)
            opened = False
        self._end_bytes()
        self._end_paragraph()
        self.lines += self._table.take_lines()

    # groups
    def _open(self) -> None:
        if len(self._stack) >= _MAX_DEPTH:
            raise ParseError("is nested too deeply", location=self._location)
        self._stack.append(self._state)
        self._style = 0

    def _close(self) -> None:
        if not self._stack:
            return
        ended, self._state = self._state, self._stack.pop()
        if ended.destination == self._state.destination:
            return
        if ended.destination == "footnote":
            self._end_note()
        elif ended.destination in _DESTINATIONS:
            self._use_destination(ended.destination)

    def _use_destination(self, destination: str) -> None:
        """Use the content of a destination group that is not document text."""
        content, self._destination_text = "".join(self._destination_text), []
        if destination == "title":
            self.title = content.strip()
        elif destination == "fldinst":
            if address := link_target(content):
                formatting = self._state.formatting._replace(href=address)
                self._state = self._state._replace(formatting=formatting)
            elif symbol := _SYMBOL.match(content):
                self._add_symbol(int(symbol[1]), symbol_font(symbol[2]))
                in_field = len(self._stack) > 1  # its result may repeat the symbol
                self._state = self._state._replace(hidden=self._state.hidden or in_field)
        elif destination in ("listtext", "pntext"):
            sign = content.strip()
            self._label = "" if sign[:1] in _BULLETS and len(sign) < 2 else sign[:12]
            self._paragraph = self._paragraph._replace(has_label=False)

    def _begin_note(self) -> None:
        self._suspended.append((self._writer, self._paragraph, self._label))
        self._writer, self._paragraph, self._label = LineWriter(), Paragraph(), None
        self._state = self._state._replace(destination="footnote", formatting=Formatting())
        self._note_count += 1
        self._note_label = f"{self._note_count}."

    def _end_note(self) -> None:
        self._end_paragraph(BlockKind.FOOTNOTE)
        if self._suspended:
            self._writer, self._paragraph, self._label = self._suspended.pop()

    # words
    def _apply_word(self, word: str, number: int | None, *, opens: bool) -> None:
        state = self._state
        if state.destination == _IGNORED:
            return
        if state.destination == "*" and word not in _DESTINATIONS and word != "footnote":
            self._see_picture(word)
            self._state = state._replace(destination=_IGNORED)
            return
        opens = opens or state.destination == "*"
        if opens and state.destination == "":
            self._see_picture(word)
        if opens and word in _LEFT_OUT:
            self._state = state._replace(destination=_IGNORED)
        elif opens and word in _DESTINATIONS:
            self._state = state._replace(destination=word)
            self._destination_text = []
        elif word == "footnote" and state.destination in ("", "*"):
            self._begin_note()
        elif word == "u" and number is not None:
            self._add_text(self._encodings.character(number % 0x10000))
            self._fallback_left = state.fallback_count
        elif word in _WORDS:
            self._add_text(_WORDS[word])
        elif state.destination in ("", "footnote"):
            self._apply_formatting(word, number)
        elif state.destination in ("fonttbl", "stylesheet"):
            self._define(word, number)
        self._set_encoding(word, number)

    def _see_picture(self, word: str) -> None:
        """Note a picture, for the sake of its caption."""
        if word in ("pict", "shppict") and not self._paragraph.in_table:
            self.lines.append(Line(BlockKind.IMAGE, ""))
            self._writer.leave_out()

    def _define(self, word: str, number: int | None) -> None:
        """Note which font or style a table of them names next, or the character set of a font."""
        if word == "f" and number is not None:
            self._fonts.number = number
        elif word == "fcharset" and number is not None:
            self._encodings.set_charset(self._fonts.number, number)
        elif word == "s" and number is not None:
            self._style = number

    def _set_encoding(self, word: str, number: int | None) -> None:
        """Take the encoding that a control word sets, by itself or by its font."""
        if number is None:
            return
        if word == "ansicpg":
            self._encodings.set_code_page(number)
            self._state = self._state._replace(codec=self._encodings.default)
        elif word == "uc":
            self._state = self._state._replace(fallback_count=max(0, min(number, 8)))
        elif word == "f" and self._state.destination != "fonttbl":
            formatting = self._fonts.applied(self._state.formatting, number)
            self._state = self._state._replace(
                codec=self._encodings.of_font(number), formatting=formatting
            )

    def _apply_formatting(self, word: str, number: int | None) -> None:
        """Apply a control word for formatting, or for the end of a paragraph, cell or row."""
        if action := _WORD_ACTIONS.get(word):
            action(self)
        elif row_action := _ROW_ACTIONS.get(word):
            row_action(self._table)
        elif word in LETTERS:
            self._state = self._state.with_letters(word, number)
        elif word in ASSOCIATED:
            self._state = self._state.with_associated(word, number)
        elif word == "plain":
            plain = Formatting(href=self._state.formatting.href)
            self._state = self._state._replace(
                formatting=plain, hidden=False, associated=Formatting()
            )
        elif word in _SCRIPTS:
            self._state = self._state._replace(is_associated=_SCRIPTS[word])
        elif word in ("v", "deleted"):
            self._state = self._state._replace(hidden=number != 0)
        elif word == "ls":
            self._paragraph = self._paragraph._replace(has_label=self._label is not None)
        elif number is not None:
            self._paragraph = self._paragraph.with_word(word, number)

    # text
    def _add_byte(self, byte: int) -> None:
        if self._fallback_left:
            self._fallback_left -= 1
        else:
            self._raw_bytes.append(byte)

    def _end_bytes(self) -> None:
        if self._raw_bytes:
            raw, self._raw_bytes = bytes(self._raw_bytes), bytearray()
            self._add_text(raw.decode(self._state.codec, "replace"))

    def _add_text(self, text: str) -> None:
        if self._fallback_left and text:
            dropped = min(self._fallback_left, len(text))
            self._fallback_left -= dropped
            text = text[dropped:]
        state = self._state
        if state.destination in ("", "footnote"):
            if not state.hidden:
                self._writer.add_run(text, state.effective)
        elif state.destination == "stylesheet":
            name = self._styles.get(self._style, "") + text
            self._styles[self._style] = name[:_LONGEST_NAME]
        elif state.destination in _DESTINATIONS:
            self._destination_text.append(text)
            if state.destination == "fonttbl":
                self._fonts.name(text)

    def mark_note(self) -> None:
        """Write a footnote mark; none inside the note itself, where it is the label."""
        if self._state.destination != "footnote":
            self._writer.add_note_mark(self._note_count + 1)

    def _add_symbol(self, code: int, font: str) -> None:
        """Add the symbol that a field stands for; its result is often empty."""
        state = self._state
        self._state = state._replace(formatting=state.formatting._replace(symbols=font))
        self._add_text("" if code in _SURROGATES else chr(code))
        self._state = state

    # paragraphs, cells, rows
    def end_paragraph(self) -> None:
        """End a paragraph, in the text or in a note, unless its end was deleted or is hidden."""
        if self._state.hidden:
            return
        if self._paragraph.is_drop_cap:
            self._paragraph = self._paragraph._replace(is_drop_cap=False)
            if not self._writer.text.strip().isdigit():  # the number of a chapter
                return
        note = self._state.destination == "footnote"
        self._end_paragraph(BlockKind.FOOTNOTE if note else None)

    def begin_with_large_letter(self) -> None:
        """Note that the paragraph is only the first letter of the next."""
        self._paragraph = self._paragraph._replace(is_drop_cap=True)

    def _end_paragraph(self, kind: BlockKind | None = None) -> None:
        writer, self._writer = self._writer, LineWriter()
        label, self._label = self._label, None
        if not writer.text.strip():
            pictured = self.lines and self.lines[-1].kind is BlockKind.IMAGE
            in_table = self._paragraph.in_table or self._table.has_rows
            if kind is None and not in_table and not pictured:
                self.lines.append(Style(kind_of_style(self._style_name)).empty_line)
            return
        if kind is BlockKind.FOOTNOTE:
            self.notes.append(writer.line(kind, 1, self._note_label))
            self._note_label = CONTINUED
            return
        line = self._line(writer, label)
        if self._paragraph.in_table:
            self._table.add(line)
        else:
            self.lines += [*self._table.take_lines(), line]

    @property
    def _style_name(self) -> str:
        """The name of the style of the paragraph, in lower case."""
        return self._styles.get(self._paragraph.style, "").strip().rstrip(";").lower()

    def _line(self, writer: LineWriter, label: str | None) -> Line:
        name = self._style_name
        indent = self._paragraph.indent
        heading = _HEADING.match(name)
        level = int(heading[1]) if heading else self._paragraph.level
        if level and name != "title":
            return writer.line(BlockKind.HEADING, level)
        kind = kind_of_style(name)
        if kind is BlockKind.LIST_ITEM:
            return writer.line(kind, item_level(name), " ")
        if kind is not None and kind is not BlockKind.RULE:
            return writer.line(kind)
        if label is not None:
            depth = max(self._paragraph.depth, item_level(name))
            return writer.line(BlockKind.LIST_ITEM, depth, label)
        return writer.line(BlockKind.PARAGRAPH, indent=indent)

    def begin_paragraph(self) -> None:
        """Reset the properties of the paragraph; a label before them may be that of the next."""
        if self._paragraph.has_label:
            self._label = None
        self._paragraph = Paragraph()

    def enter_table(self) -> None:
        """Record that the paragraph is in a table."""
        self._paragraph = self._paragraph._replace(in_table=True)

    def end_cell(self) -> None:
        """End a cell and the paragraph in it."""
        self._paragraph = self._paragraph._replace(in_table=True)
        self._end_paragraph()
        self._table.end_cell()


_WORD_ACTIONS: dict[str, Callable[[_Document], None]] = {
    "par": _Document.end_paragraph,
    "sect": _Document.end_paragraph,
    "page": _Document.end_paragraph,
    "pard": _Document.begin_paragraph,
    "intbl": _Document.enter_table,
    "cell": _Document.end_cell,
    "chftn": _Document.mark_note,
    "dropcapli": _Document.begin_with_large_letter,
}
_ROW_ACTIONS: dict[str, Callable[[RichTextTable], None]] = {
    "row": RichTextTable.end_row,
    "trowd": RichTextTable.begin_row,
    "trhdr": RichTextTable.repeat_row,
}
