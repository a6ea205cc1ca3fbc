"""Lists over the article: quotes, speakers, notes, bookmarks, links, keys; and the first screen."""

import json
import re
from pathlib import Path

import pytest
from memory_library import MemoryLibrary
from specimens import told
from stage import ARTICLES, HARBOUR, Stage, on_stage
from textual import events

from reader.commands.command import Where
from reader.commands.table import BY_ID, COMMANDS
from reader.model.article import Article, Link
from reader.parsing.registry import parse_article
from reader.text.span import Span
from reader.tui.command_palette import CommandProvider, Palette
from reader.tui.screens.library import LibraryScreen
from reader.tui.screens.lists import ListScreen
from reader.tui.screens.note import NoteScreen
from reader.tui.views.lists.article_lists import LinkRows


async def test_the_list_of_quotes_goes_to_the_one_chosen() -> None:
    async with on_stage() as stage:
        await stage.press('"')
        assert stage.shows("Quotes · 10")
        await stage.press("j", "j", "enter")
        assert stage.state.quote_index == 2
        await stage.press('"')
        assert stage.rows.cursor == 2


async def test_a_quote_is_copied_from_the_list_which_stays_open() -> None:
    async with on_stage() as stage:
        await stage.press('"', "j", "j", "y")
        assert stage.copied == ["A pause is not a promise,"]
        assert stage.notice == "copied 6 words"
        await stage.press("Y")
        assert stage.copied[1].splitlines()[1].startswith("— Tomas Quaye")
        assert stage.shows("Quotes · 10")


async def test_the_speaker_of_a_quote_is_corrected_from_the_list() -> None:
    async with on_stage() as stage:
        await stage.press('"', "G", "c")
        assert stage.shows("Who said this?")
        await stage.press("g", "enter")
        quotes = stage.state.quotes
        assert quotes.name(quotes.voices[len(quotes) - 1]) == "Helene Astrup"


async def test_a_note_is_written_on_a_quote_of_the_list() -> None:
    async with on_stage() as stage:
        await stage.press('"', "G", "a")
        await stage.write("ask her")
        await stage.press("ctrl+s")
        (note,) = stage.library.annotations()
        assert note.body == "ask her"
        assert note.target.exact in stage.quoted


async def test_a_list_tells_that_it_is_filtered_and_by_what() -> None:
    async with on_stage() as stage:
        await stage.press('"', "/")
        await stage.write("the")
        await stage.press("enter")
        assert stage.shows(f"Quotes · {len(stage.rows)} of 10   the")
        assert stage.shows("esc all")
        await stage.press("escape")
        assert stage.shows("Quotes · 10")
        assert not stage.shows("esc all")


async def test_a_list_that_a_filter_leaves_empty_says_how_to_go_on() -> None:
    async with on_stage() as stage:
        await stage.press('"', "/")
        await stage.write("zeppelin")
        assert stage.shows("Quotes · 0 of 10   zeppelin")
        assert stage.shows("Nothing has these words. Esc shows everything again.")


async def test_a_list_that_was_opened_by_name_goes_there_too() -> None:
    async with on_stage() as stage:
        await stage.run("quote.list")
        await stage.press("j", "enter")
        assert stage.state.quote_index == 1


async def test_a_list_is_filtered_and_one_row_left_is_chosen_at_once() -> None:
    async with on_stage() as stage:
        await stage.press('"', "/")
        await stage.write("wasps")
        assert len(stage.rows) == 0
        await stage.press(*["backspace"] * 5)
        await stage.write("tuesday")
        assert len(stage.rows) == 1
        await stage.press("enter")
        assert stage.quoted.startswith("They ship")


@pytest.mark.parametrize("key", ["q", "escape", "h", "left"])
async def test_a_list_closes_without_a_choice(key: str) -> None:
    async with on_stage() as stage:
        before = stage.state
        await stage.press('"', "j", key)
        assert len(stage.app.screen_stack) == 1
        assert stage.state == before


async def test_esc_in_a_filtered_list_shows_all_rows_first() -> None:
    async with on_stage() as stage:
        await stage.press('"', "/")
        await stage.write("astrup")
        await stage.press("enter", "escape")
        assert isinstance(stage.screen, ListScreen)
        assert len(stage.rows) == 10
        await stage.press("escape")
        assert len(stage.app.screen_stack) == 1


