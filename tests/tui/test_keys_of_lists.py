"""Keys and clicks in a list: what closes it, and what goes to the screen below."""

from itertools import product

import pytest
from stage import ARTICLES, HARBOUR, on_stage
from textual import events
from textual.widgets import Input

from reader.tui.screens.list_screen import ListScreen
from reader.tui.screens.notes.note import NoteScreen

BRIDGE = ARTICLES / "bridge-keeper.txt"


async def test_a_list_that_was_opened_by_name_goes_there_too_and_closes_once() -> None:
    async with on_stage() as stage:
        await stage.run("quote.list")
        await stage.press("j", "enter")
        assert stage.state.quote_index == 1
        await stage.press("g", '"', "j")
        stage.send_all("enter", "enter")
        await stage.settle()
        assert stage.app.screen is stage.reading
        assert stage.state.quote_index == 1


async def test_a_list_closes_without_a_choice() -> None:
    async with on_stage() as stage:
        before = stage.state
        for key in ("q", "escape", "h", "left"):
            await stage.press('"', "j", key)
            assert len(stage.app.screen_stack) == 1, key
            assert stage.state == before, key


async def test_tab_goes_to_the_next_page_and_with_shift_to_the_one_before() -> None:
    async with on_stage() as stage:
        await stage.press("D")
        assert "Changes" in stage.text()
        titles = []
        for key in ("tab", "tab", "shift+tab", "shift+tab"):
            await stage.press(key)
            titles.append(stage.screen._page.title)  # type: ignore[attr-defined]
        assert titles == ["Editions", "Changes", "Editions", "Changes"]


async def test_an_empty_list_closes_for_the_commands_that_it_names_and_for_no_others() -> None:
    async with on_stage() as stage:
        await stage.press("B", "n", "m", "'")
        assert stage.shows("No bookmarks yet")
        await stage.press("m", "m")
        assert stage.notice == "bookmark set"
        await stage.press("B", "m", "m")
        assert stage.notice.startswith("m does nothing here")  # it is not empty any more
        await stage.press("q", "A", "a")
        assert isinstance(stage.screen, NoteScreen)


async def test_a_click_on_the_title_of_another_page_shows_it() -> None:
    async with on_stage() as stage:
        await stage.press('"')
        await stage.click(*stage.find("Speakers · 4"))
        assert stage.shows("share of words")
        await stage.click(*stage.find("Speakers · 4"))
        assert stage.shows("share of words")
        await stage.press("q", "M")
        await stage.click(*stage.find("Trash"))
        assert stage.shows("Nothing was removed")
        await stage.click(*stage.find("Notes "))
        assert stage.shows("No notes yet")


async def test_a_click_beside_a_list_closes_it_or_its_filter_and_does_nothing_else() -> None:
    async with on_stage() as stage:
        before = stage.state
        await stage.press('"')
        await stage.click(*stage.find("Quotes · 10", from_x=10))
        assert isinstance(stage.screen, ListScreen)
        row = stage.rows.row
        stage.screen.set_focus(None)
        await stage.press("j")
        assert stage.rows.row != row
        await stage.press("/", write="the")
        await stage.click(40, 1)
        assert isinstance(stage.screen, ListScreen)
        assert not stage.screen.query("Prompt")
        assert stage.shows("of 10  Speakers · 4   the")
        await stage.click(40, 1)
        assert len(stage.app.screen_stack) == 1
        assert stage.state == before


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


async def test_a_list_fits_a_screen_that_grows() -> None:
    async with on_stage(size=(40, 10)) as stage:
        await stage.press('"')
        await stage.resize(120, 40)
        assert stage.rows.size.height >= len(stage.rows) == 10
        assert stage.rows.region.x > 5


async def test_a_list_says_what_enter_does_there() -> None:
    async with on_stage() as stage:
        for key, hint in (
            ("?", "enter run it"),
            ("@", "enter quotes"),
            ("=", "  / filter  q close"),
        ):
            await stage.press(key)
            assert stage.shows(hint)
            await stage.press("q")
        await stage.press("n", "c")
        assert stage.shows("enter this one  / other name")


async def test_the_wheel_moves_the_rows_of_a_list() -> None:
    async with on_stage(size=(80, 12)) as stage:
        await stage.press('"')
        before = stage.text()
        await stage.mouse(events.MouseScrollDown, 30, 5)
        assert stage.text() != before
        await stage.mouse(events.MouseScrollUp, 30, 5)
        assert stage.text() == before


async def test_keys_that_come_with_the_one_that_closes_a_list_are_for_what_is_below() -> None:
    async with on_stage() as stage:
        for opens, closes in product('"?N', ("escape", "q")):
            await stage.press("g", "n")
            first = stage.state.quote_index
            await stage.press(opens)
            stage.send_all(closes, "n")
            await stage.settle()
            assert stage.app.screen is stage.reading
            assert stage.state.quote_index == first + 1


