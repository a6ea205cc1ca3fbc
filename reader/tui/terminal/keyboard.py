"""Keys as terminals tell them, the kitty keyboard protocol included."""

import re
from collections.abc import Iterable

from textual import events
from textual._xterm_parser import XTermParser
from textual.message import Message

from reader.commands.keys import name_of
from reader.startup.lazy_regex import lazily
from reader.tui.terminal.keyboard_layouts import Key, standard_character
from reader.tui.terminal.pastes import PasteFilter

_NO_KEY = "nothing"
"""What stands for no key at all; none is taken for an escape and the letters behind it."""
NONSENSE = (ValueError, ArithmeticError)  # of numbers that are too large
_SURROGATES = lazily("[\ud800-\udfff]")

_SIDED = ("shift", "control", "alt", "super", "hyper", "meta")
_HELD = frozenset(
    {f"{side}_{name}" for side in ("left", "right") for name in _SIDED}
    | {"iso_level3_shift", "iso_level5_shift", "caps_lock", "scroll_lock", "num_lock"}
)
"""Keys that only change what others mean."""

_FLAGS = lazily(r"\x1b\[>(\d+)u")
_ALTERNATES = 4  # the flag that asks for the key of the standard layout, too
# CSI key : shifted key : key of the standard layout ; modifiers …
_KEY = lazily(r"\x1b\[(\d+):\d*(?::(\d+))?((?:;(\d*)[\d:;]*)?[u~A-Z])")
_SHIFT = 0b1
_SHORTCUT = 0b101110  # the bits of alt, ctrl, super and meta
_ASCII = range(128)
_ESCAPE = "\x1b"
_AFTER_ESCAPE = frozenset("[]OPX^_\\" + _ESCAPE)
"""Signs with which an escape begins what terminals send in more than one piece at times."""


def with_alternates(data: str) -> str:
    """Return what asks a terminal for its keys, so that it tells those of the standard layout."""
    found = _FLAGS.fullmatch(data) if data.startswith("\x1b[>") else None
    return f"\x1b[>{int(found[1]) | _ALTERNATES}u" if found else data


def is_press(key: events.Key) -> bool:
    """Whether a key does anything by itself; one that is only held for another does not."""
    return key.key != _NO_KEY and key.key.rpartition("+")[2] not in _HELD


class KeyParser(XTermParser):
    """Textual's parser, which knows plain signs by name without Unicode's table of them.

    Numbers that no terminal sends are no keys, and no reason to end. A letter of another script
    that is held with ctrl or alt is the one that stands there on the standard layout: shortcuts
    do not depend on the layout that is switched on.
    """

    def __init__(self, debug: bool = False) -> None:
        super().__init__(debug)
        self._pastes = PasteFilter()
        self._had_escape = False  # as the last of what has come

    def feed(self, data: str) -> Iterable[Message]:
        """Read what the terminal has sent; nothing that is pasted is a key.

        An escape and a letter that come one after the other are two keys: alt comes in one piece.
        """
        harmless = self._pastes.harmless(data)
        waits = self._had_escape and self._timeout_time is not None
        if waits and harmless and harmless[0] not in _AFTER_ESCAPE:
            self._timeout_time = 0.0  # the escape waits no longer
            yield from self.tick()
        if harmless or not data:
            self._had_escape = harmless == _ESCAPE
            yield from super().feed(harmless)

    def _sequence_to_key_events(self, sequence: str, alt: bool = False) -> Iterable[events.Key]:
        if len(sequence) == 1 and " " <= sequence <= "~" and not alt:
            return [events.Key(name_of(sequence), sequence)]
        try:
            plain = _KEY.sub(_without_alternates, sequence)
            keys = list(super()._sequence_to_key_events(plain, alt))
            standard = _standard(sequence) if plain != sequence else ""
        except NONSENSE:
            return [events.Key(_NO_KEY, None)]
        if any(_SURROGATES.search(key.character or "") for key in keys):
            return [events.Key(_NO_KEY, None)]
        return [Key(key.key, key.character, standard) for key in keys] if standard else keys


def _standard(sequence: str) -> str:
    """Return what a letter of another script is on the standard layout, as far as it is told."""
    found = _KEY.fullmatch(sequence)
    if found is None or not found[2]:
        return ""
    held = int(found[4] or 1) - 1
    if held & _SHORTCUT:
        return ""
    return standard_character(int(found[1]), int(found[2]), shifted=bool(held & _SHIFT))


def _without_alternates(found: re.Match[str]) -> str:
    """Return the sequence with one key of those it tells."""
    own, standard, rest, modifiers = found.groups()
    is_shortcut = (int(modifiers or 1) - 1) & _SHORTCUT
    key = standard if standard and is_shortcut and int(own) not in _ASCII else own
    return f"\x1b[{key}{rest}"
