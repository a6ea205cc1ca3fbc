"""The role that the verb after an English name gives: Ada Quill is the head of the port."""

from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.relatives import KIN
from reader.analysis.persons.role_nouns import head_of, is_role
from reader.analysis.persons.roles.roles import clean_role
from reader.startup.lazy_regex import lazily

_REACH = 120  # code points after the name that may hold its role
_PREDICATE = lazily(
    r"(?:,? \(?(?:aged )?\d{1,3}\)?,?)?(?:, who)? (?:is|became|(?:works|serves) as"
    r"|has (?:been|worked as|served as)|was (?:elected|appointed|made|named)"
    r")(?: (?:now|also|currently|still))?"
    r" (?!the same|the only|the first)((?:(?:an?|the) )?[^.,;:()\"“”\n]{3,80})"
)
_WORD = lazily(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def predicated_role(text: str, end: int, language: Language) -> str:
    """Return the role that a verb gives to the name that ends at `end`; empty if none does.

    What somebody was is no role: Ada Quill was the mayor until May.
    """
    match = _PREDICATE.match(text, end, end + _REACH)
    if match is None:
        return ""
    role = clean_role(match.group(1), text)
    head, _ = head_of(_WORD.findall(role), language)
    return role if head not in KIN and is_role(head, language) else ""
