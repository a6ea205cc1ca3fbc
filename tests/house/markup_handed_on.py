"""Finds what parses markup where it is handed on instead of called: there the lint loses it."""

import ast
from collections.abc import Callable, Iterator

_TYPES_ONLY = frozenset(
    (
        *("isinstance", "issubclass", "cast", "query", "query_one", "query_exactly_one"),
        *("query_ancestor", "results", "first", "last", "only_one", "get_child_by_type"),
        *("get_child_by_id", "get_widget_by_id", "on", "filter", "exclude"),
    )
)
"""Calls that take a class without making anything of it."""

Reference = ast.Name | ast.Attribute


def handed_on(tree: ast.AST, parses: Callable[[Reference], bool]) -> Iterator[Reference]:
    """Yield every reference to something that parses which is not simply called.

    A plain second name, a base class and an annotation are followed elsewhere.

    Args:
        tree: A module.
        parses: Whether what a name or an attribute refers to parses its arguments.
    """
    for child in ast.iter_child_nodes(tree):
        yield from _visit(child, parses)


def _visit(node: ast.AST, parses: Callable[[Reference], bool]) -> Iterator[Reference]:
    match node:
        case ast.Call():
            yield from _visit_call(node, parses)
        case ast.ClassDef():
            for child in (*node.decorator_list, *node.body):
                yield from _visit(child, parses)
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            for child in (*node.decorator_list, *node.args.defaults, *node.body):
                yield from _visit(child, parses)
        case ast.AnnAssign(value=value):
            if value is not None:
                yield from _visit(value, parses)
        case ast.Assign(targets=[ast.Name()], value=ast.Name() | ast.Attribute()):
            yield from _below(node.value, parses)
        case ast.Subscript(value=value):
            yield from _visit(value, parses)
        case ast.Name() | ast.Attribute() if isinstance(node.ctx, ast.Load):
            if parses(node):
                yield node
            else:
                yield from _below(node, parses)
        case _:
            for child in ast.iter_child_nodes(node):
                yield from _visit(child, parses)


def _visit_call(call: ast.Call, parses: Callable[[Reference], bool]) -> Iterator[Reference]:
    func = call.func
    name = func.id if isinstance(func, ast.Name) else getattr(func, "attr", "")
    if isinstance(func, ast.Name | ast.Attribute):
        yield from _below(func, parses)
    else:
        yield from _visit(func, parses)
    handed = call.args
    if name == "partial" and len(call.args) + len(call.keywords) > 1:
        yield from _below(call.args[0], parses)
        handed = call.args[1:]
    for argument in () if name in _TYPES_ONLY else handed:
        yield from _visit(argument, parses)
    for keyword in call.keywords:
        yield from _visit(keyword.value, parses)


def _below(node: ast.AST, parses: Callable[[Reference], bool]) -> Iterator[Reference]:
    """Look at what an attribute is taken of; a class that only lends its name is fine."""
    if not isinstance(node, ast.Attribute):
        return
    owner = node.value
    dunder = node.attr.startswith("__") and node.attr != "__init__"
    if isinstance(owner, ast.Name) and not dunder:
        return
    yield from _visit(owner, parses)
