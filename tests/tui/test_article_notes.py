"""Notes on the whole article."""

from kept_notes import NOON, library_with, notes
from stage import HARBOUR, article_at, on_stage

from reader.model.annotation import Annotation, Motivation, Target


async def test_c_writes_a_note_on_the_whole_article_which_stands_below_the_headline() -> None:
    async with on_stage() as stage:
        await stage.press("n", "n", "C")
        assert stage.shows("The whole article: ")
        await stage.write("good background")
        await stage.press("ctrl+s")
        (note,) = stage.library.annotations()
        assert note.target.is_whole
        assert stage.notice == "note on the article saved: U undoes it"
        await stage.press("g")
        rows = stage.cells()
        at = next(n for n, row in enumerate(rows) if "✎ good background" in row)
        assert any("min" in row for row in rows[at - 2 : at])


async def test_c_again_changes_the_note_and_x_at_the_top_removes_it() -> None:
    async with on_stage() as stage:
        await stage.run("note article good")
        await stage.press("C", write=" and long")
        await stage.press("ctrl+s")
        assert notes(stage) == {"good and long": ""}
        await stage.press("home", "x")
        assert not notes(stage)
        await stage.press("U")
        assert notes(stage) == {"good and long": ""}


async def test_a_note_on_the_article_is_placed_in_every_edition_and_listed() -> None:
    library = library_with()
    article = article_at(HARBOUR)
    note = Annotation(
        "w", library.register(article).key, Motivation.COMMENTING, Target(0, 0, "", digest="old"),
        NOON, NOON, "good background",
    )  # fmt: skip
    library.put([note])
    async with on_stage(library=library, size=(140, 40)) as stage:
        assert not stage.state.unplaced()
        assert not stage.shows("Without a place")
        await stage.press("A")
        assert stage.shows("good background   on the whole article")
        await stage.press("q", "M")
        assert stage.shows("on the whole article")
        assert stage.shows("note on the whole article")
        assert not stage.shows("without a place")
        await stage.press("a")
        assert stage.shows("The whole article: Saltrey dock talks")


async def test_words_after_the_name_are_the_note() -> None:
    async with on_stage() as stage:
        await stage.press("n")
        await stage.run("note hello there")
        assert list(notes(stage)) == ["hello there"]
        assert stage.quoted in notes(stage).values()
