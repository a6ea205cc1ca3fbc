"""The first screen: the articles of the library, of a folder, and the samples."""

from pathlib import Path

import pytest
from stage import ARTICLES, HARBOUR, article_at, listed, on_stage
from temporary_library import TemporaryLibrary

from reader.errors import LibraryError
from reader.library.store import Library
from reader.session.library_overview import LibraryOverview
from reader.tui.screens.articles import folder
from reader.tui.screens.articles import library as library_module
from reader.tui.screens.articles.folder import FolderScreen
from reader.tui.screens.articles.library import LibraryScreen


async def test_the_first_start_welcomes_and_lists_the_samples() -> None:
    async with on_stage(None) as stage:
        assert isinstance(stage.screen, LibraryScreen)
        assert stage.shows("Welcome.")
        assert stage.shows("Saltrey dock talks to resume")
        assert not stage.shows("harbour-talks.txt")  # the headline says more


async def test_a_sample_is_read_and_q_comes_back_and_then_leaves() -> None:
    async with on_stage(None) as stage:
        x, y = stage.find("Saltrey dock talks")
        await stage.click(x, y)
        assert stage.state.article.title.startswith("Saltrey")
        await stage.press("q")
        assert isinstance(stage.screen, LibraryScreen)
        assert stage.shows("Go on reading")
        assert sum("Saltrey dock talks" in row for row in stage.cells()) == 1
        await stage.press("q")
        await stage.until(lambda: not stage.app.is_running)


async def test_articles_stay_listed_while_the_library_cannot_be_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with on_stage(None) as stage:
        await stage.run(f"open {HARBOUR}")

        def fail(_: Library) -> LibraryOverview:
            raise LibraryError("another program is writing to it")

        await stage.press("q")
        monkeypatch.setattr(library_module, "load_overview", fail)
        await stage.press("M", "q")
        assert stage.notice == "the library cannot be opened: another program is writing to it"
        assert stage.shows("Go on reading")


async def test_what_was_being_read_and_noted_is_listed_first() -> None:
    library = TemporaryLibrary()
    async with on_stage(library=library, size=(80, 12)) as stage:
        await stage.press("space", "n", "a", write="a thought")
        await stage.press("ctrl+s")
        stage.app.save_all()
    async with on_stage(None, library=library) as stage:
        assert stage.shows("Go on reading")
        note = next(row for row in listed(stage) if "a thought" in row)
        assert note.endswith(
            "  Saltrey dock talks to resume on Monday after 17-day strike, says Astrup  now"
        )
        assert not stage.shows("Welcome.")
        await stage.press("g", "enter")
        assert stage.state.article.title.startswith("Saltrey")


async def test_an_article_without_a_headline_is_listed_by_the_name_of_its_file(
    tmp_path: Path,
) -> None:
    library = TemporaryLibrary()
    file = tmp_path / "tide.txt"
    file.write_text("The tide is out.\n")
    async with on_stage(file, library=library) as stage:
        await stage.press("H")
    async with on_stage(None, library=library) as stage:
        rows = [row.strip() for row in stage.cells()]
        assert any(row.startswith("tide.txt") for row in rows)
        assert str(tmp_path) not in stage.text()


async def test_a_folder_lists_its_articles_by_headline(tmp_path: Path) -> None:
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for file, text in zip(files, ("Eels return\n\nThey came.", "Bees leave\n\nBye."), strict=True):
        file.write_text(text)
    async with on_stage(None, files=files) as stage:
        assert stage.shows("Eels return")
        assert stage.shows(f"{tmp_path.name} · 2 articles")
        await stage.press("j", "enter")
        assert stage.state.article.title == "Bees leave"
        await stage.press("K")
        assert stage.state.article.title == "Eels return"


async def test_of_a_large_folder_too_all_headlines_are_listed_and_found(tmp_path: Path) -> None:
    files = [tmp_path / f"story-{number:03}.txt" for number in range(120)]
    for number, file in enumerate(files):
        file.write_text(f"Eel number {number}\n\nIt swam.")
    async with on_stage(None, files=files) as stage:
        await stage.press("G")
        assert stage.shows("Eel number 119")
        await stage.press("/", write="eel 7")
        assert stage.shows("120 articles   eel 7")
        assert stage.shows("Eel number 117")
        await stage.press("enter", "escape")
        assert stage.shows("Eel number 0")
        assert not stage.shows("eel 7")


