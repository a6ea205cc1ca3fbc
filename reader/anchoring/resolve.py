"""Find the passage that a target describes in another edition: right, or honestly lost."""

from collections.abc import Sequence

from reader.anchoring.alignment import Alignment, align_passage, align_texts
from reader.anchoring.describe import MAX_CONTEXT, digest_of
from reader.anchoring.passage import Landing, carry
from reader.model.annotation import Resolution, Status, Target
from reader.text.fold import fold_text
from reader.text.span import Span

ORPHAN = Resolution(Status.ORPHAN)


def resolve_target(target: Target, text: str, *, old_text: str | None = None) -> Resolution:
    """Return where the passage of `target` is in `text`.

    Args:
        target: What `describe_target` made of the passage.
        text: The edition in which it is looked for.
        old_text: The edition that it was made on, when that is kept: then the two editions are
            aligned as wholes, which follows moved paragraphs and knows what has been taken out.

    Costs nothing for the same edition; otherwise the first call for a pair of editions aligns
    them, and each further one costs a few searches. Never raises.
    """
    start, end = target.start, target.end
    in_place = 0 <= start <= end <= len(text) and text[start:end] == target.exact
    if in_place and (text == old_text or target.digest == digest_of(text)):
        return Resolution(Status.EXACT, Span(start, end))
    if old_text is not None and 0 <= start <= end and old_text[start:end] == target.exact:
        return _decide(target, carry(align_texts(old_text, text), start, end), text)
    return _resolve_without_edition(target, text)


def resolve_targets(
    targets: Sequence[Target], text: str, *, old_text: str | None = None
) -> tuple[Resolution, ...]:
    """Return the resolutions of many targets, in their order; see `resolve_target`."""
    return tuple(resolve_target(target, text, old_text=old_text) for target in targets)


def _resolve_without_edition(target: Target, text: str) -> Resolution:
    """Find a target by its own words and context alone."""
    prefix, suffix = target.prefix[-MAX_CONTEXT:], target.suffix[:MAX_CONTEXT]
    passage = prefix + target.exact + suffix
    alignment: Alignment = align_passage(passage, text)
    return _decide(target, carry(alignment, len(prefix), len(prefix) + len(target.exact)), text)


def _decide(target: Target, landing: Landing | None, text: str) -> Resolution:
    """Accept, suggest or refuse a landing."""
    if landing is None:
        return ORPHAN
    span, kept = landing.span, landing.kept
    one, both = max(landing.left, landing.right), min(landing.left, landing.right)
    size = len(target.exact)
    same = fold_text(span.of(text)).strip() == fold_text(target.exact).strip()
    if same:
        if one >= 0.6 or both >= 0.35 or size >= 40:
            there = span.start == target.start
            return Resolution(Status.EXACT if there else Status.MOVED, span)
        return Resolution(Status.SUGGESTED, span) if size >= 12 else ORPHAN
    if landing.names_kept < 0.5 and both < 0.5:
        return ORPHAN
    if (kept >= 0.7 and one >= 0.5) or (kept >= 0.45 and both >= 0.5):
        return Resolution(Status.CHANGED, span)
    if both >= 0.5 or (kept >= 0.5 and one >= 0.3) or kept >= 0.8:
        return Resolution(Status.SUGGESTED, span)
    return ORPHAN
