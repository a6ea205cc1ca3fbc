"""Tables are kept between runs as long as the modules of which they are made are the same."""

import os
import sys
from pathlib import Path

import pytest

from reader.startup.kept_tables import TableCache
from reader.startup.module_archive import ModuleArchive

_MODULES = "reader.words", "reader.names"


@pytest.fixture(autouse=True)
def _may_write(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return the directory of a package with the modules of a table."""
    (tmp_path / "reader").mkdir()
    for name in ("words", "names"):
        (tmp_path / f"reader/{name}.py").write_text("WORDS = {}\n")
    return tmp_path


def _opened(root: Path) -> TableCache:
    """Return the cache of a process that begins now."""
    archive = ModuleArchive(str(root / "archive"), str(root))
    archive.open()
    archive._opened += 10**10  # the files were there before, however coarse their times are
    return TableCache(str(root / "tables"), archive)


def _made(root: Path, table: object) -> object:
    """Return the table that a process finds; for the next one, it makes `table`."""
    cache = _opened(root)
    found: object = cache.table("some", _MODULES, lambda: table)
    cache.keep(at_least=8)
    return found


def test_a_table_is_found_by_the_next_process(root: Path) -> None:
    assert _made(root, {"quay": 1}) is None
    assert _made(root, {"quay": 2}) == {"quay": 1}


@pytest.mark.parametrize("name", _MODULES)
def test_a_table_of_modules_that_were_changed_is_made_anew(root: Path, name: str) -> None:
    _made(root, {"quay": 1})
    (root / f"{name.replace('.', '/')}.py").write_text("WORDS = {1}\n")
    assert _made(root, {"quay": 2}) is None
    assert _made(root, {"quay": 3}) == {"quay": 2}


def test_what_a_changing_module_made_is_not_kept(root: Path) -> None:
    cache = _opened(root)
    os.utime(root / "reader/names.py", ns=(1, 1))
    cache._archive._opened = (root / "reader/names.py").stat().st_ctime_ns
    assert cache.table("some", _MODULES, dict) is None
    cache.keep()
    assert not (root / "tables").exists()


def test_a_damaged_file_counts_as_none(root: Path) -> None:
    _made(root, {"quay": 1})
    (root / "tables").write_bytes((root / "tables").read_bytes()[:-1])
    assert _made(root, {"quay": 2}) is None
    assert _made(root, {}) == {"quay": 2}


def test_no_table_is_made_where_it_may_not_be_written(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    cache = _opened(root)
    assert cache.table("some", _MODULES, pytest.fail) is None
    cache.keep()