async def test_speakers_lead_to_their_quotes() -> None:
    async with on_stage() as stage:
        await stage.press("@")
        assert stage.shows("Helene Astrup")
        await stage.press("enter")
        assert stage.shows("Helene Astrup · 4")
        assert stage.shows("   8  “I wrote to 3,400")  # the name above the list is enough
        await stage.press("j", "j", "enter")
        assert stage.quoted.startswith("I wrote to 3,400")


@pytest.mark.parametrize("width", [40, 60, 200])
async def test_a_list_of_quotes_has_room_for_names_and_words(width: int) -> None:
    async with on_stage(size=(width, 24)) as stage:
        await stage.press('"')
        assert stage.shows("“count the same c")
        await stage.resize(120, 40)
        assert stage.shows("Rosalind Merriweather   “I have driven that crane for 26 years.")


async def test_a_quote_that_is_listed_whole_has_both_marks() -> None:
    async with on_stage() as stage:
        await stage.press('"')
        assert stage.shows("“A pause is not a promise,”")


@pytest.mark.parametrize("width", [40, 120])
async def test_the_list_of_speakers_says_what_its_numbers_are(width: int) -> None:
    async with on_stage(size=(width, 24)) as stage:
        await stage.press("@")
        shares = "share of words" if width > 60 else "words"
        heading, first, *_ = listed(stage)
        assert heading.split() == ["quotes", *shares.split(), "speaker"]
        assert heading.index("speaker") == first.index("Helene Astrup")
        assert "38 %" in first


async def test_in_a_very_narrow_terminal_speakers_have_names_rather_than_shares() -> None:
    async with on_stage(size=(30, 10)) as stage:
        await stage.press("@")
        assert stage.shows("Helene Astrup")
        assert not stage.shows("%  ")


async def test_one_voice_is_shown_alone_until_w_is_pressed_again() -> None:
    async with on_stage() as stage:
        await stage.press("@", "j", "W")
        assert stage.state.voice == "Tomas Quaye"
        assert not stage.shows("Ines Dalga…")
        await stage.press("W")
        assert stage.state.voice == ""


async def test_links_are_listed_with_where_they_lead() -> None:
    article = told().article
    async with on_stage(article) as stage:
        await stage.press("L")
        assert stage.shows("a plan   https://example.org/plan")
        await stage.press("j", "enter")
        assert article.text[stage.state.cursor :].startswith("hall")


def test_addresses_of_links_stand_below_each_other_unless_a_link_is_a_whole_sentence() -> None:
    lines = ["the quay", "a map of the town", "all that was said that evening in the hall, in full"]
    text = "\n\n".join(lines)
    links = tuple(
        Link(Span(start := text.index(words), start + len(words)), "https://example.org/")
        for words in lines
    )
    rows = LinkRows(Article("", text, (), links))
    at = [
        "".join(words for words, _ in row.pieces).index("https:")
        for row in map(rows.__getitem__, range(3))
    ]
    assert at[0] == at[1] < at[2]


def test_an_address_that_is_written_out_is_listed_once() -> None:
    address = "https://example.org/feed"
    rows = LinkRows(Article("", address, (), (Link(Span(0, len(address)), address),)))
    assert rows[0].text.count(address) == 1


async def test_what_is_known_of_the_article_is_shown() -> None:
    async with on_stage() as stage:
        await stage.press("=")
        assert stage.shows("Saltrey dock talks to resume on Monday")
        assert stage.shows("10 by 4 speakers")
        assert not re.search(r"Notes +0", stage.text())
        await stage.press("q", "n", "H", "m", "m", "=")
        assert re.search(r"Notes +1", stage.text())
        assert re.search(r"Bookmarks +1", stage.text())
        assert not stage.shows("About this article ·")
        assert stage.shows(stage.state.article.digest[:16])


