"""Noun phrases without a determiner before a verb: "prosecutors", "held | signs"."""

from reader.analysis.grammar.phrases.noun_phrases import (
    PHRASE_BOUNDARY,
    ROLE_ENDINGS,
    Phrase,
    Sentence,
    means_people,
)
from reader.analysis.grammar.phrases.office_words import is_office_noun
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token

_HELD = frozenset({"held", "hold", "waved", "carried", "wore", "raised", "hung", "brandished"})
_UP = frozenset({"up", "out", "aloft"})
_LONGEST_BARE = 5  # tokens of a phrase without a determiner
_BARE_ENDINGS = ("s", "people", "police", *ROLE_ENDINGS)


def bare_nominal(s: Sentence, before: int, last: int) -> Phrase | None:
    """Return a bare plural or a role without determiner, only at the start of a clause.

    `before` is the index of the token before the phrase, or -1.
    """
    for at in range(last - 1, before, -1):
        if s[at].lower in _HELD and s[at].kind == WORD:
            held = at + 1 + (s[at + 1].lower in _UP)
            return (held, last) if held <= last else None  # pupils held up | banners
    head, opening = s[last], s[before + 1]
    if not head.classes and (field := _start_of_field(s, before)):
        return (field, last)
    noun_too = head.classes & lx.NOUN_TOO and before >= 0 and s[before].lower == "of"
    acts = head.classes & (lx.AUXILIARY | lx.REPORT)
    if head.lower in {"states", "counsel"}:
        acts = 0 if is_office_noun(s, last) else acts
    owned = before >= 0 and s[before].lower == "whose" and means_people(head.lower, head.classes)
    if not (noun_too or owned) and (acts or not _is_bare_head(head)):  # but: secretary of state
        return None
    if opening.kind == CAPITAL and opening.classes & (lx.LEAD | lx.PREPOSITION):
        return None
    infinitive = before >= 0 and s[before].lower == "to"  # to arrest | protesters
    if before + 1 < last and (
        (opening.kind == WORD and (infinitive or opening.classes & lx.VERB))
        or (before < 0 and s[0].lower.endswith("ing"))
    ):
        return (before + 2, last)  # and held | signs; Holding | signs
    if before >= 0:
        ends = s[before].classes & (PHRASE_BOUNDARY | lx.PREPOSITION | lx.REPORT)
        if not ends and s[before].kind not in (POINT, QUOTED):
            return None
    return (before + 1, last) if last - before <= _LONGEST_BARE else None


def _start_of_field(s: Sentence, before: int) -> int:
    """Return where the field of an office or a body begins: ministry of | trade and industry.

    `before` is the index of the token before the last noun of the field. 0 if there is none.
    """
    if before > 2 and s[before].lower == "and" and s[before - 1].kind == WORD:
        before -= 2
    held = before > 0 and s[before].lower == "of" and s[before - 1].kind == WORD
    return before + 1 if held and s[before - 1].classes & lx.SPEAKER_NOUN else 0


def _is_bare_head(token: Token) -> bool:
    """Whether a noun needs no determiner: "prosecutors", "police", "spokesman"."""
    if token.lower.endswith(("ing", "ed", "ly", "ness")):
        return False
    return bool(token.classes & lx.SPEAKER_NOUN) or token.lower.endswith(_BARE_ENDINGS)
