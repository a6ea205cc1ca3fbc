"""Plain character keys have the names that Textual gives them."""

import sys

import pytest
from textual._xterm_parser import XTermParser
from textual.events import Key

from reader.commands.keys import name_of

PLAIN = [chr(code) for code in range(32, 127)]


def _keys(parser: XTermParser, typed: str) -> list[tuple[str, str | None]]:
    return [(m.key, m.character) for m in parser.feed(typed) if isinstance(m, Key)]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX terminal")
def test_plain_keys_are_those_of_the_screen_library() -> None:
    from reader.tui.terminal.keyboard import KeyParser

    typed = "".join(PLAIN)
    assert _keys(KeyParser(False), typed) == _keys(XTermParser(False), typed)


def test_signs_beyond_ascii_are_named_as_in_unicode() -> None:
    assert name_of("§") == "section_sign"
    assert name_of("é") == "é"
