"""What is known of names over all sources: functions and attributes by type, widgets by base."""

import ast
from collections.abc import Iterator, Sequence

from markup_sinks import CONSTRUCTORS, SAFE_TYPES


class Index:
    """Looks names up; what two functions or attributes share is safe only when both are."""

    def __init__(self, trees: Sequence[ast.Module]) -> None:
        self._returns: dict[str, bool] = {}
        self._attributes: dict[str, bool] = {}
        self.widgets: dict[str, set[str]] = {}
        self._second_names = dict(pair for tree in trees for pair in second_names(tree))
        for node in (node for tree in trees for node in ast.walk(tree)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                safe = node.returns is not None and is_safe_type(node.returns)
                self._returns[node.name] = self._returns.get(node.name, True) and safe
            elif isinstance(node, ast.AnnAssign):
                name = last_name(node.target)
                safe = is_safe_type(node.annotation)
                self._attributes[name] = self._attributes.get(name, True) and safe
            elif isinstance(node, ast.ClassDef):
                bases = {last_name(base) for base in node.bases}
                bases |= {self._second_names[base] for base in bases & self._second_names.keys()}
                self.widgets.setdefault(node.name, set()).update(bases)

    def returns_safely(self, function: str) -> bool:
        return self._returns.get(function, False)

    def holds_safely(self, attribute: str) -> bool:
        return self._attributes.get(attribute, False)

    def sink_base(self, name: str, seen: frozenset[str] = frozenset()) -> str:
        """Return the constructor that a class of ours descends from, or nothing."""
        for base in sorted(self.widgets.get(name, set()) - seen):
            if base in CONSTRUCTORS and base not in self.widgets:
                return base
            if found := self.sink_base(base, seen | {name}):
                return found
        return ""


def second_names(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield second names of imports and of classes, each with the first one."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from ((each.asname, each.name) for each in node.names if each.asname)
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Name | ast.Attribute):
            for target in node.targets:
                if isinstance(target, ast.Name) and last_name(node.value) in CONSTRUCTORS:
                    yield target.id, last_name(node.value)


def last_name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Subscript(value=value) | ast.Call(func=value):
            return last_name(value)
    return ""


def root_name(node: ast.expr) -> str:
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def is_safe_type(annotation: ast.expr) -> bool:
    """Whether values of a type are never strings."""
    match annotation:
        case ast.BinOp(left=left, right=right):
            return is_safe_type(left) and is_safe_type(right)
        case ast.Constant(value=None):
            return True
        case ast.Constant(value=str() as written):
            return is_safe_type(ast.parse(written, mode="eval").body)
        case ast.Name() | ast.Attribute():
            return last_name(annotation) in SAFE_TYPES
        case ast.Subscript(value=value, slice=inner):
            parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            named = last_name(value) in ("list", "tuple", "Sequence", "Iterable", "Iterator")
            return named and all(is_safe_type(p) for p in parts if not _is_ellipsis(p))
    return False


def _is_ellipsis(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is ...
