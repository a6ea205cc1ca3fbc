"""Addresses of feed entries that have no page of their own: of their places in the feed."""

from reader.model.article import ENTRY_PLACE, ENTRY_PLACE_DIGITS

_BEGIN = f"#{ENTRY_PLACE}"


def is_in_feed(address: str) -> bool:
    """Whether an address is that of an entry without a page of its own."""
    _, begin, digits = address.rpartition(_BEGIN)
    return bool(begin) and len(digits) == ENTRY_PLACE_DIGITS and digits.isalnum()


def loaded_from(address: str) -> str:
    """Return the location to load for an address: of an entry without a page, that of its feed."""
    return address.rpartition(_BEGIN)[0] if is_in_feed(address) else address
