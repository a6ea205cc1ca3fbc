"""Each verb loads only what it needs, because loading dominates start-up time."""

import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import fill

import pytest

_STORY = (
    "Lamplighters of Vell go back to gas\n\n“We never threw the poles away,” said Jon Harrow,"
    " who has lit them for thirty years.\n\nThe works are closed, and the quay has been dark.\n"
)
_SCREEN = {"textual", "rich", "asyncio"}
_NETWORK = {"httpx", "httpcore", "ssl", "_ssl", "socket"}
_FORMATS = {"lxml", "markdown_it", "trafilatura", "charset_normalizer", "pypdfium2", "email"}
_DISK = {"sqlite3", "platformdirs", "hashlib", "tomllib"}
_PYTHON = {"ast", "dis", "tokenize", "subprocess", "multiprocessing", "logging", "datetime"}
if sys.version_info >= (3, 12):  # since 3.12 every dataclass needs them
    _PYTHON -= {"ast", "dis", "tokenize"}
_HEAVY = _SCREEN | _NETWORK | _FORMATS | _DISK | _PYTHON
_LIGHT = {"re", "dataclasses", "enum", "typing", "pathlib", "collections", "functools", "inspect"}

_REPORT = (
    "import io, sys\n"
    "before = set(sys.modules)\n"
    "words = sys.argv[1:]\n"
    "{run}\n"
    "print(*sorted(set(sys.modules) - before), file=sys.stderr)\n"
)
_MAIN = "import reader.__main__\nfrom reader.cli.main import main\nmain(words)"
_FIRST_SCREEN = """import reader.__main__
import os
from reader.first_screen import start, terminal
os.isatty = lambda number: True
os.get_terminal_size = lambda number: os.terminal_size((120, 40))
assert start._picture(words)[0]"""
_LIBRARY = """
from pathlib import Path
from reader.library.opening import open_library
open_library(Path(words[0])).close()"""
_EARLY_FRAME = """from reader.startup.lazy_modules import defer_unused_modules
defer_unused_modules()
import os
from reader.cli.interactive import reader_start
from reader.cli.interactive.early_article import EarlyArticle
from reader.workers.article_cache import article_cache_at
article_cache = article_cache_at(os.path.dirname(words[0]))
beginning = EarlyArticle(words, "", article_cache, draws=False)
beginning.read(offline=False)
first = beginning.first
from reader.first_screen.picture import Picture
from reader.model.settings import Settings
from reader.tui.early.article_frame import frame_of
from reader.tui.early.inked_bytes import drawn_as_set
from reader.tui.views.ink.palette import DARK
screen = drawn_as_set(Picture(120, 40, has_true_colours=True), Settings(), DARK)
assert frame_of(first, Settings(), screen)"""
_EARLY_LIST = """from reader.startup.lazy_modules import defer_unused_modules
defer_unused_modules()
import os
os.isatty = lambda number: True
os.get_terminal_size = lambda number: os.terminal_size((120, 40))
from pathlib import Path
from reader.cli.interactive import early_list, reader_start
from reader.first_screen import terminal
terminal.hold = lambda *_: drawn.append(_)
early_list._MAX_WAIT_SECONDS = 20
from reader.tui.early.start import Start
drawn = []
settings, _ = reader_start._settings(words[0], offline=False, ascii_only=False)
early_list.show(Start(), settings, reader_start._library_opener(Path(words[0]), settings), "")
assert drawn"""
_KEEPING = """sys.dont_write_bytecode = False
from reader.startup.regex_cache import CACHE
CACHE._place = {place!r}
{run}
CACHE.keep()"""
_PAGE = """<!doctype html><html><head><title>Lamplighters</title><link rel=canonical
href=https://vell.example/gas><script type="application/ld+json">{"@type": "NewsArticle",
"headline": "Lamplighters of Vell go back to gas", "wordCount": 21}</script></head>
<body><article><h1>Lamplighters of Vell go back to gas</h1>
<p>“We never threw the poles away,” said <a href=/harrow>Jon Harrow</a>, who has lit them for
thirty years, in the dark and in the rain, and will go on doing so.</p></article></body></html>
"""


@cache
def _loaded(run: str, *words: str) -> frozenset[str]:
    """Return the modules that a run loads beyond those of a bare Python start."""
    with TemporaryDirectory() as home:
        done = subprocess.run(
            [sys.executable, "-c", _REPORT.format(run=run), *words],
            env={"TERM": "xterm-256color", "COLORTERM": "truecolor", "HOME": home},
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(__file__).parents[2],
        )
    return frozenset(done.stderr.split())


