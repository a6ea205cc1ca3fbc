"""Two speakers of one report: Ada Quill and Ben Poe; Ada Quill and her colleagues."""

from collections.abc import Container

from reader.analysis.grammar.phrases.noun_phrases import Phrase, end_of_capitals
from reader.analysis.grammar.phrases.phrase_after import name_joined_to, phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.subject_words import is_party
from reader.analysis.languages.function_words import (
    ENGLISH_OWNERS,
    GERMAN_OF,
    GERMANIC_AND,
    ROMANCE_AND,
)
from reader.analysis.languages.lexicon import CONJUNCTION, INSTITUTION, PREPOSITION, SOURCES, TITLE
from reader.analysis.languages.token import CAPITAL, POINT, POSSESSIVE, QUOTED, WORD
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.person import Person
from reader.analysis.persons.roles.roles import HONORIFICS
from reader.analysis.reference.appositions.apposed_persons import apposed_person
from reader.analysis.reference.coreference import Discourse
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later
from reader.startup.light_typing import NamedTuple

with later(globals()):  # for few texts
    from reader.analysis.reference.appositions import listed_speakers, several_speakers

_BEFORE_PARTY = frozenset({",", "("})
_LIST_REACH = 5  # tokens before a speaker after "and" that hold the comma of a list
_LONGEST_PARTY = 7  # tokens of a party and state with their commas
_FIRM_WORDS = frozenset({"co", "company", "sons", "partners", "associates", "brothers"})
_COMPANIONS = frozenset(
    {"colleagues", "co-workers", "coworkers", "co-authors", "coauthors", "coauthor", "others"}
)
_AND = frozenset({"and", "und", "et", "y", "e"})
_INSIDE_NAMES = frozenset({"the", "of", "for", "&"})
_OTHER_AND = {
    "it": _AND | {"ed"},  # in English a name
    "nl": frozenset({"en"}),  # Spanish: in
}
_PLURAL_VERBS = ("nt", "an", "en", "on", "no", "am", "em", "ão")  # Romance endings


class JointSpeakers(NamedTuple):
    """Two speakers.

    Attributes:
        start: Offset of the first code point of the first one.
        end: Offset after the last code point of the second one.
        names: The fullest names of both.
    """

    start: int
    end: int
    names: str


def joint_speakers(
    discourse: Discourse, s: Tokens, phrase: Phrase, person: Person | None, cue: int | None = None
) -> JointSpeakers | None:
    """Return the two speakers of whom a phrase is one or both, if there are two.

    `person` is the referent of the phrase, and `cue` the verb that reports: Ada Quill and her
    deputy, Ben Poe.
    """
    first, last = phrase
    owned = s[first].lower in ENGLISH_OWNERS or (
        last + 4 < len(s) and s[last + 2].lower in ENGLISH_OWNERS
    )
    if owned and person is not None:
        described = _with_described_person(discourse, s, phrase, person)
        if described is not None:
            return described
    english = discourse.language.code == "en"
    if english and _may_be_several(s, phrase):
        several = several_speakers.speakers_around(discourse, s, phrase, person)
        if several is not None:
            (begin, end), names = several
            return JointSpeakers(s.starts[begin], s.ends[end], names)
    joints = _OTHER_AND.get(discourse.language.code, _AND)
    beside = _is_beside_other(s, phrase, joints)
    if cue is not None and beside and _may_list(s, phrase, cue, joints, english=english):
        group = listed_speakers.group_of_list(discourse, s, phrase, cue, joints)
        if group is not None:
            return JointSpeakers(s.starts[group[0]], s.ends[group[1]], discourse.words_of(s, group))
    if beside and not english:
        listed = listed_speakers.speakers_in_list(discourse, s, phrase, cue, person, joints)
        if listed is not None:
            (begin, end), names = listed
            return JointSpeakers(s.starts[begin], s.ends[end], names)
    coordinated = _coordinated(s, phrase, joints, bodies=english)
    if coordinated is None:
        return None
    left, right = coordinated
    names = _names_of(discourse, s, left, right)
    return JointSpeakers(s.starts[left[0]], s.ends[right[1]], names) if names else None


def _is_beside_other(s: Tokens, phrase: Phrase, joints: Container[str]) -> bool:
    """Whether a conjunction or a comma stands beside a phrase, or a conjunction in it."""
    first, last = phrase
    after = s[last + 1] if last + 1 < len(s) else s[last]
    if after.text == "," or after.lower in joints or (first and s[first - 1].lower in joints):
        return True
    return any(token.lower in joints for token in s[first + 1 : last])


