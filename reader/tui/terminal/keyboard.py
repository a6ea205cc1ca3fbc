"""Parsing keys as terminals send them, including the kitty keyboard protocol."""

import re
from collections.abc import Iterable

from textual import events
from textual._time import get_time
from textual._xterm_parser import XTermParser
from textual.message import Message

from reader.commands.keys import SAME_AS, name_of
from reader.startup.lazy_regex import lazily
from reader.tui.terminal.answers import AnswerFilter
from reader.tui.terminal.keyboard_layouts import Key, standard_character
from reader.tui.terminal.pastes import END_OF_PASTE, PasteFilter
from reader.tui.terminal.unseen_keys import Key as UnseenKey
from reader.tui.terminal.unseen_keys import is_unseen

_NO_KEY = "nothing"
"""Name of an event for no key; without any event, the sequence would be read as Esc and letters."""
NUMBER_ERRORS = (ValueError, ArithmeticError)  # raised for numbers that are too large
_SURROGATES = lazily("[\ud800-\udfff]")

_TWO_SIDED_MODIFIERS = ("shift", "control", "alt", "super", "hyper", "meta")
_MODIFIERS = frozenset(
    {f"{side}_{name}" for side in ("left", "right") for name in _TWO_SIDED_MODIFIERS}
    | {"iso_level3_shift", "iso_level5_shift", "caps_lock", "scroll_lock", "num_lock"}
)
"""Names of modifier keys."""

_CHARACTERS = {"enter": "\r", "tab": "\t", "escape": "\x1b", "space": " ", "backspace": "\x7f"}
_FLAGS = lazily(r"\x1b\[>(\d+)u")
# Textual takes them for characters of a Mac and for movements by word; also Esc may have been typed
_ALT_SEQUENCES = frozenset(f"\x1b{key}" for key in "0123456789-=bf")
_ALTERNATES = 4  # kitty protocol flag: report alternate keys
# CSI key : shifted key : base layout key ; modifiers …
_KEY = lazily(r"\x1b\[(\d+):\d*(?::(\d+))?((?:;(\d*)[\d:;]*)?[u~A-Z])")
_SHIFT = 0b1
_SHORTCUT = 0b101110  # the bits of alt, ctrl, super and meta
_ASCII = range(128)
_ESCAPE = "\x1b"
_ENDS_PASTE = (_ESCAPE, "\x1b[27u", "\x03", "\x1b[99;5u")  # Esc and Ctrl+C, as terminals send them
_PAUSE_SECONDS = 1.0  # without input, after which the rest of a paste is not expected any more
_AFTER_ESCAPE = frozenset("[]OPX^_\\" + _ESCAPE)
"""Characters after an escape that begin sequences which terminals may send in pieces."""


def with_alternates(data: str) -> str:
    """Return the sequence that enables the kitty protocol, with alternate keys requested."""
    found = _FLAGS.fullmatch(data) if data.startswith("\x1b[>") else None
    return f"\x1b[>{int(found[1]) | _ALTERNATES}u" if found else data


def is_press(key: events.Key) -> bool:
    """Whether a key does something by itself; a modifier key does not."""
    return key.key != _NO_KEY and key.key.rpartition("+")[2] not in _MODIFIERS


class KeyParser(XTermParser):
    """Textual's parser, with fast names of ASCII characters and support for other layouts.

    Numbers that no terminal sends are ignored instead of raising. With ctrl or alt, a letter of
    another script becomes the key in its place on the base layout, so that shortcuts work with
    every layout.
    """

    def __init__(self, debug: bool = False) -> None:
        super().__init__(debug)
        self._pastes, self._answers = PasteFilter(), AnswerFilter()
        self._had_escape = False  # whether the input so far ends in an escape character
        self._fed_at = 0.0  # when the last input came

    def feed(self, data: str) -> Iterable[Message]:
        """Parse input from the terminal; pasted text and its answers contain no keys.

        An escape and a letter that arrive one after the other are two keys; with Alt they arrive
        together. Esc or Ctrl+C alone, after a pause, ends a paste whose own end was lost.
        """
        before, self._fed_at = self._fed_at, get_time()
        is_late = self._fed_at - before >= _PAUSE_SECONDS
        if is_late and data in _ENDS_PASTE and self._pastes.is_open:
            data = END_OF_PASTE
        typed = self._answers.without_answers(self._pastes.without_sequences(data))
        waits = self._had_escape and self._timeout_time is not None
        if waits and typed and typed[0] not in _AFTER_ESCAPE:
            self._timeout_time = 0.0  # report the escape as a key now
            yield from self.tick()
        if typed or not data:
            self._had_escape = typed == _ESCAPE
            yield from super().feed(typed)

    def _sequence_to_key_events(self, sequence: str, alt: bool = False) -> Iterable[events.Key]:
        if sequence in _ALT_SEQUENCES:
            return [events.Key(f"alt+{name_of(sequence[1])}", sequence[1])]
        if len(sequence) == 1 and " " <= sequence <= "~" and not alt:
            return [events.Key(name_of(sequence), sequence)]
        try:
            plain = _KEY.sub(_without_alternates, sequence)
            keys = list(super()._sequence_to_key_events(plain, alt))
            standard = _standard(sequence) if plain != sequence else ""
        except NUMBER_ERRORS:
            return [events.Key(_NO_KEY, None)]
        if any(_SURROGATES.search(key.character or "") for key in keys):
            return [events.Key(_NO_KEY, None)]
        if standard:
            return [Key(key.key, key.character, standard) for key in keys]
        return [_as_typed(_as_in_most_terminals(key)) for key in keys]


def _as_typed(key: events.Key) -> events.Key:
    """Return the key, as one that types text if it is not known to do so."""
    is_shortcut = "+" in key.key
    types_unseen = is_unseen(key.character or "") and not is_shortcut
    return UnseenKey(key.key, key.character) if types_unseen else key


def _as_in_most_terminals(key: events.Key) -> events.Key:
    """Return the key for which a terminal without the protocol sends the same, if there is one.

    For example, shift may still be held from the capital letters that backspace removes.
    """
    same = SAME_AS.get(key.key.replace(name_of("["), "["))
    if same is None or key.character not in (None, _CHARACTERS[same]):
        return key  # what is typed with AltGr may be reported with ctrl and alt
    return events.Key(same, _CHARACTERS[same])


def _standard(sequence: str) -> str:
    """Return the base layout character of a letter of another script, if it was reported."""
    found = _KEY.fullmatch(sequence)
    if found is None or not found[2]:
        return ""
    held = int(found[4] or 1) - 1
    if held & _SHORTCUT:
        return ""
    return standard_character(int(found[1]), int(found[2]), shifted=bool(held & _SHIFT))


def _without_alternates(found: re.Match[str]) -> str:
    """Return the sequence reduced to one of the keys it reports."""
    own, standard, rest, modifiers = found.groups()
    is_shortcut = (int(modifiers or 1) - 1) & _SHORTCUT
    key = standard if standard and is_shortcut and int(own) not in _ASCII else own
    return f"\x1b[{key}{rest}"
