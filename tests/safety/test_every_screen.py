"""Hostile text in every screen and prompt: nothing harmful is drawn, no click obeys it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from hostile_places import PROMPTS, SCREENS, Place, opener_names, screen_names, syntax_trees
from hostile_stage import (
    Witness,
    hostile_article,
    hostile_export,
    hostile_feed,
    hostile_settings,
    hostile_stage,
)
from hostile_words import PAYLOAD
from textual import events
from textual.app import App
from textual.screen import Screen

from reader.commands.command import Where
from reader.commands.table import COMMANDS
from reader.tui.screens.command_screen import CommandScreen
from reader.tui.screens.footer_screen import FooterScreen

SMALL = (56, 16)  # small, because every part of it is clicked
FILE_NAMES = (
    "a\x1b[31m\x07.txt",
    "b\u202etxt.exe",
    "c[b]x[@click=app.quit]y[-].txt",
    "d\udc9b.txt",
)
IMPORTED = "imported.json"
STORY = f"The tide {PAYLOAD}\n\n“It is out {PAYLOAD},” said Ada Quill, a {PAYLOAD} keeper.\n"
THERE = {
    Where.NOTES: ("library.notes",),
    Where.REVIEW: ("note.review",),
    Where.LIST: ("quote.list",),
    Where.ENTRIES: ("entry.list",),
}
CLICKED = {each.screen + each.opener: each for each in SCREENS}
"""The places to click through: of those with the same screen and opener, only the last."""
LEAVING = ("app.quit", "app.back", "app.suspend", "review.close")


@asynccontextmanager
async def at(
    place: Place, patch: pytest.MonkeyPatch, tmp_path: Path, *, size: tuple[int, int] = (100, 30)
) -> AsyncIterator[Witness]:
    """Run the program and go to a place."""
    article = hostile_article() if place.start in ("article", "edited") else None
    article = hostile_feed() if place.start == "feed" else article
    files = [tmp_path / name for name in FILE_NAMES]
    for file in files:
        file.write_text(STORY, "utf-8", errors="replace")
    imported = tmp_path / IMPORTED
    if place.imports:
        imported.write_text(hostile_export(), "utf-8")
    stage = hostile_stage(
        patch,
        article,
        files=files if place.start == "folder" else None,
        size=size,
        settings=hostile_settings(),
        edited=place.start == "edited",
    )
    async with stage as witness:
        witness.forbid_programs(patch)
        for command in place.commands:
            await witness.go(
                command.replace("{file}", str(imported)).replace("{folder}", str(tmp_path))
            )
        assert type(witness.app.screen).__name__ == place.screen, place.name
        assert place.opener in ("", *witness.openers), f"{place.name}: {witness.openers}"
        yield witness


def hold_still(patch: pytest.MonkeyPatch) -> None:
    """Make clicks on our own keys and rows have no effect."""
    patch.setattr(FooterScreen, "on_bar_clicked", lambda *_: None)
    patch.setattr(Screen, "dismiss", lambda *_: None)
    patch.setattr(App, "push_screen", lambda *_: None)


def written_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.name not in (IMPORTED, *FILE_NAMES)]


def test_every_screen_and_every_prompt_has_a_place() -> None:
    """If this fails, add what is missing to `hostile_places`."""
    trees = syntax_trees()
    assert screen_names(trees.values()) - {place.screen for place in SCREENS} == set()
    assert opener_names(trees) - {place.opener for place in (*SCREENS, *PROMPTS)} == set()


@pytest.mark.parametrize("place", SCREENS, ids=lambda place: place.name)
async def test_nothing_harmful_is_drawn_and_no_click_obeys_the_content(
    place: Place, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async with at(place, monkeypatch, tmp_path) as witness:
        witness.check(place.name)
        await witness.resize(36, 11)
        witness.check(f"{place.name}, small")
        if place in CLICKED.values():
            hold_still(monkeypatch)
            await witness.resize(*SMALL)
            await witness.click_everywhere(place.name)
            witness.check(f"{place.name}, clicked")
        assert witness.started == []


@pytest.mark.parametrize(
    "place", {each.screen: each for each in PROMPTS}.values(), ids=lambda p: p.name
)
async def test_no_click_beside_a_prompt_obeys_what_is_in_it(
    place: Place, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async with at(place, monkeypatch, tmp_path, size=SMALL) as witness:
        hold_still(monkeypatch)
        assert witness.app.focused is not None
        witness.app.focused.post_message(events.Paste(PAYLOAD))
        await witness.settle()
        await witness.click_everywhere(place.name)
        witness.check(place.name)
        assert witness.started == []


@pytest.mark.parametrize("place", PROMPTS, ids=lambda place: place.name)
async def test_what_is_pasted_into_a_prompt_does_no_harm(
    place: Place, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("builtins.input", lambda *_: "")
    async with at(place, monkeypatch, tmp_path) as witness:
        assert witness.app.focused is not None
        for words in ("yellow", f" {PAYLOAD}\nmore"):
            witness.app.focused.post_message(events.Paste(words))
            await witness.settle()
            witness.check(f"{place.name}, pasted")
        await witness.press("end", "right", "enter")
        witness.check(f"{place.name}, answered")
    assert written_in(tmp_path) == []


@pytest.mark.parametrize("where", Where)
async def test_no_command_does_harm(
    where: Where, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Run every command in turn, without an argument, and with hostile words if it takes one."""
    runs = [
        (command, words)
        for words in ("", PAYLOAD)
        for command in COMMANDS
        if command.where is where and command.id not in LEAVING and (command.argument or not words)
    ]
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("builtins.input", lambda *_: "")
    there = THERE.get(where, ())
    start = None if where is Where.LIBRARY else hostile_article()
    start = hostile_feed() if where is Where.ENTRIES else start
    settings = hostile_settings()
    stage = hostile_stage(monkeypatch, start, settings=settings, edited=start is not None)
    async with stage as witness:
        witness.forbid_programs(monkeypatch)
        for command, words in runs:
            for name in there if len(witness.app.screen_stack) == 1 else ():
                await witness.run(name)
            screen = witness.app.screen
            assert isinstance(screen, CommandScreen)
            screen.run_command(command, words)
            await witness.settle()
            witness.check(command.id)
            while witness.app.screen is not screen and len(witness.app.screen_stack) > 1:
                witness.app.pop_screen()
                await witness.settle()
            if screen.query("Prompt"):
                await witness.press("escape")
    assert written_in(tmp_path) == []


async def test_the_palette_draws_nothing_of_the_content(monkeypatch: pytest.MonkeyPatch) -> None:
    stage = hostile_stage(monkeypatch, hostile_article(), settings=hostile_settings())
    async with stage as witness:
        witness.app.action_command_palette()
        await witness.settle()
        witness.check("palette")
        assert witness.app.focused is not None
        witness.app.focused.post_message(events.Paste(PAYLOAD))
        await witness.settle()
        witness.check("palette, pasted")
        await witness.press("ctrl+u", "q", "u", "o")
        witness.check("palette, searched")
