"""The reasons for an attribution: the candidates, their scores and the rule."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from reader.model.analysis import Quote, Speaker


@dataclass(frozen=True, slots=True)
class Weighed:
    """A scored candidate for the speaker of a quote.

    Attributes:
        speaker: The proposed speaker.
        rule: The rule that proposed it.
        score: Its weight; the candidate with the highest score is chosen. See
            `reader.analysis.attribution.weights`.
    """

    speaker: Speaker
    rule: str
    score: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """The decision about one passage in quotation marks, and its reasons.

    Attributes:
        quote: The quote, with `rule` and `confidence`.
        candidates: The candidates weighed inside the sentence, in the order found; empty when the
            speaker was found outside the sentence.
        refused: Why the passage does not count as a quote ("title", "term", …); empty for a quote.
    """

    quote: Quote
    candidates: tuple[Weighed, ...] = ()
    refused: str = ""

    def moved(
        self, quote: Callable[[Quote], Quote], speaker: Callable[[Speaker], Speaker]
    ) -> "Explanation":
        """Return this explanation for another copy of the text, whose offsets the two give."""
        weighed = tuple(replace(each, speaker=speaker(each.speaker)) for each in self.candidates)
        return Explanation(quote(self.quote), weighed, self.refused)
