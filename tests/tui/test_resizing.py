"""Resizing the screen keeps the text at the top and the current quote in sight."""

import pytest
from stage import ARTICLES, on_stage
from textual.events import Resize
from textual.geometry import Size
from textual.screen import Screen
from textual.widgets import Input, TextArea

from reader.layout.rows import Row
from reader.tui.widgets.pane import ArticlePane

ENDLESS = 20  # layouts


def _top_row(pane: ArticlePane) -> Row:
    assert pane.viewport is not None
    return pane.viewport.rows[0]


async def test_the_words_at_the_top_stay_there_whatever_the_size() -> None:
    sizes = [(80, 24), (40, 15), (133, 50), (60, 10), (200, 12), (33, 40), (120, 40), (100, 24)]
    async with on_stage(ARTICLES / "ice-road.md", size=(100, 24)) as stage:
        await stage.run("40%")
        pane = stage.reading.pane
        first = pane.visible_text()[0]
        for size in [*sizes, *((width, 24) for width in range(30, 130, 7)), (100, 24)]:
            await stage.resize(*size)
            top = _top_row(pane)
            assert top.start <= first <= top.end, size


async def test_scrolling_chooses_other_words_to_stay_at_the_top() -> None:
    async with on_stage(ARTICLES / "ice-road.md", size=(100, 24)) as stage:
        await stage.press("space")
        await stage.resize(60, 20)
        await stage.press("j", "j", "j")
        first = stage.reading.pane.visible_text()[0]
        await stage.resize(90, 30)
        top = _top_row(stage.reading.pane)
        assert top.start <= first <= top.end


async def test_a_screen_that_shows_everything_does_not_change_what_was_at_the_top() -> None:
    async with on_stage(size=(80, 24)) as stage:
        await stage.press("space")
        top = stage.reading.pane.top
        await stage.resize(120, 200)
        assert stage.reading.pane.top == (0, 0)
        await stage.resize(80, 24)
        assert stage.reading.pane.top == top


async def test_the_beginning_stays_the_beginning() -> None:
    async with on_stage(size=(120, 40)) as stage:
        for size in ((30, 10), (200, 60), (80, 5)):
            await stage.resize(*size)
            assert stage.reading.pane.top == (0, 0)


async def test_the_current_quote_stays_in_sight_and_the_way_back_is_the_way_there() -> None:
    async with on_stage(size=(120, 40)) as stage:
        await stage.press("n", "n", "n")
        pane, cursor = stage.reading.pane, stage.state.cursor
        top = pane.top
        for size in ((40, 15), (30, 8), (80, 12)):
            await stage.resize(*size)
            assert pane.nearest_visible(cursor) == cursor, size
        await stage.resize(120, 40)
        assert pane.top == top


async def test_the_current_paragraph_stays_in_sight_and_the_way_back_is_the_way_there() -> None:
    async with on_stage(size=(120, 40)) as stage:
        await stage.press(*"}}}}}}}}")
        assert stage.state.quote is None
        pane, cursor = stage.reading.pane, stage.state.cursor
        top = pane.top
        for size in ((120, 15), (40, 15), (80, 8)):
            await stage.resize(*size)
            assert pane.nearest_visible(cursor) == cursor, size
        await stage.resize(120, 40)
        assert pane.top == top


async def test_the_end_stays_in_sight_below_an_error_of_several_rows() -> None:
    async with on_stage(size=(60, 20)) as stage:
        await stage.press("G")
        pane, end = stage.reading.pane, len(stage.state.article.text)
        top, height = pane.top, pane.size.height
        stage.reading.tell("the disk is full " * 5, error=True)
        await stage.settle()
        assert pane.size.height < height
        assert pane.visible_text()[1] == end
        await stage.press("escape")
        assert pane.top == top


async def test_quotes_look_the_same_after_resizing_as_at_that_size_from_the_start() -> None:
    async with on_stage(size=(90, 30)) as stage:
        await stage.press("n")
        await stage.resize(130, 40)
        resized = stage.text()
    async with on_stage(size=(130, 40)) as stage:
        await stage.press("n")
        assert stage.text() == resized


async def test_the_preview_of_a_note_is_shown_as_soon_as_there_is_room() -> None:
    async with on_stage(size=(40, 15)) as stage:
        await stage.press("n", "H", "M")
        assert not stage.shows("outside the harbour office")
        await stage.resize(120, 40)
        assert stage.shows("harbour office.")


async def test_resizing_while_a_list_or_a_note_is_open_is_no_trouble() -> None:
    async with on_stage() as stage:
        for opener, closer in (('"', "q"), ("a", "escape"), ("?", "q"), ("/", "escape")):
            await stage.press(opener)
            for size in ((20, 5), (1, 1), (120, 40)):
                await stage.resize(*size)
                stage.cells()
            await stage.press(closer)
            assert len(stage.app.screen_stack) == 1


async def test_the_cursor_of_a_long_note_stays_in_sight_whatever_the_size() -> None:
    async with on_stage(size=(120, 40)) as stage:
        await stage.press("a")
        area = stage.screen.query_one(TextArea)
        area.text = "\n".join(f"Line {number} " + "of a long note " * 5 for number in range(60))
        for place in (area.document.end, (30, 4), (0, 0)):
            area.move_cursor(place)
            for size in ((40, 15), (20, 6), (120, 40)):
                await stage.resize(*size)
                row = area.wrapped_document.location_to_offset(place).y - area.scroll_offset.y
                assert 0 <= row < area.size.height, (place, size)


async def test_the_cursor_of_a_long_line_stays_in_sight_whatever_the_width() -> None:
    async with on_stage(size=(40, 15)) as stage:
        await stage.press("/")
        stage.paste("many words of a long search " * 3)
        await stage.settle()
        line = stage.screen.query_one(Input)
        for width in (40, 20, 120, 40):
            await stage.resize(width, 15)
            assert 0 <= len(line.value) - line.scroll_offset.x < line.content_size.width, width


async def test_two_sizes_in_a_row_are_laid_out_once_each_and_not_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    laid_out: list[Size] = []
    lay_out = Screen._screen_resized

    def counted(screen: Screen[object], size: Size) -> None:
        laid_out.append(size)
        if len(laid_out) <= ENDLESS:
            lay_out(screen, size)

    async with on_stage(size=(120, 40)) as stage:
        monkeypatch.setattr(Screen, "_screen_resized", counted)
        for opener in ("", '"', "a", "M", "?", "ctrl+p"):
            await stage.press(*([opener] if opener else []))
            laid_out.clear()
            for size in (Size(40, 15), Size(120, 40)):
                stage.screen.post_message(Resize(size, size))
                stage.screen.call_later(lambda: None)  # else the second would replace the first
            await stage.settle()
            assert set(laid_out) <= {Size(120, 40)}, opener  # not in one that is past
            assert len(laid_out) < ENDLESS, opener
            assert stage.screen.size == (120, 40), opener
            await stage.press("escape")
            assert stage.screen is stage.reading, opener


async def test_a_long_notice_leaves_the_percentage_right() -> None:
    async with on_stage(ARTICLES / "ice-road.md", size=(40, 15)) as stage:
        shown = stage.cells()[-2]
        await stage.press("E")
        assert stage.shows("no notes to export")
        assert stage.cells()[-4] != shown
        await stage.press("escape")
        assert stage.cells()[-2] == shown
