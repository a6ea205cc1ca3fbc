"""The command on a terminal."""

import signal
import sys
from pathlib import Path
from shlex import quote

import pytest

if sys.platform == "win32":
    pytest.skip("no pseudo-terminals there", allow_module_level=True)

from terminal import Terminal

STORY = "Pier to close\n\n" + "\n\n".join(
    f"Paragraph {number} of the story about the pier and the people on it." for number in range(40)
)


def on_terminal(tmp_path: Path, *words: str, **environment: str) -> Terminal:
    """Start the command on a terminal of 60 columns."""
    data = {"PULLQUOTE_DATA_DIR": str(tmp_path / "data")}
    return Terminal([sys.executable, "-m", "reader", *words], {**data, **environment}, (60, 20))


def shown(tmp_path: Path, *words: str, **environment: str) -> tuple[str, int]:
    """Return what is sent to a terminal of 60 columns, and the exit status."""
    with on_terminal(tmp_path, *words, **environment) as terminal:
        status = terminal.end()
        return terminal.output.decode(), status


@pytest.fixture
def story(tmp_path: Path) -> str:
    path = tmp_path / "story.txt"
    path.write_text(STORY)
    return str(path)


def test_long_text_goes_through_the_pager_wrapped(tmp_path: Path, story: str) -> None:
    pager = tmp_path / "pager"
    pager.write_text("#!/bin/sh\necho paged by $1\ncat\n")
    pager.chmod(0o755)
    text, status = shown(
        tmp_path, "print", story, TERM="xterm", PAGER=f"{quote(str(pager))} 'a b;c'"
    )
    assert status == 0
    lines = text.splitlines()
    assert lines[0] == "paged by a b;c"
    assert max(len(line) for line in lines) <= 60
    assert "Paragraph 39" in text


@pytest.mark.parametrize("pager", ["", "/no/such/pager", "'"])
def test_without_a_pager_it_is_written(tmp_path: Path, story: str, pager: str) -> None:
    text, status = shown(tmp_path, "print", story, TERM="xterm", PAGER=pager)
    assert status == 0
    assert "Paragraph 39" in text


def spoken(tmp_path: Path) -> str:
    path = tmp_path / "spoken.txt"
    words = "Rust does not wait for budgets, and neither do the ferries or the people on them"
    path.write_text(f"Pier to close\n\n“{words},” said Rosalind Moen-Quaye.\n")
    return str(path)


def test_quotes_are_set_in_a_column_beside_their_speakers(tmp_path: Path) -> None:
    text, status = shown(tmp_path, "quotes", spoken(tmp_path), TERM="xterm")
    assert status == 0
    assert text.splitlines() == [
        "1  Rosalind Moen-Quaye  Rust does not wait for budgets, and",
        "                        neither do the ferries or the people",
        "                        on them,",
    ]


def test_quotes_are_set_below_their_speakers_where_there_is_no_room(tmp_path: Path) -> None:
    text, _ = shown(tmp_path, "quotes", spoken(tmp_path), TERM="xterm", COLUMNS="40")
    assert text.splitlines() == [
        "1  Rosalind Moen-Quaye",
        "    Rust does not wait for budgets, and",
        "    neither do the ferries or the people",
        "    on them,",
    ]


def test_the_outline_is_wrapped_by_words_below_its_indent(tmp_path: Path) -> None:
    text, _ = shown(tmp_path, "outline", spoken(tmp_path), TERM="xterm", COLUMNS="50")
    assert text.splitlines()[-2:] == [
        "    “Rust does not wait for budgets, and neither",
        "    do the ferries…” Rosalind Moen-Quaye",
    ]


def test_a_terminal_that_draws_nothing_is_given_a_line_for_each_quote(tmp_path: Path) -> None:
    text, _ = shown(tmp_path, "quotes", spoken(tmp_path), TERM="dumb")
    (line,) = text.splitlines()
    assert line.endswith("the ferries or the people on them,")


