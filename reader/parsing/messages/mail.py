"""Parse mail, mailboxes and saved web archives (MHT) into an article."""

from codecs import BOM_UTF8
from collections.abc import Iterator, Sequence
from itertools import islice

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, Meta
from reader.parsing.block_text import normalize_line
from reader.parsing.builder import ArticleBuilder
from reader.parsing.lines.written_dates import iso_date
from reader.parsing.messages.email_loading import BytesParser, Compat32, Message, MessageError
from reader.parsing.messages.mail_parts import (
    Body,
    content_of,
    header_of,
    parts_of,
    reason_unreadable,
)
from reader.parsing.messages.mail_senders import sender_of
from reader.parsing.messages.mail_texts import is_mailing, markup_of, text_of_part
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import IGNORECASE, MULTILINE, lazily
from reader.startup.light_typing import TYPE_CHECKING

with later(globals()):  # not needed for every message
    from reader.parsing import fragments
    from reader.parsing.html.blocks import datelines
    from reader.parsing.html.page_kinds import mailings, saved_pages
    from reader.parsing.messages import forwarded
    from reader.parsing.plain_text import plain


if TYPE_CHECKING:
    from reader.parsing.html.page_kinds.mailings import Letter

_MOST_NAMED = 20  # attachments that are listed by name
_MOST_NESTING = 4000  # multipart containers in one message
_LONGEST_HEADER = 2000
_ARCHIVE_HEADERS = ("snapshot-content-location", "content-location")
_MOST_MESSAGES = 500  # messages of a mailbox that are read
_MORE_MESSAGES = f"only the first {_MOST_MESSAGES} messages of this mailbox are shown"
_SAVED_BY = lazily(r"\W{0,3}saved by\b", IGNORECASE)
_OFFICE_MARKUP = 20_000  # bytes in which a word processor names itself
_MOST_SHEETS = 200  # parts among which style sheets are looked for
_REPLY_PREFIX = lazily(r"(?:(?:re|aw|sv|fwd?|wg|tr)(?:\[\d{1,3}\])?:\s?)+", IGNORECASE)
_LENGTH_LINE = lazily(rb"(\d{1,9}) *\r?\n(?=[A-Za-z-]{1,40}:)")  # as Apple Mail stores messages
_MAILBOX_START = lazily(rb"From \S[^\n]{0,200}\n")
_ESCAPED_LINE = lazily(rb"^>(>{0,20}From )", MULTILINE)
_NEXT_MESSAGE = lazily(  # followed by headers, since "From" also begins sentences
    rb"\r?\n\r?\nFrom \S[^\n]{0,160}\d:\d\d[^\n]{0,40}\n(?=[\w-]{1,40}:)"
)


