"""Querying notes in slices: what is found, its state, and its place."""

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from reader.anchoring.describe import describe_target
from reader.errors import LibraryError
from reader.library.database import DatabaseLibrary
from reader.library.opening import open_library
from reader.library.store import Library
from reader.model.annotation import Annotation, Motivation, Status, Target
from reader.model.article import Article
from reader.parsing.registry import parse_article
from reader.session.notes.note_query import read_query
from reader.tui.library_access import all_notes as all_notes_module
from reader.tui.library_access.all_notes import SLICE, AllNotes, location_of
from reader.tui.library_access.library_thread import LibraryThread

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
BEFORE = """The orchard dispute

The council met on Tuesday evening in the old hall.

We will keep every one of the old pear trees this year, said the warden of the place.

Nobody mentioned the drought until the very end of the session.
"""
AFTER = BEFORE.replace(
    "Nobody mentioned the drought until the very end of the session.", "It rained at night."
)
DROUGHT = "Nobody mentioned the drought until the very end"


def edition(text: str) -> Article:
    return parse_article(text.encode(), location="/news/orchard.txt")


def note(name: str, key: str, target: Target, body: str = "") -> Annotation:
    return Annotation(name, key, Motivation.COMMENTING, target, NOON, NOON, body or name)


def on(text: str, words: str) -> Target:
    article = edition(text)
    start = article.text.index(words)
    return describe_target(article.text, start, start + len(words))


@pytest.fixture
async def library_thread(tmp_path: Path) -> AsyncIterator[LibraryThread]:
    """A library with two notes on an article edited since, and one on an unknown article."""
    library = open_library(tmp_path)
    before = edition(BEFORE)
    key = library.register(before).key
    library.put([note("stays", key, on(BEFORE, "old pear trees"))], before)
    library.put([note("goes", key, on(BEFORE, DROUGHT))], before)
    library.register(edition(AFTER))
    library.put([note("bare", "elsewhere", Target(5, 9, "bees", "the ", " hum"))])
    library_thread = LibraryThread(lambda: library)
    yield library_thread
    library_thread.close()
    library.close()  # the thread has not taken it if nothing was asked


async def found(library_thread: LibraryThread, line: str) -> set[str]:
    all_notes = AllNotes(library_thread)
    query = read_query(line, date(2026, 11, 25))
    answer = await all_notes.find(query, SLICE, lambda: True)
    assert answer is not None
    assert answer.complete
    return {each.id for each in answer.annotations}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", {"stays", "goes", "bare"}),
        ("state:orphan", {"goes"}),
        ("state:unsure", {"goes"}),
        ("state:exact state:moved state:changed", {"stays"}),
        ("drought", {"goes"}),
        ("drought state:exact", set()),
        ("article:orchard", {"stays", "goes"}),
    ],
)
async def test_words_tokens_and_states_are_found_together(
    library_thread: LibraryThread, line: str, expected: set[str]
) -> None:
    assert await found(library_thread, line) == expected


async def test_an_answer_that_nobody_waits_for_is_not_given(library_thread: LibraryThread) -> None:
    all_notes = AllNotes(library_thread)
    assert await all_notes.find(read_query("", NOON.date()), 1, lambda: False) is None


async def test_what_was_written_is_found_after_forgetting(library_thread: LibraryThread) -> None:
    all_notes, query = AllNotes(library_thread), read_query("", date(2026, 11, 25))
    await all_notes.find(query, SLICE, lambda: True)
    await library_thread.ask(lambda library: library.remove(["bare"]))
    stale = await all_notes.find(query, SLICE, lambda: True)
    all_notes.forget()
    fresh = await all_notes.find(query, SLICE, lambda: True)
    assert stale is not None
    assert fresh is not None
    assert len(stale.annotations) == 3
    assert len(fresh.annotations) == 2
    removed = await all_notes.find(query, SLICE, lambda: True, in_trash=True)
    assert removed is not None
    assert [each.id for each in removed.annotations] == ["bare"]
    assert removed.removed.keys() == {"bare"}
    drought = read_query("drought", date(2026, 11, 25))
    none = await all_notes.find(drought, SLICE, lambda: True, in_trash=True)
    assert none is not None
    assert none.annotations == []


