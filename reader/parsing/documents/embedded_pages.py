"""Read DOCX documents whose text is a page of HTML inside, as programs on web sites make them.

Word converts such parts (``altChunk``) when it opens the document.
"""

from collections.abc import Iterable

from reader.model.article import Article
from reader.parsing.encoding.decode import decode_text
from reader.startup.lazy_regex import IGNORECASE, lazily

_OTHER_DOCUMENTS = (b"PK\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0")  # DOCX, RTF, DOC
_MAIL_HEADER = lazily(rb"\s*(?:MIME-Version|Content-[\w-]{1,40}|From|Subject|Date):", IGNORECASE)


def article_of_pages(pages: Iterable[bytes], location: str) -> Article:
    """Return the article of pages of HTML, which may be inside web archives (MHTML).

    Raises:
        ParseError: There is no text in them.
    """
    from reader.parsing.html.page import parse_html

    markup = "\n".join(map(_markup_of, pages))
    return parse_html(markup.encode("utf-8", "replace"), charset="utf-8", location=location)


def _markup_of(page: bytes) -> str:
    """Return the HTML of a page; empty if it is another document, which Word inserts, too."""
    if page.startswith(_OTHER_DOCUMENTS):
        return ""
    if _MAIL_HEADER.match(page) is None:
        return decode_text(page, None, markup=True)
    from email import message_from_bytes

    for inside in message_from_bytes(page).walk():
        payload = inside.get_payload(decode=True)
        if inside.get_content_type() == "text/html" and isinstance(payload, bytes):
            return decode_text(payload, inside.get_content_charset(), markup=True)
    return ""
