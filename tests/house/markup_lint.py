"""Finds outside text on its way into a parser of markup, by reading the syntax tree.

Textual and Rich read ``[@click=app.quit]`` in many strings that they are given: a headline could
act. Only text that a programmer wrote as a literal may go into such a parameter, or a value that
is no string at all: ``Content(text)``, ``Text(text)``, or any string with ``markup=False``.
Escaping is forbidden outright, since it can be bypassed.

The lint is strict: what it cannot follow is a finding, and so is whatever parses when it is
handed on instead of called. It follows names inside one function and module, second names of
imports and classes, and return and attribute annotations over all sources. Styles count as
markup, because a style may hold an action.
"""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from markup_handed_on import Reference, handed_on
from markup_index import Index, is_safe_type, last_name, root_name
from markup_sinks import (
    ALL,
    ANYWHERE,
    ATTRIBUTES,
    CONSOLE,
    CONSTRUCTORS,
    KEYWORDS,
    LOG_LEVELS,
    MARKUP_ANYWAY,
    METHODS,
    RENDERERS,
    STYLE_PARSERS,
    UNSEEN,
)

_LIBRARIES = ("textual", "rich")
_MARKUP_MODULES = ("rich.markup.", "textual.markup.")


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
    index = Index(tuple(trees.values()))
    return sorted(
        {f for path, tree in trees.items() for f in _Module(path, tree, index).findings()}
    )


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

    def __init__(self, path: str, tree: ast.Module, index: Index) -> None:
        self.path, self.tree, self.index = path, tree, index
        self.aliases: dict[str, str] = {}
        self.foreign: set[str] = set()
        self._following: set[int] = set()
        for node in ast.walk(tree):
            self._note_import(node)
        self.draws = "tui/" in path or bool(self.foreign)

    def findings(self) -> Iterator[Finding]:
        yield from self._imports()
        for reference in handed_on(self.tree, self._parses):
            yield self._finding(reference, f"{last_name(reference)} is handed on, not called")
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
                if isinstance(target, ast.Name) and last_name(node.value) in {
                    *CONSTRUCTORS,
                    *METHODS,
                }:
                    self.aliases[target.id] = last_name(node.value)
                    self.foreign.add(target.id)

    def _imports(self) -> Iterator[Finding]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom):
                modules = [f"{node.module}.{each.name}" for each in node.names]
            elif isinstance(node, ast.Import):
                modules = [each.name for each in node.names]
            elif isinstance(node, ast.Call) and node.args:
                name, first = last_name(node.func), node.args[0]
                by_name = name in ("import_module", "__import__")
                modules = [str(first.value)] if by_name and isinstance(first, ast.Constant) else []
            else:
                continue
            if any(f"{each}.".startswith(_MARKUP_MODULES) for each in modules):
                yield self._finding(node, "escaping and parsing markup by hand can be bypassed")

    def _parses(self, reference: Reference) -> bool:
        """Whether what a name refers to parses its arguments."""
        name = self._real_name(reference)
        if name in CONSTRUCTORS and root_name(reference) in self.foreign:
            return True
        if isinstance(reference, ast.Name):
            return bool(self.index.sink_base(name))
        return self.draws and name in METHODS

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
        elif not self.draws:
            return
        elif isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                yield from self._check_target(target, node.value, scope, owner)
        elif isinstance(node, ast.Attribute) and node.attr == "__dict__":
            yield self._finding(node, "__dict__ hides what is set")
        elif isinstance(node, ast.For | ast.AsyncFor | ast.comprehension):
            yield from self._check_target(node.target, None, scope, owner)
        elif isinstance(node, ast.withitem) and node.optional_vars is not None:
            yield from self._check_target(node.optional_vars, None, scope, owner)
        elif isinstance(node, ast.FunctionDef) and node.name in RENDERERS and owner:
            for child in _within_scope(node):
                if isinstance(child, ast.Return | ast.Yield) and child.value is not None:
                    yield from self._require(child.value, scope, f"what {node.name}() returns")

    def _check_target(
        self, target: ast.expr, value: ast.expr | None, scope: _Scope, owner: str
    ) -> Iterator[Finding]:
        """Check what is assigned; a value of None cannot be followed."""
        match target:
            case ast.Tuple(elts=parts) | ast.List(elts=parts):
                for part in parts:
                    yield from self._check_target(part, None, scope, owner)
            case ast.Starred(value=part):
                yield from self._check_target(part, None, scope, owner)
            case ast.Attribute(attr=name) if name in ATTRIBUTES:
                if value is None:
                    yield self._finding(target, f".{name} is given what cannot be followed")
                else:
                    yield from self._require(value, scope, f".{name}")
            case ast.Name(id=name) if owner and name in RENDERERS:
                yield self._finding(target, f"{name} is no function that can be followed")
            case ast.Name(id=name) if owner and name.isupper() and name in ATTRIBUTES and value:
                yield from self._require(value, scope, name)

    def _check_call(self, call: ast.Call, scope: _Scope, owner: str) -> Iterator[Finding]:
        name = self._real_name(call.func)
        if name == "partial" and call.args:
            inner = ast.Call(call.args[0], call.args[1:], call.keywords)
            yield from self._check_call(ast.copy_location(inner, call), scope, owner)
        elif name in ("setattr", "__setattr__") and self.draws and len(call.args) >= 2:
            which = call.args[-2]
            if not isinstance(which, ast.Constant) or which.value in ATTRIBUTES:
                yield from self._require(call.args[-1], scope, "an attribute set by name")
        elif name in ("getattr", "attrgetter", "methodcaller") and self.draws:
            known = {*METHODS, *CONSTRUCTORS}
            if any(isinstance(a, ast.Constant) and a.value in known for a in call.args):
                yield self._finding(call, f"{name}() finds by name what parses markup")
        elif name in UNSEEN and self.draws:
            yield self._finding(call, f"{name}() hides what parses markup")
        elif name == "set_reactive" and self.draws and len(call.args) > 1:
            if last_name(call.args[0]) in ATTRIBUTES:
                yield from self._require(call.args[1], scope, "an attribute that is reactive")
        elif name == "assemble" and root_name(call.func) in self.foreign:
            for part in call.args:
                if isinstance(part, ast.Tuple) and len(part.elts) > 1:
                    yield from self._require(part.elts[1], scope, "a style")
        elif (place := self._sink(call, name, owner)) is not None:
            yield from self._check_arguments(call, place, scope, name)

    def _sink(self, call: ast.Call, name: str, owner: str) -> tuple[int, int] | None:
        """Return which arguments of a call are parsed, or None when it is no sink."""
        func = call.func
        if isinstance(func, ast.Attribute) and name == "__init__":
            base = self.index.sink_base(owner)
            return CONSTRUCTORS.get(base)
        again = isinstance(func, ast.Call) and last_name(func.func) == "type"
        if (again or name == "__class__") and (base := self.index.sink_base(owner)):
            return CONSTRUCTORS[base]
        root = root_name(func)
        if name in CONSTRUCTORS and root in self.foreign:
            return CONSTRUCTORS[name]
        if base := self.index.sink_base(name):
            return CONSTRUCTORS[base]
        if not self.draws:
            return None
        if name in ("print", "ask") and root in self.foreign:
            return (0, ALL)
        if name in STYLE_PARSERS and self.aliases.get(root) == "Style":
            return (0, 1)
        if isinstance(func, ast.Attribute):
            if name in ANYWHERE or (name in LOG_LEVELS and last_name(func.value) == "log"):
                return (0, ALL)
            if name == "exit" and last_name(func.value) == "super":
                return (2, 1)
            if name == "add" and last_name(func.value) in ("root", "node", "tree"):
                return (0, 1)
            if name in CONSOLE and "console" in last_name(func.value).lower():
                return (0, ALL)
            if name in METHODS and not (name == "update" and _is_collection(call)):
                return METHODS[name]
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
                if name != "from_markup" or keyword.arg == "text":
                    yield from self._require(keyword.value, scope, f"{name}({keyword.arg}=)")
            elif keyword.arg == "markup" and not isinstance(keyword.value, ast.Constant):
                yield self._finding(call, f"{name}(markup=) is not a plain False")
            elif keyword.arg == "markup" and count == 0 and ast.unparse(keyword.value) == "True":
                yield self._finding(call, f"{name}(markup=True) parses what is written to it")

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
        name, root = self._real_name(call.func), root_name(call.func)
        if name in ("str", "format", "join", "repr") or name.startswith("__"):
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
        if name in scope.types and is_safe_type(scope.types[name]):
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
        name = last_name(func)
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


def _is_collection(call: ast.Call) -> bool:
    """Whether an ``update`` is that of a dictionary or a set."""
    literal = ast.Dict | ast.Set | ast.DictComp | ast.SetComp | ast.GeneratorExp | ast.ListComp
    return not call.args or isinstance(call.args[0], literal)
