"""Assemble blocks, links and images into an `Article` that keeps its invariants."""

from _operator import add  # ``operator`` itself takes a third of a millisecond to import
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain, groupby, pairwise, repeat, zip_longest

from reader.errors import ParseError
from reader.model.article import (
    DEEPEST,
    SIGNATURE,
    Article,
    Block,
    BlockKind,
    Image,
    Inline,
    InlineKind,
    Link,
    Meta,
    Place,
)
from reader.parsing.block_text import (
    Mark,
    clean_block,
    clean_lines,
    marks_after,
    marks_before,
    marks_moved,
    normalize_line,
    single_spaced,
)
from reader.text.clean import clean_line
from reader.text.span import Span

RULE_TEXT = "* * *"  # stands for a rule in the text, so that no block is empty
CONTINUED = " "
"""Label of a further paragraph of a list item or footnote: indented, but without a bullet."""
_IMAGE_TEXT = "Image"  # stands for an image whose alternative text is missing or in its caption

_MOST_NOTICES = 20  # notices that are shown, a line each; more would only hide the others
_HEAD_BLOCKS = 20  # blocks in which the headline is looked for
_CAPTIONS = (BlockKind.CAPTION, BlockKind.CREDIT)
_BLOCKS_TO_CAPTION = 2  # from an image: its credit, or another image, may be in between
_LONGEST_NAME = 100  # characters of a line that only says whose a quotation is
_EAGER_ITEMS = 2000  # blocks or links up to which creating them at once costs less than a screen
_new_tuple = tuple.__new__
_BATCH_BLOCKS = 1000  # blocks that are examined as one text, which needs as much memory as they do


