"""Addresses of mail that a network between page and reader has coded, against robots.

Source: https://developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation/
"""

from itertools import islice

from reader.parsing.html.dom.tree import Element
from reader.text.clean import clean_text

_MOST = 20_000  # links and spans looked at
_LONGEST = 400  # figures of a coded address


def mend(root: Element) -> None:
    """Put the addresses of a page back into the elements that stand in their places."""
    for element in islice(root.iter("a", "span"), _MOST):
        coded = element.get("data-cfemail")
        if not coded:
            continue
        address = _decoded(coded[:_LONGEST])
        if address:
            tail = element.tail
            for inner in [*element]:
                element.remove(inner)
            element.text, element.tail = address, tail


def _decoded(coded: str) -> str:
    """The address whose letters are all changed by the first one; empty when it is none."""
    try:
        key, *letters = bytes.fromhex(coded)
        address = bytes(letter ^ key for letter in letters).decode()
    except ValueError:
        return ""
    return clean_text(address, line=True) if "@" in address else ""