async def test_who_is_only_reported_is_not_counted_among_those_quoted(tmp_path: Path) -> None:
    file = tmp_path / "pier.txt"
    file.write_text(
        'Pier closed\n\n"The planks are rotten," said Ida Moen, the harbour master.\n\n'
        "Mayor Jonas Holm said that the pier would open again in May.\n"
    )
    async with on_stage(file) as stage:
        assert [each.name for each in stage.state.analysis.speakers] == ["Ida Moen", "Jonas Holm"]
        await stage.press("=")
        assert re.search(r"Quotes +1 by 1 speaker\n", stage.text())


@pytest.mark.parametrize("width", [30, 40, 80])
async def test_what_is_known_of_the_article_is_never_cut(width: int) -> None:
    place = "/press/of the harbour/a folder with a long name/and a file with a name as long.txt"
    title = "A headline of many words that takes more rows than one in any narrow terminal"
    article = parse_article(f"{title}\n\nThe tide is out.\n".encode(), location=place)
    async with on_stage(article, size=(width, 40)) as stage:
        await stage.press("=")
        assert "…" not in stage.text()
        rows = (stage.rows._shown[number] for number in range(len(stage.rows)))
        shown = "".join("".join(row.text.split()) for row in rows)
        assert "".join(title.split()) in shown
        assert "".join(place.split()) in shown


async def test_help_lists_every_command_of_the_pane_and_runs_the_one_chosen() -> None:
    async with on_stage() as stage:
        await stage.press("?")
        keys = {stage.rows._shown[n].key for n in range(len(stage.rows))} - {""}
        assert keys == {c.id for c in COMMANDS if c.where in (Where.READING, Where.ANYWHERE)}
        await stage.press("/")
        await stage.write("go to the next quote, or")
        await stage.press("enter", "enter")
        assert stage.state.quote_index == 0


async def test_help_of_a_list_tells_its_keys_and_its_key_closes_it() -> None:
    async with on_stage() as stage:
        await stage.press('"', "?")
        assert stage.shows("Go a page down.")
        await stage.press("?")
        assert stage.shows("Quotes · 10")
        await stage.press("?", "/")
        await stage.write("last row")
        await stage.press("enter")
        assert stage.rows.cursor == 9


async def test_help_of_the_outline_tells_of_lists_too() -> None:
    async with on_stage() as stage:
        await stage.press("h", "?")
        assert stage.shows("In a list") or any(
            stage.rows._shown[n].key == "list.filter" for n in range(len(stage.rows))
        )


async def test_a_command_is_run_by_name() -> None:
    async with on_stage() as stage:
        await stage.run("quote.next")
        assert stage.state.quote_index == 0
        await stage.run("sing")
        assert stage.notice == "unknown command sing: ? lists all"
        await stage.run("")
        assert stage.state.quote_index == 0


async def test_what_is_told_while_the_foot_is_hidden_is_there_when_it_is_shown_again() -> None:
    async with on_stage(HARBOUR) as stage:
        hints = stage.reading.query_one("#hints")
        hints.display = False
        await stage.settle()
        stage.reading.tell("saved while one typed")
        hints.display = True
        await stage.settle()
        assert stage.shows("saved while one typed")


async def test_what_is_told_in_a_narrow_terminal_takes_the_rows_it_needs() -> None:
    told = "nothing has changed since you read it: r reloads"
    async with on_stage(HARBOUR, size=(40, 15)) as stage:
        top = stage.reading.pane.top
        stage.reading.tell(told)
        await stage.settle()
        last_but_one, last = (row.strip() for row in stage.cells()[-2:])
        assert f"{last_but_one} {last}" == told
        assert stage.reading.pane.top == top
        await stage.resize(80, 15)
        await stage.settle()
        assert stage.reading.query_one("#foot").size.height == 1
        assert stage.shows(told)
        await stage.resize(40, 15)
        await stage.press("j")
        assert stage.reading.query_one("#foot").size.height == 1


async def test_the_palette_offers_every_command_that_can_be_run_here() -> None:
    async with on_stage() as stage:
        await stage.press("n")
        hits = [hit async for hit in CommandProvider(stage.screen).discover()]
        shown = " ".join(str(hit.prompt) for hit in hits).split()
        expected = {
            c.id
            for c in COMMANDS
            if c.where in (Where.READING, Where.ANYWHERE) and not stage.reading.why_not(c)
        }
        assert {word for word in shown if word in BY_ID} == expected
        assert len(hits) == len(expected)
        assert "edit.redo" not in expected


