"""Speakers whose description is followed by the name they go by, often a first name or alias.

A soldier with the call sign Raven, a resident who gave only her first name, Salma
"""

from reader.analysis.languages.peoples import PEOPLES
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from reader.analysis.passages.reading import PendingQuote
    from reader.analysis.persons.name_book import NameBook
    from reader.analysis.reference.mentions import Mention

_REACH = 2_000  # code points between a description and a pronoun for it
_LONGEST = 100  # code points of a clause with its name
_OWN = "(?:his|her|their)"
_NAME_KIND = r"(?:call ?sign|nickname|name|alias|pseudonym|handle|username|stage name)"
_OPENERS = frozenset({  # of such a clause
    "better", "also", "only", "widely", "popularly", "simply", "professionally", "known",
    "identified", "goes", "went", "going", "nicknamed", "calls", "called", "calling", "wants",
    "wanted", "asked", "asks", "asking", "gave", "gives", "giving", "with", "using", "uses",
    "used", "has",
})  # fmt: skip
_OPENING_WORDS = 3  # who was called
_BEFORE_OPENER = 40  # code points that hold them
_CLAUSE = lazily(
    r",?\s(?:who\s(?:is\s|was\s)?)?(?:"
    r"(?:(?:better|also|only|widely|popularly|simply|professionally)\s)?known\s(?:\w+\s)?(?:as|by)"
    r"|identified\s(?:only\s|simply\s)?(?:as|by)"
    rf"|(?:goes|went|going)\sby(?:\sthe\s{_NAME_KIND}(?:\sof)?)?"
    r"|nicknamed"
    r"|call(?:s|ed|ing)\s(?:him|her|them)self"
    r"|(?:wants|wanted|asked|asks|asking)\sto\sbe\s(?:called|identified|named|known)"
    r"(?:\s(?:only|just))?(?:\s(?:as|by))?"
    rf"|(?:gave|gives|giving)\s(?:only\s)?{_OWN}\s(?:first\s|full\s)?name(?:\sonly)?\sas"
    rf"|(?:gave|gives|giving)\s(?:only|just)(?=\s(?:{_OWN}|the)\s)"
    rf"|(?:with|using|uses|used|has)\sthe\s{_NAME_KIND}(?:\sof)?"
    rf")(?:\s(?:only\s)?{_OWN}\s(?:first|last|given)\sname)?(?:\sthe\s{_NAME_KIND})?(?:\sonly)?"
    r",?\s[“\"‘']?([A-Z][\w’'-]+(?:\s(?:[A-Z][\w’'-]*|[a-z]{1,3}(?=\s[A-Z])))*)"
)
_KNOWN_AS = "known as "
_BEFORE_ALIAS = lazily(
    rf"([A-Z][\w’'-]*(?: [A-Z][\w’'.-]*)+), (?:better |also |popularly )?{_KNOWN_AS}$"
)
_ALIAS = lazily(r"[A-Z][\w’'-]*")


def name_speakers_by_clauses(text: str, found: "Sequence[PendingQuote]", book: "NameBook") -> None:
    """Give speakers without a name the one that a clause after their description tells.

    Cost: a look at the text behind each description, which is near the quote, and one search of
    the text for all aliases.
    """
    names: dict[str, str] = {}
    aliases: dict[str, str] | None = None
    for each in found:
        mention = each.mention
        if mention is None or mention.person is not None:
            continue
        words = mention.name or text[mention.start : mention.end]
        if words not in names:
            if words[:1].isupper() and " " not in words:
                aliases = _names_of_aliases(text) if aliases is None else aliases
                names[words] = aliases.get(words, "")
            else:
                names[words] = _name_beside(text, words, mention)
        if names[words]:
            person = book.by_name.get(names[words])
            each.mention = mention._replace(person=person, name="" if person else names[words])


def _name_beside(text: str, words: str, mention: "Mention") -> str:
    """Return the name that a clause gives the person described by some words; may be empty."""
    if _have_opener(words.replace(",", " ").split()) and (
        inside := _name_in(_CLAUSE.search(words))
    ):
        return inside
    words = words.removesuffix(" known").removesuffix(" better")
    at = text.rfind(words, max(0, mention.start - _REACH), mention.start + len(words))
    end = at + len(words)
    following = text[end : end + _BEFORE_OPENER].replace(",", " ").split()
    if at < 0 or not _have_opener(following[:_OPENING_WORDS]):
        return ""
    return _name_in(_CLAUSE.match(text, end, end + _LONGEST))


def _have_opener(words: "Sequence[str]") -> bool:
    """Whether a clause can open in some words, which is cheaper to tell than to look for it."""
    return not _OPENERS.isdisjoint(words)


def _name_in(clause: "re.Match[str] | None") -> str:
    """Return the name that a clause ends with; empty for a people: she calls herself American."""
    name = clause[1].removesuffix("’s").removesuffix("'s") if clause is not None else ""
    return "" if name.lower() in PEOPLES else name


def _names_of_aliases(text: str) -> dict[str, str]:
    """Return the full names by their aliases of one word: Ida Poe, better known as Thyme."""
    names: dict[str, str] = {}
    at = text.find(_KNOWN_AS)
    while at >= 0:
        end = at + len(_KNOWN_AS)
        full = _BEFORE_ALIAS.search(text, max(0, at - _LONGEST), end)
        alias = _ALIAS.match(text, end)
        if full is not None and alias is not None:
            names.setdefault(alias[0], full[1])
        at = text.find(_KNOWN_AS, end)
    return names
