"""Key names: those of the terminal layer, and only keys that a terminal can send."""

import pytest
from textual import events
from textual._xterm_parser import XTermParser
from textual.keys import _character_to_key

from reader.commands.keys import LETTER, displayed, key_names, named_second
from reader.commands.table import COMMANDS

SENT = {
    "space": " ", "enter": "\r", "tab": "\t", "escape": "\x1b", "backspace": "\x7f",
    "delete": "\x1b[3~", "insert": "\x1b[2~", "home": "\x1b[H", "end": "\x1b[F",
    "pageup": "\x1b[5~", "pagedown": "\x1b[6~", "up": "\x1b[A", "down": "\x1b[B",
    "left": "\x1b[D", "right": "\x1b[C", "shift+tab": "\x1b[Z", "shift+up": "\x1b[1;2A",
    "shift+down": "\x1b[1;2B", "shift+left": "\x1b[1;2D", "shift+right": "\x1b[1;2C",
    "f1": "\x1bOP", "f5": "\x1b[15~", "f12": "\x1b[24~", "ctrl+d": "\x04", "ctrl+o": "\x0f",
    "alt+left": "\x1b[1;3D", "alt+right": "\x1b[1;3C", "ctrl+home": "\x1b[1;5H",
    "ctrl+end": "\x1b[1;5F", "ctrl+r": "\x12", "ctrl+z": "\x1a", "ctrl+l": "\x0c", "ctrl+q": "\x11",
}  # fmt: skip


def received(sent: str) -> list[str]:
    """Return the key names that the terminal layer reports for what a terminal sends."""
    parser = XTermParser()
    messages = [*parser.feed(sent), *parser.feed("")]
    return [message.key for message in messages if isinstance(message, events.Key)]


@pytest.mark.parametrize("written", SENT)
def test_a_named_key_is_what_the_terminal_layer_calls_it(written: str) -> None:
    assert key_names(written) == tuple(received(SENT[written]))


def test_a_character_is_what_the_terminal_layer_calls_it() -> None:
    for character in (*map(chr, range(0x21, 0x7F)), *"éßñ¿§日"):
        assert key_names(character) == (_character_to_key(character),)


@pytest.mark.parametrize("pair", ["]q", "[[", "''", "``", "mm", 'g"', "ZZ"])
def test_two_characters_are_two_keys_one_after_the_other(pair: str) -> None:
    assert key_names(pair) == tuple(_character_to_key(character) for character in pair)


def test_a_mark_is_a_key_and_any_letter() -> None:
    assert key_names(f"'{LETTER}") == ("apostrophe", LETTER)


def test_the_second_of_two_keys_may_have_a_name() -> None:
    assert key_names("z<enter>") == ("z", "enter")
    assert key_names("]<pageup>") == ("right_square_bracket", "pageup")
    assert key_names("z<") == ("z", "less_than_sign")


def test_every_key_of_the_table_arrives_under_its_name() -> None:
    for command_key in sorted({key for command in COMMANDS for key in command.keys}):
        if LETTER in command_key:
            continue
        names = key_names(command_key)
        if second := named_second(command_key):
            assert names == (*received(command_key[0]), *received(SENT[second]))
        elif len(names) == 2 or len(command_key) == 1:
            arrived = [name for character in command_key for name in received(character)]
            assert names == tuple(arrived)
        else:
            assert command_key in SENT or command_key.startswith("ctrl+"), command_key


@pytest.mark.parametrize(
    ("written", "same"),
    [
        *(("ctrl+i", "tab"), ("ctrl+m", "enter"), ("ctrl+[", "escape")),
        *(("shift+enter", "enter"), ("shift+space", "space")),
    ],
)
def test_what_a_terminal_sends_for_another_key_is_refused_by_that_name(
    written: str, same: str
) -> None:
    with pytest.raises(ValueError, match=f"same as {same}"):
        key_names(written)


@pytest.mark.parametrize(
    "written",
    [
        "", "   ", "j k", "ctrl+", "ctrl+1", "ctrl+D", "ctrl+shift+a", "shift+a", "alt+x", "f13",
        "meta", "three", "\t", "\x1b", "j\n", "Space", "super+q", "page down", LETTER,
        "z<meta>", "<enter>", "zz<enter>",
    ],
)  # fmt: skip
def test_what_a_terminal_cannot_send_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="is not a key"):
        key_names(written)


def test_people_read_letter_for_any_letter() -> None:
    assert displayed("m<letter>") == "m + letter"
    assert displayed("z<enter>") == "z + enter"
    assert displayed("]q") == "]q"
