"""Loading Textual without modules that it imports but this program does not use.

Each of these saves memory and milliseconds on every start; see `docs/performance.md`.
"""

import os
import sys
from collections.abc import Callable
from importlib import import_module
from types import ModuleType

from reader.first_screen.start import has_unnamed_colours
from reader.startup.library_loading import loading_library
from reader.startup.light_imports import deferred_imports
from reader.startup.module_archive import open_archive_of_libraries

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
"""Modules and names that Textual imports for features such as its palette and notifications.

The palette alone loads inputs, lists, trees and select boxes: a tenth of all that is loaded. Our
`tui/command_palette.py` loads it when it is opened.
"""
_ESCAPE_DELAY = "ESCDELAY"
_ESCAPE_MILLISECONDS = "40"
"""Time after which an escape is a key, not a sequence; Textual's 100 ms are noticeable."""
_COLOURS = "TEXTUAL_COLOR_SYSTEM"


def load_asyncio() -> None:
    """Load the event loop without OpenSSL, which it needs only for TLS connections."""
    if "ssl" in sys.modules or "asyncio" in sys.modules:
        return
    open_archive_of_libraries()
    sys.modules["ssl"] = None  # type: ignore[assignment]
    try:
        with deferred_imports({"asyncio.sslproto": frozenset()}):
            import asyncio  # noqa: F401
    finally:
        del sys.modules["ssl"]


def load_textual(loaded: Callable[[], None]) -> None:
    """Load Textual in steps, largest modules first, calling `loaded` after each.

    Environment variables that configure Textual are removed: some write the screen content to files
    or load arbitrary modules, and invalid values end the program.
    """
    for name in [each for each in os.environ if each.partition("_")[0] == "TEXTUAL"]:
        del os.environ[name]
    with loading_library(), deferred_imports(_UNUSED):
        _set_constants()
        for name in ("rich.console", "textual.dom", "textual.widget", "textual.app"):
            import_module(name)
            loaded()


def _set_constants() -> None:
    """Set constants that Textual reads from the environment, but not for child processes."""
    wanted = {}
    if _ESCAPE_DELAY not in os.environ:
        wanted[_ESCAPE_DELAY] = _ESCAPE_MILLISECONDS
    if has_unnamed_colours():
        wanted[_COLOURS] = "256"
    os.environ.update(wanted)
    import_module("textual.constants")
    for name in wanted:
        del os.environ[name]


def substitute_typing_extensions() -> None:
    """Let ``typing`` stand in for ``typing_extensions`` unless a missing name is requested.

    Every name that Textual and Rich import from it is in ``typing`` by now, and the module takes
    longer to load than all of our screens.
    """
    sys.modules.setdefault(_NAME, _TypingStandIn(_NAME))


_NAME = "typing_extensions"


class _TypingStandIn(ModuleType):
    """Provides the names of ``typing``, and is replaced by the real module for any other name."""

    def __getattr__(self, name: str) -> object:
        import typing

        if name.startswith("__") and name != "__all__":
            raise AttributeError(name)
        if name in typing.__all__:
            return getattr(typing, name)
        if sys.modules.get(_NAME) is self:
            del sys.modules[_NAME]
        return getattr(import_module(_NAME), name)