def _may_list(
    s: Tokens, phrase: Phrase, cue: int, joints: Container[str], *, english: bool
) -> bool:
    """Whether a phrase may be a group, or end its list of names: the mayors of Lipa and | Mora."""
    first, last = phrase
    if not english or s[last].kind != CAPITAL:
        return s[last].kind == CAPITAL
    if cue < first:
        return s[first].lower == "the"
    return any(token.lower in joints for token in s[max(0, first - 1) : last])


def _may_be_several(s: Tokens, phrase: Phrase) -> bool:
    """Whether a comma beside a phrase may belong to a list or to the role of another speaker."""
    first, last = phrase
    if last + 2 < len(s) and s[last + 1].text == "," and s[last + 2].kind == CAPITAL:
        return True
    before = s[max(0, first - _LIST_REACH) : max(0, first - 1)]
    return bool(before) and s[first - 1].lower == "and" and any(each.text == "," for each in before)


def with_second_subject(s: Tokens, phrase: Phrase, cue: int | None, *, german: bool) -> Phrase:
    """Extend the subject of a verb in the plural: dicen | Juan Rey y Ada Prado.

    Or the source after what introduces one: laut | Jan Vogel und Eva Wald. Or, without a verb, the
    first of two names before a colon: Juan Rey | y Ada Prado: «…».
    """
    first, last = phrase
    joints = GERMANIC_AND if german else ROMANCE_AND
    second = name_joined_to(s, last, joints)
    if second is None:
        return phrase
    both = first, second[1]
    if cue is None:
        ends = second[1] + 1 < len(s) and s[second[1] + 1].text == ":"
        return both if ends else phrase
    if first < cue and not german:
        return phrase
    if german:
        of = cue < first and s[first - 1].lower in GERMAN_OF  # nach Angaben von
        plural = of or s[cue].lower.endswith("en")
    else:
        plural = any(t.lower.endswith(_PLURAL_VERBS) for t in s[max(0, cue - 2) : cue + 1])
    return both if plural or s[cue].classes & SOURCES else phrase


def with_second_name(s: Tokens, phrase: Phrase) -> Phrase:
    """Extend an English subject without a verb of saying: Ada Quill | and Ben Poe plan “…”."""
    first, last = phrase
    if first or last + 3 >= len(s) or s[last + 1].lower != "and" or s[last + 2].kind != CAPITAL:
        return phrase
    end = end_of_capitals(s, last + 2)
    verb = s[end] if end < len(s) else None
    if verb is None or verb.kind != WORD or verb.classes & (PREPOSITION | CONJUNCTION):
        return phrase
    return (first, end - 1)


def _coordinated(
    s: Tokens, phrase: Phrase, joints: Container[str], *, bodies: bool
) -> tuple[Phrase, Phrase] | None:
    """Return two phrases with one of the conjunctions `joints` right before the second.

    The given phrase is the second or contains both. The two are not the name of a firm. With
    `bodies` the first may have no capital if both are bodies: the council and the union.
    """
    first, last = phrase
    joint = first - 1
    for at in range(first + 1, last):
        if s[at].lower in joints:
            joint = at
            break
    after = s[last + 1].text if last + 4 < len(s) else ""
    if after in _BEFORE_PARTY and (second := _second_after_party(s, last)):
        joint, last = second[0] - 1, second[1]
    if joint < 1 or s[joint].lower not in joints:
        return None
    end = _before_party(s, joint)
    known = s[end].kind == CAPITAL or (bodies and _are_bodies(s, end, last))
    if not known or s[joint + 1].lower in _FIRM_WORDS:
        return None
    if joint < first:
        left = phrase_before(s, end)
        if left is None or not _may_begin_subject(s, left[0]):
            return None
        first = left[0]
    first += s[first].lower == "both" and first < end
    return (first, end), (joint + 1, last)


def _are_bodies(s: Tokens, one: int, other: int) -> bool:
    """Whether the nouns of two phrases mean bodies: the council, the union."""
    return bool(s[one].classes & s[other].classes & INSTITUTION)


def _may_begin_subject(s: Tokens, at: int) -> bool:
    return at == 0 or s[at - 1].kind in (POINT, QUOTED) or s[at - 1].lower == "both"


