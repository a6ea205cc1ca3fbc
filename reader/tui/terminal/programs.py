"""Running other programs: clipboard, editor, browser, pipes; never through a shell."""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from reader.errors import ReaderError, RefusedError, system_reason

_Programs = Sequence[tuple[str, Sequence[str]]]
"""Command lines, each with the environment variable it requires (empty for none)."""
# By default tmux ignores OSC 52 from programs. With -w (since 3.2) it sends one itself.
_MULTIPLEXERS: _Programs = (
    ("TMUX", ("tmux", "load-buffer", "-w", "-")),
    ("TMUX", ("tmux", "load-buffer", "-")),
)
_CLIPBOARDS: _Programs = (
    ("WAYLAND_DISPLAY", ("wl-copy",)),
    ("DISPLAY", ("xclip", "-selection", "clipboard")),
    ("DISPLAY", ("xsel", "--clipboard", "--input")),
    ("", ("pbcopy",)),
    ("", ("clip.exe",)),
)
_CLIPBOARD_SECONDS = 2.0
_TEXT_BROWSERS = frozenset(
    ("browsh", "carbonyl", "cha", "elinks", "links", "links2", "lynx", "w3m", "www-browser")
)
_OPENERS = frozenset(("xdg-open", "sensible-browser", "x-www-browser"))  # of any browser
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")


def copy_with_program(text: str) -> bool:
    """Copy `text` with the first available clipboard program; return whether there was one.

    This is for terminals without OSC 52. A terminal multiplexer gets the text as well: its own
    paste keys use it, and the terminal may be on another machine.
    """
    handed_on = _copy_with_first(_MULTIPLEXERS, text)
    return _copy_with_first(_CLIPBOARDS, text) or handed_on


def _copy_with_first(programs: _Programs, text: str) -> bool:
    for variable, argv in programs:
        if (variable and not os.environ.get(variable)) or not shutil.which(argv[0]):
            continue
        try:
            subprocess.run(  # noqa: S603 - a fixed command; the text goes in by standard input
                argv, input=text.encode(), check=True, timeout=_CLIPBOARD_SECONDS,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                # xclip goes on serving the text, and is not to stop when the program is suspended
                process_group=0 if os.name == "posix" else None,
            )  # fmt: skip
        except (OSError, subprocess.SubprocessError):
            continue
        return True
    return False


def editor_command(setting: str) -> list[str]:
    """Return the command line of the editor from the setting, ``$VISUAL`` or ``$EDITOR``.

    Raises:
        ReaderError: None is set, and none of the usual ones is installed.
    """
    written = setting or os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    if argv := _words("the editor", written):
        return argv
    for name in ("nano", "vi", "notepad"):
        if shutil.which(name):
            return [name]
    raise ReaderError("no editor: set EDITOR, or editor in config.toml")


def _words(what: str, written: str) -> list[str]:
    """Return a command line split as by a shell.

    Raises:
        ReaderError: It cannot be split.
    """
    try:
        return shlex.split(written)
    except ValueError as problem:
        raise ReaderError(f"{what} {written!r} cannot be read: {problem}") from problem


def edit_text(text: str, setting: str, keep: Callable[[str], None]) -> str:
    """Open `text` in the user's editor and return the result; the terminal must be free.

    Args:
        text: The text.
        setting: The user's editor; empty for that of the environment.
        keep: Called with what the editor has saved, also if it fails or is ended with its window.

    Raises:
        ReaderError: The editor cannot be run or fails; the message names the file that is kept.
    """
    argv, given = editor_command(setting), _as_lines(text)
    folder: Path | None = None
    try:
        folder = Path(tempfile.mkdtemp(prefix="pullquote-"))
        file = folder / "note.md"
        file.touch(0o600)
        file.write_text(given, encoding="utf-8", errors="replace")
    except OSError as problem:
        if folder is not None:  # for example on a full disk: an incomplete file is useless
            shutil.rmtree(folder, ignore_errors=True)
        raise ReaderError(
            f"no file for the editor can be made: {system_reason(problem)}"
        ) from problem
    try:
        done = subprocess.run([*argv, str(file)], check=False)  # noqa: S603 - the person's own editor
    except OSError as problem:
        shutil.rmtree(folder, ignore_errors=True)
        raise ReaderError(_not_run(argv[0], problem, "editor")) from problem
    try:
        edited, is_alone = _decoded(file.read_bytes()), [*folder.iterdir()] == [file]
    except OSError as problem:
        raise ReaderError(f"{file} cannot be read back: {system_reason(problem)}") from problem
    if edited != given:
        keep(edited)
    if done.returncode and (edited != given or not is_alone):  # beside it: what was not yet saved
        raise ReaderError(f"{argv[0]} {exit_text(done.returncode)}; your text is in {file}")
    shutil.rmtree(folder, ignore_errors=True)
    if done.returncode:
        raise ReaderError(f"{argv[0]} {exit_text(done.returncode)}: nothing was changed")
    return edited


