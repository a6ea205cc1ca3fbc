"""Filtering lists while typing."""

from stage import on_stage

from reader.tui.screens.list_screen import ListScreen


async def test_a_list_tells_that_it_is_filtered_and_by_what() -> None:
    async with on_stage() as stage:
        await stage.press('"', "/", write="the")
        await stage.press("enter")
        assert stage.shows(f"Quotes · {len(stage.rows)} of 10  Speakers · 4   the")
        assert stage.shows("esc all")
        await stage.press("escape")
        assert stage.shows("Quotes · 10")
        assert not stage.shows("esc all")


async def test_the_down_key_goes_from_the_filter_to_the_next_row_of_the_list() -> None:
    async with on_stage() as stage:
        await stage.press('"', "/", write="the")
        second = stage.rows.shown[1].key, stage.rows.shown[1].offset
        await stage.press("down")
        assert stage.rows.words == "the"
        assert stage.rows.row is not None
        assert (stage.rows.row.key, stage.rows.row.offset) == second
        await stage.press("down", "k", "enter")
        assert stage.state.cursor == second[1]


async def test_a_list_that_a_filter_leaves_empty_says_how_to_go_on() -> None:
    async with on_stage() as stage:
        await stage.press('"', "/", write="zeppelin")
        assert stage.shows("Quotes · 0 of 10  Speakers · 4   zeppelin")
        assert stage.shows("Nothing has these words. Esc shows everything again.")


async def test_a_list_is_filtered_and_one_row_left_is_chosen_at_once() -> None:
    async with on_stage() as stage:
        await stage.press('"', "/", write="wasps")
        assert len(stage.rows) == 0
        await stage.press(*["backspace"] * 5, write="tuesday")
        assert len(stage.rows) == 1
        await stage.press("enter")
        assert stage.quoted.startswith("They ship")


async def test_esc_in_a_filtered_list_shows_all_rows_first() -> None:
    async with on_stage() as stage:
        await stage.press('"', "/", write="astrup")
        await stage.press("enter", "escape")
        assert isinstance(stage.screen, ListScreen)
        assert len(stage.rows) == 10
        await stage.press("escape")
        assert len(stage.app.screen_stack) == 1


async def test_a_title_that_asks_or_heads_keys_has_a_number_only_while_they_are_filtered() -> None:
    async with on_stage() as stage:
        who = "Who said “count the same containers with the same pencil”?"
        for key, title in (("?", "Keys"), ("c", who)):
            await stage.press("n", key)
            assert stage.shows(f"{title}  ")
            assert not stage.shows(f"{title} ·")
            await stage.press("/", write="er")
            assert stage.shows(f"{title} · ")
            await stage.press("escape", "q")
            assert stage.screen is stage.reading, title


async def test_in_a_low_terminal_an_empty_list_still_says_why() -> None:
    async with on_stage(size=(40, 15)) as stage:
        await stage.press("D")
        shown = " ".join(stage.text().split())
        assert "Nothing has changed since you read it: r reloads." in shown.replace("│ ", "")


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
