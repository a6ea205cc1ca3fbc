"""Opening a note from the notes screen, and returning to it."""

from pathlib import Path

from listed_notes import here, ids, search
from noted_articles import NOON, NOTE, fill, library_of, other_article
from specimens import told
from stage import HARBOUR, on_stage
from temporary_library import TemporaryLibrary

from reader.anchoring.describe import describe_target
from reader.export.json_formats.import_records import new_note
from reader.model.annotation import Annotation
from reader.model.article import Meta
from reader.pipeline import open_article
from reader.tui.screens.articles.library import LibraryScreen
from reader.tui.screens.notes.screen import NotesScreen
from reader.tui.screens.reading.screen import ReadingScreen


async def test_enter_opens_the_article_at_the_note() -> None:
    library = library_of(NOTE)
    fill(library, other_article(), [NOTE, NOTE], ago=1)
    async with on_stage(library=library) as stage:
        await stage.press("M", "G", "enter")
        assert isinstance(stage.screen, ReadingScreen)
        await stage.until(lambda: stage.state.article.location == str(other_article()))
        await stage.settle()
        assert stage.quoted == library.annotation(f"{other_article().stem}-1").target.exact  # type: ignore[union-attr]


async def test_enter_goes_to_a_note_of_the_article_at_hand_without_loading_it() -> None:
    async with on_stage(library=library_of(NOTE, NOTE, NOTE)) as stage:
        article = stage.state.article
        await stage.press("M", "G", "enter")
        assert stage.state.article is article
        assert stage.state.quote_index == 2


async def test_q_comes_back_to_the_notes_as_they_were_listed() -> None:
    library = library_of(NOTE)
    fill(library, other_article(), [NOTE, NOTE], ago=1)
    async with on_stage(library=library) as stage:
        await stage.press("n", "M", "o")
        await search(stage, "kind:note")
        await stage.press("G")
        chosen, place = here(stage), stage.state.cursor
        await stage.press("enter")
        assert stage.state.article.location == str(other_article())
        await stage.press("q")
        assert here(stage) == chosen
        assert stage.shows("by article   kind:note")
        await stage.press("q")
        assert stage.state.article.location == str(HARBOUR)
        assert stage.state.cursor == place
        assert stage.shows("q quit")


async def test_q_comes_back_to_the_notes_also_from_a_note_of_the_article_at_hand() -> None:
    async with on_stage(library=library_of(NOTE, NOTE, NOTE)) as stage:
        article = stage.state.article
        await stage.press("M", "G", "enter")
        assert stage.shows("q back")
        await stage.press("q")
        assert here(stage) == "harbour-talks-2"
        await stage.press("k", "enter", "q", "q")
        assert stage.reading.is_current
        assert stage.state.article is article
        assert stage.state.cursor == 0
        assert stage.shows("q quit")


async def test_returning_from_a_removed_note_goes_to_its_row() -> None:
    async with on_stage(None, library=library_of(NOTE, NOTE, NOTE)) as stage:
        await stage.press("M", "j", "enter", "x", "q")
        assert ids(stage) == ["harbour-talks-0", "harbour-talks-2"]
        assert here(stage) == "harbour-talks-2"


async def test_changes_made_in_the_list_are_shown_in_the_article_on_return() -> None:
    async with on_stage(library=library_of(NOTE, NOTE)) as stage:
        await stage.press("M", "x", "q")
        assert [a.id for a in stage.state.annotations] == ["harbour-talks-1"]


async def test_the_notes_open_from_the_library_too() -> None:
    async with on_stage(None, library=library_of(NOTE)) as stage:
        assert isinstance(stage.screen, LibraryScreen)
        await stage.press("M", "enter")
        await stage.until(lambda: bool(stage.state.article.text))
        await stage.settle()
        assert stage.state.quote_index == 0


async def test_a_file_or_address_is_opened_from_the_notes() -> None:
    async with on_stage(library=library_of(NOTE)) as stage:
        await stage.press("M")
        await stage.run(f"open {other_article()}")
        await stage.until(lambda: stage.state.article.location == str(other_article()))


async def test_a_text_that_came_from_a_pipe_is_read_again_if_its_notes_keep_it() -> None:
    library = TemporaryLibrary()
    noted, bare = (
        told(title, "{Ada Quill|They came back at dawn.}").article._replace(location="-")
        for title in ("Eels return", "Bees return")
    )
    library.register(bare)
    place = describe_target(noted.text, 0, len("Eels return"))
    note = Annotation("n", library.register(noted).key, NOTE, place, NOON, NOON, body="In March?")
    library.put([note], noted)
    async with on_stage(None, library=library) as stage:
        assert not stage.shows("Bees return")
        await stage.press("enter")
        await stage.until(lambda: stage.state.article.text == noted.text)
        assert "came from a pipe" in stage.state.article.notices[0]
        await stage.press("q", "M", "enter")
        await stage.until(lambda: stage.state.article.text == noted.text)


async def test_notes_on_another_article_that_a_file_contained_are_told(tmp_path: Path) -> None:
    library, path = TemporaryLibrary(), tmp_path / "story.txt"
    path.write_text("Nets\n\n" + "Nobody mends a net in the rain, and it rained. " * 20)
    before = open_article(str(path))
    place = describe_target(before.text, 0, len("Nets"))
    note = Annotation("n", library.register(before).key, NOTE, place, NOON, NOON, body="In March?")
    library.put([note], before)
    path.write_text("Boats\n\n" + "The harbour master counts the boats twice a day. " * 20)
    async with on_stage(open_article(str(path)), library=library) as stage:
        assert (
            stage.notice
            == "another article than before is here; 1 note on that one: M lists all notes"
        )
        await stage.press("M", "enter")
        assert (
            stage.notice
            == "this note is on a text that is not here any more: v in the list of notes shows it"
        )


async def test_enter_on_a_note_of_a_book_stays_in_the_list() -> None:
    library = TemporaryLibrary()
    record = library.ensure_record("urn:book:The Long Tide", Meta("The Long Tide"))
    library.put([new_note("mud", "mine", identifier="n")._replace(article=record.key)])
    async with on_stage(library=library) as stage:
        await stage.press("M", "enter")
        assert isinstance(stage.screen, NotesScreen)
        told = "The Long Tide: there is no text to open, only notes that were imported"
        assert stage.notice == told


async def test_enter_typed_right_behind_m_opens_the_newest_note() -> None:
    library = library_of(NOTE)
    fill(library, other_article(), [NOTE], ago=1)
    async with on_stage(None, library=library) as stage:
        stage.send_all("M", "j", "enter")
        await stage.until(lambda: isinstance(stage.screen, ReadingScreen))
        await stage.until(lambda: stage.state.article.location == str(other_article()))
