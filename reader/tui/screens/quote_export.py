"""Writing quotes with their sources to a file."""

import asyncio
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from reader.errors import AlreadyThere
from reader.model.quotation import Quotation
from reader.text.counts import counted
from reader.tui.screens.base import CommandScreen

EXPORT = ("E", "export")
"""The key in lists of quotes, and what it does."""


class QuoteExport(CommandScreen, part=True):
    """Asks where to, and writes."""

    def ask_where_to(self, found: Sequence[Quotation]) -> None:
        """Ask for the name of a file, and write quotes to it."""
        self.ask(
            "export quotes to ",
            lambda path: self.start(self._write_quotes(found, path)),
            text="quotes.csv",
        )

    async def _write_quotes(
        self, found: Sequence[Quotation], path: str, *, force: bool = False
    ) -> None:
        from reader.export.quotations import write_quotations
        from reader.tui.exporting import overwriting

        def write() -> None:
            write_quotations(Path(path.strip()).expanduser(), found, force=force)

        try:
            await asyncio.to_thread(write)
        except AlreadyThere as there:
            again = partial(self._write_quotes, found, path, force=True)
            self.confirm(overwriting(there), lambda: self.start(again()))
        else:
            self.tell(f"{counted(len(found), 'quote')} written to {path.strip()}")
