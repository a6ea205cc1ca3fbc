"""The verb ``doctor``: problems of this installation, and their remedies."""

import locale
import os
import sys
from collections.abc import Iterator
from dataclasses import asdict
from importlib import metadata
from shutil import get_terminal_size

from reader.cli.command_line.request import Request
from reader.cli.output import streams
from reader.cli.verbs.installation import find_clashes, find_uncompiled
from reader.errors import LibraryError
from reader.first_screen.start import has_unnamed_colours, names_true_colour
from reader.library.health import Finding, check_library, check_other_directories
from reader.library.settings.sync_folder import sync_folder
from reader.model.settings import Settings

_PARTS = ("textual", "rich", "httpx", "lxml", "trafilatura")
_SUBJECT_CHARS = 16


def print_findings(request: Request) -> int:
    """Print all findings; the exit status reflects the state of the data directory."""
    data_dir = request.data_dir
    kept = check_library(data_dir, sync_folder())
    beside = check_other_directories(data_dir)
    ours = (*_versions(), *find_uncompiled(), *find_clashes())
    findings = (*ours, *_terminal(), *_settings(), *kept, *beside)
    if request.has("json"):
        streams.print_json({"schema": 1, "findings": [asdict(finding) for finding in findings]})
    for finding in () if request.has("json") else findings:
        streams.print_beside(f"{finding.subject:{_SUBJECT_CHARS}}", finding.state)
        if finding.remedy:
            streams.print_beside(f"{'':{_SUBJECT_CHARS}}→ ", finding.remedy)
    return LibraryError.exit_code if any(finding.remedy for finding in kept) else 0


def _versions() -> Iterator[Finding]:
    from reader import __version__
    from reader.library.sqlite.connection import engine_version

    python = ".".join(map(str, sys.version_info[:3]))
    yield Finding("pullquote", f"{__version__}, Python {python}, SQLite {engine_version()}")
    parts = []
    for part in _PARTS:
        try:
            parts.append(f"{part} {metadata.version(part)}")
        except metadata.PackageNotFoundError:
            yield Finding(part, "missing", "reinstall pullquote: part of it is missing")
    yield Finding("parts", ", ".join(parts))


def _terminal() -> Iterator[Finding]:
    term = os.environ.get("TERM", "")
    if term in {"", "dumb"}:
        yield Finding(
            "terminal",
            f"TERM is {term!r}",
            "text is printed instead of opening the reader; set TERM if your terminal can draw",
        )
    else:
        size = get_terminal_size()
        colours = "16 million colours" if names_true_colour() else "colours as TERM says"
        if has_unnamed_colours():
            colours = "256 colours"
        if os.environ.get("NO_COLOR"):
            colours = "no colours, as NO_COLOR asks"
        yield Finding("terminal", f"{term}, {size.columns}×{size.lines}, {colours}")
    encoding = locale.getencoding()
    if encoding.replace("-", "").lower() == "utf8":
        yield Finding("locale", encoding)
    else:
        yield Finding("locale", encoding, "set LC_ALL=C.UTF-8 or a UTF-8 locale of your language")


def _settings() -> Iterator[Finding]:
    from reader.commands.keymap import Keymap
    from reader.library.files.directories import configuration_file
    from reader.library.settings.configuration import load_settings

    settings, problems = load_settings()
    path = configuration_file()
    yield Finding(
        "settings", str(path) if os.path.lexists(path) else f"{path} (none, defaults are used)"
    )
    keymap = Keymap(settings.keys, settings.places)
    for problem in (*problems, *keymap.problems, *_theme_problems(settings)):
        yield Finding("settings", problem, "correct it, or remove it")


def _theme_problems(settings: Settings) -> list[str]:
    name = settings.theme
    if not name:
        return []
    from reader.tui.drawing.themes import is_theme, unknown_theme  # loads Textual

    place = settings.places.get("theme", "theme")
    return [] if is_theme(name) else [f"{place}: {unknown_theme(name)}"]
