"""Keys as they arrive from the terminal, before any command is looked up."""

import pytest
from stage import on_stage
from textual import events
from textual.widgets import Input, TextArea

from reader.model.settings import Settings
from reader.tui.input_events import enter_of_line_feed, split_alt_key


def test_alt_and_a_letter_are_esc_and_the_letter() -> None:
    pressed = split_alt_key(events.Key("alt+n", "n"))
    assert [(key.key, key.character) for key in pressed] == [("escape", "\x1b"), ("n", "n")]


@pytest.mark.parametrize("name", ["alt+left", "alt+backspace", "alt+enter", "alt+f4"])
def test_alt_and_a_key_that_types_nothing_is_one_key(name: str) -> None:
    key = events.Key(name, None)
    assert split_alt_key(key) == (key,)


@pytest.mark.parametrize("typed", [events.Key("alt+n", "n"), events.Key("ctrl+j", "\n")])
def test_a_key_read_as_another_keeps_its_place_among_those_typed(typed: events.Key) -> None:
    typed.time -= 60
    assert {key.time for key in (*split_alt_key(typed)[1:], enter_of_line_feed(typed))} == {
        typed.time
    }


async def test_a_line_feed_is_enter() -> None:
    async with on_stage() as stage:
        await stage.press("a", "a")
        await stage.press_as("ctrl+j", "\n")
        await stage.press("b")
        assert stage.screen.query_one(TextArea).text == "a\nb"
        await stage.press("ctrl+s", ":", *"zen")
        await stage.press_as("ctrl+j", "\n")
        assert stage.reading.zen


async def test_a_line_feed_is_ctrl_j_if_that_is_bound() -> None:
    async with on_stage(settings=Settings(keys={"scroll.down": ("ctrl+j",)})) as stage:
        await stage.press_as("ctrl+j", "\n")
        assert stage.reading.pane.top.row == 1


async def test_alt_moves_by_a_word_in_a_line() -> None:
    async with on_stage() as stage:
        for right, left in (
            (("alt+f", "f"), ("alt+b", "b")),
            (("alt+right", None), ("alt+left", None)),
        ):
            await stage.press("/", write="the crane")
            await stage.press("home")
            await stage.press_as(*right)
            await stage.write("old ")
            assert isinstance(line := stage.screen.focused, Input)
            await stage.press_as(*left)
            await stage.write("very ")
            assert line.value.split() == ["the", "very", "old", "crane"]
            await stage.press("escape")


async def test_the_word_before_the_cursor_can_be_deleted() -> None:
    async with on_stage() as stage:
        for key in ("ctrl+w", "alt+backspace", "ctrl+backspace"):
            await stage.press("/", write="the old crane")
            await stage.press(key)
            assert isinstance(line := stage.screen.focused, Input)
            assert line.value == "the old ", key
            await stage.press("escape", "escape", "a", write="the old crane")
            await stage.press(key)
            assert stage.screen.query_one(TextArea).text == "the old ", key
            await stage.press("ctrl+u", "escape")


async def test_the_word_behind_the_cursor_can_be_deleted() -> None:
    async with on_stage() as stage:
        for key, typed in (("alt+d", "d"), ("alt+delete", None), ("ctrl+delete", None)):
            await stage.press("/", write="the old crane")
            await stage.press("home")
            await stage.press_as(key, typed)
            assert isinstance(line := stage.screen.focused, Input)
            assert line.value.split() == ["old", "crane"]
            await stage.press("escape", "escape", "a", write="the old crane")
            await stage.press("home")
            await stage.press_as(key, typed)
            assert stage.screen.query_one(TextArea).text.split() == ["old", "crane"]
            await stage.press("ctrl+k", "escape")


async def test_alt_is_an_esc_before_a_count_and_nothing_before_a_key_without_a_use() -> None:
    async with on_stage() as stage:
        await stage.press("alt+left", "alt+right")
        await stage.press_as("alt+3", "3")
        await stage.press("n")
        assert stage.state.quote_index == 2
        await stage.press("/")
        await stage.press_as("alt+x", "x")
        assert isinstance(line := stage.screen.focused, Input)
        assert line.value == ""
        await stage.press("escape", "a")
        await stage.press_as("alt+x", "x")
        assert stage.screen.query_one(TextArea).text == ""
