"""Docstrings explain the parameters and attributes that are there, and no others."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "reader").rglob("*.py"))
OF_OTHERS = frozenset({"docs", "grep", "groff", "hashlib", "ls", "md", "performance"})
"""Names of other programs, of pages and of modules that we do not import by that name."""


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


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
    classes = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    for node in ast.walk(tree):
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


def test_every_parameter_and_attribute_in_a_docstring_is_one_of_the_code() -> None:
    assert {path: names for path in FILES if (names := [*_not_there(_tree(path))])} == {}


def _docstrings(tree: ast.Module) -> Iterator[ast.Constant]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value


def _named_in(path: Path) -> set[str]:
    """Return the words between backticks in the docstrings of a module."""
    quoted = [
        name
        for docstring in _docstrings(_tree(path))
        for name in re.findall(r"(?<!`)`([^`\n]+)`(?!`)", str(docstring.value))
    ]
    return {word for name in quoted for word in re.findall(r"[A-Za-z_]\w+", name)}


def _words_of_the_code() -> frozenset[str]:
    """Return the words of the code and of its paths, without docstrings and comments."""
    words: set[str] = set()
    for path in FILES:
        words.update(path.relative_to(ROOT).with_suffix("").parts)
        text = path.read_text(encoding="utf-8")
        lines = text.split("\n")
        for docstring in _docstrings(_tree(path)):
            for line in range(docstring.lineno - 1, docstring.end_lineno or 0):
                lines[line] = ""
        for line_of_code in lines:
            words.update(re.findall(r"\w+", re.sub(r"(?:^|\s)#.*", "", line_of_code)))
    return frozenset(words)


def test_every_name_in_a_docstring_is_one_of_the_code() -> None:
    known = _words_of_the_code() | OF_OTHERS
    assert {path: names for path in FILES if (names := _named_in(path) - known)} == {}