async def test_the_palette_finds_and_runs_a_command() -> None:
    async with on_stage() as stage:
        await stage.press("ctrl+p", "ctrl+p")
        assert len(stage.app.screen_stack) == 2
        assert not any(ord(char) > 0xFFFF for char in stage.text())  # what any font has
        await stage.write("next quote")
        await stage.until(lambda: stage.shows("quote.next"))
        await stage.press("enter")
        assert stage.state.quote_index == 0


# the first screen --------------------------------------------------------------------------------


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


async def test_what_was_being_read_and_noted_is_listed_first() -> None:
    library = MemoryLibrary()
    async with on_stage(library=library, size=(80, 12)) as stage:
        await stage.press("space", "n", "a")
        await stage.write("a thought")
        await stage.press("ctrl+s")
        stage.app.save_all()
    async with on_stage(None, library=library) as stage:
        assert stage.shows("Go on reading")
        note = next(row for row in listed(stage) if "a thought" in row)
        assert note.endswith("Saltrey dock talks to resume on…     now")
        assert not stage.shows("Welcome.")
        await stage.press("g", "enter")
        assert stage.state.article.title.startswith("Saltrey")


async def test_an_article_without_a_headline_is_listed_by_the_name_of_its_file(
    tmp_path: Path,
) -> None:
    library = MemoryLibrary()
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
        await stage.press("/")
        await stage.write("eel 7")
        assert stage.shows("120 articles   eel 7")
        assert stage.shows("Eel number 117")
        await stage.press("enter", "escape")
        assert stage.shows("Eel number 0")
        assert not stage.shows("eel 7")


async def test_a_file_without_a_headline_is_named_once(tmp_path: Path) -> None:
    file = tmp_path / "odd.txt"
    file.write_bytes(b"")
    (tmp_path / "pier.txt").write_text("Pier closed\n\nNobody asked us.\n")
    async with on_stage(None, files=[file, tmp_path / "pier.txt"]) as stage:
        assert stage.text().count("odd.txt") == 1


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
    library, files = MemoryLibrary(), [HARBOUR, ARTICLES / "ice-road.md"]
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
    library = MemoryLibrary()
    async with on_stage(ARTICLES / "bridge-keeper.txt", library=library):
        pass
    async with on_stage(library=library) as stage:
        await stage.press("S")
        await stage.write("Quite")  # Q would leave
        assert stage.shows("Nothing in the library has the words Quite")
        await stage.press("escape")
        assert stage.shows("Sample articles")
        await stage.press("q", "S")
        await stage.write("kept every day")
        await stage.press("enter")
        assert "bridge-keeper" in stage.state.article.location


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
        await stage.press(":")
        await stage.write("article.open ")
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
    library = MemoryLibrary()
    for name in ("bridge-keeper.txt", "ice-road.md"):
        async with on_stage(ARTICLES / name, library=library):
            pass
    async with on_stage(None, library=library) as stage:
        await stage.press("/")
        await stage.write("bridge")
        await stage.press("enter")
        assert "bridge-keeper" in stage.state.article.location
    files = [tmp_path / "eels.txt", tmp_path / "bees.txt"]
    for file in files:
        file.write_text(f"{file.stem} return\n\nThey came.")
    async with on_stage(None, files=files) as stage:
        await stage.press("/")
        await stage.write("return")
        await stage.press("enter")
        assert isinstance(stage.screen, LibraryScreen)
        await stage.press("/")
        await stage.write(" bees")
        await stage.press("enter")
        assert stage.state.article.title == "bees return"


async def test_the_samples_are_searched_with_the_library() -> None:
    async with on_stage(None) as stage:
        await stage.press("/")
        await stage.write("lends darkness")
        assert [row.strip() for row in listed(stage)] == [
            "Sample articles", "The library that lends its darkness", "",
        ]  # fmt: skip
        await stage.press("enter")
        assert stage.state.article.title == "The library that lends its darkness"


