"""markdown-it is set up in the same way at every start."""

import re
import subprocess
import sys

from reader.parsing.markdown.markdown_it_loading import _LENT, _escape
from reader.startup.light_functools import lru_cache


def test_the_signs_of_a_class_are_escaped_in_one_order() -> None:
    signs = "~a]^-\\\n["
    assert _escape(signs) == _escape(signs[::-1])
    assert re.findall(f"[{_escape(signs)}]", f"b{signs}c") == list(signs)


def test_dataclasses_made_later_are_as_python_makes_them() -> None:
    code = (
        "import reader.parsing.markdown.markdown_it_loading, dataclasses\n"
        "@dataclasses.dataclass\n"
        "class Place: at: list\n"
        "place = Place([]); place.at.append(place)\n"
        "shown = Place.__repr__\n"
        "print(place, shown.__name__, shown.__module__, shown.__wrapped__ is not shown,\n"
        "      dataclasses.replace(place, at=1), dataclasses.asdict(Place({1})))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "Place(at=[...]) __repr__ __main__ True Place(at=1) {'at': {1}}\n"


def test_what_is_cached_meanwhile_can_be_cleared_as_typing_does() -> None:
    cached = lru_cache(maxsize=None)(object)
    assert _LENT["functools"]["cache"].__code__ is lru_cache(maxsize=None).__code__  # type: ignore[attr-defined]
    first = cached()
    assert cached() is first
    cached.cache_clear()
    assert cached() is not first
