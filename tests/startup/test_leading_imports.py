"""Which modules are loaded because another one is."""

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


def _loaded(name: str, **changed: str) -> set[str]:
    sources = _SOURCES | {f"program.{module}": text for module, text in changed.items()}
    found = loaded_with(
        name, lambda name: compile(sources[name], name, "exec") if name in sources else None
    )
    assert all(code.co_filename == name for name, code in found.items())
    return set(found)


def test_what_a_module_imports_is_loaded_with_its_packages() -> None:
    assert _loaded("program.one") == _SOURCES.keys() - {"program.four"}
    assert next(iter(loaded_with("program.four", lambda name: compile("", name, "exec")))) == (
        "program.four"
    )


@pytest.mark.parametrize(
    "source",
    [
        "if TYPE_CHECKING:\n    from program.two import found",
        "prepare()\nfrom program.two import found",
        "def later():\n    from program.two import found",
        "from library.two import found",
    ],
    ids=["for type checkers", "after a call", "inside a function", "of others"],
)
def test_what_may_not_be_imported_does_not_count(source: str) -> None:
    assert _loaded("program.one", one=source) == {"program", "program.one"}
