"""Quotes apart from their articles: what was said, by whom, where and when."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.model.analysis import with_doubt
from reader.model.annotation import Target
from reader.startup.light_collections import Counter


class Source(NamedTuple):
    """The article that contains the quotes; unknown fields are empty.

    Attributes:
        location: A path or an address.
        title: The headline.
        byline: The authors.
        site: The outlet.
        published: ISO 8601 day or time.
        address: The one that the page gives as its own on the web.
    """

    location: str
    title: str = ""
    byline: str = ""
    site: str = ""
    published: str = ""
    address: str = ""


class Quotation(NamedTuple):
    """One quote with its source.

    Attributes:
        source: Where it stands.
        target: Its words, to find them again.
        speaker: Who said it; empty when nobody is named.
        role: What the article says that they are; may be empty.
        kind: The value of a `QuoteKind`.
        paragraph: The number of its paragraph, from 1.
        notes: What the person has written on it.
        confidence: Measured precision of what decided on the speaker, 0.0 to 1.0.
    """

    source: Source
    target: Target
    speaker: str
    role: str
    kind: str
    paragraph: int
    notes: tuple[str, ...] = ()
    confidence: float = 1.0

    @property
    def said_by(self) -> str:
        """The speaker, followed by ``?`` if uncertain."""
        return with_doubt(self.speaker, self.confidence)

    @property
    def words(self) -> str:
        """The words, in one line."""
        return " ".join(self.target.exact.split())


def most_frequent_forms(names: Sequence[str]) -> dict[str, str]:
    """Return, for names that differ only in the case of the first word, the most frequent form.

    A sentence that begins with a name capitalizes its article. Of forms that are equally frequent
    the first one counts.

    Args:
        names: One for each quote, in their order.
    """
    counts = Counter(names)
    usual: dict[tuple[str, str], str] = {}
    for name in counts:
        alike = _without_first_case(name)
        if counts[name] > counts[usual.setdefault(alike, name)]:
            usual[alike] = name
    return {name: usual[_without_first_case(name)] for name in counts}


def _without_first_case(name: str) -> tuple[str, str]:
    first, _, others = name.partition(" ")
    return first.casefold(), others


def full_names(names: Sequence[str]) -> dict[str, str]:
    """Return the full name for each name that is the last word of exactly one other name.

    One article has the whole name, the next one no more than the surname.
    """
    fuller: dict[str, set[str]] = {}
    for name in set(names):
        first, _, last = name.rpartition(" ")
        if first:
            fuller.setdefault(last, set()).add(name)
    return {name: next(iter(fuller[name])) for name in set(names) if len(fuller.get(name, ())) == 1}
