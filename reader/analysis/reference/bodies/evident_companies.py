"""The only company of a text, as words beside its name show: its operator, Borken; Borken's CEO."""

from reader.analysis.languages.firms_and_clubs import FIRM_NAMES
from reader.analysis.languages.lexicon import INSTITUTION
from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.reference.bodies.body_names import BODIES
from reader.analysis.reference.coreference import Discourse
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import Pattern

_REACH = 6_000  # code points before "the company" that may name it
_GROUPS = (
    "media|hotel|retail|energy|mining|pub|care|car|luxury|fashion|travel|engineering|insurance"
    "|banking|drinks|food|technology|steel|shipping|construction|property"
)
_PERSONS = "law|policy|film|movie|peace|home|match|trouble|play|news|king|dress"  # lawmakers
_FIRMS = (
    rf"company|(?<!law )firm|(?!{_PERSONS})\w*maker|retailer|airline|supplier|start-?up"
    rf"|manufacturer|lender|insurer|utility|(?:{_GROUPS}) group|(?:its|their|[’']s) carrier"
    r"|(?!island|mountain)\w+ (?:operator|developer|publisher|provider|chain|giant)"
)
_NAME = r"(?P<name>[A-Z][\w&-]*(?: (?:& )?[A-Z][\w&-]*){0,3})"
_HEADS = r"chief executive(?: officer)?|CEO|CFO|finance chief|chief financial officer"
_CALLED = lazily(rf"\b(?:{_FIRMS}) {_NAME}")
_APPOSED = lazily(rf"\b(?:{_FIRMS}), {_NAME}[,.]")
_LED = lazily(rf"(?<!ormer )(?<!ex-)\b(?:{_HEADS}|[Ss]hares) (?:of|at|in) {_NAME}")
_OWNING = lazily(
    rf"\b{_NAME}(?:, (?:an?|the) (?:[\w’'-]+ ){{0,4}}(?:company|firm|retailer|airline"
    rf"|(?!{_PERSONS})\w*maker)\b|[’']s? (?:{_HEADS}|shares|stores)\b"
    rf"| (?:{_HEADS}|shares)\b(?! (?:an?|the|his|her|its|their|with|this|that|no|many)\b))"
)
_NOUNS = "|".join(sorted(form for noun in FIRM_NAMES for form in (noun.title(), noun.upper())))
_HOLDING = lazily(rf"\b(?P<name>(?:[A-Z][\w&-]* (?:& )?){{1,3}}(?:{_NOUNS})\b(?: [A-Z][\w&-]*)?)")
"""A name of several words that holds a noun of firms: Vell Logistics Services."""
_PATTERNS = (_CALLED, _APPOSED, _LED, _OWNING)
_OTHER = lazily(r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|\w+[’']s?) (?:[\w-]+ ){0,2}(?:company|firm)\b")
_APART = 3  # code points from "company" to the name of another
_OTHER_BODIES = BODIES - {"bank", "corporation"} | word_set(
    "chamber city county front united watch afc fc albion athletic rangers rovers wanderers"
)
"""Last words of names that are no company's."""
_LINKS = frozenset({"of", "for"})  # inside a longer name: the Vell Chamber | of Commerce
_NEXT = 30  # code points that hold the word after a name


def only_evident_company(discourse: Discourse, at: int) -> str:
    """Return the only name before offset `at` that words beside it show to be a company's; or "".

    If there is none, the only one that ends as those of companies do. Another company must not
    have been spoken of before the name: The opera company moved. Its hall is run by the firm X.
    Cost: bounded.
    """
    start = max(0, at - _REACH)
    beside = {name for pattern in _PATTERNS for name in _companies(discourse, pattern, start, at)}
    names = beside.union(_companies(discourse, _HOLDING, start, at))
    longest = max(names, key=len, default="")
    ends_as_firm = longest.rpartition(" ")[2].lower() in FIRM_NAMES
    if not (beside or ends_as_firm) or any(
        not f"{longest} ".startswith(f"{name} ") for name in names
    ):
        return ""
    first = discourse.text.find(longest, start)
    others = discourse.matches(_OTHER, start, first - _APART)
    return longest if next(others, None) is None else ""


def _companies(
    discourse: Discourse, pattern: "Pattern[str]", start: int, end: int
) -> "Iterator[str]":
    """Yield the names that an expression finds between two offsets, if they may be companies'."""
    for match in discourse.matches(pattern, start, end):
        after = match.end("name")
        if name := _company(discourse, match["name"], discourse.text[after : after + _NEXT]):
            yield name


def _company(discourse: Discourse, name: str, after: str) -> str:
    """Return a name without words that only precede it; empty if no company may be called so.

    That is somebody's, a people's or another body's: the Borken council, Borken Trust.
    """
    classes = discourse.language.classes
    first, _, others = name.partition(" ")
    if classes.get(first.lower(), 0):  # In Borken; The Borken; on Monday
        return _company(discourse, others, after) if others else ""
    following = after.split(maxsplit=1)[0] if after[:1] == " " and after.strip() else ""
    if following in _LINKS or classes.get(following.rstrip(".,;:"), 0) & INSTITUTION:
        return ""
    book = discourse.book
    if name.rpartition(" ")[2].lower() in _OTHER_BODIES or name.lower() in PEOPLES:
        return ""
    if book.is_unambiguous_first_name(name):
        return ""
    if any(person.first != person.last for person in book.by_last.get(name, ())):
        return ""  # Ada Quill. Quill
    named = book.by_name.get(name) if others else None  # a single name is taken for a person's
    return "" if named is not None and (named.known or named.gender) else name
