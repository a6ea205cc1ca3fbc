"""Texts that cover a regular expression: every alternative, optional parts with and without."""

from collections.abc import Iterable, Sequence
from importlib import import_module
from itertools import product
from typing import Any

_Part = Any  # the parser of `re` is untyped
_C = import_module("re._constants")
_parse = import_module("re._parser").parse
_MOST = 3_000  # limit up to which all combinations of a sequence's parts are built
_SHIFTS = range(7)  # beyond it, each text is combined with only this many of the next part
_CATEGORIES = {
    _C.CATEGORY_SPACE: " ",
    _C.CATEGORY_NOT_SPACE: "x",
    _C.CATEGORY_DIGIT: "7",
    _C.CATEGORY_WORD: "x",
    _C.CATEGORY_NOT_WORD: " ",
}


def covering_texts(pattern: str, flags: int) -> Sequence[str]:
    """Return texts that cover every path of an expression; what must not follow adds none."""
    return _texts_of_sequence(_parse(pattern, flags))


def _texts_of_sequence(parts: Iterable[tuple[_Part, _Part]]) -> list[str]:
    texts = [_texts_of_part(kind, value) for kind, value in parts]
    combined = 1
    for each in texts:
        combined *= len(each)
    if combined <= _MOST:
        return ["".join(chosen) for chosen in product(*texts)]
    return [
        "".join(each[(number + shift * at) % len(each)] for at, each in enumerate(texts))
        for shift in _SHIFTS
        for number in range(max(map(len, texts)))
    ]


def _texts_of_part(kind: _Part, value: _Part) -> list[str]:
    if kind is _C.LITERAL:
        return [chr(value)]
    if kind in (_C.AT, _C.ASSERT_NOT):
        return [""]
    if kind in (_C.ANY, _C.NOT_LITERAL):
        return [" "]
    if kind is _C.IN:
        return [" "] if value[0][0] is _C.NEGATE else [_character_of_class(*each) for each in value]
    if kind is _C.BRANCH:
        return [text for branch in value[1] for text in _texts_of_sequence(branch)]
    if kind is _C.SUBPATTERN:
        return _texts_of_sequence(value[3])
    least, most, inner = value
    once = _texts_of_sequence(inner)
    counts = {least, min(most, least + 1)}
    return [text * count for count in sorted(counts) for text in (once if count else once[:1])]


def _character_of_class(kind: _Part, value: _Part) -> str:
    if kind is _C.CATEGORY:
        return _CATEGORIES[value]
    return chr(value if kind is _C.LITERAL else value[0])
