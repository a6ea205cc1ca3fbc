"""What is loaded when: start-up is quick because most modules are not loaded."""

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import reader

_TERMINAL = ("textual", "rich")
_HEAVY = (*_TERMINAL, "httpx", "lxml", "trafilatura", "markdown_it", "sqlite3", "platformdirs",
          "asyncio", "argparse", "wcwidth", "charset_normalizer", "pypdfium2")  # fmt: skip

_LOAD_ALL = """
import json, sys
from importlib import import_module
from pkgutil import walk_packages
import reader

terminal = ("textual", "rich")
stages = (  # each room after those that it may load, with what it may not load
    ("", (*terminal, "httpx", "sqlite3", "platformdirs")),
    ("reader.library", (*terminal, "httpx")),
    ("reader.cli", (*terminal, "httpx")),
    ("reader.sources", terminal),
)
names = {
    each.name
    for each in walk_packages(reader.__path__, "reader.")
    if not each.name.startswith(("reader.tui", "reader.__main__"))
}
rooms = [room for room, _ in stages if room]
found = {}
for room, banned in stages:
    for name in sorted(names):
        if name.startswith(room) and (room or not name.startswith(tuple(rooms))):
            import_module(name)
            loaded = [each for each in banned if each in sys.modules]
            if loaded and not found:
                found[name] = loaded
print(json.dumps(found))
"""


def answer(code: str) -> object:
    """Run a program in a fresh interpreter and return what it prints as JSON."""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_no_headless_module_loads_a_terminal_library_or_the_network() -> None:
    assert answer(_LOAD_ALL) == {}


def test_importing_the_package_loads_nothing() -> None:
    code = (
        "import sys; before = set(sys.modules); import reader; import json;"
        "print(json.dumps(sorted(set(sys.modules) - before - {'json'})))"
    )
    loaded = answer(code)
    assert isinstance(loaded, list)
    assert [each for each in loaded if each.split(".")[0] in (*_HEAVY, "reader")] == ["reader"]


def test_the_core_loads_nothing_heavy_for_plain_text() -> None:
    code = (
        "import sys, json, reader;"
        "article = reader.parse_article('Eels return\\n\\n“They came,” said Ada Quill.'.encode());"
        "quotes = reader.analyse(article).quotes;"
        f"print(json.dumps([len(quotes), [m for m in {_HEAVY!r} if m in sys.modules]]))"
    )
    assert answer(code) == [1, []]


@pytest.mark.parametrize(
    "name",
    [
        "open_article", "parse_article", "find_quotes", "analyse", "describe_target",
        "resolve_target", "clean_text", "ReaderError", "Analysis", "Annotation", "Article",
        "Quote", "Resolution", "Span", "Target",
    ],
)  # fmt: skip
def test_a_public_name_is_there(name: str) -> None:
    assert name in reader.__all__
    assert getattr(reader, name).__name__ == name


def test_a_name_that_is_not_public_is_missed_as_usual() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'open_newspaper'"):
        _ = reader.open_newspaper


def test_every_stand_in_for_a_module_has_its_name_and_is_used() -> None:
    """One of another name would never be replaced by its module."""
    wrong = []
    for path in Path(reader.__file__).parent.rglob("*.py"):
        code = path.read_text("utf-8")
        stand_ins = re.findall(r'(\w+) = later\(\s*globals\(\), "([\w.]+)"', code)
        nodes = ast.walk(ast.parse(code)) if stand_ins else ()
        used = {n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}
        for name, module in stand_ins:
            if module.rpartition(".")[2] != name or name not in used:
                wrong.append((path.name, name))
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "of_others"),
    [
        ("“It is late,” said the mayor, Ada Quill. “We go,” she said.", "other_offices chinese"),
        ("田中花子さんは「雨だ」と述べた。", "chinese korean"),
        ("王芳说：“今天很冷，别出门了。”", "japanese korean"),
        ("김민수는 “다리를 새로 놓겠다”고 말했다.", "chinese japanese"),
    ],
)
def test_finding_quotes_loads_no_rules_for_other_languages(text: str, of_others: str) -> None:
    code = (
        f"import sys, json, reader; quotes = reader.find_quotes({text!r});"
        "loaded = {name.rpartition('.')[2] for name in sys.modules if 'analysis' in name};"
        f"print(json.dumps([bool(quotes), sorted(loaded & set({of_others.split()!r}))]))"
    )
    assert answer(code) == [True, []]
