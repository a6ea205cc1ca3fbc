"""The whole program in a real terminal, used as a person would."""

import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler
from pathlib import Path

import pytest
from loopback import listening
from terminal import ROOT, OnTerminal, Terminal, running

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a pty")

ARTICLE = "articles/harbour-talks.txt"
SPEAKERS = [
    "1/10 Helene Astrup", "2/10 Helene Astrup", "3/10 Tomas Quaye", "4/10 Tomas Quaye", "5/10",
]  # fmt: skip

_SIGNALLED_AMID_A_WRITE = """
import os, queue, signal, sys
from reader.cli.interactive.textual_loading import load_textual
load_textual(lambda: None)
from textual.drivers import _writer_thread
from reader.cli.main import main
class SignalledQueue(queue.Queue):
    def _put(self, text):
        if text and "next quote" in text:
            del SignalledQueue._put  # once is enough
            for name in sys.argv[1].split():
                os.kill(os.getpid(), getattr(signal, name))
        queue.Queue._put(self, text)
_writer_thread.Queue = SignalledQueue
sys.exit(main(sys.argv[2:]))
"""
_SLOW_WITH_EDITORS = """
import sys
from reader.cli.interactive.textual_loading import load_textual
load_textual(lambda: None)
from reader.cli.main import main
from reader.tui.screens.reading.notes import annotating
annotating._SOONEST_SECONDS = 60  # a busy machine may take long to run one
sys.exit(main(sys.argv[1:]))
"""
_CONTINUED_AT_THE_END = """
import os, signal, sys
from reader.cli.interactive.textual_loading import load_textual
load_textual(lambda: None)
from reader.cli.main import main
from reader.tui.terminal import terminal_exit
terminal_exit.keep_compiled_code = lambda: os.kill(os.getpid(), signal.SIGCONT)
sys.exit(main(sys.argv[1:]))
"""
_IN_THE_BACKGROUND = """
import os, sys
end, running = os.pipe()
if os.fork():
    os.close(running)
    os.read(end, 1)
    sys.exit()
os.set_inheritable(running, True)
parent = os.getpid()
if os.fork():
    os._exit(0)
os.setpgid(0, 0)
while os.getppid() == parent:
    pass
os.execv(sys.executable, [sys.executable, "-m", "reader", *sys.argv[1:]])
"""


class Silent(SimpleHTTPRequestHandler):
    """Serves files without logging."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Log nothing."""


@pytest.fixture
def address() -> Iterator[str]:
    """Return the URL of the article on a local web server."""
    with listening(partial(Silent, directory=str(ROOT))) as port:
        yield f"http://127.0.0.1:{port}/{ARTICLE}"


def read_and_note(terminal: Terminal, note: str) -> None:
    """Step through the first quotes, write a note on the last of them, and quit."""
    terminal.shows("Saltrey dock talks", "n next quote")
    for speaker in SPEAKERS:
        terminal.press("n")
        terminal.shows(speaker)
    terminal.press("a")
    terminal.shows("ctrl+s save", "a matter of manners")
    terminal.press(note)
    terminal.shows(note)
    terminal.press("\x13")
    terminal.shows("note saved", f"✎ {note}")
    terminal.quit()
    assert terminal.is_restored()


def test_a_note_on_a_file_is_there_the_next_time(tmp_path: Path) -> None:
    with running([ARTICLE], data=tmp_path) as terminal:
        read_and_note(terminal, "ask the union")
    with running([ARTICLE], data=tmp_path) as terminal:
        terminal.shows("1 note")
        terminal.press("]n")
        terminal.shows("✎ ask the union")
        terminal.press("Q")
        assert terminal.end() == 0


