"""Merging records is commutative, associative and idempotent."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from made_records import any_record

from reader.library.sync.records.note import joined_wordings
from reader.library.sync.records.record import (
    MAX_WORDINGS,
    UNKNOWN,
    Record,
    forgotten,
    merged,
    removed,
    restamped,
    restored,
    with_fields,
    with_wording,
)
from reader.library.sync.records.stamp import Stamp, tick


@given(any_record(), any_record(), any_record())
def test_merging_is_associative_commutative_and_idempotent(a: Record, b: Record, c: Record) -> None:
    assert merged(a, merged(b, c)) == merged(merged(a, b), c)
    assert merged(a, b) == merged(b, a)
    assert merged(a, a) == a
    assert merged(merged(a, b), b) == merged(a, b)
    assert merged(a, UNKNOWN) == a


@given(st.integers(0, 10**18), st.integers(-(10**18), 10**18))
def test_a_change_comes_after_all_that_was_seen(last: int, now: int) -> None:
    assert tick(last, now) > last
    assert tick(last, now) >= now


def test_the_latest_time_is_that_of_any_part() -> None:
    texts = with_wording(with_fields(UNKNOWN, {"mark": "x"}, Stamp(3, "a")), "one", Stamp(4, "a"))
    assert (UNKNOWN.latest(), texts.latest()) == (0, 4)
    assert removed(texts, 1, Stamp(9, "a")).latest() == 9


def test_the_later_writer_of_each_field_wins() -> None:
    base = with_fields(UNKNOWN, {"colour": "", "mark": ""}, Stamp(1, "a"))
    one = with_fields(base, {"colour": "blue"}, Stamp(5, "a"))
    other = with_fields(base, {"colour": "pink", "mark": "x"}, Stamp(4, "b"))
    both = merged(one, other)
    assert both.value("colour") == "blue"
    assert both.value("mark") == "x"


def test_a_text_written_over_one_that_was_known_replaces_it() -> None:
    first = with_wording(UNKNOWN, "one", Stamp(1, "a"))
    second = with_wording(first, "two", Stamp(2, "b"))
    assert joined_wordings(merged(first, second).wordings) == "two"


def test_two_texts_that_did_not_know_each_other_both_stay() -> None:
    first = with_wording(UNKNOWN, "one", Stamp(1, "a"))
    left = with_wording(first, "left", Stamp(2, "a"))
    right = with_wording(first, "right", Stamp(900, "b"))
    both = merged(left, right)
    assert set(both.wordings.values()) == {"left", "right"}
    settled = with_wording(both, "left and right", Stamp(901, "c"))
    assert joined_wordings(merged(merged(settled, left), right).wordings) == "left and right"


def test_a_removal_holds_only_for_what_was_seen() -> None:
    note = with_wording(UNKNOWN, "one", Stamp(1, "a"))
    gone = removed(note, 7, Stamp(7, "a"))
    assert gone.is_removed
    written_on = with_wording(note, "one and more", Stamp(3, "b"))
    assert not merged(gone, written_on).is_removed
    assert merged(gone, note).is_removed
    assert not merged(restored(gone, Stamp(8, "b")), gone).is_removed


def test_what_two_removed_stays_removed() -> None:
    note = with_wording(UNKNOWN, "one", Stamp(1, "a"))
    more = with_wording(note, "more", Stamp(2, "b"))
    late = removed(note, 9, Stamp(9, "a"))
    early = removed(more, 5, Stamp(5, "b"))
    assert merged(late, early).is_removed


def test_a_forgotten_note_does_not_come_back() -> None:
    note = with_wording(with_fields(UNKNOWN, {"f": 1}, Stamp(1, "a")), "one", Stamp(1, "a"))
    gone = forgotten(removed(note, 7, Stamp(7, "a")))
    assert not gone.fields
    assert not gone.wordings
    assert merged(gone, note).is_removed


def test_later_changes_of_a_machine_become_those_of_another() -> None:
    before = removed(with_wording(UNKNOWN, "one", Stamp(2, "a")), 3, Stamp(3, "a"))
    changed = with_fields(with_wording(before, "two", Stamp(8, "a")), {"f": 1}, Stamp(9, "a"))
    after = restamped(changed, "a", "b", 5)
    assert after.wordings == {Stamp(8, "b"): "two"}
    assert after.known == {"a": 5, "b": 8}
    assert after.fields["f"].stamp == Stamp(9, "b")
    assert (after.removal, after.buried) == (before.removal, before.buried)
    unknown = with_wording(before, "unknown to it", Stamp(7, "a"))
    assert set(merged(unknown, after).wordings.values()) == {"unknown to it", "two"}
    assert restamped(before, "a", "b", 5) == before


def test_the_same_text_twice_is_shown_once() -> None:
    words = {Stamp(1, "a"): "same", Stamp(1, "b"): "same\n", Stamp(2, "c"): "  "}
    assert joined_wordings(words).strip() == "same"
    assert joined_wordings({Stamp(1, "a"): "one line\ntwo lines", Stamp(2, "b"): "two lines"}) == (
        "one line\ntwo lines"
    )
    assert "ok" in joined_wordings({Stamp(1, "a"): "ok", Stamp(2, "b"): "ok but no"}).split("\n")


def test_wordings_of_a_machine_that_lies_are_bounded() -> None:
    words = {Stamp(1, f"m{number}"): str(number) for number in range(2 * MAX_WORDINGS)}
    flood = Record(wordings=words, known={f"m{number}": 1 for number in range(2 * MAX_WORDINGS)})
    assert len(merged(replace(flood, wordings={}, known={}), flood).wordings) == MAX_WORDINGS
