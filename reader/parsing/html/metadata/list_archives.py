"""Who wrote a message in the archive of a mailing list, and when: the lines above its ``pre``.

Pipermail prints the name in bold, a link that writes to the author, and the day in italics; other
archives print the fields of the message, each with its label.
"""

from collections.abc import Iterator
from itertools import islice, takewhile

from reader.parsing.html.dom.picture_elements import may_be_name
from reader.parsing.html.dom.tree import Element, text_of
from reader.parsing.lines.mail_addresses import name_of_sender
from reader.parsing.lines.written_dates import iso_date
from reader.startup.lazy_regex import lazily

_FEWEST_CHARACTERS = 200  # of the message
_PARAGRAPH = 150  # characters; a page with a paragraph this long only quotes the message
_MOST_ABOVE = 300  # elements
_LONGEST_FIELD = 200  # characters
_LABELS = ("b", "dt", "em", "i", "span", "strong", "td", "th")
_FROM, _DATE = frozenset({"from", "von", "de", "van"}), frozenset({"date", "datum", "sent"})
_TIME = lazily(r"\d:\d\d")
_BESIDE_NAME = 4  # elements from the name to the day: link, break, day
_AROUND_NAME = " \"'<>(),:"
_OF_ASCTIME = (5, 6)  # words, such as "Tue Mar 3 14:05:12 UTC 2026"


def written_by(root: Element) -> tuple[str, str]:
    """Return the author and the day of the only message on a page; empty for other pages."""
    typed = list(islice(root.iter("pre"), 2))
    if len(typed) != 1 or len(text_of(typed[0], _FEWEST_CHARACTERS + 1)) < _FEWEST_CHARACTERS:
        return "", ""
    if any(len(text_of(each, _PARAGRAPH + 1)) > _PARAGRAPH for each in _paragraphs(root)):
        return "", ""
    above = list(islice(takewhile(lambda each: each is not typed[0], root.iter()), _MOST_ABOVE))
    fields = dict(filter(None, map(_field, reversed(above))))  # the first of each name
    if _FROM.isdisjoint(fields) or _DATE.isdisjoint(fields):
        return next(filter(None, map(_signed_above, above)), ("", ""))
    sender, date = (
        next(fields[each] for each in name if each in fields) for name in (_FROM, _DATE)
    )
    # a ferry has a date as well; only messages tell the time at which they were sent
    return (_name_of(sender), _day_of(date)) if _TIME.search(date) else ("", "")


def _paragraphs(root: Element) -> Iterator[Element]:
    around = {*next(root.iter("pre")).iterancestors()}
    return (each for each in islice(root.iter("p"), _MOST_ABOVE) if each not in around)


def _field(label: Element) -> tuple[str, str] | None:
    """Return the name and the value of a field, if an element is its label."""
    if label.tag not in _LABELS or len(label) > 1:
        return None
    name = text_of(label, _LONGEST_FIELD).rstrip(" :").lower()
    if name not in _FROM and name not in _DATE:
        return None
    value = (label.tail or "").strip(" \n:")
    after = label.getnext()
    if after is not None and (not value or value.endswith(("<", "("))):
        value = f"{value} {text_of(after, _LONGEST_FIELD)}"
    return name, " ".join(value[:_LONGEST_FIELD].split())


def _signed_above(name: Element) -> tuple[str, str] | None:
    """Return a name in bold and the day in italics after a link that writes to its bearer."""
    link = name.getnext() if name.tag == "b" else None
    if link is None or link.tag != "a" or not (link.get("href") or "").startswith("mailto:"):
        return None
    beside = islice(name.itersiblings(), _BESIDE_NAME)
    day = next((_day_of(text_of(each, _LONGEST_FIELD)) for each in beside if each.tag == "i"), "")
    return (_name_of(text_of(name, _LONGEST_FIELD)), day) if day else None


def _name_of(sender: str) -> str:
    """Return the name of a sender without the address; empty for an address or a login."""
    name = name_of_sender(sender).partition("(")[0].strip(_AROUND_NAME)
    return name if name and " at " not in name and may_be_name(name) else ""


def _day_of(date: str) -> str:
    words = date.split()
    if len(words) in _OF_ASCTIME and words[-1].isdecimal() and words[2].isdecimal():
        return iso_date(f"{words[2]} {words[1]} {words[-1]}")
    return iso_date(date)
