"""Press random keys in the real program: ``python fuzz/keys.py --sessions 100``.

Each session starts the program in a pseudo-terminal with the articles of this repository, in a home
directory that the sessions share, presses keys, runs commands by name, clicks, pastes and resizes
the terminal, and then quits. With ``--windows 2`` it does so in two windows at once, which mostly
show the same article. A finding is any exit status but 0, a crash report, a program that does not
quit, or a library that ``pullquote doctor`` finds fault with. A session is determined by its seed
up to the timing, so that a finding may take several attempts to appear again
(``--seed N --sessions 1``).

Run it as a user who can do no harm: keys can run shell commands and write files. Needs Unix.
"""

import argparse
import os
import random
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Iterator
from fcntl import ioctl
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

SIZES = ((120, 40), (80, 24), (40, 15), (20, 6), (200, 60), (10, 3), (81, 25), (1, 1))
FIRST_SIZES = SIZES[:5]
TERMINALS = ("xterm-256color", "xterm-256color", "screen-256color", "xterm", "linux")
SPECIAL = ("\r", "\t", "\x1b", "\x7f", *(f"\x1b[{end}" for end in "ABCDHFZ"),
           *(f"\x1b[{number}~" for number in (2, 3, 5, 6)))  # fmt: skip
MODIFIED = tuple(f"\x1b[1;{held}{end}" for held in range(2, 9) for end in "ABCDHF")
FUNCTION = (*(f"\x1bO{end}" for end in "PQRS"), *(f"\x1b[{n}~" for n in (15, 17, 18, 19, 20, 21)))
CONTROL = tuple(chr(code) for code in range(1, 27) if code != 26)  # not Ctrl+Z
WORDS = ("harbour", "“", "tag:", "speaker:", "日本語", "state:lost", "a-b", "x" * 60, "..", "~",
         "*", "[[", "0", "-1", "99999999999", "yellow", "claim")  # fmt: skip
PASTES = ("pasted words", "two\nlines", "\x1b[31mred", "“quote”\t\t", "x" * 3000)
TYPED_AT = ("/", "S", "a", "C", "T", "%")  # keys that open a prompt or a note
DRAWING = (b"\x1b[?1000h", b"\x1b[?2004h")  # the program handles keys from here on
QUITTING = ("\x1b", "\x11", "\x1b", "\x1b", "\x11", "\x13", "\x11", "y", "\x11")  # \x11 is Ctrl+Q
START_SECONDS, QUIT_SECONDS = 30.0, 60.0


