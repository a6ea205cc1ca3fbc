"""Pages into which archives export several articles: all of such a page is text."""

from reader.model.article import Article
from reader.parsing.builder import ArticleBuilder
from reader.parsing.encoding.decode import decode_text
from reader.parsing.exports.joining import separated
from reader.parsing.fragments import add_fragment
from reader.parsing.html.page import parse_html
from reader.startup.lazy_regex import IGNORECASE, lazily

_FOOT = lazily(r"<(/?)footer\b", IGNORECASE)  # below each article, not below the page


def parse_exported_page(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the articles of an export, or of any other page its article.

    Raises:
        ParseError: There is no text in it.
    """
    builder = ArticleBuilder()
    markup = _FOOT.sub(r"<\1div", decode_text(body, charset, markup=True))
    add_fragment(builder, markup, str)
    if len(builder):
        whole = builder.build(location)
        if (found := separated(whole)) is not whole:
            return found
    return parse_html(body, charset=charset, location=location)
