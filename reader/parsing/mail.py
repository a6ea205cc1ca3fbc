"""Mail, mailboxes of one message, and saved web archives (MHT) to an article."""

import re
from base64 import b64decode
from quopri import decodestring

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, Meta
from reader.parsing.builder import ArticleBuilder
from reader.parsing.decode import decode_text
from reader.parsing.mail_library import BytesParser, Compat32, Message, MessageError, parseaddr
from reader.parsing.published import iso_date
from reader.text.clean import clean_text
from reader.text.pattern import lazily

_MOST_PARTS = 2000
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
_ENCODED_WORD = lazily(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?\s]*)\?=")
_BETWEEN_WORDS = lazily(r"\?=\s++(?==\?)")
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
    no plain text beside it that says as much; attachments are named in the notices.

    Raises:
        ParseError: It is no message, or one without text.
    """
    message = _parsed(body, location)
    subject = _header(message, "subject")
    html, plain, others = _parts(message)
    saved_at = next(filter(None, (_header(message, name) for name in _SAVED_AT)), "")
    meta = Meta(
        title=_line(subject),
        byline=_line(_sender(_header(message, "from"))),
        published=iso_date(_header(message, "date")),
        canonical_url=_line(saved_at) if saved_at.startswith(("http://", "https://")) else "",
    )
    if html is not None and (saved_at or (_is_mailing(message) and _is_stub(plain, html))):
        article = _from_html(html, meta, saved_at or location, location)
    elif html is not None and _is_stub(plain, html):
        article = _from_letter(html, meta, location)
    elif plain is not None:
        article = _from_plain(plain, meta, location)
    else:
        raise ParseError("is a message without text", location=location)
    named = (_line(f"attachment not shown: {name}") for name in others[:_MOST_NAMED])
    return article._replace(notices=(*article.notices, *named))


def _line(text: str) -> str:
    """Outside text as one clean line."""
    return clean_text(clean_text(text), line=True).strip()


def _parsed(body: bytes, location: str) -> Message:
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


def _header(message: Message, name: str) -> str:
    """A header as one line; empty when it is missing."""
    raw = next((value for key, value in message.raw_items() if key.lower() == name), "")
    text = str(raw).encode("ascii", "surrogateescape").decode("utf-8", "replace")
    text = _BETWEEN_WORDS.sub("?=", text)
    return " ".join(_ENCODED_WORD.sub(_decoded_word, text).split())


def _decoded_word(found: re.Match[str]) -> str:
    """An encoded word of a header, as RFC 2047 has it; as it stands when it is damaged."""
    charset, form, content = found.groups()
    try:
        if form in "bB":
            body = b64decode(content + "=" * (-len(content) % 4), validate=True)
        else:
            body = decodestring(content.replace("_", " ").encode(), header=True)
    except ValueError:
        return found[0]
    return decode_text(body, charset.partition("*")[0])


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


def _parts(message: Message) -> tuple[Message | None, Message | None, list[str]]:
    """The first HTML part, the first plain part, and the names of what is attached."""
    html: Message | None = None
    plain: Message | None = None
    others: list[str] = []
    waiting: list[Message] = [message]
    for _ in range(_MOST_PARTS):
        if not waiting:
            break
        part = waiting.pop()
        if part.is_multipart():
            children = part.get_payload()
            if isinstance(children, list):
                waiting += [each for each in reversed(children) if isinstance(each, Message)]
            continue
        kind = part.get_content_type()
        attached = part.get_content_disposition() == "attachment"
        if kind == "text/html" and html is None and not attached:
            html = part
        elif kind == "text/plain" and plain is None and not attached:
            plain = part
        elif attached or not kind.startswith(("image/", "text/", "font/", "multipart/")):
            others.append(_file_name(part) or kind)
    return html, plain, others


def _file_name(part: Message) -> str:
    try:
        name = part.get_filename() or ""
    except (MessageError, ValueError, LookupError, IndexError, TypeError):
        return ""
    return _ENCODED_WORD.sub(_decoded_word, _BETWEEN_WORDS.sub("?=", name))


def _content(part: Message) -> tuple[bytes, str | None]:
    """The bytes of a part, transfer encoding undone, and the charset that it names."""
    try:
        payload = part.get_payload(decode=True)
        charset = part.get_content_charset()
    except (MessageError, ValueError, LookupError, AssertionError):
        return b"", None
    return (payload if isinstance(payload, bytes) else b""), charset


def _is_mailing(message: Message) -> bool:
    """Whether it went to many people, as newsletters do: it is laid out as a page is."""
    return any(_header(message, name) for name in _OF_MAILINGS)


def _is_stub(plain: Message | None, html: Message) -> bool:
    """Whether there is no plain text, or one that only stands in for the other.

    It says where to read it, is full of addresses, or has much less to say.
    """
    if plain is None:
        return True
    body = _content(plain)[0]
    said = len(body)
    addresses = sum(map(len, _ADDRESS.findall(body)))
    if _ELSEWHERE.search(body[:_HEAD]) or addresses > _MOSTLY_ADDRESSES * said:
        return True
    if said > _LONGEST_STUB:
        return False
    markup = decode_text(*_content(html), markup=True)
    from reader.parsing.tags import without_tags

    return len(without_tags(markup[:_LOOKED_AT])) > _MUCH_MORE * said


def _from_letter(part: Message, meta: Meta, location: str) -> Article:
    from reader.parsing.fragments import add_fragment

    body, charset = _content(part)
    builder = ArticleBuilder(meta)
    builder.add(BlockKind.HEADLINE, meta.title)
    builder.add(BlockKind.BYLINE, meta.byline)
    if not add_fragment(builder, decode_text(body, charset, markup=True), str):
        return _from_html(part, meta, location, location)
    return builder.build(location)


def _from_html(part: Message, meta: Meta, base: str, location: str) -> Article:
    from reader.parsing.html.page import parse_html

    body, charset = _content(part)
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


def _from_plain(part: Message, meta: Meta, location: str) -> Article:
    from reader.parsing.plain import add_text

    body, charset = _content(part)
    text = decode_text(body, charset)
    text = _RULE_ABOVE_HEADERS.sub("\n* * *\n\n", text.replace("\r\n", "\n"))
    if part.get_param("format", "") == "flowed":
        text = _unflowed(text)
    builder = ArticleBuilder(meta)
    builder.add(BlockKind.HEADLINE, meta.title)
    builder.add(BlockKind.BYLINE, meta.byline)
    before = len(builder)
    add_text(builder, text, with_headline=False)
    if len(builder) == before:
        raise ParseError("is a message without text", location=location)
    return builder.build(location)


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
