"""Keys pressed before the quotes of an article have been found."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from threading import Event

import pytest
from specimens import written
from stage import ARTICLES, Stage, article_at, listed, on_stage
from temporary_library import TemporaryLibrary
from textual.events import Key

from reader.commands.table import BY_ID
from reader.errors import ReaderError
from reader.library.store import Library
from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.pipeline import analyse
from reader.session.state import Selection
from reader.tui.context import Context
from reader.tui.screens.notes.screen import NotesScreen

ICE_ROAD = ARTICLES / "ice-road.md"


def finding_once(ready: Event) -> Callable[[Context], None]:
    """Return a setup function that delays finding quotes until an event is set."""

    def slow(context: Context) -> None:
        quick = context.analyst

        def waits(
            article: Article, found: Callable[[Analysis], None], *, cancelled: Callable[[], bool]
        ) -> Analysis:
            ready.wait(60)
            return quick(article, found, cancelled=cancelled)

        context.analyst = waits

    return slow


def finding_in_two_steps(ready: Event, first: Analysis) -> Callable[[Context], None]:
    """Return a setup function after which `first` is found until an event is set."""

    def slow(context: Context) -> None:
        quick = context.analyst

        def goes_on(
            article: Article, found: Callable[[Analysis], None], *, cancelled: Callable[[], bool]
        ) -> Analysis:
            whole = quick(article, found, cancelled=cancelled)
            found(first)
            ready.wait(60)
            return whole

        context.analyst = goes_on

    return slow


async def test_keys_pressed_before_quotes_are_found_are_queued() -> None:
    ready = Event()
    article, _ = written(("Title", "“We keep the trees,” said Ada Quill.", "“No,” she said."))
    async with on_stage(article, prepare=finding_once(ready)) as stage:
        await stage.press("n", workers=False)
        assert stage.notice == "looking for quotes: key queued"
        ready.set()
        await stage.settle()
        assert stage.quoted.startswith("We keep")


@pytest.mark.parametrize(("key", "title"), [('"', "Quotes · 2"), ("@", "Speakers")])
async def test_a_list_of_quotes_opens_once_they_are_found(key: str, title: str) -> None:
    ready = Event()
    article, _ = written(("Title", "“We keep the trees,” said Ada Quill.", "“No,” she said."))
    async with on_stage(article, prepare=finding_once(ready)) as stage:
        await stage.press("n", key, "G", "q", key, workers=False)
        assert stage.notice == "looking for quotes: key queued   Esc discards it"
        ready.set()
        await stage.settle()
        assert stage.state.cursor == stage.state.quotes[0].span.start
        assert stage.shows(title)
        assert stage.rows.has_focus


async def test_a_search_cancelled_after_quotes_were_found_keeps_them() -> None:
    ready = Event()
    article, _ = written(("Title", "“We keep the trees,” said Ada Quill.", "“No,” she said."))
    async with on_stage(article, prepare=finding_once(ready)) as stage:
        await stage.press("/", "n", "o", workers=False)
        ready.set()
        await stage.settle()
        await stage.press("escape")
        assert stage.state.analysed
        assert len(stage.state.quotes) == 2
        assert (stage.state.search, stage.state.cursor) == (None, 0)


async def test_a_list_opened_while_quotes_are_still_looked_for_grows() -> None:
    ready = Event()
    article, _ = written(
        ("Title", "“We keep the trees,” said Ada Quill.", "“No,” said Bo Marsh.", "“No,” he said.")
    )

    whole = analyse(article)
    setup = finding_in_two_steps(ready, whole._replace(quotes=whole.quotes[:2]))
    async with on_stage(article, prepare=setup) as stage:
        await stage.until(lambda: bool(stage.state.quotes))
        await stage.press('"', workers=False)
        assert stage.shows("Quotes · 2 so far  Speakers · 2 so far")
        assert stage.shows("tab speakers")
        await stage.press("tab", " ", workers=False)  # selects Ada Quill
        ready.set()
        await stage.settle()
        assert stage.shows("Quotes · 3  Speakers · 2")
        assert stage.rows.row is not None
        assert (stage.rows.row.key, stage.rows.cursor) == ("Ada Quill", 2)
        assert [row.startswith(" ●") for row in listed(stage)[1:]] == [False, True]


async def test_a_name_is_chosen_once_it_is_whole() -> None:
    ready = Event()
    beginning = ("Title", "“We keep the trees,” said Quill. “No,” said Marsh.")
    begun, _ = written(beginning)
    article, _ = written((*beginning, "“Not I,” said Ada Quill.", "Bo Marsh, a farmer, left."))
    async with on_stage(article, prepare=finding_in_two_steps(ready, analyse(begun))) as stage:
        await stage.until(lambda: bool(stage.state.quotes))
        await stage.press("n", "n", "c", *"ada", workers=False)
        assert stage.notice.startswith("looking for quotes: key queued")
        ready.set()
        await stage.settle()
        await stage.press("enter")
        assert [note.body for note in stage.state.annotations] == ["Ada Quill"]


async def test_keys_after_a_command_wait_with_it_until_all_it_needs_is_there() -> None:
    ready = Event()
    article, _ = written(("Title", "“We keep the trees,” said Ada Quill.", "“No,” she said."))
    setup = finding_in_two_steps(ready, analyse(article))
    async with on_stage(article, prepare=setup) as stage:
        await stage.until(lambda: bool(stage.state.quotes))
        await stage.press("n", workers=False)
        stage.reading.run_command(BY_ID["speaker.correct"])  # by mouse
        await stage.press(*"ada", workers=False)
        stage.reading.waiting.run_again()  # as when the library has answered
        await stage.settle(workers=False)
        assert stage.notice.startswith("looking for quotes: key queued")
        ready.set()
        await stage.settle()
        await stage.press("enter")
        assert [note.body for note in stage.state.annotations] == ["Ada Quill"]


@pytest.mark.parametrize(
    ("keys", "here", "shown"),
    [
        (["@", "j"], "Ada Quill", "Speakers · 2"),
        (["@", "j", " "], "Ada Quill", " ●    2"),
        (["@", "j", "enter"], "", "Ada Quill · 2"),
        (["@", "j", "W"], "", "n next quote"),
    ],
)
async def test_the_speaker_of_a_list_stays_the_same_when_the_name_becomes_fuller(
    keys: Sequence[str], here: str, shown: str
) -> None:
    ready = Event()
    beginning = ("Title", "“We keep the trees,” said Marsh. “No,” said Quill. “No,” Marsh said.")
    begun, _ = written(beginning)
    article, _ = written((*beginning, "Bo Marsh, a farmer, left.", "“Not I,” said Ada Quill."))
    setup = finding_in_two_steps(ready, analyse(begun))
    async with on_stage(article, prepare=setup) as stage:
        await stage.until(lambda: bool(stage.state.quotes))
        await stage.press(*keys, workers=False)
        assert stage.state.quotes.speaker_name(1) == "Quill"
        ready.set()
        await stage.settle()
        assert stage.shows(shown)
        if here:
            assert stage.rows.row is not None
            assert stage.rows.row.key == here
        await stage.press("q")
        if keys[-1] == "enter":
            assert stage.rows.row is not None
            assert stage.rows.row.key == "Ada Quill"
        if keys[-1] == "W":
            assert stage.state.only_speaker == "Ada Quill"


@pytest.mark.parametrize(
    ("ending", "way"), [("", "space page"), ("\n\n## One\n\nMore.\n\n## Two", "]] next section")]
)
async def test_that_there_are_no_quotes_is_said_once_it_is_known(
    tmp_path: Path, ending: str, way: str
) -> None:
    ready, story = Event(), tmp_path / "story.md"
    story.write_text(f"# Title\n\nNobody spoke. Nobody at all.{ending}")
    async with on_stage(story, prepare=finding_once(ready)) as stage:
        assert stage.shows("n next quote")
        await stage.press('"', workers=False)
        ready.set()
        await stage.settle()
        assert stage.notice == "no quotes in this article"
        assert stage.shows("no quotes   ")
        await stage.press("escape", "n")
        assert stage.notice == "no quotes in this article"
        await stage.press("escape")
        assert stage.cells()[-1].startswith(f" {way}  ")


async def test_a_jump_to_a_section_waits_until_sections_are_known() -> None:
    ready = Event()
    async with on_stage(ICE_ROAD, prepare=finding_once(ready)) as stage:
        await stage.press("]", "]", "]", "]", workers=False)
        assert stage.notice == "looking for sections: key queued"
        ready.set()
        await stage.settle()
        third = stage.state.analysis.sections[2]  # the first one is where the article begins
        assert stage.state.cursor == third.span.start
        assert "sections" not in stage.notice


async def test_keys_for_the_outline_wait_until_it_lists_something() -> None:
    ready = Event()
    async with on_stage(ICE_ROAD, prepare=finding_once(ready)) as stage:
        await stage.press("h", "j", "j", "enter", workers=False)
        assert stage.notice == "looking for sections: key queued   Esc discards it"
        ready.set()
        await stage.settle()
        assert stage.state.cursor == stage.state.analysis.sections[2].span.start
        assert stage.focus == "article"


async def test_what_is_done_at_a_quote_waits_with_the_key_that_goes_there() -> None:
    ready = Event()
    article, _ = written(("Title", "“We keep the trees,” said Ada Quill.", "“No,” she said."))
    async with on_stage(article, prepare=finding_once(ready)) as stage:
        await stage.press(*"nHnawhy?", "ctrl+s", workers=False)
        assert not stage.state.annotations
        ready.set()
        await stage.settle()
        highlight, note = stage.state.annotations
        assert highlight.target.exact.startswith("We keep")
        assert note.target.exact.startswith("No")
        assert note.body == "why?"


async def test_what_is_typed_behind_the_key_to_a_quote_goes_on_from_there() -> None:
    ready = Event()
    async with on_stage(ICE_ROAD, size=(80, 12), prepare=finding_once(ready)) as stage:
        await stage.press("n", "j", "}", workers=False)
        assert stage.reading.pane.top == (0, 0)
        ready.set()
        await stage.settle()
        assert stage.state.cursor > stage.state.quotes[0].span.start


async def test_escape_forgets_what_waits_for_a_quote() -> None:
    ready = Event()
    article, _ = written(("Title", "“We keep the trees,” said Ada Quill.", "“No,” she said."))
    async with on_stage(article, prepare=finding_once(ready)) as stage:
        await stage.press("n", "H", "escape", workers=False)
        assert stage.notice == "queued keys discarded"
        ready.set()
        await stage.settle()
        assert not stage.state.annotations
        assert stage.state.cursor == 0


@pytest.mark.parametrize("by_name", [False, True])
async def test_keys_for_a_quote_do_nothing_in_another_article(
    by_name: bool, tmp_path: Path
) -> None:
    ready, files = Event(), [tmp_path / "one.md", tmp_path / "two.md"]
    for file in files:
        file.write_text(f"# {file.stem}\n\n“We keep the trees,” said Ada Quill.\n")
    setup = finding_in_two_steps(ready, analyse(article_at(files[0])))
    async with on_stage(files[0], prepare=setup, sources=[*map(str, files)]) as stage:
        await stage.until(lambda: bool(stage.state.quotes) and stage.reading.arrival.is_looked_up)
        await stage.press("n", workers=False)
        if by_name:
            stage.reading.run_command(BY_ID["speaker.correct"])
        await stage.press(*("" if by_name else "c"), *"ada", workers=False)
        stage.reading.run_command(BY_ID["article.next"])  # by mouse, as keys wait
        await stage.until(lambda: stage.state.article.title == "two")
        assert stage.notice == "queued keys discarded"
        ready.set()
        await stage.settle()
        assert stage.app.screen is stage.reading  # in which nothing was asked for
        assert not stage.state.annotations


async def test_keys_for_a_quote_do_nothing_on_a_screen_that_the_mouse_has_opened() -> None:
    ready = Event()
    article, _ = written(("Title", "“We keep the trees,” said Ada Quill.", "“No,” she said."))
    async with on_stage(article, prepare=finding_once(ready)) as stage:
        await stage.until(lambda: stage.reading.arrival.is_looked_up)
        await stage.press("c", *"ada", workers=False)
        stage.reading.run_command(BY_ID["library.notes"])
        await stage.until(lambda: isinstance(stage.app.screen, NotesScreen))
        ready.set()
        await stage.settle()
        assert isinstance(stage.app.screen, NotesScreen)
        await stage.press("q")
        assert stage.notice == "queued keys discarded"


async def test_that_something_went_wrong_is_still_told_when_quotes_are_found() -> None:
    ready = Event()
    article, _ = written(("Title", "“We keep the trees,” said Ada Quill.", "“No,” she said."))
    async with on_stage(article, prepare=finding_once(ready)) as stage:
        await stage.press("n", ":", *"sing", "enter", workers=False)
        told = stage.notice
        assert "unknown command sing" in told
        ready.set()
        await stage.settle()
        assert stage.quoted.startswith("We keep")
        assert stage.notice == told


async def test_a_key_on_its_way_does_not_overtake_those_that_waited() -> None:
    async with on_stage(ICE_ROAD) as stage:
        stage.reading.queue_keys("waiting")
        await stage.press("g", "j", "G")
        stage.screen._forward_event(Key("g", "g"))  # has just been typed
        stage.reading.replay_keys()
        stage.screen._forward_event(Key("j", "j"))
        await stage.settle()
        assert stage.reading.pane.top.row == 1
        await stage.press("k")
        assert stage.reading.pane.top == (0, 0)


async def test_a_motion_waits_for_the_keys_before_it() -> None:
    async with on_stage(ICE_ROAD) as stage:
        await stage.press("v")
        stage.reading.queue_keys("waiting")
        await stage.press("G", "h")
        assert stage.state.selection == Selection(0, 0)
        stage.reading.replay_keys()
        await stage.settle()
        assert stage.state.selection == Selection(0, len(stage.state.article.text) - 2)


@pytest.mark.parametrize("found_before", [False, True])
async def test_a_search_that_fails_keeps_what_it_found_and_does_not_say_there_is_nothing(
    found_before: bool,
) -> None:
    article, _ = written(("Title", "“We keep the trees,” said Ada Quill.", "“No,” she said."))
    ready = Event()

    def failing(context: Context) -> None:
        quick = context.analyst

        def fails(
            article: Article, found: Callable[[Analysis], None], *, cancelled: Callable[[], bool]
        ) -> Analysis:
            if found_before:
                found(quick(article, found, cancelled=cancelled))
            ready.wait(60)
            raise ReaderError("looking for quotes failed")

        context.analyst = fails

    async with on_stage(article, prepare=failing) as stage:
        await stage.until(lambda: stage.reading.arrival.is_looked_up)
        await stage.press("c", *"ao", workers=False)
        assert stage.notice.startswith("looking for quotes: key queued")
        ready.set()
        await stage.settle()
        assert stage.notice == "looking for quotes failed"  # and the keys for it are forgotten
        assert stage.app.screen is stage.reading
        assert len(stage.state.quotes) == (2 if found_before else 0)
        assert not stage.shows("none in this article")
        await stage.press("n")
        if found_before:
            assert stage.quoted.startswith("We keep")
        else:
            assert stage.shows("the search failed")
            assert stage.notice == "looking for quotes in this article failed"


@asynccontextmanager
async def at_a_first_quote(library: Library, ready: Event) -> AsyncIterator[Stage]:
    """Run the reader at a quote of Quill, who is Ada Quill once the event is set."""
    beginning = ("Title", "“We keep the trees,” said Quill.")
    article, _ = written((*beginning, "“Not I,” said Ada Quill."))
    setup = finding_in_two_steps(ready, analyse(written(beginning)[0]))
    async with on_stage(article, prepare=setup, library=library) as stage:
        await stage.until(lambda: bool(stage.state.quotes))
        await stage.press("n", workers=False)
        yield stage


async def test_speakers_are_renamed_under_the_fuller_names_that_were_found_meanwhile() -> None:
    ready = Event()
    async with at_a_first_quote(TemporaryLibrary(), ready) as stage:
        await stage.press("@", "c", workers=False)
        ready.set()
        await stage.settle()
        await stage.write("Eva Tal")
        await stage.press("enter")
        assert stage.notice == "2 quotes said by Eva Tal: U undoes it"
        assert {quote.speaker and quote.speaker.name for quote in stage.state.quotes} == {"Eva Tal"}


def speakers_of_notes(library: Library) -> list[str]:
    return [note.speaker for note in library.annotations()]


@pytest.mark.parametrize("keys", ["H", "HH", "a"])
async def test_a_note_on_one_of_the_first_quotes_has_the_name_that_is_known_in_the_end(
    keys: str,
) -> None:
    ready, library = Event(), TemporaryLibrary()
    async with at_a_first_quote(library, ready) as stage:
        await stage.press(*keys, workers=False)
        stage.send_all(*(("so?", "ctrl+s") if keys == "a" else ()))
        await stage.until(lambda: len(stage.state.undo) == len(keys))
        assert speakers_of_notes(library) == ["Quill"]
        ready.set()
        await stage.settle()
        assert speakers_of_notes(library) == ["Ada Quill"]
        assert stage.state.annotations == tuple(library.annotations())
        await stage.press(*"U" * len(keys))
        assert not library.annotations()
        await stage.press("ctrl+r")
        assert speakers_of_notes(library) == ["Ada Quill"]


@pytest.mark.parametrize(("keys", "back"), [("HU", "ctrl+r"), ("Hx", "U")])
async def test_a_note_that_comes_back_after_all_quotes_were_found_has_the_name_known_then(
    keys: str, back: str
) -> None:
    ready, library = Event(), TemporaryLibrary()
    async with at_a_first_quote(library, ready) as stage:
        await stage.press(*keys, workers=False)
        await stage.until(lambda: not (stage.reading.unsaved or stage.state.annotations))
        ready.set()
        await stage.settle()
        await stage.press(back)
        assert speakers_of_notes(library) == ["Ada Quill"]
        assert stage.state.annotations == tuple(library.annotations())
        await stage.press("U")
        assert not library.annotations()


async def test_a_note_removed_elsewhere_before_all_quotes_were_found_stays_removed() -> None:
    ready, library = Event(), TemporaryLibrary()
    async with at_a_first_quote(library, ready) as stage:
        await stage.press("H", workers=False)
        await stage.until(lambda: bool(stage.state.undo))
        library.remove([note.id for note in stage.state.annotations])
        ready.set()
        await stage.settle()
        assert not library.annotations()
