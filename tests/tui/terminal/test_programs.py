"""Other programs: any failure is reported in one line, and no text is lost."""

import os
import shlex
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest

from reader.errors import ReaderError, RefusedError
from reader.tui.terminal import programs
from reader.tui.terminal.programs import (
    copy_with_program,
    edit_text,
    editor_command,
    open_in_browser,
    pipe_to,
)


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
    return shlex.join([sys.executable, str(script)])


def unneeded(text: str) -> None:
    """Stand for what keeps the text of an editor that has saved one."""
    raise AssertionError(text)


def test_what_the_editor_wrote_comes_back_and_leaves_no_file(
    tmp_path: Path, temporary: Path
) -> None:
    editor = program(tmp_path, "Path(name).write_text(Path(name).read_text() + 'and more')")
    drafts: list[str] = []
    assert edit_text("a thought", editor, drafts.append) == "a thought\nand more"
    assert drafts == ["a thought\nand more"]
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (b"caf\xe9 \x96 two\r\nlines", "café – two\nlines"),
        ("\ufeffcafé 東\rtwo".encode(), "café 東\ntwo"),
    ],
)
def test_what_an_editor_wrote_in_its_own_way_is_read(
    tmp_path: Path, temporary: Path, written: bytes, read: str
) -> None:
    editor = program(tmp_path, f"Path(name).write_bytes({written!r})")
    assert edit_text("", editor, list[str]().append) == read


def test_half_a_surrogate_does_not_keep_a_note_from_the_editor(
    tmp_path: Path, temporary: Path
) -> None:
    editor = program(tmp_path, "pass")
    assert edit_text("a \ud800 thought", editor, list[str]().append) == "a ? thought\n"


def test_an_editor_that_fails_leaves_the_text_where_it_says(
    tmp_path: Path, temporary: Path
) -> None:
    editor = program(tmp_path, "Path(name).write_text('half a thought'); sys.exit(3)")
    drafts: list[str] = []
    with pytest.raises(ReaderError, match="status 3") as caught:
        edit_text("", editor, drafts.append)
    (kept,) = temporary.glob("*/note.md")
    assert str(kept) in str(caught.value)
    assert kept.read_text() == "half a thought"
    assert drafts == ["half a thought"]


def test_an_editor_that_fails_before_it_saves_leaves_only_what_it_keeps_itself(
    tmp_path: Path, temporary: Path
) -> None:
    drafts: list[str] = []
    with pytest.raises(ReaderError, match="status 3: nothing was changed"):
        edit_text("a thought", program(tmp_path, "sys.exit(3)"), drafts.append)
    assert list(temporary.iterdir()) == []
    swap = "Path(name).with_name('.note.md.swp').touch(); sys.exit(3)"
    with pytest.raises(ReaderError, match="your text is in"):
        edit_text("a thought", program(tmp_path, swap), drafts.append)
    assert list(temporary.glob("*/.note.md.swp"))
    assert not drafts


def test_an_editor_that_takes_its_file_away_is_told(tmp_path: Path, temporary: Path) -> None:
    with pytest.raises(ReaderError, match="cannot be read back"):
        edit_text("a thought", program(tmp_path, "Path(name).unlink()"), unneeded)


def test_a_place_for_the_editors_file_that_is_missing_is_told(
    tmp_path: Path, temporary: Path
) -> None:
    temporary.rmdir()
    with pytest.raises(ReaderError, match="no file for the editor"):
        edit_text("a thought", program(tmp_path, "pass"), unneeded)


def test_a_full_disk_leaves_no_half_of_a_note_behind(
    temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(ReaderError, match="no space left"):
        edit_text("a note", sys.executable, unneeded)
    assert not list(temporary.iterdir())


def test_an_editor_that_is_not_there_leaves_nothing_behind(temporary: Path) -> None:
    with pytest.raises(
        ReaderError, match=r"cannot be run: no such file or directory: set EDITOR, or"
    ):
        edit_text("a thought", str(temporary / "no-such-editor"), unneeded)
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
        open_in_browser("https://news.example/", 'browse "', nullcontext)
    with pytest.raises(ReaderError, match="the command"):
        pipe_to("text", 'wc "')


def test_only_addresses_of_the_web_and_of_mail_reach_a_browser(tmp_path: Path) -> None:
    for address in ("file:///etc/passwd", "javascript:alert(1)", "--help", ""):
        with pytest.raises(RefusedError):
            open_in_browser(address, program(tmp_path, "pass"), nullcontext)


def test_a_browser_that_is_not_there_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(
        ReaderError, match=r"cannot be run: no such file or directory: set BROWSER, or"
    ):
        open_in_browser("https://news.example/", str(tmp_path / "no-such-browser"), nullcontext)
    monkeypatch.delenv("BROWSER", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ReaderError, match="no browser"):
        open_in_browser("https://news.example/", "", nullcontext)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="has its own browser")
