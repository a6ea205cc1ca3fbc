"""Parse pages as Safari saves them: a property list of the page and of what belongs to it.

Source of the keys: https://developer.apple.com/documentation/webkit/webarchive
"""

from reader.errors import ParseError
from reader.model.article import Article

_ERRORS_OF_DAMAGE = (  # what plistlib raises beside its own errors depends on the damage
    *(ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError),
)


def parse_web_archive(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the article of the page in a web archive.

    Raises:
        ParseError: It is damaged, or holds no page.
    """
    from reader.parsing.html.page import parse_html

    page = _saved_page(body, location)
    markup, address = page.get("WebResourceData"), page.get("WebResourceURL")
    encoding = page.get("WebResourceTextEncodingName")
    if not isinstance(markup, bytes) or not markup.strip():
        raise ParseError("is a web archive without a page", location=location)
    article = parse_html(
        markup,
        charset=encoding if isinstance(encoding, str) else charset,
        location=address if isinstance(address, str) else location,
    )
    return article._replace(location=location)


def _saved_page(body: bytes, location: str) -> dict[str, object]:
    import plistlib
    from xml.parsers.expat import ExpatError

    try:
        archive = plistlib.loads(body)
    except (ExpatError, *_ERRORS_OF_DAMAGE) as error:
        raise ParseError("is a damaged web archive", location=location) from error
    page = archive.get("WebMainResource") if isinstance(archive, dict) else None
    return page if isinstance(page, dict) else {}
