"""Reads the JSON-LD (schema.org) data of a page."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from reader.parsing.block_text import unescape_entities
from reader.parsing.html.dom.tree import Element
from reader.startup.lazy_regex import MULTILINE, lazily
from reader.startup.light_functools import cache
from reader.startup.light_typing import TypeAlias

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"

_MAX_CHARS = 2_000_000  # of one script; larger ones are data, not a description
_MAX_NODES = 5_000
_MAX_NAMED = 500  # objects that may be referred to by ``@id``
_NESTED = ("@graph", "mainEntity", "mainEntityOfPage", "item")
_LISTED = "itemListElement"
_JSON_SPACES = " \t\n\r"
_WRAPPERS = ("<!--", "-->", "//<![CDATA[", "//]]>", "<![CDATA[", "]]>")


def load_json(raw: str) -> JsonValue:
    """Return the JSON value of a script; None if it is not JSON or too large."""
    raw = raw.strip()
    for wrapper in _WRAPPERS:
        raw = raw.removeprefix(wrapper).removesuffix(wrapper).strip()
    if not raw or len(raw) > _MAX_CHARS:
        return None
    for text in _json_variants(raw):
        try:
            value = _decoded(text)
        except (ValueError, RecursionError):
            continue
        if value is not None:
            return value
    return None


class _Decoding:
    """How ``json`` decodes when it is not strict; importing it takes as long as ten scripts."""

    strict = False
    object_hook = object_pairs_hook = None
    parse_float, parse_int = float, int
    parse_constant = float


@cache
def _scanner() -> Callable[[str, int], tuple[JsonValue, int]]:
    from _json import make_scanner

    scan: Callable[[str, int], tuple[JsonValue, int]] = make_scanner(_Decoding())  # type: ignore[arg-type]
    return scan


def json_value_at(text: str, start: int) -> tuple[JsonValue, int]:
    """Return the JSON value that begins at `start`, and where it ends.

    Raises:
        ValueError: None begins there. Python 3.11 finds its own error only if ``json`` is already
            imported; if not, it fails.
    """
    try:
        return _scanner()(text, start)
    except (StopIteration, SystemError) as error:
        raise ValueError("not JSON") from error


def _decoded(text: str) -> JsonValue:
    """Return the value that a JSON text stands for; None for an empty one.

    Raises:
        ValueError: It is not JSON.
    """
    text = text.strip(_JSON_SPACES)
    if not text:
        return None
    value, end = json_value_at(text, 0)
    if end < len(text):
        raise ValueError("JSON with something after it")
    return value


def _json_variants(raw: str) -> Iterator[str]:
    """Yield possible readings: as is; without comments and extra commas; with entities resolved."""
    yield raw
    yield _EXTRA_COMMA.sub(r"\1", _COMMENT.sub("", raw))
    if "&" in raw:
        yield unescape_entities(raw)


_COMMENT = lazily(r"^[ \t]{0,200}//.*$", MULTILINE)
_EXTRA_COMMA = lazily(r",\s{0,200}([}\]])")


def json_ld_objects(scripts: Iterable[Element]) -> list[Mapping[str, JsonValue]]:
    """Return every typed object of the JSON-LD of a page, in order; items of lists last."""
    found: list[Mapping[str, JsonValue]] = []
    listed: list[JsonValue] = []
    for script in scripts:
        if "ld+json" in (script.get("type") or "").lower():
            found += _typed_objects(load_json(script.text or ""), listed)
    for json_objects in listed:
        found += _typed_objects(json_objects, [])
    return found


def _typed_objects(value: JsonValue, listed: list[JsonValue]) -> Iterator[Mapping[str, JsonValue]]:
    """Yield the typed objects in `value`; add the items of lists of stories to `listed`."""
    waiting: list[JsonValue] = [value]
    seen = 0
    while waiting and seen < _MAX_NODES:
        seen += 1
        node = waiting.pop()
        if isinstance(node, list):
            waiting += reversed(node[:500])
        elif isinstance(node, dict):
            if "@type" in node:
                yield node
            if _LISTED in node:
                listed.append(node[_LISTED])
            waiting += [node[key] for key in reversed(_NESTED) if key in node]


def types_of(json_object: Mapping[str, JsonValue]) -> set[str]:
    """Return the names of its types in lower case, without the address of the vocabulary."""
    declared = json_object.get("@type")
    names = declared if isinstance(declared, list) else [declared]
    return {name.rsplit("/", 1)[-1].lower() for name in names if isinstance(name, str)}


def is_article(json_object: Mapping[str, JsonValue]) -> bool:
    """Whether a JSON-LD object is an article of any kind."""
    return any(
        name.endswith(("article", "posting")) or name in ("report", "recipe")
        for name in types_of(json_object)
    )


def text_value(value: JsonValue) -> str:
    """Return `value`, or its first item, as one line with entities resolved; empty if no string."""
    if isinstance(value, list):
        value = next(iter(value), None)
    return " ".join(unescape_entities(value).split()) if isinstance(value, str) else ""


def entity_names(value: JsonValue, json_objects: Sequence[Mapping[str, JsonValue]]) -> list[str]:
    """Return the names of persons or organisations in `value`, resolved by `json_objects`."""
    waiting = [value]
    found: list[str] = []
    while waiting and len(found) < 20:
        node = waiting.pop(0)
        if isinstance(node, str):
            found.append(text_value(node))
        elif isinstance(node, dict):
            waiting.insert(
                0, node.get("name") or _full_name(node) or _referenced_name(node, json_objects)
            )
        elif isinstance(node, list):
            waiting = node[:20] + waiting
    return [name for name in found if name]


def _full_name(person: Mapping[str, JsonValue]) -> str:
    return f"{text_value(person.get('givenName'))} {text_value(person.get('familyName'))}".strip()


def _referenced_name(
    node: Mapping[str, JsonValue], json_objects: Sequence[Mapping[str, JsonValue]]
) -> JsonValue:
    """Return the name of the object that a node only refers to by its ``@id``."""
    key = node.get("@id")
    if not isinstance(key, str):
        return None
    referenced = (
        json_object for json_object in json_objects[:_MAX_NAMED] if json_object.get("@id") == key
    )
    return next(
        (
            name
            for json_object in referenced
            if (name := json_object.get("name") or _full_name(json_object))
        ),
        None,
    )