@pytest.mark.parametrize("ending", ["txt", "md"])
def test_an_article_is_drawn_where_it_was_left_from_the_first_moment(
    tmp_path: Path, ending: str
) -> None:
    story, data = tmp_path / f"boats.{ending}", tmp_path / "data"
    nights = [f"Boat number {number} came home before the tide turned." for number in range(90)]
    story.write_text("\n\n".join(["The book of boats", *nights]), encoding="utf-8")
    with running([str(story)], data=data) as terminal:
        terminal.shows("Boat number 3 came", "/ search")
        terminal.press("   mm")
        terminal.shows("bookmark")
        terminal.hides("Boat number 3 came")
        terminal.quit()
    with running([str(story)], data=data) as terminal:
        terminal.shows("back where you stopped")
        assert b"Boat number 3 came" not in terminal.output
        terminal.quit()
        assert terminal.is_restored()


def test_the_cursor_is_on_its_quote_the_next_time(tmp_path: Path) -> None:
    with running([ARTICLE], data=tmp_path) as terminal:
        terminal.shows("Saltrey dock talks", "n next quote")
        terminal.press("n")
        terminal.shows(SPEAKERS[0])
        terminal.quit()
    with running([ARTICLE], data=tmp_path) as terminal:
        terminal.shows(SPEAKERS[0])
        terminal.press("n")
        terminal.shows(SPEAKERS[1])
        terminal.quit()


def test_a_page_that_was_read_before_is_there_again_until_it_changes(tmp_path: Path) -> None:
    page, data = tmp_path / "eels.html", tmp_path / "data"
    written = "<article><h1>Eels {}</h1><p>“They are {},” said Ada Quill.</p></article>"
    for word in ("back", "back", "gone"):
        page.write_text(written.format(word, word), encoding="utf-8")
        with running([str(page)], data=data) as terminal:
            terminal.shows(f"Eels {word}", "Ada Quill")
            terminal.press("n")
            terminal.shows("1/1 Ada Quill")
            terminal.until(lambda: len([*data.glob("readings/*")]) == 2, "readings are kept")
            terminal.quit()
            assert terminal.is_restored()


def test_a_note_on_a_web_page_is_there_the_next_time(tmp_path: Path, address: str) -> None:
    with running([address], data=tmp_path) as terminal:
        read_and_note(terminal, "ask the port")
    with running([address], data=tmp_path) as terminal:
        terminal.shows("1 note")
        terminal.quit()


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (["+/pencil", ARTICLE], ["pencil: 1 match", "1/1"]),
        ([ARTICLE, "+7", "+sing"], ["¶ 7/19", "unknown command sing"]),
        (["+", ARTICLE, "+quote.list"], ["100 %", "Quotes · 10", "enter go there"]),
    ],
)
def test_commands_that_are_run_first_are_given_as_in_less_and_vi(
    tmp_path: Path, words: list[str], shown: list[str]
) -> None:
    with running(words, data=tmp_path) as terminal:
        terminal.shows(*shown)


def test_a_search_given_at_the_start_begins_at_the_top_of_an_article_left_below(
    tmp_path: Path,
) -> None:
    for place in ("+G", "+/strike"):
        with running([ARTICLE, place], data=tmp_path) as terminal:
            terminal.shows("1/3" if place == "+/strike" else "100 %")
            terminal.press("Q")
            assert terminal.end() == 0


def test_keys_come_from_the_terminal_where_standard_input_is_closed(tmp_path: Path) -> None:
    with running([ARTICLE], data=tmp_path, shell="{command} <&-") as terminal:
        terminal.shows("Saltrey dock talks", "n next quote")
        terminal.quit()
        assert terminal.is_restored()


def test_an_article_from_a_pipe_is_read_and_keys_come_from_the_terminal(tmp_path: Path) -> None:
    with running(["-"], data=tmp_path, shell=f"cat {ARTICLE} | {{command}}") as terminal:
        read_and_note(terminal, "ask the pipe")
    for shell in (f"cat {ARTICLE} | {{command}}", f"{{command}} {ARTICLE}"):
        with running([], data=tmp_path, shell=shell) as terminal:
            terminal.shows("1 note")  # the same text, so the same article
            terminal.quit()
            assert terminal.is_restored()


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGUSR1])
def test_a_signal_ends_the_program_with_its_status_and_a_clean_terminal(
    tmp_path: Path, number: signal.Signals
) -> None:
    with running([ARTICLE], data=tmp_path) as terminal:
        terminal.shows("n next quote")
        terminal.press("n")
        terminal.shows("1/10")
        terminal.signal(number)
        assert terminal.end() == 128 + number
        assert terminal.is_restored()
        assert b"Traceback" not in terminal.output


