"""Mail, mailboxes of one message, and saved web archives (MHT) to an article."""

import re
from codecs import BOM_UTF8
from collections.abc import Sequence

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, Meta
from reader.parsing.builder import ArticleBuilder
from reader.parsing.decode import decode_text
from reader.parsing.mail_library import BytesParser, Compat32, Message, MessageError, parseaddr
from reader.parsing.mail_parts import Body, content_of, header_of, parts_of
from reader.parsing.published import iso_date
from reader.text.clean import clean_text
from reader.text.pattern import lazily

_MOST_NAMED = 20  # attachments
_MOST_NESTING = 4000  # openings of multipart containers that a message may hold
_LONGEST_HEADER = 2000
_SAVED_AT = ("snapshot-content-location", "content-location")
_OF_MAILINGS = ("list-unsubscribe", "list-id", "x-campaign-id")
_ADDRESS = lazily(rb"https?://\S{1,2000}")
_ELSEWHERE = lazily(
    rb"(?:view|read|open|see)\s(?:this\s|it\s|the\s)?(?:post|e-?mail|message|newsletter|issue)?\s?"
    rb"(?:on\sthe\sweb|online|in\s(?:your|a)\sbrowser)",
    re.IGNORECASE,
)
_LONGEST_NAME = 4  # words
_FIRMS = frozenset({"inc", "ltd", "llc", "gmbh", "ag", "corp", "plc", "sa", "srl"})
_RULE_ABOVE_HEADERS = lazily(r"^[ \t]*[_-]{20,}[ \t]*\n(?=[A-Z][^\W\d_]{1,12}: )", re.MULTILINE)
_HEAD = 400  # bytes
_MOSTLY_ADDRESSES = 0.3  # of the text
_LONGEST_STUB = 1500  # bytes of a plain text that may only point to the other
_MUCH_MORE = 3  # times what the plain text says
_LOOKED_AT = 400_000  # characters of the markup
_MBOX = lazily(rb"From \S[^\n]{0,200}\n")


