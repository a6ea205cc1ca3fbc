"""Changes made by another window are noticed and shown."""

import asyncio
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from stage import HARBOUR, article_at, on_stage
from temporary_library import TemporaryLibrary

from reader.anchoring.describe import describe_target
from reader.errors import LibraryError
from reader.library.opening import open_library
from reader.library.store import Library
from reader.model.annotation import Annotation, Motivation
from reader.session.notes import annotating
from reader.tui.library_access.library_thread import LibraryThread, library_thread_at
from reader.tui.library_access.library_watch import Watch

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def note(key: str, name: str = "n", body: str = "from elsewhere") -> Annotation:
    target = describe_target(article_at(HARBOUR).text, 0, 7)
    return Annotation(name, key, Motivation.COMMENTING, target, NOON, NOON, body)


@pytest.fixture
def library_thread(tmp_path: Path) -> Iterator[LibraryThread]:
    library_thread = library_thread_at(tmp_path, lambda: open_library(tmp_path, continuous=True))
    yield library_thread
    library_thread.close()


async def looked(watch: Watch) -> None:
    """Trigger a check of the watch, and wait for its result."""
    watch._look()
    assert watch._looking is not None
    await watch._looking


def looking(watch: Watch) -> bool:
    """Whether the watch checks on its own."""
    return watch._timer is not None


async def test_a_write_of_another_window_is_noticed(
    library_thread: LibraryThread, tmp_path: Path
) -> None:
    calls: list[None] = []
    watch = Watch(library_thread, lambda: calls.append(None))
    await looked(watch)
    calls.clear()
    await looked(watch)
    assert calls == []
    other = open_library(tmp_path)
    other.put([note("k")], article_at(HARBOUR))
    await looked(watch)
    assert calls == [None]
    await looked(watch)
    assert calls == [None]
    other.close()
    watch.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no sockets in the file system")
