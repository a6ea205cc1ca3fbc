"""Which modules are loaded because another one is."""

from types import CodeType

import pytest

from reader.startup.leading_imports import loaded_with

_SOURCES = {
    "program": "",
    "program.one": "import os\nfrom program.two import found, others\n",
    "program.two": "from program.inner import three\n",
    "program.inner": "",
    "program.inner.three": "from program.one import later\n",
    "program.four": "",
}


def _code(name: str, sources: dict[str, str]) -> CodeType | None:
    return compile(sources[name], name, "exec") if name in sources else None


def _loaded(name: str, **changed: str) -> set[str]:
    sources = _SOURCES | {f"program.{module}": text for module, text in changed.items()}
    found = loaded_with(name, lambda name: _code(name, sources))
    assert all(code.co_filename == name for name, code in found.items())
    return set(found)


def test_what_a_module_imports_is_loaded_with_its_packages() -> None:
    assert _loaded("program.one") == _SOURCES.keys() - {"program.four"}


def test_what_a_module_imports_and_its_package_come_before_it() -> None:
    found = " ".join(loaded_with("program.one", lambda name: _code(name, _SOURCES)))
    assert found == "program program.inner program.inner.three program.two program.one"


@pytest.mark.parametrize(
    "source",
    [
        "if TYPE_CHECKING:\n    from program.two import found",
        "prepare()\nfrom program.two import found",
        "def later():\n    from program.two import found",
        "def before(): pass\nfrom program.two import found",
        "from library.two import found",
    ],
    ids=["for type checkers", "after a call", "inside a function", "after a function", "of others"],
)
def test_what_may_not_be_imported_does_not_count(source: str) -> None:
    assert _loaded("program.one", one=source) == {"program", "program.one"}
