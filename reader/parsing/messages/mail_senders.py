"""Convert the sender in a header to the name as people write it."""

from reader.parsing.messages.email_loading import parseaddr
from reader.startup.lazy_regex import lazily

_MOST_WORDS = 4  # words
_FIRMS = frozenset({"inc", "ltd", "llc", "gmbh", "ag", "corp", "plc", "sa", "srl"})
_BEFORE_ADDRESS = lazily(r"([^<>@\"]*[^<>@\"\s])\s*<[^<>@\s]+@[^<>\s]+>")
_FROM_OUTLET = lazily(
    r"[\"'‘]?(?P<name>[^|]{3,60}?)[\"'’]?\s+(?:from|at|via|[|])\s+(?P<outlet>\S.{1,60})"
)


def sender_of(header: str) -> tuple[str, str]:
    """Return the name in a header, and the sender's outlet: "Ida Lund from The Tide".

    Args:
        header: Decoded, so that its name may contain signs that are otherwise quoted: "Tide, Inc.".
    """
    named = _BEFORE_ADDRESS.match(header)
    try:
        name, address = (named[1], "") if named else parseaddr(header)
    except RecursionError:
        return header, ""
    found = _FROM_OUTLET.fullmatch(name)
    name_words = found["name"].split() if found and not found["outlet"][0].islower() else []
    if found and len(name_words) > 1 and all(map(_is_word_of_name, name_words)):
        return found["name"], found["outlet"]
    return _given_name_first(name) or address or header, ""


def _given_name_first(name: str) -> str:
    """Return a sender listed as "Roe, Ida" as "Ida Roe"; a company name is unchanged."""
    family, comma, given = name.partition(", ")
    words = (*family.split(), *given.split())
    person = comma and 2 <= len(words) <= _MOST_WORDS and all(map(_is_word_of_name, words))
    return f"{given} {family}" if person and given.lower().strip(".") not in _FIRMS else name


def _is_word_of_name(word: str) -> bool:
    return word[0].isupper() and word.strip(".").replace("-", "").replace("’", "").isalpha()
