"""Find the passage that a target describes in another edition, or report that it is lost."""

from collections.abc import Sequence

from reader.anchoring.alignment import Alignment, align_passage, align_texts
from reader.anchoring.blog_entries import restrict_to_entry
from reader.anchoring.describe import MAX_CONTEXT, edition_digest
from reader.anchoring.judgement import ORPHAN, SHORT_CHARS, judge
from reader.anchoring.passage import MappedPassage, map_passage
from reader.anchoring.region import regions_of, stretches_around
from reader.anchoring.rivals import better_rival, has_lost_copy
from reader.anchoring.segments import has_several_paragraphs, resolve_segments
from reader.anchoring.words import find_words
from reader.model.annotation import Resolution, Status, Target
from reader.text.fold import fold
from reader.text.span import Span


def resolve_target(target: Target, text: str, *, old_text: str | None = None) -> Resolution:
    """Return where the passage of `target` is in `text`.

    Args:
        target: The description of the passage by `describe_target`.
        text: The edition to search.
        old_text: The edition that the target was made on, if available. Then the two editions are
            aligned as wholes, which follows moved paragraphs and detects removed ones.

    Costs nothing for the same edition; otherwise the first call for a pair of editions aligns
    them, and each further one costs a few searches. Never raises.
    """
    if target.is_whole:
        return Resolution(Status.EXACT, Span(0, 0))
    start, end = target.start, target.end
    in_place = 0 <= start <= end <= len(text) and text[start:end] == target.exact
    if in_place and (text == old_text or target.digest == edition_digest(text)):
        return Resolution(Status.EXACT, Span(start, end))
    kept = old_text is not None and 0 <= start <= end <= len(old_text)
    alignment = None
    if old_text is not None and kept and old_text[start:end] == target.exact:
        alignment = align_texts(old_text, text)

    def find(part: Target) -> Resolution:
        if alignment is None:
            return _resolve_by_context(part, text)
        return _resolve_aligned(part, text, alignment)

    found = find(target)
    if found.status in (Status.EXACT, Status.MOVED) or not has_several_paragraphs(target):
        return found
    return resolve_segments(target, found, text, find)


def resolve_targets(
    targets: Sequence[Target], text: str, *, old_text: str | None
) -> tuple[Resolution, ...]:
    """Return the resolutions of many targets, in order; see `resolve_target`."""
    return tuple(resolve_target(target, text, old_text=old_text) for target in targets)


def _resolve_aligned(target: Target, text: str, alignment: Alignment) -> Resolution:
    """Carry a target over the alignment of the two editions."""
    found = judge(
        target, map_passage(alignment, target.start, target.end), text, without_edition=False
    )
    if found.span is not None and found.status is not Status.SUGGESTED:
        rival = better_rival(alignment, target.start, target.end, found.span)
        if rival is not None:
            return Resolution(Status.SUGGESTED, rival)
        if has_lost_copy(alignment, target.start, target.end):
            return Resolution(Status.SUGGESTED, found.span)
    passage = Span(target.start, target.end)
    return restrict_to_entry(found, passage, alignment.old.text, text)


def _resolve_by_context(target: Target, text: str) -> Resolution:
    """Find a target by its own words and context alone."""
    prefix, suffix = target.prefix[-MAX_CONTEXT:], target.suffix[:MAX_CONTEXT]
    passage = prefix + target.exact + suffix
    if (span := _unique_place(prefix, target.exact, suffix, text)) is not None:
        return Resolution(Status.EXACT if span.start == target.start else Status.MOVED, span)
    words = find_words(passage)
    start, end = len(prefix), len(prefix) + len(target.exact)
    found: list[MappedPassage] = []
    size = max(len(prefix), len(suffix))
    for region in (*stretches_around(target.exact, text, size), *regions_of(words, text)):
        mapped = map_passage(align_passage(words, region), start, end)
        if mapped and all(not mapped.span.overlaps(other.span) for other in found):
            found.append(mapped)
    if not found:
        return ORPHAN
    # Identical words, if they are distinctive, take precedence over other words in better context.
    found.sort(key=lambda x: (-(x.kept == 1.0 and len(target.exact) >= SHORT_CHARS), -_evidence(x)))
    best = judge(target, found[0], text, without_edition=True)
    if len(found) > 1 and _evidence(found[0]) - _evidence(found[1]) < _MARGIN and best.span:
        return Resolution(Status.SUGGESTED, best.span)
    return best


_MARGIN = 0.12
"""How much better the best place must be than the second best."""


def _evidence(mapped: MappedPassage) -> float:
    """Return the total evidence for a landing as one number."""
    return 2 * mapped.kept + mapped.left + mapped.right


def _unique_place(prefix: str, exact: str, suffix: str, text: str) -> Span | None:
    """Return the one place where passage and context are unchanged except for typography."""
    at = text.find(prefix + exact + suffix)
    if at >= 0:
        start = at + len(prefix)
        again = text.find(prefix + exact + suffix, at + 1)
        return Span(start, start + len(exact)) if again < 0 else None
    passage, folded = fold(prefix + exact + suffix), fold(text)
    at = folded.text.find(passage.text)
    if at < 0 or folded.text.find(passage.text, at + 1) >= 0:
        return None
    start, end = len(prefix), len(prefix) + len(exact)
    return folded.span(at + passage.offset(start), at + passage.offset(end))
