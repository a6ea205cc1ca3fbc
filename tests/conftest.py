"""Shared fixtures and settings: home, web site, library, golden files, hypothesis profiles."""

import gc
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from case_tables import pytest_pycollect_makeitem  # noqa: F401 (a hook)
from cli_runs import STORY, Shell
from hypothesis import settings
from loopback import Site, serving

from reader.library.files.page_cache import PageCache
from reader.library.integrity import repair
from reader.library.opening import open_library
from reader.library.store import Library
from reader.library.sync.background import BackgroundSync

if TYPE_CHECKING:
    from http_server import Server
    from sync_machines import NewMachine
    from terminal import OnTerminal

# the same examples in every run, so that failures are due to changes and reproducible
settings.register_profile(
    "house", deadline=None, print_blob=True, max_examples=40, database=None, derandomize=True
)
# different examples in every run, so that later runs may find what earlier ones missed
settings.register_profile(
    "thorough", settings.get_profile("house"), max_examples=1_000, derandomize=False
)
os.environ["COLORTERM"] = "truecolor"  # whatever terminal the tests run in
os.environ["TERM"] = "xterm-256color"
os.environ.pop("LC_ALL", None)  # the C locale would draw in ASCII only
for _name in ("COLUMNS", "LINES"):  # sizes that would override a test's terminal
    os.environ.pop(_name, None)
os.environ["TZ"] = "UTC"  # whatever day it is where the tests run
if hasattr(time, "tzset"):
    time.tzset()
# started programs, and subprocesses, have the code that is tested, also if another is installed
_PATHS = (str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", ""))
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, _PATHS))
# let started programs cache their compiled modules, which saves three quarters of the time
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # ignored in a shell's background job
    signal.signal(signal.SIGINT, signal.default_int_handler)
if signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:  # under nohup
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
_PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "house")
settings.load_profile(_PROFILE)
with suppress(ImportError):  # other releases of Hypothesis may not have it
    if _PROFILE == "house":
        from hypothesis.internal.conjecture import providers

        # it would also try the constants of all modules that happen to be loaded by then, which
        # depend on the tests that ran before in the same process, and take seconds to be read
        setattr(providers, "_get_local_constants", lambda: providers._local_constants)  # noqa: B010
# less often than by default: saves a sixth of the time, of collecting tests as of running them
gc.set_threshold(50_000, 20, 20)

_MEMORY = Path("/dev/shm")
_MEMORY_BYTES = 1 << 30


def _is_for_files(memory: Path) -> bool:
    """Whether a file system in memory can take the files of all tests, and programs among them."""
    if not memory.is_dir() or not os.access(memory, os.W_OK):
        return False
    state = os.statvfs(memory)
    has_room = state.f_bavail * state.f_frsize >= _MEMORY_BYTES
    return has_room and not state.f_flag & os.ST_NOEXEC


# where nobody waits for a disk: a tenth of the time
if "TMPDIR" not in os.environ and _is_for_files(_MEMORY):
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))

Golden = Callable[[str, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write what the program shows now over the golden files",
    )


def pytest_collection_finish() -> None:
    """Never collect garbage among modules and tests."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def home(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Path]:
    """Give the tests a home directory, so that they never touch the user's own files.

    Anything that seems damaged is checked again without a delay. A library that is closed has ample
    time to send its notes to other machines. Temporary directories are made in a place that is
    removed at the end, or by a later run if this one is interrupted. So is all that would take up
    memory, unless a test has failed: then it may tell why.
    """
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tempfile, "tempdir", str(tmp_path_factory.mktemp("temporary")))
        for name, part in (
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_CACHE_HOME", "cache"),
        ):
            patch.setenv(name, str(folder / part))
        for name in ("NO_COLOR", "PULLQUOTE_DATA_DIR", "VISUAL", "EDITOR", "BROWSER", "DISPLAY"):
            patch.delenv(name, raising=False)
        patch.setattr(repair, "PAUSES_SECONDS", (0.0, 0.0))
        patch.setattr(BackgroundSync.close, "__defaults__", (60.0,))
        yield folder
        shutil.rmtree(tempfile.gettempdir(), ignore_errors=True)
    everything = tmp_path_factory.getbasetemp()
    if _MEMORY in everything.parents and not request.session.testsfailed:
        shutil.rmtree(everything, ignore_errors=True)


@pytest.fixture
def site() -> Iterator[Site]:
    """Return a web site on loopback, initially empty."""
    with serving() as site:
        yield site


@pytest.fixture
def entry_pages(site: Site) -> None:
    """Serve the page of each entry of the feeds that `feed_pages` makes."""
    from feed_pages import put_entries

    put_entries(site)


@pytest.fixture
def copies(tmp_path: Path) -> PageCache:
    """Return an empty cache of page copies."""
    return PageCache(tmp_path / "copies")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Return an empty library."""
    opened = open_library(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the directory of a library with notes and a backup, for tests to copy."""
    from damaged_library import make_library

    return make_library(tmp_path_factory.mktemp("seeded") / "data")


@pytest.fixture
def data(seeded: Path, tmp_path: Path) -> Path:
    """Return a copy of that directory, for a test to damage."""
    return shutil.copytree(seeded, tmp_path / "data")


@pytest.fixture
def server() -> "Iterator[Server]":
    """Return a server on loopback that gives the answers of the test."""
    from http_server import serving_answers

    with serving_answers() as state:
        yield state


@pytest.fixture
def on_terminal() -> "Iterator[OnTerminal]":
    """Run Python on terminals."""
    from terminal import Terminal  # Windows has none

    with ExitStack() as opened:

        def run(*arguments: str, size: tuple[int, int] = (80, 24), **environment: str) -> Terminal:
            return opened.enter_context(Terminal([sys.executable, *arguments], environment, size))

        yield run


@pytest.fixture
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep notes in a directory of this test, and read no existing settings."""
    monkeypatch.setenv("PULLQUOTE_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path


@pytest.fixture
def story(own_places: Path) -> str:
    """Return the path of an article to run the command on."""
    path = own_places / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return str(path)


@pytest.fixture
def shell(own_places: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    """Return a shell that runs the command in a directory of its own."""
    return Shell(own_places, capsys)


@pytest.fixture
def western_evening(monkeypatch: pytest.MonkeyPatch) -> Iterator[datetime]:
    """Return a time that is a day later in UTC than in the local time zone of the test."""
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone cannot be set")
    monkeypatch.setenv("TZ", "XXX+8")
    time.tzset()
    yield datetime(2026, 3, 1, 5, tzinfo=UTC)
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def new_machine(tmp_path: Path) -> "Iterator[NewMachine]":
    """Return a factory of machines with their own libraries, which exchange what they write."""
    from sync_machines import Machine

    made: list[Machine] = []

    def machine(name: str, *, days: int = 0) -> Machine:
        made.append(Machine(tmp_path, name, days=days))
        return made[-1]

    yield machine
    for each in made:
        each.close()


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Return a function that compares a text with ``golden/NAME``; see ``--update-golden``."""

    def compare(name: str, text: str) -> None:
        path = request.path.parent / "golden" / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert path.is_file(), f"{path} is missing: pytest --update-golden writes it"
        assert text == path.read_text(encoding="utf-8")

    return compare