def _names_of(discourse: Discourse, s: Tokens, left: Phrase, right: Phrase) -> str:
    """Return the names of two coordinated speakers; empty if they are not two persons.

    Two unknown names at the start of a sentence or below its opening adverbial count, and so do
    "colleagues" of a person and a couple: Mr and Mrs Quill.
    """
    one = named_in(discourse.words_of(s, left), discourse.book)
    other = named_in(discourse.words_of(s, right), discourse.book)
    joint, last = right[0] - 1, right[1]
    first = int(s[0].lower == "both")
    english = discourse.language.code == "en"
    if english and one is other is None:
        if _are_bodies(s, left[1], last):
            return discourse.words_of(s, (left[0], last))
        opens = left[0] > 1 and several_speakers.closes_opening(s, left[0] - 1)
        first = left[0] if opens or _follows_quote(s, left[0]) else first
    if left[0] == first and one is other is None:
        named = _is_name(s, first, joint) and _is_name(s, joint + 1, last + 1)
        return discourse.words_of(s, (first, last)) if named else ""
    if one is not None and other is None and s[last].lower in _COMPANIONS:
        return f"{one.name} {discourse.words_of(s, (joint, last))}"
    if one is None and s[left[0]].lower in HONORIFICS and s[right[0]].lower in HONORIFICS:
        return discourse.words_of(s, (left[0], last)) if left[0] == left[1] else ""
    if one is None or other is None or one is other:
        return ""
    in_office = s[last - 1].kind == CAPITAL and any(t.classes & TITLE for t in s[joint + 2 : last])
    if in_office and discourse.person_evidence(one) <= 0:
        return ""  # Saltrey East and Millbrook MP Ada Quill
    return f"{one.name} {s[joint].text} {other.name}"


def _is_name(s: Tokens, start: int, end: int) -> bool:
    """Whether tokens are a name: Oxfam, the Children's Society, Save the Children, Barnardo's."""
    opens = start + (s[start].lower == "the")
    inner = s[opens + 1 : end - 1]
    ends = (s[at] for at in {opens, end - 1 - (s[end - 1].kind == POSSESSIVE)})
    return all(token.kind == CAPITAL for token in ends) and all(
        t.kind in (CAPITAL, POSSESSIVE) or t.lower in _INSIDE_NAMES for t in inner
    )


def _follows_quote(s: Tokens, at: int) -> bool:
    """Whether a quote, with or without a comma behind it, stands before a token."""
    return any(token.kind == QUOTED for token in s[max(0, at - 2) : at])


def _before_party(s: Tokens, joint: int) -> int:
    """Return the last token of the first of two joint names: Ada Quill|, D-Va., and Ben Poe."""
    if joint > 3 and s[joint - 1].text in (",", ")"):
        for at in range(joint - 2, max(0, joint - _LONGEST_PARTY), -1):
            if s[at].text in _BEFORE_PARTY and is_party(s[at + 1]):
                return at - 1
    return joint - 1


def _second_after_party(s: Tokens, last: int) -> Phrase | None:
    """Return the second of two joint names that end a clause: said Quill, D-Va., and | Ben Poe.

    A comma or a bracket follows token `last`.
    """
    if not is_party(s[last + 2]):
        return None
    for at in range(last + 3, min(last + _LONGEST_PARTY, len(s) - 1)):
        if s[at].lower in _AND:
            second = phrase_after(s, at + 1) if s[at + 1].kind == CAPITAL else None
            ends = second is not None and second[1] + 1 < len(s)
            return second if ends and second and s[second[1] + 1].text in _BEFORE_PARTY else None
    return None


def _with_described_person(
    discourse: Discourse, s: Tokens, phrase: Phrase, person: Person
) -> JointSpeakers | None:
    """Return "Ada Quill and her deputy, Ben Poe", whichever is given."""
    first, last = phrase
    joint = first - 1
    if s[first].lower in ENGLISH_OWNERS and s[joint].lower in _AND and s[joint - 1].kind == CAPITAL:
        left = phrase_before(s, joint - 1)
        one = named_in(discourse.words_of(s, left), discourse.book) if left is not None else None
        if left is None or one is None or one is person:
            return None
        names = f"{one.name} {s[joint].text} {person.name}"
        return JointSpeakers(s.starts[left[0]], s.ends[last], names)
    joint = last + 1
    if s[last].kind != CAPITAL or joint + 3 >= len(s) or s[joint].lower not in _AND:
        return None
    role = phrase_after(s, joint + 1) if s[joint + 1].lower in ENGLISH_OWNERS else None
    if role is None:
        return None
    two = apposed_person(discourse, s, role) or named_in(
        discourse.words_of(s, role), discourse.book
    )
    if two is None or two is person:
        return None
    names = f"{person.name} {s[joint].text} {two.name}"
    return JointSpeakers(s.starts[first], s.ends[role[1]], names)
