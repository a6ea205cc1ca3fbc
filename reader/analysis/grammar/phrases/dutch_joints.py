"""Dutch phrases that go on after "en": minister van Klimaat en Havens, zeggen VVD en D66."""

from reader.analysis.grammar.phrases.noun_phrases import Sentence
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token

_SOURCES = frozenset({"aldus", "volgens", "namens"})
_VERB_REACH = 3  # tokens before a phrase among which its verb is sought
_LONGEST_FIELD = 2  # tokens: Sociale Zaken
_GOES_ON = lx.PREPOSITION | lx.AUXILIARY | lx.DAY | lx.CONJUNCTION


def joins_fields_or_bodies(s: Sentence, first: int, at: int) -> bool:
    """Whether "en" at `at` does not end the phrase that begins at `first`."""
    if at + 1 >= len(s):
        return False
    mayor_and_aldermen = s[at - 1].text == "B" and s[at + 1].text == "W"
    return mayor_and_aldermen or _joins_fields(s, first, at) or _joins_bodies(s, first, at)


def _joins_fields(s: Sentence, first: int, at: int) -> bool:
    """Whether two fields of one office are joined: minister van Klimaat en | Havens Ada Quill.

    A minister with a name has it after the field: minister van Havens Ben Poe en | Ada Quill.
    """
    links = [link for link in range(first + 1, at - 1) if s[link].lower == "van"]
    if not links or not s[links[-1] - 1].classes & lx.TITLE or s[at + 1].kind != CAPITAL:
        return False
    field = s[links[-1] + 1 : at]
    if len(field) > _LONGEST_FIELD or any(token.kind != CAPITAL for token in field):
        return False
    return len(field) == 1 or field[0].lower.endswith("e")


def _joins_bodies(s: Sentence, first: int, at: int) -> bool:
    """Whether two bodies or groups have a verb in the plural, or are one source.

    Zeggen de gemeente en | de provincie; not: zeggen bewoners en | de politie bevestigt dat.
    """
    before = s[max(0, first - _VERB_REACH) : first]
    plural = any(token.classes & lx.REPORT and token.lower.endswith("en") for token in before)
    if not (plural or (before and before[-1].lower in _SOURCES)) or not _is_body(s[at - 1]):
        return False
    other = at + 1 + bool(s[at + 1].classes & lx.DETERMINER)
    if other >= len(s) or not _is_body(s[other]):
        return False
    after = s[other + 1] if other + 1 < len(s) else None
    ends = after is None or after.kind in (POINT, QUOTED) or bool(after.classes & _GOES_ON)
    return ends or (before[-1].lower in _SOURCES and after is not None and after.kind == WORD)


def _is_body(token: Token) -> bool:
    """Whether a word is a body, a group or an acronym."""
    acronym = token.kind == CAPITAL and len(token.text) > 1 and token.text.isupper()
    return acronym or bool(token.classes & lx.SPEAKER_NOUN)
