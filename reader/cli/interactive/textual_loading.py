"""Loading Textual without the modules that it imports and this program does not use.

Each of these saves memory and milliseconds at every start; `docs/performance.md` has the figures.
"""

import os
import sys
from collections.abc import Callable
from importlib import import_module
from types import ModuleType

from reader.first_screen.start import has_unnamed_colours
from reader.startup.lazy_modules import deferred_imports

_UNUSED = {
    "textual.command": frozenset(
        {"CommandListItem", "CommandPalette", "DiscoveryHit", "Hit", "Hits", "Provider"}
        | {"SimpleProvider"}
    ),
    "difflib": frozenset({"get_close_matches"}),
    "pickle": frozenset({"dumps", "loads"}),
    "rich.table": frozenset({"Table"}),
    "tempfile": frozenset({"TemporaryFile", "gettempdir"}),
    "uuid": frozenset({"uuid4"}),
}
"""What Textual loads for its own palette, tables of colours, suggestions and notifications.

The palette alone brings inputs, lists, trees and select boxes: a tenth of all that is loaded. Ours
(`tui/command_palette.py`) loads it when it is opened.
"""
_ESCAPE_DELAY = "ESCDELAY"
_ESCAPE_MILLISECONDS = "40"
"""After which an escape is a key and not the beginning of one; 100, as Textual has it, is felt."""
_COLOURS = "TEXTUAL_COLOR_SYSTEM"


def load_asyncio() -> None:
    """Load the event loop without OpenSSL, which it would need for connections of its own only."""
    if "ssl" in sys.modules or "asyncio" in sys.modules:
        return
    sys.modules["ssl"] = None  # type: ignore[assignment]
    try:
        with deferred_imports({"asyncio.sslproto": frozenset()}):
            import asyncio  # noqa: F401
    finally:
        del sys.modules["ssl"]


def load_textual(loaded: Callable[[], None]) -> None:
    """Load Textual piece by piece, the largest first; `loaded` is called after each.

    Variables that set it are dropped: they are no settings of ours, some write what is on the
    screen into files or load any module, and a wrong value ends the program.
    """
    for name in [each for each in os.environ if each.partition("_")[0] == "TEXTUAL"]:
        del os.environ[name]
    with deferred_imports(_UNUSED):
        _set_constants()
        for name in ("rich.console", "textual.dom", "textual.widget", "textual.app"):
            import_module(name)
            loaded()


def _set_constants() -> None:
    """Set what Textual reads from the environment; programs that are run here do not get it."""
    wanted = {}
    if _ESCAPE_DELAY not in os.environ:
        wanted[_ESCAPE_DELAY] = _ESCAPE_MILLISECONDS
    if has_unnamed_colours():
        wanted[_COLOURS] = "256"
    os.environ.update(wanted)
    import_module("textual.constants")
    for name in wanted:
        del os.environ[name]


def lend_typing() -> None:
    """Let ``typing`` stand for ``typing_extensions``; whoever asks for more gets the real one.

    The names that Textual and Rich take from there are all in ``typing`` by now, and the module
    takes longer to load than all of our own screens.
    """
    sys.modules.setdefault(_NAME, _TypingStandIn(_NAME))


_NAME = "typing_extensions"


class _TypingStandIn(ModuleType):
    """Has the names of ``typing``, and makes way for the real module at any other."""

    def __getattr__(self, name: str) -> object:
        import typing

        if name.startswith("__") and name != "__all__":
            raise AttributeError(name)
        if name in typing.__all__:
            return getattr(typing, name)
        if sys.modules.get(_NAME) is self:
            del sys.modules[_NAME]
        return getattr(import_module(_NAME), name)