async def test_how_far_and_how_long_ago_stand_in_columns() -> None:
    library = MemoryLibrary()
    for name in ("bridge-keeper.txt", "ice-road.md"):
        async with on_stage(ARTICLES / name, library=library) as stage:
            await stage.press("space" if name == "ice-road.md" else "H")
            stage.app.save_all()
    async with on_stage(None, library=library) as stage:
        rows = [row for row in listed(stage) if row.endswith("   now")]
        assert len(rows) == 2
        assert {row.index("%") for row in rows} == {rows[0].rindex("%")}


async def test_the_welcome_can_be_read_in_80_columns() -> None:
    async with on_stage(None, size=(80, 24)) as stage:
        assert stage.shows("articles to begin with.")
        assert stage.shows("“A bridge is a promise that has to be kept every day”")


async def test_the_library_is_searched_from_an_article() -> None:
    library = MemoryLibrary()
    async with on_stage(ARTICLES / "bridge-keeper.txt", library=library):
        pass
    async with on_stage(HARBOUR, library=library) as stage:
        await stage.run("search.library bridge")
        assert isinstance(stage.screen, LibraryScreen)
        assert stage.shows("q back")
        await stage.press("g", "enter")
        assert "bridge-keeper" in stage.state.article.location


def goals(stage: Stage) -> list[object]:
    """Return where the rows of the list lead to in their articles."""
    return [stage.rows._shown[number].goal for number in range(len(stage.rows))]


async def test_a_corrected_speaker_is_found_as_no_note() -> None:
    async with on_stage() as stage:
        await stage.press("n", "c")
        await stage.write("Zelda Quorn")
        await stage.press("enter", "n", "H")
        (correction, highlight) = sorted(stage.library.annotations(), key=lambda a: a.created)
        assert correction.body == "Zelda Quorn"
        await stage.run(f"search.library {correction.target.exact}")
        assert isinstance(stage.screen, LibraryScreen)
        assert correction.id not in goals(stage)
        await stage.run(f"search.library {highlight.target.exact}")
        assert highlight.id in goals(stage)


async def test_saving_an_article_is_told_and_kept() -> None:
    library = MemoryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("s")
        assert stage.notice == "saved in the library"
        assert library.recent()[0].starred
        await stage.press("s")
        assert not library.recent()[0].starred


async def test_a_click_beside_a_list_closes_it_and_does_nothing_else() -> None:
    async with on_stage() as stage:
        before = stage.state
        await stage.press('"')
        await stage.click(*stage.find("Quotes · 10", from_x=10))
        assert isinstance(stage.screen, ListScreen)
        await stage.click(40, 1)
        assert len(stage.app.screen_stack) == 1
        assert stage.state == before


async def test_a_click_beside_a_list_while_its_filter_is_typed_keeps_what_was_found() -> None:
    async with on_stage() as stage:
        await stage.press('"', "/")
        await stage.write("the")
        await stage.click(40, 1)
        assert isinstance(stage.screen, ListScreen)
        assert not stage.screen.query("Prompt")
        assert stage.shows("of 10   the")
        await stage.click(40, 1)
        assert len(stage.app.screen_stack) == 1


async def test_a_list_is_walked_also_after_a_click_beside_it() -> None:
    async with on_stage() as stage:
        await stage.press('"')
        before = stage.rows.row
        stage.screen.set_focus(None)
        await stage.press("j")
        assert stage.rows.row != before


async def test_a_click_on_a_key_of_a_list_presses_it() -> None:
    async with on_stage() as stage:
        await stage.press('"')
        await stage.click(*stage.find("/ filter"))
        await stage.write("tuesday")
        assert len(stage.rows) == 1
        await stage.press("escape", "g", "j")
        await stage.click(*stage.find("enter go there"))
        assert stage.state.quote_index == 1
        await stage.press("A")
        await stage.click(*stage.find("tab other list"))
        assert stage.screen._number == 1  # type: ignore[attr-defined]
        await stage.click(*stage.find("q close"))
        assert stage.screen is stage.reading


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


