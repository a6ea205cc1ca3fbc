"""What an archive of compiled modules is written from: an entry for each module, and a table.

Only imported when there is something to write. `module_archive` reads what this makes.
"""

import marshal
import os
from _frozen_importlib_external import SourceFileLoader
from itertools import accumulate

from reader.startup.leading_imports import loaded_with, needed_by
from reader.startup.light_typing import TYPE_CHECKING
from reader.startup.without_docstrings import without_docstrings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import CodeType, ModuleType
    from typing import TypeAlias

    Entry: TypeAlias = tuple[bool, int, int, tuple[str, ...], bytes]
    """Whether a module is a package; time and size of its source; its first imports; its code."""


def entry_of(module: "ModuleType", ours: "Mapping[str, ModuleType]") -> "Entry | None":
    """Return the entry of a loaded module; None if its source has just been changed.

    Args:
        module: The module.
        ours: Those that it may load without Python's import.
    """
    spec = module.__spec__
    assert spec is not None
    assert spec.origin is not None
    before = os.stat(spec.origin)  # noqa: PTH116 - pathlib may not be loaded
    code = SourceFileLoader(spec.name, spec.origin).get_code(spec.name)
    assert code is not None
    after = os.stat(spec.origin)  # noqa: PTH116
    if before.st_mtime_ns != after.st_mtime_ns or before.st_size != after.st_size:
        return None
    is_package = spec.submodule_search_locations is not None
    needed = tuple(name for name in needed_by(spec.name, code) if name in ours)
    about = is_package, after.st_mtime_ns, after.st_size, needed
    return *about, marshal.dumps(without_docstrings(code))


def table_and_codes(
    entries: "Mapping[str, Entry]", leaders: "Sequence[str]"
) -> tuple[bytes, list[bytes]]:
    """Return the table of contents of an archive, and the codes that follow it in the file.

    The table says where each module is, which are stored together, and which may answer for what
    they lack. Its offsets count from its own end.

    Args:
        entries: The modules, by their full names.
        leaders: Those whose codes are stored once more, with those of all that they load.
    """
    codes = {name: code for name, (*_, code) in entries.items()}
    together = _stored_together(codes, leaders)
    stored = [*codes.values(), *(code for _, code in together.values())]
    starts = iter(accumulate(map(len, stored), initial=0))
    pages = {name: (*about, next(starts), len(code)) for name, (*about, code) in entries.items()}
    groups = {name: (names, next(starts), len(code)) for name, (names, code) in together.items()}
    may_answer = [name for name, code in codes.items() if b"__getattr__" in code]
    return marshal.dumps((pages, groups, may_answer)), stored


def _stored_together(
    codes: "Mapping[str, bytes]", leaders: "Sequence[str]"
) -> dict[str, tuple[tuple[str, ...], bytes]]:
    """Return for each leader the names of all modules that it loads, and their codes."""
    leaders = [name for name in leaders if name in codes]
    if not leaders:
        return {}

    def code_of(name: str) -> "CodeType | None":
        return marshal.loads(codes[name]) if name in codes else None  # noqa: S302 - ours

    groups = {name: loaded_with(name, code_of) for name in leaders}
    return {
        leader: (tuple(group), marshal.dumps(tuple(group.values())))
        for leader, group in groups.items()
    }
