"""The measured precision of each rule, reported as the confidence of a quote.

Precision was measured on news texts from many publishers, which are not part of this project: of
the quotes decided by a rule, the share whose words and speaker were both correct. Values of rules
with fewer than thirty quotes are shrunk towards 0.7; rules that these texts cannot measure (blocks,
turns, reported speech) have estimated values. See `docs/quotes.md` for the calibration.
"""

from reader.model.analysis import QuoteKind

# rule: (whole statements, fragments)
_PRECISION: dict[str, tuple[float, float]] = {
    "said-x": (0.99, 0.76),
    "said-x-later": (0.81, 0.75),
    "x-said": (0.98, 0.77),
    "x-said-later": (0.89, 0.77),
    "x-verb": (0.78, 0.60),
    "dash-name": (0.70, 0.64),
    "in-brackets": (0.60, 0.60),
    "called-by-x": (0.65, 0.65),
    "said-by-x": (0.69, 0.65),
    "x-said-before": (0.94, 0.90),
    "x-called": (0.85, 0.85),
    "x-verb-before": (0.70, 0.50),
    "x-judges": (0.60, 0.60),
    "x-s-claim": (0.75, 0.62),
    "according-to": (0.95, 0.88),
    "x-colon": (0.70, 0.66),
    "subject": (0.65, 0.60),
    "same-sentence": (0.89, 0.83),
    "same-paragraph": (0.96, 0.80),
    "carried": (0.82, 0.60),
    "sentence-before": (0.73, 0.70),
    "sentence-after": (0.60, 0.55),
    "answer": (0.60, 0.50),
    "signature": (0.67, 0.67),
    "label": (0.69, 0.69),
    "none": (0.16, 0.10),
    "repeated": (0.90, 0.90),
    "block": (0.10, 0.10),
    "block-after": (0.60, 0.60),
    "block-announced": (0.85, 0.85),
    "block-of-mail": (0.85, 0.85),
    "block-signature": (0.95, 0.95),
    "turn": (0.95, 0.95),
    "turn-continued": (0.80, 0.80),
    "beside-cjk": (0.75, 0.70),
    "beside-verb": (0.85, 0.80),
    "inside-marks": (0.85, 0.80),
    "indirect-that": (0.90, 0.90),
    "indirect-said": (0.88, 0.88),
    "indirect-infinitive": (0.88, 0.88),
    "indirect-before": (0.88, 0.88),
    "indirect-according": (0.85, 0.85),
    "indirect-continued": (0.85, 0.85),
}
_UNKNOWN = (0.5, 0.5)
# Measured on German texts and used for every language but English: there are no measured texts for
# the others, which share the rules.
_NON_ENGLISH: dict[str, tuple[float, float]] = {
    "said-x": (0.90, 0.66),
    "x-said-before": (0.89, 0.78),
    "same-paragraph": (0.85, 0.65),
    "x-called": (0.83, 0.74),
    "x-colon": (0.73, 0.65),
    "according-to": (0.81, 0.70),
    "carried": (0.65, 0.50),
    "same-sentence": (0.50, 0.50),
    "subject": (0.36, 0.33),
    "none": (0.05, 0.05),
}


def confidence_of(rule: str, kind: QuoteKind, language: str) -> float:
    """Return the measured precision of `rule` for quotes of this kind, 0.0 to 1.0."""
    table = _PRECISION.get(rule, _UNKNOWN)
    if language != "en":
        table = _NON_ENGLISH.get(rule, table)
    return table[1] if kind is QuoteKind.FRAGMENT else table[0]
