"""The layout of ``--help`` in terminals of any width."""

from pathlib import Path

import pytest
from cli_runs import STORY, stderr_of, stdout_of

from reader.cli.command_line.declaration import FORMATS
from reader.cli.command_line.help import overview


def widest(text: str) -> int:
    return max(map(len, text.splitlines()))


@pytest.mark.parametrize(("columns", "least", "most"), [("90", 80, 90), ("20", 60, 72)])
def test_lines_fit_a_terminal_but_are_never_too_narrow_to_read(
    columns: str, least: int, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert least < widest(overview()) <= most


@pytest.mark.parametrize("columns", ["", "wide", "-5", "²", "400", "9" * 5_000])
def test_any_width_that_the_environment_tells_is_answered(
    columns: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert 60 < widest(overview()) <= 100


def test_help_is_a_verb_unless_a_file_is_called_so(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert stdout_of(capsys, "help") == stdout_of(capsys, "--help")
    assert stdout_of(capsys, "help", "notes", "add") == stdout_of(capsys, "notes", "add", "--help")
    (tmp_path / "help").write_text(STORY)
    assert stdout_of(capsys, "help") == STORY


def test_help_and_version_of_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    from reader.cli.command_line.declaration import VERBS
    from reader.cli.dispatch import _HANDLERS

    assert {verb.name for verb in VERBS} | {""} == set(_HANDLERS)
    overview = stdout_of(capsys, "--help")
    for verb in VERBS:
        assert f"pullquote {verb.name}" in overview
        text = stdout_of(capsys, *verb.name.split(), "--help")
        assert all(f"--{option.name}" in text for option in verb.options)
    assert stdout_of(capsys, "--version") == stdout_of(capsys, "quotes", "--version")


def test_help_has_every_sentence_of_the_declarations_whole(
    capsys: pytest.CaptureFixture[str],
) -> None:
    from reader.cli.command_line.declaration import VERBS

    for verb in VERBS:
        text = " ".join(stdout_of(capsys, *verb.name.split(), "--help").split())
        assert f"{verb.summary[0].upper()}{verb.summary[1:]}." in text
        assert all(option.summary in text for option in verb.options)


@pytest.mark.parametrize(("columns", "widest"), [("80", 80), ("200", 100), ("20", 60)])
def test_help_fits_the_terminal_and_tells_what_an_option_takes(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, columns: str, widest: int
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    text = stdout_of(capsys, "export", "--help")
    assert all(name in text for name in FORMATS)
    for line in (
        *text.splitlines(),
        *stdout_of(capsys, "--help").split("exit status")[0].splitlines(),
    ):
        assert len(line) <= widest


def test_keys_completions_and_manual_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert "| Keys |" in stdout_of(capsys, "keys")
    assert ".TH PULLQUOTE" in stdout_of(capsys, "manual")
    for shell in ("bash", "zsh", "fish"):
        assert "notes" in stdout_of(capsys, "completion", shell)


def test_the_keys_are_those_that_the_user_has_chosen(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    (tmp_path / "config" / "pullquote").mkdir(parents=True)
    settings = tmp_path / "config" / "pullquote" / "config.toml"
    settings.write_text('[keys]\n"match.next" = ["n", ";m"]\n"scroll.left" = []\n')
    text = stdout_of(capsys, "keys")
    assert "| `n` `;m` | `match.next` |" in text
    assert "| `:` | `scroll.left` |" in text


def test_help_with_no_verb_is_reported(capsys: pytest.CaptureFixture[str], story: str) -> None:
    assert "no verb qoutes; did you mean quotes?" in stderr_of(capsys, "help", "qoutes", status=2)
    assert stdout_of(capsys, "help", "-h") == stdout_of(capsys, "--help")


@pytest.mark.parametrize(
    ("verb", "offered"),
    [("keys", []), ("completion", []), ("manual", []), ("doctor", ["--data-dir"]),
     ("outline", ["--data-dir", "--offline"]), ("notes rm", ["--data-dir", "--offline"])],
)  # fmt: skip
def test_the_help_of_a_verb_offers_no_option_that_does_nothing_there(
    capsys: pytest.CaptureFixture[str], verb: str, offered: list[str]
) -> None:
    text = stdout_of(capsys, *verb.split(), "--help")
    assert [name for name in ("--data-dir", "--offline") if name in text] == offered


def test_an_option_that_does_nothing_is_accepted_as_an_alias_may_give_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert stdout_of(capsys, "--offline", "keys") == stdout_of(capsys, "keys")