def test_a_terminal_that_is_gone_ends_the_program_also_when_the_system_does_not_tell(
    tmp_path: Path,
) -> None:
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "reader", "--data-dir", str(tmp_path), str(ROOT / ARTICLE)]
    program = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
        env={**os.environ, "TERM": "xterm-256color"},
    )  # fmt: skip
    os.close(theirs)
    shown = b""
    while b"\x1b[?2004h" not in shown:  # the last mode set before keys are read
        shown += os.read(ours, 65_536)
    os.close(ours)
    assert program.wait(60) == 128 + signal.SIGHUP


def test_what_was_typed_survives_the_end_of_the_program(tmp_path: Path) -> None:
    with running([ARTICLE], data=tmp_path) as terminal:
        terminal.shows("n next quote")
        terminal.press("n")
        terminal.shows("1/10")
        terminal.press("a")
        terminal.shows("ctrl+s save")
        terminal.press("half a thought")
        terminal.shows("half a thought")
        terminal.signal(signal.SIGTERM)
        assert terminal.end() == 128 + signal.SIGTERM
        assert terminal.is_restored()
        assert b"Traceback" not in terminal.output
    with running([ARTICLE], data=tmp_path) as terminal:
        terminal.shows("there is an unsaved draft")  # instead of the hints, sooner or later
        terminal.press("n")
        terminal.shows("1/10")
        terminal.press("a")
        terminal.shows("half a thought")


def test_suspending_gives_the_terminal_back_and_continuing_draws_it_again(tmp_path: Path) -> None:
    program = [sys.executable, "-m", "reader", "--data-dir", str(tmp_path), ARTICLE]
    launcher = ["sh", "-c", f"{shlex.join(program)}; true"]  # waits for it, as `uv run` does
    with Terminal(["/bin/sh", "-i"], {"PS1": "shell> ", "ENV": ""}, (100, 30)) as terminal:
        terminal.shows("shell>")
        terminal.press(f"{shlex.join(launcher)}\n")
        terminal.shows("n next quote")
        terminal.press("n")
        terminal.shows("1/10 Helene Astrup")
        for keys in ("\x1a", "\x1a\x1a"):
            before = len(terminal.output)
            terminal.press(keys)
            terminal.writes_after(before, "suspended: fg returns to it", "shell>")
            terminal.press("fg\n")
            terminal.writes_after(before, "fg", "1/10")
        terminal.press("n")
        terminal.shows("2/10 Helene Astrup")
        before = len(terminal.output)
        terminal.press("q")
        terminal.writes_after(before, "shell>")
        terminal.press("exit\n")
        assert terminal.end() == 0
        assert terminal.is_restored()


def test_a_suspended_program_can_be_ended_by_the_shell(tmp_path: Path) -> None:
    program = [sys.executable, "-m", "reader", "--data-dir", str(tmp_path), ARTICLE]
    with Terminal(["/bin/sh", "-i"], {"PS1": "shell> ", "ENV": ""}, (100, 30)) as terminal:
        terminal.shows("shell>")
        terminal.press(f"{shlex.join(program)}\n")
        terminal.shows("n next quote")
        before = len(terminal.output)
        terminal.press("\x1a")
        terminal.writes_after(before, "suspended: fg returns to it", "shell>")
        terminal.press("kill %1; bg; wait %1; echo status $?\n")
        terminal.writes_after(before, f"status {128 + signal.SIGTERM}")
        terminal.press("exit\n")
        terminal.end()
        assert terminal.is_restored()


def test_where_no_shell_can_give_it_the_terminal_the_program_says_so(
    on_terminal: OnTerminal, tmp_path: Path
) -> None:
    terminal = on_terminal("-c", _IN_THE_BACKGROUND, "--data-dir", str(tmp_path), ARTICLE)
    assert terminal.end() == 0
    assert b"pullquote: started in the background" in terminal.output
    assert b"\x1b" not in terminal.output
    assert terminal.is_restored()


