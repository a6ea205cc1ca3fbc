"""Double clicks on something that the first click has closed."""

from stage import Stage, on_stage
from textual import events
from textual.screen import Screen

from reader.tui.terminal.mouse_presses import MousePressFilter

_BUTTON = (0, 0, 1, False, False, False)  # the left one, without keys held


def pressed(x: int, y: int, seconds: float, button: int = 1) -> events.MouseDown:
    event = events.MouseDown(None, x, y, 0, 0, button, *_BUTTON[3:])
    event.time = seconds
    return event


def test_a_press_at_the_same_cell_soon_after_is_for_the_screen_that_is_gone() -> None:
    upper, lower = Screen[object](), Screen[object]()
    presses = MousePressFilter(0.5)
    assert not presses.is_ignored(pressed(4, 4, 0.0), upper)
    assert presses.is_ignored(pressed(4, 4, 0.3), lower)
    assert presses.is_ignored(events.MouseUp(None, 4, 4, *_BUTTON), lower)
    assert presses.is_ignored(pressed(4, 4, 0.6), lower)


def test_a_press_elsewhere_or_later_or_on_the_same_screen_counts() -> None:
    upper, lower = Screen[object](), Screen[object]()
    for event in (pressed(5, 4, 0.1), pressed(4, 4, 0.7)):
        presses = MousePressFilter(0.5)
        assert not presses.is_ignored(pressed(4, 4, 0.0), upper)
        assert not presses.is_ignored(event, lower)
        assert not presses.is_ignored(events.MouseUp(None, 4, 4, *_BUTTON), lower)
    presses = MousePressFilter(0.5)
    assert not presses.is_ignored(pressed(4, 4, 0.0), lower)
    assert not presses.is_ignored(pressed(4, 4, 0.1), lower)


async def click_for_real(stage: Stage, x: int, y: int, seconds: float, button: int = 1) -> None:
    """Press and release, as reported by a terminal."""
    up = events.MouseUp(None, x, y, 0, 0, button, *_BUTTON[3:])
    up.time = seconds
    for event in (pressed(x, y, seconds, button), up):
        await stage.app.on_event(event)
        await stage.settle()


async def test_a_double_click_in_a_list_goes_to_the_quote_and_selects_nothing() -> None:
    async with on_stage() as stage:
        await stage.press('"')
        x, y = stage.find("a matter of manners", from_x=30)
        await click_for_real(stage, x, y, 1.0)
        await click_for_real(stage, x, y, 1.1)
        assert stage.quoted.startswith("a matter of manners")
        assert stage.state.selection is None


async def test_only_the_left_button_does_anything() -> None:
    async with on_stage() as stage:
        x, y = stage.find_in_article("stand idle")
        before = stage.state.cursor
        for button in (2, 3):
            for seconds in (1.0, 1.1):  # twice at one cell
                await click_for_real(stage, x, y, seconds, button)
        assert (stage.state.cursor, stage.state.selection) == (before, None)
        await click_for_real(stage, x, y, 2.0)
        assert stage.state.cursor != before


async def test_a_drag_selects_no_words_for_the_framework_which_fails_on_removed_words() -> None:
    async with on_stage() as stage:
        await stage.press("a")
        x, y = stage.screen.query_one("#quoted").region.offset
        stage.screen._forward_event(pressed(x + 1, y, 0.0))
        moved = events.MouseMove(None, x + 9, y, 8, 0, 1, False, False, False)
        stage.screen._forward_event(moved)
        await stage.settle()
        assert not stage.screen.selections
