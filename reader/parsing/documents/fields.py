"""Fields of Word and RTF: text that a program fills in, as an instruction says."""

from reader.startup.lazy_regex import IGNORECASE, lazily

_LINK = lazily(
    r"\s*HYPERLINK\s+\"([^\"]{1,2000})\"(?:[^\"]{0,20}\\l\s+\"([^\"]{1,400})\")?", IGNORECASE
)


def link_target(instruction: str) -> str:
    """Return where the link that a field makes leads on the web; empty for other fields."""
    found = _LINK.match(instruction)
    if found is None or ":" not in found[1]:
        return ""
    return with_place(found[1], found[2] or "")


def with_place(address: str, place: str) -> str:
    """Return an address with a place on its page, which programs store apart from it."""
    return f"{address}#{place}" if address and place and "#" not in address else address
