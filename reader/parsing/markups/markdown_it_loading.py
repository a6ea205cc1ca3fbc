"""markdown-it, loaded and set up without what it has no use for here.

It would bring logging, ``inspect`` with the parser and disassembler of Python, the makers of HTML
and of links from bare addresses, eighty regular expressions and what compiles them: two thirds of
what it costs.
"""

from collections.abc import Mapping

from reader.startup import light_typing as typed
from reader.startup.lazy_modules import deferred_imports
from reader.startup.lazy_regex import RE, AllRegexesLazy, without_re
from reader.startup.light_typing import ClassVar


class _Silent:
    """Stands for a logger."""

    def debug(self, *_: object) -> None:
        """Say nothing."""


class _Base:
    """Stands for what only a type checker looks at, also as a base of a class."""

    def __class_getitem__(cls, _: object) -> type:
        return cls

    def __init_subclass__(cls, *, total: bool = True) -> None: ...


def _escaped(signs: str) -> str:
    """Stand for ``re.escape``, of a few signs."""
    return "".join(sign if sign.isalnum() else f"\\{sign}" for sign in signs)


_FORMS = ("Any", "ClassVar", "Generic", "Literal", "Protocol", "TypedDict", "_GenericAlias")
"""Each is another one: dataclasses ask which it is, the last one among them."""
_KEPT = {
    "inspect": frozenset({"getfullargspec"}),
    "linkify_it": frozenset[str](),
    "logging": frozenset[str](),
    "pathlib": frozenset({"Path"}),
    "re": frozenset[str](),
    "typing": frozenset[str](),
}
_LENT: Mapping[str, Mapping[str, object]] = {
    "inspect": {
        "get_annotations": lambda made: made.__dict__.get("__annotations__", {}),  # noqa: RUF063
        "signature": lambda _: "",  # which dataclasses would only write into a docstring
    },
    "linkify_it": {"LinkifyIt": lambda: None},
    "logging": {"getLogger": lambda _: _Silent()},
    "re": {**RE, "Match": object, "escape": _escaped},
    "typing": {
        **{name: type(name, (_Base,), {}) for name in _FORMS},
        **{name: getattr(typed, name) for name in ("NamedTuple", "TYPE_CHECKING", "cast")},
        "overload": typed.overload,
        "TypeVar": str,
    },
}

with deferred_imports(_KEPT, lent=_LENT), AllRegexesLazy():
    from markdown_it import MarkdownIt
    from markdown_it.token import Token


class _NoRenderer:
    """Makes nothing of the tokens: they are read as they are."""

    __output__: ClassVar[str] = "nothing"

    def __init__(self, _: MarkdownIt) -> None: ...

    def render(self, tokens: object, options: object, env: object) -> str:  # noqa: ARG002
        """Return nothing."""
        return ""


def engine_for(
    nesting: int, rule: str, *, footnotes: bool, definitions: bool = False
) -> MarkdownIt:
    """Return a parser of CommonMark with what was asked for.

    Args:
        nesting: Levels that are followed.
        rule: The one besides CommonMark.
        footnotes: Whether there are footnotes.
        definitions: Whether there are lists of terms with what they mean.
    """
    options = {"html": True, "maxNesting": nesting}
    engine = MarkdownIt("commonmark", options, renderer_cls=_NoRenderer).enable(rule)
    with without_re(), AllRegexesLazy():
        if footnotes:
            from mdit_py_plugins.footnote import footnote_plugin

            engine.use(footnote_plugin)
        if definitions:
            from mdit_py_plugins.deflist import deflist_plugin

            engine.use(deflist_plugin)
    return engine


def has_footnotes(text: str) -> bool:
    """Whether there may be footnotes in a text, or marks of them."""
    return "[^" in text or "^[" in text


__all__ = ["MarkdownIt", "Token", "engine_for", "has_footnotes"]
