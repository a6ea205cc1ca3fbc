"""Quotes of all listed articles: listed with speaker and article, and exported to a file."""

import json
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from stage import on_stage
from temporary_library import TemporaryLibrary

from reader import pipeline
from reader.errors import LibraryError
from reader.model.annotation import Target
from reader.model.article import Article
from reader.model.quotation import Quotation, Source
from reader.tui.screens.articles.folder import FolderScreen
from reader.tui.screens.articles.quoting import in_order
from reader.tui.screens.list_screen import ListScreen
from reader.workers import quoting

STORIES = {
    "2024-01.txt": "Wall leaks\n\n“It holds,” the mayor, Ilsa Fenwick, said. “We paid twice.”\n",
    "2024-02.txt": "Wall falls\n\n“I never said that it holds,” Ilsa Fenwick said.\n\n"
    "“Nobody asked us,” said Ruth Okello.\n",
    "2024-03.txt": "Silence\n\nNobody said anything.\n",
}


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    for name, text in STORIES.items():
        (tmp_path / name).write_text(text)
    return [tmp_path / name for name in STORIES]


async def test_quotes_of_a_folder_are_listed_with_speaker_and_article(files: list[Path]) -> None:
    async with on_stage(None, files=files) as stage:
        await stage.press('"')
        assert stage.shows("Quotes · 4  Speakers · 2")
        assert not stage.shows("looking for quotes")
        assert stage.shows("2024-02.txt  Ilsa Fenwick  “I never said that it holds,”")
        await stage.press("j", "j", "enter")
        assert stage.state.article.title == "Wall falls"
        assert stage.quoted == "I never said that it holds,"
        assert stage.state.search is None
        await stage.press("n")
        assert stage.quoted == "Nobody asked us,"
        await stage.press("q", "q", "/", write="falls")
        await stage.press("down", '"')
        assert stage.shows("Quotes · 2  Speakers · 2")


async def test_quotes_of_a_search_without_finds_say_how_to_see_all(files: list[Path]) -> None:
    async with on_stage(None, files=files) as stage:
        await stage.press("/", write="ferry")
        await stage.press("enter", '"')
        assert stage.shows("no article found to list quotes from: esc lists all articles")