async def test_the_texts_of_a_folder_are_searched_with_its_headlines(tmp_path: Path) -> None:
    files = [tmp_path / f"{name}.txt" for name in ("eels", "bees", "owls")]
    for file, seen in zip(files, ("in the weir", "on the moor", "in a belfry"), strict=True):
        file.write_text(f"The {file.stem} return\n\nNobody knew why.\n\nThey were {seen}.\n")
    async with on_stage(None, files=files) as stage:
        await stage.press("/", write="they moor")
        heading, row = listed(stage)
        assert heading == " Texts"
        assert row.startswith("     They were on the moor.   ")
        assert row.endswith("   The bees return")
        await stage.press("enter")
        assert stage.state.article.title == "The bees return"
        assert stage.state.article.text[stage.state.cursor :].startswith("They were on the moor")
        assert stage.state.search is not None  # for n
        await stage.press("q")
        assert stage.shows("3 articles   they moor")
        await stage.press("escape")
        assert stage.shows("The eels return")
        assert not stage.shows("Texts")
        await stage.press("/")
        await stage.write("owls return")  # a headline is not found twice
        assert ["The owls return" in row for row in listed(stage)] == [True]


async def test_a_folder_tells_how_many_of_its_texts_are_not_searched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "_SEARCHED_CHARS", 60)
    files = [tmp_path / "eels.txt", tmp_path / "bees.txt"]
    for file in files:
        file.write_text(f"{file.stem} return\n\nThey came over the moor in May.\n")
    async with on_stage(None, files=files) as stage:
        await stage.press("/", write="moor")
        assert [row.split()[0] for row in listed(stage)[:2]] == ["Texts", "They"]
        assert not stage.shows("bees return")
        await stage.write(" owls")
        assert stage.shows("Nothing has these words. 1 article not searched: too much text.")


async def test_a_file_without_a_headline_is_named_once(tmp_path: Path) -> None:
    file = tmp_path / "odd.txt"
    file.write_bytes(b"")
    (tmp_path / "pier.txt").write_text("Pier closed\n\nNobody asked us.\n")
    async with on_stage(None, files=[file, tmp_path / "pier.txt"]) as stage:
        assert stage.text().count("odd.txt") == 1


async def test_r_reads_a_folder_again(tmp_path: Path) -> None:
    for name in ("bees", "eels"):
        (tmp_path / f"{name}.txt").write_text(f"The {name} return\n\nThey came.\n")
    async with on_stage(None, files=[tmp_path / "bees.txt", tmp_path / "eels.txt"]) as stage:
        await stage.press("j", "r")
        assert stage.notice == "no new articles"
        (tmp_path / "crows.txt").write_text("The crows return\n\nThey came.\n")
        (tmp_path / "bees.txt").unlink()
        (tmp_path / "eels.txt").write_text("The eels stay\n\nThey came.\n")
        await stage.press("r")
        assert stage.notice == "1 article new, 1 article gone"
        assert [row.split("   ")[1].strip() for row in listed(stage)] == [
            "The crows return",
            "The eels stay",
        ]
        assert stage.rows.row is not None
        assert stage.rows.row.key.endswith("eels.txt")
        assert stage.shows(f"{tmp_path.name} · 2 articles")


async def test_r_looks_also_in_new_subfolders(tmp_path: Path) -> None:
    for year in ("2024", "2025"):
        (tmp_path / "news" / year).mkdir(parents=True)
    (tmp_path / "news/2024/bees.txt").write_text("The bees return\n\nThey came.\n")
    async with on_stage(HARBOUR) as stage:
        await stage.run(f"open {tmp_path / 'news'}")
        (tmp_path / "news/2025/eels.txt").write_text("The eels return\n\nThey came.\n")
        await stage.press("r")
        assert stage.notice == "1 article new"
        assert [row.split("   ")[1].strip() for row in listed(stage)] == [
            "The bees return",
            "The eels return",
        ]


async def test_r_lists_what_another_window_has_read() -> None:
    library = TemporaryLibrary()
    async with on_stage(None, library=library) as stage:
        library.register(article_at(HARBOUR))
        assert not stage.shows("Recent")
        await stage.press("r")
        assert stage.shows("Recent")
        assert stage.notice == "the list is up to date"


