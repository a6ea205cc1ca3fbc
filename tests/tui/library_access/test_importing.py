"""Importing notes from a file, concurrently with other library calls."""

from datetime import UTC, datetime
from pathlib import Path

from temporary_library import TemporaryLibrary

from reader.export.entry import Entry
from reader.export.formats import format_named
from reader.export.importing.import_stream import ImportStream
from reader.library.undo_log import logged_steps
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Meta
from reader.model.colours import Colours
from reader.tui.library_access.importing import import_entries, load_import
from reader.tui.library_access.library_thread import LibraryThread

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def exported(path: Path, count: int) -> str:
    """Write a number of notes, each on another article, to a file, and return its path."""

    def entry(number: int) -> Entry:
        target = Target(0, 4, "pier")
        note = Annotation(f"n{number}", "k", Motivation.COMMENTING, target, NOON, NOON, "wet")
        return Entry(f"k{number}", f"https://news.example/{number}", Meta(title="Pier"), (note,))

    path.write_text(format_named("json").write(map(entry, range(count))), encoding="utf-8")
    return str(path)


async def test_a_large_file_of_ours_is_taken_part_by_part_and_others_are_answered_in_between(
    tmp_path: Path,
) -> None:
    library, told, seen = TemporaryLibrary(), list[tuple[int, int]](), list[int]()
    thread = LibraryThread(lambda: library)
    entries, state, counts = await load_import(thread, exported(tmp_path / "notes.json", 600))
    assert not state
    assert isinstance(entries, ImportStream)  # which is not in memory
    assert (counts.new, len(entries)) == (600, 600)

    def progress(done: int, of: int) -> None:
        told.append((done, of))
        thread.ask_without_waiting(lambda asked: seen.append(len(asked.annotations())))

    step = await import_entries(thread, entries, Colours(), progress)
    assert told == [(250, 600), (500, 600)]
    assert seen == [250, 500]
    assert len(step.edits) == len(library.annotations()) == 600
    assert len(next(logged_steps(library)).changes) == 600
    thread.close()


async def test_what_is_removed_between_two_parts_stays_removed(tmp_path: Path) -> None:
    library = TemporaryLibrary()
    thread = LibraryThread(lambda: library)
    path = exported(tmp_path / "notes.json", 600)
    entries, _, _ = await load_import(thread, path)
    first = await import_entries(thread, entries, Colours(), lambda *_: None)
    assert len(first.edits) == 600
    library.remove(["n599"])
    library.remove(["n0"])
    library.delete(["n0"])

    def remove(done: int, _: int) -> None:
        if done == 250:
            thread.ask_without_waiting(lambda asked: asked.remove(["n598"]))

    again = await import_entries(thread, entries, Colours(), remove)
    assert [edit.after.id for edit in again.edits if edit.after] == ["n0"]
    assert {each.id for each in library.trash()} == {"n598", "n599"}
    thread.close()
