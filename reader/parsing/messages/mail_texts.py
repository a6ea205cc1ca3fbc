"""Choose between the plain text and the HTML of a message, and clean the plain text."""

from itertools import pairwise

from reader.parsing.encoding.decode import decode_text
from reader.parsing.lines.mail_words import (
    begins_footer,
    is_warning,
    leads_elsewhere,
    names_device,
)
from reader.parsing.messages.email_loading import Message
from reader.parsing.messages.mail_parts import Body, content_of, header_of
from reader.startup.lazy_regex import IGNORECASE, MULTILINE, lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_MAILING_HEADERS = (
    "list-unsubscribe", "list-id", "x-campaign-id", "feedback-id", "x-csa-complaints",
)  # fmt: skip
_ADDRESS = lazily(rb"https?://\S{1,2000}")
_VIEW_ONLINE = lazily(
    rb"(?:view|read|open|see)\s(?:this\s|it\s|the\s)?(?:post|e-?mail|message|newsletter|issue)?\s?"
    rb"(?:on\sthe\sweb|online|in\s(?:your|a)\sbrowser)",
    IGNORECASE,
)
_RULE_ABOVE_HEADERS = lazily(r"^[ \t]*[_-]{20,}[ \t]*\n(?=[A-Z][^\W\d_]{1,12}: )", MULTILINE)
_TARGET = lazily(r"(?<=[^\s<(\[])<(?:mailto:|tel:|https?://)[^<>\s]{1,2000}>")  # after a word
_PICTURE = lazily(r"\[(?:cid:[^\]\s]{1,200}|image:[^\]\n]{0,200})\]")
_WRAPPED_ATTRIBUTION = lazily(  # the line that says who wrote what is quoted below it
    r"^((?:>[ ]?){0,9})(?=[^\n>])([^\n]{10,120})\n\1(?=[^\n>])([^\n]{1,120}[:：])[ ]{0,9}"
    r"(?=\n(?:>[ ]?){0,9}\n?>)",
    MULTILINE,
)
_CLOCK = lazily(r"\d[:.]\d\d")
_SIGNATURE_MARK = lazily(r"\n--[ ]?\n(?=\S)")
_LIST_FOOTER = lazily(  # footers of mailing list software and of groups
    r"\n(?:_{20,}|--?[ ]?)\n(?=[^\n]*(?:mailing list|you received this message because"
    r"|to unsubscribe from this list))"
    r"(?:[^\n]*(?:\n|$)){1,12}\s*$"
    r"|\n[-_=*]{20,}\n(?=(?:[^\n]+\n){0,3}[^\n]*\bunsubscribe\b)"
    r"(?=(?:[^\n]+\n){0,7}[^\n]*(?:@|://))(?:[^\n]+(?:\n|$)){1,8}\s*$"
    r"|\n-{20,}\n\nSubject: Digest Footer\n[\s\S]{0,2000}$",
    IGNORECASE,
)
_DIGEST_HEAD = lazily(
    r"\s{0,9}Send [^\n]{1,120} submissions to\n[\s\S]{0,2000}?(?=\nToday[’']s Topics:)"
)
_SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----\n"
_SEAL = lazily(  # lines that only serve to check the signature of a text
    r"^-----BEGIN PGP SIGNED MESSAGE-----\n(?:(?:Hash|Charset|NotDashEscaped): [^\n]{0,200}\n){0,5}"
    r"|^-----BEGIN PGP SIGNATURE-----\n(?:(?!-)[^\n]{0,200}\n){0,400}-----END PGP SIGNATURE-----$"
    r"|^- (?=-)",
    MULTILINE,
)
_EMPTY_LINES = lazily(r"\n[ \t]*\n")
_FEWEST_BEFORE_FOOTER = 200  # characters that must precede a footer
_HEAD_BYTES = 400  # bytes
_TOP = 4  # chunks in which a mailing says where else to read it
_MOSTLY_ADDRESSES = 0.3  # share of the text
_LONGEST_STUB = 1500  # bytes of a plain text that may only point to the HTML version
_TABLES_OF_PAGE = 8
_MUCH_MORE = 3  # times the length of the plain text
_EXAMINED_CHARACTERS = 400_000  # characters of the HTML that are examined


def markup_of(body: Body, message: Message) -> str:
    """Return the HTML of a body if it should be read instead of the plain text; else empty.

    In mailings it should, because their plain text is generated from the HTML.
    """
    if body.html is None:
        return ""
    laid_out = not _is_from_discussion_list(message) and _is_laid_out(body.html)
    if not (laid_out or is_mailing(message) or _is_stub(body.plain, body.html)):
        return ""
    return decode_text(*content_of(body.html), markup=True)


def is_mailing(message: Message) -> bool:
    """Whether a message is a mailing to many people, such as a newsletter."""
    return not _is_from_discussion_list(message) and any(
        header_of(message, name) for name in _MAILING_HEADERS
    )


