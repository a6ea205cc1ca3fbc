"""Settings: mistakes are reported with file and line, and never fatal."""

import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.library.settings.configuration import load_settings
from reader.model.settings import Settings

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")


def load(path: Path, text: str, **environment: str) -> tuple[Settings, tuple[str, ...]]:
    path.write_text(text, encoding="utf-8")
    return load_settings(path, environment=environment)


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.toml", environment={}) == (Settings(), ())


def test_every_setting_can_be_set(tmp_path: Path) -> None:
    text = """
theme = "nord"
width_cells = 66
ascii = true
outline = false
mouse = false
colours = ["red", "teal"]
editor = "vim -n"
browser = "w3m"
[keys]
next_quote = "n"
quit = ["q", "Q"]
"""
    found, problems = load(tmp_path / "config.toml", text)
    assert problems == ()
    assert found._replace(places={}) == Settings(
        "nord",
        66,
        True,
        False,
        False,
        ("red", "teal"),
        "vim -n",
        "w3m",
        {"next_quote": ("n",), "quit": ("q", "Q")},
    )


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("width_cells = 'wide'", "must be a number"),
        ("width_cells = 3", "from 20 to 400"),
        ("lines = 3", "unknown setting 'lines'"),
        ("width_cells = true", "must be a number"),
        ("ascii = 1", "true or false"),
        ("theme = 7", "text in quotation marks"),
        ("colours = []", "a list of names"),
        ("colours = [1]", "a list of names"),
        ("colour = 'red'", "unknown setting 'colour'; did you mean colours?"),
        ("keys = 3", "must be a table"),
        ("keys.quit = 3", "a key or a list of keys"),
        ("keys.quit = ['q', 3]", "a key or a list of keys"),
        ("mouse = yes", "the line is ignored"),
        ("mouse = ", "the line is ignored"),
        (f"mouse = {'[' * 5_000}", "nested"),
        (f"mouse = {'9' * 5_000}", "too large"),
    ],
)
def test_a_wrong_line_is_named_and_the_others_hold(tmp_path: Path, line: str, words: str) -> None:
    path = tmp_path / "config.toml"
    found, problems = load(path, f"# mine\neditor = 'ed'\n{line}\nbrowser = 'w3m'\n")
    if line.startswith("keys"):
        found, problems = load(path, f"# mine\neditor = 'ed'\n{line}\n")
    assert found.editor == "ed"
    assert found.width_cells == Settings().width_cells
    (problem,) = problems
    assert problem.startswith(f"{path}:3: ")
    assert words in problem


@pytest.mark.parametrize("between", ["\u2028", "\x85", "\u2029"])
def test_only_line_ends_of_toml_end_a_line(tmp_path: Path, between: str) -> None:
    path = tmp_path / "config.toml"
    found, problems = load(path, f"editor = 'a{between}b'\r\nmouse = yes\r\n")
    assert found.editor != Settings().editor
    (problem,) = problems
    assert problem.startswith(f"{path}:2: ")


def test_an_open_string_at_the_end_is_ignored(tmp_path: Path) -> None:
    found, _ = load(tmp_path / "config.toml", 'editor = \'ed\'\nbrowser = """\n\n')
    assert found.editor == "ed"


def test_the_environment_counts_more_than_the_file(tmp_path: Path) -> None:
    found, problems = load(
        tmp_path / "config.toml",
        "width_cells = 66\ntheme = 'nord'\n",
        PULLQUOTE_WIDTH_CELLS="50",
        PULLQUOTE_ASCII="yes",
        PULLQUOTE_COLOURS="red, blue",
    )
    assert problems == ()
    assert (found.width_cells, found.theme, found.ascii) == (50, "nord", True)
    assert found.colours == ("red", "blue")


@pytest.mark.parametrize("width", ["x", "9" * 5000, "²"])
def test_a_wrong_variable_is_named(tmp_path: Path, width: str) -> None:
    found, problems = load(tmp_path / "c", "", PULLQUOTE_WIDTH_CELLS=width, PULLQUOTE_MOUSE="maybe")
    assert found == Settings()
    assert [problem.split()[0] for problem in problems] == [
        "PULLQUOTE_WIDTH_CELLS",
        "PULLQUOTE_MOUSE",
    ]


def test_what_is_no_text_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b"theme = 'x'\n\xff\xfe\n")
    found, problems = load_settings(path, environment={})
    assert found == Settings()
    assert problems == (f"{path}:2: not UTF-8, so the defaults are used",)
    assert load_settings(tmp_path, environment={})[1]
    path.write_bytes(b"#" * 300_000)
    assert "larger" in load_settings(path, environment={})[1][0]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode()))
