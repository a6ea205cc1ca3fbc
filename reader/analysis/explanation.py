"""The reasons for an attribution: the candidates, their scores and the rule."""

from dataclasses import dataclass

from reader.model.analysis import Quote, Speaker


@dataclass(frozen=True, slots=True)
class Weighed:
    """A scored candidate for the speaker of a quote.

    Attributes:
        speaker: Who it would have been.
        rule: The rule that proposed it.
        score: Its weight; the highest was chosen. See `reader.analysis.attribution.weights`.
    """

    speaker: Speaker
    rule: str
    score: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """What was decided about some words in quotation marks.

    Attributes:
        quote: The quote, with `rule` and `confidence`.
        candidates: What was weighed inside the sentence, in the order found; empty when the
            speaker comes from outside it.
        refused: Why it was left out of the quotes ("title", "term", …); empty for a quote.
    """

    quote: Quote
    candidates: tuple[Weighed, ...] = ()
    refused: str = ""
