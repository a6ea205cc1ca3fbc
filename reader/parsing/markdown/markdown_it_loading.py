"""Load and set up markdown-it without the parts that are not needed here.

Those are logging, ``contextlib``, ``copy``, ``functools``, ``inspect`` with Python's parser and
disassembler, the HTML renderer, the linkifier, eighty regular expressions and the module that
compiles them: two thirds of its cost.
"""

from collections.abc import Callable, Mapping

from reader.startup import light_typing as typed
from reader.startup.light_functools import lru_cache
from reader.startup.light_imports import RE, lazy_contextmanager, light_imports
from reader.startup.light_typing import ClassVar
from reader.startup.module_archive import open_archive_of_libraries


class _SilentLogger:
    """A stand-in for a logger."""

    def debug(self, *_: object) -> None:
        """Log nothing."""


class _TypingStandIn:
    """A stand-in for typing constructs that only a type checker needs, also as a base class."""

    def __class_getitem__(cls, _: object) -> type:
        return cls

    def __init_subclass__(cls, *, total: bool = True) -> None: ...


def _wraps(wrapped: Callable[..., object]) -> Callable[[Callable[..., object]], object]:
    """Replace ``functools.wraps``, which dataclasses use for ``__repr__``, also of later ones."""

    def name(wrapper: Callable[..., object]) -> object:
        for attribute in ("__module__", "__name__", "__qualname__", "__doc__"):
            setattr(wrapper, attribute, getattr(wrapped, attribute))
        wrapper.__dict__.update(wrapped.__dict__, __wrapped__=wrapped)
        return wrapper

    return name


def _escape(signs: str) -> str:
    """Replace ``re.escape``, for the signs of a character class, which markdown-it holds in a set.

    In the order of such a set, the expression would be another one at every start, to be compiled
    and cached again.
    """
    return "".join(sign if sign.isalnum() else f"\\{sign}" for sign in sorted(signs))


_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_TYPING_NAMES = ("Any", "ClassVar", "Generic", "Literal", "Protocol", "TypedDict", "_GenericAlias")
"""Each gets a class of its own, because dataclasses compare types with them by identity."""
_KEPT = {
    "contextlib": frozenset({"suppress"}),
    "copy": frozenset[str](),
    "functools": frozenset[str](),
    "inspect": frozenset({"getfullargspec"}),
    "linkify_it": frozenset[str](),
    "logging": frozenset[str](),
    "pathlib": frozenset({"Path"}),
    "string": frozenset[str](),
    "typing": frozenset[str](),
    "urllib.parse": frozenset({"quote", "unquote", "urlparse", "urlunparse"}),
}
_LENT: Mapping[str, Mapping[str, object]] = {
    "contextlib": {"contextmanager": lazy_contextmanager},
    "functools": {"cache": lru_cache(maxsize=None), "wraps": _wraps},
    "inspect": {
        "get_annotations": lambda made: made.__dict__.get("__annotations__", {}),  # noqa: RUF063
        "signature": lambda _: "",  # dataclasses only write it into a docstring
    },
    "linkify_it": {"LinkifyIt": lambda: None},
    "logging": {"getLogger": lambda _: _SilentLogger()},
    "re": {**RE, "Match": object, "escape": _escape},
    "string": {
        "ascii_letters": _LETTERS,
        "digits": "0123456789",
        "hexdigits": "0123456789abcdefABCDEF",
    },
    "typing": {
        **{name: type(name, (_TypingStandIn,), {}) for name in _TYPING_NAMES},
        **{name: getattr(typed, name) for name in ("NamedTuple", "TYPE_CHECKING", "cast")},
        "get_origin": lambda _: None,  # asked by dataclasses from Python 3.14 on
        "overload": typed.overload,
        "TypeVar": str,
    },
}

open_archive_of_libraries()
with light_imports(_KEPT, _LENT):
    from markdown_it import MarkdownIt
    from markdown_it.token import Token


class _NoRenderer:
    """A renderer that produces nothing: the tokens are read directly."""

    __output__: ClassVar[str] = "nothing"

    def __init__(self, _: MarkdownIt) -> None: ...

    def render(self, tokens: object, options: object, env: object) -> str:  # noqa: ARG002
        """Return nothing."""
        return ""


def engine_for(
    nesting: int, rule: str, *, footnotes: bool, definitions: bool = False
) -> MarkdownIt:
    """Return a CommonMark parser with the given extensions.

    Args:
        nesting: The greatest depth of nesting that is parsed.
        rule: The rule to enable in addition to those of CommonMark.
        footnotes: Whether to parse footnotes.
        definitions: Whether to parse definition lists.
    """
    options = {"html": True, "maxNesting": nesting}
    engine = MarkdownIt("commonmark", options, renderer_cls=_NoRenderer).enable(rule)
    with light_imports():
        if footnotes:
            from mdit_py_plugins.footnote import footnote_plugin

            engine.use(footnote_plugin)
        if definitions:
            from mdit_py_plugins.deflist import deflist_plugin

            engine.use(deflist_plugin)
    return engine


def has_footnotes(text: str) -> bool:
    """Whether a text may contain footnotes or references to them."""
    return "[^" in text or "^[" in text


__all__ = ["MarkdownIt", "Token", "engine_for", "has_footnotes"]