def test_an_interrupt_is_for_the_pager(tmp_path: Path, story: str) -> None:
    pager = tmp_path / "pager.py"
    pager.write_text(
        "import signal, sys\n"
        "assert signal.getsignal(signal.SIGINT) is signal.default_int_handler  # not ignored\n"
        "signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])  # kept until waited for\n"
        "sys.stdin.read()\nprint('ready', flush=True)\n"
        "signal.sigwait([signal.SIGINT])\nprint('interrupted', flush=True)\n"
        "print('read', open('/dev/tty').readline())\n"
    )
    command = f"{quote(sys.executable)} {quote(str(pager))}"
    with on_terminal(tmp_path, "print", story, TERM="xterm", PAGER=command) as terminal:
        terminal.writes("ready")
        terminal.press("\x03")
        terminal.writes("interrupted")
        terminal.press("a line\n")
        terminal.writes("read a line")
        assert terminal.end() == 0


def test_a_pager_that_is_interrupted_ends_the_command_so(tmp_path: Path, story: str) -> None:
    pager = tmp_path / "pager"
    pager.write_text("#!/bin/sh\ncat >/dev/null\nkill -INT $$\n")
    pager.chmod(0o755)
    _, status = shown(tmp_path, "print", story, TERM="xterm", PAGER=quote(str(pager)))
    assert status == -signal.SIGINT


@pytest.mark.parametrize("terminal", ["dumb", ""])
def test_a_terminal_that_cannot_draw_gets_the_text_wrapped_by_words(
    tmp_path: Path, story: str, terminal: str
) -> None:
    text, status = shown(tmp_path, story, TERM=terminal)
    assert status == 0
    assert "Paragraph 39" in text
    assert "on\r\nit." in text
    assert "\x1b" not in text


def test_many_sources_leave_no_trace_of_their_progress(tmp_path: Path, story: str) -> None:
    text, status = shown(tmp_path, "quotes", story, story, TERM="xterm")
    assert status == 1
    assert "[###############---------------] 1 of 2" in text
    assert text.endswith("\x1b[Kpullquote: no quotes\r\n")


def test_nothing_is_printed_beside_the_progress(tmp_path: Path, story: str) -> None:
    said = tmp_path / "said.txt"
    said.write_text("“The dam will hold,” said Ada Quill.\n", encoding="utf-8")
    text, status = shown(tmp_path, "quotes", story, str(said), str(said), TERM="xterm")
    assert status == 0
    lines = [line.rpartition("\x1b[K")[2] for line in text.split("\r\n")]
    assert lines.count("1  Ada Quill  The dam will hold,") == 2
    assert all("[#" not in line for line in lines)


def test_help_has_the_width_of_the_terminal_also_when_a_pager_reads_it(tmp_path: Path) -> None:
    command = f"{quote(sys.executable)} -m reader quotes --help"
    for line in (command, f"{command} | cat"):
        with Terminal(["sh", "-c", line], size=(70, 20)) as terminal:
            assert terminal.end() == 0
            assert 60 < max(map(len, terminal.output.decode().splitlines())) <= 70


def test_folders_without_articles_are_left_out_if_there_is_something_to_read(
    tmp_path: Path, story: str
) -> None:
    pictures, letters = tmp_path / "pictures", tmp_path / "letters"
    for folder in (pictures, letters):
        folder.mkdir()
    (pictures / "pier.jpg").touch()
    (letters / "one.txt").write_text("To the office\n\nThe pier is shut.")
    words = (str(pictures), story, str(letters))
    with on_terminal(tmp_path, *words, TERM="xterm") as terminal:
        terminal.writes("Pier to close", "article 1/2", "no quotes")
        terminal.press("J")
        terminal.writes("To the office", "article 2/2")
        terminal.press("Q")
        assert terminal.end() == 0


def test_only_folders_without_articles_are_an_error(tmp_path: Path) -> None:
    folders = [tmp_path / "pictures", tmp_path / "sounds"]
    for folder in folders:
        folder.mkdir()
    text, status = shown(tmp_path, *map(str, folders), TERM="xterm")
    assert status != 0
    assert "no articles in this folder or below" in " ".join(text.split())
