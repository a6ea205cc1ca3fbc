"""Message handlers: Textual itself calls those of the base classes, after that of the class."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from stage import on_stage
from textual import events

import reader.tui
from reader.tui.screens.command_screen import CommandScreen
from reader.tui.screens.key_screen import KeyScreen

_HANDLER = "on_"


def _calls_to_base_handlers(source: str) -> Iterator[str]:
    for function in ast.walk(ast.parse(source)):
        if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if function.name.startswith(_HANDLER) and f"super().{function.name}(" in ast.unparse(
            function
        ):
            yield f"{function.name} in line {function.lineno}"


def test_no_handler_calls_that_of_its_base_class_which_would_run_twice() -> None:
    for module in Path(reader.tui.__path__[0]).rglob("*.py"):
        calls = list(_calls_to_base_handlers(module.read_text(encoding="utf-8")))
        if module.name == "app.py":  # `on_event` is no handler: it dispatches to handlers
            calls = [call for call in calls if not call.startswith("on_event ")]
        assert not calls, module


async def test_a_key_is_handled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    handled: list[str] = []
    press = KeyScreen._press

    def count(screen: KeyScreen, event: events.Key) -> None:
        handled.append(event.key)
        press(screen, event)

    monkeypatch.setattr(KeyScreen, "_press", count)
    async with on_stage() as stage:
        await stage.press("f9")  # does nothing
        await stage.press('"', "f9")  # neither in a list
    assert handled == ["f9", "quotation_mark", "f9"]


async def test_a_screen_is_set_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    repainted: list[str] = []
    repaint = CommandScreen.repaint

    def count(screen: CommandScreen) -> None:
        repainted.append(type(screen).__name__)
        repaint(screen)

    monkeypatch.setattr(CommandScreen, "repaint", count)
    async with on_stage() as stage:
        await stage.press('"')
    assert repainted == ["ReadingScreen", "ListScreen"]


async def test_an_unbound_key_after_a_count_is_told_like_any_other() -> None:
    async with on_stage() as stage:
        await stage.press("5", "§")
        assert stage.notice.startswith("§ does nothing here")
        await stage.press("j")
        assert stage.reading.pane.top.row == 1  # the count is forgotten