def listed(stage: Stage) -> list[str]:
    """Every row of the list on top, as it is drawn."""
    rows = stage.rows.lines(stage.rows.size.width, len(stage.rows))
    return ["".join(text for text, _ in row).rstrip() for row in rows]


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 15)])
async def test_every_sentence_of_the_help_can_be_read_to_its_end(size: tuple[int, int]) -> None:
    async with on_stage(size=size) as stage:
        await stage.press("?")
        rows = listed(stage)
        assert not any("…" in row for row in rows)
        names = r"(?<= )[a-z]+\.[a-z_]+$"  # of the commands, at the right edge
        shown = " ".join(" ".join(re.sub(names, "", row) for row in rows).split())
        assert "or to the next match while a search is active." in shown


async def test_the_help_is_filtered_and_walked_also_where_sentences_are_broken() -> None:
    async with on_stage(size=(40, 24)) as stage:
        await stage.press("?", "/")
        await stage.write("next match active")
        assert listed(stage)[1].startswith("   n ")
        assert listed(stage)[-1].endswith("search is active.")
        await stage.press("escape", "j")
        assert stage.rows.row is not None
        assert stage.rows.row.key == "match.previous"
        x, y = stage.find("previous match")
        await stage.click(x, y + 1)
        assert stage.notice == "no more quotes above"


async def test_the_help_is_broken_anew_for_another_width() -> None:
    async with on_stage(size=(40, 24)) as stage:
        await stage.press("?")
        narrow = len(stage.rows)
        await stage.resize(120, 40)
        assert len(stage.rows) < narrow


async def test_a_list_fits_a_screen_that_grows() -> None:
    async with on_stage(size=(40, 10)) as stage:
        await stage.press('"')
        await stage.resize(120, 40)
        assert stage.rows.size.height >= len(stage.rows) == 10
        assert stage.rows.region.x > 5


async def test_a_list_says_what_enter_does_there() -> None:
    async with on_stage() as stage:
        for key, hint in (
            ("?", "enter do it"),
            ("@", "enter quotes"),
            ("=", "  / filter  q close"),
        ):
            await stage.press(key)
            assert stage.shows(hint)
            await stage.press("q")
        await stage.press("n", "c")
        assert stage.shows("enter this one  / other name")


async def test_an_article_is_taken_off_the_list_unless_it_has_notes() -> None:
    library = MemoryLibrary()
    async with on_stage(None, library=library) as stage:
        await stage.press("enter", "q")
        assert stage.shows("Go on reading")
        await stage.press("g", "D")
        assert not stage.shows("Go on reading")
        assert stage.notice == "removed from the list: U, or opening it, brings it back"
        await stage.press("G", "D")
        assert stage.notice == "not opened yet: there is nothing to remove"
        await stage.press("g", "enter", "H", "q", "g", "D")
        assert stage.notice == "1 note on it: articles with notes stay in the list"
        await stage.press("enter", "g", "x", "m", "m", "q", "g", "x")
        assert (
            stage.notice == "bookmarks or corrections on it: articles with these stay in the list"
        )
        assert library.recent()


async def test_what_was_taken_off_the_list_is_put_back_the_last_one_first() -> None:
    library = MemoryLibrary()
    async with on_stage(None, library=library) as stage:
        await stage.press("enter", "q")
        (before,) = library.recent()
        await stage.press("g", "x")
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


async def test_an_article_is_saved_in_the_list() -> None:
    library = MemoryLibrary()
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
    library = MemoryLibrary()
    async with on_stage(None, library=library, files=files) as stage:
        assert stage.shows("2024/b.txt")
        await stage.press("j", "s")
        assert stage.notice == "saved in the library"
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


async def test_the_wheel_moves_the_rows_of_a_list() -> None:
    async with on_stage(size=(80, 12)) as stage:
        await stage.press('"')
        before = stage.text()
        await stage.mouse(events.MouseScrollDown, 30, 5)
        assert stage.text() != before
        await stage.mouse(events.MouseScrollUp, 30, 5)
        assert stage.text() == before


