"""Which commands wait for quotes and for the rest of a text, and when they are run."""

import pytest
from specimens import DISPUTE, told, written

from reader.commands.table import BY_ID
from reader.session.notes.correcting import recorrected
from reader.session.state import ReadingState
from reader.tui.screens.reading.parts.waiting import (
    LOOKING_FOR_QUOTES,
    Waiting,
    waits_for_quotes,
    waits_for_rest,
)

ARTICLE, FOUND = written(DISPUTE)
SEARCHED = ReadingState(ARTICLE)
SOME = recorrected(SEARCHED._replace(found=FOUND._replace(quotes=FOUND.quotes[:2])))
NONE_SHOWN = 0


@pytest.mark.parametrize("name", ["quote.next", "quote.list", "speaker.list", "section.next"])
def test_a_command_waits_for_what_is_still_searched_for(name: str) -> None:
    assert waits_for_quotes(BY_ID[name], SEARCHED)
    assert not waits_for_quotes(BY_ID[name], told())


@pytest.mark.parametrize("name", ["paragraph.next", "note.write", "view.zen", "scroll.down"])
def test_other_commands_do_not_wait_for_quotes(name: str) -> None:
    assert not waits_for_quotes(BY_ID[name], SEARCHED)


def test_a_move_does_not_wait_as_long_as_it_stays_among_the_quotes_found() -> None:
    quote_next = BY_ID["quote.next"]
    assert not waits_for_quotes(quote_next, SOME)
    assert waits_for_quotes(quote_next, SOME._replace(cursor=SOME.quotes[-1].span.end))
    assert not waits_for_rest(quote_next, SOME._replace(ahead=9_000), NONE_SHOWN)


@pytest.mark.parametrize("name", ["note.write", "search.start", "scroll.bottom", "quote.next"])
def test_a_command_that_needs_the_rest_of_the_text_waits_for_it(name: str) -> None:
    assert waits_for_rest(BY_ID[name], SEARCHED._replace(ahead=9_000), NONE_SHOWN)
    assert not waits_for_rest(BY_ID[name], SEARCHED, NONE_SHOWN)


@pytest.mark.parametrize("name", ["app.help", "view.zen", "outline.toggle", "scroll.up"])
def test_a_command_that_works_on_the_beginning_does_not_wait(name: str) -> None:
    assert not waits_for_rest(BY_ID[name], SEARCHED._replace(ahead=9_000), NONE_SHOWN)


def test_scrolling_waits_near_the_end_of_what_is_there() -> None:
    article, _ = written(("Title", "The harbour is open. " * 2_000))
    state, down = ReadingState(article, ahead=9_000), BY_ID["scroll.down"]
    assert not waits_for_rest(down, state, 5_000)
    assert waits_for_rest(down, state, len(article.text) - 5_000)


class Screen:
    """Records what a screen is told."""

    def __init__(self) -> None:
        self.has_arrived = False
        self.did: list[str] = []

    def queue_keys(self, reason: str) -> None:
        self.did.append(reason)

    def replay_keys(self) -> None:
        self.did.append("replayed")

    def discard_keys(self) -> None:
        self.did.append("discarded")


def test_a_command_for_a_goal_is_run_once_that_is_reached() -> None:
    screen = Screen()
    waiting = Waiting(screen)
    waiting.run_on_arrival("note.write")
    waiting.run_if_arrived()
    assert screen.did == [LOOKING_FOR_QUOTES]
    screen.has_arrived = True
    waiting.run_if_arrived()
    waiting.run_if_arrived()
    assert screen.did == [LOOKING_FOR_QUOTES, "replayed"]
    assert waiting.take_commands() == [(BY_ID["note.write"], "")]
    assert not waiting


def test_keys_for_a_goal_that_cannot_be_reached_are_discarded() -> None:
    screen = Screen()
    waiting = Waiting(screen)
    waiting.give_up_goal()
    assert screen.did == []
    waiting.wait_for_goal("loading")
    waiting.give_up_goal()
    waiting.run_if_arrived()
    assert screen.did == ["loading", "discarded"]