class _BriefHeaders(Compat32):
    """A policy that truncates long headers and does not parse them.

    The newer policies need quadratic time and memory to parse a header, and recurse.
    """

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Return name and value of a header; see `Compat32.header_source_parse`."""
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER]


def parse_mail(body: bytes, *, charset: str | None = None, location: str = "") -> Article:  # noqa: ARG001
    """Return the article in a message: its subject is the headline, its sender the byline.

    Of alternatives, the HTML part is read when it is the page of a web archive or when no plain
    text part has equal content. Further texts follow, those of enclosed messages below their
    subject and sender; attachments are named in the notices.

    The messages of a mailbox follow each other in the same way.

    Raises:
        ParseError: It is not a message, or a message without text.
    """
    if counted := _LENGTH_LINE.match(body):
        body = body[counted.end() :]
        if body[int(counted[1]) :].lstrip().startswith(b"<?xml"):  # what the program notes of it
            body = body[: int(counted[1])]
    messages = list(islice(_messages_in(body), _MOST_MESSAGES + 1))
    if len(messages) > 1:
        return _from_mailbox(messages, location)
    message = _parse_message(messages[0], location)
    subject = header_of(message, "subject")
    who = header_of(message, "from")
    sender, outlet = sender_of(who)
    bodies, others = parts_of(message)
    html = bodies[0].html if bodies else None
    saved_at = next(filter(None, (header_of(message, name) for name in _ARCHIVE_HEADERS)), "")
    sent = iso_date(header_of(message, "date"))
    if saved_at and _SAVED_BY.match(who):  # the program and the day of the saving
        sender = outlet = sent = ""
    is_address = saved_at.startswith(("http://", "https://"))
    meta = Meta(
        title=normalize_line(subject),
        byline=normalize_line(sender),
        site=normalize_line(outlet),
        published=sent,
        canonical_url=normalize_line(saved_at) if is_address else "",
    )
    if html is not None and saved_at:
        article = _from_html(html, meta, saved_at, location, message)
    else:
        article = _from_bodies(message, bodies, meta, location)
    named = (normalize_line(f"attachment not shown: {name}") for name in others[:_MOST_NAMED])
    return article._replace(notices=(*article.notices, *named))


def _messages_in(body: bytes) -> Iterator[bytes]:
    """Yield the messages of a mailbox in order; all of `body` if it is a single message."""
    body = body.removeprefix(BOM_UTF8).lstrip(b"\r\n")
    start = _MAILBOX_START.match(body)
    done = start.end() if start else 0
    if start is None:
        yield body
        return
    for found in _NEXT_MESSAGE.finditer(body, done):
        yield _without_escapes(body[done : found.start()])
        done = found.end()
    yield _without_escapes(body[done:])


def _without_escapes(message: bytes) -> bytes:
    """Return a message of a mailbox without the signs before lines that would begin another."""
    return _ESCAPED_LINE.sub(lambda found: found[1], message)


def _from_mailbox(bodies: Sequence[bytes], location: str) -> Article:
    """Return the article of several messages, each below its subject, sender and date.

    If all have the same subject, it becomes the headline, and each is headed by its sender.
    """
    notices = [_MORE_MESSAGES] if len(bodies) > _MOST_MESSAGES else []
    messages = [_parse_message(body, location) for body in bodies[:_MOST_MESSAGES]]
    subjects = {
        _REPLY_PREFIX.sub("", normalize_line(header_of(each, "subject"))) for each in messages
    }
    title = subjects.pop() if len(subjects) == 1 else ""
    builder = ArticleBuilder(Meta(title, published=iso_date(header_of(messages[0], "date"))))
    builder.add(BlockKind.HEADLINE, title)
    for message in messages:
        texts, others = parts_of(message)
        if texts and len(builder) > 1:
            builder.add_rule()
        if texts and title:
            sender = normalize_line(sender_of(header_of(message, "from"))[0])
            builder.add(BlockKind.HEADING, sender, level=2)
        elif texts:
            _add_head(builder, message)
        if texts:
            builder.add(BlockKind.BYLINE, normalize_line(header_of(message, "date")))
        _add_bodies(builder, message, texts)
        notices += [normalize_line(f"attachment not shown: {name}") for name in others]
    article = builder.build(location)
    return article._replace(notices=(*article.notices, *notices[:_MOST_NAMED]))


def _add_head(builder: ArticleBuilder, message: Message) -> None:
    builder.add(BlockKind.HEADING, normalize_line(header_of(message, "subject")), level=2)
    builder.add(BlockKind.BYLINE, normalize_line(sender_of(header_of(message, "from"))[0]))


def _parse_message(body: bytes, location: str) -> Message:
    if body.lower().count(b"multipart/") > _MOST_NESTING:
        raise ParseError("is a message nested too deeply", location=location)
    try:
        message = BytesParser(policy=_BriefHeaders()).parsebytes(body)
    except (MessageError, ValueError, LookupError, RecursionError, IndexError) as error:
        raise ParseError("is a damaged message", location=location) from error
    if not len(message):
        raise ParseError("is not a mail message", location=location)
    return message


def _from_bodies(message: Message, bodies: Sequence[Body], meta: Meta, location: str) -> Article:
    builder = ArticleBuilder(meta)
    builder.add(BlockKind.HEADLINE, meta.title)
    letter = _letter_in(bodies[0], bodies[0].enclosed or message) if bodies else None
    builder.meta = _meta_with_letter(letter, meta)
    builder.add(BlockKind.BYLINE, builder.meta.byline)
    start = len(builder)
    _add_bodies(builder, message, bodies, letter)
    if len(builder) == start:
        if bodies and bodies[0].html is not None:  # nested too deeply
            return _from_html(bodies[0].html, meta, location, location)
        raise ParseError(reason_unreadable(message), location=location)
    return builder.build(location)


def _add_bodies(
    builder: ArticleBuilder,
    message: Message,
    bodies: Sequence[Body],
    letter: "Letter | None" = None,
) -> None:
    """Add the bodies of a message; `letter` is the parsed markup of the first, if known."""
    start = len(builder)
    current = message
    for body in bodies:
        current = body.enclosed or current
        letter = letter or _letter_in(body, current)
        if body.enclosed is not None and len(builder) > start:
            builder.add_rule()
            _add_head(builder, current)
        if letter is not None:
            fragments.add_pieces(builder, letter.pieces, str)
        elif body.plain is not None:
            _add_plain(builder, text_of_part(body.plain, current))
        letter = None


def _add_plain(builder: ArticleBuilder, text: str) -> None:
    for part in forwarded.split_forwarded_text(text):
        if part.sender:
            builder.add_rule()
            builder.add(BlockKind.HEADING, part.subject, level=2)
            builder.add(BlockKind.BYLINE, part.sender)
            builder.add(BlockKind.BYLINE, part.details)
        if part.text.strip():
            plain.add_text(builder, part.text, with_headline=False)


def _letter_in(body: Body, message: Message) -> "Letter | None":
    """Return the letter in the markup of a body, if the markup is what is read."""
    markup = markup_of(body, message)
    if not markup:
        return None
    sender = " ".join(sender_of(header_of(message, "from")))
    letter = mailings.read_letter(markup, (header_of(message, "subject"), sender))
    if is_mailing(message):  # its section titles in capitals are not places
        return letter
    return letter._replace(
        pieces=forwarded.replace_forwarded_heads(datelines.split_dateline(letter.pieces))
    )


def _meta_with_letter(letter: "Letter | None", meta: Meta) -> Meta:
    """Return the metadata of a message, completed from its letter."""
    if letter is None:
        return meta
    return meta._replace(byline=letter.byline or meta.byline, language=letter.language)


def _with_style_sheets(body: bytes, message: Message) -> bytes:
    """Return a page with the style sheets that browsers save beside it, if it depends on them."""
    end = body.find(b"</head>")
    if end < 0 or not saved_pages.is_from_office(body[:_OFFICE_MARKUP].decode("latin-1")):
        return body
    parts = islice(message.walk(), _MOST_SHEETS)
    sheets = (content_of(part)[0] for part in parts if part.get_content_type() == "text/css")
    styles = b"".join(b"<style>%b</style>" % sheet for sheet in sheets if b"</" not in sheet)
    return body[:end] + styles + body[end:]


def _from_html(
    part: Message, meta: Meta, base: str, location: str, saved_in: Message | None = None
) -> Article:
    """Return the article of an HTML part; `saved_in` is the web archive that contains it."""
    from reader.parsing.html.page import parse_html

    body, charset = content_of(part)
    if saved_in is not None:
        body = _with_style_sheets(body, saved_in)
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
