"""Sources of typesetting programs (TeX, roff), shown as they are, with a notice."""

from reader.model.article import Article
from reader.parsing.plain_text.plain import parse_plain

_TEX_NOTICE = "This is TeX, shown with its commands: open the PDF that is made of it instead"
_ROFF_NOTICE = "This is the source of a manual page: read it with “man FILE | pullquote” instead"


def parse_tex(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return a TeX source as plain text, with a notice.

    Raises:
        ParseError: The text is empty, or its encoding cannot be recognised.
    """
    article = parse_plain(body, charset=charset, location=location)
    return article._replace(notices=(*article.notices, _TEX_NOTICE))


def parse_roff(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the roff source of a manual page as plain text, with a notice.

    Raises:
        ParseError: The text is empty, or its encoding cannot be recognised.
    """
    article = parse_plain(body, charset=charset, location=location)
    return article._replace(notices=(*article.notices, _ROFF_NOTICE))
