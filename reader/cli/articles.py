"""The verb ``print``."""

from reader.cli import output
from reader.cli.access import access_of
from reader.cli.plain import plain_text
from reader.cli.request import Request
from reader.errors import ReaderError
from reader.model.article import Article

_WIDEST = 80


def print_articles(request: Request) -> int:
    """Print every source; one that cannot be read does not stop the others.

    Raises:
        ReaderError: The only source cannot be read.
    """
    several = len(request.operands) > 1
    status = printed = 0
    access = access_of(request)
    for source in request.operands:
        try:
            article = access.open_or_kept(source)
        except ReaderError as error:
            if not several:
                raise
            output.tell(str(error))
            status = status or error.exit_code
            continue
        for notice in article.notices:
            output.tell(notice)
        if request.has("json"):
            output.say_json(as_json(article, source))
        elif output.is_terminal():
            from reader.cli.pager import page

            page(plain_text(article, width_cells=_width_cells()))
        else:
            output.say(("\n" if printed else "") + plain_text(article))
        printed += 1
    return status


def as_json(article: Article, source: str) -> dict[str, object]:
    """Return what ``print --json`` says of an article."""
    meta = article.meta
    return {
        "schema": 1,
        "source": source,
        "title": article.title,
        "byline": meta.byline,
        "published": meta.published,
        "site": meta.site,
        "language": meta.language,
        "canonical_url": meta.canonical_url,
        "text": article.text,
        "blocks": [
            {
                "kind": block.kind.value,
                "start": block.span.start,
                "end": block.span.end,
                "level": block.level,
            }
            for block in article.blocks
        ],
        "links": [
            {"start": link.span.start, "end": link.span.end, "href": link.href}
            for link in article.links
        ],
        "images": [
            {"start": image.span.start, "end": image.span.end, "src": image.src, "alt": image.alt}
            for image in article.images
        ],
    }


def _width_cells() -> int:
    """Return how wide text is set on this terminal."""
    from shutil import get_terminal_size

    return min(_WIDEST, get_terminal_size().columns)
