"""Messages in archives that MHonArc writes, such as those of Debian: a list says who wrote when."""

from reader.parsing.html.dom.tree import Element, clear, first_child, remove, set_text, text_of
from reader.parsing.lines.mail_addresses import name_of_sender
from reader.parsing.lxml_loading import etree

_FROM, _DATE = "from", "date"
_LONGEST_NAME = 30  # characters of the name of a header
_LONGEST_VALUE = 300  # characters
_LONGEST_HEAD = 40  # headers


def normalize_markup(root: Element) -> None:
    """Make lines of author and date of the first such list, which begins a message, in place."""
    for box in root.iter("ul"):
        headers = _headers(box)
        if _FROM in headers and _DATE in headers:
            _write_lines(box, headers)
            return


def _write_lines(box: Element, headers: dict[str, str]) -> None:
    """Write author and date instead of a list of headers, without the rules beside it."""
    clear(box)
    box.tag = "div"
    for name, value in (("byline", name_of_sender(headers[_FROM])), ("date", headers[_DATE])):
        if value:
            line = etree.SubElement(box, "p")
            line.set("class", name)
            set_text(line, value)
    for beside in (box.getprevious(), box.getnext()):
        if beside is not None and beside.tag == "hr":
            remove(beside)


def _headers(box: Element) -> dict[str, str]:
    """Return the headers of a message by their names; nothing if an item is no header."""
    if len(box) > _LONGEST_HEAD:
        return {}
    headers: dict[str, str] = {}
    for item in box:
        label = first_child(item, "em") if item.tag == "li" else None
        label = first_child(item, "strong") if label is None and item.tag == "li" else label
        name = text_of(label, _LONGEST_NAME) if label is not None else ""
        words = text_of(item, _LONGEST_VALUE).lstrip()
        if not name or not words.startswith(name):
            return {}
        value = words.removeprefix(name).lstrip(": ")
        headers.setdefault(name.rstrip(":").lower(), " ".join(value.split()))
    return headers
