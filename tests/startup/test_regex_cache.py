"""Compiled expressions are kept across processes and are equivalent to fresh ones."""

import marshal
import re
import subprocess
import sys
from importlib.util import cache_from_source
from pathlib import Path

import pytest

from reader import __main__
from reader.startup import kept_dictionary, regex_cache
from reader.startup.module_archive import cache_path_beside
from reader.startup.regex_cache import RegexCache

_SOURCES = (
    (r"(?P<day>\d{1,2})\.\s?(?P<month>[A-Z]\w+)(\s\d{4})?", re.IGNORECASE),
    (r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]", 0),
    (r"(?<=[.!?”])\s+(?:ph?oto | image)\b  # a credit", re.VERBOSE | re.IGNORECASE),
    (r"(?s)a.*?b", 0),
    (rb"<\s*(?:meta|base)\b([^>]{0,99})>", re.IGNORECASE),
    (r"(?:ß|ſ|İ|σ)\Z", re.IGNORECASE),
)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return the path of a regex cache."""
    return tmp_path / "some.kept"


@pytest.fixture(autouse=True)
def _may_write(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def _never(source: str | bytes, flags: int) -> None:
    raise AssertionError(f"{source!r} with {flags} was compiled again")


@pytest.mark.parametrize(("source", "flags"), _SOURCES)
def test_a_kept_expression_is_the_one_that_python_compiles(
    source: str | bytes, flags: int, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = RegexCache(str(place))
    fresh = cache.compiled(source, flags)
    cache.keep()
    monkeypatch.setattr(regex_cache, "_code_of", _never)
    kept = RegexCache(str(place)).compiled(source, flags)
    usual = re.compile(source, flags)
    assert fresh == kept == usual  # compared by code, flags and source
    assert kept.groupindex == usual.groupindex
    assert kept.groups == usual.groups


def test_the_same_words_with_other_flags_or_as_bytes_are_another_expression(place: Path) -> None:
    cache = RegexCache(str(place))
    small, any_case = cache.compiled("a", 0), cache.compiled("a", re.IGNORECASE)
    assert (small.match("A"), any_case.match("A") is not None) == (None, True)
    assert cache.compiled(b"a", 0).match(b"a")  # type: ignore[call-overload]


def test_what_several_processes_compile_is_kept_together(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = RegexCache(str(place)), RegexCache(str(place))
    first.compiled("a+", 0)
    second.compiled("b+", 0)
    first.keep()
    second.keep()
    monkeypatch.setattr(regex_cache, "_code_of", _never)
    third = RegexCache(str(place))
    assert third.compiled("a+", 0).match("aa")
    assert third.compiled("b+", 0).match("bb")
    assert [each.name for each in place.parent.iterdir()] == [place.name]


def test_what_another_python_compiled_is_not_used(place: Path) -> None:
    accepts_all: regex_cache._Code = (0, b"\1\0\0\0", 0, {}, (None,))
    written = kept_dictionary.packed({(False, "ab", 0): marshal.dumps(accepts_all)})
    place.write_bytes(b"another" + written[len("another") :])
    assert RegexCache(str(place)).compiled("ab", 0).match("x") is None


@pytest.mark.parametrize(
    "damage",
    [lambda data: data[:-20], lambda _: b"", lambda _: marshal.dumps(3), lambda data: data + b"N"],
)
def test_a_damaged_file_is_as_good_as_none(damage: object, place: Path) -> None:
    cache = RegexCache(str(place))
    cache.compiled("ab", 0)
    cache.keep()
    place.write_bytes(damage(place.read_bytes()))  # type: ignore[operator]
    assert RegexCache(str(place)).compiled("ab", 0).match("ab")


def test_a_file_with_any_byte_changed_neither_misleads_nor_ends_the_process(place: Path) -> None:
    cache = RegexCache(str(place))
    words = cache.compiled(r"(?P<day>[0-9]+)", 0)
    cache.keep()
    data = place.read_bytes()
    for at in range(len(data)):
        place.write_bytes(data[:at] + bytes([data[at] ^ 4]) + data[at + 1 :])
        kept = RegexCache(str(place)).compiled(r"(?P<day>[0-9]+)", 0)
        assert kept == words
        assert kept.groupindex == words.groupindex


def test_a_few_new_ones_wait_until_they_are_worth_writing(place: Path) -> None:
    cache = RegexCache(str(place))
    cache.compiled("a", 0)
    cache.keep(at_least=2)
    assert not place.exists()
    cache.compiled("b", 0)
    cache.keep(at_least=2)
    assert place.exists()


def test_nothing_is_written_where_python_is_told_to_write_none(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    cache = RegexCache(str(place))
    cache.compiled("a", 0)
    cache.keep()
    assert not place.exists()


def test_a_directory_that_cannot_be_written_keeps_nothing(tmp_path: Path) -> None:
    cache = RegexCache(str(tmp_path / "missing" / "some.kept"))
    assert cache.compiled("a", 0).match("a")
    cache.keep()
    assert not [*tmp_path.iterdir()]


def test_the_words_of_another_kind_of_string_are_kept(place: Path) -> None:
    class Smart(str):
        """A string subclass, like those that lxml passes to ``re``."""

    cache = RegexCache(str(place))
    assert cache.compiled(Smart("a+"), 0).pattern == "a+"
    cache.keep()
    assert RegexCache(str(place))._read().keys() == {(False, "a+", 0)}


def test_what_cannot_be_written_ends_nothing(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> bytes:
        raise ValueError("unmarshallable object")

    cache = RegexCache(str(place))
    cache.compiled("a", 0)
    monkeypatch.setattr(marshal, "dumps", refuse)
    cache.keep()
    assert not place.exists()


def test_nothing_is_left_of_what_could_not_be_written(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError("no space left on device")

    cache = RegexCache(str(place))
    cache.compiled("a", 0)
    monkeypatch.setattr("os.replace", full)
    cache.keep()
    assert not [*place.parent.iterdir()]


def test_a_file_of_what_nobody_asks_for_any_more_begins_again(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = RegexCache(str(place))
    cache.compiled("a{2}" * 99, 0)
    cache.keep()
    full = place.stat().st_size
    monkeypatch.setattr(kept_dictionary, "_MAX_BYTES", full)
    cache.compiled("b", 0)
    cache.keep()
    assert place.stat().st_size < full


def test_what_re_compiles_is_kept_and_equal_to_what_it_compiles_otherwise(tmp_path: Path) -> None:
    place = tmp_path / "some.kept"
    sources = [(source, int(flags)) for source, flags in _SOURCES]
    code = (
        "import re, sys; from reader.startup import regex_cache\n"
        "regex_cache.LIBRARY_CACHE = regex_cache.RegexCache(sys.argv[1])\n"
        f"usual = [re.compile(source, flags) for source, flags in {sources!r}]\n"
        "re.purge(); regex_cache.lend_to_re()\n"
        f"kept = [re.compile(source, flags) for source, flags in {sources!r}]\n"
        "assert kept == usual and re.sub('a(?P<n>b)', r'\\g<n>', 'abab') == 'bb'\n"
        "tree = re._parser.parse('c+'); assert re._compiler.compile(tree).match('cc')\n"
        "print(len(regex_cache.LIBRARY_CACHE._new))\n"
        "sys.dont_write_bytecode = False; regex_cache.LIBRARY_CACHE.keep()\n"
    )
    counts = [
        int(subprocess.check_output([sys.executable, "-c", code, str(place)], text=True))
        for _ in range(2)
    ]
    assert counts == [len(_SOURCES) + 1, 0]


def test_what_is_no_expression_is_reported_as_python_tells_it(place: Path) -> None:
    with pytest.raises(re.error, match="unterminated"):
        RegexCache(str(place)).compiled("[", 0)


def test_the_command_keeps_what_it_compiled_when_it_ends(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = RegexCache(str(place))
    monkeypatch.setattr(regex_cache, "CACHES", (cache,))
    monkeypatch.setattr(__main__, "run", lambda: cache.compiled("a", 0).groups)
    monkeypatch.setattr(__main__, "interrupt_once", lambda: None)  # leave pytest its handler
    monkeypatch.setattr("os._exit", sys.exit)
    with pytest.raises(SystemExit):
        __main__.main()
    assert place.exists()


def test_the_file_is_one_that_goes_when_the_program_is_uninstalled() -> None:
    source = regex_cache.__file__
    module = str(Path(source).with_name("regex_cache_data.py"))
    assert Path(module).is_file()
    for optimization in ("", "2"):
        cached = cache_from_source(source, optimization=optimization)
        assert cache_path_beside(cached, "regex_cache_data") == cache_from_source(
            module, optimization=""
        )
    for other in ("", source, f"{source}c"):
        assert not cache_path_beside(other, "regex_cache_data")


def test_who_imports_the_module_of_that_place_gets_it(tmp_path: Path) -> None:
    source = tmp_path / "compiled.py"
    source.write_text("found = 1\n")
    place = cache_from_source(str(source))
    Path(place).parent.mkdir(parents=True, exist_ok=True)
    cache = RegexCache(place)
    cache.compiled("a+", 0)
    cache.keep()
    said = subprocess.check_output(
        [sys.executable, "-c", "import compiled; print(compiled.found)"], cwd=tmp_path, text=True
    )
    assert said == "1\n"