@pytest.fixture
def ready(monkeypatch: pytest.MonkeyPatch) -> Event:
    """An event that releases the quotes of a folder."""
    event, found = Event(), quoting.quotations_in

    def late(*args: object, **options: object) -> Iterator[object]:
        event.wait(60)
        yield from found(*args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(quoting, "quotations_in", late)
    return event


async def test_keys_pressed_while_quotes_are_looked_for_are_meant_for_their_list(
    files: list[Path], ready: Event
) -> None:
    async with on_stage(None, files=files) as stage:
        await stage.press('"', "j", "j", "enter", workers=False)
        assert stage.notice == "looking for quotes   Esc ends it"
        ready.set()
        await stage.settle()
        assert stage.quoted == "I never said that it holds,"


@pytest.mark.parametrize("key", ["escape", "ctrl+c"])
async def test_esc_drops_the_search_for_quotes_and_the_keys_that_wait_for_it(
    files: list[Path], ready: Event, key: str
) -> None:
    async with on_stage(None, files=files) as stage:
        await stage.press('"', "j", "q", key, workers=False)
        ready.set()
        await stage.settle()
        assert not stage.shows("Quotes · 4")
        await stage.press("enter")
        assert stage.state.article.title == "Wall leaks"


async def test_a_list_in_80_columns_gives_its_room_to_what_was_said(tmp_path: Path) -> None:
    files = [tmp_path / "a-story-with-a-long-name.txt", tmp_path / "wall.md"]
    files[0].write_text(
        "Sea\n\n“It will come,” said the harbour master, Maximilian Featherstonehaugh.\n"
    )
    files[1].write_text(
        "---\ndate: 2024-01-02\n---\n# Wall\n\n“It will hold until spring,” Bo Oja said.\n"
    )
    async with on_stage(None, files=files, size=(80, 24)) as stage:
        await stage.press('"')
        assert stage.shows("  2024-01-02  Bo Oja              “It will hold until spring,”")
        assert stage.shows("  Sea         Maximilian Feathe…  “It will come,”")
        await stage.press("tab")
        assert stage.shows("Bo Oja    ")
        assert not stage.shows("Bo Oja…")


async def test_one_person_is_followed_over_all_articles(files: list[Path]) -> None:
    async with on_stage(None, files=files) as stage:
        await stage.press('"', "tab")
        assert stage.shows("3  Ilsa Fenwick  mayor")
        assert stage.shows("in 2 articles")
        await stage.press("enter")
        assert stage.shows("Ilsa Fenwick · 3")
        assert not stage.shows("Nobody asked us")
        await stage.press("j", "j", "Y")
        assert stage.copied == [
            "“I never said that it holds,”\n— Ilsa Fenwick\n“Wall falls”\n2024-02.txt, paragraph 2"
        ]


async def test_q_leads_from_one_person_to_the_people_and_then_to_the_articles(
    files: list[Path],
) -> None:
    async with on_stage(None, files=files) as stage:
        await stage.press('"', "tab", "j", "enter", "q")
        assert stage.rows.row is not None
        other = stage.rows.row.key
        assert other != "Ilsa Fenwick"
        await stage.press("enter", "enter", "q", "q")  # also after reading one of the articles
        await stage.settle()
        assert stage.rows.row is not None
        assert stage.rows.row.key == other
        await stage.press("q")
        assert isinstance(stage.screen, FolderScreen)


def test_a_body_is_one_speaker_with_and_without_a_capital_article() -> None:
    quotes = [
        Quotation(Source("story.txt"), Target(0, 5, "Yes.", "", ""), name, "", "direct", 1)
        for name in ("la CNX", "La CNX", "La CNX")
    ]
    assert [each.speaker for each in in_order(quotes)] == ["La CNX"] * 3


async def test_some_people_are_followed_together(files: list[Path]) -> None:
    (files[2]).write_text("Sand\n\n“It blew in,” said Bo Oja.\n")
    async with on_stage(None, files=files) as stage:
        await stage.press('"', "tab", "space", "j", "space", "enter")
        assert stage.shows("2 speakers · 4")
        assert not stage.shows("Ruth Okello")
        await stage.press("j", "enter")
        assert stage.quoted == "We paid twice."


@pytest.mark.parametrize("keys", [['"', "c"], ['"', "tab", "enter", "c"]])
async def test_a_speaker_is_corrected_from_the_list_of_many_articles(
    files: list[Path], keys: list[str]
) -> None:
    library = TemporaryLibrary()
    async with on_stage(None, files=files, library=library) as stage:
        await stage.press(*keys)
        assert stage.shows("Who said “It holds,”?")
        assert stage.quoted == "It holds,"
        await stage.write("Bo Oja")
        await stage.press("enter")
        assert stage.notice.startswith("said by Bo Oja")
        await stage.press("q")
        assert stage.shows("Bo Oja        “It holds,”") == (keys == ['"', "c"])
        assert stage.shows("Ilsa Fenwick · 1") == (keys != ['"', "c"])


@pytest.mark.parametrize("keys", [["enter", "q"], ["c", "enter", "q"]])
async def test_the_list_of_many_articles_begins_at_the_quote_one_went_to(
    files: list[Path], keys: list[str]
) -> None:
    async with on_stage(None, files=files) as stage:
        await stage.press('"', "j", "j", *keys)
        assert stage.rows.cursor == 2
        await stage.press("q", '"')
        assert stage.rows.cursor == 2
        assert stage.shows("I never said")


async def test_q_comes_back_to_the_quotes_of_one_speaker_as_they_were_filtered(
    files: list[Path],
) -> None:
    async with on_stage(None, files=files) as stage:
        await stage.press('"', "tab", "enter", "/")
        assert stage.shows("Ilsa Fenwick · 3")
        await stage.write("wall")
        await stage.press("enter", "j", "enter")
        assert stage.quoted == "We paid twice."
        await stage.press("q")
        assert stage.shows("Ilsa Fenwick · 3 of 3   wall")
        assert stage.rows.cursor == 1
        await stage.press("j", "enter")
        assert stage.quoted == "I never said that it holds,"
        await stage.press("q", "q", "q")
        assert isinstance(stage.screen, FolderScreen)


async def test_q_comes_back_to_a_list_of_quotes_over_an_article(files: list[Path]) -> None:
    async with on_stage(files[2]) as stage:
        await stage.run(f"article.open {files[0].parent}")
        await stage.press('"', "j", "j", "enter")
        assert stage.quoted == "I never said that it holds,"
        await stage.press("q")
        assert stage.rows.cursor == 2
        await stage.press("q")
        assert isinstance(stage.screen, FolderScreen)
        await stage.press("q")
        assert stage.reading.is_current
        assert stage.state.article.title == "Silence"


async def test_a_note_is_written_from_the_list_of_many_articles(files: list[Path]) -> None:
    async with on_stage(None, files=files) as stage:
        stage.send_all('"', "jja", "which year?", "ctrl+s")  # keys wait for what opens
        await stage.settle()
        (note,) = stage.library.annotations()
        assert note.body == "which year?"
        assert note.target.exact == "I never said that it holds,"
        await stage.press("q")
        assert stage.shows("I never said")
        await stage.press("q")
        assert stage.shows("Wall falls")
        assert not stage.shows("I never said")


async def test_the_list_of_speakers_corrects_none(files: list[Path]) -> None:
    async with on_stage(None, files=files) as stage:
        await stage.press('"')
        assert stage.shows("c correct")
        await stage.press("tab")
        assert not stage.shows("c correct")
        await stage.press("c")
        assert stage.shows("Speakers · 2")


async def test_nothing_is_begun_where_the_quote_has_gone(files: list[Path]) -> None:
    async with on_stage(None, files=files) as stage:
        await stage.press('"')
        files[0].write_text("Wall leaks\n\nNobody is quoted now.\n")
        await stage.press("a")
        assert stage.notice == "these words are not in the article any more"
        await stage.press("j")
        assert stage.reading.is_current


async def test_keys_meant_for_an_article_that_has_gone_are_dropped(files: list[Path]) -> None:
    async with on_stage(None, files=files) as stage:
        await stage.press('"')
        files[0].unlink()
        stage.send_all("a", "why?")
        await stage.settle()
        assert "2024-01.txt" in stage.notice
        assert isinstance(stage.screen, FolderScreen)


async def test_esc_drops_what_was_to_be_done_in_an_article_and_the_article(
    files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded, load = Event(), pipeline.open_article

    def late(*args: object, **options: object) -> Article:
        loaded.wait(60)
        return load(*args, **options)  # type: ignore[arg-type]

    async with on_stage(None, files=files) as stage:
        await stage.press('"')
        monkeypatch.setattr(pipeline, "open_article", late)
        await stage.press("a", "w", "escape", workers=False)
        loaded.set()
        await stage.settle()
        assert isinstance(stage.screen, FolderScreen)
        assert stage.notice == "cancelled"


async def test_a_quote_of_the_article_below_is_noted_and_gone_to_from_the_list_over_it(
    files: list[Path],
) -> None:
    async with on_stage(files[0]) as stage:
        await stage.press("S", "escape", '"', "j", "a", write="how much?")
        await stage.press("ctrl+s")
        (note,) = stage.library.annotations()
        assert note.target.exact == "We paid twice."
        article = stage.state.article
        await stage.run(f"article.open {files[0].parent}")
        await stage.press('"', "enter")
        assert stage.state.article is article  # not loaded again
        first = stage.quoted
        await stage.press("(")
        assert (first, stage.quoted) == ("It holds,", "We paid twice.")


async def test_what_a_filter_shows_is_exported(files: list[Path], tmp_path: Path) -> None:
    async with on_stage(None, files=files) as stage:
        await stage.press('"', "/", write="fenwick")
        await stage.press("enter", "E")
        assert stage.shows("export 3 quotes as .csv .json .md .html to")
        await stage.press("ctrl+u", write=str(tmp_path / "out.json"))
        await stage.press("enter")
        assert stage.notice.startswith("3 quotes written to")
        assert "Okello" not in (tmp_path / "out.json").read_text()


async def test_quotes_of_a_folder_are_exported_with_the_notes_on_them(
    files: list[Path], tmp_path: Path
) -> None:
    async with on_stage(None, files=files) as stage:
        await stage.press("enter", "n", "n", "a", write="which year?")
        await stage.press("ctrl+s", "q")
        await stage.press('"', "E", "ctrl+u", write=str(tmp_path / "out.json"))
        await stage.press("enter")
        assert stage.notice.startswith("4 quotes written to")
        quotes = json.loads((tmp_path / "out.json").read_text())["quotes"]
        assert [(each["text"], each["notes"]) for each in quotes if each["notes"]] == [
            ("We paid twice.", ["which year?"])
        ]


async def test_notes_and_corrections_that_cannot_be_read_are_said_to_be_missing(
    files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: object) -> None:
        raise LibraryError("it is locked")

    library = TemporaryLibrary()
    async with on_stage(None, files=files, library=library) as stage:
        await stage.press("enter", "n", "c", write="Ruth Okello")
        await stage.press("enter", "q")
        with monkeypatch.context() as patch:
            patch.setattr(library, "find", locked)
            patch.setattr(library, "find_existing", locked)
            await stage.press('"', "E", "ctrl+u", write=str(tmp_path / "out.json"))
            await stage.press("enter")
            assert stage.notice.startswith("4 quotes written to")
            assert stage.notice.endswith("without your notes: it is locked")
            await stage.press("q")
            assert stage.notice == "your corrections of speakers are missing: it is locked"
        await stage.press('"')
        assert stage.shows("Ruth Okello   “It holds,”")


async def test_where_nothing_was_read_yet_the_list_of_quotes_says_how_to_begin() -> None:
    async with on_stage(None) as stage:
        await stage.press('"')
        assert "O opens one" in stage.notice


async def test_articles_without_quotes_say_so_and_what_cannot_be_read_is_told(
    files: list[Path],
) -> None:
    async with on_stage(None, files=files[2:]) as stage:
        await stage.press('"')
        assert stage.notice == "no quotes in 1 article"
    files[2].unlink()
    async with on_stage(None, files=files) as stage:
        await stage.press('"')
        assert stage.shows("Quotes · 4")
        await stage.press("q")
        assert stage.notice == "1 article could not be read: pullquote quotes says why"


async def test_corrected_speakers_are_those_of_all_articles_too(files: list[Path]) -> None:
    library = TemporaryLibrary()
    async with on_stage(None, files=files, library=library) as stage:
        await stage.press("enter", "n", "c", write="Ruth Okello")
        await stage.press("enter", "q", '"')
        assert stage.shows("Ruth Okello   “It holds,”")


async def test_the_library_lists_the_quotes_of_what_was_read(files: list[Path]) -> None:
    library = TemporaryLibrary()
    async with on_stage(files[1], library=library) as stage:
        await stage.press("n")
    async with on_stage(None, library=library) as stage:
        await stage.press('"')
        assert stage.shows("Quotes · 2  Speakers · 2")


async def test_quotes_of_one_article_are_exported_from_their_list(
    files: list[Path], tmp_path: Path
) -> None:
    async with on_stage(files[1]) as stage:
        await stage.press('"', "E", "ctrl+u", write=str(tmp_path / "out.md"))
        await stage.press("enter")
        assert stage.notice.startswith("2 quotes written to")
        assert "Nobody asked us" in (tmp_path / "out.md").read_text()
        await stage.press('"', "E", "ctrl+u", write=str(tmp_path / "out.md"))
        await stage.press("enter")
        assert "overwrite it?" in "".join(stage.cells())
        await stage.press("y")
        assert stage.notice.startswith("2 quotes written to")


async def test_a_correction_says_how_many_other_quotes_follow_it(files: list[Path]) -> None:
    async with on_stage(files[0]) as stage:
        await stage.press("n", "c", write="Ruth Okello")
        await stage.press("enter")
        assert stage.notice == "said by Ruth Okello, and 1 other quote with it: U undoes it"
        await stage.press("c", "j", "j", "enter")
        assert stage.notice == "not a quote: U undoes it"


async def test_the_quotes_found_once_are_not_looked_for_again(files: list[Path]) -> None:
    async with on_stage(None, files=files) as stage:
        await stage.press('"')
        found = stage.screen
        await stage.press("q", '"', workers=False)
        assert stage.screen is not found
        assert isinstance(stage.screen, ListScreen)  # at once
