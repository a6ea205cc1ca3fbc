"""Finds outside text on its way into a parser of markup, by reading the syntax tree.

Textual and Rich read ``[@click=app.quit]`` in many strings that they are given: a headline could
act. Only text that a programmer wrote as a literal may go into such a parameter, or a value that
is no string at all: ``Content(text)``, ``Text(text)``, or any string with ``markup=False``.
Escaping is forbidden outright, since it can be bypassed.

The lint is strict: what it cannot follow is a finding. It follows names inside one function and
module, aliases of imports and classes, and return and attribute annotations over all sources.
"""

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from markup_sinks import (
    ALL,
    ATTRIBUTES,
    CONSOLE,
    CONSTRUCTORS,
    KEYWORDS,
    MARKUP_ANYWAY,
    METHODS,
    SAFE_TYPES,
)

_LIBRARIES = ("textual", "rich")


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """A place where outside text may be parsed as markup."""

    path: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.reason}"


def find_markup(sources: Mapping[str, str]) -> list[Finding]:
    """Return every finding in Python sources.

    Args:
        sources: Path to source text; paths of modules that draw contain ``tui/``.
    """
    trees = {path: ast.parse(source, path) for path, source in sources.items()}
    index = _Index(trees.values())
    return sorted(
        {f for path, tree in trees.items() for f in _Module(path, tree, index).findings()}
    )


