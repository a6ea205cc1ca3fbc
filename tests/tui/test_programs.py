"""Other programs: whatever they do, it is told in one line and no text is lost."""

import sys
import tempfile
from pathlib import Path

import pytest

from reader.errors import ReaderError, RefusedError
from reader.tui.programs import edit_text, editor_command, open_in_browser, pipe_to


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def program(tmp_path: Path, body: str) -> str:
    """Return the command line of a program in Python, whose first argument is ``name``."""
    script = tmp_path / "program.py"
    script.write_text(f"import sys\nfrom pathlib import Path\nname = sys.argv[-1]\n{body}\n")
    return f"{sys.executable} {script}"


def test_what_the_editor_wrote_comes_back_and_leaves_no_file(
    tmp_path: Path, temporary: Path
) -> None:
    editor = program(tmp_path, "Path(name).write_text(Path(name).read_text() + 'and more')")
    assert edit_text("a thought", editor) == "a thought\nand more"
    assert list(temporary.iterdir()) == []


def test_half_a_surrogate_does_not_keep_a_note_from_the_editor(
    tmp_path: Path, temporary: Path
) -> None:
    assert edit_text("a \ud800 thought", program(tmp_path, "pass")) == "a ? thought\n"


def test_an_editor_that_fails_leaves_the_text_where_it_says(
    tmp_path: Path, temporary: Path
) -> None:
    editor = program(tmp_path, "Path(name).write_text('half a thought'); sys.exit(3)")
    with pytest.raises(ReaderError, match="status 3") as caught:
        edit_text("", editor)
    (kept,) = temporary.glob("*/note.md")
    assert str(kept) in str(caught.value)
    assert kept.read_text() == "half a thought"


def test_an_editor_that_takes_its_file_away_is_told(tmp_path: Path, temporary: Path) -> None:
    with pytest.raises(ReaderError, match="cannot be read back"):
        edit_text("a thought", program(tmp_path, "Path(name).unlink()"))


def test_a_place_for_the_editors_file_that_is_missing_is_told(
    tmp_path: Path, temporary: Path
) -> None:
    temporary.rmdir()
    with pytest.raises(ReaderError, match="no file for the editor"):
        edit_text("a thought", program(tmp_path, "pass"))


def test_a_full_disk_leaves_no_half_of_a_note_behind(
    temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(ReaderError, match="No space left"):
        edit_text("a note", sys.executable)
    assert not list(temporary.iterdir())


def test_an_editor_that_is_not_there_leaves_nothing_behind(temporary: Path) -> None:
    with pytest.raises(ReaderError, match="cannot be run"):
        edit_text("a thought", str(temporary / "no-such-editor"))
    assert list(temporary.iterdir()) == []


def test_the_setting_comes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISUAL", "visual -w")
    monkeypatch.setenv("EDITOR", "editor")
    assert editor_command("own --wait") == ["own", "--wait"]
    assert editor_command("") == ["visual", "-w"]
    monkeypatch.delenv("VISUAL")
    assert editor_command("") == ["editor"]


def test_a_command_line_with_an_open_quotation_mark_is_told() -> None:
    with pytest.raises(ReaderError, match="the editor"):
        editor_command('vi "')
    with pytest.raises(ReaderError, match="the browser"):
        open_in_browser("https://news.example/", 'browse "')
    with pytest.raises(ReaderError, match="the command"):
        pipe_to("text", 'wc "')


def test_only_addresses_of_the_web_and_of_mail_reach_a_browser(tmp_path: Path) -> None:
    for address in ("file:///etc/passwd", "javascript:alert(1)", "--help", ""):
        with pytest.raises(RefusedError):
            open_in_browser(address, program(tmp_path, "pass"))


def test_a_browser_that_is_not_there_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ReaderError, match="cannot be run"):
        open_in_browser("https://news.example/", str(tmp_path / "no-such-browser"))
    monkeypatch.delenv("BROWSER", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ReaderError, match="no browser"):
        open_in_browser("https://news.example/", "")


def test_a_command_gets_the_text_and_its_status_is_told(tmp_path: Path) -> None:
    taking = program(tmp_path, "Path(name).write_bytes(sys.stdin.buffer.read()); sys.exit(4)")
    target = tmp_path / "taken"
    assert pipe_to("Ice, said “Ada”.", f"{taking} {target}") == 4
    assert target.read_text(encoding="utf-8") == "Ice, said “Ada”."


@pytest.mark.parametrize("command", ["  ", "''", "no-such-command-anywhere", "wc \0"])
def test_a_command_that_cannot_be_run_is_told(command: str) -> None:
    with pytest.raises(ReaderError):
        pipe_to("text", command)
