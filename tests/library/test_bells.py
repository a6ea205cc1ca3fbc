"""Windows hear of writes at once; dead windows leave nothing behind."""

import select
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.library import bells
from reader.library.bells import Bell, ring
from reader.library.opening import open_library
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Article

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no sockets in the file system")

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
ARTICLE = Article("tide.txt", "The tide came in twice on the day that the clock stopped.", ())
NOTE = Annotation(
    "n", "k", Motivation.COMMENTING, Target(0, 8, "The tide", "", " came"), NOON, NOON, "why?"
)


@pytest.fixture
def hung() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def hang(directory: Path, stack: ExitStack) -> Bell:
    bell = Bell(directory)
    stack.callback(bell.close)
    return bell


def rung(bell: Bell) -> bool:
    return bool(select.select([bell], [], [], 0)[0])


def test_every_window_hears_a_ring_until_it_has_taken_note(tmp_path: Path, hung: ExitStack) -> None:
    one, other = hang(tmp_path, hung), hang(tmp_path, hung)
    assert not rung(one)
    ring(tmp_path)
    ring(tmp_path)
    assert rung(one)
    assert rung(other)
    one.quiet()
    assert not rung(one)
    assert rung(other)


def test_more_rings_than_anybody_hears_never_wait(tmp_path: Path, hung: ExitStack) -> None:
    bell = hang(tmp_path, hung)
    for _ in range(5_000):
        ring(tmp_path)
    bell.quiet()
    assert not rung(bell)


def test_a_saved_note_rings(tmp_path: Path, hung: ExitStack) -> None:
    library = open_library(tmp_path)
    hung.callback(library.close)
    bell = hang(tmp_path, hung)
    library.put(NOTE, ARTICLE)
    assert rung(bell)


def test_the_bell_of_a_dead_window_is_taken_away(tmp_path: Path, hung: ExitStack) -> None:
    die = "import os, sys; from pathlib import Path; from reader.library.bells import Bell\n"
    code = f"{die}bell = Bell(Path(sys.argv[1])); os._exit(9)"
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, timeout=60)
    folder = tmp_path / bells.FOLDER
    assert len(list(folder.iterdir())) == 1
    alive = hang(tmp_path, hung)
    ring(tmp_path)
    assert len(list(folder.iterdir())) == 1
    assert rung(alive)


def test_only_the_owner_may_ring(tmp_path: Path, hung: ExitStack) -> None:
    hang(tmp_path, hung)
    folder = tmp_path / bells.FOLDER
    assert folder.stat().st_mode & 0o777 == 0o700
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in folder.iterdir())


def test_no_bell_stays_after_closing(tmp_path: Path) -> None:
    Bell(tmp_path).close()
    assert list((tmp_path / bells.FOLDER).iterdir()) == []
    ring(tmp_path)
    ring(tmp_path / "nowhere")


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="no handles in the file system")
def test_a_long_path_has_bells_too(tmp_path: Path, hung: ExitStack) -> None:
    deep = tmp_path / ("a" * 120) / "data"
    deep.mkdir(parents=True)
    bell = hang(deep, hung)
    ring(deep)
    assert rung(bell)