def _packages(modules: frozenset[str]) -> set[str]:
    return {name.partition(".")[0] for name in modules}


@pytest.fixture
def story(tmp_path: Path) -> str:
    """An article on disk."""
    path = tmp_path / "story.txt"
    path.write_text(_STORY, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("word", ["--version", "--help"])
def test_a_quick_answer_loads_next_to_nothing(word: str) -> None:
    assert not _packages(_loaded(_MAIN, word)) & (_HEAVY | _LIGHT)


@pytest.mark.parametrize("verb", ["print", "quotes", "outline"])
def test_plain_text_is_read_without_screen_network_and_other_formats(story: str, verb: str) -> None:
    assert not _packages(_loaded(_MAIN, verb, story)) & _HEAVY


@pytest.mark.parametrize("verb", ["print", "quotes"])
def test_plain_text_is_read_without_dataclasses_and_typing(story: str, verb: str) -> None:
    """These modules get what they need of `typing` from `reader.startup.light_typing`."""
    unwanted = {"dataclasses", "ast", "dis", "typing"}
    assert not _packages(_loaded(_MAIN, verb, story)) & unwanted


@pytest.mark.parametrize("verb", ["print", "quotes"])
def test_from_the_second_start_on_plain_text_is_read_without_collections_and_functools(
    verb: str, story: str, tmp_path: Path
) -> None:
    """Light stand-ins replace them, without the modules that the real ones load."""
    run = _KEEPING.format(place=str(tmp_path / "kept"), run=_MAIN)
    _loaded(run, verb, story)
    assert not _loaded(f"{run}\n", verb, story) & {"keyword", "reprlib"}


def test_from_the_second_start_on_a_page_is_drawn_without_collections_and_functools(
    tmp_path: Path,
) -> None:
    """Nor does lxml load them, or `operator`."""
    page = tmp_path / "gas.html"
    page.write_text(_PAGE, encoding="utf-8")
    run = _KEEPING.format(place=str(tmp_path / "kept"), run=_EARLY_FRAME)
    _loaded(run, str(page))
    assert not _loaded(f"{run}\n", str(page)) & {"keyword", "operator", "reprlib"}


def test_the_first_frame_of_a_page_is_drawn_without_what_it_has_no_need_of(tmp_path: Path) -> None:
    """Notes, settings, dates and addresses are loaded on demand."""
    page = tmp_path / "gas.html"
    page.write_text(_PAGE, encoding="utf-8")
    loaded = _loaded(_EARLY_FRAME, str(page))
    unwanted = (_HEAVY - {"lxml"}) | {"dataclasses", "pathlib", "gzip", "importlib", "typing"}
    assert not _packages(loaded) & (unwanted | {"json", "unicodedata"})
    assert not loaded & {
        "lxml._elementpath",
        "reader.first_screen.plain_beginning",
        "reader.library.settings.configuration",
        "reader.library.store",
        "reader.model.annotation",
        "reader.session.notes.note_links",
        "reader.tui.views.article.annotated",
    }


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("gas.html", _PAGE),
        pytest.param(
            "gas.md",
            f"# Gas\n\n{_STORY}",
            marks=pytest.mark.skipif(
                sys.version_info >= (3, 14), reason="dataclasses load enum there"
            ),
        ),
    ],
)
def test_from_the_second_start_on_nothing_is_loaded_that_compiles_expressions(
    name: str, text: str, tmp_path: Path
) -> None:
    article = tmp_path / name
    article.write_text(text, encoding="utf-8")
    run = _KEEPING.format(place=str(tmp_path / "kept"), run=_EARLY_FRAME)
    first, second = _loaded(run, str(article)), _loaded(f"{run}\n", str(article))
    assert "re" in first
    assert not second & {"re", "enum"}


def test_the_first_frame_of_a_mail_is_drawn_without_what_only_writers_of_mail_need(
    tmp_path: Path,
) -> None:
    mail = tmp_path / "gas.eml"
    head = "From: Ada Quill <ada@vell.example>\nSubject: Gas\nDate: Tue, 3 Mar 2026 10:00 +0000\n"
    mail.write_text(f"{head}\n{_STORY}", encoding="utf-8")
    loaded = _loaded(_EARLY_FRAME, str(mail))
    assert not loaded & {"socket", "random", "calendar", "email.policy", "html", "dataclasses"}


