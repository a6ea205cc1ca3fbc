import re
from pathlib import Path
from textwrap import dedent

import pytest
from markup_lint import find_markup

REPOSITORY = Path(__file__).resolve().parents[2]
HEAD = """
from functools import partial
from textual.content import Content
from textual.widgets import Label, OptionList, Static
from textual.widgets.option_list import Option
"""

NAMES_A_SCREEN = re.compile(r"\b(textual|rich|reader\.tui)\b")

# What may be parsed although the lint cannot follow it: the file, what parses, and why.
ACCEPTED = {
    ("reader/tui/finder.py", "DiscoveryHit()"): "the name is Content, the help our own table's",
    ("reader/tui/finder.py", "Hit()"): "the name is Content, the help our own table's",
}


def lint(source: str, **others: str) -> list[str]:
    sources = {"reader/tui/screen.py": HEAD + dedent(source)}
    sources |= {f"reader/{name}.py": dedent(text) for name, text in others.items()}
    return [str(finding) for finding in find_markup(sources)]


def test_no_outside_text_reaches_a_markup_parser() -> None:
    files = sorted((REPOSITORY / "reader").rglob("*.py"))
    texts = {str(f.relative_to(REPOSITORY)): f.read_text(encoding="utf-8") for f in files}
    # what can name neither a parser nor anything built on one cannot reach any
    sources = {path: text for path, text in texts.items() if NAMES_A_SCREEN.search(text)}
    assert len(sources) > 60
    findings = [
        str(finding)
        for finding in find_markup(sources)
        if (finding.path, finding.reason.partition(" ")[0]) not in ACCEPTED
    ]
    assert findings == []


@pytest.mark.parametrize(
    "source",
    [
        "def f(x: str): Static(x)",
        "def f(x): Static(content=x)",
        "def f(x): Static('Story: ' + x)",
        "def f(x): Static(f'Story: {x}')",
        "def f(x): Static('Story: %s' % x)",
        "def f(x): Static('Story: {}'.format(x))",
        "def f(x): Static(' '.join(x))",
        "def f(x): Static(str(x))",
        "def f(x): Static(x[0])",
        "def f(x): Static(x or 'nothing')",
        "def f(x): Static(x if x else 'nothing')",
        "def f(x): Static(*x)",
        "def f(x): Static(**x)",
        "def f(x):\n    label = f'[b]{x}'\n    Static(label)",
        "def f(x):\n    label = 'a'\n    label += x\n    Static(label)",
        "def f(x):\n    for label in x: Static(label)",
        "def f(x):\n    if (label := x.title): Static(label)",
        "def f(a):\n    Static(a.title)",
        "async def f(x): Static(await x)",
        "def f(w, x): w.update(x)",
        "def f(w, x): w.update(f'{x}')",
        "def f(w, x): w.notify(x)",
        "def f(w, x): w.notify('Done', title=x)",
        "def f(w, x): w.notify(x, markup=True)",
        "def f(w, x, m): w.notify(x, markup=m)",
        "def f(w, x): getattr(w, 'notify')(x)",
        "def f(w, x): w.border_title = x",
        "def f(w, x): w.border_subtitle = f'{x}'",
        "def f(w, x): w.tooltip = x",
        "def f(w, x): w.label = x",
        "def f(w, x): setattr(w, 'tooltip', x)",
        "def f(w, n, x): setattr(w, n, x)",
        "def f(w, x): Static(Content(x), tooltip=x)",
        "def f(x): OptionList(*x)",
        "def f(x): OptionList('a', x)",
        "def f(x): Option(x, id='a')",
        "def f(w, x): w.add_option(x)",
        "def f(w, x): w.add_options([x])",
        "def f(w, x): w.add_options(f'{y}' for y in x)",
        "def f(w, x): w.replace_option_prompt('id', x)",
        "def f(w, x): w.add_row('a', x)",
        "def f(x): Content.from_markup(x)",
        "def f(x): Content.from_markup(f'[b]{x}[/b]')",
        "def f(x): Content.from_markup(x, markup=False)",
        "def f(x): Content.from_text(x)",
        "from rich.text import Text\ndef f(x): Text.from_markup(x)",
        "def f(w, x): w.render_str(x)",
        "def f(w, x): w.run_action(f'open({x})')",
        "from rich import print\ndef f(x): print(x)",
        "import rich\ndef f(x): rich.print(x)",
        "def f(console, x): console.print(x)",
        "def f(w, x): w.app.console.print('a', x)",
        "from rich.panel import Panel\ndef f(x): Panel('a', title=x)",
        "from rich.markup import escape",
        "from rich.markup import escape as quoted",
        "from textual.markup import escape",
        "import rich.markup\ndef f(x): Static(rich.markup.escape(x))",
        "from textual.widgets import Static as S\ndef f(x): S(x)",
        "import textual.widgets as w\ndef f(x): w.Static(x)",
        "Shown = Static\ndef f(x): Shown(x)",
        "def f(x): partial(Static, x)",
        "def f(w, x): partial(w.notify, x)",
        "class Title(Static): pass\ndef f(x): Title(x)",
        "class Title(Static):\n    def __init__(self, x): super().__init__(x)",
        "class A(Static): pass\nclass B(A): pass\ndef f(x): B(x)",
        "class Title(Static):\n    def render(self): return self.title",
        "class Title(Static):\n    def render(self) -> str: return f'{self.title}'",
        "def words() -> str: return 'a'\ndef f(): Static(words())",
        "def f(x: 'Content | str'): Static(x)",
        "from textual.visual import visualize\ndef f(w, x): visualize(w, x)",
        "def f(x): Content.from_rich_text(x)",
        "def f(app, x): app.panic(x)",
        "from rich.style import Style\ndef f(x): Style(link=x)",
        "from rich.style import Style\ndef f(x): Style(meta={'@click': x})",
        "from textual.widget import Widget\ndef f(w, x): w.set_reactive(Widget.border_title, x)",
        "def f(w, x): type(w).tooltip.__set__(w, x)",
        "def f(w, x): w.__dict__.update(tooltip=x)",
        "def f(x): globals()['Static'](x)",
        "def f(x): eval('Static')(x)",
        "def f(x): __import__('textual.widgets').widgets.Static(x)",
        "import textual.widgets\ndef f(x): getattr(textual.widgets, 'Static')(x)",
    ],
)
def test_outside_text_in_a_markup_parameter_is_found(source: str) -> None:
    assert lint(source), source