@pytest.mark.parametrize("opens", ['"', "?", "N"])
@pytest.mark.parametrize("closes", ["escape", "q"])
async def test_keys_that_come_with_the_one_that_closes_a_list_are_for_what_is_below(
    opens: str, closes: str
) -> None:
    async with on_stage() as stage:
        await stage.press("n")
        first = stage.state.quote_index
        await stage.press(opens)
        stage.send_all(closes, "n")
        await stage.settle()
        assert stage.app.screen is stage.reading
        assert stage.state.quote_index == first + 1


async def test_two_keys_that_choose_from_a_list_close_one_screen() -> None:
    async with on_stage() as stage:
        await stage.press('"', "j")
        stage.send_all("enter", "enter")
        await stage.settle()
        assert stage.app.screen is stage.reading
        assert stage.state.quote_index == 1


async def test_esc_and_a_letter_that_a_terminal_sends_as_one_key_are_both() -> None:
    async with on_stage() as stage:
        await stage.press('"')
        await stage.press_as("alt+G", "G")
        assert not isinstance(stage.screen, ListScreen)
        assert stage.state.cursor > len(stage.state.article.text) // 2


async def test_in_a_line_and_in_a_note_alt_ends_nothing() -> None:
    async with on_stage() as stage:
        await stage.press("/")
        await stage.press_as("alt+q", "q")
        assert stage.screen.focused is not None
        assert stage.screen.focused.has_class("typing")
        await stage.press("escape", "a")
        await stage.press_as("alt+q", "q")
        assert isinstance(stage.screen, NoteScreen)


async def test_what_some_speakers_said_is_listed_and_exported(tmp_path: Path) -> None:
    async with on_stage() as stage:
        await stage.press("@", "space", "j", "j", "space")
        assert stage.notice == "2 speakers selected: Enter lists what they said"
        await stage.press("enter")
        assert stage.shows("2 speakers · 6")
        assert stage.shows("Helene Astrup")
        assert not stage.shows("Rosalind")
        await stage.press("E", "ctrl+u")
        await stage.write(str(tmp_path / "said.json"))
        await stage.press("enter")
        assert stage.notice.startswith("6 quotes written to")
        assert "Merriweather" not in (tmp_path / "said.json").read_text()


async def test_quotes_are_exported_with_the_notes_on_them(tmp_path: Path) -> None:
    async with on_stage() as stage:
        await stage.press("n", "n", "a")
        await stage.write("with which pencil?")
        await stage.press("ctrl+s", '"', "E", "ctrl+u")
        await stage.write(str(tmp_path / "said.json"))
        await stage.press("enter")
        quotes = json.loads((tmp_path / "said.json").read_text())["quotes"]
        assert [each["notes"] for each in quotes[:3]] == [[], ["with which pencil?"], []]


async def test_the_list_of_speakers_exports_the_one_at_the_cursor(tmp_path: Path) -> None:
    async with on_stage() as stage:
        await stage.press("@", "G", "E", "ctrl+u")
        await stage.write(str(tmp_path / "said.csv"))
        await stage.press("enter")
        assert stage.notice.startswith("1 quote written to")


async def test_a_filtered_list_of_quotes_exports_what_it_shows(tmp_path: Path) -> None:
    async with on_stage() as stage:
        await stage.press('"', "/")
        await stage.write("quaye")
        await stage.press("enter", "E", "ctrl+u")
        await stage.write(str(tmp_path / "said.csv"))
        await stage.press("enter")
        assert stage.notice.startswith("3 quotes written to")


async def test_a_filter_that_leaves_one_speaker_takes_nobody_while_some_are_selected() -> None:
    async with on_stage() as stage:
        await stage.press("@", "space", "/")
        await stage.write("merri")
        await stage.press("enter", "space")
        assert stage.notice == "2 speakers selected: Enter lists what they said"
        await stage.press("space", "escape", "g", "space")
        assert stage.notice == "nobody is selected"


async def test_the_welcome_is_wrapped_and_follows_the_size() -> None:
    async with on_stage(None, size=(40, 24)) as stage:
        assert stage.shows("writes a note, ? shows every key.")
        assert not stage.shows("add…")
        row = stage.rows.row
        await stage.resize(100, 24)
        assert stage.shows("below are articles to begin with.")
        assert stage.rows.row == row


