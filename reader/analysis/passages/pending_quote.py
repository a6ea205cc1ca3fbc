"""A found quote, complete but for the final name of its speaker."""

from collections.abc import Sequence

from reader.analysis.reference.mentions import Mention
from reader.model.analysis import QuoteKind
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.attribution.candidates import Candidate


class PendingQuote:
    """A found quote, complete but for the final name of its speaker.

    Attributes:
        start: Offset of the first code point of the words.
        end: Offset after the last code point.
        kind: The kind of quote.
        rule: The rule that decided on the speaker.
        mention: The mention of the speaker; None if there is none.
        candidates: The candidates and their mentions; only kept for explanations.
        refused: Why the marked words are not a quote; empty for a quote.
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
