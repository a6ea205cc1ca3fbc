"""Relatives as antecedents of German pronouns: Ada lebt mit ihrem Mann Uwe hier. „…“, sagt er."""

from reader.analysis.languages.token import CAPITAL
from reader.analysis.persons.person import Person
from reader.analysis.persons.relatives import RELATED
from reader.analysis.reference.coreference import Discourse
from reader.analysis.text.tokens import Tokens

_LONGEST_ATTRIBUTE = 2  # tokens before a noun with its possessive: mit seiner jüngsten Tochter
_SPOUSES = {"m": frozenset({"mann"}), "f": frozenset({"frau"})}
_OWNED = {  # what joins a relative to an owner of the other sex
    "m": frozenset({("mit", "ihrem"), ("und", "ihr")}),
    "f": frozenset({("mit", "seiner"), ("und", "seine")}),
}
_PRONOUNS = {"m": "er", "f": "sie"}
_RUMOURS = frozenset({"soll", "sollen"})


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

    Somebody named does something with the relative, in the same paragraph: Ada lebt mit ihrem Mann
    hier. The paragraph names nobody else of that gender, nor is it what somebody else reports: Sie
    habe mit ihrem Mann gestritten. With an owner of that gender, the pronoun means the owner.
    """
    if len(discourse.recent) < 2 or gender not in _OWNED:
        return 0
    before, now = discourse.recent[-2:]
    if before.paragraph != now.paragraph or before.speaker or before.body:
        return 0
    tokens, language = before.tokens, discourse.language
    elsewhere = language.reporting_mood | _RUMOURS | {_PRONOUNS[gender]}
    if any(token.lower in elsewhere for token in tokens):
        return 0
    same = language.masculine if gender == "m" else language.feminine
    kin = (at for at in range(1, len(tokens)) if tokens[at].kind == CAPITAL)
    kin = (at for at in kin if tokens[at].lower in RELATED)
    kin = (at for at in kin if tokens[at].lower in same or tokens[at].lower in _SPOUSES[gender])
    found = next((at for at in kin if _is_joined(tokens, at, _OWNED[gender])), 0)
    if not found:
        return 0
    named = tokens.starts[found + 1] if found + 1 < len(tokens) else -1
    owners = [each.person for each in before.people if each.at != named]
    if not owners or any(discourse.fits(person, gender) for person in owners):
        return 0
    here = (each for each in discourse.recent[:-2] if each.paragraph == now.paragraph)
    earlier = (each.person for sentence in here for each in sentence.people)
    return 0 if any(person.gender in ("", gender) for person in earlier) else found


def _is_joined(tokens: Tokens, noun: int, owned: frozenset[tuple[str, str]]) -> bool:
    """Whether a possessive and "mit" or "und" stand before a noun, over an adjective."""
    starts = range(max(0, noun - _LONGEST_ATTRIBUTE - 1), noun - 1)
    return any((tokens[at].lower, tokens[at + 1].lower) in owned for at in starts)
