"""Mail, mailboxes of one message, and saved web archives (MHT) to an article."""

from codecs import BOM_UTF8
from collections.abc import Sequence

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, Meta
from reader.parsing.builder import ArticleBuilder
from reader.parsing.lines.published import iso_date
from reader.parsing.messages.mail_library import BytesParser, Compat32, Message, MessageError
from reader.parsing.messages.mail_parts import Body, content_of, header_of, parts_of, why_unread
from reader.parsing.messages.mail_senders import sender_of
from reader.parsing.messages.mail_texts import is_mailing, markup_of, text_of_part
from reader.text.clean import clean_text
from reader.text.pattern import lazily
from reader.text.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.parsing.html.mailings import Letter

_MOST_NAMED = 20  # attachments
_MOST_NESTING = 4000  # openings of multipart containers that a message may hold
_LONGEST_HEADER = 2000
_SAVED_AT = ("snapshot-content-location", "content-location")
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
    sender, outlet = sender_of(header_of(message, "from"))
    bodies, others = parts_of(message)
    html = bodies[0].html if bodies else None
    saved_at = next(filter(None, (header_of(message, name) for name in _SAVED_AT)), "")
    meta = Meta(
        title=_line(subject),
        byline=_line(sender),
        site=_line(outlet),
        published=iso_date(header_of(message, "date")),
        canonical_url=_line(saved_at) if saved_at.startswith(("http://", "https://")) else "",
    )
    if html is not None and saved_at:
        article = _from_html(html, meta, saved_at, location)
    else:
        article = _from_bodies(message, bodies, meta, location)
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


def _from_bodies(message: Message, bodies: Sequence[Body], meta: Meta, location: str) -> Article:
    builder = ArticleBuilder(meta)
    builder.add(BlockKind.HEADLINE, meta.title)
    start = len(builder)
    of = message
    for body in bodies:
        of = body.of or of
        letter = _letter_in(body, of)
        if len(builder) == start:
            builder.meta = _told_by(letter, meta)
            builder.add(BlockKind.BYLINE, builder.meta.byline)
            start = len(builder)
        elif body.of is not None:
            builder.add_rule()
            builder.add(BlockKind.HEADING, _line(header_of(of, "subject")), level=2)
            builder.add(BlockKind.BYLINE, _line(sender_of(header_of(of, "from"))[0]))
        if letter is not None:
            from reader.parsing.fragments import add_pieces

            add_pieces(builder, letter.pieces, str)
        elif body.plain is not None:
            _add_plain(builder, text_of_part(body.plain, of))
    if len(builder) == start:
        if bodies and bodies[0].html is not None:  # nested too deeply
            return _from_html(bodies[0].html, meta, location, location)
        raise ParseError(why_unread(message), location=location)
    return builder.build(location)


def _add_plain(builder: ArticleBuilder, text: str) -> None:
    from reader.parsing.messages.passed_on import parts_of_text
    from reader.parsing.plain_text.plain import add_text

    for part in parts_of_text(text):
        if part.sender:
            builder.add_rule()
            builder.add(BlockKind.HEADING, part.subject, level=2)
            builder.add(BlockKind.BYLINE, part.sender)
            builder.add(BlockKind.BYLINE, part.told)
        if part.text.strip():
            add_text(builder, part.text, with_headline=False)


def _letter_in(body: Body, of: Message) -> "Letter | None":
    """The letter in the markup of a body, when that is to be read."""
    markup = markup_of(body, of)
    if not markup:
        return None
    from reader.parsing.html.datelines import split_dateline
    from reader.parsing.html.mailings import read_letter
    from reader.parsing.messages.passed_on import part_pieces

    sender = " ".join(sender_of(header_of(of, "from")))
    letter = read_letter(markup, (header_of(of, "subject"), sender))
    if is_mailing(of):  # rubrics in capitals are none of its places
        return letter
    return letter._replace(pieces=part_pieces(split_dateline(letter.pieces)))


def _told_by(letter: "Letter | None", meta: Meta) -> Meta:
    """What is known about a message, with what its letter says itself."""
    if letter is None:
        return meta
    return meta._replace(byline=letter.byline or meta.byline, language=letter.language)


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
