"""The program takes over from the first screen without flicker, lost keys or leftover modes."""

import os
import re
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pyte
import pytest
from terminal import UNKNOWN_TO_PYTE, OnTerminal, Terminal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX terminal")

_WITHOUT_A_THREAD_FOR_KEYS = """
from threading import Thread
start = Thread.start
def refuse(thread):
    if thread.name == "textual-input":
        raise RuntimeError("can't start new thread")
    start(thread)
Thread.start = refuse"""
_WITHOUT_ONE_WHEN_CONTINUED = f"""
import os, signal
from reader.tui.terminal import job_control
def stop_job(give_terminal_back):
    give_terminal_back(){_WITHOUT_A_THREAD_FOR_KEYS.replace(chr(10), chr(10) + "    ")}
job_control.stop_job = stop_job
import reader.tui.app as app
app.PullquoteApp.on_ready = lambda self: os.kill(os.getpid(), signal.SIGTSTP)"""

_TITLE = "Lamplighters of Vell go back to gas"
_STORY = f"{_TITLE}\n\n" + "\n\n".join(
    f"Lamp {number} of the quay was put out in the spring, when the works ran out of money."
    for number in "abcdefghijklmnopqrstuvwxyz"
)
Painted = Callable[[str], Terminal]
_GIVEN_UP = "terminal._STALLED_SECONDS = 0.001"  # a terminal that takes nothing
_SIGNALLED_AGAIN_AND_AGAIN = """
import os, signal, time
import reader.first_screen.terminal as terminal
terminal._STALLED_SECONDS = 0.1
def leave():
    while True:
        time.sleep(0.01)
        os.kill(os.getpid(), signal.SIGTERM)
start.paint(words)
terminal._held.leave = leave
os.kill(os.getpid(), signal.SIGTERM)"""
_SIGNALLED_AS_IT_LEAVES = f"""
import os, signal, time
import reader.first_screen.terminal as terminal
from reader.tui.terminal import terminal_exit
{_GIVEN_UP}
def restore_terminal(driver):
    os.kill(os.getpid(), signal.SIGTERM)
    while True:
        time.sleep(0.01)
terminal_exit.restore_terminal = restore_terminal
main.main(words)"""
_ENDED = "import time\nwhile True: time.sleep(0.01)"
"""Nothing more; with `pause`, a signal just before it would be missed."""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """An article on disk."""
    path = tmp_path / "story.txt"
    path.write_text(_STORY, encoding="utf-8")
    return path


@pytest.fixture
def painted(on_terminal: OnTerminal, story: Path, tmp_path: Path) -> Painted:
    """Paint the first screen, then run other code instead of the program."""

    def run(then: str) -> Terminal:
        words = ["--data-dir", str(tmp_path), str(story)]
        lines = "from reader.cli import main", "import reader.first_screen.start as start"
        terminal = on_terminal("-c", "\n".join((*lines, f"words = {words!r}", then)))
        terminal.writes(_TITLE)
        return terminal

    return run


def test_the_text_stays_from_the_first_screen_on(
    on_terminal: OnTerminal, story: Path, tmp_path: Path
) -> None:
    terminal = on_terminal("-m", "reader", "--data-dir", str(tmp_path / "data"), str(story))
    terminal.writes("search")
    terminal.quit()
    assert terminal.output.count(b"\x1b[?1049h") == 1
    assert b"\x1b[2J" not in terminal.output
    screen = pyte.Screen(80, 24)
    stream = pyte.ByteStream(screen)
    shown = False
    for piece in re.split(rb"(?=\x1b\[\d+;\d+H)", terminal.output.partition(b"\x1b[?1049l")[0]):
        stream.feed(UNKNOWN_TO_PYTE.sub(b"", piece))
        there = _TITLE in screen.display[0]
        assert there or not shown
        shown = there
    assert shown
    assert terminal.is_restored()


def test_keys_typed_on_the_first_screen_reach_the_program_in_order(
    on_terminal: OnTerminal, story: Path, tmp_path: Path
) -> None:
    terminal = on_terminal("-m", "reader", "--data-dir", str(tmp_path / "data"), str(story))
    terminal.writes(_TITLE)
    terminal.press("gG")  # in reverse order they would end at the start
    terminal.writes("Lamp z")
    terminal.quit()
    assert b"gG" not in terminal.output, "echoed"
    assert terminal.is_restored()


