"""What every test has: a home of its own, golden files, and hypothesis without a clock."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("house", deadline=None, print_blob=True, max_examples=60)
settings.register_profile("thorough", settings.get_profile("house"), max_examples=1_000)
os.environ.pop("LC_ALL", None)  # in C everything would be drawn with ASCII
for _name in ("COLUMNS", "LINES"):  # a size that no terminal of a test has
    os.environ.pop(_name, None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))

Golden = Callable[[str, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write what the program shows now over the golden files",
    )


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home directory for the tests, so that none reads or writes what is a person's own."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name, part in (
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_CACHE_HOME", "cache"),
        ):
            patch.setenv(name, str(folder / part))
        for name in ("NO_COLOR", "PULLQUOTE_DATA_DIR", "VISUAL", "EDITOR", "BROWSER", "DISPLAY"):
            patch.delenv(name, raising=False)
        yield folder


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compare a text with ``golden/NAME`` beside the test; ``--update-golden`` writes it."""

    def compare(name: str, text: str) -> None:
        path = request.path.parent / "golden" / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert path.is_file(), f"{path} is missing: pytest --update-golden writes it"
        assert text == path.read_text(encoding="utf-8")

    return compare
