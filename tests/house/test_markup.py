"""No outside text reaches a markup parser.

Textual and Rich parse ``[@click=app.quit]`` in many of the strings they receive, so a headline
could trigger actions. The program draws its own rows and so avoids nearly all such parsing;
elsewhere the call itself shows that no plain string is passed: ``Static(Content(text))``.
`tests/safety` checks that hostile words stay plain words on every screen.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

READER = Path(__file__).resolve().parents[2] / "reader"
DRAWS = re.compile(r"^ *(from|import) (textual|rich)\b", re.MULTILINE)

WIDGETS = {"Input", "LoadingIndicator", "Static", "TextArea"}
"""The names that may be imported from ``textual.widgets``."""
RICH = {"rich.color", "rich.segment", "rich.style", "rich.text"}
"""The modules of Rich that may be imported: none that renders a string."""
BANNED = frozenset(
    (
        *("notify", "action_notify", "panic", "run_action", "print", "log", "render_str"),
        *("from_markup", "from_text", "from_rich_text", "from_ansi", "visualize", "get_content"),
        *("styled", "stylize", "stylize_before", "__rich__", "__rich_console__"),
        *("border_title", "border_subtitle", "BORDER_TITLE", "BORDER_SUBTITLE"),
        *("tooltip", "with_tooltip", "set_label", "add_leaf", "add_option", "add_options"),
        *("replace_option_prompt", "replace_option_prompt_at_index", "add_row", "add_rows"),
        *("add_column", "add_columns", "update_cell", "update_cell_at"),
    )
)
"""Attributes and methods of Textual and Rich that parse strings without it being visible."""
FOLLOWED = {"Static", "Text", "update"}
"""Callables that parse their arguments as markup; `Text` parses only its style."""
KEYWORDS = {"content", "markup", "message", "placeholder", "renderable", "style"}
"""Keyword arguments that are parsed as markup, whatever the callable."""


def find_markup(source: str) -> list[str]:
    """Yield a message for each place in a module where a string may be parsed as markup."""
    return [
        f"line {getattr(node, 'lineno', 0)}: {reason}"
        for node in ast.walk(ast.parse(source))
        for reason in _reasons(node)
    ]


def _reasons(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Import(names=names):
            yield from (f"import {each.name}" for each in names if _parses(each.name))
        case ast.ImportFrom(module=str(module), names=names):
            for each in names:
                widget = module == "textual.widgets" and each.name not in WIDGETS
                renamed = each.asname and module.partition(".")[0] in ("textual", "rich")
                if widget or renamed or _parses(module) or _parses(f"{module}.{each.name}"):
                    yield f"from {module} import {each.name}"
        case ast.Attribute(attr=name) if name in BANNED:
            yield f".{name} parses markup"
        case ast.Constant(value=str(name)) if name in BANNED - {"log", "print"}:
            yield f"{name!r} names what parses markup"
        case ast.FunctionDef(name=name) if name in BANNED | {"render"}:
            yield f"{name}() returns what is parsed"
        case ast.ClassDef(bases=bases) if any(_last_name(base) in FOLLOWED for base in bases):
            yield "a class of its own hides that its argument is parsed"
        case ast.Call(func=func, args=args, keywords=keywords):
            name = _last_name(func)
            if name in FOLLOWED and not (name == "Text" or all(map(_is_no_string, args))):
                yield f"{name}() may be given a string"
            handed_on = {_last_name(arg) for arg in args} & (FOLLOWED - {"update"})
            if handed_on and not name.startswith("query"):
                yield f"{handed_on} handed on"
            for keyword in keywords:
                ours = ast.unparse(func) == "self.app.exit"  # which wraps the message in `Text`
                if keyword.arg in KEYWORDS and not (ours or _is_no_string(keyword.value)):
                    yield f"{name}({keyword.arg}=) may be given a string"


def _parses(module: str) -> bool:
    of_rich = module == "rich" or module.startswith("rich.")
    return module == "textual.markup" or (
        of_rich and module not in RICH and module.rpartition(".")[0] not in RICH
    )


def _last_name(node: ast.AST) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _is_no_string(value: ast.expr) -> bool:
    """Return whether an argument is a literal, or evidently not a string to be parsed."""
    match value:
        case ast.Constant():
            return True
        case ast.IfExp(body=body, orelse=orelse):
            return _is_no_string(body) and _is_no_string(orelse)
        case ast.Call(func=ast.Name(id="Content" | "Text" | "Style")):
            return True
        case ast.Call(func=ast.Attribute(value=ast.Name(id="Content"), attr="assemble"), args=args):
            return all(_has_plain_style(part) for part in args)
        case ast.Dict() | ast.DictComp() | ast.SetComp() | ast.GeneratorExp():
            return True  # an update of a dictionary or set
    return False


def _has_plain_style(part: ast.expr) -> bool:
    return not isinstance(part, ast.Tuple) or isinstance(part.elts[-1], ast.Constant)


def test_what_the_program_draws_is_never_parsed_as_markup() -> None:
    texts = {path: path.read_text(encoding="utf-8") for path in READER.rglob("*.py")}
    drawing = [path for path, text in texts.items() if "tui" in path.parts or DRAWS.search(text)]
    assert len(drawing) > 60
    found = {path: places for path in drawing if (places := find_markup(texts[path]))}
    assert found == {}


@pytest.mark.parametrize(
    "source",
    [
        "Static(x)",
        "Static(f'Story: {x}')",
        "Static('Story: ' + x)",
        "Static('Story: {}'.format(x))",
        "Static(*x)",
        "Static(content=x)",
        "Static(Content(x) if x else y)",
        "Static(Content.assemble((x, y)))",
        "w.update(x)",
        "w.update(Content(x).markup)",
        "list(map(Static, x))",
        "partial(Static, x)",
        "class Title(Static): ...",
        "class Title:\n    def render(self): ...",
        "w.notify(x)",
        "w.call_later(w.notify, x)",
        "getattr(w, 'notify')(x)",
        "w.border_title = x",
        "setattr(w, 'tooltip', x)",
        "Content.from_markup(x)",
        "Content(x).stylize(y)",
        "Text(x, style=y)",
        "Input(placeholder=x)",
        "super().exit(1, message=x)",
        "app.console.print(x)",
        "from textual.widgets import Label",
        "from textual.widgets import Static as Shown",
        "from textual.markup import escape",
        "from rich.markup import escape",
        "from rich import print",
        "from rich.panel import Panel",
        "import rich.markup",
    ],
)
def test_a_string_that_may_be_parsed_is_found(source: str) -> None:
    assert find_markup(source)


@pytest.mark.parametrize(
    "source",
    [
        "Static()",
        "Static('Nothing found', id=x)",
        "Static(Content(x) if x else 'nothing')",
        "Static(Content.assemble((x, 'b'), x))",
        "w.update(Content(x))",
        "chosen.update({1: x})",
        "w.query_one('#does', Static)",
        "super().exit(1, message=Text(x) if x else None)",
        "from textual.widgets import Input, Static",
        "from rich.text import Text",
        "from textual.content import Content",
        "print(x)",
    ],
)
def test_what_is_no_string_and_what_is_written_out_passes(source: str) -> None:
    assert find_markup(source) == []
