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
        part.end = _end_before_pager(part, locations)
    return _join_parts(parts)


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


def _end_before_pager(part: _Part, locations: Set[str]) -> int:
    """Return where the blocks of a page end without the last ones that link to other pages."""
    to_pages = {link.span for link in part.page.links if link.href.partition("#")[0] in locations}
    end = part.end
    while end > part.begin + 1 and part.page.blocks[end - 1].span in to_pages:
        end -= 1
    return end


def _join_parts(parts: Sequence[_Part]) -> Article:
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
        kept_span = Span(kept[0].span.start, kept[-1].span.end)
        shift = offset - kept_span.start
        texts.append(kept_span.of(page.text))
        blocks += (block._replace(span=block.span.moved(shift)) for block in kept)
        links += _items_inside(page.links, kept_span, shift)
        images += _items_inside(page.images, kept_span, shift)
        inlines += _items_inside(page.inlines, kept_span, shift)
        places += (
            place._replace(at=place.at + shift)
            for place in page.places
            if kept_span.start <= place.at < kept_span.end
        )
        offset += len(kept_span) + len(_GAP)
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


def _items_inside(items: Iterable[_Spanned], kept_span: Span, shift: int) -> Iterator[_Spanned]:
    """Yield the items inside `kept_span`, a range of a page, moved by `shift`."""
    for item in items:
        if kept_span.start <= item.span.start and item.span.end <= kept_span.end:
            yield item._replace(span=item.span.moved(shift))
