"""The order of placed notes is computed once per state."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from reader.model.annotation import Annotation, Motivation, Resolution, Status, Target
from reader.session.placed_notes import PlacedNotes, placed_notes_of, update_cache
from reader.text.span import Span

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


def note(name: str, minute: int = 0, motivation: Motivation = Motivation.COMMENTING) -> Annotation:
    when = NOON.replace(minute=minute)
    target = Target(0, 3, "eel", "", "", 1, 0, "")
    return Annotation(name, "key", motivation, target, when, when, "eels")


def at(start: int, end: int) -> Resolution:
    return Resolution(Status.EXACT, Span(start, end))


def place(start: int, length: int) -> Resolution:
    """Return a place: length 1 is one piece, length 2 is two pieces, a longer one an orphan."""
    if length > 2:
        return Resolution(Status.ORPHAN)
    pieces = (Span(start, start + 1), Span(start + 1, start + 2)) if length == 2 else ()
    return Resolution(Status.EXACT, Span(start, start + length), pieces)


def names(placed_notes: PlacedNotes) -> list[str]:
    return [annotation.id for _, annotation in placed_notes.placed]


def test_notes_are_in_the_order_of_their_places_then_of_their_making() -> None:
    notes = (note("late", 9), note("long", 1), note("early", 2), note("first", 8))
    places = {"late": at(5, 9), "early": at(5, 9), "long": at(5, 20), "first": at(0, 1)}
    assert names(PlacedNotes(notes, places)) == ["first", "early", "late", "long"]


def test_a_note_without_a_place_is_lost() -> None:
    placed_notes = PlacedNotes((note("orphan"), note("new")), {"orphan": Resolution(Status.ORPHAN)})
    assert [annotation.id for annotation in placed_notes.lost] == ["orphan", "new"]
    assert placed_notes.placed == []


def test_a_note_on_words_far_apart_sits_at_the_longest() -> None:
    wide = Resolution(Status.EXACT, Span(0, 900), (Span(0, 3), Span(890, 900)))
    assert PlacedNotes((note("wide"),), {"wide": wide}).placed[0][0] == Span(890, 900)


@given(
    st.lists(st.tuples(st.integers(0, 5), st.integers(1, 3)), max_size=8),
    st.integers(0, 9),
    st.none() | st.tuples(st.integers(0, 5), st.integers(1, 3)),
)
def test_after_one_change_all_sit_as_if_they_had_been_sorted_again(
    places: list[tuple[int, int]], changed: int, now: tuple[int, int] | None
) -> None:
    notes = tuple(note(str(number), number % 3) for number in range(len(places)))
    before = {
        each.id: place(start, length) for each, (start, length) in zip(notes, places, strict=True)
    }
    come = note(str(changed), 1) if now else None
    after = {key: value for key, value in before.items() if key != str(changed)}
    others = tuple(each for each in notes if each.id != str(changed))
    if come is not None and now is not None:
        others = (*others, come)
        after[come.id] = place(*now)
    told = PlacedNotes(notes, before).changed(others, after, {str(changed)}, come)
    anew = PlacedNotes(others, after)
    assert (told.placed, told.lost) == (anew.placed, anew.lost)
    assert (told.starts, told.ends) == (anew.starts, anew.ends)
    assert {each.id for each in told.parted} == {each.id for each in anew.parted}
    assert told.count(*Motivation) == len(anew.placed)


def test_a_change_leaves_the_notes_of_the_state_before_as_they_were() -> None:
    notes, places = (note("a"), note("b")), {"a": at(0, 1), "b": at(3, 4)}
    before = PlacedNotes(notes, places)
    before.changed((*notes, note("c")), {**places, "c": at(2, 3)}, {"c"}, note("c"))
    assert names(before) == ["a", "b"]
    assert list(before.starts) == [0, 3]


@given(
    st.lists(st.sampled_from([*Motivation]), max_size=12), st.sets(st.sampled_from([*Motivation]))
)
def test_notes_of_some_kinds_are_chosen_counted_and_numbered(
    kinds: list[Motivation], wanted: set[Motivation]
) -> None:
    notes = [note(str(number), 0, kind) for number, kind in enumerate(kinds)]
    placed_notes = PlacedNotes(notes, {each.id: at(n, n + 1) for n, each in enumerate(notes)})
    chosen = [each for each in notes if each.motivation in wanted or not wanted]
    assert [each for _, each in placed_notes.of(*wanted)] == chosen
    assert placed_notes.count(*wanted) == (len(chosen) if wanted else 0)
    shown = {*wanted, Motivation.BOOKMARKING}
    among = [each for each in notes if each.motivation in shown]
    assert [among[n] for n in placed_notes.numbers(wanted, among=shown)] == [
        each for each in among if each.motivation in wanted
    ]


def test_a_change_to_notes_that_nobody_asked_about_is_looked_up_as_ever() -> None:
    notes, places = (note("a"),), {"a": at(0, 1)}
    update_cache(((), {}), (notes, places), {"a"}, notes[0])
    assert names(placed_notes_of(notes, places)) == ["a"]


def test_the_same_notes_are_sorted_once() -> None:
    notes, places = (note("a"),), {"a": at(0, 1)}
    assert placed_notes_of(notes, places) is placed_notes_of(notes, places)
    assert placed_notes_of(notes, {"a": at(4, 5)}).placed[0][0] == Span(4, 5)
