"""Regular expressions are compiled on first use, as are those of registered libraries."""

import re
import sys
from threading import Event, Thread

import pytest

from reader.startup.lazy_regex import lazily
from reader.startup.light_imports import RE, light_imports


def test_a_waiting_expression_does_what_the_compiled_one_does() -> None:
    waiting = lazily(r"(\w+) (\w+)")
    found = waiting.match("ada quill")
    assert found is not None
    assert found.groups() == ("ada", "quill")
    assert waiting.sub(r"\2 \1", "ada quill") == "quill ada"
    assert waiting.pattern == r"(\w+) (\w+)"
    assert waiting.findall("ada quill, jon harrow") == [("ada", "quill"), ("jon", "harrow")]


def test_a_method_that_was_kept_compiles_it_when_it_is_called() -> None:
    replace, find = lazily("[").sub, lazily("b+").match  # the first is invalid
    assert find("bba") is not None
    with pytest.raises(re.error):
        replace("", "x")


def test_modules_loaded_inside_have_waiting_expressions_and_others_do_not() -> None:
    with light_imports():
        kinds = [type(re.compile("["))]
    kinds.append(type(re.compile("a")))
    assert kinds == [type(lazily("[")), re.Pattern]


def test_an_expression_that_another_thread_compiles_meanwhile_does_not_wait() -> None:
    kinds: list[type] = []
    other = Thread(target=lambda: kinds.append(type(re.compile(pattern="a", flags=re.ASCII))))
    with light_imports():
        other.start()
        other.join()
    assert kinds == [re.Pattern]


def test_two_threads_that_load_libraries_at_once_leave_everything_as_it_was(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compiles = re.compile
    monkeypatch.setattr(re, "compile", compiles)  # for the other tests, whatever happens here
    inside, first_is_done = Event(), Event()

    def load_too() -> None:
        with light_imports({"not_loaded": frozenset()}):
            inside.set()
            first_is_done.wait()

    other = Thread(target=load_too)
    with light_imports({"not_loaded": frozenset()}):
        other.start()
        inside.wait(0.1)  # in vain, since it has to wait for its turn
    first_is_done.set()
    other.join()
    assert re.compile is compiles
    assert "not_loaded" not in sys.modules


def test_what_is_lent_for_re_says_what_re_says() -> None:
    flags = {name for name in RE if name.isupper()}
    assert {name: RE[name] for name in flags} == {name: getattr(re, name) for name in flags}
    match = RE["match"]
    assert callable(match)
    assert match("a+", "aab").group() == "aa"
    assert match("A+", "aab") is None
    assert match("A+", "aab", re.IGNORECASE).group() == "aa"
