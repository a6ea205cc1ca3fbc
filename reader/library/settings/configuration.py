"""The user's settings: ``config.toml`` and environment variables, over the defaults."""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from reader.errors import system_reason
from reader.library.files.directories import (
    DATA_VARIABLE,
    MAX_CONFIGURATION_BYTES,
    configuration_file,
    read_configuration,
    with_home,
)
from reader.model.settings import MAX_WIDTH_CELLS, MIN_WIDTH_CELLS, Settings
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TypeAlias
from reader.text.clean import clean_line
from reader.text.counts import whole_number

with later(globals()):  # loaded only for mistakes
    from reader.text import suggestions

_MAX_INVALID_LINES = 20
"""Number of invalid lines that are skipped before the rest of the file is ignored."""

_ENVIRONMENT_PREFIX = "PULLQUOTE_"
_BOOLEANS = {
    "1": True, "true": True, "yes": True, "on": True,
    "0": False, "false": False, "no": False, "off": False,
}  # fmt: skip
_AT_LINE = lazily(r"\(at line (\d+), column \d+\)")
_LINE_END = lazily(r"\r\n?|\n")
_PLAIN_LOCALES = ("C", "POSIX")  # locales that promise only ASCII
_CONSOLE = "linux"

Value: TypeAlias = str | int | bool | tuple[str, ...]
_Table: TypeAlias = Mapping[str, object]
_Where: TypeAlias = Callable[[str], str]
"""Returns the file and line in which a setting is set."""


class _WrongValueError(ValueError):
    """A setting has an invalid value; the message says what is valid."""


def load_settings(
    path: Path | None = None, *, environment: Mapping[str, str] = os.environ
) -> tuple[Settings, tuple[str, ...]]:
    """Return the settings, and a message for every problem in them.

    A variable ``PULLQUOTE_`` + name overrides the file, which overrides the default; invalid
    settings are ignored. The file is never written. Whether the commands in ``[keys]`` exist is
    checked elsewhere. The default is to draw with ASCII only under ``LC_ALL=C``, and on the console
    of Linux, whose fonts have few glyphs.

    Args:
        path: Instead of ``config.toml`` in the platform's configuration directory.
        environment: The environment variables.
    """
    problems: list[str] = []
    is_plain = environment.get("LC_ALL", "") in _PLAIN_LOCALES
    settings = Settings(ascii=is_plain or environment.get("TERM", "").strip() == _CONSOLE)
    place = path or configuration_file()
    text = _read_text(place, problems)
    if text.strip():
        settings = _from_file(settings, text, place, problems)
    settings = _from_environment(settings, environment, problems)
    return settings, tuple(clean_line(problem) for problem in problems)


def _read_text(place: Path, problems: list[str]) -> str:
    """Return the text of the file; empty if there is none or it is unreadable."""
    try:
        body = read_configuration(place)
    except OSError as error:
        problems.append(f"{place}: {system_reason(error)}, so the defaults are used")
        return ""
    if len(body) > MAX_CONFIGURATION_BYTES:
        limit = MAX_CONFIGURATION_BYTES // 1024
        problems.append(f"{place}: larger than {limit} kB, so the defaults are used")
        return ""
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = body.count(b"\n", 0, error.start) + 1
        problems.append(f"{place}:{line}: not UTF-8, so the defaults are used")
        return ""


def _from_file(settings: Settings, text: str, place: Path, problems: list[str]) -> Settings:
    """Apply the settings of the file."""

    def where(name: str) -> str:
        return f"{place}:{_line_of(text, name)}"

    for name, value in _parse_tables(text, place, problems).items():
        if name in _TABLES and isinstance(value, dict):
            settings = _TABLES[name](settings, value, where, problems)
        elif name in _TABLES:
            content = " with dir in it" if name == "sync" else ""
            problems.append(f"{where(name)}: {name} must be a table{content}")
        elif name not in _PARSERS:
            meant = suggestions.suggestion(name, (*_PARSERS, *_TABLES))
            problems.append(f"{where(name)}: unknown setting {name!r}{meant}")
        else:
            try:
                settings = _with_setting(settings, name, _PARSERS[name](value), where(name))
            except _WrongValueError as wrong:
                problems.append(f"{where(name)}: {name} must be {wrong}; the default is used")
    return settings


