"""User-defined names of highlight colours."""

from stage import on_stage

from reader.model.settings import Settings
from reader.tui.screens.list_screen import ListScreen


async def test_a_colour_gets_a_name_that_is_shown_and_found() -> None:
    async with on_stage(size=(140, 40)) as stage:
        await stage.press("n", "H")
        await stage.run("colour.name yellow claim to check")
        assert stage.notice == "yellow is now called claim to check"
        await stage.press("M")
        assert stage.shows("claim to check")
        await stage.press("/", write="colour:claim")
        await stage.press("enter")
        assert len(stage.rows) == 1
        await stage.press("/", write=" colour:green")
        await stage.press("enter")
        await stage.run("colour claim")
        assert stage.library.annotations()[0].colour == "yellow"


async def test_a_colour_is_named_by_choosing_it() -> None:
    async with on_stage() as stage:
        await stage.run("colour.name")
        assert isinstance(stage.screen, ListScreen)
        await stage.press("j", "enter", write="source")
        await stage.press("enter")
        assert stage.reading.context.settings.named_colours.shown("green") == "source"
        await stage.run("colour.name blue source")
        assert stage.notice == "green is already called source"
        await stage.run('colour.name pink "to check"')
        assert stage.notice == "pink is now called to check"
        await stage.run('colour.name pink ""')
        assert stage.notice == "pink has no name of its own now"
        await stage.run("colour.name green")
        assert stage.reading.context.settings.named_colours.shown("green") == "green"


async def test_a_highlight_takes_the_colour_that_is_named() -> None:
    settings = Settings(colour_names={"blue": "doubt"})
    async with on_stage(settings=settings) as stage:
        await stage.press("n")
        await stage.run("highlight doubt")
        assert stage.notice == "highlighted: doubt"
        assert stage.library.annotations()[0].colour == "blue"


async def test_a_name_is_shown_at_once_in_the_notes_of_all_articles() -> None:
    async with on_stage(size=(140, 40)) as stage:
        await stage.press("n", "H", "M")
        await stage.run("notes.name_colour yellow claim")
        assert stage.shows("highlight claim")
        assert stage.rows.row is not None
        assert "claim" in stage.rows.row.text
