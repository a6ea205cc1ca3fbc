"""Processes are notified of writes at once; dead processes leave nothing behind."""

import select
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.library.opening import open_library
from reader.library.sqlite.change_signals import FOLDER, ChangeListener, signal_change
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Article

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no sockets in the file system")

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
ARTICLE = Article("tide.txt", "The tide came in twice on the day that the clock stopped.", ())
NOTE = Annotation(
    "n", "k", Motivation.COMMENTING, Target(0, 8, "The tide", "", " came"), NOON, NOON, "why?"
)


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as open_things:
        yield open_things


def listener_in(directory: Path, stack: ExitStack) -> ChangeListener:
    listener = ChangeListener(directory)
    stack.callback(listener.close)
    return listener


def was_signalled(listener: ChangeListener) -> bool:
    return bool(select.select([listener], [], [], 0)[0])


def test_every_listener_is_signalled_until_it_has_drained(tmp_path: Path, stack: ExitStack) -> None:
    one, other = listener_in(tmp_path, stack), listener_in(tmp_path, stack)
    assert not was_signalled(one)
    signal_change(tmp_path)
    signal_change(tmp_path)
    assert was_signalled(one)
    assert was_signalled(other)
    one.drain()
    assert not was_signalled(one)
    assert was_signalled(other)


def test_signals_that_nobody_reads_never_block_the_writer(tmp_path: Path, stack: ExitStack) -> None:
    listener = listener_in(tmp_path, stack)
    for _ in range(5_000):
        signal_change(tmp_path)
    listener.drain()
    assert not was_signalled(listener)


def test_saving_a_note_signals_a_change(tmp_path: Path, stack: ExitStack) -> None:
    library = open_library(tmp_path)
    stack.callback(library.close)
    listener = listener_in(tmp_path, stack)
    library.put([NOTE], ARTICLE)
    assert was_signalled(listener)


def test_the_socket_of_a_dead_process_is_removed(tmp_path: Path, stack: ExitStack) -> None:
    code = (
        "import os, sys; from pathlib import Path\n"
        "from reader.library.sqlite.change_signals import ChangeListener\n"
        "listener = ChangeListener(Path(sys.argv[1])); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, timeout=60)
    folder = tmp_path / FOLDER
    assert len(list(folder.iterdir())) == 1
    alive = listener_in(tmp_path, stack)
    signal_change(tmp_path)
    assert len(list(folder.iterdir())) == 1
    assert was_signalled(alive)


def test_only_the_owner_may_signal(tmp_path: Path, stack: ExitStack) -> None:
    listener_in(tmp_path, stack)
    folder = tmp_path / FOLDER
    assert folder.stat().st_mode & 0o777 == 0o700
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in folder.iterdir())


def test_no_socket_stays_after_closing(tmp_path: Path) -> None:
    ChangeListener(tmp_path).close()
    assert list((tmp_path / FOLDER).iterdir()) == []
    signal_change(tmp_path)
    signal_change(tmp_path / "nowhere")


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="no handles in the file system")
def test_a_folder_with_a_long_path_can_be_listened_to(tmp_path: Path, stack: ExitStack) -> None:
    deep = tmp_path / ("a" * 120) / "data"
    deep.mkdir(parents=True)
    listener = listener_in(deep, stack)
    signal_change(deep)
    assert was_signalled(listener)