async def test_the_trash_is_read_as_far_as_it_is_looked_at(library_thread: LibraryThread) -> None:
    def remove_many(library: Library) -> None:
        (one,) = (each for each in library.annotations() if each.id == "bare")
        library.put([one._replace(id=f"r{number}") for number in range(SLICE + 50)])
        library.remove(f"r{number}" for number in range(SLICE + 50))

    await library_thread.ask(remove_many)
    all_notes, query = AllNotes(library_thread), read_query("", date(2026, 11, 25))
    first = await all_notes.find(query, SLICE, lambda: True, in_trash=True)
    assert first is not None
    assert (len(first.annotations), first.complete) == (SLICE, False)
    rest = await all_notes.find(query, SLICE, lambda: True, in_trash=True, everything=True)
    assert rest is not None
    assert len({each.id for each in rest.annotations}) == len(rest.removed) == SLICE + 50
    assert rest.complete


async def test_slices_grow_until_there_is_enough(library_thread: LibraryThread) -> None:
    target = Target(0, 3, "The")
    many = [
        Annotation(
            f"m{n}", "elsewhere", Motivation.COMMENTING, target, NOON - timedelta(minutes=n + 1),
            NOON, f"number {n}", tags=("rare",) if n > 1_400 else (),
        )
        for n in range(1_410)
    ]  # fmt: skip
    await library_thread.ask(lambda library: library.put(many))
    all_notes = AllNotes(library_thread)
    first = await all_notes.find(read_query("", NOON.date()), SLICE, lambda: True)
    assert first is not None
    assert len(first.annotations) == SLICE
    assert not first.complete
    rare = await all_notes.find(read_query("tag:rare", NOON.date()), SLICE, lambda: True)
    assert rare is not None
    assert len(rare.annotations) == 9
    assert rare.complete


async def test_a_passage_is_shown_where_it_is_else_where_it_was(
    library_thread: LibraryThread,
) -> None:
    all_notes = AllNotes(library_thread)
    answer = await all_notes.find(read_query("", NOON.date()), SLICE, lambda: True)
    assert answer is not None
    notes = {each.id: each for each in answer.annotations}
    here = await all_notes.passage(notes["stays"])
    assert here.span.of(here.text) == "old pear trees"
    assert here.text.startswith("We will keep every one")
    assert here.status in (Status.EXACT, Status.MOVED)
    gone = await all_notes.passage(notes["goes"])
    assert gone.span.of(gone.text) == DROUGHT
    assert gone.text.endswith("of the session.")
    assert gone.status is Status.ORPHAN
    bare = await all_notes.passage(notes["bare"])
    assert (bare.text, bare.span.of(bare.text), bare.status) == ("the bees hum", "bees", None)


async def test_a_passage_of_the_first_and_of_a_very_long_paragraph_is_cut_to_measure(
    tmp_path: Path,
) -> None:
    library = open_library(tmp_path)
    long = parse_article(("word " * 4_000).encode(), location="/news/long.txt")
    key = library.register(long).key
    for name, start, end in (("a", 0, 4), ("b", 10_000, 10_004), ("c", 0, 19_000)):
        library.put([note(name, key, describe_target(long.text, start, end))], long)
    library_thread = LibraryThread(lambda: library)
    all_notes = AllNotes(library_thread)
    for each in library.annotations(key):
        passage = await all_notes.passage(each)
        assert each.target.exact.startswith(passage.span.of(passage.text))
        assert len(passage.text) < 8_000
    library_thread.close()


async def test_an_article_that_is_not_known_cannot_be_opened(library_thread: LibraryThread) -> None:
    all_notes = AllNotes(library_thread)
    answer = await all_notes.find(read_query("", NOON.date()), SLICE, lambda: True)
    assert answer is not None
    notes = {each.id: each for each in answer.annotations}
    assert location_of(all_notes.records, notes["stays"]) == "/news/orchard.txt"
    with pytest.raises(LibraryError, match="no longer in the library"):
        location_of(all_notes.records, notes["bare"])


async def test_what_is_forgotten_while_it_is_being_read_leaves_no_gap(
    library_thread: LibraryThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A window that saves something must not hide notes from the list of another."""
    all_notes, query = AllNotes(library_thread), read_query("", date(2026, 11, 25))
    plain, wanted = DatabaseLibrary.annotations, {"stays", "goes", "bare"}

    def annotations(
        library: DatabaseLibrary, *, limit: int, before: Annotation | None
    ) -> Sequence[Annotation]:
        if before is not None:
            all_notes.forget()
        return plain(library, limit=limit, before=before)

    monkeypatch.setattr(all_notes_module, "SLICE", 1)
    monkeypatch.setattr(DatabaseLibrary, "annotations", annotations)
    await all_notes.find(query, 1, lambda: True, everything=True)
    monkeypatch.undo()
    again = await all_notes.find(query, 1, lambda: True, everything=True)
    assert again is not None
    assert {each.id for each in again.annotations} == wanted
