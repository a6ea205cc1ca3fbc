"""An article as lines, for golden files, its metadata, and what every article promises."""

from collections.abc import Iterator

from reader.model.article import Article, BlockKind, Meta
from reader.parsing.html.dom.addresses import Addresses
from reader.parsing.html.dom.tree import parse_tree
from reader.parsing.html.metadata.declared import Declared
from reader.parsing.html.metadata.page_metadata import read_metadata
from reader.text.clean import clean_text


def listing(article: Article) -> str:
    """Everything that is in `article`, one thing a line."""
    return "\n".join(_lines(article)) + "\n"


def _lines(article: Article) -> Iterator[str]:
    text = article.text
    for field, value in article.meta._asdict().items():
        if value:
            yield f"{field}: {value}"
    yield from (f"notice: {notice}" for notice in article.notices)
    yield ""
    for block in article.blocks:
        level = f" {block.level}" if block.level else ""
        label = f" {block.label!r}" if block.label else ""
        yield f"[{block.kind}{level}{label}] {block.span.of(text)}"
    yield ""
    yield from (f"link: {link.span.of(text)!r} {link.href}" for link in article.links)
    yield from (f"image: {image.alt!r} {image.src}" for image in article.images)
    yield from (f"{inline.kind}: {inline.span.of(text)!r}" for inline in article.inlines)


def check_promises(article: Article) -> None:
    """Fail unless text, blocks and spans are as `Article` documents them."""
    text = article.text
    assert clean_text(text) == text
    end = 0
    for block in article.blocks:
        words = block.span.of(text)
        assert text[end : block.span.start] in (("", "\n\n", " ") if end == 0 else ("\n\n", " "))
        assert words.strip()
        assert "\n\n" not in words or block.kind is BlockKind.CODE
        end = block.span.end
    assert end == len(text)
    spans = [block.span for block in article.blocks]
    for span in [link.span for link in article.links] + [i.span for i in article.inlines]:
        assert span.of(text).strip()
        assert any(home.start <= span.start and span.end <= home.end for home in spans)
    images = [block.span for block in article.blocks if block.kind is BlockKind.IMAGE]
    assert [image.span for image in article.images] == images


def meta_of(page: str, location: str = "https://news.example.org/a") -> Meta:
    """What `page` says about itself."""
    root = parse_tree(page)
    assert root is not None
    return read_metadata(Declared(root), location, Addresses(location, root))
