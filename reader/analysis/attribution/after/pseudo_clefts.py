"""Quotes that are the subject of a copula: “No comment” was all that Ada Quill would say."""

from collections.abc import Sequence, Set

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate
from reader.analysis.grammar.clauses.cues import is_cue
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_OWNERS
from reader.analysis.languages.token import POINT, POSSESSIVE, Token

_RELATIVE_OPENERS = frozenset({"how", "all", "what"})
_BASE_FORMS = frozenset({"say", "describe", "put", "call"})
_ANSWERS = frozenset({
    "reaction", "response", "verdict", "answer", "message", "reply", "advice",
    "description", "assessment", "warning", "plea", "cry", "conclusion",
    "words",
})  # fmt: skip
_OFFERED = frozenset({"offered", "given", "delivered"})
_OWNER_REACH = 8  # tokens from the copula to the mark of the owner
_REACH = 40  # tokens from the copula to the reporting verb


def speaker_after_copula(place: Place, verb: int) -> list[Candidate] | None:
    """Return the speaker named by a copula that follows a quote.

    Args:
        place: The position of the quote.
        verb: Token index of the copula.

    Returns:
        At most one candidate; an empty list if the construction is there but names no speaker, and
        None if the copula introduces no such construction.
    """
    s, start = place.view.s, verb + 1
    if place.before is not None and place.before.classes & lx.NAME:
        return None  # what Poe calls “…” is
    if start + 1 < place.following and s[start].lower in _RELATIVE_OPENERS:
        explained = _speaker_in_free_relative(place, start + 1)
        return [explained] if explained is not None else []
    speaker = _speaker_of_answer(s, start)
    return [Candidate(speaker, None, "x-said", w.X_SAID, s)] if speaker else None


def _speaker_in_free_relative(place: Place, start: int) -> Candidate | None:
    """Return the speaker of "“…” was all that Ada Quill would say" or "“…” is how she puts it"."""
    s, view = place.view.s, place.view
    for index in range(start, min(place.following, start + _REACH)):
        if s[index].kind == POINT and s[index].text != ",":
            return None
        if s[index].lower in _BASE_FORMS or is_cue(s[index], lx.STRONG_CUES):
            phrase = view.subject(index)
            if phrase is not None and phrase[0] >= start:
                return Candidate(phrase, index, "x-said", w.X_SAID, s)
    return None


def _speaker_of_answer(s: Sequence[Token], start: int) -> Phrase | None:
    """Return the Ada Quill of "“Not now” was the answer of Ada Quill", "was Ada Quill's answer"."""
    if (owner := owner_of_words(s, start, _ANSWERS)) is not None:
        return owner
    if start + 4 >= len(s) or s[start].lower != "the":
        return None
    noun = next((at for at in range(start + 1, start + 4) if s[at].lower in _ANSWERS), len(s))
    if noun + 2 >= len(s):
        return None
    link = noun + (s[noun + 1].lower in _OFFERED)  # the blunt verdict | of, offered by
    return phrase_after(s, link + 2) if s[link + 1].lower in {"of", "from", "by"} else None


def owner_of_words(s: Sequence[Token], start: int, nouns: Set[str]) -> Phrase | None:
    """Return the owner of one of some nouns after a copula: her blunt reply, Ada Quill's verdict.

    `nouns` are nouns for what somebody says.
    """
    if start >= len(s):
        return None  # “No comment” was
    reach = range(start, min(start + _OWNER_REACH, len(s)))
    own = s[start].lower in ENGLISH_OWNERS  # her reply to the mayor's claim
    mark = next((at for at in reach if not own and s[at].kind == POSSESSIVE), start)
    if not (own or mark > start) or not any(
        token.lower in nouns for token in s[mark + 1 : mark + 4]
    ):
        return None
    return (start, max(start, mark - 1))
