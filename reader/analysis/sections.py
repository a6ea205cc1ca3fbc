"""The outline of an article: its headings with their levels, or parts where none divide it."""

from collections.abc import Iterable, Iterator, Sequence

from reader.model.analysis import Section
from reader.model.article import Article, Block, BlockKind
from reader.startup.lazy_regex import lazily
from reader.text.span import Span

_PLACE = r"[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{2,30}"
# A dateline: a place in capitals, optionally a date or an agency, and a dash; or a place in 【】.
_DATELINE = lazily(
    rf"\s*(?:【[^】\n]{{1,20}}】|{_PLACE}(?:,[^\n—–-]{{1,30}})?(?:\([^)\n]{{1,20}}\))?\s*[—–-]\s)\s*"
)
_TITLE_CHARACTERS = 64
_TITLE_WORDS = 10
_TITLE_SAMPLE = 401  # code points of a block from which its title is taken
_PART_PARAGRAPHS = 4  # a part has at least this many paragraphs …
_PART_CHARACTERS = 900  # … and at least this many characters
_MAX_PARTS = 12
_PROSE = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.DATELINE}
)
_FEEDS = ("entries", "feeds")  # what an article lists
_TEXT_OR_HEADING = _PROSE | {BlockKind.HEADING}


def find_sections(article: Article) -> tuple[Section, ...]:
    """Return the outline of an article, in reading order.

    With headings: the headline, the lead before the first heading, and every heading with its
    level; in a feed, whose headings are its entries, without the lead. Without headings that divide
    the text: the headline, the heading or lead, and the start of each part of several paragraphs,
    titled by its first words without a dateline. Cost: linear in the number of blocks.
    """
    blocks = _Blocks(article.blocks)
    if _has_dividing_headings(blocks):
        is_feed = article.meta.lists in _FEEDS
        return _sections_by_headings(article.text, blocks, has_lead=not is_feed)
    return _sections_by_parts(article.text, blocks)


class _Blocks:
    """The blocks of an article that hold text, each dateline merged with its paragraph.

    Prose above the headline, such as the name of the paper, is none of them. They are created anew
    whenever they are iterated: all blocks of 10 MB would take 12 MB.
    """

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        headlines = (block.span.start for block in blocks if block.kind is BlockKind.HEADLINE)
        self._headline = next(headlines, 0)

    def __iter__(self) -> Iterator[Block]:
        for block in _with_datelines_merged(self._blocks):
            if block.kind not in _PROSE or block.span.start >= self._headline:
                yield block

    @property
    def end(self) -> int:
        """Where the last of them ends; 0 if there is none."""
        return next((block.span.end for block in reversed(self._blocks) if len(block.span)), 0)


def _has_dividing_headings(blocks: Iterable[Block]) -> bool:
    """Whether headings divide the text; the only one, above all text, is often a standfirst."""
    kinds = [block.kind for block in blocks if block.kind in _TEXT_OR_HEADING]
    return kinds.count(BlockKind.HEADING) > (kinds[:1] == [BlockKind.HEADING])


