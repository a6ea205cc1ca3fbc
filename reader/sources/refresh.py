"""Pages that only lead to another one, by ``<meta http-equiv="refresh">``."""

from urllib.parse import urldefrag, urljoin

from reader.sources.base import Payload
from reader.startup.lazy_regex import DOTALL, IGNORECASE, lazily
from reader.text.media_types import PAGE_TYPES, split_media_type
from reader.text.refresh_value import refresh_target

_MOST_BYTES = 128 * 1024  # of such a page; most of them are scripts and styles
_MOST_TEXT = 400  # characters that it shows, such as "click here if nothing happens"
_NOT_MARKUP = lazily(
    rb"<!--.*?(?:-->|\Z)|<(script|style|title|svg|template)\b.*?(?:</\1\s*>|\Z)",
    IGNORECASE | DOTALL,
)
_TAG = lazily(rb"<[^<>]*>")
# Of tags and values whose white space is single spaces.
_IS_REFRESH = lazily(rb"<meta\b[^<>]*\bhttp-equiv ?= ?[\"']? ?refresh\b", IGNORECASE)
_CONTENT = lazily(rb" content ?= ?(?:\"([^\"]*)\"|'([^']*)'|([^ >]+))", IGNORECASE)


def page_after(payload: Payload) -> str:
    """Return the web address to which a page without text of its own leads; empty if to none."""
    media_type, _ = split_media_type(payload.media_type or PAGE_TYPES[0])
    body = payload.body
    if media_type not in PAGE_TYPES or len(body) > _MOST_BYTES or b"refresh" not in body.lower():
        return ""
    markup = _NOT_MARKUP.sub(b"", body)
    if len(b" ".join(_TAG.sub(b" ", markup).split())) > _MOST_TEXT:
        return ""
    for tag in (b" ".join(tag.split()) for tag in _TAG.findall(markup)):
        content = _CONTENT.search(tag) if _IS_REFRESH.match(tag) else None
        if content is not None:
            from html import unescape

            written = next(filter(None, content.groups()), b"").decode("utf-8", "replace")
            return _target(unescape(written), payload.location)
    return ""


def _target(content: str, location: str) -> str:
    written = refresh_target(content)
    if not written:
        return ""
    try:
        target = urljoin(location, written)
    except ValueError:
        return ""
    is_web = target.lower().startswith(("http://", "https://"))
    return target if is_web and urldefrag(target)[0] != urldefrag(location)[0] else ""