def _decoded(body: bytes) -> str:
    """Decode an editor's file; an old editor may write Windows-1252 instead of UTF-8."""
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = body.decode("cp1252", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def exit_text(status: int) -> str:
    """Return how a program ended; a negative status is a signal."""
    return f"ended with status {status}" if status >= 0 else f"was ended by signal {-status}"


def _as_lines(text: str) -> str:
    """Return a text whose last line ends in a line break, as editors expect."""
    return text if not text or text.endswith("\n") else f"{text}\n"


def open_in_browser(
    url: str, setting: str, lend: Callable[[], AbstractContextManager[None]]
) -> None:
    """Open a URL that was checked before.

    Args:
        url: The URL.
        setting: The user's browser; empty for that of the system.
        lend: Lends the terminal, to a browser that runs in it.

    Raises:
        ReaderError: No browser can be run.
        RefusedError: It is no web or mail address.
    """
    if not url.startswith(("http://", "https://", "mailto:")):
        raise RefusedError("only web and mail addresses are opened", location=url)
    written = setting or _first_installed(os.environ.get("BROWSER", ""))
    argv = [part for part in _words("the browser", written) if part != "%s"]
    if not argv:
        name = "open" if sys.platform == "darwin" else "xdg-open"
        if not shutil.which(name):
            raise ReaderError("no browser: set BROWSER, or browser in config.toml")
        argv = [name]
    if _runs_in_terminal(argv[0]):
        _browse_in_terminal([*argv, url], lend)
        return
    try:
        subprocess.Popen(  # noqa: S603 - no shell, and the address begins with its scheme
            [*argv, url], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
    except OSError as problem:
        raise ReaderError(_not_run(argv[0], problem, "browser")) from problem


def _first_installed(browsers: str) -> str:
    """Return the first of some command lines, as in PATH, whose program there is; else the first.

    Raises:
        ReaderError: One of them cannot be split.
    """
    lines = list(filter(str.strip, browsers.split(os.pathsep)))
    there = (line for line in lines if shutil.which(_words("the browser", line)[0]))
    return next(there, lines[0] if lines else "")


def _runs_in_terminal(browser: str) -> bool:
    """Whether a browser draws in the terminal, as those do that are opened without a display."""
    name = Path(browser).name
    has_display = any(map(os.environ.get, _DISPLAYS)) or sys.platform == "darwin"
    return name in _TEXT_BROWSERS or (name in _OPENERS and not has_display)


def _browse_in_terminal(
    argv: Sequence[str], lend: Callable[[], AbstractContextManager[None]]
) -> None:
    try:
        with lend():
            done = subprocess.run(argv, check=False)  # noqa: S603 - as in `open_in_browser`
    except OSError as problem:
        raise ReaderError(_not_run(argv[0], problem, "browser")) from problem
    if done.returncode:
        raise ReaderError(f"{argv[0]} {exit_text(done.returncode)}")


def _not_run(program: str, problem: OSError, setting: str) -> str:
    """Return why a configured program cannot be run, and where to configure another."""
    why = (problem.strerror or "").lower()
    return f"{program} cannot be run: {why}: set {setting.upper()}, or {setting} in config.toml"


def pipe_to(text: str, command: str) -> int:
    """Run `command` with `text` as its standard input and return its status.

    The terminal must be free. The command is split as by a shell, but no shell is run.

    Raises:
        ReaderError: It cannot be run.
    """
    argv = _words("the command", command)
    if not argv:
        raise ReaderError("no command given")
    try:
        done = subprocess.run(argv, input=text.encode(), check=False)  # noqa: S603 - typed by the person
    except (OSError, ValueError) as problem:  # no such program; a null byte in an argument
        reason = system_reason(problem) if isinstance(problem, OSError) else str(problem)
        raise ReaderError(f"{command}: {reason}") from problem
    return done.returncode
