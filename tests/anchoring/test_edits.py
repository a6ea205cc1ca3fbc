"""Whatever the edits, a passage is found, suggested or lost, but never misplaced."""

from random import Random

import pytest
from edited_article import EDITS, Edit, Letters, article, lettered, text_of
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.anchoring.describe import describe_target
from reader.anchoring.resolve import resolve_target
from reader.model.annotation import Resolution, Status
from reader.text.span import Span

_PLACED = (Status.EXACT, Status.MOVED, Status.CHANGED)


def _passage(text: str, dice: Random, size: int) -> Span:
    """Return a passage of whole words from one paragraph."""
    start = dice.randrange(len(text) - size)
    while start and text[start - 1].isalnum():
        start -= 1
    end = min(start + size, len(text))
    end = text.find("\n\n", start, end) if "\n\n" in text[start:end] else end
    while end < len(text) and text[end].isalnum():
        end += 1
    return Span(start, end)


def _overlap(found: Resolution, letters: Letters, passage: Span) -> tuple[int, int]:
    """Return how many of the passage's characters are in the found span, and how many survive."""
    start, end = (
        passage.start,
        passage.end,
    )  # compared here for speed: this runs for every letter of the text
    places = [k for k, (_, at) in enumerate(letters) if at is not None and start <= at < end]
    if found.span is None:
        return 0, len(places)
    first, last = found.span.start, found.span.end
    return sum(first <= k < last for k in places), len(places)


@settings(max_examples=60)
@given(st.integers(0, 10**6), st.lists(st.sampled_from(EDITS), min_size=1, max_size=4))
def test_a_passage_is_never_placed_where_it_is_not(seed: int, edits: list[Edit]) -> None:
    dice = Random(seed)
    old = article(dice)
    letters = lettered(old)
    for edit in edits:
        letters = edit(letters, dice)
    new = text_of(letters)
    for size in (25, 60, 140):
        passage = _passage(old, dice, size)
        if len(passage) < 20:
            continue
        target = describe_target(old, passage.start, passage.end)
        found = resolve_target(target, new, old_text=old)
        if found.status in _PLACED:
            assert _overlap(found, letters, passage)[0] > 0, (found, passage.of(old))


def test_without_the_old_edition_hardly_a_passage_is_misplaced() -> None:
    wrong = total = 0
    for seed in range(120):
        dice = Random(seed)
        old = article(dice)
        letters = lettered(old)
        for _ in range(dice.randint(1, 4)):
            letters = dice.choice(EDITS)(letters, dice)
        new = text_of(letters)
        for size in (25, 60, 140):
            passage = _passage(old, dice, size)
            target = describe_target(old, passage.start, passage.end)
            found = resolve_target(target, new)
            total += 1
            wrong += found.status in _PLACED and _overlap(found, letters, passage)[0] == 0
    assert wrong <= 0.01 * total


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("keep", [True, False], ids=["edition kept", "edition lost"])
def test_almost_every_passage_survives_one_edit_whole(edit: Edit, keep: bool) -> None:
    whole = total = 0
    for seed in range(12):
        dice = Random(seed)
        old = article(dice)
        letters = edit(lettered(old), dice)
        new = text_of(letters)
        for _ in range(6):
            passage = _passage(old, dice, 60)
            target = describe_target(old, passage.start, passage.end)
            found = resolve_target(target, new, old_text=old if keep else None)
            inside, left = _overlap(found, letters, passage)
            if left and len(passage) >= 20:
                total += 1
                whole += inside >= 0.9 * left
    assert total >= 40
    assert whole >= (0.98 if keep else 0.95) * total


@pytest.mark.parametrize("keep", [True, False], ids=["edition kept", "edition lost"])
def test_a_passage_of_another_article_is_an_orphan(keep: bool) -> None:
    for seed in range(20):
        old, new = (
            article(Random(seed)),
            "\n\n".join(
                "The library lent a map to every child who promised to draw an island on it."
                for _ in range(seed)
            ),
        )
        target = describe_target(old, 10, 80)
        found = resolve_target(target, new, old_text=old if keep else None)
        assert found == Resolution(Status.ORPHAN)
