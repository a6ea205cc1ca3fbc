"""The suspend key, on every screen and in every input."""

import pytest
from stage import Stage, on_stage

from reader.model.settings import Settings
from reader.tui.app import PullquoteApp

SCREENS = {
    "article": (),
    "outline": ("h",),
    "list": ('"',),
    "filter": ('"', "/"),
    "search": ("/", "c", "r"),
    "command": (":",),
    "help": ("?",),
    "notes": ("M",),
    "notes search": ("M", "/"),
    "palette": ("ctrl+p",),
    "between two keys": ("]",),
}


@pytest.fixture
def stops(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []
    monkeypatch.setattr(PullquoteApp, "action_suspend_process", lambda _: found.append("stopped"))
    return found


async def at(stage: Stage, name: str) -> None:
    for key in SCREENS[name]:
        await stage.press(key)


async def test_the_shell_can_be_reached_from_everywhere(stops: list[str]) -> None:
    async with on_stage() as stage:
        for name in SCREENS:
            await at(stage, name)
            before = stage.text()
            await stage.press("ctrl+z")
            assert stops == ["stopped"], name
            if name != "between two keys":
                assert stage.text() == before, name
            stops.clear()
            await stage.press("escape", "escape")
            assert stage.screen is stage.reading, name


async def test_the_screen_is_drawn_again_from_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    async with on_stage() as stage:
        for name in ("article", "list", "search"):
            await at(stage, name)
            before, driver = stage.text(), stage.app._driver
            assert driver is not None
            written: list[str] = []
            monkeypatch.setattr(driver, "write", written.append)
            await stage.press("ctrl+l")
            assert "\x1b[2J" in written, name
            assert stage.text() == before, name
            await stage.press("escape", "escape")


async def test_a_key_of_ones_own_for_the_shell_counts_everywhere(stops: list[str]) -> None:
    settings = Settings(keys={"app.suspend": ("ctrl+g",)})
    async with on_stage(settings=settings) as stage:
        for name in ("article", "list", "search"):
            await at(stage, name)
            await stage.press("ctrl+z")
            assert not stops, name
            await stage.press("ctrl+g")
            assert stops == ["stopped"], name
            stops.clear()
            await stage.press("escape", "escape")


async def test_a_letter_for_the_shell_is_still_a_letter_of_a_line(stops: list[str]) -> None:
    settings = Settings(keys={"app.suspend": ("s",)})
    async with on_stage(settings=settings) as stage:
        await stage.press("/", "s", "enter", "escape")
        assert not stops
        await stage.press("s")
        assert stops == ["stopped"]


async def test_a_key_given_to_another_command_does_not_stop(stops: list[str]) -> None:
    settings = Settings(keys={"edit.undo": ("ctrl+z",)})
    async with on_stage(settings=settings) as stage:
        await stage.press("H", "ctrl+z")
        assert not stops
        assert not stage.state.annotations
