"""What is kept of libraries is used in processes of our own, and only there."""

import subprocess
import sys
from importlib.util import cache_from_source
from pathlib import Path

import pytest

from reader.startup import library_loading, module_archive, regex_cache

_CHANGES = (
    "import sys, re, dataclasses, collections, typing\n"
    "compile_anew = re._compiler.compile\n"
    "from reader.startup import module_archive\n"
    "module_archive.ModuleArchive.open = lambda self: setattr(self, '_opened', 1)\n"
    "{begun}\n"
    "from reader.startup.library_loading import loading_library\n"
    "with loading_library():\n"
    "    print(module_archive.LIBRARIES.is_opened(), re._compiler.compile is not compile_anew,"
    " 'exec' in vars(dataclasses), 'eval' in vars(collections))\n"
    "assert re._compiler.compile is compile_anew"
)


@pytest.mark.parametrize(
    ("begun", "said"),
    [("", "False False False False"), ("module_archive.open_archive()", "True True True True")],
)
def test_a_program_that_embeds_ours_is_left_as_it_is(begun: str, said: str) -> None:
    code = _CHANGES.format(begun=begun)
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == said


_SEARCHES = (
    "import re, dataclasses, typing\n"
    "from reader.startup import module_archive, regex_cache\n"
    "module_archive.ModuleArchive.open = lambda self: setattr(self, '_opened', 1)\n"
    "module_archive.open_archive()\n"
    "from reader.startup.library_loading import loading_library\n"
    "regex_cache.LIBRARY_CACHE = regex_cache.RegexCache('')\n"
    "with loading_library():\n"
    "    re.compile('(of|a) library')\n"
    "    with loading_library(): re.compile('(that|which) it uses')\n"
    "re.compile('what (I|you) search for')\n"
    "with loading_library(): re.compile('of (another|one)')\n"
    "print(*(source for _, source, _ in regex_cache.LIBRARY_CACHE._new), sep=', ')"
)


def test_what_the_user_searches_for_is_not_kept() -> None:
    said = subprocess.check_output([sys.executable, "-c", _SEARCHES], text=True)
    assert said.strip() == "(of|a) library, (that|which) it uses, of (another|one)"


def test_the_expressions_go_when_the_program_is_uninstalled() -> None:
    module = Path(library_loading.__file__).with_name("library_regex_data.py")
    assert module.is_file()
    assert regex_cache.LIBRARY_CACHE._place == cache_from_source(str(module))


def test_all_that_was_compiled_is_kept_together(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[str] = []

    class Kept:
        def __init__(self, name: str) -> None:
            self.name = name

        def keep(self, *_: object, at_least: int = 0) -> None:
            kept.append(f"{self.name} {at_least}".removesuffix(" 0"))

    monkeypatch.setattr(regex_cache, "CACHES", (Kept("expressions"), Kept("of libraries")))
    monkeypatch.setattr(module_archive, "ARCHIVE", Kept("modules"))
    monkeypatch.setattr(module_archive, "LIBRARIES", Kept("libraries"))
    monkeypatch.delitem(sys.modules, "reader.startup.source_cache", raising=False)
    module_archive.keep_compiled_code(at_least=8)
    assert kept == ["expressions 8", "of libraries 8", "modules", "libraries"]
