"""The deadlines of a fetch, measured by a clock that the test controls."""

import threading

import pytest

from reader.errors import SourceError
from reader.sources import deadlines as watch_module
from reader.sources.base import Cancelled, Limits
from reader.sources.deadlines import Watch, wait_for


class Clock:
    now = 1_000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(watch_module, "time", clock)
    return clock


def watched() -> Watch:
    return Watch("eels.example", Limits(total_seconds=20, first_byte_seconds=5))


def test_a_fetch_may_wait_until_its_whole_time_is_up(clock: Clock) -> None:
    watch = watched()
    assert watch.remaining_seconds() == 20
    clock.now += 19
    assert watch.remaining_seconds() == 1
    clock.now += 1
    with pytest.raises(SourceError, match="not complete after 20 s"):
        watch.remaining_seconds()


def test_the_first_byte_of_an_answer_has_a_time_of_its_own(clock: Clock) -> None:
    watch = watched()
    watch.start_response_timeout()
    clock.now += 3
    assert watch.remaining_seconds() == 2
    watch.stop_response_timeout()
    assert watch.remaining_seconds() == 17
    watch.start_response_timeout()
    clock.now += 5
    with pytest.raises(SourceError, match="no answer after 5 s"):
        watch.remaining_seconds()


def test_the_time_for_the_first_byte_ends_with_the_whole_time(clock: Clock) -> None:
    watch = watched()
    clock.now += 18
    watch.start_response_timeout()
    assert watch.remaining_seconds() == 2


def test_a_cancelled_fetch_waits_no_more() -> None:
    watch = Watch("eels.example", Limits(), lambda: True)
    with pytest.raises(Cancelled):
        watch.remaining_seconds()
    with pytest.raises(Cancelled):
        wait_for(watch, int)


@pytest.mark.parametrize("fails", [False, True])
def test_only_a_result_that_comes_too_late_is_discarded(fails: bool) -> None:
    begun, go_on = threading.Event(), threading.Event()
    discarded: list[str] = []

    def work() -> str:
        begun.set()
        go_on.wait(60)
        if fails:
            raise OSError("no such host")
        return "late"

    before = set(threading.enumerate())
    with pytest.raises(Cancelled):
        wait_for(Watch("eels.example", Limits(), begun.is_set), work, discarded.append)
    (thread,) = set(threading.enumerate()) - before
    go_on.set()
    thread.join(60)
    assert discarded == ([] if fails else ["late"])


def test_a_result_that_comes_while_the_watch_says_no_is_discarded() -> None:
    """For example, a connection that is established just as the user stops waiting for it."""
    discarded: list[str] = []
    before = set(threading.enumerate())

    def stopped_once_the_work_is_done() -> bool:
        for thread in set(threading.enumerate()) - before:
            thread.join(60)
        return True

    watch = Watch("eels.example", Limits(), stopped_once_the_work_is_done)
    with pytest.raises(Cancelled):
        wait_for(watch, lambda: "connection", discarded.append)
    assert discarded == ["connection"]


def test_what_the_work_raises_is_raised_where_it_is_waited_for() -> None:
    def work() -> str:
        raise OSError("no such host")

    with pytest.raises(OSError, match="no such host"):
        wait_for(watched(), work)