def test_no_content_raises_and_no_problem_acts(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(body)
    found, problems = load_settings(path, environment={})
    assert isinstance(found, Settings)
    assert all(problem.isprintable() for problem in problems)
    assert len(problems) < 60


def test_colours_get_names_from_a_table_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('[colour_names]\nyellow = "claim"\ngreen = 3\nblue = " "\n')
    settings, problems = load_settings(path, environment={})
    assert settings.colour_names == {"yellow": "claim"}
    assert [problem.partition(": ")[0].rpartition(":")[2] for problem in problems] == ["3", "4"]


@pytest.mark.parametrize(
    ("locale", "body", "is_ascii"),
    [
        ("C", "", True),
        ("POSIX", "", True),
        ("C.UTF-8", "", False),
        ("", "", False),
        ("C", "ascii = false\n", False),
        ("de_DE.UTF-8", "ascii = true\n", True),
    ],
)
def test_a_locale_without_other_letters_asks_for_ascii(
    locale: str, body: str, is_ascii: bool, tmp_path: Path
) -> None:
    path = tmp_path / "config.toml"
    path.write_text(body)
    loaded, problems = load_settings(path, environment={"LC_ALL": locale})
    assert (loaded.ascii, problems) == (is_ascii, ())


@pytest.mark.parametrize(
    ("term", "body", "is_ascii"),
    [("linux", "", True), ("linux", "ascii = false\n", False), ("xterm-256color", "", False)],
)
def test_the_console_has_few_glyphs(term: str, body: str, is_ascii: bool, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(body)
    assert load_settings(path, environment={"TERM": term})[0].ascii == is_ascii


@pytest.mark.parametrize("colours", ['["red", "red"]', '["red", " red"]', '["red", " "]', '[""]'])
def test_colours_are_different_and_have_names(colours: str, tmp_path: Path) -> None:
    found, problems = load(tmp_path / "config.toml", f"colours = {colours}\n")
    assert found == Settings()
    assert problems == (
        f"{tmp_path}/config.toml:1: colours must be a list of different names; the default is used",
    )


def test_no_colours_in_the_environment_are_no_colours(tmp_path: Path) -> None:
    found, problems = load(tmp_path / "c", "", PULLQUOTE_COLOURS="")
    assert found == Settings()
    assert problems == ("PULLQUOTE_COLOURS must be a list of different names; it is ignored",)


@needs_links
def test_a_link_that_leads_nowhere_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    for target in (tmp_path / "gone.toml", path):
        path.unlink(missing_ok=True)
        path.symlink_to(target)
        found, problems = load_settings(path, environment={})
        assert found == Settings()
        assert [problem.startswith(f"{path}: ") for problem in problems] == [True]
        assert problems[0].endswith(", so the defaults are used")


def test_it_is_known_where_what_others_check_was_set(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    text = 'theme = "plaid"\n[keys]\n# mine\n"note.sing" = "z"\nmatch.next = ["x"]\n'
    text += '[keys.quote]\nlist = "k"\n'
    found, problems = load(path, text)
    assert problems == ()
    assert found.keys == {"note.sing": ("z",), "match.next": ("x",), "quote.list": ("k",)}
    assert found.places == {
        "theme": f"{path}:1",
        "keys.note.sing": f"{path}:4",
        "keys.match.next": f"{path}:5",
        "keys.quote.list": f"{path}:7",
    }
    found, _ = load(path, text, PULLQUOTE_THEME="check")
    assert found.places["theme"] == "PULLQUOTE_THEME"


def test_a_variable_that_is_no_setting_is_reported(tmp_path: Path) -> None:
    found, problems = load(
        tmp_path / "c", "", PULLQUOTE_OFLINE="1", PULLQUOTE_DATA_DIR="/d", PULLQUOTE_SYNC_DIR="/s"
    )
    assert not found.offline
    assert problems == ("PULLQUOTE_OFLINE: unknown setting; it is ignored",)


def test_a_file_that_is_something_else_is_reported_once_and_the_defaults_hold(
    tmp_path: Path,
) -> None:
    found, problems = load(tmp_path / "config.toml", "= no TOML\n" * 30)
    assert found == Settings()
    assert len(problems) == 21
    assert problems[-1].endswith("config.toml: not TOML, so the defaults are used")


def test_names_of_colours_that_are_no_table_are_reported(tmp_path: Path) -> None:
    found, problems = load(tmp_path / "config.toml", '\ncolour_names = "claim"\n')
    assert found == Settings()
    (problem,) = problems
    assert problem.endswith("config.toml:2: colour_names must be a table")
