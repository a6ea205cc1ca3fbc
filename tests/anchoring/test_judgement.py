"""A landing is accepted, suggested or refused according to the table in docs/anchoring.md.

Every requirement is tested at its threshold, where it holds, and just below, where it fails.
"""

import pytest

from reader.anchoring.judgement import judge
from reader.anchoring.passage import MappedPassage
from reader.model.annotation import Resolution, Status, Target
from reader.text.span import Span

_START = 3
_EXACT, _MOVED, _CHANGED = Status.EXACT, Status.MOVED, Status.CHANGED
_SUGGESTED, _ORPHAN = Status.SUGGESTED, Status.ORPHAN
_LEFT, _RIGHT = 0.9, 0.1


def _judge(
    size: int,
    left: float,
    right: float,
    *,
    kept: float | None = None,
    grown: int = 0,
    copies: int = 1,
    at: int = _START,
    without_edition: bool = False,
    scattered: float = 0.0,
    names: int = 0,
    names_kept: float = 1.0,
    whole: bool = False,
    in_order: bool = False,
) -> Resolution:
    """Judge a passage of `size` characters; if `kept` is given, its words have been changed."""
    words = ("a" if kept is None else "b") * (size + grown)
    text = "-" * at + words + "-"
    mapped = MappedPassage(
        Span(at, at + len(words)),
        1.0 if kept is None else kept,
        left,
        right,
        scattered=scattered,
        names=names,
        names_kept=names_kept,
        whole_paragraphs=whole,
        in_order=in_order,
    )
    target = Target(_START, _START + size, "a" * size, copies=copies)
    found = judge(target, mapped, text, without_edition=without_edition)
    assert found.span == (None if found.status is _ORPHAN else mapped.span)
    return found


def test_no_landing_is_an_orphan() -> None:
    target = Target(0, 1, "a")
    assert judge(target, None, "a", without_edition=False) == Resolution(_ORPHAN)


@pytest.mark.parametrize(("at", "status"), [(_START, _EXACT), (_START + 1, _MOVED)])
def test_the_same_words_are_exact_in_their_place_and_moved_elsewhere(
    at: int, status: Status
) -> None:
    assert _judge(5, 1.0, 1.0, at=at).status is status


@pytest.mark.parametrize(
    ("size", "left", "right", "shape", "status"),
    [
        (5, 0.6, 0.0, "", _EXACT),  # the context on one side supports them
        (5, 0.0, 0.6, "", _EXACT),
        (5, 0.59, 0.0, "", _ORPHAN),
        (5, 0.35, 0.35, "", _EXACT),  # the context on both sides supports them
        (5, 0.35, 0.34, "", _ORPHAN),
        (5, 0.34, 0.35, "", _ORPHAN),
        (20, 0.0, 0.0, "in order", _EXACT),  # long, and enclosed by its old context
        (20, 0.0, 0.0, "", _SUGGESTED),
        (19, 0.0, 0.0, "in order", _SUGGESTED),
        (40, 0.0, 0.0, "whole", _EXACT),  # whole paragraphs that are unique
        (39, 0.0, 0.0, "whole", _SUGGESTED),
        (40, 0.0, 0.0, "", _SUGGESTED),
        (12, 0.0, 0.0, "", _SUGGESTED),  # distinctive enough to be suggested
        (11, 0.0, 0.0, "", _ORPHAN),
        (11, 0.0, 0.0, "in order", _SUGGESTED),
    ],
)
def test_the_same_words_need_company_or_length(
    size: int, left: float, right: float, shape: str, status: Status
) -> None:
    found = _judge(size, left, right, whole=shape == "whole", in_order=shape == "in order")
    assert found.status is status


