"""Source text that the standard library compiles is compiled once, to the same code."""

import subprocess
import sys
from importlib.util import cache_from_source
from pathlib import Path

import pytest

from reader.startup import source_cache
from reader.startup.source_cache import SourceCache

_USE = """
import sys
from reader.startup.source_cache import SourceCache
from reader.startup import source_cache
source_cache.CACHE = SourceCache(sys.argv[1])
source_cache.lend_to_standard_library()
import builtins
compiled = []
def counted(source, *rest, **more):
    compiled.append(source)
    return compile_it(source, *rest, **more)
compile_it, source_cache.__dict__["compile"] = compile, counted
from collections import namedtuple
from dataclasses import dataclass, field
from typing import List, Optional, get_type_hints

@dataclass(frozen=True, order=True)
class Lamp:
    name: str
    height: int = 3
    wicks: list = field(default_factory=list)

class Node:
    after: Optional["Node"]
    rows: List["Lamp"]

Pair = namedtuple("Pair", "left right", defaults=(2,))
lamp = Lamp("Vell")
print(lamp, lamp == Lamp("Vell"), lamp < Lamp("Voll"), hash(Lamp("a", 1, ())) == hash(("a", 1, ())))
print(Pair(1), get_type_hints(Node))
print(len(compiled) > 0, file=sys.stderr)
sys.dont_write_bytecode = False
source_cache.CACHE.keep()
"""


@pytest.fixture(autouse=True)
def _may_write(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def _said(place: Path) -> tuple[str, str]:
    found = subprocess.run(
        [sys.executable, "-c", _USE, str(place)], capture_output=True, text=True, check=True
    )
    return found.stdout, found.stderr.strip()


def test_classes_made_of_kept_pieces_are_like_fresh_ones(tmp_path: Path) -> None:
    place = tmp_path / "some.kept"
    fresh, has_compiled = _said(place)
    assert has_compiled == "True"
    assert "Lamp(name='Vell', height=3, wicks=[]) True True True" in fresh
    assert "Pair(left=1, right=2)" in fresh
    assert _said(place) == (fresh, "False")


def test_a_damaged_file_is_as_good_as_none(tmp_path: Path) -> None:
    place = tmp_path / "some.kept"
    fresh, _ = _said(place)
    data = place.read_bytes()
    for at in range(0, len(data), 401):
        place.write_bytes(data[:at] + bytes([data[at] ^ 4]) + data[at + 1 :])
        assert not SourceCache(str(place))._read()
    assert _said(place) == (fresh, "True")


def test_the_same_text_is_another_piece_as_an_expression(tmp_path: Path) -> None:
    cache = SourceCache(str(tmp_path / "some.kept"))
    scope: dict[str, object] = {"seen": []}
    assert cache.evaluate("seen.append(1)", scope) is None
    cache.execute("seen.append(2)", scope)
    assert scope["seen"] == [1, 2]
    assert {mode for _, mode in cache._new} == {"eval", "exec"}


def test_what_is_no_source_is_reported_as_python_tells_it(tmp_path: Path) -> None:
    cache = SourceCache(str(tmp_path / "some.kept"))
    with pytest.raises(SyntaxError):
        cache.compile("1 +", "<string>", "eval")
    assert not cache._new


def test_what_is_compiled_in_another_way_is_not_kept(tmp_path: Path) -> None:
    cache = SourceCache(str(tmp_path / "some.kept"))
    code = cache.compile("1 + 1", "story.py", "eval")
    assert (eval(code), code.co_filename) == (2, "story.py")
    cache.execute(code, {})
    assert not cache._new


def test_what_is_released_is_read_again_with_what_was_added_since(tmp_path: Path) -> None:
    place = tmp_path / "some.kept"
    first = SourceCache(str(place))
    first.evaluate("1", {})
    first.keep()
    cache = SourceCache(str(place))
    cache.evaluate("1 + 1", {})
    cache.release()
    assert (cache.evaluate("1", {}), cache.evaluate("1 + 1", {})) == (1, 2)
    assert [source for source, _ in cache._new] == ["1 + 1"]


def test_the_file_is_one_that_goes_when_the_program_is_uninstalled() -> None:
    module = Path(source_cache.__file__).with_name("source_cache_data.py")
    assert module.is_file()
    assert source_cache.CACHE._place == cache_from_source(str(module))