@pytest.mark.parametrize(("name", "text"), [("gas.html", _PAGE), ("gas.md", f"# Gas\n\n{_STORY}")])
def test_what_was_read_before_is_drawn_without_a_parser(
    name: str, text: str, tmp_path: Path
) -> None:
    article = tmp_path / name
    article.write_text(text, encoding="utf-8")
    run = _KEEPING.format(place=str(tmp_path / "kept"), run=_EARLY_FRAME)
    kept = (
        "\nfrom reader.model.analysis import Analysis\n"
        "article_cache.keep(first.article, Analysis())\n"
    )
    first, second = _loaded(run + kept, str(article)), _loaded(f"{run}\n", str(article))
    assert "reader.parsing.builder" in first
    assert not second & {"reader.parsing.builder", "re", "enum", "typing", "lxml", "markdown_it"}


def test_the_library_is_opened_without_libraries_of_compression(tmp_path: Path) -> None:
    loaded = _loaded(_LIBRARY, str(tmp_path))
    assert "sqlite3" in loaded
    assert not loaded & {"shutil", "bz2", "lzma", "tempfile", "random"}


def test_the_list_of_the_library_is_drawn_without_the_program(tmp_path: Path) -> None:
    loaded = _loaded(_EARLY_LIST, str(tmp_path))
    assert "sqlite3" in loaded
    assert not _packages(loaded) & ((_SCREEN | _NETWORK | _FORMATS | _PYTHON) - {"datetime"})
    assert not loaded & {
        "reader.tui.views.outline.outline_view",
        "reader.tui.views.article.article_view",
        "tomllib",
    }
    assert not {name for name in loaded if name.startswith(("reader.commands", "reader.analysis"))}


@pytest.mark.parametrize("worker", ["analyst", "parser"])
def test_a_subprocess_loads_nothing_that_compiles_expressions(worker: str) -> None:
    """``pickle`` would load ``re``, and ``typing`` too: a megabyte in each process."""
    run = f"import reader.workers.worker_process, reader.workers.{worker}"
    loaded = _packages(_loaded(run))
    assert "_pickle" in loaded
    assert not loaded & ({"re", "enum", "typing", "pickle", "dataclasses"} | _HEAVY)


def test_printing_does_not_look_for_quotes(story: str) -> None:
    loaded = _loaded(_MAIN, "print", story)
    assert not {name for name in loaded if name.startswith("reader.analysis.")}


@pytest.mark.skipif(sys.platform == "win32", reason="a POSIX terminal")
def test_the_first_screen_loads_itself_and_what_is_written_in_c(story: str) -> None:
    loaded = _loaded(_FIRST_SCREEN, story)
    assert {name for name in loaded if name.startswith("reader")} == {
        "reader",
        "reader.__main__",
        "reader.cli",
        "reader.cli.main",
        "reader.first_screen",
        "reader.first_screen.colours",
        "reader.first_screen.picture",
        "reader.first_screen.plain_beginning",
        "reader.first_screen.start_hints",
        "reader.first_screen.start",
        "reader.first_screen.terminal",
        "reader.layout",
        "reader.layout.measures",
    }
    others = {name for name in loaded if not name.startswith("reader")}
    assert others <= {"termios", "_signal", "importlib", "importlib._bootstrap",
                      "importlib._bootstrap_external", "_imp", "_warnings", "warnings"}  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="a POSIX terminal")
def test_from_the_second_start_on_wrapped_lines_are_first_shown_without_collections(
    tmp_path: Path,
) -> None:
    head, *paragraphs = _STORY.strip().split("\n\n")
    article = tmp_path / "wrapped.txt"
    article.write_text("\n\n".join([head, *(fill(text * 3, 60) for text in paragraphs)]))
    run = _KEEPING.format(place=str(tmp_path / "kept"), run=_FIRST_SCREEN)
    _loaded(run, str(article))
    loaded = _loaded(f"{run}\n", str(article))
    assert "reader.parsing.lines.paragraphs" in loaded
    assert not loaded & {"re", "enum", "keyword", "reprlib"}


def test_the_screen_is_loaded_without_network_and_library() -> None:
    loaded = _packages(_loaded("import reader.cli.interactive.reader_start, reader.tui.app"))
    assert not loaded & {"httpx", "httpcore", "lxml", "sqlite3", "trafilatura"}
