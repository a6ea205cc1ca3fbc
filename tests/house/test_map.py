"""The package map in the docstring of ``reader`` names every package, and no other."""

import re
from pathlib import Path
from pkgutil import iter_modules

import reader

_FRONT_DOORS = {"__main__", "py"}


def rooms_on_the_map() -> set[str]:
    assert reader.__doc__ is not None
    lines = reader.__doc__.partition("Where to look:")[2].splitlines()
    named = [line.strip().split("  ")[0] for line in lines if re.match(r" {4}\S", line)]
    return {name for names in named for name in names.split(", ")}


def test_every_room_is_on_the_map_and_every_room_on_the_map_exists() -> None:
    rooms = {each.name for each in iter_modules(reader.__path__)} - _FRONT_DOORS
    assert rooms_on_the_map() == rooms


def test_every_file_that_the_page_on_architecture_names_is_there() -> None:
    root = Path(__file__).parents[2]
    page = (root / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z_/]+/[a-z_]+\.py)`", page))
    assert len(named) > 20
    files = {name: root / ("" if name.startswith("tests/") else "reader") / name for name in named}
    assert [name for name, file in sorted(files.items()) if not file.is_file()] == []
