"""Articles that are saved to be read later, or taken off the list."""

from pathlib import Path
from threading import Event

import pytest
from stage import ARTICLES, HARBOUR, article_at, listed, on_stage
from temporary_library import TemporaryLibrary

from reader.errors import LibraryError
from reader.library.store import ArticleRecord
from reader.model.article import Article


async def test_saving_an_article_is_told_and_kept() -> None:
    library = TemporaryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("s")
        assert stage.notice == "saved in the library: s unsaves it"
        assert library.recent()[0].starred
        await stage.press("s")
        assert not library.recent()[0].starred


async def test_changes_are_shown_of_an_article_that_was_saved_while_it_was_read() -> None:
    library, now = TemporaryLibrary(), article_at(HARBOUR)
    before = now._replace(text=now.text.replace("guarded", "cool"))
    async with on_stage(before, library=library) as stage:
        await stage.press("s")
    async with on_stage(now, library=library) as stage:
        await stage.press("D")
        assert stage.shows("cool → guarded")
        assert stage.shows("Editions · 2")


class _OneArticleLibrary(TemporaryLibrary):
    """A library that saves an article when the test allows it, and takes no other."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = Event()

    def star(self, key: str, *, starred: bool) -> None:
        assert self.go_on.wait(60)
        super().star(key, starred=starred)

    def register(self, article: Article) -> ArticleRecord:
        if article.location != str(HARBOUR):
            raise LibraryError("it is full")
        return super().register(article)


async def test_an_article_opened_while_another_is_being_saved_is_not_taken_for_that_one() -> None:
    library = _OneArticleLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("s", workers=False)
        other = ARTICLES / "ice-road.md"
        stage.send_all(f":e {other}", "enter")
        await stage.until(lambda: stage.state.article.location == str(other))
        library.go_on.set()
        await stage.settle()
        assert library.recent()[0].starred
        await stage.press("H")
        assert not library.annotations()
        assert "it is full" in stage.notice


async def test_an_article_is_taken_off_the_list_unless_it_has_notes() -> None:
    library = TemporaryLibrary()
    async with on_stage(None, library=library) as stage:
        await stage.press("enter", "q")
        assert stage.shows("Go on reading")
        await stage.press("home", "D")
        assert not stage.shows("Go on reading")
        assert stage.notice == "removed from the list: U, or opening it, brings it back"
        await stage.press("G", "D")
        assert stage.notice == "not opened yet: there is nothing to remove"
        await stage.press("g", "enter", "H", "q", "home", "D")
        assert stage.notice == "1 note on it: articles with notes stay in the list"
        await stage.press("enter", "home", "x", "m", "m", "q", "home", "x")
        assert (
            stage.notice == "bookmarks or corrections on it: articles with these stay in the list"
        )
        assert library.recent()


async def test_what_was_taken_off_the_list_is_put_back_the_last_one_first() -> None:
    library = TemporaryLibrary()
    async with on_stage(None, library=library) as stage:
        await stage.press("enter", "q")
        (before,) = library.recent()
        await stage.press("home", "x")
        assert not library.recent()
        await stage.press("U")
        assert list(library.recent()) == [before]
        assert stage.notice == "back on the list"
        assert stage.shows("Go on reading")
        row = stage.rows.row
        assert row is not None
        assert row.key == before.location
        await stage.press("U")
        assert stage.notice == "nothing was removed from this list"


async def test_what_cannot_be_put_back_on_the_list_now_can_be_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def locked(*_: object) -> None:
        raise LibraryError("the data directory is locked")

    library = TemporaryLibrary()
    async with on_stage(None, library=library) as stage:
        await stage.press("enter", "q", "home", "x")
        with monkeypatch.context() as patch:
            patch.setattr(library, "restore_to_recent", locked)
            await stage.press("U")
        assert stage.notice == "the data directory is locked"
        await stage.press("U")
        assert stage.notice == "back on the list"


async def test_an_article_is_saved_in_the_list() -> None:
    library = TemporaryLibrary()
    async with on_stage(None, library=library) as stage:
        await stage.press("enter", "G", "q", "g", "s")
        assert stage.shows("Saved")
        assert library.recent()[0].starred
        await stage.press("x")
        assert stage.notice == "saved articles stay in the list: s unsaves this one"
        await stage.press("s", "x")
        assert not library.recent()


async def test_files_of_a_folder_are_saved_to_be_read_later(tmp_path: Path) -> None:
    files = [tmp_path / "2023" / "a.txt", tmp_path / "2024" / "b.txt"]
    for path, text in zip(files, ("Eels return\n\nThey.", "Bees leave\n\nBye."), strict=True):
        path.parent.mkdir()
        path.write_text(text)
    library = TemporaryLibrary()
    async with on_stage(None, library=library, files=files) as stage:
        assert stage.shows("2024/b.txt")
        await stage.press("j", "s")
        assert stage.notice == "saved in the library: s unsaves it"
        eels, bees = listed(stage)[:2]
        assert "◆" in bees
        assert "◆" not in eels
        await stage.press("g", "n")
        row = stage.rows.row
        assert row is not None
        assert row.key == str(files[1])  # saved is not read
    async with on_stage(None, library=library) as stage:
        assert stage.shows("Saved")
        assert stage.shows("Bees leave")
        assert stage.shows("unread")
        await stage.press("enter")
        assert stage.state.article.title == "Bees leave"


async def test_a_sample_that_is_saved_keeps_its_headline() -> None:
    async with on_stage(None) as stage:
        await stage.press("s")
        assert stage.shows("◆ “A bridge is a promise that has to be kept every day”")
        assert not stage.shows("bridge-keeper.txt")