@pytest.mark.parametrize(
    ("size", "left", "right", "copies", "status"),
    [
        (19, 0.5, 0.5, 1, _EXACT),
        (19, 0.5, 0.49, 1, _SUGGESTED),
        (19, 1.0, 0.49, 1, _SUGGESTED),
        (20, 0.75, 0.0, 1, _EXACT),
        (20, 0.74, 0.34, 1, _SUGGESTED),
        (20, 0.35, 0.35, 1, _EXACT),
        (20, 0.35, 0.34, 1, _SUGGESTED),
        (20, 0.75, 0.75, 2, _EXACT),  # ours may be a copy that was removed
        (20, 0.75, 0.74, 2, _SUGGESTED),
        (20, 0.74, 0.75, 2, _SUGGESTED),
    ],
)
def test_without_the_old_edition_the_same_words_need_more(
    size: int, left: float, right: float, copies: int, status: Status
) -> None:
    assert _judge(size, left, right, copies=copies, without_edition=True).status is status


def test_with_the_old_edition_copies_ask_for_no_more() -> None:
    assert _judge(20, 0.6, 0.0, copies=9).status is _EXACT


@pytest.mark.parametrize(
    ("size", "left", "right", "kept", "in_order", "status"),
    [
        (9, 0.5, 0.5, 0.45, False, _CHANGED),  # both sides, and half of the words kept
        (9, 0.5, 0.5, 0.44, False, _SUGGESTED),
        (9, 0.49, 0.5, 0.45, False, _ORPHAN),
        (9, 0.25, 0.5, 0.7, True, _CHANGED),  # enclosed by its old context
        (9, 0.5, 0.25, 0.7, True, _CHANGED),
        (9, 0.25, 0.5, 0.69, True, _SUGGESTED),
        (9, 0.25, 0.49, 0.7, True, _SUGGESTED),
        (9, 0.24, 0.5, 0.7, True, _SUGGESTED),
        (40, 0.0, 0.5, 0.85, True, _CHANGED),
        (39, 0.0, 0.5, 0.85, True, _SUGGESTED),
        (40, 0.0, 0.5, 0.84, True, _SUGGESTED),
        (9, 0.25, 0.75, 0.85, False, _CHANGED),  # not enclosed
        (9, 0.24, 0.75, 0.85, False, _SUGGESTED),
        (9, 0.25, 0.74, 0.85, False, _SUGGESTED),
        (9, 0.25, 0.75, 0.84, False, _SUGGESTED),
        (40, 0.9, 0.0, 0.95, False, _CHANGED),  # a long one kept whole beside its old left context
        (40, 0.0, 0.9, 0.95, False, _CHANGED),
        (39, 0.9, 0.0, 0.95, False, _SUGGESTED),
        (40, 0.89, 0.0, 0.95, False, _SUGGESTED),
        (40, 0.9, 0.0, 0.94, False, _SUGGESTED),
        (9, 0.3, 0.0, 0.5, False, _SUGGESTED),  # enough for a suggestion
        (9, 0.0, 0.3, 0.5, False, _SUGGESTED),
        (9, 0.29, 0.0, 0.5, False, _ORPHAN),
        (9, 0.3, 0.0, 0.49, False, _ORPHAN),
        (9, 0.5, 0.5, 0.0, False, _SUGGESTED),
        (9, 0.5, 0.49, 0.0, False, _ORPHAN),
        (9, 0.0, 0.0, 0.8, False, _SUGGESTED),
        (9, 0.0, 0.0, 0.79, False, _ORPHAN),
    ],
)
def test_edited_words_need_what_is_left_of_them_and_their_company(
    size: int, left: float, right: float, kept: float, in_order: bool, status: Status
) -> None:
    assert _judge(size, left, right, kept=kept, in_order=in_order).status is status


@pytest.mark.parametrize(
    ("size", "left", "right", "kept", "status"),
    [
        (19, 0.75, 0.75, 0.6, _CHANGED),
        (19, 0.74, 0.75, 0.6, _SUGGESTED),
        (19, 0.75, 0.75, 0.59, _SUGGESTED),
        (20, 0.5, 0.5, 0.5, _CHANGED),
        (20, 0.5, 0.49, 0.5, _SUGGESTED),
        (20, 0.5, 0.5, 0.49, _SUGGESTED),
        (40, 0.75, 0.0, 0.85, _CHANGED),
        (39, 0.75, 0.0, 0.85, _SUGGESTED),
        (40, 0.74, 0.0, 0.85, _SUGGESTED),
        (40, 0.75, 0.0, 0.84, _SUGGESTED),
    ],
)
def test_without_the_old_edition_edited_words_need_more(
    size: int, left: float, right: float, kept: float, status: Status
) -> None:
    found = _judge(size, left, right, kept=kept, in_order=True, without_edition=True)
    assert found.status is status