def _from_environment(
    settings: Settings, environment: Mapping[str, str], problems: list[str]
) -> Settings:
    """Apply the settings of the environment."""
    for name, read in _VARIABLE_PARSERS.items():
        variable = _ENVIRONMENT_PREFIX + name.upper()
        given = environment.get(variable)
        if given is None:
            continue
        try:
            settings = _with_setting(settings, name, read(_typed_value(given, read)), variable)
        except _WrongValueError as wrong:
            problems.append(f"{variable} must be {wrong}; it is ignored")
    problems += [
        f"{variable}: unknown setting; it is ignored"
        for variable in sorted(environment)
        if variable.startswith(_ENVIRONMENT_PREFIX) and variable not in _KNOWN_VARIABLES
    ]
    return settings


def _parse_tables(text: str, place: Path, problems: list[str]) -> dict[str, object]:
    """Return the tables of the file, skipping lines that are not TOML."""
    import tomllib

    lines = _LINE_END.split(text.rstrip("\r\n"))
    for _ in range(_MAX_INVALID_LINES):
        try:
            return dict(tomllib.loads("\n".join(lines)))
        except (ValueError, RecursionError) as error:
            found = _AT_LINE.search(str(error))
            number = min(int(found[1]) if found else len(lines), len(lines))
            reason = _AT_LINE.sub("", str(error)).strip()
            if isinstance(error, RecursionError):
                number = 1 + max(range(len(lines)), key=lambda at: _bracket_count(lines[at]))
                reason = "too deeply nested"
            elif not isinstance(error, tomllib.TOMLDecodeError):  # an integer of 5,000 digits
                number = 1 + max(range(len(lines)), key=lambda at: _digit_count(lines[at]))
                reason = "a number is too large"
            problems.append(f"{place}:{number}: {reason}; the line is ignored")
            if not lines[number - 1]:
                break
            lines[number - 1] = ""
    problems.append(f"{place}: not TOML, so the defaults are used")
    return {}


def _bracket_count(line: str) -> int:
    return line.count("[") + line.count("{")


def _digit_count(line: str) -> int:
    return sum(map(str.isdigit, line))


def _with_keys(settings: Settings, table: _Table, where: _Where, problems: list[str]) -> Settings:
    """Apply the key bindings of the file."""
    keys: dict[str, tuple[str, ...]] = {}
    places = dict(settings.places)
    for command, given in _commands(table):
        listed = [given] if isinstance(given, str) else given
        if isinstance(listed, list) and all(isinstance(key, str) for key in listed):
            keys[command] = tuple(listed)
            places[f"keys.{command}"] = where(command)
        else:
            problems.append(f"{where(command)}: {command} must be a key or a list of keys")
    return settings._replace(keys=keys, places=places)


def _commands(table: _Table) -> Iterator[tuple[str, object]]:
    """Yield commands and their keys; an id without quotation marks is parsed as a table."""
    for name, given in table.items():
        if isinstance(given, dict):
            yield from ((f"{name}.{rest}", keys) for rest, keys in given.items())
        else:
            yield str(name), given


def _with_colour_names(
    settings: Settings, table: _Table, where: _Where, problems: list[str]
) -> Settings:
    """Apply the names of colours in the file."""
    names: dict[str, str] = {}
    for colour, name in table.items():
        if isinstance(name, str) and name.strip():
            names[clean_line(str(colour))] = clean_line(name).strip()
        else:
            place = where(str(colour))
            problems.append(f"{place}: the name of {colour} must be text in quotation marks")
    return settings._replace(colour_names=names)


