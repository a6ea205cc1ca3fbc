"""A target holds everything needed to find its passage again."""

from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from reader.anchoring.describe import CONTEXT, MAX_CONTEXT, describe_target


def test_context_is_taken_on_both_sides() -> None:
    text = "x" * 100 + "needle" + "y" * 100
    target = describe_target(text, 100, 106)
    assert (target.exact, target.prefix, target.suffix) == ("needle", "x" * CONTEXT, "y" * CONTEXT)
    assert (target.copies, target.copy) == (1, 0)
    assert target.digest == sha256(text.encode()).hexdigest()


def test_context_grows_until_passage_and_context_are_unique() -> None:
    verse = "The same old line, sung once more by all. " * 8
    text = f"{verse}Stop.{verse}"
    target = describe_target(text, len(verse) - 42, len(verse) - 2)
    window = target.prefix + target.exact + target.suffix
    assert text.count(window) == 1
    assert target.copies == 16
    assert target.copy == 7


def test_context_is_a_step_longer_than_it_must_be_so_that_an_edit_in_it_does_no_harm() -> None:
    verse = "The same old line, sung once more by all. " * 8
    text = f"{verse}Stop.{verse}"
    target = describe_target(text, len(verse) - 42, len(verse) - 2)
    before, after = target.prefix[CONTEXT:], target.suffix[:-CONTEXT]
    assert len(before) == len(after) == CONTEXT
    assert text.count(before + target.exact + after) == 1


def test_context_stops_growing() -> None:
    target = describe_target("la " * 5_000, 6_000, 6_002)
    assert len(target.prefix) == len(target.suffix) == MAX_CONTEXT


@given(st.text(max_size=50), st.integers(-5, 60), st.integers(-5, 60))
def test_offsets_outside_the_text_are_brought_in(text: str, start: int, end: int) -> None:
    target = describe_target(text, start, end)
    assert 0 <= target.start <= target.end <= len(text)
    assert text[target.start : target.end] == target.exact
