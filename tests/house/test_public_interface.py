"""The functions that other programs import from `reader` keep their names and parameters."""

import inspect
from importlib import import_module

import pytest

READER = import_module("reader")  # as other programs see it: by name

PROMISED = {
    "open_article": ["location"],
    "parse_article": ["body", "media_type", "location"],
    "find_quotes": ["text", "language"],
    "analyse": ["article"],
    "describe_target": ["text", "start", "end"],
    "resolve_target": ["target", "text", "old_text"],
    "clean_text": ["text", "line"],
}


@pytest.mark.parametrize("name", PROMISED)
def test_a_public_function_takes_what_it_promised(name: str) -> None:
    parameters = inspect.signature(getattr(READER, name)).parameters
    assert list(parameters)[: len(PROMISED[name])] == PROMISED[name]
    required = {name for name, each in parameters.items() if each.default is each.empty}
    assert required <= set(PROMISED[name])


def test_text_is_cleaned_to_one_line_on_request() -> None:
    assert READER.clean_text("two\n\tlines\x1b") == "two\n\tlines␛"
    assert READER.clean_text("two\n\tlines\x1b", line=True) == "two lines␛"