def _with_sync(settings: Settings, table: _Table, where: _Where, problems: list[str]) -> Settings:
    """Apply the sync settings of the file."""
    problems += [
        f"{where(name)}: unknown setting 'sync.{name}'" for name in sorted(table.keys() - {"dir"})
    ]
    try:
        return settings._replace(sync_dir=_parse_folder(table.get("dir", "")))
    except _WrongValueError as wrong:
        problems.append(f"{where('dir')}: sync.dir must be {wrong}; it is ignored")
        return settings


def _line_of(text: str, name: str) -> int:
    """Return the number of the line that sets `name`, or of its table."""
    table, _, key = name.partition(".")
    start = _place_of(text, name)
    if start < 0 and key:  # below the heading of the table
        start = max(0, _place_of(text, table))
        start += max(0, _place_of(text[start:], key))
    return text.count("\n", 0, max(0, start)) + 1


def _place_of(text: str, name: str) -> int:
    """Return where the line begins that sets `name`, or its table; -1 if there is none."""
    spelled = rf"""["']?{re.escape(name)}["']?"""
    pattern = rf"^[ \t]*(?:\[[ \t]*)?(?:[\w-]+\.)*{spelled}[ \t]*[].=]"
    found = re.search(pattern, text, re.MULTILINE)
    return found.start() if found else -1


def _typed_value(given: str, parser: Callable[[object], Value]) -> object:
    """Return the value of a variable, converted to the type that its parser takes."""
    if parser is _parse_colours:
        return [colour.strip() for colour in given.split(",")]
    if parser is _parse_width:
        number = whole_number(given)
        return given if number is None else number
    if parser is _parse_boolean:
        return _BOOLEANS.get(given.strip().lower(), given)
    return given


def _with_setting(settings: Settings, name: str, value: Value, where: str) -> Settings:
    """Return the settings with one of them changed, recording its place."""
    places = {**settings.places, name: where}
    return settings._replace(**{name: value}, places=places)  # type: ignore[arg-type]


def _parse_line(value: object) -> Value:
    if not isinstance(value, str):
        raise _WrongValueError("text in quotation marks")
    return clean_line(value)


def _parse_boolean(value: object) -> Value:
    if not isinstance(value, bool):
        raise _WrongValueError("true or false")
    return value


def _parse_width(value: object) -> Value:
    if isinstance(value, bool) or not isinstance(value, int):
        raise _WrongValueError("a number")
    if not MIN_WIDTH_CELLS <= value <= MAX_WIDTH_CELLS:
        raise _WrongValueError(f"from {MIN_WIDTH_CELLS} to {MAX_WIDTH_CELLS}")
    return value


def _parse_colours(value: object) -> Value:
    named = isinstance(value, list) and value and all(isinstance(name, str) for name in value)
    if not named or not isinstance(value, list):
        raise _WrongValueError("a list of names")
    names = tuple(clean_line(name).strip() for name in value)
    if not all(names) or len(set(names)) < len(names):
        raise _WrongValueError("a list of different names")
    return names


def _parse_folder(value: object) -> str:
    """Return an absolute path, or an empty string."""
    if not isinstance(value, str):
        raise _WrongValueError("the path of a folder in quotation marks")
    if not value.strip():
        return ""
    path = with_home(value.strip())
    if not path.is_absolute() or "\0" in value:
        raise _WrongValueError("an absolute path, or one that begins with ~")
    return str(path)


_PARSERS: Mapping[str, Callable[[object], Value]] = {
    "theme": _parse_line,
    "width_cells": _parse_width,
    "ascii": _parse_boolean,
    "outline": _parse_boolean,
    "mouse": _parse_boolean,
    "cursor": _parse_boolean,
    "colours": _parse_colours,
    "editor": _parse_line,
    "browser": _parse_line,
    "offline": _parse_boolean,
}
_TABLES = {"keys": _with_keys, "colour_names": _with_colour_names, "sync": _with_sync}
_VARIABLE_PARSERS: Mapping[str, Callable[[object], Value]] = {**_PARSERS, "sync_dir": _parse_folder}
_KNOWN_VARIABLES = {
    DATA_VARIABLE,
    *(_ENVIRONMENT_PREFIX + name.upper() for name in _VARIABLE_PARSERS),
}