async def test_an_article_chosen_twice_at_once_is_opened_once(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Eels return\n\nThey came.\n")
    async with on_stage(None, files=[file, HARBOUR]) as stage:
        stage.send("enter")
        stage.send("enter")
        await stage.settle()
        assert stage.state.article.title == "Eels return"
        await stage.press("q")
        assert stage.shows("2 articles")


async def test_a_folder_tells_how_far_its_articles_were_read() -> None:
    library, files = TemporaryLibrary(), [HARBOUR, ARTICLES / "ice-road.md"]
    async with on_stage(None, files=files, library=library) as stage:
        assert not any("%" in row or row.startswith("   read  ") for row in listed(stage))
        await stage.press("enter", "G")
        await stage.press("q")
        first, second = listed(stage)[:2]
        assert first.startswith("   read  Saltrey dock talks")
        assert second.startswith("         The road that is only there")
        await stage.press("n")
        assert stage.rows.row is not None
        assert stage.rows.row.key.endswith("ice-road.md")
        await stage.press("enter", "q", "n")
        assert stage.notice == "you have read all of these"
    async with on_stage(None, files=files, library=library) as stage:
        assert listed(stage)[0].startswith("   read  Saltrey dock talks")


async def test_the_search_of_the_library_takes_words_at_once() -> None:
    library = TemporaryLibrary()
    library.register(article_at(ARTICLES / "bridge-keeper.txt"))
    async with on_stage(library=library) as stage:
        await stage.press("S")
        await stage.write("Quite")  # Q would leave
        assert stage.shows("Nothing in the library has the word Quite. Esc")
        await stage.write(" quietly")
        assert stage.shows("Nothing in the library has the words Quite quietly. Esc")
        await stage.press("escape")
        assert stage.shows("Sample articles")
        await stage.press("q", "S", write="kept every day")
        await stage.press("enter")
        assert "bridge-keeper" in stage.state.article.location


async def test_q_comes_back_to_a_folder_over_an_article_as_it_was_filtered(tmp_path: Path) -> None:
    for name in ("Eels return", "Eels leave", "Bees leave"):
        (tmp_path / f"{name}.txt").write_text(f"{name}\n\nThey came.")
    async with on_stage() as stage:
        await stage.run(f"article.open {tmp_path}")
        await stage.press("/", write="eels")
        await stage.press("enter", "j", "enter")
        assert stage.state.article.title == "Eels return"
        await stage.press("q")
        assert ["Eels" in row for row in listed(stage)] == [True, True]
        await stage.press("escape")
        assert stage.shows("Bees leave")


async def test_a_folder_that_is_opened_is_listed(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for name, text in (("a.txt", "Eels return\n\nThey came."), ("b.txt", "Bees leave\n\nBye.")):
        (tmp_path / name).write_text(text)
    async with on_stage() as stage:
        await stage.run(f"article.open {tmp_path}")
        assert stage.shows(f"{tmp_path.name} · 2 articles")
        await stage.press("j", "enter")
        assert stage.state.article.title == "Bees leave"
        await stage.run(f"article.open {tmp_path / 'empty'}")
        assert "no articles in this folder" in stage.notice
        await stage.press(":", write="article.open ")
        for _ in range(2):
            stage.paste("x" * 2_500)
        await stage.settle()
        await stage.press("enter")
        assert "x" * 50 in stage.notice
        assert stage.state.article.title == "Bees leave"
    async with on_stage(None) as stage:
        await stage.run(f"article.open {tmp_path}")
        await stage.press("enter")
        assert stage.state.article.title == "Eels return"


async def test_on_the_first_screen_one_row_left_is_chosen_at_once(tmp_path: Path) -> None:
    library = TemporaryLibrary()
    for name in ("bridge-keeper.txt", "ice-road.md"):
        library.register(article_at(ARTICLES / name))
    async with on_stage(None, library=library) as stage:
        await stage.press("/", write="bridge")
        await stage.press("enter")
        assert "bridge-keeper" in stage.state.article.location
    files = [tmp_path / "eels.txt", tmp_path / "bees.txt"]
    for file in files:
        file.write_text(f"{file.stem} return\n\nThey came.")
    async with on_stage(None, files=files) as stage:
        await stage.press("/", write="return")
        await stage.press("enter")
        assert isinstance(stage.screen, FolderScreen)
        await stage.press("/", write=" bees")
        await stage.press("enter")
        assert stage.state.article.title == "bees return"


async def test_the_samples_are_searched_with_the_library() -> None:
    async with on_stage(None) as stage:
        await stage.press("/", write="lends darkness")
        assert [row.strip() for row in listed(stage)] == [
            "Sample articles", "The library that lends its darkness", "",
        ]  # fmt: skip
        await stage.press("enter")
        assert stage.state.article.title == "The library that lends its darkness"


async def test_how_far_and_how_long_ago_stand_in_columns() -> None:
    library = TemporaryLibrary()
    for name in ("bridge-keeper.txt", "ice-road.md"):
        async with on_stage(ARTICLES / name, library=library) as stage:
            await stage.press("space" if name == "ice-road.md" else "H")
            stage.app.save_all()
    async with on_stage(None, library=library) as stage:
        rows = [row for row in listed(stage) if row.endswith(" %  now")]
        assert len(rows) == 2
        assert {row.index("%") for row in rows} == {rows[0].rindex("%")}


async def test_the_welcome_can_be_read_in_80_columns() -> None:
    async with on_stage(None, size=(80, 24)) as stage:
        assert stage.shows("articles to begin with.")
        assert stage.shows("“A bridge is a promise that has to be kept every day”")


async def test_the_library_is_searched_from_an_article() -> None:
    library = TemporaryLibrary()
    library.register(article_at(ARTICLES / "bridge-keeper.txt"))
    async with on_stage(HARBOUR, library=library) as stage:
        await stage.run("search.library bridge")
        assert isinstance(stage.screen, LibraryScreen)
        assert stage.shows("q back")
        await stage.press("g", "enter")
        assert "bridge-keeper" in stage.state.article.location
        await stage.run("ls")
        assert stage.shows("Sample articles")
        assert stage.shows("q back")


async def test_a_click_on_a_key_of_the_first_screen_presses_it() -> None:
    async with on_stage(None) as stage:
        await stage.click(*stage.find("/ search"))
        assert stage.shows("search ")
        await stage.press("escape")
        await stage.click(*stage.find("? help"))
        assert stage.shows("Keys ")
        await stage.press("q")
        await stage.click(*stage.find("enter read"))
        assert not isinstance(stage.screen, LibraryScreen)


async def test_the_welcome_is_wrapped_and_follows_the_size() -> None:
    async with on_stage(None, size=(40, 24)) as stage:
        assert stage.shows("n jumps from quote to quote, a writes")
        assert stage.shows("a note, ? shows every key.")
        assert not stage.shows("add…")
        row = stage.rows.row
        await stage.resize(100, 24)
        assert stage.shows("below are articles to begin with.")
        assert stage.rows.row == row


@pytest.mark.parametrize("words", ["", "thought"])
async def test_titles_beside_notes_are_cut_only_where_there_is_no_room(words: str) -> None:
    library = TemporaryLibrary()
    async with on_stage(HARBOUR, library=library) as stage:
        await stage.press("n", "a", write="a thought")
        await stage.press("ctrl+s")
        title = stage.state.article.title
    assert len(title) > 60
    async with on_stage(None, library=library, size=(120, 30)) as stage:
        if words:
            await stage.press("/", write=words)
        else:
            await stage.press("j")
        row = stage.rows.row
        assert any("a thought" in line and title in line for line in stage.cells())
        await stage.resize(60, 30)
        await stage.until(
            lambda: any("a thought" in line and "…" in line for line in stage.cells())
        )
        await stage.resize(120, 30)
        await stage.until(
            lambda: any(title in line and "thought" in line for line in stage.cells())
        )
        assert stage.rows.row == row


async def test_titles_beside_the_newest_notes_begin_in_one_column() -> None:
    library = TemporaryLibrary()
    for name in ("harbour-talks.txt", "ice-road.md"):
        async with on_stage(ARTICLES / name, library=library) as stage:
            await stage.press("n", "a", write="a thought")
            await stage.press("ctrl+s")
    async with on_stage(None, library=library, size=(100, 30)) as stage:
        rows = [row for row in stage.cells() if "a thought" in row]
        columns = {
            row.index(title) for row in rows for title in ("Saltrey", "The road") if title in row
        }
        assert len(rows) == 2
        assert len(columns) == 1


@pytest.mark.parametrize("down", [0, 1])
@pytest.mark.parametrize("in_folder", [True, False])
async def test_keys_right_after_the_words_of_a_search_act_on_what_it_finds(
    tmp_path: Path, *, in_folder: bool, down: int
) -> None:
    files = [tmp_path / f"{number}.txt" for number in range(6)]
    library = TemporaryLibrary()
    for number, file in enumerate(files):
        file.write_text(f"Ferry of {'spring' if number in (2, 3) else 'May'}\n\nIt sank.")
        library.register(article_at(file))
    async with on_stage(None, files=files if in_folder else None, library=library) as stage:
        await stage.until(lambda: stage.shows("Ferry of spring"))
        await stage.press("/")
        stage.send_all("spring", "down" if down else "enter", "enter")
        await stage.until(lambda: stage.shows("It sank."))
        assert stage.state.article.title == "Ferry of spring"


async def test_on_a_narrow_screen_the_list_has_the_full_width() -> None:
    async with on_stage(None, size=(46, 20)) as stage:
        assert stage.shows("   Sample articles")
        wide = next(row for row in stage.cells() if "The library that" in row)
        await stage.resize(45, 20)
        assert stage.shows(" Sample articles")
        assert not stage.shows("  Sample articles")
        narrow = next(row for row in stage.cells() if "The library that" in row)
        assert narrow.index("The library") == wide.index("The library") - 2
        await stage.press("down", "enter")
        await stage.press("q")
        assert stage.shows(" Sample articles")
        await stage.resize(46, 20)
        assert wide in stage.cells()
