"""Parse Gemini text, in which the first characters of each line tell what it is.

Source: https://geminiprotocol.net/docs/gemtext-specification.gmi
"""

from urllib.parse import urljoin

from reader.model.article import Article, BlockKind
from reader.parsing.block_text import Mark
from reader.parsing.builder import ArticleBuilder
from reader.parsing.encoding.decode import decode_text
from reader.parsing.lines.written_dates import date_in_name
from reader.parsing.plain_text.author_and_date import LONGEST_AUTHOR_LINE, note_author_and_date
from reader.parsing.plain_text.marked_lines import is_rule
from reader.startup.lazy_regex import lazily

_LINK = lazily(r"=>[ \t]*(\S{1,4000})(?:[ \t]+(.*))?")
_RULE_STARTS = ("---", "===", "***", "___", "~~~", "* *", "- -")
_NEAR_HEADLINE = 2
_HEADING = lazily(r"(#{1,3})[ \t]*(.*)")


def parse_gemini(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the article in Gemini text; the first first-level heading is the headline.

    Raises:
        ParseError: There is no text in it.
    """
    text = decode_text(body, charset).removeprefix("\ufeff")
    builder = ArticleBuilder()
    code: list[str] | None = None
    headline = False
    author_lines_left = 0  # lines below the headline that may name author and date
    for line in text.replace("\r\n", "\n").split("\n"):
        if line.startswith("```"):
            if code is not None:
                builder.add(BlockKind.CODE, "\n".join(code))
            code = [] if code is None else None
        elif code is not None:
            code.append(line)
        elif line.startswith("#") and (heading := _HEADING.match(line)):
            level = len(heading[1])
            is_headline = level == 1 and not headline
            headline = headline or is_headline
            author_lines_left = _NEAR_HEADLINE if is_headline else 0
            kind = BlockKind.HEADLINE if is_headline else BlockKind.HEADING
            builder.add(kind, heading[2], level=0 if is_headline else level)
        elif author_lines_left and line.strip() and line[0] not in "=>*":
            author_lines_left = 0 if len(line) > LONGEST_AUTHOR_LINE else author_lines_left - 1
            has_author = len(line) <= LONGEST_AUTHOR_LINE and note_author_and_date(builder, line)
            builder.add(BlockKind.BYLINE if has_author else BlockKind.PARAGRAPH, line)
        else:
            _add_line(builder, line, location)
    if code:
        builder.add(BlockKind.CODE, "\n".join(code))
    if not builder.meta.published:
        builder.meta = builder.meta._replace(published=date_in_name(location))
    return builder.build(location)


def _add_line(builder: ArticleBuilder, line: str, location: str) -> None:
    link = _LINK.match(line) if line.startswith("=>") else None
    if link:
        words = (link[2] or link[1]).strip()
        mark = Mark(0, len(words), _absolute(location, link[1]))
        builder.add(BlockKind.LIST_ITEM, words, level=1, marks=(mark,))
    elif line.startswith(_RULE_STARTS) and is_rule(line):
        builder.add_rule()
    elif line.startswith("* "):
        builder.add(BlockKind.LIST_ITEM, line[2:], level=1)
    elif line.startswith(">"):
        builder.add(BlockKind.QUOTATION, line[1:], level=1)
    else:
        builder.add(BlockKind.PARAGRAPH, line)


def _absolute(location: str, href: str) -> str:
    """Resolve `href` against `location`; urljoin only knows http, so Gemini borrows its rules."""
    if not location.startswith("gemini://"):
        return href
    try:
        joined = urljoin(location.replace("gemini://", "http://", 1), href)
    except ValueError:
        return href
    return joined if "://" in href else joined.replace("http://", "gemini://", 1)
