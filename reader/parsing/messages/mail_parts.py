"""The content of a message: its decoded headers, and its text bodies in order."""

from base64 import b64decode
from itertools import islice
from quopri import decodestring

from reader.parsing.encoding.decode import decode_text
from reader.parsing.messages.email_loading import Message, MessageError
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_MOST_PARTS = 2000
_ENCODED_WORD = lazily(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?\s]*)\?=")
_BETWEEN_WORDS = lazily(r"\?=\s++(?==\?)")
_SHOWN_TYPES = ("image/", "text/", "font/", "multipart/", "message/")
_BODY_TYPES = ("text/html", "text/plain", "multipart/")  # a damaged multipart is read as plain text
_SIGNATURES = (
    "application/pgp-signature",
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
)
_UNREADABLE = {
    "multipart/encrypted": "is encrypted",
    "application/pkcs7-mime": "is encrypted or sealed (S/MIME)",
    "application/x-pkcs7-mime": "is encrypted or sealed (S/MIME)",
    "application/ms-tnef": "has its text in winmail.dat, which only Outlook reads",
}
_ALTERNATIVES = ("multipart/alternative", "multipart/related")


class Body:
    """A body of a message: plain text, HTML, or both as alternatives.

    Attributes:
        plain: The plain text part, or None.
        html: The HTML part, or None.
        enclosed: The enclosed message that begins with this body, if any.
    """

    __slots__ = ("enclosed", "html", "plain")

    def __init__(self) -> None:
        self.plain: Message | None = None
        self.html: Message | None = None
        self.enclosed: Message | None = None


def header_of(message: Message, name: str) -> str:
    """Return a header as one line; empty when it is missing."""
    raw = next((value for key, value in message.raw_items() if key.lower() == name), "")
    text = str(raw).encode("ascii", "surrogateescape").decode("utf-8", "replace")
    text = _BETWEEN_WORDS.sub("?=", text)
    return " ".join(_ENCODED_WORD.sub(_decoded_word, text).split())


def _decoded_word(found: "re.Match[str]") -> str:
    """Return an encoded word (RFC 2047) of a header decoded; unchanged when it is damaged."""
    charset, form, content = found.groups()
    try:
        if form in "bB":
            body = b64decode(content + "=" * (-len(content) % 4), validate=True)
        else:
            body = decodestring(content.replace("_", " ").encode(), header=True)
    except ValueError:
        return found[0]
    return decode_text(body, charset.partition("*")[0])


def parts_of(message: Message) -> tuple[list[Body], list[str]]:
    """Return the bodies of a message, in order, and the names of its attachments."""
    bodies: list[Body] = []
    attachments: list[str] = []
    enclosed: Message | None = None
    calendar: Message | None = None
    waiting: list[tuple[Message, Body | None]] = [(message, None)]
    for _ in range(_MOST_PARTS):
        if not waiting:
            break
        part, shared_body = waiting.pop()
        kind = part.get_content_type()
        children = part.get_payload() if part.is_multipart() else None
        if isinstance(children, list):
            if kind in _ALTERNATIVES and shared_body is None:
                shared_body = Body()
            messages = [each for each in children if isinstance(each, Message)]
            if kind == "message/rfc822" and messages:
                enclosed = messages[0]
            waiting += [(each, shared_body) for each in reversed(messages)]
            continue
        attached = part.get_content_disposition() == "attachment"
        if attached or not kind.startswith(_SHOWN_TYPES):
            if kind not in _SIGNATURES:
                attachments.append(_file_name(part) or kind)
        elif kind == "text/calendar":
            calendar = calendar or part
        elif (kind.startswith(_BODY_TYPES) or _is_typed(part, message)) and content_of(part)[
            0
        ].strip():
            body = _body_for(part, shared_body, bodies)
            body.enclosed, enclosed = body.enclosed or enclosed, None
    if calendar is not None and not bodies:  # beside a text it would repeat the content
        _body_for(calendar, None, bodies)
    return bodies, attachments


def _is_typed(part: Message, message: Message) -> bool:
    """Whether a part of another text type (such as Markdown) is the whole message."""
    return part is message and part.get_content_maintype() == "text"


def reason_unreadable(message: Message) -> str:
    """Return the reason why a message has no readable text."""
    kinds = (part.get_content_type() for part in islice(message.walk(), _MOST_PARTS))
    return next(
        (_UNREADABLE[kind] for kind in kinds if kind in _UNREADABLE), "is a message without text"
    )


def _body_for(part: Message, shared: Body | None, bodies: list[Body]) -> Body:
    """Return the body that `part` belongs to, and add it to `bodies` if it is new.

    HTML after the first text is an alternative of it even if the message does not declare so.
    """
    is_html = part.get_content_type() == "text/html"
    body = shared or (bodies[0] if is_html and len(bodies) == 1 and not bodies[0].html else Body())
    if is_html:
        body.html = body.html or part
    else:
        body.plain = body.plain or part
    if not any(each is body for each in bodies):
        bodies.append(body)
    return body


def _file_name(part: Message) -> str:
    try:
        name = part.get_filename() or ""
    except (MessageError, ValueError, LookupError, IndexError, TypeError):
        return ""
    return _ENCODED_WORD.sub(_decoded_word, _BETWEEN_WORDS.sub("?=", name))


def content_of(part: Message) -> tuple[bytes, str | None]:
    """Return the bytes of a part without transfer encoding, and the charset that it declares."""
    try:
        payload = part.get_payload(decode=True)
        charset = part.get_content_charset()
    except (MessageError, ValueError, LookupError, AssertionError):
        return b"", None
    return (payload if isinstance(payload, bytes) else b""), charset
