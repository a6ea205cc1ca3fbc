"""Expressions built from outside text are not cached: `lazily` is for those in the code."""

import ast
import re
from pathlib import Path

READER = Path(__file__).parents[2] / "reader"
OF_CONSTANTS = frozenset({("parsing/html/furniture/promo_openings.py", "_compile_opening")})
"""Functions that are called only with constants of their own module."""
_MAY_BE_INSIDE = re.compile(r"^(?: +|@|def |async def ).*\blazily\(", re.MULTILINE)
"""A call on a line that may belong to a function: few modules have one, and are parsed."""


def test_no_function_lets_an_expression_made_of_a_text_be_kept() -> None:
    inside: set[tuple[str, str]] = set()
    sources = {file: file.read_text(encoding="utf-8") for file in READER.rglob("*.py")}
    for file, text in sources.items():
        if "lazily(" not in text or not _MAY_BE_INSIDE.search(text):
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and _keeps(node):
                inside.add((file.relative_to(READER).as_posix(), node.name))
    assert inside == OF_CONSTANTS


def _keeps(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    calls = (node.func for node in ast.walk(function) if isinstance(node, ast.Call))
    return any(isinstance(called, ast.Name) and called.id == "lazily" for called in calls)
