"""A few frames are drawn immediately; many wait for Textual's frame timer."""

import pytest
from stage import Stage, on_stage
from textual._compositor import Compositor
from textual.geometry import Region
from textual.widgets import Input

from reader.tui import screen_updates
from reader.tui.screens.list_screen import ListScreen


def _count_waits(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> list[None]:
    """Return a list that grows when a frame is left to Textual's timer."""
    waits: list[None] = []
    resume = stage.screen._update_timer.resume

    def counted() -> None:
        waits.append(None)
        resume()

    monkeypatch.setattr(stage.screen._update_timer, "resume", counted)
    return waits


async def test_what_a_key_does_is_drawn_without_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    async with on_stage() as stage:
        monkeypatch.setattr(screen_updates, "_WINDOW", 0.0)
        waits = _count_waits(stage, monkeypatch)
        await stage.press("n", "n", "n", "t", "d")
        assert waits == []


async def test_many_frames_in_a_moment_are_left_to_the_timer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with on_stage() as stage:
        monkeypatch.setattr(screen_updates, "_WINDOW", 1e9)
        for _ in range(screen_updates._BURST + 1):  # those before today were drawn at other times
            await stage.press("n")
        waits, before = _count_waits(stage, monkeypatch), stage.text()
        await stage.press("g")
        assert waits
        await stage.until(lambda: stage.text() != before)


def _count_frames(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> list[None]:
    """Return a list that grows with each frame, none of which is left to Textual's timer."""
    monkeypatch.setattr(screen_updates, "_WINDOW", 0.0)
    frames: list[None] = []
    draw = stage.screen._compositor_refresh

    def counted() -> None:
        frames.append(None)
        draw()

    monkeypatch.setattr(stage.screen, "_compositor_refresh", counted)
    return frames


async def test_what_a_key_changes_is_drawn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    async with on_stage() as stage:
        frames = _count_frames(stage, monkeypatch)
        for key in ("t", "d", "n", "j"):
            frames.clear()
            await stage.press(key)
            assert len(frames) == 1, key


async def test_letters_and_the_match_they_find_are_drawn_together(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with on_stage() as stage:
        await stage.press("/")
        frames = _count_frames(stage, monkeypatch)
        stage.send_all("harbour")
        await stage.settle()
        assert stage.state.search is not None
        assert len(frames) == 1


def _count_whole_frames(monkeypatch: pytest.MonkeyPatch) -> list[None]:
    """Return a list that grows whenever the whole screen is composed."""
    frames: list[None] = []
    compose = Compositor.render_update

    def counted(compositor: Compositor, **how: object) -> object:
        if compositor.size.region in compositor._dirty_regions:
            frames.append(None)
        return compose(compositor, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(Compositor, "render_update", counted)
    return frames


async def test_opening_a_list_composes_the_screen_once_and_closing_it_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with on_stage() as stage:
        frames = _count_whole_frames(monkeypatch)
        for key in ('"', "?"):
            frames.clear()
            await stage.press(key)
            assert len(frames) == 1, key
            await stage.press("escape")
            assert len(frames) == 2, key


async def test_what_changes_below_two_lists_is_drawn() -> None:
    async with on_stage() as stage:
        await stage.press('"', "?")
        assert "an eel" not in stage.cells()[-1]
        stage.reading.tell("an eel came home")
        await stage.settle()
        assert "an eel came home" in stage.cells()[-1]


def _note_rows(monkeypatch: pytest.MonkeyPatch) -> set[int]:
    """Return a set to which the numbers of the rows are added that are drawn from now on."""
    drawn: set[int] = set()
    compose = Compositor.render_update

    def noted(compositor: Compositor, **how: object) -> object:
        drawn.update(y for region in compositor._dirty_regions for y in region.line_range)
        return compose(compositor, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(Compositor, "render_update", noted)
    return drawn


async def test_what_changes_in_a_list_and_below_it_together_is_drawn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with on_stage() as stage:
        monkeypatch.setattr(screen_updates, "_WINDOW", 0.0)
        await stage.press('"')
        assert isinstance(stage.screen, ListScreen)
        stage.reading.tell("an eel came home")
        stage.screen.tell("a cat followed it")
        drawn = _note_rows(monkeypatch)
        await stage.settle()
        below, above = (stage.find(words)[1] for words in ("an eel came home", "a cat followed"))
        assert {below, above} <= drawn


async def test_what_is_typed_in_the_palette_is_drawn_also_if_the_article_changes_below(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with on_stage() as stage:
        await stage.press("ctrl+p")
        palette, words = stage.screen, stage.screen.query_one(Input)
        drawn = _note_rows(monkeypatch)
        words._set_dirty()
        palette._dirty_widgets.add(words)
        palette.refresh(Region(0, 0, 9, 1))
        palette._on_timer_update()
        assert {0, words.region.y} <= drawn
