"""Words that belong to an office: director at Delta, press office, head of financial reporting."""

from reader.analysis.grammar.phrases.noun_phrases import (
    PHRASE_BOUNDARY,
    ROLE_ENDINGS,
    Phrase,
    Sentence,
    means_one_person,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import POINT, WORD

_LONGEST_OFFICE = 5  # tokens of an office
_LONGEST_ROLE = 4  # tokens of a role without its field
_NOT_IN_ROLES = PHRASE_BOUNDARY | lx.PREPOSITION | lx.DETERMINER | lx.AUXILIARY | lx.RELATIVE
_AFTER_STATE = frozenset({
    "sen", "sen.", "rep", "rep.", "senator", "representative", "lawmaker", "lawmakers", "sens.",
    "reps.", "senators", "attorney", "treasurer", "trooper", "police", "media", "television",
    "president", "chief", "unit", "government", "minister", "ministers", "assembly", "auditor",
    "legislature", "leader", "leaders", "secretary", "official", "officials", "prosecutors",
})  # fmt: skip
_AFTER_PRESS = frozenset({"service", "office", "secretary", "officer", "team", "release"})


def is_office_noun(s: Sentence, at: int) -> bool:
    """Whether "state" or "press" is a noun in an office: state Sen. Quill, the Delta press office.

    "states" is a noun, too, when coordinated with a plural, and before a verb: cities and states
    that pay, member states agreed.
    """
    if s[at].lower == "counsel":
        return _is_counsel(s, at)
    if s[at].lower == "states":
        acts = at + 1 < len(s) and s[at - 1].kind == s[at + 1].kind == WORD
        finite = acts and s[at + 1].classes & (lx.FINITE_VERBS | lx.NAME)
        if finite or (acts and s[at + 1].lower.endswith("ed")):
            return True
        joined = at > 1 and s[at - 1].lower in {"and", "or"}
        return joined and s[at - 2].kind == WORD and s[at - 2].lower.endswith("s")
    followers = _AFTER_STATE if s[at].lower == "state" else _AFTER_PRESS
    return at + 1 < len(s) and s[at + 1].lower in followers


def _is_counsel(s: Sentence, at: int) -> bool:
    """Whether "counsel" is a lawyer and not what several people do: Borken's general counsel."""
    before = s[at - 1] if at else None
    if before is None or before.lower == "to" or before.lower.endswith("s"):
        return False
    return not before.classes & (lx.SUBJECT | lx.AUXILIARY | lx.FIRST)


def is_field_of_office(s: Sentence, at: int) -> bool:
    """Whether a participle names the field of an office: head of financial reporting."""
    if at < 3 or s[at - 1].lower.endswith("ly"):
        return False
    plain = s[at - 1].kind == WORD and not s[at - 1].classes
    return plain and bool(s[at - 3].classes & lx.TITLE)


def opens_with_office(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase opens with an office and its field: energy director at Delta."""
    for at in range(phrase[0], min(phrase[0] + _LONGEST_OFFICE, phrase[1])):
        token = s[at]
        if token.classes & (PHRASE_BOUNDARY | lx.PREPOSITION) or token.kind == POINT:
            return False
        if s[at + 1].classes & lx.SOFT and s[at + 1].kind == WORD:
            role = token.kind == WORD and token.lower.endswith(ROLE_ENDINGS)
            return bool(token.classes & lx.TITLE) or role
    return False


def opens_with_role(s: Sentence, at: int) -> bool:
    """Whether a role without an article begins at a token: finance minister of, lead author at."""
    return role_noun_at(s, at) >= 0


def role_noun_at(s: Sentence, at: int) -> int:
    """Return the noun of a role without an article that begins at a token; -1 if none does."""
    for index, token in enumerate(s[at : at + _LONGEST_ROLE], at):
        if token.kind != WORD or token.classes & _NOT_IN_ROLES or token.lower.endswith("ever"):
            return -1
        if means_one_person(token):
            return index
    return -1


def is_noun_modifier(s: Sentence, at: int) -> bool:
    """Whether a potential reporting verb is a noun modifier: the president's press secretary."""
    token, before = s[at], s[at - 1] if at else None
    if token.classes & lx.PARTICIPLE:  # an avalanche warning service
        noun = before is not None and before.kind == WORD and before.lower[-1] != "s"
        return noun and before is not None and not before.classes and token.lower == "warning"
    if before is not None and before.text in {"'s", "’s", "'", "’"}:
        return not s[at + 1].lower.endswith("ed")
    return token.lower in {"state", "press"} and is_office_noun(s, at)