def _is_from_discussion_list(message: Message) -> bool:
    """Whether it is from a discussion list, which declares an address to post to."""
    return "mailto:" in header_of(message, "list-post").lower()


def _is_laid_out(html: Message) -> bool:
    """Whether the HTML is a page laid out with tables, such as a forwarded mailing."""
    return content_of(html)[0].lower().count(b"<table") >= _TABLES_OF_PAGE


def _is_stub(plain: Message | None, html: Message) -> bool:
    """Whether there is no plain text, or only a stub that stands in for the HTML.

    A stub says where to read the message, is full of addresses, or is much shorter.
    """
    if plain is None:
        return True
    body = content_of(plain)[0]
    size = len(body)
    addresses = sum(map(len, _ADDRESS.findall(body)))
    if _VIEW_ONLINE.search(body[:_HEAD_BYTES]) or addresses > _MOSTLY_ADDRESSES * size:
        return True
    if size > _LONGEST_STUB:
        return False
    markup = decode_text(*content_of(html), markup=True)
    from reader.parsing.tags import without_tags

    return len(without_tags(markup[:_EXAMINED_CHARACTERS])) > _MUCH_MORE * size


def text_of_part(part: Message, message: Message) -> str:
    """Return the plain text of a part, without what programs add to it."""
    text = decode_text(*content_of(part)).replace("\r\n", "\n")
    if part.get_content_type() == "text/calendar":
        from reader.parsing.messages.invitations import invitation_text

        return invitation_text(text)
    if _SIGNED in text:
        text = _SEAL.sub("", text)
    text = _RULE_ABOVE_HEADERS.sub("\n* * *\n\n", text)
    if _has_parameter(part, "format", "flowed"):
        text = _join_flowed_lines(text, joins_words=_has_parameter(part, "delsp", "yes"))
    text = _TARGET.sub("", _PICTURE.sub("", text))
    if "\n>" in text:
        text = _WRAPPED_ATTRIBUTION.sub(_joined_attribution, text)
    return _without_additions(text, message)


def _joined_attribution(found: "re.Match[str]") -> str:
    """Return the line above a quotation joined, if an address or a time is in it."""
    marks, first, last = found.groups()
    whole = f"{first.rstrip()} {last}"
    is_attribution = "@" in whole or _CLOCK.search(whole) is not None
    return f"{marks}{whole}" if is_attribution else found[0]


def _has_parameter(part: Message, name: str, value: str) -> bool:
    return str(part.get_param(name, "")).lower() == value


def _without_additions(text: str, message: Message) -> str:
    """Return `text` without the warnings of corporate mail systems and without list footers."""
    text = _SIGNATURE_MARK.sub("\n\n", _LIST_FOOTER.sub("", _DIGEST_HEAD.sub("", text)))
    chunks = [chunk for chunk in _EMPTY_LINES.split(text) if not is_warning(chunk)]
    chunks = [
        chunk
        for before, chunk in pairwise(["", *chunks])
        if before.endswith(":") or not names_device(chunk)
    ] or chunks
    if is_mailing(message):
        top = [chunk for chunk in chunks[:_TOP] if not _leads_elsewhere(chunk)]
        chunks = [*top, *chunks[_TOP:]]
        before, after = 0, sum(map(len, chunks))
        for at, chunk in enumerate(chunks):
            after -= len(chunk)
            has_link = "://" in chunk or "@" in chunk
            if begins_footer(chunk, has_link=has_link) and before > max(
                _FEWEST_BEFORE_FOOTER, after
            ):
                del chunks[at:]
                break
            before += len(chunk)
        while chunks and not any(map(str.isalnum, chunks[-1])):
            chunks.pop()
    return "\n\n".join(chunks)


def _leads_elsewhere(chunk: str) -> bool:
    """Whether a few words before an address say where else to read a mailing."""
    words, address, rest = chunk.partition("http")
    return bool(address) and not rest.count(" ") and leads_elsewhere(words.rstrip(" <([:"))


def _join_flowed_lines(text: str, *, joins_words: bool) -> str:
    """Join lines that end in a space with the next, as RFC 3676 has it.

    Only lines with the same quote depth are joined; the signature mark stays.

    Args:
        text: The text of the part.
        joins_words: Whether that space is only a mark to be deleted (``DelSp=yes``), as in
            scripts written without spaces.
    """
    joined: list[tuple[int, list[str]]] = []
    continues = False
    for line in text.replace("\r\n", "\n").split("\n"):  # of "\r\r\n", one is left
        bare = line.lstrip(">")
        depth = len(line) - len(bare)
        bare = bare.removeprefix(" ")
        if continues and joined[-1][0] == depth and bare and bare != "-- ":
            parts = joined[-1][1]
            if joins_words:
                parts[-1] = parts[-1][:-1]
            parts.append(bare)
        else:
            joined.append((depth, [bare]))
        continues = bare.endswith(" ") and bare != "-- "
    return "\n".join(
        f"{'>' * depth} {''.join(parts)}" if depth else "".join(parts) for depth, parts in joined
    )
