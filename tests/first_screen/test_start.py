"""When a first screen is drawn, and when it is not."""

import os
import sys
from pathlib import Path

import pytest
from first_screen_frames import drawn

from reader.first_screen import colours, may_be_drawn, start, start_hints
from reader.tui.views.ink.palette import DARK

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX terminal")

_TITLE = "Lamplighters of Vell go back to gas"
_STORY = f"{_TITLE}\n\nThe lamps of the quay were put out in the spring, and the works closed.\n"


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the path of an article, with standard output set up as a terminal."""
    path = tmp_path / "story.txt"
    path.write_text(_STORY, encoding="utf-8")
    for name in [*os.environ]:
        if name in start._OVERRIDING_VARIABLES or name.startswith(("TEXTUAL_", "PULLQUOTE_")):
            monkeypatch.delenv(name)
    for name, value in (
        ("TERM", "xterm-256color"),
        ("COLORTERM", "truecolor"),
        ("XDG_CONFIG_HOME", str(tmp_path / "config")),
        ("XDG_DATA_HOME", str(tmp_path / "data")),
    ):
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(os, "isatty", lambda _: True)
    monkeypatch.setattr(os, "get_terminal_size", lambda _: os.terminal_size((120, 40)))
    return path


def test_an_article_in_plain_text_is_painted(story: Path) -> None:
    screen = drawn(start._picture([str(story)])[0], 120, 40)
    rows = ["".join(cell[0] for cell in row) for row in screen]
    assert _TITLE in rows[0]
    assert "1 min" in rows[1]


@pytest.mark.parametrize(
    ("term", "colours", "ink"),
    [
        ("xterm-256color", "truecolor", b"38;2;"),
        ("xterm-256color", "", b"38;5;"),
        ("xterm-kitty", "", b"38;5;"),
        ("xterm-ghostty", "", b"38;5;"),
        ("foot-extra", "", b"38;5;"),
        ("alacritty", "truecolor", b"38;2;"),
        ("xterm-direct", "", b"38;5;"),
        ("xterm-16color", "", b""),
        ("xterm", "", b""),
    ],
)
def test_it_is_painted_in_the_colours_that_the_terminal_surely_has(
    story: Path, monkeypatch: pytest.MonkeyPatch, term: str, colours: str, ink: bytes
) -> None:
    monkeypatch.setenv("TERM", term)
    monkeypatch.setenv("COLORTERM", colours)
    painted = start._picture([str(story)])[0]
    assert [each for each in (b"38;2;", b"38;5;") if each in painted] == ([ink] if ink else [])


@pytest.mark.parametrize(
    ("term", "variable", "has_them"),
    [
        ("xterm", "XTERM_VERSION", True),
        ("screen", "TMUX", True),
        ("tmux", "TMUX", True),
        ("xterm", "TMUX", False),  # a terminal that was started from within tmux
        ("screen", "XTERM_VERSION", False),  # screen within xterm
    ],
)
def test_xterm_and_tmux_have_more_colours_than_they_say(
    story: Path, monkeypatch: pytest.MonkeyPatch, term: str, variable: str, *, has_them: bool
) -> None:
    for name in ("COLORTERM", "XTERM_VERSION", "TMUX"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", term)
    assert not start.has_unnamed_colours()
    monkeypatch.setenv(variable, "1")
    assert start.has_unnamed_colours() is has_them
    assert (b"38;5;" in start._picture([str(story)])[0]) is has_them
    monkeypatch.setenv("COLORTERM", "truecolor")
    assert not start.has_unnamed_colours()


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--no-first-paint", "{}"],
        ["print", "{}"],
        ["{}", "{}"],
        ["--json", "{}"],
        ["-"],
        ["{}.missing.txt"],
        ["--data-dir"],
        ["story"],
        ["ftp://example.org/lamps.txt"],
        ["file:{}"],
        ["https://example.org/l\x1bmps"],
    ],
    ids=str,
)
def test_other_words_paint_nothing(story: Path, words: list[str]) -> None:
    assert not start.paint([word.format(story) for word in words])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("NO_COLOR", ""),
        ("TERM", "dumb"),
        ("TERM", ""),
        ("TERM", "linux"),
        ("COLUMNS", "80"),
        ("LC_ALL", "C"),
        ("PULLQUOTE_THEME", "nord"),
        ("PULLQUOTE_ASCII", "1"),
        ("TEXTUAL_COLOR_SYSTEM", "standard"),
        ("FORCE_COLOR", "1"),
    ],
)
def test_an_environment_that_may_change_the_screen_paints_nothing(
    story: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    assert not start._picture([str(story)])[0]


@pytest.mark.parametrize(
    ("setting", "is_painted"),
    [
        ('theme = "nord"', False),
        ("width_cells = 60", False),
        ('"wi\\u0064th_cells" = 60', False),
        ("ascii = true", False),
        ("outline = false", False),
        ('browser = "links"', True),
    ],
)
def test_settings_that_change_the_screen_paint_nothing(
    story: Path, tmp_path: Path, setting: str, is_painted: bool
) -> None:
    folder = tmp_path / "config" / "pullquote"
    folder.mkdir(parents=True)
    (folder / "config.toml").write_text(setting)
    assert bool(start._picture([str(story)])[0]) is is_painted


@pytest.mark.parametrize("size", [(19, 40), (80, 7), (1, 1), (5000, 40)], ids=str)
def test_odd_sizes_paint_nothing(
    story: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    monkeypatch.setattr(os, "get_terminal_size", lambda _: os.terminal_size(size))
    assert not start._picture([str(story)])[0]


def test_a_pipe_is_not_waited_for(story: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    assert not start.paint([str(pipe)])
    assert not start.paint([str(tmp_path) + "/"])
    assert not start.paint(["/dev/tty.txt", "/dev/null"])


def test_output_that_is_no_terminal_paints_nothing(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "isatty", lambda number: number != 2)
    assert not start._picture([str(story)])[0]


def test_an_article_left_further_down_is_not_painted_from_its_start(
    story: Path, tmp_path: Path
) -> None:
    data = tmp_path / "library"
    data.mkdir()
    words = ["--data-dir", str(data), str(story)]
    start_hints.store_position(str(data), "/other.txt", "Something else\n\n", at=5)
    assert start._picture(words)[0]
    start_hints.store_position(str(data), str(story), _STORY, at=5)
    assert not start._picture(words)[0]
    copy = tmp_path / "copy.txt"
    copy.write_text(_STORY, encoding="utf-8")
    assert not start._picture([*words[:2], str(copy)])[0]
    start_hints.store_position(str(data), str(story), _STORY, at=0)
    assert start._picture(words)[0]


def test_the_list_of_articles_left_further_down_stays_small_and_private(tmp_path: Path) -> None:
    for number in range(900):
        start_hints.store_position(str(tmp_path), f"/{number}/" + "x" * 90, f"Title {number}", at=3)
    path = tmp_path / start_hints.FILE_NAME
    assert path.stat().st_size <= 64 * 1024
    assert path.stat().st_mode & 0o777 == 0o600
    assert start_hints.stored_position(str(tmp_path), "", "Title 899") == (-1, -1)
    assert start_hints.stored_position(str(tmp_path), "", "Title 0") == (0, 0)
    assert [each.name for each in tmp_path.iterdir()] == [start_hints.FILE_NAME]


def test_a_page_of_the_web_is_announced(story: Path) -> None:
    screen = drawn(start._picture(["https://example.org/lamps"])[0], 120, 40)
    rows = ["".join(cell[0] for cell in row) for row in screen]
    assert rows[38 // 3].strip() == "loading https://example.org/lamps"
    assert rows[39].strip() == "loading https://example.org/lamps   Esc cancels"


@pytest.mark.parametrize("name", ["BACKGROUND", "PANEL", "TEXT", "MUTED", "BRIGHT", "ACCENT"])
def test_colours_are_those_of_the_theme_on_any_terminal(name: str) -> None:
    from rich.color import Color, ColorSystem

    written = getattr(colours, name)
    assert written == getattr(DARK, name.lower())
    true = Color.parse(written)
    assert true.get_ansi_codes() == ("38", *colours.true_colour(written).split(";"))
    assert true.downgrade(ColorSystem.EIGHT_BIT).number == getattr(colours, f"{name}_256")


def test_a_list_of_resumed_articles_that_cannot_be_written_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start_hints.store_position(str(tmp_path), "/one.txt", "One story\n\n", at=3)

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", full)
        with pytest.raises(OSError, match="No space left"):
            start_hints.store_position(str(tmp_path), "/two.txt", "Two stories\n\n", at=3)
    assert [path.name for path in tmp_path.iterdir()] == [start_hints.FILE_NAME]
    assert start_hints.stored_position(str(tmp_path), "/one.txt", "One story\n\n") == (3, 3)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["./ebb.txt"], True),
        (["notes.d/ebb"], True),
        (["EBB.TXT"], True),
        (["https://vell.example/ebb.html"], True),
        (["ebb.txt", "--data-dir", "shelf.d"], True),
        (["ebb.html"], False),
        (["--data-dir", "shelf", "notes/ebb.md"], False),
        ([], False),
    ],
)
def test_only_texts_and_addresses_are_looked_at(words: list[str], expected: bool) -> None:
    assert may_be_drawn(words) is expected