def test_what_is_still_being_loaded_is_reported_once_it_takes_long(painted: Painted) -> None:
    stages = "import reader.first_screen.terminal as terminal\nstart.paint(words)\n"
    slow = "terminal._MESSAGE_DELAY_SECONDS = 0\nterminal.report_loading()\n"
    quick = "terminal._MESSAGE_DELAY_SECONDS = 60\nterminal.report_loading()\n"
    then = f"{stages}{quick}{slow}{slow}{_ENDED}"
    terminal = painted(then)
    terminal.writes("opening..")
    first, *_, last = terminal.text.split("\n")
    assert (first.strip(), last.strip()) == (_TITLE, "opening..")
    terminal.signal(signal.SIGTERM)
    assert terminal.end() == 128 + signal.SIGTERM
    assert b"opening..." not in terminal.output
    assert terminal.is_restored()


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT", "SIGXCPU"])
def test_a_signal_in_between_gives_the_terminal_back(painted: Painted, name: str) -> None:
    number = getattr(signal, name)
    terminal = painted(f"start.paint(words)\n{_ENDED}")
    terminal.signal(number)
    assert terminal.end() == 128 + number
    assert terminal.is_restored()


_DRAWING = """
import os, sys, time
from reader.cli.interactive.textual_loading import load_textual
load_textual(lambda: None)
from textual.drivers.linux_driver import LinuxDriver
from reader.cli.main import main
begin = LinuxDriver.start_application_mode
def slowly(driver):
    begin(driver)
    driver.flush()
    print("begun", file=sys.__stdout__, flush=True)
    while True: time.sleep(0.01)
LinuxDriver.start_application_mode = slowly
main(sys.argv[1:])
"""


@pytest.mark.parametrize(
    ("name", "painted"),
    [("SIGTERM", True), ("SIGHUP", False), ("SIGINT", True), ("SIGQUIT", False)],
)
def test_a_signal_while_the_program_takes_over_gives_the_terminal_back(
    on_terminal: OnTerminal, story: Path, tmp_path: Path, name: str, painted: bool
) -> None:
    words = ["--data-dir", str(tmp_path / "data"), *([str(story)] if painted else [])]
    terminal = on_terminal("-c", _DRAWING, *words)
    terminal.writes("begun", "\x1b[?2004h")
    terminal.signal(getattr(signal, name))
    assert terminal.end() == 128 + getattr(signal, name)
    assert terminal.is_restored()
    for mode in (b"1000", b"1003", b"1006", b"1004", b"2004"):
        left = terminal.output.rfind(b"\x1b[?" + mode + b"l")
        assert left > terminal.output.rfind(b"\x1b[?" + mode + b"h")


@pytest.mark.parametrize(("columns", "width"), [("", 0), ("0", 80), ("-3", 0), ("99999999", 80)])
def test_a_terminal_of_no_or_a_mad_size_is_drawn_once(
    on_terminal: OnTerminal, story: Path, tmp_path: Path, columns: str, width: int
) -> None:
    words = ("-m", "reader", "--data-dir", str(tmp_path / "data"), str(story))
    terminal = on_terminal(*words, size=(width, width and 24), COLUMNS=columns)
    terminal.writes("search")
    terminal.quit()
    assert terminal.is_restored()


def test_ctrl_c_in_between_ends_the_program(painted: Painted) -> None:
    terminal = painted(f"start.paint(words)\n{_ENDED}")
    terminal.press("\x03")
    assert terminal.end() == 128 + signal.SIGINT
    assert terminal.is_restored()


@pytest.mark.parametrize(
    ("then", "shown"),
    [(f"start.paint(words)\n{_ENDED}", _TITLE), ("main.main(words)", "search")],
    ids=["painted", "running"],
)
def test_a_signal_ends_the_program_even_on_a_terminal_that_takes_nothing(
    painted: Painted, then: str, shown: str
) -> None:
    terminal = painted(f"import reader.first_screen.terminal as terminal\n{_GIVEN_UP}\n{then}")
    terminal.writes(shown)
    terminal.stall()
    terminal.signal(signal.SIGTERM)
    assert terminal.end() == 128 + signal.SIGTERM


def test_a_signal_ends_the_program_that_waits_to_give_such_a_terminal_back(
    painted: Painted,
) -> None:
    terminal = painted(
        f"import reader.first_screen.terminal as terminal\n{_GIVEN_UP}\nmain.main(words)"
    )
    terminal.writes("search")
    terminal.stall()
    terminal.signal(signal.SIGTSTP)
    terminal.until(terminal.has_attributes_of_before, "end of reading keys")
    terminal.signal(signal.SIGTERM)
    assert terminal.end() == 128 + signal.SIGTERM


def test_further_signals_do_not_put_the_end_off(painted: Painted) -> None:
    terminal = painted(_SIGNALLED_AGAIN_AND_AGAIN)
    assert terminal.end() == 128 + signal.SIGTERM


