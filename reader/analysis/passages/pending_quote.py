"""A quote on its way: everything but the final name of its speaker."""

from collections.abc import Sequence

from reader.analysis.reference.mentions import Mention
from reader.model.analysis import QuoteKind
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.attribution.candidates import Candidate


class Found:
    """A quote on its way: everything but the final name of its speaker.

    Attributes:
        start: First code point of the words.
        end: One after the last.
        kind: How much of a statement it is.
        rule: The rule that decided on the speaker.
        mention: Where the speaker is named; None when the text does not tell.
        candidates: What was weighed; only kept for explanations.
        refused: Why these marked words are no quote; empty for a quote.
    """

    __slots__ = ("candidates", "end", "kind", "mention", "refused", "rule", "start")

    def __init__(
        self,
        start: int,
        end: int,
        kind: QuoteKind,
        rule: str,
        mention: Mention | None,
        refused: str = "",
    ) -> None:
        self.start = start
        self.end = end
        self.kind = kind
        self.rule = rule
        self.mention = mention
        self.refused = refused
        self.candidates: Sequence[tuple[Candidate, Mention]] = ()
