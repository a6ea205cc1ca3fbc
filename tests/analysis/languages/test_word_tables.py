"""Words in tables that load at once are those of the lists."""

import marshal
from pathlib import Path
from types import CodeType

import pytest

import reader
from reader.analysis.languages import registry
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.registry import language_to_read
from reader.analysis.languages.word_tables import WordTable, packed, unpacked
from reader.startup.kept_tables import CACHE
from reader.startup.lazy_modules import load
from reader.startup.leading_imports import loaded_with

_LANGUAGES = [*registry._MODULES.values()]
_ROOT = Path(reader.__file__).parents[1]
_NAMES = "masculine", "feminine", "first_names"


def _listed(module: str, name: str) -> Language:
    found = getattr(load(module), name)
    assert isinstance(found, Language)
    return found


@pytest.mark.parametrize(("module", "name"), _LANGUAGES)
def test_a_table_has_the_words_of_the_lists_and_no_others(module: str, name: str) -> None:
    listed = _listed(module, name)
    table = unpacked(marshal.loads(marshal.dumps(packed(listed))))
    words = {word for field in ("classes", *_NAMES) for word in vars(listed)[field]}
    parts = {word[:width] for word in words for width in (0, 1, 2, 3, len(word) - 1)}
    for word in words | parts | {f"{word}s" for word in words} | {"ada\npoe", "Ada Quill", " "}:
        assert table.classes.get(word, 0) == listed.classes.get(word, 0), word
        assert (word in table.classes) == (word in listed.classes), word
        for field in _NAMES:
            assert (word in vars(table)[field]) == (word in vars(listed)[field]), word
    assert table.first_names.isdisjoint(["quill", "poe"])
    assert not table.first_names.isdisjoint(["quill", "maria"])


@pytest.mark.parametrize("module", [module for module, _ in _LANGUAGES])
def test_a_table_is_of_all_modules_that_a_language_is_made_of(module: str) -> None:
    def code_of(name: str) -> CodeType | None:
        source = _ROOT / f"{name.replace('.', '/')}.py"
        return compile(source.read_bytes(), name, "exec") if source.exists() else None

    made_of = {each for each in loaded_with(module, code_of) if ".startup." not in each}
    assert made_of > {module}
    assert made_of <= {module, *registry._MADE_OF}


def test_long_texts_are_read_with_words_in_a_dictionary(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CACHE, "table", lambda _name, _modules, make: make())
    tag = "nl-BE-tables"  # that no other test asks for
    kinds = [type(language_to_read(tag, length).classes) for length in (400, 400_000, 4)]
    assert kinds == [WordTable, dict, dict]
