"""Entries to export are read lazily, and again on each iteration."""

from collections.abc import Sequence

import pytest
from export_samples import entry, note
from temporary_library import TemporaryLibrary
from whole_imports import import_all

from reader.export.entry import Entry
from reader.export.formats import FORMATS
from reader.export.gathering import Gathered, kept_notes
from reader.export.json_formats.list_writer import dumped, list_pieces
from reader.model.annotation import Annotation


class Counting(TemporaryLibrary):
    """A library that counts the articles whose notes were read."""

    read = 0

    def annotations(
        self, key: str | None = None, *, limit: int | None = None, before: Annotation | None = None
    ) -> Sequence[Annotation]:
        self.read += 1
        return super().annotations(key, limit=limit, before=before)


def library_of(count: int) -> Counting:
    library = Counting()
    for number in range(count):
        here = entry(note(f"n{number}"), title=f"Eels {number}")
        import_all(library, [Entry("", f"https://a.example/{number}", here.meta, here.notes)])
    library.read = 0
    return library


@pytest.mark.parametrize("name", ["json", "w3c", "csv", "org", "bibtex", "csl"])
def test_an_article_is_read_when_it_is_written(name: str) -> None:
    library = library_of(9)
    pieces = FORMATS[name].pieces(Gathered(library))
    for _ in range(3):
        next(pieces)
    assert library.read <= 3
    assert len(list(pieces)) >= 6
    assert library.read == 9


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_what_is_read_piece_by_piece_is_written_like_a_list(name: str) -> None:
    library = library_of(3)
    gathered = Gathered(library)
    assert FORMATS[name].write(gathered) == FORMATS[name].write(list(gathered))


def test_entries_are_picked_and_the_progress_is_reported() -> None:
    library, told = library_of(3), list[tuple[int, int]]()

    def pick(each: Entry) -> Entry | None:
        return None if each.location.endswith("1") else each

    gathered = Gathered(library, pick=pick, progress=lambda done, of: told.append((done, of)))
    assert {each.location[-1] for each in gathered} == {"0", "2"}
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize("items", [[], [1], [{"a": ["é\n", []]}, "x\\n", {}]])
@pytest.mark.parametrize("depth", [0, 1])
def test_a_list_is_written_as_json_writes_it(items: list[object], depth: int) -> None:
    assert "".join(list_pieces(items, depth)) == dumped(items, depth)


@pytest.mark.parametrize("unknown", [0, 2, 5_000])
def test_of_many_notes_as_of_few_those_here_and_in_the_trash_are_told(unknown: int) -> None:
    library = library_of(4)
    library.remove(["n1"])
    ids = {"n1", "n2", "n3", *(f"x{number}" for number in range(unknown))}
    assert kept_notes(library, ids) == {"n1": False, "n2": True, "n3": True}
