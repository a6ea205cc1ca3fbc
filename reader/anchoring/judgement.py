"""Decides whether to accept, suggest or reject the place found for a passage.

The thresholds were chosen on edited articles (see docs/anchoring.md for the figures): a wrong place
is worse than a lost one; a suggestion, which a person reviews, is in between.
"""

from reader.anchoring.passage import MappedPassage
from reader.model.annotation import Resolution, Status, Target
from reader.text.fold import fold_text

ORPHAN = Resolution(Status.ORPHAN)

_SELF_EVIDENT_CHARS = 40
"""Length in characters from which whole paragraphs are recognised by their words alone."""
SHORT_CHARS = 20
"""Length below which words are so common that context must confirm them on both sides."""
_ROOM_CHARS = 40
"""How many characters a passage may be longer than twice its former length."""
_SCATTERED_SHARE = 0.2
"""Share of the passage found in other places from which the user should review it."""
_DISTINCTIVE_CHARS = 12
"""Length from which the same words in another context are worth a suggestion."""


def judge(
    target: Target, mapped: MappedPassage | None, text: str, *, without_edition: bool
) -> Resolution:
    """Decide on `mapped`.

    Args:
        target: The passage that was looked for.
        mapped: The best place, with its evidence.
        text: The edition it is in.
        without_edition: Whether only the target's own context was known. Then the passage may have
            been removed and this may be a copy, so that more evidence is required.
    """
    if mapped is None:
        return ORPHAN
    span = mapped.span
    has_same_words = fold_text(span.of(text)).strip() == fold_text(target.exact).strip()
    if has_same_words:
        return _judge_same_words(target, mapped, without_edition=without_edition)
    weaker_side = min(mapped.left, mapped.right)
    if mapped.kept + mapped.scattered >= 0.5 and mapped.scattered >= _SCATTERED_SHARE:
        return Resolution(Status.SUGGESTED, span)
    stronger_side = max(mapped.left, mapped.right)
    if mapped.names_kept < 0.5 and weaker_side < 0.5:
        # the same sentence about somebody else; only in the same place may names have been edited
        is_in_place = mapped.in_order and stronger_side >= 0.9 and mapped.kept >= 0.75
        return Resolution(Status.SUGGESTED, span) if is_in_place and not without_edition else ORPHAN
    is_about_others = mapped.names_kept < (0.5 if without_edition else 0.34)
    if is_about_others and mapped.names >= (1 if without_edition else 2):
        return Resolution(Status.SUGGESTED, span)
    if len(span) > 2 * len(target.exact) + _ROOM_CHARS:
        return (
            Resolution(Status.SUGGESTED, span)
            if max(weaker_side, mapped.kept - 0.3) >= 0.5
            else ORPHAN
        )
    if _edited_in_place(mapped, len(target.exact), without_edition=without_edition):
        return Resolution(Status.CHANGED, span)
    if weaker_side >= 0.5 or (mapped.kept >= 0.5 and stronger_side >= 0.3) or mapped.kept >= 0.8:
        return Resolution(Status.SUGGESTED, span)
    if not without_edition and _has_lost_a_part(mapped, len(target.exact)):
        return Resolution(Status.SUGGESTED, span)
    return ORPHAN


def _judge_same_words(
    target: Target, mapped: MappedPassage, *, without_edition: bool
) -> Resolution:
    """Decide on a place with the same words as the passage; see `judge`."""
    span, size = mapped.span, len(target.exact)
    # If there were copies, ours may have been removed: require the full context.
    is_unambiguous = (
        not without_edition or target.copies < 2 or min(mapped.left, mapped.right) >= 0.75
    )
    if is_unambiguous and _same_place(mapped, size, without_edition=without_edition):
        return Resolution(Status.EXACT if span.start == target.start else Status.MOVED, span)
    is_worth_suggesting = size >= _DISTINCTIVE_CHARS or mapped.in_order
    return Resolution(Status.SUGGESTED, span) if is_worth_suggesting else ORPHAN


def _has_lost_a_part(mapped: MappedPassage, size: int) -> bool:
    """Whether a passage of whole paragraphs still consists of them, but lost a part."""
    if not mapped.whole_paragraphs:
        return False
    is_in_place = mapped.in_order and max(mapped.left, mapped.right) >= 0.5
    return (is_in_place and mapped.kept >= 0.2) or (
        size >= _SELF_EVIDENT_CHARS and mapped.kept >= 0.6
    )


def _same_place(mapped: MappedPassage, size: int, *, without_edition: bool) -> bool:
    """Whether the context confirms that these equal words are the passage itself."""
    stronger_side, weaker_side = max(mapped.left, mapped.right), min(mapped.left, mapped.right)
    if without_edition:
        return weaker_side >= 0.5 or (
            size >= SHORT_CHARS and (stronger_side >= 0.75 or weaker_side >= 0.35)
        )
    if size >= _SELF_EVIDENT_CHARS and mapped.whole_paragraphs:
        return True
    return stronger_side >= 0.6 or weaker_side >= 0.35 or (size >= SHORT_CHARS and mapped.in_order)


def _edited_in_place(mapped: MappedPassage, size: int, *, without_edition: bool) -> bool:
    """Whether words and context together show that the passage was edited in place."""
    stronger_side, weaker_side = max(mapped.left, mapped.right), min(mapped.left, mapped.right)
    kept = mapped.kept
    if without_edition:
        if size < SHORT_CHARS:
            return weaker_side >= 0.75 and kept >= 0.6
        return (weaker_side >= 0.5 and kept >= 0.5) or (
            size >= _SELF_EVIDENT_CHARS and stronger_side >= 0.75 and kept >= 0.85
        )
    if weaker_side >= 0.5 and kept >= 0.45:
        return True
    if not mapped.in_order:
        whole = size >= _SELF_EVIDENT_CHARS and stronger_side >= 0.9 and kept >= 0.95
        return whole or (weaker_side >= 0.25 and stronger_side >= 0.75 and kept >= 0.85)
    return (
        stronger_side >= 0.5
        and kept >= 0.7
        and (weaker_side >= 0.25 or (size >= _SELF_EVIDENT_CHARS and kept >= 0.85))
    )