class _Index:
    """What is known over all sources: functions and attributes by type, widgets by base."""

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        self._returns: dict[str, bool] = {}
        self._attributes: dict[str, bool] = {}
        self.widgets: dict[str, set[str]] = {}
        for node in (node for tree in trees for node in ast.walk(tree)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                safe = node.returns is not None and _is_safe_type(node.returns)
                self._returns[node.name] = self._returns.get(node.name, True) and safe
            elif isinstance(node, ast.AnnAssign):
                name = _last_name(node.target)
                safe = _is_safe_type(node.annotation)
                self._attributes[name] = self._attributes.get(name, True) and safe
            elif isinstance(node, ast.ClassDef):
                self.widgets.setdefault(node.name, set()).update(map(_last_name, node.bases))

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


@dataclass
class _Scope:
    """Names of one function or module: what is assigned to them, and how they are annotated."""

    outer: "_Scope | None" = None
    values: dict[str, list[ast.expr | None]] = field(default_factory=dict)
    types: dict[str, ast.expr] = field(default_factory=dict)

    def bind(self, target: ast.expr, value: ast.expr | None) -> None:
        if isinstance(target, ast.Name):
            self.values.setdefault(target.id, []).append(value)
        elif isinstance(target, ast.Tuple | ast.List | ast.Starred):
            for part in ast.iter_child_nodes(target):
                if isinstance(part, ast.expr):
                    self.bind(part, None)


class _Module:
    """The findings of one module."""

    def __init__(self, path: str, tree: ast.Module, index: _Index) -> None:
        self.path, self.tree, self.index = path, tree, index
        self.aliases: dict[str, str] = {}
        self.foreign: set[str] = set()
        self._following: set[int] = set()
        for node in ast.walk(tree):
            self._note_import(node)
        self.draws = "tui/" in path or bool(self.foreign)

    def findings(self) -> Iterator[Finding]:
        yield from self._imports()
        yield from self._visit(self.tree, self._scope(self.tree, None), "")

    def _note_import(self, node: ast.AST) -> None:
        if isinstance(node, ast.ImportFrom):
            for name in node.names:
                self.aliases[name.asname or name.name] = name.name
                if (node.module or "").partition(".")[0] in _LIBRARIES:
                    self.foreign.add(name.asname or name.name)
        elif isinstance(node, ast.Import):
            self.foreign |= {
                name.asname or name.name.partition(".")[0]
                for name in node.names
                if name.name.partition(".")[0] in _LIBRARIES
            }
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Name | ast.Attribute):
            for target in node.targets:
                if isinstance(target, ast.Name) and _last_name(node.value) in {
                    *CONSTRUCTORS,
                    *METHODS,
                }:
                    self.aliases[target.id] = _last_name(node.value)
                    self.foreign.add(target.id)

    def _imports(self) -> Iterator[Finding]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and node.module in (
                "rich.markup",
                "textual.markup",
            ):
                yield self._finding(node, "escaping and parsing markup by hand can be bypassed")
            elif (
                isinstance(node, ast.Attribute)
                and self.draws
                and node.attr == "escape"
                and _last_name(node.value) == "markup"
            ):
                yield self._finding(node, "escaping markup can be bypassed")

    # scopes --------------------------------------------------------------------------------

    def _scope(self, node: ast.AST, outer: _Scope | None) -> _Scope:
        scope = _Scope(outer)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            a = node.args
            for arg in (*a.posonlyargs, *a.args, *a.kwonlyargs, a.vararg, a.kwarg):
                if arg is not None:
                    scope.values[arg.arg] = [None]
                    if arg.annotation is not None and arg not in (a.vararg, a.kwarg):
                        scope.types[arg.arg] = arg.annotation
        for child in _within_scope(node):
            if isinstance(child, ast.Assign):
                for target in child.targets:
                    scope.bind(target, child.value)
            elif isinstance(child, ast.AnnAssign) and isinstance(child.target, ast.Name):
                scope.bind(child.target, child.value)
                scope.types[child.target.id] = child.annotation
            elif isinstance(child, ast.NamedExpr):
                scope.bind(child.target, child.value)
            elif isinstance(child, ast.AugAssign | ast.For | ast.AsyncFor | ast.comprehension):
                scope.bind(child.target, None)
            elif isinstance(child, ast.withitem) and child.optional_vars is not None:
                scope.bind(child.optional_vars, None)
        return scope

    def _visit(self, node: ast.AST, scope: _Scope, owner: str) -> Iterator[Finding]:
        for child in ast.iter_child_nodes(node):
            inner, within = scope, owner
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                inner = self._scope(child, scope)
            elif isinstance(child, ast.ClassDef):
                within = child.name
            yield from self._check(child, inner, owner)
            yield from self._visit(child, inner, within)

    # checks --------------------------------------------------------------------------------

    def _check(self, node: ast.AST, scope: _Scope, owner: str) -> Iterator[Finding]:
        if isinstance(node, ast.Call):
            yield from self._check_call(node, scope, owner)
        elif isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign) and self.draws:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                if isinstance(target, ast.Attribute) and target.attr in ATTRIBUTES and node.value:
                    yield from self._require(node.value, scope, f".{target.attr}")
        elif isinstance(node, ast.FunctionDef) and node.name == "render" and owner and self.draws:
            for child in _within_scope(node):
                if isinstance(child, ast.Return) and child.value is not None:
                    yield from self._require(child.value, scope, "what render() returns")

    def _check_call(self, call: ast.Call, scope: _Scope, owner: str) -> Iterator[Finding]:
        name = self._real_name(call.func)
        if name == "partial" and call.args:
            inner = ast.Call(call.args[0], call.args[1:], call.keywords)
            yield from self._check_call(ast.copy_location(inner, call), scope, owner)
        elif name == "setattr" and self.draws and len(call.args) == 3:
            which = call.args[1]
            if not isinstance(which, ast.Constant) or which.value in ATTRIBUTES:
                yield from self._require(call.args[2], scope, "an attribute set by name")
        elif (place := self._sink(call, name, owner)) is not None:
            yield from self._check_arguments(call, place, scope, name)

    def _sink(self, call: ast.Call, name: str, owner: str) -> tuple[int, int] | None:
        """Return which arguments of a call are parsed, or None when it is no sink."""
        func = call.func
        if isinstance(func, ast.Attribute) and name == "__init__":
            base = self.index.sink_base(owner)
            return CONSTRUCTORS.get(base)
        root = _root_name(func)
        if name in CONSTRUCTORS and root in self.foreign:
            return CONSTRUCTORS[name]
        if base := self.index.sink_base(name):
            return CONSTRUCTORS[base]
        if not self.draws:
            return None
        if name == "print" and root in self.foreign and root != "print_":
            return (0, ALL)
        if isinstance(func, ast.Attribute):
            if name in CONSOLE and "console" in _last_name(func.value).lower():
                return (0, ALL)
            if name in METHODS and not (name == "update" and _is_collection(call)):
                return METHODS[name]
        elif isinstance(func, ast.Call) and self._real_name(func.func) == "getattr":
            return (0, ALL)
        return METHODS.get(name) if root in self.foreign else None

    def _check_arguments(
        self, call: ast.Call, place: tuple[int, int], scope: _Scope, name: str
    ) -> Iterator[Finding]:
        plain = any(
            k.arg == "markup" and isinstance(k.value, ast.Constant) and k.value.value is False
            for k in call.keywords
        )
        if name == "from_markup":
            plain = False
        first, count = place
        for arg in call.args[first : first + count] if not plain else ():
            yield from self._require(arg, scope, f"{name}()")
        for keyword in call.keywords:
            if keyword.arg is None:
                if not plain:
                    yield self._finding(call, f"{name}() takes keywords that cannot be followed")
            elif keyword.arg in MARKUP_ANYWAY or (keyword.arg in KEYWORDS and not plain):
                if name != "from_markup":
                    yield from self._require(keyword.value, scope, f"{name}({keyword.arg}=)")
            elif keyword.arg == "markup" and not isinstance(keyword.value, ast.Constant):
                yield self._finding(call, f"{name}(markup=) is not a plain False")

    def _require(self, value: ast.expr, scope: _Scope, where: str) -> Iterator[Finding]:
        if not self._is_safe(value, scope):
            yield self._finding(value, f"{where} parses markup and may be given outside text")

    # values --------------------------------------------------------------------------------

    def _is_safe(self, value: ast.expr, scope: _Scope) -> bool:
        match value:
            case ast.Constant():
                return True
            case ast.JoinedStr(values=parts):
                return all(isinstance(part, ast.Constant) for part in parts)
            case ast.BinOp(left=left, right=right):
                return self._is_safe(left, scope) and self._is_safe(right, scope)
            case ast.IfExp(body=body, orelse=orelse):
                return self._is_safe(body, scope) and self._is_safe(orelse, scope)
            case ast.BoolOp(values=values) | ast.List(elts=values) | ast.Set(elts=values):
                return all(self._is_safe(part, scope) for part in values)
            case ast.Tuple(elts=values):
                return not values or self._is_safe(values[0], scope)
            case (
                ast.ListComp(elt=part)
                | ast.GeneratorExp(elt=part)
                | ast.NamedExpr(value=part)
                | ast.Starred(value=part)
            ):
                return self._is_safe(part, scope)
            case ast.Call():
                return self._is_safe_call(value, scope)
            case ast.Name(id=name):
                return self._is_safe_name(name, scope)
            case ast.Attribute(attr=name):
                return self.index.holds_safely(name)
        return False

    def _is_safe_call(self, call: ast.Call, scope: _Scope) -> bool:
        name, root = self._real_name(call.func), _root_name(call.func)
        if name in ("str", "format", "join", "repr"):
            return False
        if root in self.foreign:  # a visual; when it parses, it is a sink of its own
            return True
        if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Call):
            return self._is_safe_call(call.func.value, scope)
        return bool(self.index.sink_base(name)) or self.index.returns_safely(name)

    def _is_safe_name(self, name: str, scope: _Scope | None) -> bool:
        while scope is not None and name not in scope.values:
            scope = scope.outer
        if scope is None:
            return False
        if name in scope.types and _is_safe_type(scope.types[name]):
            return True
        if id(scope.values[name]) in self._following:
            return True  # assigned from itself: the other assignments decide
        self._following.add(id(scope.values[name]))
        try:
            values = scope.values[name]
            return all(value is not None and self._is_safe(value, scope) for value in values)
        finally:
            self._following.discard(id(scope.values[name]))

    def _real_name(self, func: ast.expr) -> str:
        name = _last_name(func)
        return self.aliases.get(name, name) if isinstance(func, ast.Name) else name

    def _finding(self, node: ast.AST, reason: str) -> Finding:
        return Finding(self.path, getattr(node, "lineno", 0), reason)