@pytest.mark.parametrize(
    "source",
    [
        "Static('Nothing found')",
        "Static('Nothing ' 'found' + '.')",
        "Static()",
        "NOTHING = 'Nothing'\ndef f(): Static(NOTHING)",
        "def f(x): Static(Content(x))",
        "def f(x): Static(Content(x).stylize('b'))",
        "def f(x): Static(Content.assemble((x, 'b'), x))",
        "def f(x): Static(Content(x) if x else 'nothing', id=x)",
        "def f(x: Content): Static(x)",
        "def f(x: 'Content | None'): Static(x)",
        "def f(x):\n    label = Content(x)\n    Static(label)",
        "def shown(x) -> Content: return Content(x)\ndef f(x): Static(shown(x))",
        "from rich.text import Text\ndef f(w, x): w.update(Text(x))",
        "def f(x): Static(x, markup=False)",
        "def f(w, x): w.notify(x, markup=False)",
        "def f(x): Content.from_markup('[b]$who[/b]', who=x)",
        "def f(w, x): w.border_title = Content(x)",
        "def f(w, x): w.tooltip = None",
        "def f(x): OptionList(*[Option(Content(y), id=y) for y in x])",
        "def f(w, x): w.add_options([Option(Content(y), id=y) for y in x])",
        "def f(x): {}.update({1: x})",
        "def f(w, x): w.query_one(x)",
        "from rich.style import Style\ndef f(): Style(bold=True, meta=None)",
        "class Title(Static):\n    def render(self) -> Content: return Content(self.title)",
        "class Title(Static):\n    def __init__(self, x): super().__init__(Content(x))",
        "class Row:\n    words: Content\ndef f(row): Static(row.words)",
        "def f(x): print(x)",
    ],
)
def test_literals_and_values_that_are_no_strings_pass(source: str) -> None:
    assert lint(source) == []


