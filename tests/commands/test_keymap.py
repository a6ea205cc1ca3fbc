"""Which command a key runs in which context, including the user's own key bindings."""

import re
from pathlib import Path

import pytest

import reader
from reader.commands.command import Where
from reader.commands.keymap import Keymap
from reader.commands.table import BY_ID, COMMANDS

READING = (Where.READING, Where.ANYWHERE)
OUTLINE = (Where.LIST, *READING)


def run_by(keymap: Keymap, *pressed: str, places: tuple[Where, ...] = READING) -> str:
    command = keymap.command(pressed, places)
    return command.id if command else ""


def test_a_key_runs_its_command() -> None:
    assert run_by(Keymap(), "n") == "match.next"
    assert run_by(Keymap(), "question_mark") == "app.help"


def test_the_first_place_that_knows_a_key_wins() -> None:
    assert run_by(Keymap(), "j", places=READING) == "scroll.down"
    assert run_by(Keymap(), "j", places=OUTLINE) == "list.down"
    assert run_by(Keymap(), "n", places=OUTLINE) == "match.next"


def test_two_keys_run_their_command_together_only() -> None:
    keymap = Keymap()
    assert run_by(keymap, "right_square_bracket", "q") == "quote.next"
    assert run_by(keymap, "right_square_bracket") == ""
    assert run_by(keymap, "q", "right_square_bracket") == ""


@pytest.mark.parametrize("letter", ["b", "Z", "é"])
def test_any_letter_makes_a_mark(letter: str) -> None:
    assert run_by(Keymap(), "m", letter) == "mark.set"
    assert run_by(Keymap(), "apostrophe", letter) == "mark.go"


@pytest.mark.parametrize("key", ["1", "space", "question_mark", "enter"])
def test_what_is_no_letter_makes_no_mark(key: str) -> None:
    assert run_by(Keymap(), "m", key) == ""


def test_a_pair_of_its_own_comes_before_any_letter() -> None:
    assert run_by(Keymap(), "m", "m") == "bookmark.toggle"
    assert run_by(Keymap(), "apostrophe", "apostrophe") == "jump.swap"


def test_what_may_follow_a_first_key_is_reported() -> None:
    found = {key: c.id for key, c in Keymap().continuations("m", READING)}
    there = {"'": "jump.remember", "`": "jump.remember"}
    assert found == {"m": "bookmark.toggle", "a-z": "mark.set", **there}


def test_nothing_follows_a_key_that_runs_a_command_or_none() -> None:
    assert Keymap().continuations("n", READING) == []
    assert Keymap().continuations("f9", READING) == []
    assert Keymap().continuations("m", (Where.LIST,)) == []


@pytest.mark.parametrize(("name", "written"), [("apostrophe", "'"), ("m", "m"), ("f9", "f9")])
def test_the_first_of_two_keys_is_shown_as_people_write_it(name: str, written: str) -> None:
    assert Keymap().first_key(name) == written


def test_without_own_keys_every_command_has_its_default_ones() -> None:
    keymap = Keymap()
    assert keymap.problems == []
    assert all(keymap.keys(command) == command.keys for command in COMMANDS)


# the user's own key bindings ---------------------------------------------------------------------


def test_own_keys_replace_the_default_ones() -> None:
    keymap = Keymap({"note.write": ("ctrl+n", "Z")})
    assert keymap.problems == []
    assert keymap.keys(BY_ID["note.write"]) == ("ctrl+n", "Z")
    assert run_by(keymap, "Z") == "note.write"
    assert run_by(keymap, "a") == ""


def test_an_own_key_is_taken_from_the_command_that_had_it() -> None:
    keymap = Keymap({"note.write": ("n",)})
    assert run_by(keymap, "n") == "note.write"
    assert keymap.keys(BY_ID["match.next"]) == ()


def test_an_own_key_for_everywhere_is_taken_from_every_place() -> None:
    keymap = Keymap({"app.help": ("j",)})
    assert run_by(keymap, "j", places=READING) == "app.help"
    assert run_by(keymap, "j", places=OUTLINE) == "app.help"
    assert keymap.keys(BY_ID["scroll.down"]) == ("down", "ctrl+e")


