"""Help and the command palette: listing, describing and running every command of a pane."""

import asyncio
import re

import pytest
from rich.style import Style
from stage import HARBOUR, listed, on_stage
from textual import events
from textual.command import CommandList, Hit

from reader.commands.command import Where
from reader.commands.synonyms import SYNONYMS
from reader.commands.table import BY_ID, COMMANDS
from reader.tui.command_palette import CommandProvider, Palette

HELD_DOWN = (False, False, False)  # shift, meta, control
FOUND_BY = {
    "bookmark": "bookmark.toggle",
    "undo": "edit.undo",
    "highlight": "note.highlight",
    "list": "quote.list",
    "jump": "jump.back",
    "sailing": "",
}


async def test_help_lists_every_command_of_the_pane_and_runs_the_one_chosen() -> None:
    async with on_stage() as stage:
        await stage.press("?")
        keys = {stage.rows.shown[n].key for n in range(len(stage.rows))} - {""}
        assert keys == {c.id for c in COMMANDS if c.where in (Where.READING, Where.ANYWHERE)}
        await stage.press("/", write="go to the next quote, or")
        await stage.press("enter", "enter")
        assert stage.state.quote_index == 0


async def test_words_typed_behind_the_key_of_help_find_its_lines() -> None:
    async with on_stage() as stage:
        for words, found in FOUND_BY.items():
            before = stage.state
            stage.send_all("?", words, "enter")
            await stage.settle()
            keys = {stage.rows.shown[n].key for n in range(len(stage.rows))} - {""}
            assert found in keys if found else not keys, words
            assert found or stage.shows("In an article, / searches and N goes back.")
            assert stage.state is before
            await stage.press("escape", "q")
            assert stage.screen is stage.reading


async def test_help_about_words_lists_only_the_keys_that_have_to_do_with_them() -> None:
    async with on_stage() as stage:
        await stage.run("help go to the next quote, or")
        assert {stage.rows.shown[n].key for n in range(len(stage.rows))} - {""} == {"match.next"}
        await stage.press("escape")
        assert len(stage.rows) > 50


async def test_help_is_found_by_words_of_other_programs_too() -> None:
    assert BY_ID.keys() >= SYNONYMS.keys()
    async with on_stage() as stage:
        await stage.run("help rename")
        found = {stage.rows.shown[n].key for n in range(len(stage.rows))} - {""}
        assert found == {"speaker.list", "speaker.correct"}
        await stage.press("/", write="find everywhere")
        await stage.press("enter", "enter")
        assert stage.shows("search")


async def test_help_of_a_list_tells_its_keys_and_its_key_closes_it() -> None:
    async with on_stage() as stage:
        await stage.press('"', "?")
        assert stage.shows("Go a page down.")
        await stage.press("?")
        assert stage.shows("Quotes · 10")
        await stage.press("?", "/", write="last row")
        await stage.press("enter")
        assert stage.rows.cursor == 9


async def test_help_of_the_outline_begins_with_its_keys_and_lists_each_key_once() -> None:
    async with on_stage() as stage:
        await stage.press("h", "?")
        rows = [stage.rows.shown[n] for n in range(len(stage.rows))]
        assert rows[0].text == "In a list"
        by_command = {row.key: row.text for row in rows if row.key}
        assert by_command["list.down"].split()[:2] == ["j", "down"]
        assert by_command["scroll.down"].split()[:2] == ["ctrl+e", "Scroll"]
        assert "scroll.top" not in by_command  # g and home go to the first row
        assert "article.same" in by_command  # by name


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


async def test_the_palette_finds_a_command_by_synonyms_but_its_own_words_come_first() -> None:
    async with on_stage() as stage:
        provider = CommandProvider(stage.screen)

        async def best(words: str) -> str | None:
            hits = [hit async for hit in provider.search(words) if isinstance(hit, Hit)]
            return max(hits, key=lambda hit: hit.score).text

        assert await best("merge") == BY_ID["speaker.list"].label
        assert await best("export") == BY_ID["article.export"].label


async def test_the_palette_offers_what_is_described_by_all_words_not_by_scattered_letters() -> None:
    async with on_stage() as stage:
        provider = CommandProvider(stage.screen)

        async def found(words: str) -> set[str | None]:
            return {hit.text async for hit in provider.search(words) if isinstance(hit, Hit)}

        themes = await found("theme")
        assert BY_ID["view.theme"].label in themes
        assert BY_ID["search.start"].label not in themes
        assert await found("dark") == {BY_ID["view.theme"].label}
        assert BY_ID["quote.next"].label in await found("nxt quo")
        assert await found("titles SEARCH notes") == {BY_ID["search.library"].label}
        assert not await found("theme zebra")