@pytest.mark.parametrize(
    ("name", "display", "is_lent"),
    [("w3m", ":0", True), ("xdg-open", "", True), ("xdg-open", ":0", False), ("fox", "", False)],
)
def test_only_a_browser_that_runs_in_the_terminal_is_lent_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, display: str, *, is_lent: bool
) -> None:
    lent: list[str] = []

    @contextmanager
    def lend() -> Iterator[None]:
        lent.append("lent")
        yield
        lent.append((tmp_path / "opened").read_text())

    browser = tmp_path / name
    browser.write_text(f'#!/bin/sh\necho "$1" > {tmp_path}/opened\n')
    browser.chmod(0o700)
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    if not is_lent:
        monkeypatch.setattr("subprocess.Popen", lambda argv, **_: lent.append(argv[0]))
    open_in_browser("https://news.example/", str(browser), lend)
    assert lent == (["lent", "https://news.example/\n"] if is_lent else [str(browser)])


def test_of_several_browsers_the_first_that_is_there_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr("subprocess.Popen", lambda argv, **_: started.append(argv))
    browser = program(tmp_path, "pass")
    monkeypatch.setenv("BROWSER", os.pathsep.join([str(tmp_path / "gone"), f"{browser} --new %s"]))
    open_in_browser("https://news.example/", "", nullcontext)
    assert started[0][-2:] == ["--new", "https://news.example/"]
    monkeypatch.setenv("BROWSER", os.pathsep.join([str(tmp_path / "gone"), ""]))
    started.clear()
    open_in_browser("https://news.example/", "", nullcontext)
    assert started == [[str(tmp_path / "gone"), "https://news.example/"]]


@pytest.mark.parametrize(("platform", "name"), [("linux", "xdg-open"), ("darwin", "open")])
def test_without_a_browser_of_ones_own_the_system_opens_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, name: str
) -> None:
    for each in ("xdg-open", "open"):
        (tmp_path / each).touch(mode=0o700)
    started: list[list[str]] = []
    monkeypatch.setattr("subprocess.Popen", lambda argv, **_: started.append(argv))
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("BROWSER", raising=False)
    open_in_browser("https://news.example/", "", nullcontext)
    assert started == [[name, "https://news.example/"]]


def test_a_browser_in_the_terminal_that_fails_is_told(tmp_path: Path) -> None:
    browser = tmp_path / "lynx"
    browser.write_text("#!/bin/sh\nexit 3\n")
    browser.chmod(0o700)
    with pytest.raises(ReaderError, match="lynx ended with status 3"):
        open_in_browser("https://news.example/", str(browser), nullcontext)
    browser.chmod(0o600)
    with pytest.raises(ReaderError, match="cannot be run: permission denied: set BROWSER"):
        open_in_browser("https://news.example/", str(browser), nullcontext)


@pytest.fixture
def copying(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where programs that copy write what they get, each into a file of its name.

    They are waited for however busy the machine is.
    """
    monkeypatch.setattr(programs, "_CLIPBOARD_SECONDS", 60.0)
    for name in ("WAYLAND_DISPLAY", "DISPLAY", "TMUX"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def copier(folder: Path, name: str, *, refuses: str = "") -> None:
    """Make a program that copies, unless one of its arguments is `refuses`."""
    script = folder / name
    script.write_text(
        f"#!{sys.executable}\nimport sys\nfrom pathlib import Path\n"
        f"if {refuses!r} in sys.argv: sys.exit(1)\n"
        f"Path(__file__ + '.got').write_bytes(sys.stdin.buffer.read())\n"
    )
    script.chmod(0o755)


def test_in_tmux_what_is_copied_goes_to_it_and_to_the_clipboard(
    copying: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copier(copying, "tmux")
    copier(copying, "pbcopy")
    monkeypatch.setenv("TMUX", "/somewhere,1,0")
    assert copy_with_program("Ice, said “Ada”.")
    for name in ("tmux", "pbcopy"):
        assert (copying / f"{name}.got").read_text(encoding="utf-8") == "Ice, said “Ada”."


def test_a_tmux_that_cannot_send_words_on_keeps_them_itself(
    copying: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copier(copying, "tmux", refuses="-w")
    monkeypatch.setenv("TMUX", "/somewhere,1,0")
    assert copy_with_program("Ice.")
    assert (copying / "tmux.got").read_text() == "Ice."


def test_outside_of_tmux_nothing_is_handed_to_it(copying: Path) -> None:
    copier(copying, "tmux")
    assert not copy_with_program("Ice.")
    assert not (copying / "tmux.got").exists()


@pytest.mark.skipif(os.name != "posix", reason="needs process groups")
def test_what_serves_the_clipboard_is_not_stopped_with_the_program(copying: Path) -> None:
    script = copying / "pbcopy"
    script.write_text(
        f"#!{sys.executable}\nimport os\nfrom pathlib import Path\n"
        f"Path(__file__ + '.group').write_text(str(os.getpgrp()))\n"
    )
    script.chmod(0o755)
    assert copy_with_program("Ice.")
    assert int((copying / "pbcopy.group").read_text()) != os.getpgrp()


def test_a_command_gets_the_text_and_its_status_is_told(tmp_path: Path) -> None:
    taking = program(tmp_path, "Path(name).write_bytes(sys.stdin.buffer.read()); sys.exit(4)")
    target = tmp_path / "taken"
    assert pipe_to("Ice, said “Ada”.", f"{taking} {shlex.quote(str(target))}") == 4
    assert target.read_text(encoding="utf-8") == "Ice, said “Ada”."


@pytest.mark.parametrize("command", ["  ", "''", "no-such-command-anywhere", "wc \0"])
def test_a_command_that_cannot_be_run_is_told(command: str) -> None:
    with pytest.raises(ReaderError):
        pipe_to("text", command)
