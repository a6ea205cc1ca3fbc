"""The only company of a text, as words beside its name show: its operator, Borken; Borken's CEO."""

from reader.analysis.languages.firms_and_clubs import FIRM_NAMES
from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.reference.coreference import Discourse
from reader.startup.lazy_regex import lazily

_REACH = 6_000  # code points before "the company" that may name it
_FIRMS = (
    r"company|firm|\w*maker|retailer|airline|supplier|start-?up|manufacturer|lender|insurer|utility"
    r"|(?:its|their|[’']s|[a-z]) (?:operator|developer|publisher|owner|provider|carrier|builder)"
    r"|\w+ (?:operator|developer|publisher|provider|chain|group|giant)"
)
_NAME = r"(?P<name>[A-Z][\w&-]*(?: (?:& )?[A-Z][\w&-]*){0,3})"
_HEADS = r"chief executive(?: officer)?|CEO|CFO|finance chief|chief financial officer"
_CALLED = lazily(rf"\b(?:{_FIRMS}) {_NAME}")
_APPOSED = lazily(rf"\b(?:{_FIRMS}), {_NAME},")
_LED = lazily(rf"\b(?:{_HEADS}|[Ss]hares) (?:of|at|in) (?:the )?{_NAME}")
_OWNING = lazily(
    rf"\b{_NAME}(?:, (?:an?|the) (?:[\w’'-]+ ){{0,4}}(?:company|firm|retailer|airline|\w*maker)\b"
    rf"|, which (?:makes|owns|employs|manufactures)\b|[’']?s? (?:{_HEADS}|shares|stores)\b)"
)
_CAPITALS = lazily(rf"\b{_NAME}")
_PATTERNS = (_CALLED, _APPOSED, _LED, _OWNING)


def only_evident_company(discourse: Discourse, at: int) -> str:
    """Return the only name before offset `at` that words beside it show to be a company's; or "".

    If there is none, the only one that ends as those of companies do. Cost: bounded.
    """
    text = discourse.text[max(0, at - _REACH) : at]
    beside = (match["name"] for pattern in _PATTERNS for match in pattern.finditer(text))
    names = {company for name in beside if (company := _company(discourse, name))}
    if not names:
        capitals = (match["name"] for match in _CAPITALS.finditer(text))
        ended = {each for each in capitals if each.rpartition(" ")[2].lower() in FIRM_NAMES}
        names = {company for name in ended if (company := _company(discourse, name))}
    longest = max(names, key=len, default="")
    return longest if all(longest.startswith(name) for name in names) else ""


def _company(discourse: Discourse, name: str) -> str:
    """Return a name without words that only precede it; empty if it is somebody's or a people's."""
    first, _, others = name.partition(" ")
    if discourse.language.classes.get(first.lower(), 0):  # In Borken; The Borken; on Monday
        return _company(discourse, others) if others else ""
    book = discourse.book
    if name.lower() in PEOPLES or book.is_unambiguous_first_name(name):
        return ""
    if any(person.first != person.last for person in book.by_last.get(name, ())):
        return ""  # Ada Quill. Quill
    named = book.by_name.get(name) if others else None  # a single name is taken for a person's
    return "" if named is not None and (named.known or named.gender) else name
