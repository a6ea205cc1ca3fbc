"""Concurrent changes to a note while it is being edited, and before it is restored."""

from stage import on_stage

from reader.library.concurrent_edits import CONFLICT_SEPARATOR


async def test_what_came_in_while_a_note_was_typed_is_kept_with_it() -> None:
    async with on_stage() as stage:
        await stage.press("n", "a", write="first")
        await stage.press("ctrl+s", "a", write=" and mine")
        (there,) = stage.library.annotations()
        stage.library.put([there._replace(body="first and theirs", tags=("theirs",))])
        await stage.press("ctrl+s")
        (saved,) = stage.library.annotations()
        assert saved.body == f"first and mine{CONFLICT_SEPARATOR}first and theirs"
        assert saved.tags == ("theirs",)
        stage.reading.follow_library()
        await stage.settle()
        assert stage.notice == "1 note changed elsewhere: both texts were kept"


async def test_undo_takes_back_only_what_was_done_here() -> None:
    async with on_stage() as stage:
        await stage.press("n", "a", write="first")
        await stage.press("ctrl+s", "a", write=" second")
        await stage.press("ctrl+s")
        (there,) = stage.library.annotations()
        stage.library.put([there._replace(colour="pink")])
        await stage.press("U")
        (saved,) = stage.library.annotations()
        assert saved.body == "first"
        assert saved.colour == "pink"
