"""The verb ``print``."""

from reader.cli.article_access import access_of
from reader.cli.command_line.request import Request
from reader.cli.output import streams
from reader.cli.output.plain_article import plain_text
from reader.errors import ReaderError, UsageError
from reader.model.article import Article
from reader.text.counts import whole_number

_MAX_CELLS = 80
_NARROWEST, _WIDEST_ASKED = 20, 1_000


def print_articles(request: Request) -> int:
    """Print every source; an error in one does not stop the others.

    Raises:
        UsageError: The given width is invalid.
        ReaderError: The only source cannot be read.
    """
    width = _given_width(request) or (_width_cells() if streams.is_any_terminal() else 0)
    several = len(request.operands) > 1
    status = printed = 0
    access = access_of(request)
    for source in request.operands:
        try:
            article = access.open_or_stored(source)
        except ReaderError as error:
            if not several:
                raise
            streams.print_message(str(error))
            status = status or error.exit_code
            continue
        for notice in article.notices:
            streams.print_message(notice)
        if request.has("json"):
            streams.print_json(as_json(article, source))
        elif streams.is_terminal():
            from reader.cli.output.pager import page

            page(plain_text(article, width_cells=width))
        else:
            text = plain_text(article, width_cells=width)
            streams.print_text(("\n" if printed else "") + text)
        printed += 1
    return status


def as_json(article: Article, source: str) -> dict[str, object]:
    """Return an article as ``print --json`` shows it; offsets are code points into its text."""
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


def _given_width(request: Request) -> int:
    """Return the given width in cells; 0 if none was given.

    Raises:
        UsageError: It is not a number in the valid range.
    """
    if not request.has("width"):
        return 0
    if request.has("json"):
        raise UsageError("--width applies to text, not to --json")
    typed = request.value("width")
    width = whole_number(typed)
    if width is None or not _NARROWEST <= width <= _WIDEST_ASKED:
        raise UsageError(f"--width {typed}: not a number from {_NARROWEST} to {_WIDEST_ASKED}")
    return width


def _width_cells() -> int:
    """Return the width of text on this terminal."""
    from shutil import get_terminal_size

    return min(_MAX_CELLS, get_terminal_size().columns)
