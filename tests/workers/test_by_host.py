"""Querying many servers at a time, but each server one request after another."""

import threading
from collections.abc import Callable

import pytest

from reader.errors import ParseError, SourceError
from reader.workers.by_host import host_of, request_by_host

MOLE = [f"https://mole.example/{number}" for number in range(4)]
QUAY = [f"https://quay.example/{number}" for number in range(4)]


def never() -> bool:
    return False


def test_one_server_is_asked_for_one_thing_at_a_time_in_order() -> None:
    busy, together, asked = set[str](), list[str](), list[str]()
    others_were_asked = threading.Event()

    def ask(address: str, _: Callable[[], bool]) -> str:
        host = host_of(address)
        if host in busy:
            together.append(address)
        busy.add(host)
        asked.append(address)
        if address == QUAY[-1]:
            others_were_asked.set()
        elif address == MOLE[0]:
            assert others_were_asked.wait(60)  # long enough for the next request to this server
        busy.remove(host)
        return address

    answers = [each.result for each in request_by_host([*MOLE, *QUAY], ask, never)]
    assert sorted(each or "" for each in answers) == sorted([*MOLE, *QUAY])
    assert not together
    assert [each for each in asked if each in MOLE] == MOLE


def test_servers_do_not_wait_for_each_other() -> None:
    other_was_asked = threading.Event()

    def ask(address: str, _: Callable[[], bool]) -> bool:
        if address in QUAY:
            other_was_asked.set()
            return True
        return other_was_asked.wait(60)

    answers = request_by_host([MOLE[0], QUAY[0]], ask, never)
    assert [each.result for each in answers] == [True, True]


def test_a_server_that_is_away_is_asked_for_nothing_more() -> None:
    asked: list[str] = []

    def ask(address: str, _: Callable[[], bool]) -> None:
        asked.append(address)
        raise SourceError("HTTP 429", location=address, is_server_unavailable=address == MOLE[1])

    answers = list(request_by_host(MOLE, ask, never))
    assert asked == MOLE[:2]
    assert [each.address for each in answers] == MOLE
    assert [str(each.error) for each in answers] == [f"{address}: HTTP 429" for address in MOLE]


@pytest.mark.parametrize(
    ("silent", "asked"),
    [
        ({0}, MOLE),
        ({0, 2}, MOLE),
        ({0, 1}, MOLE[:2]),
        ({1, 2}, MOLE[:3]),
    ],
)  # fmt: skip
def test_a_slow_page_leaves_the_others_alone_until_a_second_one_follows(
    silent: set[int], asked: list[str]
) -> None:
    requested: list[str] = []

    def ask(address: str, _: Callable[[], bool]) -> None:
        requested.append(address)
        if MOLE.index(address) in silent:
            raise SourceError("no answer", location=address, is_silence=True)

    answers = list(request_by_host(MOLE, ask, never))
    assert requested == asked
    failed = [each.address for each in answers if each.error is not None]
    assert failed == [MOLE[number] for number in sorted(silent)] + MOLE[len(asked) :]


def test_what_one_page_lacks_leaves_the_others_alone() -> None:
    def ask(address: str, _: Callable[[], bool]) -> str:
        if address == MOLE[0]:
            raise ParseError("no article")
        return "read"

    answers = list(request_by_host(MOLE, ask, never))
    assert [each.result for each in answers] == [None, "read", "read", "read"]
    assert str(answers[0].error) == "no article"


def test_whoever_asks_gets_an_error_when_nobody_takes_answers_any_more() -> None:
    waits, told = threading.Event(), threading.Event()

    def ask(address: str, cancelled: Callable[[], bool]) -> str:
        if address in MOLE:
            assert waits.wait(60)
            return address
        waits.set()
        while not cancelled():
            pass
        told.set()
        return address

    answers = request_by_host([MOLE[0], QUAY[0]], ask, never)
    assert next(answers).result == MOLE[0]
    answers.close()  # type: ignore[attr-defined]
    assert told.is_set()


def test_nothing_is_asked_once_it_is_cancelled() -> None:
    asked: list[str] = []

    def ask(address: str, _: Callable[[], bool]) -> None:
        asked.append(address)

    answers = list(request_by_host(MOLE, ask, lambda: len(asked) == 2))
    assert [each.address for each in answers] == MOLE[:2]  # answers received so far are yielded
    assert asked == MOLE[:2]


def test_a_mistake_of_ours_is_raised_where_answers_are_taken() -> None:
    def ask(_: str, __: Callable[[], bool]) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        list(request_by_host(MOLE, ask, never))


def test_an_address_that_is_none_has_no_host() -> None:
    assert host_of("https://[quay") == ""
    assert host_of("feeds/quay.xml") == ""
