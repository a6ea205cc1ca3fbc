"""A highlight over several paragraphs has one segment per paragraph once an edit separates them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.anchoring.describe import describe_target
from reader.anchoring.resolve import resolve_target
from reader.model.annotation import Resolution, Status
from reader.text.span import Span

HEAD = "Six people wait"
PARAGRAPHS = [
    f"{who} waited for the {what} and then went home again in {when}, as everybody could see."
    for who, what, when in (
        ("The islander", "last boat", "May"),
        ("The warden", "key of the orchard", "June"),
        ("The council", "long vote", "July"),
        ("The teacher", "school bell", "August"),
        ("The captain", "morning tide", "autumn"),
        ("The miller", "high river", "winter"),
    )
]
PUT_IN = "A new paragraph, put in by the editor, says that nothing of this was decided before."


def text_of(*paragraphs: str) -> str:
    return "\n\n".join((HEAD, *paragraphs))


OLD = text_of(*PARAGRAPHS)
START = OLD.index("key of the orchard")
END = OLD.index("school bell") + len("school bell")
TARGET = describe_target(OLD, START, END)
A, B, C, D, E, F = PARAGRAPHS


def found(*paragraphs: str, kept: bool = True) -> tuple[Resolution, str]:
    text = text_of(*paragraphs)
    return resolve_target(TARGET, text, old_text=OLD if kept else None), text


def words(resolution: Resolution, text: str) -> list[str]:
    return [span.of(text) for span in resolution.spans]


FIRST, MIDDLE, LAST = B[B.index("key of") :], C, D[: D.index("school bell") + len("school bell")]


@pytest.mark.parametrize("kept", [True, False])
def test_a_paragraph_put_in_between_is_no_part_of_the_highlight(kept: bool) -> None:
    resolution, text = found(A, B, PUT_IN, C, D, E, F, kept=kept)
    assert resolution.status is Status.CHANGED
    assert words(resolution, text) == [FIRST, MIDDLE, LAST]
    assert resolution.span is not None
    assert PUT_IN in resolution.span.of(text)


def test_a_paragraph_that_moved_away_is_still_highlighted() -> None:
    resolution, text = found(A, B, D, E, F, C)
    assert resolution.status is Status.CHANGED
    assert sorted(words(resolution, text)) == sorted([FIRST, MIDDLE, LAST])


def test_a_note_on_pieces_far_apart_is_at_the_longest() -> None:
    resolution, text = found(A, B, E, F, PUT_IN, D, PUT_IN.upper(), C)
    assert len(resolution.segments) == 3
    assert resolution.span == Span(resolution.segments[0].start, resolution.segments[-1].end)
    assert resolution.place is not None
    assert resolution.place.of(text) == MIDDLE


def test_a_note_on_pieces_close_together_is_at_all_of_them() -> None:
    resolution, _ = found(A, B, C, "Ed.", D, E, F)
    assert len(resolution.segments) == 3
    assert resolution.place == resolution.span


def test_what_is_taken_out_leaves_the_rest_in_its_place() -> None:
    resolution, text = found(A, B, D, E, F)
    assert resolution.status is Status.CHANGED
    assert resolution.segments == ()
    assert words(resolution, text) == [f"{FIRST}\n\n{LAST}"]


def test_too_little_that_is_left_is_not_placed() -> None:
    resolution, _ = found(A, D, E, F)
    assert resolution.status in (Status.ORPHAN, Status.SUGGESTED)


def test_nothing_between_its_paragraphs_means_no_segments() -> None:
    for paragraphs in ((A, B, C, D, E, F), (PUT_IN, A, B, C, D, E, F), (A, B, C, D, PUT_IN)):
        resolution, _ = found(*paragraphs)
        assert resolution.segments == ()


@given(st.permutations([*PARAGRAPHS, PUT_IN, PUT_IN.upper()]), st.integers(2, 8), st.booleans())
def test_segments_are_in_order_apart_and_the_passages_own(
    order: list[str], count: int, kept: bool
) -> None:
    resolution, text = found(*order[:count], kept=kept)
    spans = resolution.segments
    assert len(spans) != 1
    assert all(one.end <= other.start for one, other in pairwise(spans))
    for span in spans:
        assert PUT_IN.casefold() not in span.of(text).casefold()
        assert resolution.status is Status.CHANGED
