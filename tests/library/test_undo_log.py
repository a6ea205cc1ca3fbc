"""Undo steps are stored on disk, in order, up to a limit."""

from datetime import UTC, datetime

import pytest

from reader.library import undo_log
from reader.library.store import Library
from reader.library.undo_log import delete_permanently, drop_step, log_step
from reader.model.annotation import Annotation, Motivation, Target

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def note(name: str, body: str = "words") -> Annotation:
    target = Target(1, 9, "the pier“\n", "a", "b", 2, 1, "d")
    motivation = Motivation.COMMENTING
    return Annotation(name, "k", motivation, target, NOON, NOON, body, ("sea", "é"), "", "", "Moen")


def bodies(library: Library) -> list[str]:
    steps = undo_log.logged_steps(library)
    return [after.body for step in steps for _, after in step.changes if after is not None]


def test_steps_come_back_as_they_were_the_newest_first(library: Library) -> None:
    made, reworded = (None, note("a")), (note("a"), note("a", "other"))
    log_step(library, [made], ["k"])
    log_step(library, [reworded, (note("b"), None)])
    newest, oldest = undo_log.logged_steps(library)
    assert newest.changes == (reworded, (note("b"), None))
    assert (oldest.changes, oldest.saved) == ((made,), ("k",))
    assert oldest.when <= newest.when


def test_the_oldest_step_goes_when_there_are_too_many(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo_log, "MAX_STEPS", 2)
    one, *_ = [log_step(library, [(None, note("a", body))]) for body in ("one", "two", "three")]
    assert bodies(library) == ["three", "two"]
    assert [library.draft(slot) for slot in one.slots] == [""]


def test_a_step_that_is_too_large_is_not_kept(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo_log, "MAX_CHARS", 1_000)
    log_step(library, [(None, note("a", "x" * 1_000))])
    assert bodies(library) == []


def test_a_dropped_step_is_kept_no_more(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(undo_log, "MAX_STEPS", 2)
    log_step(library, [(None, note("a", "one"))])
    log_step(library, [(None, note("a", "two"))])
    drop_step(library, next(undo_log.logged_steps(library)).slots)
    assert bodies(library) == ["one"]
    log_step(library, [(None, note("a", "three"))])
    assert bodies(library) == ["three", "one"]


def test_what_is_deleted_permanently_is_in_no_step(library: Library) -> None:
    log_step(library, [(None, note("a"))])
    log_step(library, [(None, note("b", "stays"))])
    delete_permanently(library, {"a"})
    assert bodies(library) == ["stays"]


def test_a_step_of_another_release_is_left_out(library: Library) -> None:
    log_step(library, [(None, note("a"))])
    (slot,) = next(undo_log.logged_steps(library)).slots
    for text in ("", "{", "[1, 2, 3]", '["2026-03-04T09:12:00+00:00", [[null, ["a"]]], []]'):
        library.save_draft(slot, text)
        assert bodies(library) == []


def test_a_step_that_is_done_part_by_part_is_one(library: Library) -> None:
    log_step(library, [(None, note("before"))])
    logged = log_step(library, [(None, note("a"))])
    logged = log_step(library, [(None, note("b"))], ["k"], logged=logged)
    (whole, before) = undo_log.logged_steps(library)
    assert whole.changes == ((None, note("a")), (None, note("b")))
    assert whole.saved == ("k",)
    assert before.changes == ((None, note("before")),)
    drop_step(library, whole.slots)
    assert [each.changes for each in undo_log.logged_steps(library)] == [before.changes]
    assert all(library.draft(slot) == "" for slot in whole.slots)


def test_a_step_that_grows_too_large_is_kept_no_more(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo_log, "MAX_CHARS", 1_500)
    logged = log_step(library, [(None, note("a", "x" * 900))])
    assert len(bodies(library)) == 1
    logged = log_step(library, [(None, note("b", "x" * 900))], logged=logged)
    assert bodies(library) == []
    log_step(library, [(None, note("c", "x"))], logged=logged)
    assert bodies(library) == []


def test_a_step_of_many_parts_counts_as_one(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo_log, "MAX_STEPS", 2)
    log_step(library, [(None, note("a", "one"))])
    logged = log_step(library, [(None, note("b", "two"))])
    for number in range(3):
        logged = log_step(library, [(None, note(str(number), "more"))], logged=logged)
    assert bodies(library) == ["two", "more", "more", "more", "one"]
