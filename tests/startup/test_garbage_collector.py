import gc
from collections.abc import Callable

import pytest

from reader.analysis.quotes import find_quotes, quotes_of
from reader.errors import ParseError
from reader.parsing.registry import parse_article
from reader.startup.garbage_collector import GarbageCollectionPaused

_ITEM = "<li><a href='/ferry'>The night ferry sails again</a></li>"
_TEXT = "<p>The night ferry, which had been laid up since March, sails again on Friday.</p>"


_PAGE = f"<html><body><ul>{_ITEM * 200}</ul><article>{_TEXT * 9}</article></body></html>"
_SAID = "“The ferry sails again,” said Ada Quill, who runs the harbour of Saltrey.\n\n"
_ARTICLE = parse_article((_SAID * 30).encode(), media_type="text/plain")


@pytest.mark.parametrize(
    "work",
    [
        lambda: parse_article(_PAGE.encode(), media_type="text/html"),
        lambda: find_quotes(_SAID * 30),
        lambda: quotes_of(_ARTICLE),
    ],
    ids=["parsing a page", "quotes of a text", "quotes of an article"],
)
def test_the_collector_does_not_run_during(work: Callable[[], object]) -> None:
    looked: list[str] = []

    def note(phase: str, _: object) -> None:
        looked.append(phase)

    work()  # now all modules are loaded
    gc.collect(0)  # counts again from zero
    before = gc.get_threshold()
    gc.callbacks.append(note)
    gc.set_threshold(100)  # the work has thousands of objects
    try:
        work()
    finally:
        gc.set_threshold(*before)
        gc.callbacks.remove(note)
    assert not looked
    assert gc.isenabled()


def test_the_collector_is_awake_again_when_a_page_contains_nothing() -> None:
    with pytest.raises(ParseError):
        parse_article(b"<html><body></body></html>", media_type="text/html")
    assert gc.isenabled()


def test_a_collector_that_slept_before_continues_to_sleep() -> None:
    gc.disable()
    try:
        with GarbageCollectionPaused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