def main() -> None:
    """Read the command line, and run the sessions."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sessions", type=int, default=100)
    parser.add_argument("--keys", type=int, default=150, help="per session and window")
    parser.add_argument("--windows", type=int, default=1, help="open at once in a session")
    parser.add_argument("--seed", type=int, default=1, help="of the first session")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        articles = Path(folder, "articles")
        shutil.copytree(ROOT / "articles", articles)
        findings = pressed = 0
        for seed in range(asked.seed, asked.seed + asked.sessions):
            session = Session(seed, Path(folder), articles, asked.windows)
            problem = session.run(asked.keys * asked.windows)
            pressed += sum(len(window.sent) for window in session.windows)
            if problem:
                findings += 1
                print(f"seed {seed}: {problem}")  # noqa: T201
                for window in session.windows:
                    print(f"  {window.arguments}\n  {window.sent[-40:]}")  # noqa: T201
    print(f"{asked.sessions} sessions, {pressed} keys, {findings} findings")  # noqa: T201
    sys.exit(bool(findings))


class Session:
    """One run of the program, in one or more windows.

    Attributes:
        windows: The windows, all of the same home directory.
    """

    def __init__(self, seed: int, folder: Path, articles: Path, windows: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - not for secrets
        self._home = folder / "home"
        self._home.mkdir(exist_ok=True)
        self._keys = _usual_keys()
        files = [str(path) for path in sorted(articles.iterdir())]
        some = self._random.sample(files, 3)
        choices: list[list[str]] = [[str(articles)], [], some[:1], some]
        if windows > 1:
            choices += [some[:1]] * 6
        self.windows = [Window(self._arguments(choices)) for _ in range(windows)]

    def _arguments(self, choices: list[list[str]]) -> list[str]:
        options = [name for name in ("--ascii", "--no-first-paint") if self._random.random() < 0.1]
        return [*options, *self._random.choice(choices)]

    def run(self, keys: int) -> str:
        """Start the program, press keys and quit; return what was wrong, or an empty string."""
        reports = set(self._reports())
        for window in self.windows:
            window.start(self._environment(), self._random.choice(FIRST_SIZES))
        running = [window for window in self.windows if window.wait_for_start()]
        for _ in range(keys):
            if not running:
                break
            window = self._random.choice(running)
            if not self._act(window):
                running.remove(window)
        endings = [window.quit() for window in self.windows]
        crashes = [path.read_text(errors="replace") for path in set(self._reports()) - reports]
        if crashes:
            return f"crashed\n{crashes[0]}"
        return next(filter(None, endings), "") or self._fault_of_library()

    def _reports(self) -> list[Path]:
        return [*(self._home / ".local/state/pullquote").rglob("crash-*")]

    def _fault_of_library(self) -> str:
        command = [sys.executable, "-m", "reader", "doctor"]
        checked = subprocess.run(  # noqa: S603 - our own program
            command, cwd=self._home, env=self._environment(), capture_output=True, check=False
        )
        return checked.stdout.decode() if checked.returncode else ""

    def _environment(self) -> dict[str, str]:
        environment = {
            "HOME": str(self._home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8",
            "TERM": self._random.choice(TERMINALS), "PYTHONPATH": str(ROOT),
            "EDITOR": "true", "VISUAL": "true", "BROWSER": "true",
        }  # fmt: skip
        if self._random.random() < 0.7:
            environment["COLORTERM"] = "truecolor"
        return environment

    def _act(self, window: "Window") -> bool:
        """Press a key or resize the terminal; return whether the program is still running."""
        pressed = self._next_keys(window.size)
        if not pressed:
            window.resize(self._random.choice(SIZES))
            window.sent.append(f"{window.size[0]}x{window.size[1]}")
        elif not window.press(pressed):
            return False
        for other in self.windows:
            other.read(0.0)  # a program that cannot draw would wait
        return window.read(self._random.choice((0.0, 0.0, 0.01, 0.02, 0.05, 0.15)))

    def _next_keys(self, size: tuple[int, int]) -> str:
        """Return what to press next; an empty string stands for another size."""
        choose = self._random.choice
        match self._random.choices(range(9), (44, 20, 6, 6, 3, 8, 7, 3, 3))[0]:
            case 0:
                return choose(self._keys)
            case 1:
                return chr(self._random.randint(32, 126))
            case 2:
                return choose(SPECIAL)
            case 3:
                return choose((*MODIFIED, *CONTROL))
            case 4:
                return choose((*FUNCTION, "\x1b" + chr(self._random.randint(48, 122))))
            case 5:
                return self._click(size)
            case 6:
                return f":{choose(_commands())}{choose((chr(13), f' {choose(WORDS)}{chr(13)}'))}"
            case 7:
                return f"{choose(TYPED_AT)}{choose(WORDS)}{choose((chr(13), chr(19), chr(27), ''))}"
            case _:
                return choose((f"\x1b[200~{choose(PASTES)}\x1b[201~", ""))

    def _click(self, size: tuple[int, int]) -> str:
        """Return one or two presses of a mouse button, a drag, a movement or a turn of a wheel."""
        button = self._random.choice((0, 0, 0, 0, 1, 2, 64, 65, 66, 32, 35, 4, 16))
        column, row = (self._random.randint(1, cells) for cells in size)
        place = f"{column};{row}"
        if button > 2:
            return f"\x1b[<{button};{place}M"
        moved = f"\x1b[<32;{column};1M" if self._random.random() < 0.2 else ""
        pressed = f"\x1b[<{button};{place}M{moved}\x1b[<{button};{place}m"
        return pressed * self._random.choice((1, 1, 2))


class Window:
    """The program in a pseudo-terminal.

    Attributes:
        arguments: The command line.
        sent: What was pressed, and the sizes the terminal was given.
        size: Columns and rows of the terminal.
    """

    def __init__(self, arguments: list[str]) -> None:
        self.arguments = arguments
        self.sent: list[str] = []
        self.size = FIRST_SIZES[0]
        self._terminal = self._process = -1
        self._output = b""

    def start(self, environment: dict[str, str], size: tuple[int, int]) -> None:
        """Start the program in its home directory."""
        command = [sys.executable, "-m", "reader", *self.arguments]
        self._process, self._terminal = os.forkpty()
        if not self._process:
            os.chdir(environment["HOME"])
            os.execve(sys.executable, command, environment)  # noqa: S606 - no shell
        self.resize(size)

    def wait_for_start(self) -> bool:
        """Wait until the program handles keys; return whether it is running."""
        is_running, end = True, time.monotonic() + START_SECONDS
        while is_running and time.monotonic() < end:
            if any(mark in self._output for mark in DRAWING):
                return self.read(0.5)
            is_running = self.read(0.05)
        return is_running

    def press(self, keys: str) -> bool:
        """Send keys; return whether the program can get them."""
        self.sent.append(keys[:40])
        try:
            os.write(self._terminal, keys.encode())
        except OSError:
            return False
        return True

    def resize(self, size: tuple[int, int]) -> None:
        """Give the terminal a size."""
        columns, rows = self.size = size
        ioctl(self._terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self, seconds: float) -> bool:
        """Read what the program draws; return whether it is still running."""
        while select.select([self._terminal], [], [], seconds)[0]:
            try:
                drawn = os.read(self._terminal, 65_536)
            except OSError:
                return False
            self._output = (self._output + drawn)[-20_000:]
            seconds = 0.0
        return True

    def quit(self) -> str:
        """Press what quits from anywhere; return what is wrong with the ending, or nothing."""
        end = time.monotonic() + QUIT_SECONDS
        for key in _again(QUITTING):
            next_at = time.monotonic() + 1.0
            while time.monotonic() < next_at:
                process, status = os.waitpid(self._process, os.WNOHANG)
                if process:
                    os.close(self._terminal)
                    code = os.waitstatus_to_exitcode(status)
                    return f"ended with {code}" if code else ""
                if not self.read(0.05):
                    time.sleep(0.02)
            if time.monotonic() > end:
                os.kill(self._process, signal.SIGKILL)
                os.waitpid(self._process, 0)
                os.close(self._terminal)
                return "does not quit"
            try:
                os.write(self._terminal, key.encode())
            except OSError:
                continue  # it has closed the terminal, and is ending
        raise AssertionError("there is always another key")


def _again(keys: tuple[str, ...]) -> Iterator[str]:
    while True:
        yield from keys


def _commands() -> list[str]:
    from reader.commands.table import COMMANDS

    return [command.id for command in COMMANDS if command.id != "app.suspend"]


def _usual_keys() -> list[str]:
    """Return the keys of all commands that are typed as they are written."""
    from reader.commands.table import COMMANDS

    keys = [key for command in COMMANDS for key in command.keys]
    return [key for key in keys if len(key) <= 2]


if __name__ == "__main__":
    main()
