"""Who stands where is found out once for each state."""

from datetime import UTC, datetime

from reader.model.annotation import Annotation, Motivation, Resolution, Status, Target
from reader.session.seats import Seats, seats_of
from reader.text.span import Span

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


def note(name: str, minute: int = 0) -> Annotation:
    when = NOON.replace(minute=minute)
    target = Target(0, 3, "eel", "", "", 1, 0, "")
    return Annotation(name, "key", Motivation.COMMENTING, target, when, when, "eels")


def at(start: int, end: int) -> Resolution:
    return Resolution(Status.EXACT, Span(start, end))


def names(seats: Seats) -> list[str]:
    return [annotation.id for _, annotation in seats.placed]


def test_notes_stand_in_the_order_of_their_places_then_of_their_making() -> None:
    notes = (note("late", 9), note("long", 1), note("early", 2), note("first", 8))
    places = {"late": at(5, 9), "early": at(5, 9), "long": at(5, 20), "first": at(0, 1)}
    assert names(Seats(notes, places)) == ["first", "early", "late", "long"]


def test_a_note_without_a_place_is_lost() -> None:
    seats = Seats((note("orphan"), note("new")), {"orphan": Resolution(Status.ORPHAN)})
    assert [annotation.id for annotation in seats.lost] == ["orphan", "new"]
    assert seats.placed == []


def test_a_note_on_words_far_apart_sits_at_the_longest() -> None:
    wide = Resolution(Status.EXACT, Span(0, 900), (Span(0, 3), Span(890, 900)))
    assert Seats((note("wide"),), {"wide": wide}).placed[0][0] == Span(890, 900)


def test_the_same_notes_are_sorted_once() -> None:
    notes, places = (note("a"),), {"a": at(0, 1)}
    assert seats_of(notes, places) is seats_of(notes, places)
    assert seats_of(notes, {"a": at(4, 5)}).placed[0][0] == Span(4, 5)
