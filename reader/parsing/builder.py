"""Assemble blocks, links and images into an `Article` that keeps its invariants."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain, pairwise, repeat, zip_longest
from operator import add
from unicodedata import normalize

from reader.errors import ParseError
from reader.model.article import (
    Article,
    BlockKind,
    Image,
    Inline,
    InlineKind,
    Link,
    Meta,
    Place,
)
from reader.model.blocks import BlockColumns
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple
from reader.text.clean import clean_text, is_plain
from reader.text.span import Span

RULE_TEXT = "* * *"  # stands for a rule in the text, so that no block is empty
IMAGE_TEXT = "Image"  # stands for an image without alternative text

_ONE_LINE = frozenset(
    {
        BlockKind.HEADLINE,
        BlockKind.BYLINE,
        BlockKind.HEADING,
        BlockKind.CREDIT,
        BlockKind.IMAGE,
        BlockKind.DATELINE,
        BlockKind.RULE,
    }
)
_MOST_NOTICES = 20  # notices that are shown, a line each; more would only hide the others
_HEAD_BLOCKS = 20  # blocks in which the headline is looked for
_EAGER_ITEMS = 2000  # blocks or links up to which creating them at once costs less than a screen
_BATCH_BLOCKS = 1000  # blocks that are examined as one text, which needs as much memory as they do
_MAX_SINGLE_LOOKUPS = 200  # marks whose places in changed text are looked up one by one


class Mark(NamedTuple):
    """Words inside a block that are linked, formatted, or both.

    Attributes:
        start: Offset of the first code point, into the text handed to `ArticleBuilder.add`.
        end: One after the last.
        href: The link target; empty when the words are not a link.
        inline: The inline formatting; None for that of the block.
    """

    start: int
    end: int
    href: str = ""
    inline: InlineKind | None = None


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

    def add(
        self,
        kind: BlockKind,
        text: str,
        *,
        level: int = 0,
        label: str = "",
        marks: Sequence[Mark] = (),
    ) -> bool:
        """Add a block unless it has no text; return whether it was added.

        Newlines remain as line breaks inside the block, except in kinds that are one line. A
        table row has its cells separated by tabs, and level 1 when it is a header. A further
        paragraph of a list item has a space as its label: indented, without a bullet.
        """
        text, marks = _clean_with_marks(text, marks)
        text, marks = _normalize_with_marks(kind, text, marks)
        if not text.strip():
            return False
        if marks:
            self._marks.append((len(self._texts), marks))
        self._append(kind, text, level, label)
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
            parts = _clean_lines(list(map(str.strip, texts[batch])))
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

    def add_row(self, cells: Iterable[str], *, header: bool = False) -> bool:
        """Add a row of a table; return whether any cell had text."""
        line = "\t".join(_SPACES.sub(" ", cell) for cell in cells)
        return self.add(BlockKind.TABLE_ROW, line, level=int(header))

    def add_image(self, src: str, alt: str = "") -> None:
        """Add an image; its text is the alternative text."""
        alt = _line(alt)
        self._images.append((len(self._texts), _line(src), alt))
        self.add(BlockKind.IMAGE, alt or IMAGE_TEXT)

    def add_rule(self) -> None:
        """Add a thematic break, except after another one or at the beginning."""
        if self._kinds and self._kinds[-1] is not BlockKind.RULE:
            self._append(BlockKind.RULE, RULE_TEXT, 0, "")

    def add_place(self, name: str) -> None:
        """Make the next block the target of links to ``#name``."""
        self._places.append((name, len(self._texts)))

    def add_notice(self, text: str) -> None:
        """Add a notice for the reader, unless it was added before."""
        line = _line(text)
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
        gaps = self._gaps()
        lengths = array("i", map(len, self._texts))
        starts = array("i", accumulate(map(add, lengths, map(len, gaps)), initial=0))
        ends = array("i", map(add, starts, lengths))
        labels = {number: label for number, label in enumerate(self._labels) if label}
        blocks = BlockColumns(self._kinds, starts, ends, self._levels, labels)
        links, inlines = self._links_and_inlines(starts)
        text = _join_texts(self._texts, gaps)
        self._texts = []
        return Article(
            location=location,
            text=text,
            blocks=tuple(blocks) if len(blocks) <= _EAGER_ITEMS else blocks,
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

    def _append(self, kind: BlockKind, text: str, level: int, label: str) -> None:
        self._texts.append(text)
        self._kinds.append(kind)
        self._levels.append(level)
        self._labels.append(clean_text(label, line=True) if label else "")

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
                address = _line(href)
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


_SPACES = lazily(r"\s+")


def _clean(text: str) -> str:
    """Return `text` cleaned and normalized to NFC."""
    if text.isascii():
        return clean_text(text)
    return text if is_plain(text) else normalize("NFC", clean_text(text))


def _clean_lines(texts: list[str]) -> list[str] | None:
    """Return `texts` cleaned and normalized to NFC.

    None unless each is, before and after, a single line without white space at its edges. ASCII
    has a path of its own: it is compared at the speed of memory.
    """
    if not all(texts):
        return None
    ascii_only = "".join(filter(str.isascii, texts))
    others = "".join(text for text in texts if not text.isascii())
    if any(sign in part for sign in "\n\t" for part in (ascii_only, others)):
        return None
    if is_plain(others) and clean_text(ascii_only) == ascii_only:
        return texts
    cleaned = _clean("\n\n".join(texts))
    parts = cleaned.split("\n\n")
    tidy = "\t" not in cleaned and cleaned.count("\n") == 2 * (len(texts) - 1)
    return parts if tidy and not any(map(_is_untidy, parts)) else None


def _line(text: str) -> str:
    return clean_text(_clean(text), line=True).strip()


def _is_untidy(text: str) -> bool:
    """Whether a cleaned paragraph still has blank edges, tabs or line breaks to normalize."""
    return not text or "\n" in text or "\t" in text or text[0].isspace() or text[-1].isspace()


def _clean_meta(meta: Meta) -> Meta:
    return Meta(
        title=_line(meta.title),
        byline=_line(meta.byline),
        published=_line(meta.published),
        site=_line(meta.site),
        language=_line(meta.language),
        canonical_url=_line(meta.canonical_url),
        lists=meta.lists,
    )


def _clean_with_marks(text: str, marks: Sequence[Mark]) -> tuple[str, Sequence[Mark]]:
    """Clean `text` and move `marks` along.

    The pieces between the ends of marks are cleaned one by one; if the result differs from
    cleaning the whole text (a combining sequence across an end), each end is looked up on its own.
    """
    cleaned = _clean(text)
    if not marks or cleaned == text:
        return cleaned, marks
    ends = sorted({offset for mark in marks for offset in mark[:2] if 0 <= offset <= len(text)})
    pieces = [text[a:b] for a, b in zip([0, *ends], [*ends, len(text)], strict=True)]
    parts = [_clean(piece) for piece in pieces]
    if "".join(parts) == cleaned:
        new_ends = accumulate(map(len, parts[:-1]))
    elif len(ends) <= _MAX_SINGLE_LOOKUPS:
        new_ends = accumulate((min(len(_clean(text[:end])), len(cleaned)) for end in ends), max)
    else:
        return cleaned, ()
    return cleaned, _move_marks(marks, dict(zip(ends, new_ends, strict=True)))


def _move_marks(marks: Sequence[Mark], places: dict[int, int]) -> list[Mark]:
    moved = []
    for mark in marks:
        start, end = places.get(mark.start, 0), places.get(mark.end, 0)
        if start < end:
            moved.append(Mark(start, end, mark.href, mark.inline))
    return moved


def _normalize_with_marks(
    kind: BlockKind, text: str, marks: Sequence[Mark]
) -> tuple[str, Sequence[Mark]]:
    """Strip `text`, remove blank lines, and move `marks` accordingly."""
    if kind is BlockKind.TABLE_ROW:
        text, separator = text.replace("\n", " "), "\t"
    elif kind is BlockKind.CODE:
        separator = ""
    else:
        text = text.replace("\t", " ")
        separator = "\n"
        if kind in _ONE_LINE:
            text = text.replace("\n", " ")
    if separator == "\n" and not _is_untidy(text):
        return text, _marks_inside(marks, len(text))
    if separator and not marks:
        pieces = map(str.strip, text.split(separator))
        return separator.join(pieces if separator == "\t" else filter(None, pieces)), marks
    kept = _kept_ranges(text, separator)
    shaped = separator.join(text[start:end] for start, end in kept)
    sources = [start for start, _ in kept]
    lengths = [end - start + len(separator) for start, end in kept]
    targets = list(accumulate(lengths[:-1], initial=0))

    def new_offset(offset: int, *, opens: bool) -> int:
        at = bisect_right(sources, offset) - 1
        if opens and at + 1 < len(kept) and (at < 0 or offset >= kept[at][1]):
            return targets[at + 1]
        if at < 0:
            return 0
        start, end = kept[at]
        return targets[at] + min(offset, end) - start

    moved = (
        mark._replace(
            start=new_offset(mark.start, opens=True), end=new_offset(mark.end, opens=False)
        )
        for mark in marks
    )
    return shaped, _marks_inside(list(moved), len(shaped))


def _marks_inside(marks: Sequence[Mark], length: int) -> Sequence[Mark]:
    return [mark for mark in marks if 0 <= mark.start < mark.end <= length]


def _kept_ranges(text: str, separator: str) -> list[tuple[int, int]]:
    """Return the ranges of `text` to keep: its lines or cells without their blank edges."""
    if not separator:
        body = text.rstrip()
        first = len(body) - len(body.lstrip())
        first = body.rfind("\n", 0, first) + 1  # keep the indentation of the first line of code
        return [(first, len(body))]
    kept = []
    start = 0
    for piece in text.split(separator):
        inner = piece.lstrip()
        first = start + len(piece) - len(inner)
        last = first + len(inner.rstrip())
        if first < last:
            kept.append((first, last))
        elif separator == "\t":
            kept.append((start, start))
        start += len(piece) + 1
    return kept or [(0, 0)]
