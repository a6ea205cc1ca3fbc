"""The common model of all feed formats: a feed, its entries, and helpers to read their fields."""

from collections.abc import Iterable
from itertools import islice
from urllib.parse import urljoin, urlsplit

from reader.parsing.tags import without_tags
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.startup.light_typing import NamedTuple

MAX_ENTRIES = 2000
RECORDING = "Recording: "  # before the address of the recording of an entry
_SHORTEST_MADE_TITLE, _LONGEST_MADE_TITLE = 12, 80  # characters of a title taken from the text
_LONGEST_TITLE = 300
_BLANK_LINES = lazily(r"\n\s*\n")
_TAG = lazily(r"<[A-Za-z/!]")
_OTHER_TAG = lazily(  # the sign that begins one of an element that formats no words
    r"<(?=/?[a-z])(?!/?(?:a|abbr|acronym|b|bd[io]|big|br|center|cite|code|del|dfn|div|em"
    r"|font|h[1-6]|i|img|ins|kbd|mark|nobr|p|q|r[bpt]|ruby|s|samp|small|span|strike|strong|sub|sup"
    r"|title|tt|u|var|wbr)\b|/?[\w-]{1,20}:)",
    IGNORECASE,
)
_WEB_SCHEMES = ("http", "https")
_LANGUAGE = lazily(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


class FeedEntry(NamedTuple):
    """One entry of a feed.

    Attributes:
        title: One line, never empty.
        url: Absolute, http or https; empty when the feed has none that is safe. That of the
            recording if the entry has no page.
        published: ISO 8601; empty when unknown.
        summary: Plain text; paragraphs are separated by blank lines.
        content: The whole entry as HTML, as it is in the feed; not cleaned.
        author: Plain text; may be empty.
        recording: The address of its sound or video file; empty if it has none.
    """

    title: str
    url: str
    published: str
    summary: str
    content: str
    author: str = ""
    recording: str = ""


class Feed(NamedTuple):
    """A feed with the entries that are listed.

    Attributes:
        title: One line, never empty.
        about: Its description: plain text, may be empty.
        url: The address of the site, absolute; empty when the feed has none that is safe.
        entries: At most `MAX_ENTRIES`, in the order of the feed.
        cut: Whether it has more entries.
        language: A BCP 47 tag; empty when unknown.
        lists_feeds: Whether its entries are themselves feeds.
        holds_notes: Whether its entries are notes, whose text is nowhere else.
    """

    title: str
    about: str
    url: str
    entries: tuple[FeedEntry, ...]
    cut: bool = False
    language: str = ""
    lists_feeds: bool = False
    holds_notes: bool = False


def take_listed(entries: Iterable[FeedEntry]) -> tuple[tuple[FeedEntry, ...], bool]:
    """Return the entries that are listed, and whether there are more."""
    taken = tuple(islice(entries, MAX_ENTRIES + 1))
    return taken[:MAX_ENTRIES], len(taken) > MAX_ENTRIES


def one_line(text: str) -> str:
    """Return the words of a title or a name, without markup and of a bounded length."""
    line = " ".join(without_tags(text).split())
    return line if len(line) <= _LONGEST_TITLE else line[:_LONGEST_TITLE].rstrip() + "…"


def title_line(markup: str) -> str:
    """Return the words of a title, in which the names of other elements are words.

    Titles may be plain text or HTML, and few feeds tell: "How the <head> element works".
    """
    return one_line(_OTHER_TAG.sub("&lt;", markup) if "<" in markup else markup)


def holds_tags(text: str) -> bool:
    """Whether a text is HTML, whatever the feed says of it; "2 < 3" is none."""
    return "<" in text and _TAG.search(text) is not None


def paragraph_text(markup: str) -> str:
    """Return the text of markup; paragraphs are separated by blank lines."""
    parts = (" ".join(part.split()) for part in _BLANK_LINES.split(without_tags(markup)))
    return "\n\n".join(filter(None, parts))


def typed_lines(text: str) -> str:
    """Return plain text in its lines; paragraphs are separated by blank lines."""
    lines = "\n".join(" ".join(line.split()) for line in text.splitlines())
    return "\n\n".join(filter(None, (part.strip() for part in _BLANK_LINES.split(lines))))


def title_from_text(text: str) -> str:
    """Return a title made of `text`: its first sentence, or as many words as fit."""
    line = text.partition("\n")[0]
    if len(line) <= _LONGEST_MADE_TITLE:
        return line
    end = max(line.rfind(sign, 0, _LONGEST_MADE_TITLE) for sign in (". ", "! ", "? ", "。"))
    if end > _SHORTEST_MADE_TITLE:
        return line[: end + 1]
    return f"{line[: line.rfind(' ', 1, _LONGEST_MADE_TITLE)].rstrip(' ,;:')}…"


def web_address(address: str, base: str) -> str:
    """Return `address` made absolute; empty unless it is http or https with a host."""
    address = "".join(address.strip().splitlines()).replace(" ", "%20")  # as browsers do
    if not address:
        return ""
    try:
        whole = urljoin(base, address) if base.startswith("http") else address
        parts = urlsplit(whole)
    except ValueError:
        return ""
    return whole if parts.scheme.lower() in _WEB_SCHEMES and parts.hostname else ""


def is_recording(media_type: str) -> bool:
    """Whether a file of a media type is sound or video, rather than a picture or a document."""
    return media_type.strip().lower().startswith(("audio/", "video/"))


def language_tag(declared: str) -> str:
    """Return the language that a feed declares; empty unless it is a valid language tag."""
    return declared.strip() if _LANGUAGE.fullmatch(declared.strip()) else ""