async def test_with_a_bell_nothing_looks_until_it_is_rung(
    library_thread: LibraryThread, tmp_path: Path
) -> None:
    heard = asyncio.Event()
    watch = Watch(library_thread, heard.set)
    watch.start()
    watch._tick()
    assert not looking(watch), "a timer although there is a bell"
    assert watch._looking is not None
    await watch._looking
    heard.clear()
    other = open_library(tmp_path)
    await asyncio.to_thread(other.put, [note("k")], article_at(HARBOUR))
    async with asyncio.timeout(60):
        await heard.wait()
    other.close()
    watch.close()
    assert list((tmp_path / "windows").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no sockets in the file system")
async def test_what_comes_while_it_looks_is_not_missed(
    library_thread: LibraryThread, tmp_path: Path
) -> None:
    calls: list[None] = []
    watch = Watch(library_thread, lambda: calls.append(None))
    watch.start()
    watch._look()
    other = open_library(tmp_path)
    await asyncio.to_thread(other.put, [note("k")], article_at(HARBOUR))
    watch._look()
    assert watch._looking is not None
    await watch._looking
    other.close()
    calls.clear()
    await looked(watch)
    assert calls == []
    watch.close()


async def test_what_this_window_wrote_itself_can_be_acknowledged(
    library_thread: LibraryThread,
) -> None:
    calls: list[None] = []
    watch = Watch(library_thread, lambda: calls.append(None))
    await looked(watch)
    calls.clear()
    await library_thread.ask(lambda library: library.put([note("k")], article_at(HARBOUR)))
    await watch.acknowledge()
    await looked(watch)
    assert calls == []
    watch.close()


async def test_a_library_that_cannot_be_read_is_no_end_of_the_watch() -> None:
    def refuse() -> Library:
        raise LibraryError("the data directory is not there")

    library_thread = LibraryThread(refuse)
    watch = Watch(library_thread, lambda: None)
    await looked(watch)
    watch.close()
    with suppress(LibraryError):
        library_thread.close()


async def test_starting_and_stopping_leave_no_timer() -> None:
    library_thread = LibraryThread(TemporaryLibrary)
    watch = Watch(library_thread, lambda: None)
    watch.start()
    first = watch._timer
    watch.start()
    assert first is not None
    assert looking(watch)
    assert watch._timer is first
    watch.stop()
    assert first.cancelled()
    assert not looking(watch)
    watch._tick()
    assert looking(watch)
    watch.close()
    library_thread.close()


async def test_a_note_of_another_window_appears_in_the_text() -> None:
    async with on_stage() as stage:
        record = stage.state.record
        assert record is not None
        stage.library.put([note(record.key)], article_at(HARBOUR))
        stage.reading.follow_library()
        await stage.settle()
        assert stage.shows("✎ from elsewhere")
        assert stage.notice == "1 note added elsewhere"
        stage.library.put([note(record.key)._replace(body="changed there")])
        stage.reading.follow_library()
        await stage.settle()
        assert stage.shows("✎ changed there")
        assert stage.notice == "1 note changed elsewhere: the new version is shown"
        stage.library.remove(["n"])
        stage.reading.follow_library()
        await stage.settle()
        assert not stage.shows("changed there")
        assert stage.notice == "1 note removed elsewhere: M and Z show the trash"


async def test_notes_written_on_one_passage_in_two_windows_become_one() -> None:
    async with on_stage() as stage:
        for key, written in (("a", stage.reading.subject()), ("C", None)):
            await stage.press(key, write="mine")
            record = await stage.reading.arrival.record()
            edit = annotating.annotate_whole(stage.state, "theirs")
            if written is not None:
                edit = annotating.annotate(
                    stage.state, written, Motivation.COMMENTING, body="theirs"
                )
            assert edit.after is not None
            stage.library.put([edit.after._replace(article=record.key)], stage.state.article)
            stage.app.save_all()
            (slot,) = stage.library.drafts("note:", before=datetime.max.replace(tzinfo=UTC))
            stage.library.save_draft(slot, "theirs that is being written")
            await stage.press("ctrl+s")
            assert stage.library.draft(slot) == "theirs that is being written"
            stage.library.save_draft(slot, "")
            assert [each.body for each in stage.library.annotations()] == ["theirs\n\nmine"]
            assert "added to the one written here meanwhile" in stage.notice
            await stage.press("U")
            assert [each.body for each in stage.library.annotations()] == ["theirs"]
            stage.library.remove([edit.after.id])
            stage.reading.follow_library()
            await stage.settle()


async def test_a_note_saved_without_a_change_stays_as_another_window_has_changed_it() -> None:
    async with on_stage() as stage:
        await stage.press("a", write="mine")
        await stage.press("ctrl+s", "a")
        (mine,) = stage.library.annotations()
        stage.library.put([mine._replace(body="theirs")])
        stage.reading.follow_library()
        await stage.settle()
        await stage.press("ctrl+s")
        assert stage.notice == "nothing was changed"
        assert stage.shows("✎ theirs")
        assert [each.body for each in stage.library.annotations()] == ["theirs"]
        await stage.press("a", "!")
        stage.library.remove([mine.id])
        await stage.press("ctrl+s")
        assert stage.notice == "note saved: U undoes it   it was removed elsewhere meanwhile"
        assert [each.body for each in stage.library.annotations()] == ["theirs!"]


async def test_what_was_changed_in_the_list_of_all_notes_is_not_told_as_the_work_of_others() -> (
    None
):
    async with on_stage() as stage:
        await stage.press("n", "H", "M", "x", "q")
        assert stage.screen is stage.reading
        assert not stage.state.annotations
        assert "elsewhere" not in stage.notice


async def test_what_is_told_of_others_says_notes_bookmarks_and_speakers_apart() -> None:
    async with on_stage() as stage:
        record = stage.state.record
        assert record is not None
        mark = note(record.key, "m", "")._replace(motivation=Motivation.BOOKMARKING, mark="a")
        speaker = note(record.key, "s", "Ida Moen")._replace(motivation=Motivation.IDENTIFYING)
        for each in (note(record.key), mark, speaker):
            stage.library.put([each], article_at(HARBOUR))
        stage.reading.follow_library()
        await stage.settle()
        assert stage.notice == (
            "1 note, 1 bookmark added elsewhere   "
            "1 speaker changed elsewhere: the new version is shown"
        )
        stage.library.remove(["n", "m", "s"])
        stage.library.put([note(record.key, "new")], article_at(HARBOUR))
        stage.reading.follow_library()
        await stage.settle()
        assert stage.notice == (
            "1 note added elsewhere   1 note, 1 bookmark removed elsewhere: M and Z show the trash"
        )


async def test_what_one_does_oneself_is_not_news() -> None:
    async with on_stage() as stage:
        await stage.press("n", "H")
        state = stage.state
        stage.reading.follow_library()
        await stage.settle()
        assert stage.state is state


async def test_nobody_looks_while_the_terminal_has_not_the_focus() -> None:
    async with on_stage() as stage:
        watch = stage.reading._watch
        assert watch is not None
        assert looking(watch)
        stage.app.app_focus = False
        await stage.settle()
        assert not looking(watch)
        stage.app.app_focus = True
        await stage.settle()
        assert looking(watch)
        await stage.press("M")
        assert not looking(watch)
        for focus in (False, True):
            stage.app.app_focus = focus
            await stage.settle()
        assert not looking(watch)  # another screen covers the article
        await stage.press("q")
        assert looking(watch)
