"""The role that the verb after an English name gives: Ada Quill is the head of the port.

So does the part in a trial: Ada Quill, prosecuting, told the court.
"""

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
_IN_COURT = {
    "prosecuting": "prosecutor", "for the prosecution": "prosecutor",
    "opening for the prosecution": "prosecutor", "defending": "defence lawyer",
    "mitigating": "defence lawyer", "for the defence": "defence lawyer",
    "in mitigation": "defence lawyer",
}  # fmt: skip
_PART = lazily(r"(?: [KQ]C)?,(?: [KQ]C,)? ([a-z ]{9,28}),")
_WORD = lazily(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def predicated_role(text: str, end: int, language: Language) -> str:
    """Return the role that a verb gives to the name that ends at `end`; empty if none does.

    What somebody was is no role: Ada Quill was the mayor until May.
    """
    part = _PART.match(text, end, end + _REACH)
    if part is not None and part.group(1) in _IN_COURT:
        return _IN_COURT[part.group(1)]
    match = _PREDICATE.match(text, end, end + _REACH)
    if match is None:
        return ""
    role = clean_role(match.group(1), text)
    head, _ = head_of(_WORD.findall(role), language)
    return role if head not in KIN and is_role(head, language) else ""
