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
    r" (?!the same|the only|the first|no |to be )((?:(?:an?|the) )?[^.,;:()\"“”\n]{3,80})"
)
_IN_COURT = {
    "prosecuting": "prosecutor", "for the prosecution": "prosecutor",
    "opening for the prosecution": "prosecutor", "defending": "defence lawyer",
    "mitigating": "defence lawyer", "for the defence": "defence lawyer",
    "in mitigation": "defence lawyer",
}  # fmt: skip
_PART = lazily(r"(?: [KQ]C)?,(?: [KQ]C,)? ([a-z ]{9,28}),")
_WORD = lazily(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_WORD_BEFORE = 12  # code points before a name that hold the word before it
_BEFORE_SUBJECTS = frozenset({
    "and", "but", "that", "while", "because", "as", "since", "when", "where", "after", "once",
    "said", "says", "now", "then", "today",
})  # fmt: skip


def predicated_role(text: str, at: int, end: int, language: Language) -> str:
    """Return the role that a verb gives to the name text[at:end]; empty if none does.

    What somebody was is no role, nor is what another one is: Ada Quill was the mayor until May, the
    father of Ada Quill is a judge.
    """
    part = _PART.match(text, end, end + _REACH)
    if part is not None and part.group(1) in _IN_COURT:
        return _IN_COURT[part.group(1)]
    match = _PREDICATE.match(text, end, end + _REACH)
    if match is None or not (text[end] == "," or _is_subject(text, at)):
        return ""
    role = clean_role(match.group(1), text, language)
    head, _ = head_of(_WORD.findall(role), language)
    return role if head not in KIN and is_role(head, language) else ""


def _is_subject(text: str, at: int) -> bool:
    """Whether a name before a verb is its subject: that | Ada Quill; not: the father of."""
    before = text[max(0, at - _WORD_BEFORE) : at].split()
    return not before or not before[-1].isalpha() or before[-1].lower() in _BEFORE_SUBJECTS