async def test_a_sample_that_is_saved_keeps_its_headline() -> None:
    async with on_stage(None) as stage:
        await stage.press("s")
        assert stage.shows("◆ “A bridge is a promise that has to be kept every day”")
        assert not stage.shows("bridge-keeper.txt")


@pytest.mark.parametrize(("key", "title"), [("?", "Keys"), ("c", "Who said this?")])
async def test_a_title_that_asks_or_heads_keys_has_a_number_only_while_they_are_filtered(
    key: str, title: str
) -> None:
    async with on_stage() as stage:
        await stage.press("n", key)
        assert stage.shows(f"{title}  ")
        assert not stage.shows(f"{title} ·")
        await stage.press("/")
        await stage.write("er")
        assert stage.shows(f"{title} · ")


async def test_in_a_low_terminal_an_empty_list_still_says_why() -> None:
    async with on_stage(size=(40, 15)) as stage:
        await stage.press("D")
        shown = " ".join(stage.text().split())
        assert "Nothing has changed since you read it: r reloads." in shown.replace("│ ", "")


async def test_a_key_that_finds_the_palette_gone_goes_to_the_article() -> None:
    async with on_stage() as stage:
        await stage.press("ctrl+p")
        palette = stage.screen
        assert isinstance(palette, Palette)
        await stage.press("escape")
        palette.on_key(events.Key("n", "n"))  # it was on its way through the palette
        await stage.settle()
        assert stage.quoted.startswith("For 17 days")


@pytest.mark.parametrize("typed", [(), ("x",), ("next",)], ids=str)
async def test_letters_behind_the_esc_that_closes_the_palette_are_keys(
    typed: tuple[str, ...],
) -> None:
    async with on_stage() as stage:
        if typed:
            await stage.press("ctrl+p")
        stage.send_all(*typed, *(["escape"] if typed else ["ctrl+p", "escape"]), "nn")
        await stage.settle()
        assert stage.screen is stage.reading
        assert stage.state.quote_index == 1


async def test_titles_beside_the_newest_notes_begin_in_one_column() -> None:
    library = MemoryLibrary()
    for name in ("harbour-talks.txt", "ice-road.md"):
        async with on_stage(ARTICLES / name, library=library) as stage:
            await stage.press("n", "a")
            await stage.write("a thought")
            await stage.press("ctrl+s")
    async with on_stage(None, library=library, size=(100, 30)) as stage:
        rows = [row for row in stage.cells() if "a thought" in row]
        columns = {
            row.index(title) for row in rows for title in ("Saltrey", "The road") if title in row
        }
        assert len(rows) == 2
        assert len(columns) == 1


@pytest.mark.parametrize("keys", ["Q", "ZZ", "ZQ"])
async def test_what_leaves_from_an_article_leaves_from_a_list_over_it(keys: str) -> None:
    async with on_stage() as stage:
        await stage.press('"')
        stage.send_all(keys)
        await stage.until(lambda: not stage.app.is_running)


async def test_the_first_key_of_two_that_leave_shows_the_second_in_a_list() -> None:
    async with on_stage() as stage:
        await stage.press('"', "Z")
        assert stage.shows("Z/Q quit")
        await stage.press("escape")
        assert stage.shows("Quotes")


async def test_where_a_letter_begins_a_name_none_leaves() -> None:
    async with on_stage() as stage:
        await stage.press("n", "c", "Q")
        assert stage.app.is_running
        await stage.press("escape", "Z", "Z")
        assert stage.app.is_running


async def test_the_end_of_a_filter_leaves_the_cursor_on_its_row() -> None:
    async with on_stage() as stage:
        await stage.press('"', "/", *"quaye", "enter", "j")
        row = stage.rows.row
        await stage.press("escape")
        assert stage.shows("Quotes · 10")
        assert row is not None
        assert stage.rows.row == row
        assert stage.rows.cursor > 1


async def test_a_filter_that_is_cancelled_leaves_the_cursor_where_it_was() -> None:
    async with on_stage() as stage:
        await stage.press('"', "j", "j", "j")
        before = stage.rows.cursor
        await stage.press("/", *"quaye", "escape")
        assert stage.shows("Quotes · 10")
        assert stage.rows.cursor == before
