"""View options: quotes only, one speaker, text only, and the column width."""

from itertools import pairwise

import pytest
from stage import Stage, on_stage

from reader.model.settings import Settings


async def test_only_the_list_that_has_the_keys_shows_its_row_in_bold() -> None:
    async with on_stage() as stage:
        await stage.press("n", "h")
        assert row_is_bold(stage)
        await stage.press("l")
        assert not row_is_bold(stage)


def row_is_bold(stage: Stage) -> bool:
    """Return whether the current row of the outline is drawn in bold."""
    strip = stage.reading.outline.render_line(stage.reading.outline.cursor)
    return all(segment.style is not None and segment.style.bold for segment in strip)


async def test_quotes_only_and_one_speaker_are_told_apart_from_everything() -> None:
    async with on_stage() as stage:
        await stage.press("n", "w")
        assert stage.state.quotes_only
        assert stage.shows("quotes only")
        await stage.press("W")
        assert stage.state.only_speaker == "Helene Astrup"
        assert stage.notice == "only Helene Astrup: W shows everybody"
        await stage.press("j")
        assert stage.shows("only Helene Astrup  ")
        await stage.press("escape")
        assert not stage.state.only_speaker
        assert not stage.state.quotes_only


async def test_zen_shows_the_text_alone() -> None:
    async with on_stage() as stage:
        await stage.press("z", "o")
        assert stage.notice == "text only: Esc shows everything again"
        await stage.press("k")
        await stage.press("ctrl+l")
        assert stage.reading.pane.size == stage.app.size
        assert not stage.shows("next quote")
        await stage.press("h")  # the outline, which is not shown either
        assert stage.focus == "article"
        await stage.press("n")
        assert stage.state.quote_index == 0
        await stage.press("escape")
        assert stage.shows("next quote")


async def test_zen_shows_what_one_types_and_what_is_told() -> None:
    async with on_stage() as stage:
        await stage.press("z", "o", "/", write="zebra")
        assert stage.shows("/ zebra")
        await stage.press("enter")
        assert stage.shows("zebra: not found")
        await stage.press("escape", "k")
        assert stage.shows("the beginning")
        await stage.press("n")
        assert not stage.shows("the beginning")
        assert not stage.shows("next quote")


async def test_the_column_is_made_wider_and_narrower() -> None:
    async with on_stage(settings=Settings(width_cells=60)) as stage:
        assert stage.reading.pane.column_cells == 60
        await stage.press("+")
        assert stage.notice == "text 64 cells wide"
        await stage.press("-", "-")
        assert stage.reading.pane.column_cells == 56
        await stage.run("width 400")
        assert stage.notice == "text 85 cells wide: no room for more"
        await stage.press("+")
        assert stage.notice == "text 85 cells wide: no room for more"
        await stage.press("-")
        assert stage.notice == "text 81 cells wide"
        await stage.run("width 20")
        await stage.press("-")
        assert stage.notice == "text 20 cells wide"


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (40, 15)])
async def test_the_column_changes_with_each_key_from_the_width_that_is_shown(
    size: tuple[int, int],
) -> None:
    async with on_stage(size=size) as stage:
        widths = [stage.reading.pane.shown_cells]
        for key in "----+++":
            await stage.press(key)
            widths.append(stage.reading.pane.shown_cells)
            assert stage.notice == f"text {widths[-1]} cells wide"
        steps = [after - before for before, after in pairwise(widths)]
        assert steps == [-4, -4, -4, -4, 4, 4, 4]


async def test_wider_where_there_is_no_room_does_not_make_it_narrower_where_there_is() -> None:
    async with on_stage(size=(120, 24)) as stage:
        await stage.run("width 80")
        await stage.resize(60, 24)
        await stage.press("+")
        assert stage.notice == "text 55 cells wide: no room for more"
        await stage.resize(120, 24)
        assert stage.reading.pane.shown_cells == 80


async def test_a_width_that_is_typed_is_taken_also_where_names_have_no_room_then() -> None:
    async with on_stage(size=(80, 24)) as stage:
        await stage.run("width 72")
        assert stage.notice == "text 72 cells wide"
        assert stage.reading.pane.shown_cells == 72


async def test_a_width_that_no_column_can_have_is_refused() -> None:
    refusal = "a width is a number of cells from 20 to 400, as in :width 72"
    async with on_stage() as stage:
        for width in ("19", "401", "5000", "-4", "wide", "72.5"):
            assert stage.notice != refusal
            await stage.run(f"view.width {width}")
            assert stage.notice == refusal, width
            assert stage.reading.pane.column_cells == 72
            await stage.press("escape")


async def test_the_widest_text_that_is_allowed_is_not_said_to_have_no_room() -> None:
    async with on_stage(size=(480, 24)) as stage:
        await stage.run("width 400")
        await stage.press("+")
        assert stage.notice == "text 400 cells wide"
