"""The pages under docs match the program: whatever they name exists."""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from itertools import pairwise
from os.path import normpath
from pathlib import Path

import pytest

from reader.parsing.html.page import _MARKUP_KINDS

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "docs").glob("*.md"))
ALL_PAGES = [*PAGES, *sorted(ROOT.glob("*.md")), ROOT / "fuzz" / "README.md"]
OF_OTHERS = frozenset(
    ("__next_f", "cProfile.Profile", "decimal", "importlib.util", "importlib.util.LazyLoader",
     "msgspec", "strace", "__spec__")
)  # fmt: skip
"""Names that are not ours: of other programs, of the standard library, of web pages."""


def test_the_pages_of_the_documentation_are_found() -> None:
    assert len(PAGES) > 7


def _text(page: Path) -> str:
    """Return the text of a page without its code blocks."""
    return re.sub(
        r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL
    )


def _named(page: Path, pattern: str) -> Iterator[str]:
    for name in re.findall(r"`([^`\n]+)`", _text(page)):
        yield from re.findall(rf"^({pattern})(?:\(\))?$", name)


@cache
def _files() -> tuple[Path, ...]:
    """Return the paths of our own files, relative to the root."""
    folders = ("reader", "pullquote", "tests", "fuzz", "docs", "articles")
    found = (each for folder in folders for each in (ROOT / folder).rglob("*.*"))
    return tuple(each.relative_to(ROOT) for each in found)


@cache
def _words_of_the_code() -> frozenset[str]:
    words: set[str] = set()
    for file in _files():
        if file.suffix == ".py":
            words.update(file.with_suffix("").parts)
            words.update(re.findall(r"\w+", (ROOT / file).read_text(encoding="utf-8")))
    return frozenset(words)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_name_on_a_page_is_one_of_the_code(page: Path) -> None:
    names = set(_named(page, r"[A-Za-z_]\w*(?:\.\w+)*")) - OF_OTHERS
    words = _words_of_the_code()
    assert [name for name in sorted(names) if not words.issuperset(name.split("."))] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_file_on_a_page_is_there(page: Path) -> None:
    named = set(_named(page, r"[\w./]+\.(?:py|md|svg)"))
    there = [f"/{each}" for each in _files()]
    missing = [name for name in named if not any(each.endswith(f"/{name}") for each in there)]
    assert [name for name in missing if not name.startswith("bench/")] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_dotted_name_on_a_page_leads_somewhere(page: Path) -> None:
    for name in set(_named(page, r"(?:reader|tui)\.[\w.]+")):
        module, missing = f"reader.{name.removeprefix('reader.')}", ""
        try:
            import_module(module)
        except ModuleNotFoundError:
            module, _, missing = module.rpartition(".")
        assert not missing or hasattr(import_module(module), missing), name


