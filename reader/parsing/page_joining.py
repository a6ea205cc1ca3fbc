"""Join the pages of an article that is split over several."""

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import TypeVar

from reader.model.article import Article, Block, Image, Inline, Link, Place
from reader.text.span import Span

_GAP = "\n\n"

Key = tuple[str, str]
_Spanned = TypeVar("_Spanned", Link, Image, Inline)


def join_pages(pages: Sequence[Article]) -> Article:
    """Return the pages of one article as a single article, with their blocks in order.

    Blocks at the beginning of a page that repeat the first page (headline, byline, standfirst,
    picture) are left out, and so are those at its end that the next page repeats (promotion,
    footnotes, about the author), links to the other pages, and pages without anything new. All
    metadata is that of the first page.

    Cost: linear in the text.
    """
    listed = [_keys(page) for page in pages]
    known = set(listed[0])
    parts = [_Part(pages[0], 0, len(listed[0]))]
    for page, keys in zip(pages[1:], listed[1:], strict=True):
        begin = next((at for at, key in enumerate(keys) if key not in known), len(keys))
        if begin == len(keys):
            continue
        last = parts[-1]
        last.end -= _common_end(_keys(last.page)[last.begin : last.end], keys[begin:])
        parts.append(_Part(page, begin, len(keys)))
        known.update(keys)
    if len(parts) == 1:
        return pages[0]
    locations = {page.location for page in pages}
    for part in parts:
        part.end = _without_pager(part, locations)
    return _joined(parts)


class _Part:
    """The blocks of a page that are kept, from `begin` to `end`."""

    def __init__(self, page: Article, begin: int, end: int) -> None:
        self.page, self.begin, self.end = page, begin, end


def _keys(page: Article) -> list[Key]:
    return [(block.kind.value, block.span.of(page.text)) for block in page.blocks]


def _common_end(one: Sequence[Key], other: Sequence[Key]) -> int:
    """Return how many blocks at the end are the same in both, at most all but one."""
    most = min(len(one), len(other)) - 1
    return next((at for at in range(most) if one[-1 - at] != other[-1 - at]), max(0, most))


def _without_pager(part: _Part, locations: Set[str]) -> int:
    """Return where the blocks of a page end without the last ones that link to other pages."""
    to_pages = {link.span for link in part.page.links if link.href.partition("#")[0] in locations}
    end = part.end
    while end > part.begin + 1 and part.page.blocks[end - 1].span in to_pages:
        end -= 1
    return end


def _joined(parts: Sequence[_Part]) -> Article:
    texts: list[str] = []
    blocks: list[Block] = []
    links: list[Link] = []
    images: list[Image] = []
    inlines: list[Inline] = []
    places: list[Place] = []
    offset = 0
    for part in parts:
        page = part.page
        kept = page.blocks[part.begin : part.end]
        whole = Span(kept[0].span.start, kept[-1].span.end)
        by = offset - whole.start
        texts.append(whole.of(page.text))
        blocks += (block._replace(span=_moved(block.span, by)) for block in kept)
        links += _carried(page.links, whole, by)
        images += _carried(page.images, whole, by)
        inlines += _carried(page.inlines, whole, by)
        places += (
            place._replace(at=place.at + by)
            for place in page.places
            if whole.start <= place.at < whole.end
        )
        offset += len(whole) + len(_GAP)
    notices = [f"{len(parts)} pages, shown as one article"]
    notices += (notice for part in parts for notice in part.page.notices)
    return parts[0].page._replace(
        text=_GAP.join(texts),
        blocks=tuple(blocks),
        links=tuple(links),
        images=tuple(images),
        inlines=tuple(inlines),
        notices=tuple(dict.fromkeys(notices)),
        places=tuple(places),
    )


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _carried(items: Iterable[_Spanned], whole: Span, by: int) -> Iterator[_Spanned]:
    """Yield the items inside `whole`, a range of a page, moved by `by`."""
    for item in items:
        if whole.start <= item.span.start and item.span.end <= whole.end:
            yield item._replace(span=_moved(item.span, by))
