"""Docstrings explain the parameters and attributes that are there, and no others."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.startup.garbage_collector import GarbageCollectionPaused

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "reader").rglob("*.py"))
OF_OTHERS = frozenset({"docs", "grep", "groff", "hashlib", "ls", "md", "performance"})
"""Names of other programs, of pages and of modules that we do not import by that name."""


@pytest.fixture(scope="module")
def trees() -> dict[Path, ast.Module]:
    """The syntax trees of all modules: a million objects, kept for these tests only."""
    with GarbageCollectionPaused():
        return {path: ast.parse(path.read_text(encoding="utf-8")) for path in FILES}


def _statements(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the statements in a node, and what consists of statements, but no expressions."""
    for each in ast.iter_child_nodes(node):
        if isinstance(each, ast.stmt | ast.ExceptHandler | ast.match_case):
            yield each
            yield from _statements(each)


def _explained(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef, part: str) -> list[str]:
    """Return the names that a part of a docstring explains, "Args" or "Attributes"."""
    if f"{part}:\n" not in (ast.get_docstring(node, clean=False) or ""):
        return []
    docstring = ast.get_docstring(node) or ""
    found = re.search(rf"^{part}:\n(.*?)(?:\n\n|\Z)", docstring, re.MULTILINE | re.DOTALL)
    return re.findall(r"^ {4}(\w+):", found.group(1), re.MULTILINE) if found else []


def _names_in(node: ast.AST) -> Iterator[str]:
    for each in ast.walk(node):
        for field in ("id", "attr", "name", "arg"):  # of a name, an attribute, a method, …
            yield str(getattr(each, field, ""))


def _not_there(tree: ast.Module) -> Iterator[str]:
    """Yield what docstrings of a module explain although it is not there."""
    classes = {node.name: node for node in _statements(tree) if isinstance(node, ast.ClassDef)}
    for node in _statements(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            if explained := _explained(node, "Args"):
                names = {each.arg for each in ast.walk(node.args) if isinstance(each, ast.arg)}
                yield from (f"{node.name}({name})" for name in explained if name not in names)
        elif isinstance(node, ast.ClassDef) and (explained := _explained(node, "Attributes")):
            bases = [
                classes[each.id]
                for each in node.bases
                if isinstance(each, ast.Name) and each.id in classes
            ]
            names = {name for each in (node, *bases) for name in _names_in(each)}
            yield from (f"{node.name}.{name}" for name in explained if name not in names)


def test_every_parameter_and_attribute_in_a_docstring_is_one_of_the_code(
    trees: dict[Path, ast.Module],
) -> None:
    missing = {path: names for path, tree in trees.items() if (names := [*_not_there(tree)])}
    assert missing == {}


def _docstrings(tree: ast.Module) -> Iterator[ast.Constant]:
    for node in _statements(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value


def _named_in(tree: ast.Module) -> set[str]:
    """Return the words between backticks in the docstrings of a module."""
    quoted = [
        name
        for docstring in _docstrings(tree)
        for name in re.findall(r"(?<!`)`([^`\n]+)`(?!`)", str(docstring.value))
    ]
    return {word for name in quoted for word in re.findall(r"[A-Za-z_]\w+", name)}


def _words_of_the_code(trees: dict[Path, ast.Module]) -> frozenset[str]:
    """Return the words of the code and of its paths, without docstrings and comments."""
    words: set[str] = set()
    for path, tree in trees.items():
        words.update(path.relative_to(ROOT).with_suffix("").parts)
        text = path.read_text(encoding="utf-8")
        lines = text.split("\n")
        for docstring in _docstrings(tree):
            for line in range(docstring.lineno - 1, docstring.end_lineno or 0):
                lines[line] = ""
        for line_of_code in lines:
            words.update(re.findall(r"\w+", re.sub(r"(?:^|\s)#.*", "", line_of_code)))
    return frozenset(words)


def test_every_name_in_a_docstring_is_one_of_the_code(trees: dict[Path, ast.Module]) -> None:
    known = _words_of_the_code(trees) | OF_OTHERS
    unknown = {path: names for path, tree in trees.items() if (names := _named_in(tree) - known)}
    assert unknown == {}
