"""The installed ``pullquote`` script finds its Python wherever it is."""

import os
import shutil
import signal
import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path

import pytest

import pullquote
from reader import __main__
from reader.cli.verbs.quotes import _PARALLEL_FROM

ROOT = Path(pullquote.__file__).parents[1]


@pytest.fixture
def command(tmp_path: Path) -> Path:
    """The script in a directory whose path is impossible in a ``#!`` line."""
    folder = tmp_path / f"an environment {'x' * 150}" / "bin"
    folder.mkdir(parents=True)
    return Path(shutil.copy2(ROOT / "pullquote" / "command", folder / "pullquote"))


def run(command: Path, *arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [command, *(arguments or ["--version"])],
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_python_beside_it_reads_it(command: Path, tmp_path: Path) -> None:
    (command.parent / "python3").symlink_to(sys.executable)
    assert run(command, PATH="/nowhere").stdout.startswith("pullquote ")
    link = tmp_path / "pullquote"
    link.symlink_to(command)
    assert run(link).stdout.startswith("pullquote ")


def test_without_one_beside_it_the_first_on_the_path_does(command: Path, tmp_path: Path) -> None:
    (tmp_path / "python3").symlink_to(sys.executable)
    assert run(command, PATH=f"{tmp_path}:{os.environ['PATH']}").stdout.startswith("pullquote ")


def test_a_python_that_has_no_pullquote_is_reported_in_one_line(command: Path) -> None:
    venv.create(command.parents[1])
    done = run(command, PYTHONPATH="")
    assert done.returncode == 1
    assert done.stderr.startswith("pullquote: it is not installed for ")
    assert done.stderr.count("\n") == 1


def test_a_folder_is_read_in_processes_of_the_same_python(command: Path, tmp_path: Path) -> None:
    (command.parent / "python3").symlink_to(sys.executable)
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(_PARALLEL_FROM):
        (folder / f"{number}.txt").write_text('A day\n\n"It rained," said Otto Brandt.\n')
    done = run(command, "quotes", str(folder))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("It rained") == _PARALLEL_FROM


def test_an_interrupt_before_anything_is_loaded_is_quiet(command: Path, tmp_path: Path) -> None:
    (command.parent / "python3").symlink_to(sys.executable)
    (tmp_path / "pullquote").mkdir()
    (tmp_path / "pullquote" / "__init__.py").write_text("import os\nos.kill(os.getpid(), 2)\n")
    done = run(command, PYTHONPATH=str(tmp_path))
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, "", "")


@pytest.mark.parametrize("setting", ["MALLOC_ARENA_MAX", "MALLOC_MMAP_THRESHOLD_"])
@pytest.mark.parametrize(("of_the_person", "of_programs"), [("", "None"), ("4", "'4'")])
def test_how_memory_is_shared_is_no_matter_of_programs_that_are_run_from_it(
    command: Path, tmp_path: Path, of_the_person: str, of_programs: str, setting: str
) -> None:
    (command.parent / "python3").symlink_to(sys.executable)
    (tmp_path / "pullquote").mkdir()
    tells = f"import os\n\ndef main():\n    print(repr(os.environ.get('{setting}')))\n"
    (tmp_path / "pullquote" / "__init__.py").write_text(tells)
    done = run(command, PYTHONPATH=str(tmp_path), **{setting: of_the_person})
    assert (done.stdout, done.stderr) == (f"{of_programs}\n", "")


def test_what_belongs_to_the_environment_is_found(command: Path) -> None:
    venv.create(command.parents[1])
    folder = next(command.parents[1].glob("lib/python*/site-packages"))
    (folder / "pullquote.pth").write_text(f"{ROOT}\n")
    assert run(command, PYTHONPATH="").stdout.startswith("pullquote ")


def test_an_interrupt_ends_the_loop_of_a_shell(command: Path, tmp_path: Path) -> None:
    (command.parent / "python3").symlink_to(sys.executable)
    (tmp_path / "sitecustomize.py").write_text(
        "import reader.cli.dispatch\n"
        "def run(words): raise KeyboardInterrupt\n"
        "reader.cli.dispatch.run = run\n"
    )
    done = run(command, "print", "a.txt", PYTHONPATH=f"{tmp_path}:{ROOT}")
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, "", "")


def test_interrupts_that_come_with_the_first_do_not_disturb_the_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ended: list[float] = []
    now = [0.0]

    def command() -> int:
        signal.raise_signal(signal.SIGINT)
        return 0

    def end() -> None:
        ended.append(now[0])
        if len(ended) == 1:
            for now[0] in (0.001, 30.0):  # of a key held, and of someone who does not wait
                signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(__main__, "run", command)
    monkeypatch.setattr(__main__, "monotonic", lambda: now[0])
    monkeypatch.setattr(__main__, "end_interrupted", end)
    before = signal.getsignal(signal.SIGINT)
    try:
        __main__.main()
    finally:
        signal.signal(signal.SIGINT, before)
    assert ended == [0.0, 30.0]


@pytest.mark.parametrize("send", [os.kill, os.killpg])
def test_an_interrupt_while_a_folder_is_read_is_quiet(
    tmp_path: Path, send: Callable[[int, int], None]
) -> None:
    words = "It rained" + " and rained" * 40  # more than a pipe holds: it cannot end before
    for number in range(300):
        (tmp_path / f"{number}.txt").write_text(f'A day\n\n"{words}," said Otto Brandt.\n')
    process = subprocess.Popen(
        [sys.executable, "-m", "reader", "quotes", "--json", tmp_path],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    assert process.stdout is not None
    process.stdout.read(1)  # it is in the midst of them
    send(process.pid, signal.SIGINT)
    _, told = process.communicate()
    assert (process.returncode, told) == (-signal.SIGINT, b"")