def test_continued_when_it_has_given_the_terminal_back_for_good_it_does_not_take_it(
    on_terminal: OnTerminal, tmp_path: Path
) -> None:
    terminal = on_terminal(
        "-c", _CONTINUED_AT_THE_END, "--data-dir", str(tmp_path), ARTICLE, size=(100, 30)
    )
    terminal.shows("n next quote")
    terminal.quit()
    assert terminal.is_restored()


def test_where_no_shell_could_continue_it_the_program_stops_for_a_signal_only(
    tmp_path: Path,
) -> None:
    with running([ARTICLE], data=tmp_path) as terminal:
        terminal.shows("n next quote")
        terminal.press("\x1a")
        terminal.shows("no shell has started pullquote")
        before = len(terminal.output)
        terminal.signal(signal.SIGTSTP)
        terminal.writes_after(before, "suspended: fg returns to it")
        os.waitid(os.P_PID, terminal.pid, os.WSTOPPED)
        terminal.signal(signal.SIGCONT)
        terminal.writes_after(before, "\x1b[?1049h", "Saltrey")
        terminal.press("n")
        terminal.shows("1/10 Helene Astrup")
        before = len(terminal.output)  # continued without having been suspended
        terminal.signal(signal.SIGCONT)
        terminal.writes_after(before, "\x1b[?1049l", "\x1b[?1049h", "next quote")
        terminal.press("n")
        terminal.shows("2/10 Helene Astrup")
        terminal.quit()
        assert terminal.is_restored()


@pytest.mark.parametrize("names", ["SIGCONT", "SIGTSTP", "SIGTSTP SIGCONT"])
def test_the_last_signal_amid_a_write_is_obeyed_after_it(
    on_terminal: OnTerminal, tmp_path: Path, names: str
) -> None:
    terminal = on_terminal(
        "-c", _SIGNALLED_AMID_A_WRITE, names, "--data-dir", str(tmp_path), ARTICLE, size=(100, 30)
    )
    if names == "SIGTSTP":
        terminal.writes("suspended: fg returns to it")
        os.waitid(os.P_PID, terminal.pid, os.WSTOPPED)
        terminal.signal(signal.SIGCONT)
    terminal.writes("\x1b[?1049l", "next quote")
    terminal.press("n")
    terminal.shows("1/10 Helene Astrup")
    terminal.quit()
    assert terminal.is_restored()


def test_a_program_gives_the_terminal_back_also_if_it_fails(tmp_path: Path) -> None:
    chosen = {"VISUAL": "false", "TMPDIR": str(tmp_path)}
    with running([ARTICLE], data=tmp_path, environment=chosen) as terminal:
        terminal.shows("n next quote")
        terminal.press("e")
        terminal.shows("false ended with status 1")
        terminal.press("n")
        terminal.shows("1/10 Helene Astrup")
        terminal.press("|./no-such-program\r")
        terminal.shows("no-such-program: no such file")
        terminal.press("n")
        terminal.shows("2/10 Helene Astrup")
        terminal.press(":article.pipe grep -c telephone\r")
        terminal.shows("Enter goes back")
        terminal.press("\r")
        terminal.shows("ended with status 0")
        terminal.press("n")
        terminal.shows("3/10 Tomas Quaye")
        terminal.quit()


def test_an_interrupt_ends_the_program_that_has_the_terminal_and_not_the_reader(
    tmp_path: Path,
) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "import time\nprint('it ' + 'runs', flush=True)\nwhile True:\n    time.sleep(1)\n"
    )
    with running([ARTICLE], data=tmp_path) as terminal:
        terminal.shows("n next quote")
        terminal.press(f"|{shlex.join([sys.executable, str(program)])}\r")
        terminal.until(lambda: b"it runs" in terminal.output, "other program")
        terminal.press("\x03")
        terminal.until(lambda: b"Enter goes back" in terminal.output, "way back")
        terminal.press("\r")
        terminal.shows("was ended by signal 2")
        terminal.press("n")
        terminal.shows("1/10 Helene Astrup")
        before = len(terminal.output)
        terminal.signal(signal.SIGINT)
        assert terminal.end() == 128 + signal.SIGINT
        assert terminal.is_restored()
        assert b"Traceback" not in terminal.output[before:]


