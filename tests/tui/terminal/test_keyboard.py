"""Keys of other keyboard layouts, as reported by the kitty keyboard protocol."""

import sys

import pytest
from textual.events import Key, Paste

if sys.platform == "win32":
    pytest.skip("a POSIX terminal", allow_module_level=True)

from textual.drivers import linux_driver

from reader.tui.terminal import keyboard, keyboard_layouts
from reader.tui.terminal.keyboard import KeyParser, is_press, with_alternates

_WITH_TEXT = pytest.mark.skipif(
    not hasattr(linux_driver, "KITTY_REPORT_ASSOCIATED_TEXT"),
    reason="this release of Textual asks for no text of keys",
)


def keys(typed: str) -> list[str]:
    found = [m for m in KeyParser(False).feed(typed) if isinstance(m, Key)]
    return [key.key for key in found if is_press(key)]


@_WITH_TEXT
@pytest.mark.parametrize("typed", ["\u3000", "\xa0", "\u202f", "\u200c", "\u200d", "\U000e0067"])
def test_spaces_and_joiners_that_are_not_seen_are_typed(typed: str) -> None:
    for sent in (typed, f"\x1b[0;;{ord(typed)}u"):
        (key,) = (each for each in KeyParser(False).feed(sent) if isinstance(each, Key))
        assert (key.character, key.is_printable) == (typed, True)
        assert key.copy().is_printable


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("\x1b[1099::115;5u", "ctrl+s"),  # Russian
        ("\x1b[963::115;5u", "ctrl+s"),  # Greek
        ("\x1b[1103::122;5u", "ctrl+z"),
        ("\x1b[1103:1071:122;6u", "ctrl+z"),
        ("\x1b[121::122;5u", "ctrl+y"),  # German: what is written on the key counts
        ("\x1b[115;5u", "ctrl+s"),
        ("\x1b[122::119;133u", "ctrl+z"),  # French, with num lock
    ],
)
def test_a_shortcut_does_not_depend_on_the_script(typed: str, key: str) -> None:
    assert keys(typed)[-1].replace("shift+", "") == key


@_WITH_TEXT
@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("\x1b[1099::115;;1099u", "ы"),
        ("\x1b[1099:1067:115;2;1067u", "Ы"),
        ("\x1b[113::113;;64u", "@"),
        ("\x1b[97:65;2;65u", "A"),
        ("\x1b[0;;26085:26412u", "日本"),
    ],
)
def test_letters_are_those_of_the_layout(typed: str, written: str) -> None:
    found = [m for m in KeyParser(False).feed(typed) if isinstance(m, Key)]
    assert "".join(key.character or "" for key in found) == written


@_WITH_TEXT
@pytest.mark.parametrize(
    ("typed", "standard"),
    [
        ("\x1b[1090::110;;1090u", "n"),  # Russian
        ("\x1b[1090:1058:110;2;1058u", "N"),
        ("\x1b[1078:1046:59;2;1046u", ":"),
        ("\x1b[1101:1069:39;2;1069u", '"'),
        ("\x1b[1098::93;129;1098u", "]"),  # with num lock
        ("\x1b[957::110;;957u", "n"),  # Greek
    ],
)
def test_a_letter_of_another_script_knows_what_stands_in_its_place(
    typed: str, standard: str
) -> None:
    (key,) = KeyParser(False).feed(typed)
    assert isinstance(key, keyboard_layouts.Key)
    assert key.standard == standard
    assert key.character != standard


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("\x1b[233::50;;233u", marks=_WITH_TEXT),
        pytest.param("\x1b[1090;;1090u", marks=_WITH_TEXT),
        "n",
        "\x1b[1103::122;5u",
    ],
)
def test_other_keys_are_what_they_are(typed: str) -> None:
    parsed = list(KeyParser(False).feed(typed))
    assert parsed
    assert not any(isinstance(key, keyboard_layouts.Key) for key in parsed)


@pytest.mark.parametrize("code", [57358, 57360, 57441, 57442, 57443, 57447, 57453, 57454])
@pytest.mark.parametrize("modifiers", ["", ";2", ";5", ";129"])
def test_a_key_that_is_only_held_is_no_press(code: int, modifiers: str) -> None:
    assert keys(f"\x1b[{code}{modifiers}u") == []


def test_numbers_that_are_no_key_are_no_press() -> None:
    assert keys("\x1b[1099::99999999999;5u") == []


def test_halves_of_characters_are_no_press() -> None:
    found = [m for m in KeyParser(False).feed("\x1b[55296u") if isinstance(m, Key)]
    assert not any(key.character for key in found)
    assert keys("\x1b[55296u") == []


