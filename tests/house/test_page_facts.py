"""The lists and numbers on the pages are those of the program."""

import re
import tomllib
from pathlib import Path

import pytest

from reader.analysis.languages import registry
from reader.analysis.languages.without_lexicon import cased_languages, unicameral_languages
from reader.cli.command_line.declaration import EXIT_CODES, FORMATS, VERBS
from reader.library.settings.configuration import _PARSERS, load_settings
from reader.library.sqlite import database_files
from reader.model.settings import Settings

ROOT = Path(__file__).parents[2]


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_the_example_of_a_configuration_has_every_setting_and_no_mistake(tmp_path: Path) -> None:
    _, _, rest = page("docs/configuration.md").partition("```toml\n")
    example, _, _ = rest.partition("```")
    (tmp_path / "config.toml").write_text(example, encoding="utf-8")
    assert load_settings(tmp_path / "config.toml", environment={})[1] == ()
    assert set(tomllib.loads(example)) == {*_PARSERS, "keys", "colour_names", "sync"}


def test_the_example_of_a_configuration_shows_the_defaults() -> None:
    shown = tomllib.loads(page("docs/configuration.md").split("```toml\n")[1].split("```")[0])
    for name in ("width_cells", "ascii", "outline", "mouse", "cursor", "offline"):
        assert shown[name] == getattr(Settings(), name), name
    assert tuple(shown["colours"]) == Settings().colours


def test_the_page_on_configuration_names_every_file_of_the_data_directory() -> None:
    text = page("docs/configuration.md")
    files = (*database_files._FOLDERS, *database_files._FILES)
    assert [name for name in files if name not in text and not name.endswith(".lock")] == []


def test_the_page_on_scripts_has_every_verb_format_and_exit_status() -> None:
    text = page("docs/scripts.md")
    verbs = {verb.name for verb in VERBS}
    assert {name for name in verbs if not re.search(rf"\b{name}\b", text)} == set()
    assert f"Formats: {', '.join(FORMATS)}." in text
    for code, meaning in EXIT_CODES:
        assert f"| {code} | {meaning} |" in text


def test_the_page_on_fuzzing_has_every_target() -> None:
    rows = re.findall(r"^\| (`.+?) \|", page("fuzz/README.md"), re.MULTILINE)
    listed = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    targets = page("fuzz/targets.py").partition("TARGETS: ")[2].partition(")\n}")[0]
    assert listed == set(re.findall(r"^ {8}(\w+),$", targets, re.MULTILINE))


@pytest.mark.parametrize("name", ["README.md", "docs/quotes.md", "CHANGELOG.md"])
def test_the_number_of_languages_is_the_one_of_the_program(name: str) -> None:
    cased = len(cased_languages.LANGUAGES)
    unicameral = len(
        [each for each in vars(unicameral_languages) if each.isupper() and each[0] != "_"]
    )
    assert (len(registry._MODULES), cased, cased + unicameral) == (7, 27, 32)
    assert "hirty-two" in page(name)
