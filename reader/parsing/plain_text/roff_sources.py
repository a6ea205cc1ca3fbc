"""The sources of manual pages (roff), shown as they are, with a notice."""

from reader.model.article import Article
from reader.parsing.plain_text.plain import parse_plain

_ROFF_NOTICE = "This is the source of a manual page: read it with “man FILE | pullquote” instead"


def parse_roff(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the roff source of a manual page as plain text, with a notice.

    Raises:
        ParseError: The text is empty, or its encoding cannot be recognised.
    """
    article = parse_plain(body, charset=charset, location=location)
    return article._replace(notices=(*article.notices, _ROFF_NOTICE))