class ArticleBuilder:
    """Collects what a parser finds, in reading order, and builds the article.

    Texts can be passed as they are in the source: they are cleaned, normalized to NFC, stripped
    and freed of blank lines here (except in code), and marks are moved accordingly. Blocks
    without text are dropped, except images and rules, which get a text.

    Attributes:
        meta: The metadata of the source; the builder cleans every field.
    """

    def __init__(self, meta: Meta | None = None) -> None:
        self.meta = meta or Meta()
        self._texts: list[str] = []
        self._kinds: list[BlockKind] = []
        self._levels: list[int] = []
        self._labels: list[str] = []
        self._marks: list[tuple[int, Sequence[Mark]]] = []
        self._images: list[tuple[int, str, str]] = []
        self._notices: list[str] = []
        self._omitted_count = 0  # notices beyond `_MOST_NOTICES`
        self._places: list[tuple[str, int]] = []

    def __len__(self) -> int:
        """The number of blocks so far."""
        return len(self._texts)

    def add_head(self, subtitle: str = "", byline: str | None = None) -> None:
        """Add the title of the metadata, a subtitle, and a byline: by default, theirs.

        What is empty is left out.
        """
        self.add(BlockKind.HEADLINE, self.meta.title)
        self.add(BlockKind.PARAGRAPH, subtitle)
        self.add(BlockKind.BYLINE, self.meta.byline if byline is None else byline)

    def add(
        self,
        kind: BlockKind,
        text: str,
        *,
        level: int = 0,
        label: str = "",
        marks: Sequence[Mark] = (),
    ) -> bool:
        """Add a block unless it has no text, or a note no word; return whether it was added.

        Newlines remain as line breaks inside the block, except in kinds that are one line. A
        table row has its cells separated by tabs, and level 1 when it is a header. A further
        paragraph of a list item or footnote has the label `CONTINUED`.
        """
        text, marks = clean_block(kind, text, marks)
        if not text.strip() or (kind is BlockKind.FOOTNOTE and not any(map(str.isalnum, text))):
            return False
        may_be_signed = kind is BlockKind.QUOTATION and label != SIGNATURE and "\n" in text
        if may_be_signed and (end := _end_above_name(text, marks)):
            self._append_marked(kind, text[:end], level, label, marks_before(marks, end))
            self._append_marked(
                kind, text[end + 1 :], level, SIGNATURE, marks_after(marks, end + 1)
            )
            return True
        self._append_marked(kind, text, level, label, marks)
        return True

    def add_paragraphs(self, texts: Iterable[str]) -> None:
        """Add many plain paragraphs at once; 10 MB of ordinary text take about 20 ms."""
        ready = list(filter(None, map(str.strip, texts)))
        self.add_blocks([BlockKind.PARAGRAPH] * len(ready), ready, [0] * len(ready))

    def add_blocks(
        self, kinds: Sequence[BlockKind], texts: Sequence[str], levels: Sequence[int]
    ) -> None:
        """Add many blocks without labels and marks; the same as calling `add` for each.

        Args:
            kinds: The kind of each block; none with special text (code, table rows, rules).
            texts: The text of each block.
            levels: The level of each block.
        """
        for start in range(0, len(texts), _BATCH_BLOCKS):
            batch = slice(start, start + _BATCH_BLOCKS)
            parts = clean_lines(list(map(str.strip, texts[batch])))
            if parts is None:
                for kind, text, level in zip(
                    kinds[batch], texts[batch], levels[batch], strict=True
                ):
                    self.add(kind, text, level=level)
                continue
            self._texts += parts
            self._kinds += kinds[batch]
            self._levels += levels[batch]
            self._labels += [""] * len(parts)

    def add_row(
        self,
        cells: Iterable[str],
        *,
        header: bool = False,
        marks: Sequence[Sequence[Mark]] = (),
    ) -> bool:
        """Add a row of a table; return whether any cell had text.

        Args:
            cells: The text of each cell.
            header: Whether the row belongs to the head of the table.
            marks: For each cell its links and emphasis.
        """
        texts: list[str] = []
        found: list[Mark] = []
        start = 0
        for cell, inside in zip(cells, chain(marks, repeat(())), strict=False):
            text, moved = single_spaced(cell, inside)
            texts.append(text)
            found += marks_moved(moved, start)
            start += len(text) + 1
        return self.add(BlockKind.TABLE_ROW, "\t".join(texts), level=int(header), marks=found)

    def add_image(self, src: str, alt: str = "") -> None:
        """Add an image; its text is the alternative text, unless its caption says the same."""
        alt = normalize_line(alt)
        self._images.append((len(self._texts), normalize_line(src), alt))
        self.add(BlockKind.IMAGE, alt or _IMAGE_TEXT)

    def add_rule(self) -> None:
        """Add a thematic break, except after another one or at the beginning."""
        if self._kinds and self._kinds[-1] is not BlockKind.RULE:
            self._append(BlockKind.RULE, RULE_TEXT, 0, "")

    def add_place(self, name: str) -> None:
        """Make the next block the target of links to ``#name``."""
        self._places.append((name, len(self._texts)))

    def add_notice(self, text: str) -> None:
        """Add a notice for the reader, unless it was added before."""
        line = normalize_line(text)
        if not line or line in self._notices:
            return
        if len(self._notices) < _MOST_NOTICES:
            self._notices.append(line)
        else:
            self._omitted_count += 1

    def _omission_notice(self) -> tuple[str, ...]:
        return (f"and {self._omitted_count:,} more of this kind",) if self._omitted_count else ()

    def build(self, location: str) -> Article:
        """Return the article; the builder is empty afterwards.

        Raises:
            ParseError: There is no block.
        """
        if not self._texts:
            raise ParseError("holds no text", location=location)
        meta = _clean_meta(self._meta_with_title())
        if BlockKind.QUOTATION in self._kinds:
            self._mark_signatures()
        if self._images:
            self._leave_words_to_captions()
        gaps = self._gaps()
        lengths = self._column(map(len, self._texts))
        starts = self._column(accumulate(map(add, lengths, map(len, gaps)), initial=0))
        ends = self._column(map(add, starts, lengths))
        blocks = self._blocks(starts, ends)
        links, inlines = self._links_and_inlines(starts)
        text = _join_texts(self._texts, gaps)
        self._texts = []
        return Article(
            location=location,
            text=text,
            blocks=blocks,
            links=links,
            images=tuple(
                Image(Span(starts[index], ends[index]), src, alt)
                for index, src, alt in self._images
            ),
            inlines=inlines,
            meta=meta,
            notices=(*self._notices, *self._omission_notice()),
            places=tuple(
                Place(name, starts[index]) for name, index in self._places if index < len(blocks)
            ),
        )

    def _column(self, offsets: Iterable[int]) -> Sequence[int]:
        """Return an offset for each block; those of a long text in four bytes each."""
        if len(self._texts) <= _EAGER_ITEMS:
            return list(offsets)
        from array import array

        return array("i", offsets)

    def _blocks(self, starts: Sequence[int], ends: Sequence[int]) -> Sequence[Block]:
        if len(self._texts) <= _EAGER_ITEMS:
            levels = [min(level, DEEPEST) for level in self._levels]
            fields = zip(self._kinds, map(Span, starts, ends), levels, self._labels, strict=False)
            return tuple(map(_new_tuple, repeat(Block), fields))  # in C
        from reader.model.blocks import BlockColumns

        labels = {number: label for number, label in enumerate(self._labels) if label}
        return BlockColumns(self._kinds, starts, ends, self._levels, labels)

    def _append_marked(
        self, kind: BlockKind, text: str, level: int, label: str, marks: Sequence[Mark]
    ) -> None:
        if marks:
            self._marks.append((len(self._texts), marks))
        self._append(kind, text, level, label)

    def _append(self, kind: BlockKind, text: str, level: int, label: str) -> None:
        self._texts.append(text)
        self._kinds.append(kind)
        self._levels.append(level)
        self._labels.append(clean_line(label) if label else "")

    def _mark_signatures(self) -> None:
        """Mark the lines of quotations that only say whose they are."""
        linked = {index for index, marks in self._marks if any(mark.href for mark in marks)}
        start = 0
        for (kind, _), run in groupby(zip(self._kinds, self._levels, strict=True)):
            end = start + sum(1 for _ in run)
            if kind is BlockKind.QUOTATION and end - start > 1:
                from reader.parsing.lines.signatures import signatures_in

                for at in signatures_in(self._texts[start:end]):
                    if start + at not in linked and not self._labels[start + at]:
                        self._labels[start + at] = SIGNATURE
            start = end

    def _leave_words_to_captions(self) -> None:
        """Show an image without its alternative text if its caption or credit says the same."""
        for index, _, alternative in self._images:
            beside = slice(max(0, index - 1), index + 1 + _BLOCKS_TO_CAPTION)
            blocks = zip(self._kinds[beside], self._texts[beside], strict=True)
            if _letters(alternative) in _letters("".join(t for k, t in blocks if k in _CAPTIONS)):
                self._texts[index] = _IMAGE_TEXT

    def _meta_with_title(self) -> Meta:
        """Return the metadata, with the headline as title if the source has none."""
        if self.meta.title or BlockKind.HEADLINE not in self._kinds[:_HEAD_BLOCKS]:
            return self.meta
        return self.meta._replace(title=self._texts[self._kinds.index(BlockKind.HEADLINE)])

    def _gaps(self) -> list[str]:
        """Return the text between each two blocks."""
        return [
            " " if kind is BlockKind.DATELINE and after is BlockKind.PARAGRAPH else "\n\n"
            for kind, after in pairwise(self._kinds)
        ]

    def _links_and_inlines(self, starts: Sequence[int]) -> tuple[Sequence[Link], Sequence[Inline]]:
        links: list[tuple[int, int, str]] = []
        inlines: list[tuple[int, int, InlineKind]] = []
        for index, marks in self._marks:
            base = starts[index]
            for start, end, href, inline in sorted(marks, key=lambda mark: mark[:2]):
                address = normalize_line(href)
                if address:
                    links.append((base + start, base + end, address))
                if inline is not None:
                    inlines.append((base + start, base + end, inline))
        if len(links) + len(inlines) <= _EAGER_ITEMS:
            return (
                tuple(Link(Span(start, end), href) for start, end, href in links),
                tuple(Inline(kind, Span(start, end)) for start, end, kind in inlines),
            )
        from reader.model.inline_columns import InlineColumns, LinkColumns

        return LinkColumns.of_rows(links), InlineColumns.of_rows(inlines)