def test_an_own_key_for_lists_is_taken_from_the_outline() -> None:
    places = (Where.OUTLINE, Where.LIST, Where.READING, Where.ANYWHERE)
    keymap = Keymap({"list.open": ("enter", "l")})
    assert keymap.command(("l",), places) is BY_ID["list.open"]
    keymap = Keymap({"list.open": ("enter", "l"), "article.focus": ("l", "o")})
    assert keymap.command(("l",), places) is BY_ID["article.focus"]
    assert Keymap({"section.next": ("l",)}).command(("l",), places) is BY_ID["article.focus"]


def test_an_own_pair_of_keys_works() -> None:
    keymap = Keymap({"note.write": ("gn",), "scroll.top": ("gg",)})
    assert run_by(keymap, "g", "n") == "note.write"
    assert {key for key, _ in keymap.continuations("g", READING)} == {"n", "g"}


def test_the_first_of_two_own_keys_is_shown_as_people_write_it() -> None:
    assert Keymap({"quote.next": (";q",)}).first_key("semicolon") == ";"


def test_no_keys_at_all_leave_a_command_to_its_name() -> None:
    keymap = Keymap({"note.write": ()})
    assert keymap.keys(BY_ID["note.write"]) == ()
    assert keymap.problems == []


@pytest.mark.parametrize(
    ("own", "problem"),
    [
        ({"note.sing": ("Z",)}, "keys: unknown command 'note.sing'"),
        ({"note.wirte": ("Z",)}, "keys: unknown command 'note.wirte'; did you mean note.write?"),
        ({"note.write": ("ctrl+i",)}, "keys: note.write: ctrl+i is the same as tab in a terminal"),
        ({"note.write": ("super+z",)}, "keys: note.write: 'super+z' is not a key"),
        (
            {"note.write": ("Z",), "note.tag": ("Z",)},
            "keys: note.tag: Z is already given to note.write",
        ),
        (
            {"note.write": ("gn",)},
            "keys: note.write: gn cannot be typed where g alone runs scroll.top",
        ),
        (
            {"app.help": ("gh",), "scroll.top": ("gg",)},
            "keys: app.help: gh cannot be typed where g alone runs list.first",
        ),
    ],
)
def test_a_mistake_is_reported(own: dict[str, tuple[str, ...]], problem: str) -> None:
    assert Keymap(own).problems == [problem]


def test_a_mistake_is_reported_with_its_line() -> None:
    keymap = Keymap({"note.sing": ("Z",)}, {"keys.note.sing": "config.toml:3"})
    assert keymap.problems == ["config.toml:3: unknown command 'note.sing'"]


def test_a_mistake_leaves_the_default_keys() -> None:
    keymap = Keymap({"note.write": ("super+z",)})
    assert keymap.keys(BY_ID["note.write"]) == ("a",)


def test_the_good_keys_beside_a_mistake_are_used() -> None:
    keymap = Keymap({"note.write": ("super+z", "Z")})
    assert keymap.keys(BY_ID["note.write"]) == ("Z",)


def test_the_commands_that_a_text_names_are_shown_as_their_keys() -> None:
    said = "saved: <edit.undo> undoes it, <edit.redo> redoes that, <mark.go>b goes to a < b> <x.y>"
    usual = "saved: U undoes it, ctrl+r redoes that, 'b goes to a < b> <x.y>"
    assert Keymap().with_keys(said) == usual
    own = Keymap({"edit.undo": ("Z", "U"), "edit.redo": ()})
    assert own.with_keys(said) == usual.replace("U", "Z").replace("ctrl+r", ":edit.redo")


def test_every_command_named_in_a_text_of_the_program_exists() -> None:
    named = {
        name
        for path in (Path(reader.__file__).parent).rglob("*.py")
        for name in re.findall(r"<([a-z]+\.[a-z_]+)>", path.read_text(encoding="utf-8"))
    }
    assert {"edit.undo", "note.write"} <= named
    assert named - set(BY_ID) == set()
