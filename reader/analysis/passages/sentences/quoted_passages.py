"""The quoted passages of a sentence: their possible speakers, and how they share a report."""

from collections.abc import Iterable, Sequence

from reader.analysis.attribution.candidates import RULES_BEFORE, SAID_RULES, Candidate
from reader.analysis.attribution.choice import choose
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.noun_phrases import INSCRIBED_THINGS
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import POINT, QUOTED
from reader.analysis.marks.quoted_words import Quoted
from reader.analysis.text.tokens import Tokens

_SIGN_REACH = 5  # tokens
_LONGEST_PAPER = 3  # words of the name of a paper
_JOINTS = frozenset({"und", "sowie", "en"})
_LONGEST_JOINT = 3  # tokens
_CLOSING = SAID_RULES | {"x-said-later", "said-x-later"}  # after the last quote of a sentence
WEAK_RULES = frozenset({"subject", "same-sentence"})


class Passage:
    """A quoted passage of a sentence.

    Attributes:
        place: Its position.
        words: The offsets of its words and its marks.
        candidates: The possible speakers in its sentence.
        best: The likeliest one.
        is_listed: Whether the passage before it is a title or a term.
        is_joined: Whether a conjunction joins it to the quote before it, whose speaker it shares.
        is_on_sign: Whether it, or a passage before it, is the text of a sign.
    """

    __slots__ = ("best", "candidates", "is_joined", "is_listed", "is_on_sign", "place", "words")

    def __init__(self, place: Place, words: Quoted, candidates: list[Candidate]) -> None:
        self.place = place
        self.words = words
        self.candidates = candidates
        self.best = choose(candidates)
        self.is_listed = False
        self.is_joined = False
        self.is_on_sign = False


def is_joined(place: Place) -> bool:
    """Whether a conjunction, a preposition and an article at most join a passage to the last one.

    German and Dutch: sprach von „Verrat“ und von einem „Skandal“.
    """
    between = place.view.s[place.previous + 1 : place.at]
    if not place.view.language.verb_second or not between or between[0].lower not in _JOINTS:
        return False
    rest = between[1:]
    return len(rest) < _LONGEST_JOINT and all(
        token.classes & (lx.DETERMINER | lx.PREPOSITION) for token in rest
    )


def is_loosely_led(place: Place, best: Candidate) -> bool:
    """Whether a verb before the quote need not report it: no comma, colon or "that" leads in."""
    before = place.before
    if best.rule not in RULES_BEFORE or before is None or best.cue is None:
        return False
    return before.kind != POINT and not before.classes & lx.CONJUNCTION and best.cue < place.at - 1


def names_addressee(place: Place, text: str) -> bool:
    """Whether a German passage names whom somebody told: gegenüber der „Abendpost“ sprach Vogel."""
    s, at = place.view.s, place.at
    if at < 2 or not place.view.language.nouns_capitalised or place.words > _LONGEST_PAPER:
        return False
    first = text[s.starts[at] + 1 : s.starts[at] + 2]
    article = s[at - 1].lower in {"der", "dem"}
    return article and bool(s[at - 2].classes & lx.PREPOSITION) and first.isupper()


def closing_report(following: Sequence[Passage]) -> Candidate | None:
    """Return the report after the last quotes of a sentence: …, which “…”, is “…”, Quill said."""
    for passage in following:
        best = passage.best
        if best is None or best.rule not in WEAK_RULES:
            return best if best is not None and best.rule in _CLOSING else None
    return None


def reported_together(following: Candidate | None, at: int) -> Candidate | None:
    """Return the next quote's candidate unless its verb comes between: “Lantern” told us “…”."""
    if following is None or following.rule not in RULES_BEFORE:
        return following
    return following if following.cue is None or following.cue < at else None


def is_inscription(s: Tokens, candidate: Candidate, at: int) -> bool:
    """Whether the passage at a token is the text of a sign or a banner."""
    if candidate.cue != at - 1 or candidate.rule != "x-said-before":
        return False
    return any(token.lower in INSCRIBED_THINGS for token in s[max(0, at - _SIGN_REACH) : at])


def quoted_names(chosen: Iterable[Candidate | None]) -> set[int]:
    """Return the token indices of passages that are names of speakers: schrieb die „Abendpost“."""
    return {
        at
        for each in chosen
        if each is not None
        for at in range(each.phrase[0], each.phrase[1] + 1)
        if each.sentence[at].kind == QUOTED
    }
