"""Parse Markdown: CommonMark with tables, strike-through, footnotes and front matter."""

from collections.abc import Mapping

from reader.model.article import Article
from reader.parsing.builder import ArticleBuilder
from reader.parsing.encoding.decode import decode_text
from reader.parsing.lines.written_dates import date_in_name
from reader.parsing.markdown.commonmark import reduce_to_commonmark
from reader.parsing.markdown.front_matter import quoted
from reader.parsing.markdown.markdown_blocks import BlockWriter

LONGEST_INLINE = 20_000
"""Characters of a line or block searched for inline markup of others: each sign costs a look."""


def parse_markdown(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the article in a Markdown file.

    The only first-level heading is the headline; so is a heading of a lower level that begins the
    text, if no other heading is as high. An emphasised paragraph after an image is its caption.
    Of HTML in the text, tags for formatting and links count, of others only the words inside.

    Raises:
        ParseError: There is no text in it.
    """
    meta, text = reduce_to_commonmark(decode_text(body, charset))
    builder = ArticleBuilder(meta)
    BlockWriter(builder).write(text)
    return build_article(builder, location)


def article_of_converted(text: str, fields: Mapping[str, str], location: str) -> Article:
    """Return the article in text that was converted to Markdown, with its metadata fields.

    Raises:
        ParseError: There is no text in it.
    """
    head = "".join(f"{name}: {quoted(value)}\n" for name, value in fields.items() if value)
    whole = f"---\n{head}---\n{text}" if head else text
    return parse_markdown(whole.encode(), charset="utf-8", location=location)


def build_article(builder: ArticleBuilder, location: str) -> Article:
    """Return the article, with relative addresses resolved against the place it came from."""
    if not builder.meta.published:
        builder.meta = builder.meta._replace(published=date_in_name(location))
    home = next(
        (each for each in (location, builder.meta.canonical_url) if _is_web_address(each)), ""
    )
    article = builder.build(location)
    if not home:
        return article
    return article._replace(
        links=tuple(link._replace(href=_resolve(home, link.href)) for link in article.links),
        images=tuple(image._replace(src=_resolve(home, image.src)) for image in article.images),
    )


def _is_web_address(address: str) -> bool:
    return address.startswith(("http://", "https://"))


def _resolve(home: str, address: str) -> str:
    if not address or address.startswith("#"):
        return address
    from urllib.parse import urljoin

    try:
        return urljoin(home, address)
    except ValueError:
        return address
