"""What a page says about itself in JSON-LD (schema.org)."""

import re
from collections.abc import Iterator, Mapping

from reader.parsing.html.tree import Element
from reader.text.pattern import lazily
from reader.text.typed import TypeAlias

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"

_MAX_CHARS = 2_000_000  # of one script; larger ones are data, not a description
_MAX_NODES = 5_000
_NESTED = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item")
_WRAPPERS = ("<!--", "-->", "//<![CDATA[", "//]]>", "<![CDATA[", "]]>")


def load_json(raw: str) -> JsonValue:
    """Return what a script holds; None when it is no JSON or too large."""
    import json

    raw = raw.strip()
    for wrapper in _WRAPPERS:
        raw = raw.removeprefix(wrapper).removesuffix(wrapper).strip()
    if not raw or len(raw) > _MAX_CHARS:
        return None
    for text in _readings(raw):
        try:
            value: JsonValue = json.loads(text, strict=False) if text else None
        except (ValueError, RecursionError):
            continue
        if value is not None:
            return value
    return None


def _readings(raw: str) -> Iterator[str]:
    """What a script may mean: as it is, without what is no JSON, with its entities resolved."""
    yield raw
    yield _EXTRA_COMMA.sub(r"\1", _COMMENT.sub("", raw))
    if "&" in raw:
        yield unescaped(raw)


_COMMENT = lazily(r"^[ \t]{0,200}//.*$", re.MULTILINE)
_EXTRA_COMMA = lazily(r",\s{0,200}([}\]])")


def unescaped(text: str) -> str:
    """`text` with its entities resolved; the table of their names is slow to load."""
    if "&" not in text:
        return text
    from html import unescape

    return unescape(text)


def described_things(root: Element) -> list[Mapping[str, JsonValue]]:
    """Return every typed object of the page's JSON-LD scripts, in order."""
    found: list[Mapping[str, JsonValue]] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            found += _typed(load_json(script.text or ""))
    return found


def _typed(value: JsonValue) -> Iterator[Mapping[str, JsonValue]]:
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
            waiting += [node[key] for key in reversed(_NESTED) if key in node]


def types_of(thing: Mapping[str, JsonValue]) -> set[str]:
    """The names of its types in lower case, without the address of the vocabulary."""
    declared = thing.get("@type")
    names = declared if isinstance(declared, list) else [declared]
    return {name.rsplit("/", 1)[-1].lower() for name in names if isinstance(name, str)}


def is_article(thing: Mapping[str, JsonValue]) -> bool:
    """Whether it is an article of any kind."""
    return any(
        name.endswith(("article", "blogposting", "posting")) or name in ("report", "recipe")
        for name in types_of(thing)
    )


def string(value: JsonValue) -> str:
    """`value` as one line, entities resolved; empty unless it is a string."""
    return " ".join(unescaped(value).split()) if isinstance(value, str) else ""


def names(value: JsonValue) -> list[str]:
    """The names of one or more persons or organisations."""
    waiting = [value]
    found: list[str] = []
    while waiting and len(found) < 20:
        node = waiting.pop(0)
        if isinstance(node, str):
            found.append(string(node))
        elif isinstance(node, dict):
            waiting.insert(0, node.get("name"))
        elif isinstance(node, list):
            waiting = node[:20] + waiting
    return [name for name in found if name]
