"""Skipping modules on import has no effect that libraries could notice."""

import subprocess
import sys

import pytest

SAME = """
import sys
from reader.cli.interactive.textual_loading import substitute_typing_extensions
substitute_typing_extensions()
import typing, typing_extensions
lent = sys.modules["typing_extensions"]
assert typing_extensions.Self is typing.Self
assert not hasattr(lent, "__path__") and sys.modules["typing_extensions"] is lent
from typing_extensions import deprecated, Doc  # not in typing of 3.11
real = sys.modules["typing_extensions"]
assert real is not lent and real.__file__ and real.deprecated is deprecated
assert lent.TypeForm is real.TypeForm
import typing_extensions
assert typing_extensions is real
"""
LEAN = """
import sys
from reader.cli.interactive.textual_loading import load_asyncio, substitute_typing_extensions
load_asyncio(); substitute_typing_extensions()
import textual.app, textual.widgets
from textual.widgets import Input, TextArea
assert "ssl" not in sys.modules
assert not hasattr(sys.modules["typing_extensions"], "__file__")
import ssl
assert ssl.SSLContext
"""
UNUSED = """
import sys
from reader.cli.interactive.textual_loading import load_asyncio, load_textual
from reader.cli.interactive.textual_loading import substitute_typing_extensions
load_asyncio(); substitute_typing_extensions(); load_textual(lambda: None)
import reader.tui.app
unused = {"textual.command", "textual.types", "textual.widgets._input", "textual.widgets._tree",
          "rich.table", "uuid", "difflib", "tempfile", "asyncio.sslproto"}
assert not unused & set(sys.modules), unused & set(sys.modules)
"""
USED_AFTER_ALL = """
from reader.cli.interactive.textual_loading import load_asyncio, load_textual
from reader.cli.interactive.textual_loading import substitute_typing_extensions
load_asyncio(); substitute_typing_extensions(); load_textual(lambda: None)
from textual import app, design, suggestions
from textual.notifications import Notification
assert len(Notification("ink").identity) == 36
assert suggestions.get_suggestion("bord", ["border", "offset"]) == "border"
assert type(design.Table()).__module__ == "rich.table"
assert type(app.CommandPalette()).__module__ == "textual.command"
import asyncio.sslproto, difflib, tempfile, textual.command, uuid
assert asyncio.sslproto.SSLProtocol
assert issubclass(textual.command.SimpleProvider, textual.command.Provider)
from reader.tui.command_palette import CommandProvider, Palette
assert issubclass(Palette, textual.command.CommandPalette)
assert issubclass(CommandProvider, textual.command.Provider)
"""
ESCAPE = """
import os
from reader.cli.interactive.textual_loading import load_textual
{before}
load_textual(lambda: None)
from textual import constants
assert constants.ESCAPE_DELAY == {seconds}
assert os.environ.get("ESCDELAY", "") == {after!r}
"""

COLOURS = """
import os
from reader.cli.interactive.textual_loading import load_textual
os.environ.pop("COLORTERM", None)
os.environ |= {{"TERM": "xterm", {named!r}: "1", "TEXTUAL_COLOR_SYSTEM": "auto"}}
load_textual(lambda: None)
from textual import constants
assert constants.COLOR_SYSTEM == {colours!r}, constants.COLOR_SYSTEM
assert "TEXTUAL_COLOR_SYSTEM" not in os.environ
"""


def run(code: str) -> None:
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, timeout=60)


def test_whoever_asks_for_more_than_typing_has_gets_the_real_module() -> None:
    run(SAME)


def test_the_screen_library_loads_neither_openssl_nor_the_extensions() -> None:
    run(LEAN)


def test_what_only_textuals_own_palette_and_the_like_need_is_not_loaded() -> None:
    run(UNUSED)


def test_whoever_uses_any_of_it_gets_the_real_one() -> None:
    run(USED_AFTER_ALL)


def test_an_escape_is_waited_for_shortly_and_programs_run_here_do_not_know() -> None:
    run(ESCAPE.format(before="os.environ.pop('ESCDELAY', None)", seconds=0.04, after=""))


def test_a_delay_that_was_asked_for_is_kept() -> None:
    run(ESCAPE.format(before="os.environ['ESCDELAY'] = '250'", seconds=0.25, after="250"))


@pytest.mark.parametrize(("named", "colours"), [("XTERM_VERSION", "256"), ("OTHER", "auto")])
def test_xterm_has_its_colours_and_programs_run_here_do_not_know(named: str, colours: str) -> None:
    run(COLOURS.format(named=named, colours=colours))