async def test_the_palette_finds_and_runs_a_command() -> None:
    async with on_stage() as stage:
        await stage.press("ctrl+p", "ctrl+p")
        assert len(stage.app.screen_stack) == 2
        assert not any(ord(char) > 0xFFFF for char in stage.text())  # what any font has
        await stage.write("next quote")
        await stage.until(lambda: stage.shows("quote.next"))
        await stage.press("enter")
        assert stage.state.quote_index == 0


async def test_the_palette_shows_the_names_of_commands_where_there_is_room() -> None:
    async with on_stage(size=(60, 24)) as stage:
        await stage.press("ctrl+p", "down")
        commands = stage.screen.query_one(CommandList)
        assert not stage.shows("quote.next")
        await stage.resize(100, 24)
        await stage.until(lambda: stage.shows("quote.next"))
        assert commands.highlighted == 1
        await stage.resize(60, 24)
        await stage.until(lambda: not stage.shows("quote.next"))
        await stage.write("next")
        assert commands.option_count > 1
        assert commands.highlighted == 0


@pytest.mark.parametrize("is_before", [True, False])
async def test_words_typed_while_the_palette_takes_a_new_width_choose_the_first_match(
    *, is_before: bool
) -> None:
    async with on_stage(size=(60, 24)) as stage:
        await stage.press("ctrl+p", "down")
        commands = stage.screen.query_one(CommandList)
        commands.highlighted = 30
        await stage.settle()
        palette = stage.screen
        assert isinstance(palette, Palette)
        if is_before:
            stage.send_all("ar")
        resizing = asyncio.create_task(stage.resize(100, 24))
        await asyncio.sleep(0)
        if not is_before:
            stage.send_all("ar")
        await resizing
        assert commands.highlighted == 0
        commands.highlighted = 2
        palette._forget_cursor()  # as by words whose matches are still being looked for
        await stage.resize(60, 24)
        assert commands.highlighted == 0


async def test_a_command_clicked_twice_runs_once() -> None:
    async with on_stage() as stage:
        await stage.press("ctrl+p", write="next quote")
        await stage.until(lambda: stage.shows("quote.next"))
        commands = stage.screen.query_one(CommandList)
        commands.highlighted = 0
        commands.action_select()
        commands.action_select()
        await stage.settle()
        assert stage.screen is stage.reading
        assert stage.state.quote_index == 0


async def test_a_click_on_a_command_that_is_no_longer_found_does_nothing() -> None:
    async with on_stage() as stage:
        await stage.press("ctrl+p")
        commands = stage.screen.query_one(CommandList)
        gone = Style(meta={"option": commands.option_count})
        inside = commands.region.offset
        commands.post_message(
            events.Click(commands, 0, 0, 0, 0, 1, *HELD_DOWN, *inside, style=gone)
        )
        await stage.settle()
        assert isinstance(stage.screen, Palette)


async def test_clicks_beside_the_palette_close_nothing_but_the_palette() -> None:
    async with on_stage() as stage:
        await stage.press("?", "ctrl+p")
        palette = stage.screen
        for _ in range(3):
            palette.post_message(events.Click(palette, 0, 0, 0, 0, 1, *HELD_DOWN, 0, 0))
        await stage.settle()
        assert stage.app.screen_stack[-1] is not palette
        assert len(stage.app.screen_stack) == 2


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 15)])
async def test_every_sentence_of_the_help_can_be_read_to_its_end(size: tuple[int, int]) -> None:
    async with on_stage(size=size) as stage:
        await stage.press("?")
        rows = listed(stage)
        assert not any("…" in row for row in rows)
        names = r"(?<= )[a-z]+\.[a-z_]+$"  # of the commands, at the right edge
        shown = " ".join(" ".join(re.sub(names, "", row) for row in rows).split())
        assert "or to the next match while a search is active." in shown


async def test_in_a_very_narrow_terminal_what_keys_do_stands_below_them() -> None:
    async with on_stage(size=(26, 20)) as stage:
        await stage.press("?")
        rows = [row.strip(" │") for row in listed(stage)]
        assert rows[1] == "n"
        assert "or to the next match while a search is active." in " ".join(rows)


async def test_the_help_is_filtered_and_walked_also_where_sentences_are_broken() -> None:
    async with on_stage(size=(40, 24)) as stage:
        await stage.press("?", "/", write="next match active")
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
