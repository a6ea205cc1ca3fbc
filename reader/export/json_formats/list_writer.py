"""Writing a long JSON list item by item, in the format of ``json.dumps`` with ``indent=2``."""

import json
from collections.abc import Iterable, Iterator


def dumped(value: object, depth: int) -> str:
    """Return a value as JSON, indented for nesting level `depth`."""
    written = json.dumps(value, ensure_ascii=False, indent=2)
    return written.replace("\n", "\n" + "  " * depth)  # strings contain only escaped newlines


def list_pieces(items: Iterable[object], depth: int = 0) -> Iterator[str]:
    """Yield a list in pieces, indented for nesting level `depth`."""
    inner = "\n" + "  " * (depth + 1)
    before = "["
    for item in items:
        yield f"{before}{inner}{dumped(item, depth + 1)}"
        before = ","
    yield "[]" if before == "[" else f"\n{'  ' * depth}]"