async def test_esc_and_a_letter_that_a_terminal_sends_as_one_key_are_both() -> None:
    async with on_stage() as stage:
        await stage.press('"')
        await stage.press_as("alt+G", "G")
        assert not isinstance(stage.screen, ListScreen)
        assert stage.state.cursor > len(stage.state.article.text) // 2
        await stage.press("g", "/", write="crane")
        stage.send("enter")
        await stage.press_as("alt+G", "G")  # right behind the Enter of a prompt
        await stage.settle()
        assert stage.state.search is None
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


@pytest.mark.parametrize("keys", ["Q", "ZZ", "ZQ"])
async def test_what_leaves_from_an_article_leaves_from_a_list_over_it(keys: str) -> None:
    async with on_stage() as stage:
        await stage.press('"')
        stage.send_all(keys)
        await stage.until(lambda: not stage.app.is_running)


async def test_a_list_has_a_command_line_that_closes_it() -> None:
    async with on_stage() as stage:
        for keys in '"?=':
            await stage.press(keys)
            stage.send_all(":q", "enter")
            await stage.settle()
            assert stage.app.screen is stage.reading, keys
            assert stage.state.cursor == 0


async def test_the_command_line_of_a_list_runs_its_commands_and_quits() -> None:
    async with on_stage() as stage:
        await stage.press('"')
        await stage.run("last")
        assert stage.rows.cursor == 9
        await stage.run("e eels.txt")
        assert stage.notice == "article.open works only on other screens: q goes back"
        await stage.press(":", *"qa", "enter")
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


async def test_a_number_goes_to_the_row_of_that_number_and_counts_for_the_next_key() -> None:
    before_g = {"4G": 3, "4g": 3, "10G": 9, "99G": 9}
    after_a_colon = {"4": 3, "$": 9, "G": 9, "99": 9, "0": 0}
    gone_to: dict[str, int] = {}
    async with on_stage() as stage:
        await stage.press('"')
        for keys in before_g:
            await stage.press("home", *keys)
            gone_to[keys] = stage.rows.cursor
        assert gone_to == before_g
        gone_to.clear()
        for line in after_a_colon:
            await stage.press("home", "j")
            await stage.run(line)
            gone_to[line] = stage.rows.cursor
        assert gone_to == after_a_colon
        stage.send_all("4gg")
        await stage.settle()
        assert stage.rows.cursor == 3
        stage.send_all("g")
        await stage.settle()
        assert stage.rows.cursor == 0
        await stage.press("2", "y", "j")  # the key of the list ends the count
        assert stage.rows.cursor == 1
        await stage.press("2", "escape", "j")
        assert stage.rows.cursor == 2


@pytest.mark.parametrize("keys", [('"',), ("S", "escape"), ("M",), ("t", "h")])
async def test_words_after_a_colon_and_a_slash_filter_a_list(keys: tuple[str, ...]) -> None:
    async with on_stage() as stage:
        await stage.press(*keys)
        await stage.run("/the")
        assert not stage.screen.query("Prompt")
        await stage.press("/")
        assert stage.screen.query_one("Prompt Input", Input).value == "the"


async def test_headings_have_no_number() -> None:
    async with on_stage(None) as stage:
        await stage.press("3", "G")
        chosen = stage.rows.row
        await stage.press("g", "j", "j")
        assert stage.rows.row is chosen


async def test_f_and_b_page_a_list_as_they_page_an_article() -> None:
    async with on_stage(size=(80, 14)) as stage:
        await stage.press('"', "f")
        assert stage.rows.cursor > 1
        await stage.press("b")
        assert stage.rows.cursor == 0


async def test_after_a_filter_n_says_which_key_goes_on() -> None:
    async with on_stage() as stage:
        await stage.press('"', "/", write="the")
        await stage.press("enter")
        for key, instead in (("n", "j down"), ("N", "k up")):
            await stage.press(key)
            assert stage.shows(f"{key} does nothing here: {instead}")


async def test_keys_typed_behind_the_enter_that_chooses_are_for_what_it_opens() -> None:
    async with on_stage(None, files=[BRIDGE, HARBOUR]) as stage:
        stage.send_all("j", "enter", "n", "n", "a", *"hello")
        await stage.until(lambda: isinstance(stage.screen, NoteScreen))
        await stage.until(lambda: "hello" in stage.text())
        assert stage.state.article.location == str(HARBOUR)
        assert stage.state.quote_index == 1


async def test_keys_typed_behind_a_quote_chosen_from_a_list_begin_there() -> None:
    async with on_stage() as stage:
        stage.send_all('"', "j", "enter", "n")
        await stage.until(lambda: stage.state.quote_index == 2)
        assert stage.screen is stage.reading
