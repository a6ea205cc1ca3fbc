"""Decides whether to accept, suggest or reject the place found for a passage.

The thresholds were chosen on edited articles (see docs/anchoring.md for the figures): a wrong place
is worse than a lost one; a suggestion, which a person reviews, is in between.
"""

from reader.anchoring.passage import Landing
from reader.model.annotation import Resolution, Status, Target
from reader.text.fold import fold_text

ORPHAN = Resolution(Status.ORPHAN)

SELF_EVIDENT = 40
"""Length in characters from which whole paragraphs are recognised by their words alone."""
SHORT = 20
"""Length below which words are so common that context must confirm them on both sides."""
ROOM = 40
"""How many characters a passage may be longer than twice its former length."""
SCATTERED = 0.2
"""Share of the passage found in other places from which the user should review it."""
TELLING = 12
"""Length from which the same words in another context are worth a suggestion."""


def judge(target: Target, landing: Landing | None, text: str, *, alone: bool) -> Resolution:
    """Decide on `landing`.

    Args:
        target: The passage that was looked for.
        landing: The best place, with its evidence.
        text: The edition it is in.
        alone: Whether only the target's own context was known. Then the passage may have been
            removed and this may be a copy, so that more evidence is required.
    """
    if landing is None:
        return ORPHAN
    span = landing.span
    same = fold_text(span.of(text)).strip() == fold_text(target.exact).strip()
    if same:
        # If there were copies, ours may have been removed: require the full context.
        lone = not alone or target.copies < 2 or min(landing.left, landing.right) >= 0.75
        if lone and _same_place(landing, len(target.exact), alone=alone):
            return Resolution(Status.EXACT if span.start == target.start else Status.MOVED, span)
        hint = len(target.exact) >= TELLING or landing.in_order
        return Resolution(Status.SUGGESTED, span) if hint else ORPHAN
    both = min(landing.left, landing.right)
    if landing.kept + landing.scattered >= 0.5 and landing.scattered >= SCATTERED:
        return Resolution(Status.SUGGESTED, span)
    one = max(landing.left, landing.right)
    if landing.names_kept < 0.5 and both < 0.5:
        # the same sentence about somebody else; only in the same place may names have been edited
        stays = landing.in_order and one >= 0.9 and landing.kept >= 0.75
        return Resolution(Status.SUGGESTED, span) if stays and not alone else ORPHAN
    others = landing.names_kept < (0.5 if alone else 0.34)
    if others and landing.names >= (1 if alone else 2):
        return Resolution(Status.SUGGESTED, span)
    if len(span) > 2 * len(target.exact) + ROOM:
        return (
            Resolution(Status.SUGGESTED, span) if max(both, landing.kept - 0.3) >= 0.5 else ORPHAN
        )
    if _edited_in_place(landing, len(target.exact), alone=alone):
        return Resolution(Status.CHANGED, span)
    if both >= 0.5 or (landing.kept >= 0.5 and one >= 0.3) or landing.kept >= 0.8:
        return Resolution(Status.SUGGESTED, span)
    if not alone and _is_cut_down(landing, len(target.exact)):
        return Resolution(Status.SUGGESTED, span)
    return ORPHAN


def _is_cut_down(landing: Landing, size: int) -> bool:
    """Whether a passage of whole paragraphs still consists of them, but lost a part."""
    if not landing.whole_paragraphs:
        return False
    where_it_stood = landing.in_order and max(landing.left, landing.right) >= 0.5
    return (where_it_stood and landing.kept >= 0.2) or (
        size >= SELF_EVIDENT and landing.kept >= 0.6
    )


def _same_place(landing: Landing, size: int, *, alone: bool) -> bool:
    """Whether the context confirms that these equal words are the passage itself."""
    one, both = max(landing.left, landing.right), min(landing.left, landing.right)
    if alone:
        return both >= 0.5 or (size >= SHORT and (one >= 0.75 or both >= 0.35))
    if size >= SELF_EVIDENT and landing.whole_paragraphs:
        return True
    return one >= 0.6 or both >= 0.35 or (size >= SHORT and landing.in_order)


def _edited_in_place(landing: Landing, size: int, *, alone: bool) -> bool:
    """Whether words and context together show that the passage was edited in place."""
    one, both = max(landing.left, landing.right), min(landing.left, landing.right)
    kept = landing.kept
    if alone:
        if size < SHORT:
            return both >= 0.75 and kept >= 0.6
        return (both >= 0.5 and kept >= 0.5) or (
            size >= SELF_EVIDENT and one >= 0.75 and kept >= 0.85
        )
    if both >= 0.5 and kept >= 0.45:
        return True
    if not landing.in_order:
        whole = size >= SELF_EVIDENT and one >= 0.9 and kept >= 0.95
        return whole or (both >= 0.25 and one >= 0.75 and kept >= 0.85)
    return one >= 0.5 and kept >= 0.7 and (both >= 0.25 or (size >= SELF_EVIDENT and kept >= 0.85))
