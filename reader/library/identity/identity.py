"""Identifying an article that was read before by its addresses, its path or its text."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from reader.library.identity.address_keys import DECISION, address_key, decision_name, is_url
from reader.library.identity.text_likeness import SHORT_TEXT
from reader.model.article import Article

FALSE_CLAIM = "false:"
"""Prefix of names that record claims of pages that turned out to be wrong; see `same_article`."""


@dataclass(frozen=True, slots=True)
class Names:
    """The keys by which an article is identified; each is empty if there is none.

    Attributes:
        addresses: Web addresses, the one that the page claims before the one it was fetched from.
        path: The file it was read from.
        text: Its exact text; empty if that might coincide with others.
        claim: The one of `addresses` that only the page claims; empty if it was fetched from it.
        decision_names: Names under which the user's decisions are stored, most specific first.
    """

    addresses: Sequence[str]
    path: str
    text: str
    claim: str = ""
    decision_names: Sequence[str] = ()

    def all(self) -> tuple[str, ...]:
        """Return all names."""
        return tuple(name for name in (*self.addresses, self.path, self.text) if name)

    def assignable_to(self, key: str, lookup: Callable[[str], str | None]) -> tuple[str, ...]:
        """Return the names that are to lead to an article from now on.

        A mere claim takes no name from another article, and an article that the user has separated
        takes no names at all.
        """
        is_decided = any(lookup(name) == key for name in self.decision_names)
        return tuple(
            name
            for name in self.all()
            if lookup(name) in (None, key) or not (is_decided or name == self.claim)
        )

    def without_claim(self) -> "Names":
        """Return the names without the one that only the page claims."""
        kept = tuple(name for name in self.addresses if name != self.claim)
        return replace(self, addresses=kept, claim="")


def names_of(article: Article) -> Names:
    """Return the names of an article that was read."""
    return _names(article.location, article.meta.canonical_url, _text_key(article))


def names_of_location(location: str, canonical_url: str = "") -> Names:
    """Return the names of an article of which only addresses are known."""
    return _names(location, canonical_url, "")


def _text_key(article: Article) -> str:
    """Return the key of the exact text; empty if it is too short to distinguish pages."""
    if is_url(article.location) and len(article.text) < SHORT_TEXT:
        return ""
    return f"text:{article.digest}"


def text_keys(location: str, digests: Collection[str]) -> tuple[str, ...]:
    """Return the keys of texts of which only digests are known.

    Empty for web pages: their text may be short, and their address identifies them.
    """
    return () if is_url(location) else tuple(f"text:{digest}" for digest in digests if digest)


@dataclass(frozen=True, slots=True)
class Recognised:
    """The result of looking up an article's names.

    Attributes:
        key: Key of its record; None if it is new.
        duplicates: Keys of other records that are the same article.
        by_path: Whether only the path matches: the file may contain another article now.
        by_claim: Whether only the page's claim matches: many pages claim wrong addresses.
    """

    key: str | None
    duplicates: Sequence[str] = ()
    by_path: bool = False
    by_claim: bool = False


def recognise(names: Names, lookup: Callable[[str], str | None]) -> Recognised:
    """Decide which record an article belongs to.

    The user's decisions come first, then web addresses, then the text, then the path. So a moved
    file keeps its notes, and a file that was overwritten by another does not pass its notes on.

    Args:
        names: The names of the article.
        lookup: Returns the key of the record with a name, or None.
    """
    for name in names.decision_names:
        if (decided_key := lookup(name)) is not None:
            return Recognised(decided_key)
    is_claim_accepted = not names.claim or lookup(f"{FALSE_CLAIM}{names.claim}") is None
    addresses = [name for name in names.addresses if is_claim_accepted or name != names.claim]
    by_address = {name: key for name in addresses if (key := lookup(name)) is not None}
    if by_address:
        first, *others = dict.fromkeys(by_address.values())
        by_claim = names.claim in by_address and (bool(others) or len(by_address) == 1)
        return Recognised(first, tuple(others), by_claim=by_claim)
    by_text = lookup(names.text) if names.text else None
    if by_text is not None:
        return Recognised(by_text)
    by_path = lookup(names.path) if names.path else None
    return Recognised(by_path, by_path=by_path is not None)


def _names(location: str, canonical_url: str, text: str) -> Names:
    address = address_key(location)
    on_web = is_url(location)
    claimed = _claimed_key(canonical_url)
    fetched = address if on_web else ""
    addresses = dict.fromkeys(name for name in (claimed, fetched) if name)
    own = (decision_name(location), f"{DECISION}={address}" if on_web else "")
    return Names(
        tuple(addresses),
        "" if on_web else address,
        text,
        claimed if claimed != fetched else "",
        tuple(name for name in own if name),
    )


def _claimed_key(canonical_url: str) -> str:
    """Return the key of the address that a page claims; empty if it is that of a whole site.

    Some sites declare their front page as the canonical address of every article.
    """
    if not is_url(canonical_url):
        return ""
    address = address_key(canonical_url)
    return address if "/" in address or "?" in address else ""
