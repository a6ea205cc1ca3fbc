"""A long list in JSON, written item by item as ``json.dumps`` with ``indent=2`` writes it."""

import json
from collections.abc import Iterable, Iterator


def dumped(value: object, depth: int = 0) -> str:
    """Return a value with `depth` levels around it."""
    written = json.dumps(value, ensure_ascii=False, indent=2)
    return written.replace("\n", "\n" + "  " * depth)  # inside of strings there are none


def list_pieces(items: Iterable[object], depth: int = 0) -> Iterator[str]:
    """Yield a list piece by piece, with `depth` levels around it."""
    inner = "\n" + "  " * (depth + 1)
    before = "["
    for item in items:
        yield f"{before}{inner}{dumped(item, depth + 1)}"
        before = ","
    yield "[]" if before == "[" else f"\n{'  ' * depth}]"
