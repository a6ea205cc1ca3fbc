"""Changing many annotations as one undoable step, in slices."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import TypeVar

import pytest
from temporary_library import TemporaryLibrary

from reader.errors import LibraryError
from reader.library.store import Library
from reader.library.undo_log import logged_steps
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Article
from reader.session.notes.bulk import retagged
from reader.session.state import Edit
from reader.tui.library_access.library_thread import LibraryThread
from reader.tui.library_access.note_history import DoneStep, NoteHistory, Outcome

Answer = TypeVar("Answer")
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def note(number: int) -> Annotation:
    target = Target(number, number + 3, "old")
    return Annotation(f"n{number}", "k", Motivation.COMMENTING, target, NOON, NOON, "words")


class Failing(TemporaryLibrary):
    """A library whose disk is full after a number of writes."""

    room = 1 << 30
    joined = 0

    def in_transaction(self, work: Callable[[Library], Answer]) -> Answer:
        self.joined += 1
        return super().in_transaction(work)

    def put(
        self,
        annotations: Iterable[Annotation],
        article: Article | None = None,
        *,
        before: Iterable[Annotation] = (),
    ) -> None:
        self._write()
        super().put(annotations, article, before=before)

    def remove(self, ids: Iterable[str]) -> None:
        self._write()
        super().remove(ids)

    def _write(self) -> None:
        self.room -= 1
        if self.room < 0:
            raise LibraryError("the disk is full")


def opened(count: int) -> tuple[Failing, NoteHistory, list[tuple[int, int]]]:
    library = Failing()
    library.put(note(number) for number in range(count))
    told: list[tuple[int, int]] = []
    library_thread = LibraryThread(lambda: library)
    return library, NoteHistory(library_thread, lambda done, of: told.append((done, of))), told


def ids(count: int) -> list[str]:
    return [f"n{number}" for number in range(count)]


def kept(library: TemporaryLibrary) -> dict[str, Annotation]:
    return {each.id: each for each in library.annotations()}


async def test_a_large_change_is_saved_in_slices_and_is_one_step() -> None:
    library, history, told = opened(450)
    before = kept(library)
    outcome = await history.change(ids(450), lambda each: retagged(each, "sea"))
    assert outcome == Outcome(450)
    assert told == [(200, 450), (400, 450)]
    assert all(each.tags == ("sea",) for each in library.annotations())
    assert await history.undo_last() == Outcome(450)
    assert kept(library) == before
    assert await history.undo_last(redo=True) == Outcome(450)
    assert all(each.tags == ("sea",) for each in library.annotations())


async def test_many_are_removed_in_slices() -> None:
    library, history, told = opened(450)
    assert await history.change(ids(450), lambda _: None) == Outcome(450)
    assert told == [(200, 450), (400, 450)]
    assert not kept(library)
    assert await history.undo_last() == Outcome(450)
    assert len(kept(library)) == 450


async def test_what_is_saved_before_a_failure_can_be_taken_back() -> None:
    library, history, _ = opened(450)
    library.room = 2
    with pytest.raises(LibraryError, match="disk is full"):
        await history.change(ids(450), lambda _: None)
    assert len(kept(library)) == 50
    library.room = 100
    assert await history.undo_last() == Outcome(400)
    assert len(kept(library)) == 450


async def test_what_is_kept_of_a_step_is_what_was_done_of_it_whenever_it_ends() -> None:
    library, history, _ = opened(450)

    def kept_now() -> list[int]:
        return [len(step.changes) for step in logged_steps(library)]

    library.room = 2
    with pytest.raises(LibraryError, match="disk is full"):
        await history.change(ids(450), lambda each: retagged(each, "sea"))
    assert kept_now() == [400]
    library.room = 2
    assert await history.undo_last() == Outcome(400)
    assert kept_now() == []
    library.room = 1
    with pytest.raises(LibraryError, match="disk is full"):
        await history.undo_last(redo=True)
    assert kept_now() == [200]


async def test_a_slice_and_what_is_kept_of_it_are_saved_together() -> None:
    library, history, _ = opened(450)
    await history.change(ids(450), lambda each: retagged(each, "sea"))
    assert library.joined == 3
    await history.undo_last()
    assert library.joined == 6
    await history.undo_last(redo=True)
    assert library.joined == 9


async def test_what_something_else_carries_out_can_be_taken_back() -> None:
    library, history, _ = opened(1)

    async def work() -> DoneStep:
        library.put([note(7)])
        return DoneStep((Edit(None, note(7)),))

    assert await history.adopt(work()) == Outcome(1)
    assert set(kept(library)) == {"n0", "n7"}
    assert await history.undo_last() == Outcome(1)
    assert set(kept(library)) == {"n0"}
    assert await history.undo_last(redo=True) == Outcome(1)


async def test_articles_that_a_step_saved_are_let_go_and_saved_again_with_it() -> None:
    library, history, _ = opened(0)
    key = library.register(Article("/a.txt", "The mole", ())).key

    async def work() -> DoneStep:
        library.star(key, starred=True)
        return DoneStep((), (key,))

    def is_saved() -> bool:
        record = library.record(key)
        return record is not None and record.starred

    assert await history.adopt(work()) == Outcome(0, articles=1)
    assert await history.undo_last() == Outcome(0, articles=1)
    assert not is_saved()
    assert await history.undo_last(redo=True) == Outcome(0, articles=1)
    assert is_saved()


async def test_a_slice_that_fails_has_changed_nothing() -> None:
    library, history, _ = opened(3)
    before = kept(library)
    library.room = 0
    with pytest.raises(LibraryError):
        await history.change(ids(3), lambda each: retagged(each, "sea"))
    assert kept(library) == before
    assert history.undo == []


async def test_a_change_begins_from_what_the_library_has_now() -> None:
    library, history, _ = opened(1)
    library.put([note(0)._replace(body="changed elsewhere")])
    await history.change(["n0", "gone"], lambda each: retagged(each, "sea"))
    assert kept(library)["n0"].body == "changed elsewhere"
    assert kept(library)["n0"].tags == ("sea",)


async def test_what_others_wrote_on_a_note_while_it_was_open_stays() -> None:
    library, history, _ = opened(1)
    (open_here,) = library.annotations()
    theirs = open_here._replace(body="their words", tags=("sea",))
    library.put([theirs])
    assert await history.rewrite(open_here, open_here._replace(body="our words")) == Outcome(1)
    saved = kept(library)["n0"]
    assert "their words" in saved.body
    assert "our words" in saved.body
    assert saved.tags == ("sea",)
    assert await history.undo_last() == Outcome(1)
    assert kept(library)["n0"] == theirs


async def test_a_note_that_others_removed_while_it_was_open_comes_back() -> None:
    library, history, _ = opened(1)
    (open_here,) = library.annotations()
    library.remove(["n0"])
    assert await history.rewrite(open_here, open_here._replace(body="our words")) == Outcome(1)
    assert kept(library)["n0"].body == "our words"


async def test_a_note_without_words_is_removed_and_comes_back_when_taken_back() -> None:
    library, history, _ = opened(1)
    (open_here,) = library.annotations()
    assert await history.rewrite(open_here, None) == Outcome(1)
    assert [each.id for each in library.trash()] == ["n0"]
    assert await history.rewrite(open_here, None) == Outcome(0)
    assert await history.undo_last() == Outcome(1)
    assert kept(library) == {"n0": open_here}


async def test_a_note_that_was_left_as_it_was_is_no_step() -> None:
    library, history, _ = opened(1)
    (open_here,) = library.annotations()
    library.put([open_here._replace(body="their words")])
    assert await history.rewrite(open_here, open_here) == Outcome(0)
    assert kept(library)["n0"].body == "their words"


async def test_what_stays_as_it_is_is_no_step() -> None:
    _, history, _ = opened(2)
    assert await history.change(ids(2), lambda each: each) == Outcome(0)
    assert history.undo == []
    assert await history.undo_last() == Outcome(0)


async def test_taking_back_leaves_alone_what_changed_since() -> None:
    library, history, _ = opened(2)
    await history.change(ids(2), lambda each: retagged(each, "sea"))
    theirs = kept(library)["n1"]._replace(body="theirs")
    library.put([theirs])
    assert await history.undo_last() == Outcome(1, 1)
    assert kept(library)["n0"].tags == ()
    assert kept(library)["n1"] == theirs


async def test_what_could_not_be_taken_back_can_be_later() -> None:
    library, history, _ = opened(250)
    before = kept(library)
    await history.change(ids(250), lambda each: retagged(each, "sea"))
    library.room = 1
    with pytest.raises(LibraryError):
        await history.undo_last()
    library.room = 100
    assert await history.undo_last() == Outcome(50)
    assert kept(library) == before
    assert history.undo == []


async def test_only_what_is_not_there_is_brought_back() -> None:
    library, history, _ = opened(2)
    library.remove(["n0"])
    assert await history.restore([note(0), note(1)]) == Outcome(1)
    assert len(kept(library)) == 2
    assert await history.undo_last() == Outcome(1)
    assert list(kept(library)) == ["n1"]
