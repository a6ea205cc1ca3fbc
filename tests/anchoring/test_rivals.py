"""An equally good second place is noticed in inserted text, and only there."""

import pytest

from reader.anchoring.alignment import Alignment
from reader.anchoring.describe import describe_target
from reader.anchoring.resolve import resolve_target
from reader.anchoring.rivals import better_rival
from reader.anchoring.words import find_words
from reader.model.annotation import Status
from reader.text.span import Span


def _rival(old: str, new: str) -> str | None:
    """Return the text with `[` at the start of the rival place, or None if there is no rival.

    Brackets enclose the passage and the place that was found, braces enclose inserted text.
    """
    start, end = old.index("["), old.index("]") - 1
    text = old.replace("[", "").replace("]", "")
    places: dict[str, list[int]] = {mark: [] for mark in "[]{}"}
    plain = ""
    for sign in new:
        if sign in places:
            places[sign].append(len(plain))
        else:
            plain += sign
    inserted = sorted(
        zip(places["{"], places["}"], strict=True), key=lambda stretch: stretch[0] - stretch[1]
    )
    alignment = Alignment(find_words(text), find_words(plain), (), (), (), inserted)
    found = Span(places["["][0], places["]"][0])
    rival = better_rival(alignment, start, end, found)
    return None if rival is None else f"{plain[: rival.start]}[{plain[rival.start :]}"


@pytest.mark.parametrize(
    ("old", "new", "rival"),
    [
        ("ab [cd] ef", "ab [cd] ef {ab cd ef}", "ab [cd ef ab cd ef"),  # the first of two
        ("ab [cd] ef", "{xy ab cd ef} ab [cd] ef gh", "xy ab [cd ef ab cd ef gh"),
        ("ab [cd] ef", "{xy ab cd ef} ab [cd] ef", None),  # still at the end of the text, as before
        ("ab [cd] ef", "xy ab [cd] ef {ab cd ef}", "xy ab [cd ef ab cd ef"),
        ("ab [cd] ef", "xy ab [cd] ef ab cd ef", None),  # not in inserted text
        ("ab [cd] ef", "xy ab [cd] gh {ab cd ef}", "xy ab [cd gh ab cd ef"),
        ("ab [cd] ef", "{xy cd xy} ab [cd] gh", None),  # its context matches less well
        ("ab [cd] ef", "{xy cd ef} ab [cd] gh", None),
        ("ab [cd] ef", "{xy cd} [cd] gh", "xy [cd cd gh"),
        ("ab [cd] ef", "{c} xy ab [cd] ef", None),  # too short to contain it
        ("ab [] ef", "xy ab [] ef {ab  ef}", None),  # an empty place has no words to duplicate
        ("[cd] ef", "{xy cd ef} [cd] ef", None),
        ("[cd] ef", "{xy cd ef} [cd] ef gh", "xy [cd ef cd ef gh"),
        ("[cd]", "{cd} [cd]", "[cd cd"),
        ("ab [cd] cd", "cd {cd} [cd]", "cd [cd cd"),  # its context comes before the insertion
    ],
)
def test_the_first_of_places_as_good_is_the_rival(old: str, new: str, rival: str | None) -> None:
    assert _rival(old, new) == rival


def test_a_place_as_good_as_the_old_one_has_no_rival() -> None:
    near, beyond = "n" * 64, "m" * 64
    assert _rival(f"{near}[cd]{beyond}", f"{near}[cd]{beyond} {{{near}cd{beyond}}}") is None


def test_a_long_passage_is_looked_for_by_itself_too() -> None:
    for size, is_found in ((20, True), (19, False)):
        words = "c" * size
        rival = _rival(f"ab [{words}] ef", f"{{x-{words} ef}} a [{words}]-xf")
        assert (rival is not None) is is_found


def test_sixty_four_characters_on_a_side_are_compared() -> None:
    for size, is_rival in ((63, True), (62, False)):
        near = "n" * size
        before = _rival(f"x{near} [cd] ef", f"{{y{near} cd ef gh}} x{near} [cd] ef gh")
        after = _rival(f"ef [cd] {near}x", f"{{gh ef cd {near}y}} gh ef [cd] {near}x z")
        assert (before is not None) is (after is not None) is is_rival


@pytest.mark.parametrize("at", [0, 1])
def test_of_the_same_words_twice_in_a_row_of_which_one_went_none_is_taken_for_sure(at: int) -> None:
    old = "The chair rose at nine.\n\nOrder. Order! The minister will answer in writing."
    new = "The chair rose at nine.\n\nOrder. The minister will answer in writing."
    start = [old.index("Order"), old.rindex("Order")][at]
    found = resolve_target(describe_target(old, start, start + 5), new, old_text=old)
    assert found.status in (Status.SUGGESTED, Status.ORPHAN)