def _join_texts(texts: list[str], gaps: Sequence[str]) -> str:
    """Join `texts` with `gaps` between them; long ones are released step by step."""
    text = ""
    # in a `for` loop Python appends without copying
    for start in range(0, len(texts), _BATCH_BLOCKS):
        batch = slice(start, start + _BATCH_BLOCKS)
        text += "".join(chain.from_iterable(zip_longest(texts[batch], gaps[batch], fillvalue="")))
        texts[batch] = repeat("", len(texts[batch]))
    return text


def _letters(text: str) -> str:
    """Return the letters and digits of `text`, in lower case."""
    return "".join(filter(str.isalnum, text.casefold()))


def _end_above_name(text: str, marks: Sequence[Mark]) -> int:
    """Return where a quotation ends in whose last line is only a name; 0 if it has no such line."""
    above, _, line = text.rpartition("\n")
    if len(line) > _LONGEST_NAME or any(mark.href and mark.end > len(above) for mark in marks):
        return 0
    from reader.parsing.lines.signatures import is_signature

    return len(above) if is_signature(line, above) else 0


def _clean_meta(meta: Meta) -> Meta:
    return Meta(
        title=normalize_line(meta.title),
        byline=normalize_line(meta.byline),
        published=normalize_line(meta.published),
        site=normalize_line(meta.site),
        language=normalize_line(meta.language),
        canonical_url=normalize_line(meta.canonical_url),
        lists=meta.lists,
    )
