"""Relatives as antecedents of German pronouns: Ada lebt mit ihrem Mann Uwe hier. „…“, sagt er."""

from reader.analysis.languages.token import CAPITAL, WORD
from reader.analysis.persons.person import Person
from reader.analysis.persons.relatives import RELATED
from reader.analysis.reference.coreference import Discourse

_LONGEST_ATTRIBUTE = 3  # tokens from a possessive to its noun: mit seiner jüngsten Tochter
_SPOUSES = {"m": frozenset({"mann"}), "f": frozenset({"frau"})}
_OWNERS = {"m": "ihr", "f": "sein"}  # beginnings of the possessives of the other sex


def named_relative_before(discourse: Discourse, gender: str) -> Person | None:
    """Return the relative of `gender` whom the sentence before introduces: mit ihrem Mann Uwe."""
    at = _relative_before(discourse, gender)
    if not at:
        return None
    tokens = discourse.recent[-2].tokens
    name = tokens[min(at + 1, len(tokens) - 1)]
    if name.kind != CAPITAL or name.lower not in discourse.language.first_names:
        return None
    person = discourse.book.enter_relative(name.text, tokens[at].lower, "")
    if person is not None:
        person.gender = gender
    return person


def unnamed_relative_before(discourse: Discourse, gender: str) -> str:
    """Return "seine Frau" for the relative of `gender` in the sentence before: mit seiner Frau."""
    at = _relative_before(discourse, gender)
    if not at:
        return ""
    noun = discourse.recent[-2].tokens[at].text
    return f"ihr {noun}" if gender == "m" else f"seine {noun}"


def _relative_before(discourse: Discourse, gender: str) -> int:
    """Return the token of a relative of `gender` of the other sex in the sentence before; or 0.

    It is in the same paragraph and neither reports something nor names anybody of that gender. With
    an owner of the same gender, the pronoun rather means the owner.
    """
    if len(discourse.recent) < 2 or gender not in _OWNERS:
        return 0
    before, now = discourse.recent[-2:]
    if before.paragraph != now.paragraph or before.speaker or before.body:
        return 0
    tokens, language = before.tokens, discourse.language
    same = (language.masculine if gender == "m" else language.feminine) | _SPOUSES[gender]
    kin = (at for at in range(1, len(tokens)) if tokens[at].kind == CAPITAL)
    kin = (at for at in kin if tokens[at].lower in RELATED and tokens[at].lower in same)
    found = next((at for at in kin if _is_owned(discourse, at, _OWNERS[gender])), 0)
    if not found:
        return 0
    named = tokens.starts[found + 1] if found + 1 < len(tokens) else -1
    others = (each.person for each in before.people if each.at != named)
    return 0 if any(discourse.fits(person, gender) for person in others) else found


def _is_owned(discourse: Discourse, noun: int, owner: str) -> bool:
    """Whether a possessive that begins with `owner` stands before a noun, over an adjective."""
    near = discourse.recent[-2].tokens[max(0, noun - _LONGEST_ATTRIBUTE + 1) : noun]
    return any(token.kind == WORD and token.lower.startswith(owner) for token in near)