@pytest.mark.parametrize(
    ("kept", "scattered", "status"),
    [
        (0.8, 0.2, _SUGGESTED),
        (0.8, 0.19, _CHANGED),
        (0.3, 0.2, _SUGGESTED),
        (0.2, 0.29, _ORPHAN),  # too little of it is left anywhere
    ],
)
def test_words_in_several_places_are_suggested(
    kept: float, scattered: float, status: Status
) -> None:
    left, right = (1.0, 1.0) if status is _CHANGED else (_LEFT, _RIGHT)
    assert _judge(9, left, right, kept=kept, scattered=scattered).status is status


@pytest.mark.parametrize(
    ("names", "names_kept", "right", "without_edition", "status"),
    [
        (2, 0.34, 0.5, False, _CHANGED),
        (2, 0.33, 0.5, False, _SUGGESTED),  # about somebody else
        (1, 0.0, 0.5, False, _CHANGED),  # a single name may have been corrected
        (2, 0.33, 0.49, False, _ORPHAN),
        (1, 0.5, 0.49, False, _CHANGED),
        (1, 0.49, 0.49, False, _ORPHAN),
        (1, 0.5, 0.75, True, _CHANGED),
        (1, 0.49, 0.75, True, _SUGGESTED),
        (1, 0.49, 0.49, True, _ORPHAN),
    ],
)
def test_the_same_sentence_about_others_is_not_accepted(
    names: int, names_kept: float, right: float, *, without_edition: bool, status: Status
) -> None:
    found = _judge(
        40,
        0.75,
        right,
        kept=0.85,
        in_order=True,
        names=names,
        names_kept=names_kept,
        without_edition=without_edition,
    )
    assert found.status is status


@pytest.mark.parametrize(
    ("grown", "left", "right", "kept", "status"),
    [
        (49, 0.5, 0.5, 0.6, _CHANGED),
        (50, 0.5, 0.5, 0.6, _SUGGESTED),  # longer than twice its length plus 40
        (50, 0.0, 0.0, 0.8, _SUGGESTED),
        (50, _LEFT, 0.49, 0.79, _ORPHAN),
    ],
)
def test_words_that_have_grown_much_are_not_accepted(
    grown: int, left: float, right: float, kept: float, status: Status
) -> None:
    assert _judge(9, left, right, kept=kept, grown=grown).status is status


@pytest.mark.parametrize(
    ("left", "kept", "in_order", "status"),
    [
        (0.9, 0.75, True, _SUGGESTED),
        (0.89, 0.75, True, _ORPHAN),
        (0.9, 0.74, True, _ORPHAN),
        (0.9, 0.75, False, _ORPHAN),
    ],
)
def test_a_sentence_whose_people_were_renamed_in_place_is_suggested(
    left: float, kept: float, *, in_order: bool, status: Status
) -> None:
    found = _judge(40, left, 0.3, kept=kept, in_order=in_order, names=3, names_kept=0.0)
    assert found.status is status


@pytest.mark.parametrize(
    ("size", "left", "kept", "in_order", "whole", "status"),
    [
        (120, 0.5, 0.2, True, True, _SUGGESTED),  # shortened in place
        (120, 0.5, 0.19, True, True, _ORPHAN),
        (120, 0.49, 0.2, True, True, _ORPHAN),
        (120, 0.5, 0.2, True, False, _ORPHAN),
        (40, 0.0, 0.6, False, True, _SUGGESTED),  # shortened and moved
        (39, 0.0, 0.6, False, True, _ORPHAN),
        (40, 0.0, 0.59, False, True, _ORPHAN),
    ],
)
def test_what_is_left_of_a_paragraph_is_suggested(
    size: int, left: float, kept: float, *, in_order: bool, whole: bool, status: Status
) -> None:
    found = _judge(size, left, 0.2, kept=kept, in_order=in_order, whole=whole)
    assert found.status is status