def _anchors(page: Path) -> set[str]:
    """Return the anchors of the headings of a page, as GitHub forms them."""
    headings = re.findall(r"^#+ (.+)$", _text(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in headings}


@pytest.mark.parametrize("page", ALL_PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_leads_to_a_file_and_to_a_heading_of_it(page: Path) -> None:
    for path, anchor in re.findall(r"\]\((?!https?:)([^)#]*)#?([^)]*)\)", _text(page)):
        target = page.parent / path if path else page
        assert target.exists(), path
        assert not anchor or anchor in _anchors(target), f"{path}#{anchor}"


@pytest.mark.parametrize("page", ALL_PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_option_of_our_command_on_a_page_is_on_the_man_page(page: Path) -> None:
    manual = (ROOT / "docs" / "pullquote.1").read_text(encoding="utf-8").replace("\\-", "-")
    lines = [line for line in page.read_text(encoding="utf-8").splitlines() if "pullquote" in line]
    named = {option for line in lines for option in re.findall(r"(?<![\w-])--[a-z][a-z-]+", line)}
    assert named <= set(re.findall(r"--[a-z][a-z-]+", manual))


@pytest.mark.parametrize("page", ALL_PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_prose_fits_a_hundred_columns(page: Path) -> None:
    lines = [line for line in _text(page).splitlines() if not line.startswith(("|", "!["))]
    assert [line for line in lines if len(line) > 100] == []


@pytest.mark.parametrize("page", ALL_PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_no_command_or_name_is_broken_at_the_end_of_a_line(page: Path) -> None:
    # it could not be copied or searched for, and the tests above would not see it
    lines = [line for line in _text(page).splitlines() if not line.startswith("|")]
    assert [line for line in lines if line.count("`") % 2] == []


@cache
def _levels(package: str) -> dict[str, int]:
    """Return the modules of a package with their layer in its contract, counted from the top."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    levels: dict[str, int] = {}
    for contract in settings["tool"]["importlinter"]["contracts"]:
        container = contract.get("containers", [""])[0]
        for level, layer in enumerate(contract.get("layers", ())):
            for name in layer.split(" | "):
                holder, _, module = f"{container}.{name}".lstrip(".").rpartition(".")
                if holder == package:
                    levels[module] = level
    return levels


def test_the_page_on_architecture_lists_the_layers_in_the_order_of_the_contracts() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    general, packages = text.partition("## Layers")[2].partition("\n## ")[0].split("\n|---")[1:]
    floors = [re.findall(r"`(\w+)`", row.split("|")[2]) for row in general.splitlines()[1:]
              if row.startswith("|")]  # fmt: skip
    listed = [name for floor in floors for name in floor]
    levels = _levels("reader")
    assert sorted(listed) == sorted(levels.keys() - {"__main__"})
    assert [levels[name] for name in listed] == sorted(levels[name] for name in listed)
    for row in packages.splitlines()[1:]:
        if row.startswith("|"):
            _, package, layers, *_ = row.split("|")
            levels = _levels("reader." + package.strip(" `").replace("/", "."))
            found = [re.findall(r"`(\w+)`", each) for each in layers.split(".")[0].split(" > ")]
            order = [{levels[name] for name in names} for names in found if names]
            assert all(max(above) < min(below) for above, below in pairwise(order)), package


def test_the_page_on_anchoring_names_every_module_of_the_package() -> None:
    named = set(_named(ROOT / "docs" / "anchoring.md", r"\w+"))
    modules = {file.stem for file in (ROOT / "reader" / "anchoring").glob("*.py")}
    assert modules - {"__init__"} <= named


def test_the_page_on_quotes_lists_every_package_and_where_to_start() -> None:
    text = (ROOT / "docs" / "quotes.md").read_text(encoding="utf-8").partition("## The parts")[2]
    rows = re.findall(r"^\| `([\w/]+)` \| [^|]+ \| ([^|]+) \|$", text, re.MULTILINE)
    folder = ROOT / "reader" / "analysis"
    modules = [each.relative_to(folder) for each in folder.rglob("*.py")]
    packages = {each.parent.as_posix() for each in modules if each.stem != "__init__"} - {"."}
    assert sorted(package for package, _ in rows) == sorted(packages)
    starts = [f"{package}/{name}.py" for package, cell in rows for name in cell.split("`")[1::2]]
    assert [start for start in starts if not (folder / start).is_file()] == []


def test_the_page_on_extraction_names_every_module_for_the_markup_of_a_program_or_site() -> None:
    text = (ROOT / "docs" / "extraction.md").read_text(encoding="utf-8")
    row = next(line for line in text.splitlines() if line.startswith("| repair"))
    modules = {f"page_kinds/{module}" for _, module in _MARKUP_KINDS}
    assert modules <= set(re.findall(r"`([^`]+)`", row))


def test_the_pages_on_extraction_and_formats_name_every_module_for_web_pages() -> None:
    pages = (ROOT / "docs" / page for page in ("extraction.md", "formats.md"))
    text = " ".join(page.read_text(encoding="utf-8") for page in pages)
    files = (ROOT / "reader" / "parsing" / "html").glob("*/*.py")
    modules = {f"{file.parent.name}/{file.stem}" for file in files if file.stem != "__init__"}
    assert sorted(modules - set(re.findall(r"(?=\b(\w+/\w+))", text))) == []


def _modules_named_from(start: str, *paths: str) -> list[str]:
    """Return the modules that a function names, also by way of others in these files, in order."""
    functions: dict[str, ast.FunctionDef] = {}
    modules: dict[str, str] = {}
    for path in paths:
        for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                functions[node.name] = node
            elif isinstance(node, ast.ImportFrom):
                for each in node.names:
                    file = f"{node.module}.{each.name}".replace(".", "/")
                    is_module = (ROOT / f"{file}.py").is_file()
                    modules[each.name] = file if is_module else file.rpartition("/")[0]
    named: list[str] = []
    seen: set[str] = set()

    def follow(name: str) -> None:
        seen.add(name)
        names = [node for node in ast.walk(functions[name]) if isinstance(node, ast.Name)]
        for node in sorted(names, key=lambda node: (node.lineno, node.col_offset)):
            if node.id in functions and node.id not in seen:
                follow(node.id)
            elif node.id in modules:
                named.append(modules[node.id])

    follow(start)
    return named


def test_the_page_on_extraction_lists_the_steps_in_the_order_of_the_code() -> None:
    folder = "reader/parsing/html"
    order = _modules_named_from("parse_html", f"{folder}/page.py", f"{folder}/article_search.py")
    text = (ROOT / "docs" / "extraction.md").read_text(encoding="utf-8")
    table = text.partition("## Steps for a web page")[2].partition("\n\nAll steps")[0]
    steps = re.findall(r"^\| ([\w ]+) \| (`[^|]+) \|", table, re.MULTILINE)
    assert len(steps) > 25
    at = 0
    for step, cell in steps:
        listed = re.findall(r"`([^`]+)`", cell)
        modules = {normpath(f"{folder}/{name}") for name in listed}
        if modules.isdisjoint(order):
            continue  # part of another step, which calls it
        at += next((n for n, name in enumerate(order[at:]) if name in modules), len(order))
        assert at < len(order), step


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_module_that_is_named_with_its_package_is_there(page: Path) -> None:
    folders = {folder.name for folder in (ROOT / "reader").rglob("*") if folder.is_dir()}
    named = re.findall(r"`(?:reader/|\.\./)?([a-z_]+(?:/[a-z_]+)+)(?:\.py)?[`:]", _text(page))
    ours = {path for path in named if path.partition("/")[0] in folders} - {"text/plain"}
    there = {
        f"/{each.relative_to(ROOT).with_suffix('').as_posix()}"
        for each in (ROOT / "reader").rglob("*")
        if each.suffix == ".py" or each.is_dir()
    }
    assert [path for path in ours if not any(each.endswith(f"/{path}") for each in there)] == []
