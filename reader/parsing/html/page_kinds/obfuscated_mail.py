"""Restores email addresses that Cloudflare has obfuscated against robots.

Source: https://developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation/
"""

from itertools import islice

from reader.parsing.html.dom.tree import Element, set_text
from reader.text.clean import clean_line

_MOST = 20_000  # links and spans examined
_LONGEST = 400  # hexadecimal digits of an encoded address


def normalize_markup(root: Element) -> None:
    """Replace the placeholders of a page by the decoded addresses."""
    for element in islice(root.iter("a", "span"), _MOST):
        coded = element.get("data-cfemail")
        if not coded:
            continue
        address = _decoded(coded[:_LONGEST])
        if address:
            del element[:]
            set_text(element, address)


def _decoded(coded: str) -> str:
    """Return the address, XORed with its first byte; empty if it is not an address."""
    try:
        key, *letters = bytes.fromhex(coded)
        address = bytes(letter ^ key for letter in letters).decode()
    except ValueError:
        return ""
    return clean_line(address) if "@" in address else ""