class _BriefHeaders(Compat32):
    """Cuts headers short and leaves their words alone.

    The newer policies take quadratic time and memory for the words of a header, and recurse.
    """

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Return name and value of a header; see `Compat32.header_source_parse`."""
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER]


def parse_mail(body: bytes, *, charset: str | None = None, location: str = "") -> Article:  # noqa: ARG001
    """Return the article in a message: its subject is the headline, its sender the byline.

    Of alternatives the HTML part is read when it holds the page of a web archive or when there is
    no plain text beside it that says as much. Further texts follow, those of messages inside it
    below their subject and sender; attachments are named in the notices.

    Raises:
        ParseError: It is no message, or one without text.
    """
    message = _parsed(body, location)
    subject = header_of(message, "subject")
    bodies, others = parts_of(message)
    html, plain = (bodies[0].html, bodies[0].plain) if bodies else (None, None)
    saved_at = next(filter(None, (header_of(message, name) for name in _SAVED_AT)), "")
    meta = Meta(
        title=_line(subject),
        byline=_line(_sender(header_of(message, "from"))),
        published=iso_date(header_of(message, "date")),
        canonical_url=_line(saved_at) if saved_at.startswith(("http://", "https://")) else "",
    )
    if html is not None and (saved_at or (_is_mailing(message) and _is_stub(plain, html))):
        article = _from_html(html, meta, saved_at or location, location)
    else:
        article = _from_bodies(bodies, meta, location)
    named = (_line(f"attachment not shown: {name}") for name in others[:_MOST_NAMED])
    return article._replace(notices=(*article.notices, *named))


def _line(text: str) -> str:
    """Outside text as one clean line."""
    return clean_text(clean_text(text), line=True).strip()


def _parsed(body: bytes, location: str) -> Message:
    body = body.removeprefix(BOM_UTF8)
    start = _MBOX.match(body)
    if start:
        body = body[start.end() :]
        following = body.find(b"\n\nFrom ")
        if following > 0 and _MBOX.match(body, following + 2):
            raise ParseError("is a mailbox of several messages", location=location)
    if body.lower().count(b"multipart/") > _MOST_NESTING:
        raise ParseError("is a message nested too deeply", location=location)
    try:
        message = BytesParser(policy=_BriefHeaders()).parsebytes(body)
    except (MessageError, ValueError, LookupError, RecursionError, IndexError) as error:
        raise ParseError("is a damaged message", location=location) from error
    if not len(message):
        raise ParseError("is not a mail message", location=location)
    return message


def _sender(header: str) -> str:
    try:
        name, address = parseaddr(header)
    except RecursionError:
        return header
    return _given_name_first(name) or address or header


def _given_name_first(name: str) -> str:
    """A sender that programs of offices list as "Roe, Ida" as "Ida Roe"; a firm as it is."""
    family, comma, given = name.partition(", ")
    words = (*family.split(), *given.split())
    person = comma and 2 <= len(words) <= _LONGEST_NAME and all(map(_is_word_of_name, words))
    return f"{given} {family}" if person and given.lower().strip(".") not in _FIRMS else name


def _is_word_of_name(word: str) -> bool:
    return word[0].isupper() and word.strip(".").replace("-", "").replace("’", "").isalpha()


def _is_mailing(message: Message) -> bool:
    """Whether it went to many people, as newsletters do: it is laid out as a page is."""
    return any(header_of(message, name) for name in _OF_MAILINGS)


def _is_stub(plain: Message | None, html: Message) -> bool:
    """Whether there is no plain text, or one that only stands in for the other.

    It says where to read it, is full of addresses, or has much less to say.
    """
    if plain is None:
        return True
    body = content_of(plain)[0]
    said = len(body)
    addresses = sum(map(len, _ADDRESS.findall(body)))
    if _ELSEWHERE.search(body[:_HEAD]) or addresses > _MOSTLY_ADDRESSES * said:
        return True
    if said > _LONGEST_STUB:
        return False
    markup = decode_text(*content_of(html), markup=True)
    from reader.parsing.tags import without_tags

    return len(without_tags(markup[:_LOOKED_AT])) > _MUCH_MORE * said


def _from_bodies(bodies: Sequence[Body], meta: Meta, location: str) -> Article:
    builder = ArticleBuilder(meta)
    builder.add(BlockKind.HEADLINE, meta.title)
    builder.add(BlockKind.BYLINE, meta.byline)
    before = len(builder)
    for body in bodies:
        if body.of is not None and len(builder) > before:
            builder.add_rule()
            builder.add(BlockKind.HEADING, _line(header_of(body.of, "subject")), level=2)
            builder.add(BlockKind.BYLINE, _line(_sender(header_of(body.of, "from"))))
        _add_body(builder, body)
    if len(builder) == before:
        if bodies and bodies[0].html is not None:  # nested too deeply
            return _from_html(bodies[0].html, meta, location, location)
        raise ParseError("is a message without text", location=location)
    return builder.build(location)


def _add_body(builder: ArticleBuilder, body: Body) -> None:
    if body.html is not None and _is_stub(body.plain, body.html):
        from reader.parsing.fragments import add_fragment

        add_fragment(builder, decode_text(*content_of(body.html), markup=True), str)
    elif body.plain is not None:
        from reader.parsing.plain import add_text

        add_text(builder, _text_of(body.plain), with_headline=False)


def _from_html(part: Message, meta: Meta, base: str, location: str) -> Article:
    from reader.parsing.html.page import parse_html

    body, charset = content_of(part)
    page = parse_html(body, charset=charset, location=base)
    found = page.meta
    merged = Meta(
        title=found.title or meta.title,
        byline=found.byline or (meta.byline if not meta.canonical_url else ""),
        published=found.published or meta.published,
        site=found.site,
        language=found.language,
        canonical_url=found.canonical_url or meta.canonical_url,
    )
    return page._replace(location=location, meta=merged)


def _text_of(part: Message) -> str:
    text = decode_text(*content_of(part)).replace("\r\n", "\n")
    text = _RULE_ABOVE_HEADERS.sub("\n* * *\n\n", text)
    return _unflowed(text) if part.get_param("format", "") == "flowed" else text


def _unflowed(text: str) -> str:
    """Join lines that end in a space with the next, as RFC 3676 has it.

    Only lines that are quoted equally deep belong together; the signature mark stays.
    """
    joined: list[tuple[int, str]] = []
    goes_on = False
    for line in text.replace("\r\n", "\n").split("\n"):
        bare = line.lstrip(">")
        depth = len(line) - len(bare)
        bare = bare.removeprefix(" ")
        if goes_on and joined[-1][0] == depth and bare and bare != "-- ":
            joined[-1] = (depth, joined[-1][1] + bare)
        else:
            joined.append((depth, bare))
        goes_on = bare.endswith(" ") and bare != "-- "
    return "\n".join(f"{'>' * depth} {line}" if depth else line for depth, line in joined)
