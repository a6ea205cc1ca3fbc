import gc

import pytest

from reader.errors import ParseError
from reader.parsing.garbage_collector import GarbageCollectionPaused
from reader.parsing.registry import parse_article

_ITEM = "<li><a href='/ferry'>The night ferry sails again</a></li>"
_TEXT = "<p>The night ferry, which had been laid up since March, sails again on Friday.</p>"


def test_no_garbage_is_looked_for_while_a_page_is_parsed() -> None:
    page = f"<html><body><ul>{_ITEM * 2000}</ul><article>{_TEXT * 9}</article></body></html>"
    looked: list[str] = []

    def note(phase: str, _: object) -> None:
        looked.append(phase)

    gc.collect()
    gc.callbacks.append(note)
    try:
        parse_article(page.encode(), media_type="text/html")
    finally:
        gc.callbacks.remove(note)
    assert not looked


def test_the_collector_is_awake_again_when_a_page_holds_nothing() -> None:
    with pytest.raises(ParseError):
        parse_article(b"<html><body></body></html>", media_type="text/html")
    assert gc.isenabled()


def test_a_collector_that_slept_before_goes_on_to_sleep() -> None:
    gc.disable()
    try:
        with GarbageCollectionPaused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
