"""The lists and numbers on the pages are those of the program."""

import re
import tomllib
from pathlib import Path

import pytest

from reader.analysis.confidence import _PRECISION
from reader.analysis.languages import registry
from reader.analysis.languages.without_lexicon import cased_languages, unicameral_languages
from reader.analysis.quotes import explain_quotes
from reader.cli.command_line.declaration import EXIT_CODES, FORMATS, VERBS
from reader.export.writers import template
from reader.library.settings.configuration import _PARSERS, load_settings
from reader.library.sqlite import database_files
from reader.model.settings import Settings
from reader.parsing.exports.recognition import MOST_ARTICLES
from reader.parsing.feeds.feed_article import _MOST_FULL_TEXT
from reader.parsing.messages.mail import _MOST_MESSAGES
from reader.parsing.printed import pdf
from reader.sources.base import Limits
from reader.web_loader import MAX_PAGES
from reader.workers import analyst, comparison, fetcher, parser, quoting

ROOT = Path(__file__).parents[2]
MEGABYTE = 1024 * 1024


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
    assert [verb.name for verb in VERBS if f"pullquote {verb.name}" not in text] == []
    assert f"Formats: {', '.join(FORMATS)}." in text
    for code, meaning in EXIT_CODES:
        assert f"| {code} | {meaning} |" in text


def test_the_page_on_formats_has_the_limits_of_the_program() -> None:
    table = page("docs/formats.md").partition("## Known limitations")[2]
    listed = [row.split("|")[2].strip() for row in table.splitlines() if row.startswith("| ")][2:]
    sizes = [f"{size // MEGABYTE} MB" for size in (Limits().max_file_bytes, Limits().max_bytes)]
    numbers = (MAX_PAGES, pdf.MAX_PAGES, _MOST_MESSAGES, MOST_ARTICLES, _MOST_FULL_TEXT)
    assert listed == [*sizes, *(f"{number:,}" for number in numbers)]


def test_the_page_on_safety_has_the_deadlines_of_the_program() -> None:
    table = page("docs/safety.md").partition("## Work that may not terminate")[2]
    rows = re.findall(r"^\| [a-z][^|]+\| (\d+) \|", table.partition("\n\nThese")[0], re.MULTILINE)
    limits = (analyst.LIMITS, quoting.LIMITS, fetcher.LIMITS, comparison.LIMITS, template.LIMITS)
    seconds = [int(each.seconds) for each in limits]
    assert [int(row) for row in rows] == [seconds[0], int(parser._SECONDS), *seconds[1:]]


def test_the_page_on_security_has_the_limits_of_a_request() -> None:
    limits = Limits()
    text = " ".join(page("SECURITY.md").split())
    assert (
        f"limited to {limits.total_seconds:.0f} seconds, {limits.max_bytes // MEGABYTE} MB" in text
    )
    assert f"and {limits.max_redirects} redirects" in text


def _rows_of_rules() -> list[tuple[set[str], str]]:
    """Return the rules in each row of the table on the page about quotes, and their examples."""
    table = page("docs/quotes.md").partition("## The rules")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (`[^|]+) \| ([^|]+) \|$", table, re.MULTILINE)
    return [(set(re.findall(r"`([^`]+)`", rules)), examples) for rules, examples in rows]


def test_the_page_on_quotes_lists_every_rule_that_has_a_confidence() -> None:
    listed = set().union(*(rules for rules, _ in _rows_of_rules()))
    assert sorted(listed - {"corrected", "follows-correction"}) == sorted(_PRECISION)


@pytest.mark.parametrize(
    ("rules", "example"),
    [(rules, each) for rules, examples in _rows_of_rules() for each in examples.split(" · ")
     if re.search("[“«]", each) and "…" not in each],
)  # fmt: skip
def test_a_whole_example_of_a_rule_is_decided_by_it(rules: set[str], example: str) -> None:
    found = explain_quotes(example.partition(" (outside")[0].replace(" ⏎ ", "\n\n"))
    assert rules & {each.quote.rule for each in found if not each.refused}


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
