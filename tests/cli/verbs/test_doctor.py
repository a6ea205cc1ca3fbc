"""The findings and advice of ``doctor``."""

import json
from pathlib import Path

import pytest
from cli_runs import STORY, stderr_of, stdout_of


def test_doctor_says_how_things_are(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    text = stdout_of(capsys, "doctor")
    assert f"none yet; saving something creates {tmp_path / 'data'}" in text
    assert not (tmp_path / "data").exists()
    stdout_of(capsys, "notes", "add", story, "--quote", "Rust")
    text = stdout_of(capsys, "doctor")
    assert "sound: 1 note, 1 article" in text
    assert str(tmp_path / "data") in text
    (tmp_path / "config" / "pullquote").mkdir(parents=True)
    (tmp_path / "config" / "pullquote" / "config.toml").write_text(
        'width = 3\ntheme = "plaid"\n[keys]\n"note.sing" = ["x"]\n'
    )
    text = stdout_of(capsys, "doctor")
    assert "config.toml:1: unknown setting" in text
    assert "config.toml:2: unknown theme plaid" in text
    assert "config.toml:4: unknown command 'note.sing'" in text
    (tmp_path / "file").touch()
    assert "library" in stdout_of(
        capsys, "doctor", "--data-dir", str(tmp_path / "file" / "x"), status=5
    )


def test_doctor_says_what_to_do_below_what_is_wrong(
    capsys: pytest.CaptureFixture[str], story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setenv("PULLQUOTE_THEME", "pullquote-light")
    lines = stdout_of(capsys, "doctor").splitlines()
    wrong = lines.index("terminal        TERM is 'dumb'")
    assert lines[wrong + 1].startswith(" " * 16 + "→ text is printed")
    assert not any("unknown theme" in line for line in lines)


@pytest.mark.parametrize("words", [["notes", "rm", "x"], ["notes"], ["export", "--to", "json"]])
def test_a_folder_to_share_in_that_cannot_be_one_is_reported_once(
    capsys: pytest.CaptureFixture[str],
    story: str,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
) -> None:
    monkeypatch.setenv("PULLQUOTE_SYNC_DIR", "relative")
    first, *others = stderr_of(capsys, *words, status=1).splitlines()
    assert first.startswith("pullquote: PULLQUOTE_SYNC_DIR must be an absolute path")
    assert len(others) == 1


def test_of_many_mistakes_in_the_settings_the_first_is_reported(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    settings = tmp_path / "config" / "pullquote" / "config.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("offline = 1\nthem = 1\n")
    line = f"pullquote: {settings}:1: offline must be true or false; the default is used"
    lines = stderr_of(capsys, "print", "http://127.0.0.1:1/", status=3).splitlines()
    assert lines[0] == f"{line} (and more: pullquote doctor lists all)"
    assert len(lines) == 2
    assert stderr_of(capsys, "notes", status=1).startswith(line)  # another command tells it again
    assert stdout_of(capsys, "print", story) == STORY


def test_sharing_that_is_switched_off_is_reported_as_that(
    capsys: pytest.CaptureFixture[str], story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULLQUOTE_SYNC_DIR", "")
    assert "turns sync off" in stderr_of(capsys, "sync", status=2)
    monkeypatch.delenv("PULLQUOTE_SYNC_DIR")
    assert "no folder is set" in stderr_of(capsys, "sync", status=2)


def _findings(capsys: pytest.CaptureFixture[str], subject: str) -> list[tuple[str, str]]:
    """Return what is found about a subject, and what to do about it."""
    found = json.loads(stdout_of(capsys, "doctor", "--json"))["findings"]
    return [(each["state"], each["remedy"]) for each in found if each["subject"] == subject]


@pytest.mark.parametrize(
    ("encoding", "remedy"), [("UTF-8", ""), ("utf8", ""), ("ANSI_X3.4-1968", "LC_ALL=C.UTF-8")]
)
def test_a_locale_without_the_letters_of_articles_is_reported_with_a_remedy(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    encoding: str,
    remedy: str,
) -> None:
    monkeypatch.setattr("locale.getencoding", lambda: encoding)
    ((state, told),) = _findings(capsys, "locale")
    assert state == encoding
    assert bool(told) == bool(remedy)
    assert remedy in told


@pytest.mark.parametrize(
    ("term", "variable", "told"),
    [
        ("xterm", "COLORTERM", "16 million colours"),
        ("xterm", "COLORTERM=rxvt", "colours as TERM says"),
        ("xterm", "NO_COLOR", "no colours, as NO_COLOR asks"),
        ("xterm", "NOTHING", "colours as TERM says"),
        ("dumb", "COLORTERM", "TERM is 'dumb'"),
    ],
)
def test_what_the_terminal_can_draw_is_reported(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    term: str,
    variable: str,
    told: str,
) -> None:
    for name in ("COLORTERM", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", term)
    name, _, value = variable.partition("=")
    monkeypatch.setenv(name, value or "truecolor")
    ((state, remedy),) = _findings(capsys, "terminal")
    assert told in state
    assert bool(remedy) == (term == "dumb")
