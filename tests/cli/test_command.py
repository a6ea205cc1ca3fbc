"""The command as a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

STORY = 'Pier to close\n\n"Rust does not wait," said Ida Moen.\n\n' + "More to come. " * 9000
HEAVY = {"textual", "rich", "httpx", "asyncio", "ssl", "lxml", "sqlite3", "platformdirs"}


def environment(tmp_path: Path) -> dict[str, str]:
    return {**os.environ, "PULLQUOTE_DATA_DIR": str(tmp_path / "data"), "TERM": "xterm"}


def run(tmp_path: Path, *words: str, **more: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # type: ignore[call-overload,no-any-return]
        [sys.executable, "-m", "reader", *words],
        capture_output=True,
        text=True,
        env=environment(tmp_path),
        stdin=subprocess.DEVNULL,
        check=False,
        **more,
    )


def loaded(tmp_path: Path, *words: str) -> set[str]:
    """Return the top packages that a command loads."""
    code = (
        "import sys, io\n"
        "from reader.cli.main import main\n"
        "sys.stdout = io.StringIO()\n"
        f"main({list(words)!r})\n"
        "sys.stderr.write(' '.join({name.partition('.')[0] for name in sys.modules}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env=environment(tmp_path),
        check=True,
    )
    return set(done.stderr.split())


@pytest.mark.parametrize("words", [["--version"], ["--help"]])
def test_the_quick_answers_load_nothing(tmp_path: Path, words: list[str]) -> None:
    assert not loaded(tmp_path, *words) & (HEAVY | {"dataclasses", "argparse", "inspect", "json"})


@pytest.mark.parametrize("verb", ["print", "quotes", "outline"])
def test_reading_verbs_load_nothing_heavy(tmp_path: Path, verb: str) -> None:
    path = tmp_path / "story.txt"
    path.write_text(STORY[:300])
    assert not loaded(tmp_path, verb, str(path)) & HEAVY


def test_notes_load_no_screen_and_no_network(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(STORY[:300])
    assert not loaded(tmp_path, "notes", "add", str(path), "--quote", "Rust") & (
        HEAVY - {"sqlite3"}
    )


@pytest.mark.skipif(os.name != "posix", reason="needs pipes of POSIX")
def test_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(STORY)
    process = subprocess.Popen(
        [sys.executable, "-m", "reader", "print", str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(tmp_path),
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(20) in {141, 0}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_behind_the_output_is_told(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(STORY)
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "reader", "print", str(path)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=environment(tmp_path),
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == "pullquote: cannot write: No space left on device\n"


def test_the_article_can_come_through_a_pipe(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "reader", "quotes", "-"],
        input=STORY[:300],
        capture_output=True,
        text=True,
        env=environment(tmp_path),
        check=False,
    )
    assert done.returncode == 0
    assert "Ida Moen" in done.stdout


def test_without_a_terminal_there_is_no_reader(tmp_path: Path) -> None:
    done = run(tmp_path)
    assert done.returncode == 2
    assert "without a terminal" in done.stderr


def test_a_note_whose_id_was_printed_is_there(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(STORY[:300])
    done = run(tmp_path, "notes", "add", str(path), "--quote", "Rust", "--note", "kept")
    assert done.returncode == 0
    assert done.stderr == ""
    assert done.stdout.strip() in run(tmp_path, "notes", "--json").stdout
