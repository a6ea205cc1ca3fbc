"""The library is opened once, early if its list is drawn, and never waited for long."""

import threading
from pathlib import Path

import pytest
from temporary_library import TemporaryLibrary

from reader.cli.interactive import early_list
from reader.errors import LibraryError
from reader.first_screen.picture import Picture
from reader.library.store import Library
from reader.model.article import Article
from reader.model.settings import Settings
from reader.tui.early import inked_bytes
from reader.tui.early import list_frame as drawn_list
from reader.tui.early.start import Start
from reader.tui.views.ink.palette import DARK


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Start]:
    """What is drawn on a terminal of 80 by 24 cells, however busy the machine is."""
    drawn: list[Start] = []
    monkeypatch.setattr(early_list, "_MAX_WAIT_SECONDS", 60.0)
    screen = inked_bytes.drawn_as_set(Picture(80, 24, has_true_colours=True), Settings(), DARK)
    monkeypatch.setattr(inked_bytes, "early_screen", lambda *_: screen)
    monkeypatch.setattr(drawn_list, "show", lambda start, *_: drawn.append(start))
    return drawn


def with_eels(folder: Path) -> TemporaryLibrary:
    library = TemporaryLibrary()
    library.register(Article(str(folder / "eels.txt"), "Eels", ()))
    return library


def test_the_library_that_was_asked_is_the_one_that_the_program_uses(
    shown: list[Start], tmp_path: Path
) -> None:
    library, times = with_eels(tmp_path), []

    def opening() -> Library:
        times.append("opened")
        return library

    start, opened = early_list.show(Start(), Settings(), opening, "")
    assert shown == [start]
    assert start.shelf is not None
    assert [record.location for record in start.shelf.records] == [str(tmp_path / "eels.txt")]
    assert opened() is library
    assert times == ["opened"]


def test_of_a_folder_it_is_asked_how_far_the_files_were_read(
    shown: list[Start], tmp_path: Path
) -> None:
    files = [tmp_path / "eels.txt", tmp_path / "lamps.txt"]
    start, _ = early_list.show(Start(files=files), Settings(), lambda: with_eels(tmp_path), "")
    assert shown == [start]
    assert start.shelf is None
    assert list(start.records or ()) == [tmp_path / "eels.txt"]


def test_a_library_that_does_not_answer_is_left_to_the_program(
    shown: list[Start], monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, library = threading.Event(), TemporaryLibrary()
    monkeypatch.setattr(early_list, "_MAX_WAIT_SECONDS", 0.0)

    def opening() -> Library:
        goes_on.wait()
        return library

    start, opened = early_list.show(Start(), Settings(), opening, "")
    assert (shown, start) == ([], Start())
    goes_on.set()
    assert opened() is library


def test_one_that_cannot_be_opened_is_opened_once_more(shown: list[Start]) -> None:
    def opening() -> Library:
        raise LibraryError("the disk is full")

    start, opened = early_list.show(Start(), Settings(), opening, "")
    assert (shown, start) == ([], Start())
    with pytest.raises(LibraryError, match="the disk is full"):
        opened()


def test_nothing_is_asked_where_nothing_can_be_drawn(
    shown: list[Start], monkeypatch: pytest.MonkeyPatch
) -> None:
    def opening() -> Library:
        raise AssertionError

    many = Start(files=[Path(f"/press/{number}.txt") for number in range(401)])
    assert early_list.show(many, Settings(), opening, "") == (many, opening)
    monkeypatch.setattr(inked_bytes, "early_screen", lambda *_: None)
    assert early_list.show(Start(), Settings(), opening, "") == (Start(), opening)
    assert shown == []
