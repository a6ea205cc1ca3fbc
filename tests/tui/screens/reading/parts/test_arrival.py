"""The arrival at an article: its record, its notes, and the places to go to."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import cast

import pytest
from part_tasks import Later, services
from specimens import told
from temporary_library import TemporaryLibrary
from textual.timer import Timer

from reader.errors import LibraryError
from reader.library.store import Library
from reader.model.annotation import Target
from reader.session.state import ReadingState
from reader.tui.context import Picked
from reader.tui.library_access.library_thread import LibraryThread
from reader.tui.screens.reading.parts.arrival import Arrival
from reader.tui.screens.reading.parts.position import Position
from reader.tui.screens.reading.parts.waiting import Waiting
from reader.tui.widgets.pane import ArticlePane

PLACE = "https://example.org/bees"
STORY = told(location=PLACE).article
OTHER = told("Title", "Nobody spoke.", location="other.txt").article
WORDS = "the bees"


class Screen:
    """An article on a screen that draws nothing."""

    def __init__(self) -> None:
        self.context, self.tasks = services(), Later().tasks
        self.state = ReadingState(STORY)
        self.pane = ArticlePane(self.state, self.context.settings, self.context.glyphs)
        self.told: list[str] = []
        self.shows_error = self.has_arrived = False
        self.waiting = Waiting(self)
        self.position = Position(self)
        self.arrival = Arrival(self, self.position, self.waiting)

    def show_state(self, state: ReadingState, *, reveal: bool = False) -> None:
        self.state = state

    def tell(self, text: str, *, error: bool = False) -> None:
        self.told.append(text)

    def name_speakers(self) -> None:
        """Do nothing: no notes were made too early."""

    def remind(self) -> None:
        pass

    def start(self, work: Coroutine[object, object, None]) -> None:
        work.close()

    def set_timer(self, delay: float, callback: Callable[[], object]) -> Timer:
        return cast("Timer", None)

    def queue_keys(self, reason: str) -> None:
        self.told.append(reason)

    def replay_keys(self) -> None:
        self.told.append("replayed")

    def discard_keys(self) -> None:
        self.told.append("discarded")


async def test_the_record_is_there_once_the_article_was_looked_up() -> None:
    screen = Screen()
    record = asyncio.create_task(screen.arrival.record())
    await asyncio.sleep(0)
    assert not record.done()
    await screen.arrival.look_up_now(STORY)
    assert (await record).location == PLACE
    assert screen.state.record == await record


async def test_there_is_no_record_of_an_article_that_is_kept_out() -> None:
    screen = Screen()
    screen.arrival.exclude("only the beginning was loaded")
    with pytest.raises(LibraryError, match="only the beginning"):
        await screen.arrival.record()


async def test_whoever_waits_for_the_record_is_told_that_another_article_was_opened() -> None:
    screen = Screen()
    record = asyncio.create_task(screen.arrival.record())
    await asyncio.sleep(0)
    screen.state = ReadingState(OTHER)
    screen.arrival.end()
    with pytest.raises(LibraryError, match="another article"):
        await record


async def test_the_answer_about_an_article_that_is_shown_no_more_is_dropped() -> None:
    screen = Screen()
    screen.state = ReadingState(OTHER)
    await screen.arrival.look_up_now(STORY)
    assert screen.state.record is None


async def test_a_failure_about_an_article_that_is_shown_no_more_changes_nothing() -> None:
    def locked() -> Library:
        raise LibraryError("the data directory is locked")

    screen = Screen()
    screen.context.library_thread = LibraryThread(locked)
    screen.state, screen.position.is_known = ReadingState(OTHER), False
    await screen.arrival.look_up_now(STORY)
    assert not screen.told
    assert not screen.position.is_known


async def test_an_article_left_before_it_was_looked_up_is_recorded_with_its_position() -> None:
    screen, library = Screen(), TemporaryLibrary()
    record_left = screen.arrival.question()
    assert record_left is not None
    record_left(library)
    top = library.position(library.register(STORY).key)
    assert top is not None
    assert top.start == 0
    await screen.arrival.look_up_now(STORY)
    assert screen.arrival.question() is None


async def test_a_position_that_was_not_restored_yet_is_not_replaced() -> None:
    screen, library, at = Screen(), TemporaryLibrary(), STORY.text.index(WORDS)
    key, saved = library.register(STORY).key, Target(at, at + len(WORDS), WORDS)
    library.save_position(key, saved, 0.5)
    record_left = screen.arrival.question()
    assert record_left is not None
    record_left(library)
    assert library.position(key) == saved


async def test_a_position_that_was_shown_from_the_start_is_replaced() -> None:
    screen, library, at = Screen(), TemporaryLibrary(), STORY.text.index(WORDS)
    key = library.register(STORY).key
    library.save_position(key, Target(at, at + len(WORDS), WORDS), 0.5)
    shown = Arrival(screen, screen.position, screen.waiting, at=(at, at), is_probable=True)
    record_left = shown.question()
    assert not shown.may_move
    assert record_left is not None
    record_left(library)
    top = library.position(key)
    assert top is not None
    assert top.start == 0


async def test_a_picked_passage_is_gone_to_if_it_is_here() -> None:
    screen, at = Screen(), STORY.text.index(WORDS)
    await screen.arrival.look_up_now(STORY)
    here, elsewhere = Target(at, at + len(WORDS), WORDS), Target(0, len(WORDS), WORDS)
    assert not screen.arrival.go_if_here(Picked(PLACE, elsewhere))
    assert not screen.arrival.go_if_here(Picked("other.txt", here))
    assert screen.arrival.go_if_here(Picked(PLACE, here))
    assert screen.state.cursor == at


async def test_a_goal_that_is_gone_is_told_and_its_command_dropped() -> None:
    screen, gone = Screen(), Target(3, 9, "a heron")
    screen.arrival = Arrival(screen, screen.position, screen.waiting, gone)
    screen.waiting.run_on_arrival("note.write")
    await screen.arrival.look_up_now(STORY)
    assert screen.told[1:3] == ["discarded", "these words are not in the article any more"]
    assert not screen.arrival.goal
