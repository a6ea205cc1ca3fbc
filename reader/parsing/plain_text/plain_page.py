"""The paragraphs of a plain text, and the blocks recognised among them.

Passes over the whole text run in C: plain prose is passed on in bulk.
"""

from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.block_text import Mark
from reader.parsing.builder import ArticleBuilder
from reader.parsing.lines.announcements import headline_index
from reader.parsing.lines.headlines import may_be_above_headline
from reader.parsing.plain_text.marked_lines import Shape
from reader.parsing.plain_text.paged_text import begins_with_letterhead, body_indent
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily

with later(globals()):  # not needed for every text
    from reader.parsing.lines import heading_lines


_PLAIN_KINDS = frozenset({
    BlockKind.PARAGRAPH, BlockKind.HEADLINE, BlockKind.HEADING, BlockKind.BYLINE,
    BlockKind.DATELINE, BlockKind.CAPTION, BlockKind.CREDIT, BlockKind.PROMO,
})  # fmt: skip
_URL = lazily(r"https?://[^\s<>\"“”«»]{1,2000}")
_TAB = 4  # columns
_HEAD = 9  # chunks in which the headline is
_URL_TAIL = ".,;:!?)]}'’"
_LONGEST_TURN = 80  # characters of a turn of a dialogue that no article has as a paragraph
_TURN_STARTS = frozenset('«»„“"‚‘—–')


class Page:
    """The paragraphs of one text, and the blocks recognised so far.

    Attributes:
        texts: The paragraphs; those that are not just prose are in `known`.
        known: Index into `texts` to the blocks recognised there.
        indents: Index of paragraphs joined from indented lines, to their indent.
        start: Index of the paragraph that may be the headline.
        top: Index of the first paragraph above it that may belong to the top of a web page.
        starts_in_line: Whether the one at `start` was one line, not joined from several.
        fields: Metadata from the head of the text, by the field names of `Meta`.
        has_lines: Whether a paragraph may have several lines.
        has_links: Whether the text may contain URLs.
        indent: Columns by which prose is indented relative to its headings; 0 if it is not.
        is_book: Whether underscores mark italics, as in books transcribed by hand.
    """

    def __init__(self, chunks: list[str], width: int | None = None) -> None:
        """Split `chunks` into paragraphs; `width` is the wrapping width, None to determine it."""
        self.known: dict[int, Sequence[Shape]] = {}
        self.indents: dict[int, int] = {}
        self.fields: dict[str, str] = {}
        self.has_lines = self.has_links = self.is_book = False
        self.top = 1 if begins_with_letterhead(chunks) else headline_index(chunks)
        headline = self.top
        first = _index_below_top(chunks, headline)
        self.indent = body_indent(chunks)
        self._is_dialogue: bool | None = None
        self.start = first
        self.starts_in_line = True
        self.texts = chunks
        if any("\n" in chunk for chunk in chunks):
            from reader.parsing.lines.wrapping import wrapped_width
            from reader.parsing.plain_text.plain_chunks import split_into_paragraphs

            self.has_lines = True
            width = wrapped_width(chunks) if width is None else width
            split = split_into_paragraphs(chunks, first, width)
            self.texts, self.known, self.start, self.indents = split
            self.top += self.start - first
            if "\n" in "".join(chunks[first : first + 1]):  # which may begin with the top
                below_menu = first > headline
                self.start = _index_below_top(self.texts, self.start, below_menu=below_menu)
            start = "".join(self.texts[self.start : self.start + 1])
            self.starts_in_line = any(start in chunk for chunk in chunks[first : first + _HEAD])

    def is_dialogue(self) -> bool:
        """Whether people talk in it by turns, as in novels: in short paragraphs."""
        if self._is_dialogue is None:
            self._is_dialogue = any(
                text[0] in _TURN_STARTS and not heading_lines.is_quoted_title(text)
                for text in self.texts
                if len(text) < _LONGEST_TURN
            )
        return self._is_dialogue

    def columns_before(self, index: int) -> int:
        """Return by how many columns a paragraph is indented."""
        return self.indents.get(index) or columns_before(self.texts[index])

    def emit(self, builder: ArticleBuilder, *, leave_out: int = 0) -> None:
        """Add all but the last `leave_out` paragraphs to `builder`, plain ones in bulk."""
        texts = self.texts[: len(self.texts) - leave_out]
        if self.has_lines or self.has_links or self.is_book:
            special_paragraphs = (
                at
                for at, text in enumerate(texts)
                if "://" in text or "\n" in text or (self.is_book and "_" in text)
            )
            for index in special_paragraphs:
                self.known.setdefault(index, (Shape(BlockKind.PARAGRAPH, texts[index]),))
        batch = _BlockBatch()
        done = 0
        for index in sorted(index for index in self.known if index < len(texts)):
            batch.add_prose(texts[done:index])
            done = index + 1
            for shape in self.known[index]:
                kind, text, level, label = shape
                may_have_italics = self.is_book and "_" in text
                if kind in _PLAIN_KINDS and not (
                    label or may_have_italics or "\n" in text or "://" in text
                ):
                    batch.add(shape)
                    continue
                batch.flush_to(builder)
                if kind is BlockKind.RULE:
                    builder.add_rule()
                else:
                    marks = find_urls(text) if "://" in text else ()
                    if may_have_italics and not marks:
                        from reader.parsing.gutenberg import extract_italics

                        text, marks = extract_italics(text)
                    builder.add(kind, text, level=level, label=label, marks=marks)
        batch.add_prose(texts[done:])
        batch.flush_to(builder)


def _index_below_top(texts: list[str], start: int, *, below_menu: bool = False) -> int:
    if not may_be_above_headline(texts, start):
        return start
    from reader.parsing.lines.page_tops import index_below_top

    return index_below_top(texts, start, below_menu=below_menu)


class _BlockBatch:
    """One-line blocks without label or link, collected to be built together."""

    def __init__(self) -> None:
        self.kinds: list[BlockKind] = []
        self.texts: list[str] = []
        self.levels: list[int] = []

    def add(self, shape: Shape) -> None:
        """Add one block."""
        self.kinds.append(shape.kind)
        self.texts.append(shape.text)
        self.levels.append(shape.level)

    def add_prose(self, texts: list[str]) -> None:
        """Add paragraphs."""
        self.kinds += [BlockKind.PARAGRAPH] * len(texts)
        self.texts += texts
        self.levels += [0] * len(texts)

    def flush_to(self, builder: ArticleBuilder) -> None:
        """Pass all collected blocks to the builder."""
        if self.texts:
            builder.add_blocks(self.kinds, self.texts, self.levels)
            self.kinds, self.texts, self.levels = [], [], []


def columns_before(line: str) -> int:
    """Return by how many columns a line is indented."""
    return len(line[: len(line) - len(line.lstrip())].expandtabs(_TAB))


def find_urls(text: str) -> list[Mark]:
    """Return the URLs written out in a text, as links."""
    marks = []
    for found in _URL.finditer(text):
        address = found.group().rstrip(_URL_TAIL)
        if found.group()[len(address) :][:1] == ")" and address.count("(") > address.count(")"):
            address += ")"
        if len(address) > len("https://"):
            marks.append(Mark(found.start(), found.start() + len(address), address))
    return marks
