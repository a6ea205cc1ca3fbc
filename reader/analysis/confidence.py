"""How often each rule is right: the measured precision that a quote carries as confidence.

Measured on news text of many publishers that is not part of this project; a figure is the share
of quotes, of those that the rule decided, whose words and speaker were both right, rounded and
drawn towards the mean where a rule is rare. `docs/quotes.md` has the table and its calibration.
"""

from reader.model.analysis import QuoteKind

# rule: (whole statements, fragments)
_PRECISION: dict[str, tuple[float, float]] = {
    "said-x": (0.99, 0.80),
}
_UNKNOWN_RULE = 0.5
_OTHER_LANGUAGES = 0.85  # what is left of a figure where only the word lists were adapted


def confidence_of(rule: str, kind: QuoteKind, language: str) -> float:
    """Return the measured precision of `rule` for quotes of this kind."""
    whole, fragment = _PRECISION.get(rule, (_UNKNOWN_RULE, _UNKNOWN_RULE))
    figure = fragment if kind is QuoteKind.FRAGMENT else whole
    return round(figure if language == "en" else figure * _OTHER_LANGUAGES, 2)