@pytest.mark.parametrize(
    "source",
    [
        "from textual import widgets\ndef f(x): widgets.Static(x)",
        "def f(w, x):\n    say = w.notify\n    say(x)",
        "def f(self, w, x):\n    self.say = w.notify\n    self.say(x)",
        "A, B = Static, Label\ndef f(x): A(x)",
        "def f(x):\n    for cls in (Static, Label): cls(x)",
        "def f(x): {'a': Static}['a'](x)",
        "def f(x): list(map(Static, x))",
        "def f(w, x): list(map(w.notify, x))",
        "def f(w, x): w.call_from_thread(w.notify, x)",
        "def f(w, x): w.call_later(w.update, x)",
        "def f(x): partial(Static)(x)",
        "import functools\ndef f(x): functools.partial(Static, x)",
        "class T(Static):\n    def __init__(self, x): Static.__init__(self, x)",
        "class T(Static):\n    def __init__(self, x): super(T, self).__init__(x)",
        "class T(Static):\n    def again(self, x): return type(self)(x)",
        "class T(Static):\n    def again(self, x): return self.__class__(x)",
        "from textual.widgets import Static as S\nclass T(S): pass\ndef f(x): T(x)",
        "S = Static\nclass T(S): pass\ndef f(x): T(x)",
        "def f(x): T = type('T', (Static,), {})\n",
        "class T(Static):\n    render = lambda self: self.title",
        "class T(Static):\n    def __rich__(self): return self.title",
        "class T(Static):\n    BORDER_TITLE = f'{NAME}'",
        "class T(Static): pass\ndef f(x): T.BORDER_TITLE = x",
        "def f(w, x): w.tooltip, y = x, 1",
        "def f(w, xs):\n    for w.tooltip in xs: pass",
        "def f(w, x): object.__setattr__(w, 'tooltip', x)",
        "def f(w, x): w.__setattr__('tooltip', x)",
        "def f(w, x): w.with_tooltip(x)",
        "def f(x): Static(Content(x).__str__())",
        "def f(x): Static(Content(x).plain)",
        "def f(x): Static(Content(x).markup)",
        "from rich import markup\ndef f(x): Static(markup.render(x))",
        "import textual.markup as m\ndef f(x): Static(m.to_content(x))",
        "import importlib as i\ndef f(x): i.import_module('rich.markup').render(x)",
        "from rich.text import Text\ndef f(x): Text.from_markup(text=x)",
        "from rich.text import Text\ndef f(x): Text.from_ansi(x)",
        "from rich.console import Console\ndef f(x):\n    c = Console()\n    c.print(x)",
        "def f(self, x): self.log(x)",
        "def f(self, x): self.log(f'read {x}')",
        "def f(self, x): self.log.info(x)",
        "from operator import methodcaller\ndef f(w, x): methodcaller('notify', x)(w)",
        "from operator import attrgetter\ndef f(w, x): attrgetter('notify')(w)(x)",
        "def f(w, x):\n    m = getattr(w, 'notify')\n    m(x)",
        "from textual.widgets import Markdown\ndef f(x): Markdown(x)",
        "from textual.widgets import RichLog\ndef f(x): RichLog(markup=True).write(x)",
        "from textual.notifications import Notification\ndef f(x): Notification(x)",
        "def f(w, x): w.action_notify(x)",
        "from rich.prompt import Prompt\ndef f(x): Prompt.ask(x)",
        "def f(x): Content(x).stylize(x)",
        "def f(x): Content.styled('a', x)",
        "def f(x): Content.assemble(('a', x))",
        "from textual.style import Style\ndef f(x): Style.parse(x)",
        "from textual.style import Style\ndef f(x): Style.from_meta({'@click': x})",
        "from rich.text import Text\ndef f(x): Text('a', style=x)",
        "from textual.binding import Binding\ndef f(x): Binding('a', x)",
        "from textual.app import App\nclass A(App):\n    def exit(self, x): super().exit(1, 0, x)",
        "from textual.app import App\nclass A(App):\n    def f(self, x): super().exit(message=x)",
        "def f(node, x): node.add(x)",
        "async def f(w, x): w.loading = x; w.content = (yield x)",
        "def f(x, w): (w.notify if x else w.bell)(x)",
        "def f(w, x): w.notify.__call__(x)",
        "def f(w, x): [w.notify][0](x)",
        "def f(x): (Static)(x)",
        "def f(x): (lambda c: c(x))(Static)",
        "def deco(c): return c\n@deco\nclass T(Static): pass\ndef f(x): T(x)",
    ],
)
def test_ways_around_the_lint_are_found(source: str) -> None:
    assert lint(source), source


@pytest.mark.parametrize(
    "source",
    [
        "def f(w): w.query_one(Static)",
        "def f(w): w.query('#a').results(Static)",
        "def f(w): isinstance(w, Static | Label)",
        "from textual import on\nclass A:\n    @on(OptionList.Selected)\n    def f(self): ...",
        "def f(w: Static) -> type[Static]: ...",
        "def f(x): Content(x).stylize('bold')",
        "from textual.style import Style\ndef f(x): Content(x).stylize(Style(bold=True))",
        "from textual.style import Style\ndef f(x): Content.assemble((x, Style(bold=True)))",
        "from rich.text import Text\ndef f(x): Text(x, style='bold')",
        "from textual.app import App\nclass A(App):\n    def f(self): super().exit(1)",
        "def f(xs: set, x): xs.add(x)",
        "def f(w, n): getattr(w, n)",
        "class T(Static):\n    BORDER_TITLE = 'Notes'",
        "def f(w):\n    for w.other in (1, 2): pass",
    ],
)
def test_what_only_names_a_class_or_a_style_passes(source: str) -> None:
    assert lint(source) == []


def test_a_class_of_another_module_is_followed_under_another_name() -> None:
    other = HEAD + "class Title(Static): pass"
    assert lint("from reader.tui.other import Title as T\ndef f(x): T(x)", **{"tui/other": other})


def test_other_packages_may_use_the_same_names() -> None:
    source = "def f(x, w):\n    Option(x)\n    w.update(x)\n    w.label = x\n    print(x)"
    assert [str(finding) for finding in find_markup({"reader/cli/main.py": source})] == []


def test_a_return_type_counts_only_when_every_function_of_that_name_has_it() -> None:
    use = "def f(x): Static(shown(x))"
    safe = "def shown(x) -> Content: ..."
    assert lint(use, a=safe) == []
    assert lint(use, a=safe, b="def shown(x) -> str: ...")


def test_a_finding_names_file_and_line() -> None:
    assert lint("def f(x):\n    Static(x)")[0].startswith("reader/tui/screen.py:7: Static()")
