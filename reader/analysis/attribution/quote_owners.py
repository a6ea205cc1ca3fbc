"""Whose words these are where no verb says it: a label, the owner of a promise, of a remark."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, POINT, POSSESSIVE, QUOTED, WORD, Token

_DASHES = "—–―-"
_MORE_FROM = ("from", "more")
_SPOKEN_REACH = 12  # tokens between "that" and the quote


def label_before(place: Place) -> Candidate | None:
    """Return the X of "Pollsters agree – X: “…”": a name alone between a dash and a colon."""
    s, at = place.view.s, place.at
    if at < 4 or s[at - 1].text != ":" or s[at - 2].kind != CAPITAL:
        return None
    if place.view.language.verb_second:
        return None
    first = at - 2
    while first > 1 and s[first - 1].kind == CAPITAL:
        first -= 1
    dash = s[first - 1].text in _DASHES or (s[first - 1].lower, s[first - 2].lower) == _MORE_FROM
    if first == at - 2 or first < 2 or not (dash or _is_byline(s, first)):
        return None
    return Candidate((first, at - 2), None, "x-colon", w.X_SAID, s)


def _is_byline(s: Sequence[Token], first: int) -> bool:
    """Whether ", by" stands before a name, and perhaps its paper: by the Herald's Ada Quill."""
    by = first - 1
    if s[by].kind == POSSESSIVE:
        by -= 1
        while by > 1 and (s[by].kind == CAPITAL or s[by].lower == "the"):
            by -= 1
    return by > 0 and s[by].lower == "by" and s[by - 1].kind in (POINT, QUOTED)


def owned_or_told(place: Place) -> list[Candidate]:
    """Return the X of "X's “…” promise", of "a remark by X, the mayor, that it is “…”", if any."""
    s, at = place.view.s, place.at
    if at > 1 and s[at - 1].kind == POSSESSIVE and at + 1 < len(s):
        after = s[at + 1]
        owner = phrase_before(s, at - 2)
        while owner is not None and s[owner[1]].kind == CAPITAL:
            linked = next((i for i in range(owner[0] + 1, owner[1]) if s[i].lower == "of"), 0)
            if not linked or s[linked - 1].classes & (lx.TITLE | lx.INSTITUTION):
                break
            owner = (linked + 1, owner[1])  # the pull of | Quill's “…” promise
        if owner is None or after.kind != WORD or not after.classes & lx.SPEECH:
            return []
        return [Candidate(owner, None, "x-s-claim", w.OWNED_NOUN, s)]
    that = at - 1
    while that > place.previous and at - that < _SPOKEN_REACH and s[that].lower != "that":
        that -= 1
    if that < 4 or s[that].lower != "that":
        return []
    last = that - 1
    if s[last].text == ",":
        last -= 1
        while last > 0 and that - last < _SPOKEN_REACH and s[last].kind not in (POINT, QUOTED):
            last -= 1
        if s[last].text != ",":
            return []
        last -= 1
    phrase = phrase_before(s, last)
    if phrase is None or phrase[0] < 2 or s[phrase[0] - 1].lower not in {"by", "from"}:
        return []
    if not s[phrase[0] - 2].classes & lx.SPEECH:
        return []
    return [Candidate(phrase, None, "x-s-claim", w.OWNED_NOUN, s)]