def test_a_signal_ends_the_program_that_was_left_on_a_terminal_that_takes_nothing(
    painted: Painted,
) -> None:
    terminal = painted(_SIGNALLED_AS_IT_LEAVES)
    terminal.shows("search")
    terminal.press("q")
    assert terminal.end() == 128 + signal.SIGTERM


def test_stopping_gives_the_terminal_back_and_going_on_paints_again(painted: Painted) -> None:
    terminal = painted(f"start.paint(words)\n{_ENDED}")
    terminal.signal(signal.SIGTSTP)
    os.waitid(os.P_PID, terminal.pid, os.WSTOPPED | os.WNOWAIT)
    terminal.writes("\x1b[?1049l")
    assert terminal.is_restored()
    terminal.signal(signal.SIGCONT)
    terminal.until(lambda: terminal.output.count(_TITLE.encode()) == 2, "second picture")
    terminal.signal(signal.SIGTERM)
    assert terminal.end() == 128 + signal.SIGTERM
    assert terminal.is_restored()


def test_ended_while_it_is_stopped_it_leaves_the_terminal_to_the_shell(painted: Painted) -> None:
    terminal = painted(f"start.paint(words)\n{_ENDED}")
    terminal.signal(signal.SIGTSTP)
    os.waitid(os.P_PID, terminal.pid, os.WSTOPPED | os.WNOWAIT)
    terminal.signal(signal.SIGTERM)
    terminal.signal(signal.SIGCONT)
    assert terminal.end() == 128 + signal.SIGTERM
    assert terminal.output.count(b"\x1b[?1049l") == 1
    assert terminal.is_restored()


def test_the_suspend_key_in_between_is_left_to_the_program(painted: Painted) -> None:
    reading = "import os\nstart.paint(words)\nos.write(1, b'key ' + os.read(0, 1).hex().encode())"
    terminal = painted(reading)
    terminal.press("\x1a")
    terminal.writes("key 1a")


@pytest.mark.parametrize(
    ("breaking", "status", "told"),
    [
        (
            """import reader.pipeline
from reader.errors import ParseError
def fail(_): raise ParseError("holds no lamp")
reader.pipeline.parse = fail""",
            3,
            b"pullquote: holds no lamp",
        ),
        ("import sys\nsys.modules['reader.tui.app'] = None", 1, b"internal error"),
        ("import sys\nsys.modules['reader.cli.dispatch'] = None", 1, b"ModuleNotFoundError"),
        ("import reader.tui.app as app\napp.PullquoteApp.on_mount = lambda self: 1 / 0", 1,
         b"internal error"),
        (_WITHOUT_A_THREAD_FOR_KEYS, 1, b"no more threads"),
        (_WITHOUT_ONE_WHEN_CONTINUED, 1, b"no more threads"),
    ],
    ids=["no article", "no screen", "no program", "exception", "no thread", "no thread later"],
)  # fmt: skip
def test_what_goes_wrong_is_reported_on_the_restored_terminal(
    painted: Painted, breaking: str, status: int, told: bytes
) -> None:
    terminal = painted(f"{breaking}\nraise SystemExit(main.main(words))")
    assert terminal.end() == status
    assert terminal.is_restored()
    assert told in terminal.output.rpartition(b"\x1b[?1049l")[2]


def test_the_message_of_a_lost_page_comes_after_the_screen(
    on_terminal: OnTerminal, tmp_path: Path
) -> None:
    address = "http://127.0.0.1:9/lamps"
    terminal = on_terminal("-m", "reader", "--data-dir", str(tmp_path), address)
    assert terminal.end() != 0
    assert b"loading http://127.0.0.1:9/lamps" in terminal.output
    assert terminal.is_restored()
    assert b"pullquote: " in terminal.output.rpartition(b"\x1b[?1049l")[2]


def test_without_the_first_screen_the_program_opens_all_the_same(
    on_terminal: OnTerminal, story: Path, tmp_path: Path
) -> None:
    terminal = on_terminal(
        "-m", "reader", "--no-first-paint", "--data-dir", str(tmp_path), str(story)
    )
    terminal.writes("search")
    terminal.quit()
    assert terminal.is_restored()


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="Linux tells what is mapped")
def test_reading_and_marking_a_file_take_no_megabytes_for_the_web(
    on_terminal: OnTerminal, story: Path, tmp_path: Path
) -> None:
    """OpenSSL, which `ssl` and `hashlib` load, takes five megabytes."""
    terminal = on_terminal("-m", "reader", "--data-dir", str(tmp_path / "data"), str(story))
    terminal.writes("search")
    terminal.press("mm")
    terminal.writes("ookmark set")
    mapped = Path(f"/proc/{terminal.pid}/maps").read_text(encoding="utf-8", errors="replace")
    assert "sqlite" in mapped
    assert "libcrypto" not in mapped
    terminal.quit()