@pytest.mark.parametrize(
    ("typed", "key", "character"),
    [
        ("\x1b[127;2u", "backspace", "\x7f"),
        ("\x1b[13;2u", "enter", "\r"),
        ("\x1b[13;5u", "enter", "\r"),
        ("\x1b[109;5u", "enter", "\r"),
        pytest.param("\x1b[32;2;32u", "space", " ", marks=_WITH_TEXT),
        ("\x1b[27;2u", "escape", "\x1b"),
        ("\x1b[91;5u", "escape", "\x1b"),
        ("\x1b[105;5u", "tab", "\t"),
    ],
)
def test_keys_that_most_terminals_do_not_tell_apart_are_the_same(
    typed: str, key: str, character: str
) -> None:
    found = [m for m in KeyParser(False).feed(typed) if isinstance(m, Key)]
    assert [(each.key, each.character) for each in found] == [(key, character)]


@_WITH_TEXT
def test_a_character_typed_with_alt_gr_is_no_shortcut() -> None:
    found = [m for m in KeyParser(False).feed("\x1b[56;7;91u") if isinstance(m, Key)]
    assert [each.character for each in found] == ["["]


@pytest.mark.parametrize("typed", ["\x1b[1099::115u", "\x1b[1099::115;2u", "\x1b[1099::115;65u"])
def test_without_ctrl_or_alt_a_letter_of_another_script_is_itself(typed: str) -> None:
    assert keys(typed)
    assert not any(key.endswith("s") for key in keys(typed))


@pytest.mark.parametrize(("typed", "name"), [*((each, each) for each in "afb50"), ("-", "minus")])
def test_a_character_with_alt_is_neither_the_character_nor_another_one(
    typed: str, name: str
) -> None:
    parser = KeyParser(False)
    found = [*parser.feed(f"\x1b{typed}"), *parser.feed("")]
    pressed = [(each.key, each.character) for each in found if isinstance(each, Key)]
    assert pressed == [(f"alt+{name}", typed)]


@pytest.mark.parametrize("letter", ["q", "f", "b", ":", "/", "é"])
def test_an_escape_and_a_letter_that_come_apart_are_two_keys(letter: str) -> None:
    parser = KeyParser(False)
    found = [*parser.feed("\x1b"), *parser.feed(letter)]
    assert [m.character for m in found if isinstance(m, Key)] == ["\x1b", letter]


@pytest.mark.parametrize("pieces", [("\x1b", "[A"), ("\x1b", "OA"), ("\x1b[", "A")])
def test_a_key_whose_sequence_comes_in_pieces_is_one(pieces: tuple[str, str]) -> None:
    parser = KeyParser(False)
    found = [message for piece in pieces for message in parser.feed(piece)]
    assert [m.key for m in found if isinstance(m, Key)] == ["up"]


def test_two_escapes_that_come_apart_are_two_keys() -> None:
    parser = KeyParser(False)
    found = [message for piece in ("\x1b", "\x1b", "") for message in parser.feed(piece)]
    assert [m.key for m in found if isinstance(m, Key)] == ["escape", "escape"]


def test_an_escape_alone_is_a_key_when_nothing_follows() -> None:
    parser = KeyParser(False)
    assert list(parser.feed("\x1b")) == []
    assert [m.key for m in parser.feed("") if isinstance(m, Key)] == ["escape"]


def test_a_paste_may_end_in_two_pieces() -> None:
    parser = KeyParser(False)
    pieces = ("\x1b[200~ab", "\x1b[2", "01~", "x")
    found = [message for piece in pieces for message in parser.feed(piece)]
    assert [m.text for m in found if isinstance(m, Paste)] == ["ab"]
    assert [m.key for m in found if isinstance(m, Key)] == ["x"]


def test_the_terminal_is_asked_for_the_standard_layout_too() -> None:
    assert with_alternates("\x1b[>1u") == "\x1b[>5u"
    assert with_alternates("\x1b[>25u") == "\x1b[>29u"
    assert with_alternates("\x1b[>8u") == "\x1b[>12u"
    assert with_alternates("text \x1b[>1u") == "text \x1b[>1u"


@pytest.mark.parametrize("key", ["\x1b", "\x1b[27u", "\x03", "\x1b[99;5u"])
def test_esc_after_a_pause_ends_a_paste_without_an_end(
    key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = iter([0.0] * 20)
    monkeypatch.setattr(keyboard, "get_time", lambda: next(now))
    parser = KeyParser(False)
    found = [*parser.feed("\x1b[200~ab"), *parser.feed("j"), *parser.feed(key)]
    assert not found
    now = iter([5.0] * 20)
    found = [message for piece in (key, "j") for message in parser.feed(piece)]
    assert [m.text.replace("\x03", "") for m in found if isinstance(m, Paste)] == ["abj"]
    assert [m.key for m in found if isinstance(m, Key)] == ["j"]
