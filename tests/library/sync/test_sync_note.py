"""Conversion of note changes to records, and back to notes."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.sqlite.checksums import Value as Column
from reader.library.sqlite.rows import annotation_of, annotation_row, sealed
from reader.library.sync.records.note import as_row, by_column, row_of, tags_of, with_observed
from reader.library.sync.records.record import UNKNOWN, Record, merged, with_fields
from reader.library.sync.records.stamp import Stamp
from reader.model.annotation import Annotation, Motivation, Target

MADE = datetime(2026, 3, 1, tzinfo=UTC)
NOTE = Annotation(
    "n1",
    "k1",
    Motivation.COMMENTING,
    Target(4, 9, "ferry", "The ", " runs", 2, 1, "ab12"),
    MADE,
    MADE,
    body="who says so?",
    tags=("sea", "boats"),
    colour="blue",
    mark="",
    speaker="Ida Moen",
)
FIRST, SECOND, THIRD = Stamp(1, "a"), Stamp(2, "a"), Stamp(3, "b")


def row(note: Annotation = NOTE, **more: Column) -> dict[str, Column]:
    return {**by_column(annotation_row(note)), **more}


def seen(note: Annotation = NOTE, record: Record = UNKNOWN, stamp: Stamp = FIRST) -> Record:
    return with_observed(record, row(note), stamp)


def note_of(record: Record) -> Annotation:
    columns = row_of("n1", record)
    assert columns is not None
    return annotation_of(sealed(as_row(columns), 1))


def changed(before: Record, after: Record) -> dict[str, object]:
    """Return the fields that were set since."""
    return {
        name: field.value
        for name, field in after.fields.items()
        if field != before.fields.get(name)
    }


@given(
    st.builds(
        NOTE._replace,
        motivation=st.sampled_from([Motivation.COMMENTING, Motivation.BOOKMARKING]),
        body=st.text("ab \n", max_size=9),
        tags=st.lists(st.text("xyz", min_size=1, max_size=3), max_size=4, unique=True).map(tuple),
        colour=st.sampled_from(["", "blue"]),
    )
)
def test_a_note_comes_back_as_it_was(note: Annotation) -> None:
    assert note_of(seen(note)) == note


def test_a_note_that_did_not_change_says_nothing_new() -> None:
    record = seen()
    assert seen(record=record, stamp=SECOND) is record


@pytest.mark.parametrize(
    ("note", "fields"),
    [
        (NOTE._replace(colour="pink"), {"colour": "pink"}),
        (NOTE._replace(speaker=""), {"speaker": ""}),
        (NOTE._replace(mark="m"), {"mark": "m"}),
        (NOTE._replace(article="k2"), {"article": "k2"}),
        (
            NOTE._replace(target=NOTE.target._replace(start=5, end=10)),
            {"target": (5, 10, "ferry", "The ", " runs", 2, 1, "ab12")},
        ),
        (NOTE._replace(tags=("sea",)), {"tag:boats": None}),
        (NOTE._replace(tags=("sea", "boats", "tide")), {"tag:tide": 2}),
        (NOTE._replace(tags=("boats", "sea")), {"tag:boats": 0, "tag:sea": 1}),
        (NOTE._replace(tags=()), {"tag:boats": None, "tag:sea": None}),
        (NOTE._replace(body="I do"), {}),
    ],
)
def test_only_what_was_changed_is_reported(note: Annotation, fields: dict[str, object]) -> None:
    before = seen()
    after = seen(note, before, SECOND)
    assert changed(before, after) == fields
    assert all(after.fields[name].stamp == SECOND for name in fields)
    assert note_of(after) == note


def test_a_tag_that_went_does_not_go_again() -> None:
    gone = seen(NOTE._replace(tags=("sea",)), seen(), SECOND)
    again = seen(NOTE._replace(tags=("sea", "tide")), gone, THIRD)
    assert changed(gone, again) == {"tag:tide": 1}
    back = seen(NOTE, gone, THIRD)
    assert changed(gone, back) == {"tag:boats": 1}


def test_a_new_text_replaces_the_one_that_was_known_and_no_other_does() -> None:
    before = seen()
    after = seen(NOTE._replace(body="I do"), before, SECOND)
    assert after.wordings == {SECOND: "I do"}
    assert seen(NOTE._replace(colour="pink"), before, SECOND).wordings == before.wordings


def test_what_is_moved_to_the_trash_and_back_is_reported() -> None:
    before = seen()
    removed = with_observed(before, row(deleted=77), SECOND)
    assert removed.is_removed
    columns = row_of("n1", removed)
    assert columns is not None
    assert columns["deleted"] == 77
    assert with_observed(removed, row(deleted=78), THIRD) is removed
    restored = with_observed(removed, row(), THIRD)
    assert not restored.is_removed
    assert note_of(restored) == NOTE
    assert with_observed(restored, row(), Stamp(4, "a")) is restored


def test_a_note_that_others_wrote_on_after_its_removal_is_in_no_trash() -> None:
    before = seen()
    removed = with_observed(before, row(deleted=77), SECOND)
    both = merged(removed, seen(NOTE._replace(body="I do"), before, THIRD))
    columns = row_of("n1", both)
    assert columns is not None
    assert columns["deleted"] is None


def test_two_texts_that_did_not_know_each_other_are_shown_but_of_two_speakers_the_last() -> None:
    for motivation, shown in (
        (Motivation.COMMENTING, {"Ada", "Ben"}),
        (Motivation.IDENTIFYING, {"Ben"}),
    ):
        before = seen(NOTE._replace(motivation=motivation))
        one = seen(NOTE._replace(motivation=motivation, body="Ada"), before, SECOND)
        other = seen(NOTE._replace(motivation=motivation, body="Ben"), before, THIRD)
        body = note_of(merged(one, other)).body
        assert {name for name in ("Ada", "Ben") if name in body} == shown
    nameless = seen(NOTE._replace(motivation=Motivation.IDENTIFYING, body=""))
    assert note_of(nameless).body == ""


def test_a_highlight_that_was_written_on_elsewhere_is_a_note() -> None:
    highlight = seen(NOTE._replace(motivation=Motivation.HIGHLIGHTING, body=""))
    assert note_of(highlight).motivation is Motivation.HIGHLIGHTING
    blank = seen(NOTE._replace(motivation=Motivation.HIGHLIGHTING, body=" \n"))
    assert note_of(blank).motivation is Motivation.HIGHLIGHTING
    written = seen(NOTE._replace(motivation=Motivation.HIGHLIGHTING, body="well"))
    assert note_of(written).motivation is Motivation.COMMENTING
    bookmark = seen(NOTE._replace(motivation=Motivation.BOOKMARKING, body="well"))
    assert note_of(bookmark).motivation is Motivation.BOOKMARKING


@pytest.mark.parametrize("missing", ["article", "motivation", "target", "created"])
def test_a_note_of_which_a_part_has_not_come_yet_is_not_shown(missing: str) -> None:
    whole = seen()
    fields = {name: field for name, field in whole.fields.items() if name != missing}
    part = Record(fields, whole.wordings, whole.known)
    assert row_of("n1", part) is None
    assert row_of("n1", UNKNOWN) is None
    assert note_of(with_observed(part, row(), SECOND)) == NOTE


def test_a_target_that_is_none_is_not_shown() -> None:
    assert row_of("n1", with_fields(seen(), {"target": "somewhere"}, SECOND)) is None


def test_a_note_without_a_time_of_change_was_changed_when_it_was_made() -> None:
    whole = seen(NOTE._replace(modified=MADE.replace(day=2)))
    assert note_of(whole).modified == MADE.replace(day=2)
    fields = {name: field for name, field in whole.fields.items() if name != "modified"}
    assert note_of(Record(fields, whole.wordings, whole.known)).modified == MADE


def test_tags_are_in_the_order_of_their_places() -> None:
    fields = {"tag:c": 0, "tag:a": 2, "tag:b": 1, "tag:gone": None, "colour": 1, "tag:odd": "x"}
    assert list(tags_of(with_fields(UNKNOWN, fields, FIRST))) == ["c", "b", "a"]