def test_what_is_pasted_or_only_held_presses_no_keys(tmp_path: Path) -> None:
    shift, alternate = "\x1b[57441;2u", "\x1b[57453u"
    with running([ARTICLE], data=tmp_path) as terminal:
        terminal.shows("n next quote")
        terminal.press("\x1b[200~some \x1b[31mnn\x1b[0m Q\x1b[201~n")
        terminal.shows("1/10 Helene Astrup")
        terminal.press(f"{alternate}]{alternate}q" * 2)
        terminal.shows("3/10 Tomas Quaye")
        terminal.press(f"5{shift}G")
        terminal.shows("¶ 5/19")
        terminal.press("/c")
        terminal.shows("/ c")
        terminal.press("\x1b[200~rane \x1b[1mdrivers\x1b[0m\x1b[201~")
        terminal.shows("/ crane drivers")
        terminal.press("\x1b")
        terminal.hides("/ crane drivers")
        terminal.quit()


def test_keys_pressed_before_the_program_is_ready_are_not_lost(tmp_path: Path) -> None:
    with running([ARTICLE], data=tmp_path) as terminal:
        terminal.press("nnn")
        terminal.shows("3/10 Tomas Quaye")


def test_what_cannot_be_read_is_reported_in_one_line_with_its_status(tmp_path: Path) -> None:
    with running(["/no/such/story.txt"], data=tmp_path) as terminal:
        assert terminal.end() == 3
        assert "/no/such/story.txt" in terminal.text
        assert b"\x1b[?1049h" not in terminal.output


def test_the_first_start_shows_the_samples_and_reads_one(tmp_path: Path) -> None:
    with running([], data=tmp_path) as terminal:
        terminal.shows("Welcome.", "Sample articles")
        terminal.press("j\r")
        terminal.shows("n next quote")
        terminal.press("q")
        terminal.shows(" %  now")  # how far it was read, and when
        terminal.quit()
        assert terminal.is_restored()


def test_a_note_is_written_in_the_editor_of_the_person(tmp_path: Path) -> None:
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\nprintf "from the editor" > "$1"\n')
    editor.chmod(0o700)
    variables = {"EDITOR": shlex.quote(str(editor)), "VISUAL": ""}
    with running([ARTICLE], data=tmp_path / "data", environment=variables) as terminal:
        terminal.shows("n next quote")
        terminal.press("n")
        terminal.shows("1/10")
        terminal.press("e")
        terminal.shows("note saved", "✎ from the editor")
        terminal.press("n")
        terminal.shows("2/10")


def test_an_editor_that_does_not_wait_for_its_window_is_told_of(
    on_terminal: OnTerminal, tmp_path: Path
) -> None:
    words = ["-c", _SLOW_WITH_EDITORS, "--data-dir", str(tmp_path), ARTICLE]
    terminal = on_terminal(*words, size=(100, 30), EDITOR="true", VISUAL="")
    terminal.shows("n next quote")
    terminal.press("e")
    terminal.shows("nothing was changed", "code --wait")


def test_enter_typed_while_the_editor_is_open_is_enter(tmp_path: Path) -> None:
    gate, editor = tmp_path / "gate", tmp_path / "editor"
    os.mkfifo(gate)
    editor.write_text(f'#!/bin/sh\nprintf "the editor is open "\nread _ < "{gate}"\n')
    editor.chmod(0o700)
    variables = {"EDITOR": shlex.quote(str(editor)), "VISUAL": ""}
    with running([ARTICLE], data=tmp_path / "data", environment=variables) as terminal:
        terminal.shows("n next quote")
        terminal.press("e")
        terminal.shows("the editor is open")
        terminal.press(":theme\r")
        terminal.shows(":theme")  # echoed by the terminal, which turns Enter into a line feed
        gate.write_text("\n")
        terminal.shows("pullquote-light")
