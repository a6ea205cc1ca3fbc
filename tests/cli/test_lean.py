"""Loading less than libraries ask for must not be noticed by any of them."""

import subprocess
import sys

SAME = """
import sys
from reader.cli.lean import lend_typing
lend_typing()
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
from reader.cli.lean import load_asyncio, lend_typing
load_asyncio(); lend_typing()
import textual.app, textual.widgets
from textual.widgets import Input, TextArea
assert "ssl" not in sys.modules
assert not hasattr(sys.modules["typing_extensions"], "__file__")
import ssl
assert ssl.SSLContext
"""
ESCAPE = """
import os
from reader.cli.lean import load_screen_library
{before}
load_screen_library(lambda: None)
from textual import constants
assert constants.ESCAPE_DELAY == {seconds}
assert os.environ.get("ESCDELAY", "") == {after!r}
"""


def run(code: str) -> None:
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, timeout=60)


def test_whoever_asks_for_more_than_typing_has_gets_the_real_module() -> None:
    run(SAME)


def test_the_screen_library_loads_neither_openssl_nor_the_extensions() -> None:
    run(LEAN)


def test_an_escape_is_waited_for_shortly_and_programs_run_here_do_not_know() -> None:
    run(ESCAPE.format(before="os.environ.pop('ESCDELAY', None)", seconds=0.04, after=""))


def test_a_delay_that_was_asked_for_is_kept() -> None:
    run(ESCAPE.format(before="os.environ['ESCDELAY'] = '250'", seconds=0.25, after="250"))