def _with_datelines_merged(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks with text, each dateline merged with the paragraph that it introduces."""
    dateline: Block | None = None
    for block in blocks:
        if not len(block.span):
            continue
        if dateline is not None and block.kind is BlockKind.PARAGRAPH:
            yield block._replace(span=Span(dateline.span.start, block.span.end))
            dateline = None
            continue
        if dateline is not None:
            yield dateline
        dateline = block if block.kind is BlockKind.DATELINE else None
        if dateline is None:
            yield block
    if dateline is not None:
        yield dateline


def _sections_by_headings(text: str, blocks: _Blocks, *, has_lead: bool) -> tuple[Section, ...]:
    """Return one section per heading; levels are renumbered without gaps below the headline.

    Args:
        text: The text of the article.
        blocks: Its blocks.
        has_lead: Whether text above the first heading is a section of its own.
    """
    heads: list[tuple[int, Block]] = []
    headline = next((block for block in blocks if block.kind is BlockKind.HEADLINE), None)
    if headline is not None:
        heads.append((1, headline))
    used = sorted({max(1, block.level) for block in blocks if block.kind is BlockKind.HEADING})
    below = 2 if headline is not None else 1
    depth = {level: index + below for index, level in enumerate(used)}
    lead_seen = not has_lead
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            lead_seen = True
            heads.append((depth[max(1, block.level)], block))
        elif not lead_seen and block.kind in _PROSE:
            lead_seen = True
            heads.append((below, block))
    heads.sort(key=lambda head: head[1].span.start)
    return _sections_of(text, heads, blocks.end)


def _sections_by_parts(text: str, blocks: _Blocks) -> tuple[Section, ...]:
    """Return the headline, the heading above the text or else the lead, and parts of paragraphs.

    Only prose counts towards a part: captions and credits do not.
    """
    lengths = [len(block.span) for block in blocks if block.kind in _PROSE]
    size = max(_PART_PARAGRAPHS, -(-len(lengths) // _MAX_PARTS))
    characters = max(_PART_CHARACTERS, sum(lengths) // _MAX_PARTS)
    heads: list[tuple[int, Block]] = []
    headline = any(block.kind is BlockKind.HEADLINE for block in blocks)
    level = 2 if headline else 1
    lead, count, length = False, 0, 0
    after_rule = False
    left = len(lengths)
    for block in blocks:
        if block.kind is BlockKind.HEADLINE and not heads:
            heads.append((1, block))
        elif block.kind is BlockKind.HEADING:
            heads.append((level, block))
            lead = True
        elif block.kind is BlockKind.RULE:
            after_rule = True
        elif block.kind in _PROSE:
            full = count >= size and length >= characters and left >= _PART_PARAGRAPHS // 2
            if not lead or full or (after_rule and count >= 2):
                heads.append((level, block))
                lead, count, length = True, 0, 0
            after_rule = False
            count += 1
            length += len(block.span)
            left -= 1
    return _sections_of(text, heads, blocks.end)


def _sections_of(text: str, heads: Sequence[tuple[int, Block]], end: int) -> tuple[Section, ...]:
    """Return a section for each head, ending at the next head of the same or a higher level."""
    ends = [end] * len(heads)
    open_heads: list[int] = []
    for index, (level, block) in enumerate(heads):
        while open_heads and heads[open_heads[-1]][0] >= level:
            ends[open_heads.pop()] = block.span.start
        open_heads.append(index)
    return tuple(
        Section(_title(_words_of(text, block)), Span(block.span.start, stop), level)
        for (level, block), stop in zip(heads, ends, strict=True)
    )


def _words_of(text: str, block: Block) -> str:
    """Return the start of a block; in prose, a dateline ("DELTA CITY, 4 May — ") is skipped."""
    start, end = block.span.start, block.span.end
    if block.kind in _PROSE:
        dateline = _DATELINE.match(text, start, min(end, start + 120))
        if dateline is not None and dateline.end() < end:
            start = dateline.end()
    return text[start : min(end, start + _TITLE_SAMPLE)]


def _title(text: str) -> str:
    """Return the first words of a block as one line, with an ellipsis if it was shortened."""
    line = " ".join(text[:400].split())
    words = line.split(" ")
    if len(line) <= _TITLE_CHARACTERS and len(words) <= _TITLE_WORDS + 4 and len(text) <= 400:
        return line
    kept = ""
    for word in words[:_TITLE_WORDS]:
        if len(kept) + len(word) + 1 > _TITLE_CHARACTERS - 1:
            break
        kept = f"{kept} {word}" if kept else word
    kept = kept or line[: _TITLE_CHARACTERS // 2]  # no spaces: double-width (CJK) characters
    return kept.rstrip(",;:—–- ") + "…"