def _within_scope(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what stands in a function or module, but not in functions and classes inside."""
    for child in ast.iter_child_nodes(node):
        yield child
        if not isinstance(
            child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef
        ):
            yield from _within_scope(child)


def _last_name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Subscript(value=value) | ast.Call(func=value):
            return _last_name(value)
    return ""


def _root_name(node: ast.expr) -> str:
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _is_safe_type(annotation: ast.expr) -> bool:
    """Whether values of a type are never strings."""
    match annotation:
        case ast.BinOp(left=left, right=right):
            return _is_safe_type(left) and _is_safe_type(right)
        case ast.Constant(value=None):
            return True
        case ast.Constant(value=str() as written):
            return _is_safe_type(ast.parse(written, mode="eval").body)
        case ast.Name() | ast.Attribute():
            return _last_name(annotation) in SAFE_TYPES
        case ast.Subscript(value=value, slice=inner):
            parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            named = _last_name(value) in ("list", "tuple", "Sequence", "Iterable", "Iterator")
            return named and all(_is_safe_type(p) for p in parts if not _is_ellipsis(p))
    return False


def _is_ellipsis(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is ...


def _is_collection(call: ast.Call) -> bool:
    """Whether an ``update`` is that of a dictionary or a set."""
    literal = ast.Dict | ast.Set | ast.DictComp | ast.SetComp | ast.GeneratorExp | ast.ListComp
    return not call.args or isinstance(call.args[0], literal)
