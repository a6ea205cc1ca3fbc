"""Tables that modules compute of their lists, kept between runs next to our compiled modules."""

import sys

from reader.startup.kept_dictionary import DAMAGED, KeptDictionary
from reader.startup.light_typing import TYPE_CHECKING, Any
from reader.startup.module_archive import ARCHIVE, ModuleArchive, cache_path_beside

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    _Versions = tuple[tuple[int, int], ...]


class TableCache(KeptDictionary):
    """Tables in a file, each with the versions of the modules of which it was made.

    Args:
        place: The file, which need not exist; empty to store nothing.
        archive: That of the modules.
    """

    def __init__(self, place: str, archive: ModuleArchive) -> None:
        super().__init__(place)
        self._archive = archive
        self._lacking: dict[str, tuple[_Versions, Callable[[], Any]]] = {}

    def table(self, name: str, modules: "Sequence[str]", make: "Callable[[], Any]") -> Any:  # noqa: ANN401
        """Return a table; None if it is not kept, or not of these modules as they are now.

        Args:
            name: That of the table.
            modules: The full names of those that make it.
            make: Makes it for the next run, of what ``marshal`` can write, if it is not kept.
        """
        versions = self._archive.versions(modules)
        if versions is None:
            return None
        try:
            made_of, found = self.value(name)
        except (KeyError, *DAMAGED):
            made_of, found = None, None
        self.release()
        if made_of == versions:
            return found
        self._lacking[name] = versions, make
        return None

    def keep(self, *, at_least: int = 1) -> None:  # noqa: ARG002
        """Make the tables that were lacking, and write them, if Python may write compiled modules.

        Args:
            at_least: Does not count: one table is worth writing.
        """
        lacking, self._lacking = self._lacking, {}
        if not lacking or not self._place or sys.dont_write_bytecode:
            return
        from reader.startup.atomic_writing import may_write

        if may_write(self._place):
            for name, (versions, make) in lacking.items():
                self.add(name, (versions, make()))
            super().keep()


CACHE = TableCache(cache_path_beside(__spec__.cached or "", "kept_tables_data"), ARCHIVE)
"""The tables of this program."""
CACHES = (CACHE,)
