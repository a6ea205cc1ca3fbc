"""Recognises pages saved by a browser, and their address; and pages of word processors."""

from reader.startup.lazy_regex import IGNORECASE, lazily

_SAVED = lazily(
    r"<!--[ \t\r\n]{0,20}(?:page\s+saved\s+with\s+singlefile\s{1,20}url:\s{0,9}"
    r"|saved\s+from\s+url=\(\d{1,5}\)|mirrored\s+from\s{1,9}"
    r"|page\s+saved\s+from:?\s{1,9})(https?://[^\s<>\"]{4,2000}|[\w-]+(?:\.[\w-]+)+/[^\s<>\"]{0,2000})",
    IGNORECASE,
)
_READER_VIEW = lazily(r"\breader-domain\"?\s{1,9}href=\"?(https?://[^\s<>\"]{4,2000})", IGNORECASE)
_SAVED_HEAD = 4000  # characters at the start of a page
_OFFICE = (
    "class=Mso", 'class="Mso', '"Microsoft Word', "lst-kix_", '"LibreOffice', "by LibreOffice",
    "Cocoa HTML Writer",
)  # fmt: skip
_DOCUMENT = lazily(
    r"<meta\s{1,9}name=[\"']?generator[\"']?\s{1,9}content=[\"']?"
    r"(?:microsoft word|libreoffice|cocoa html)"
    r"|<!--[^<>]{0,80}by libreoffice|\.lst-kix_",  # the last one in the style sheet of Google Docs
    IGNORECASE,
)
_OFFICE_HEAD = 20_000  # characters


def saved_from(markup: str) -> str:
    """Return the address in the comment of the saving program; empty if there is none."""
    head = markup[:_SAVED_HEAD].lower()
    noted = "<!--" in head and ("saved" in head or "mirrored" in head)
    found = _SAVED.search(markup, 0, _SAVED_HEAD) if noted else None
    if found is None and "reader-domain" in markup[:_OFFICE_HEAD]:  # the reader view of Firefox
        found = _READER_VIEW.search(markup, 0, _OFFICE_HEAD)
    if found is None:
        return ""
    address = found.group(1)
    return address if address.startswith("http") else f"http://{address}"


def is_from_office(markup: str) -> bool:
    """Whether a page was written by a word processor, judging by names near its beginning."""
    head = markup[:_OFFICE_HEAD]
    return any(mark in head for mark in _OFFICE)


def is_document(markup: str) -> bool:
    """Whether all of a page is a document of a word processor, which says so in its head.

    Others only contain text pasted from one, or write about it.
    """
    return _DOCUMENT.search(markup, 0, _OFFICE_HEAD) is not None
