"""The terminal's cursor is at the reading cursor."""

import pytest
from stage import Stage, on_stage
from textual.drivers.headless_driver import HeadlessDriver
from textual.widgets import Input, TextArea

from reader.model.settings import Settings


def cell_of(stage: Stage) -> tuple[int, int]:
    """Return the cell at which the next frame puts the terminal's cursor."""
    return stage.app.cursor_position.x, stage.app.cursor_position.y


async def test_the_cursor_of_the_terminal_is_where_one_is() -> None:
    async with on_stage() as stage:
        await stage.press("n", "n")
        assert cell_of(stage) == stage.find_in_article("Returning to the table")
        await stage.press('"', "j")
        x, y = stage.find("A pause is not")
        assert cell_of(stage)[1] == y
        assert cell_of(stage)[0] < x
        await stage.press("q", "h")
        assert cell_of(stage)[1] == stage.find("count the same")[1]
        await stage.press("l")
        assert cell_of(stage) == stage.find_in_article("Returning to the table")


@pytest.mark.parametrize("wished", [True, False])
async def test_the_cursor_of_the_terminal_is_shown_when_that_is_wished(
    monkeypatch: pytest.MonkeyPatch, wished: bool
) -> None:
    sent: list[str] = []
    monkeypatch.setattr(HeadlessDriver, "write", lambda _, data: sent.append(data))
    async with on_stage(settings=Settings(cursor=wished)) as stage:
        assert any("\x1b[?25h" in data for data in sent) is wished
        sent.clear()
        stage.app._draw_everything()
        assert any("\x1b[?25h" in data for data in sent) is wished


async def test_no_cursor_blinks_so_that_nothing_is_written_while_nothing_is_typed() -> None:
    async with on_stage() as stage:
        for key in ("/", "a", "ctrl+p"):
            await stage.press(key)
            focused = stage.screen.focused
            assert isinstance(focused, (Input, TextArea))
            assert not focused.cursor_blink, key
            await stage.press("escape")
