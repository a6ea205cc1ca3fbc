"""What all lists of quotes share: their keys, selecting speakers, and exporting."""

import asyncio
from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from reader.errors import AlreadyThere
from reader.model.quotation import Quotation
from reader.text.counts import counted
from reader.tui.screens.base import CommandScreen
from reader.tui.views.rows.rows import Act, ChoosingKey, Page, Row, ShowResult

EXPORT = ChoosingKey("E", "export", "Write the quotes, with source and day, to a file.")
"""The export key in lists of quotes."""

ON_QUOTE = (
    ChoosingKey("c", "correct", "Say who spoke the quote, or that it is not one."),
    ChoosingKey("a", "note", "Write a note on the quote."),
)
"""The keys in lists of quotes that go to a quote and run a command there."""

COMMANDS_ON_QUOTE = {"c": "speaker.correct", "a": "note.write"}
"""The ids of the commands that these keys run."""

COPY_HELP = {"y": "Copy the quote.", "Y": "Copy it with its speaker and source."}
"""Help texts of the copy keys in lists of quotes."""


def select_speaker_act(selected: set[str], pages: Callable[[], Sequence[Page]]) -> Act:
    """Return the action that selects or deselects a speaker in a list.

    Args:
        selected: The names of the selected speakers; changed in place.
        pages: Builds the pages of the list again.
    """

    def run(row: Row | None, show_result: ShowResult) -> None:
        if row is not None:
            selected.symmetric_difference_update({row.key})
            notice = f"{counted(len(selected), 'speaker')} selected: Enter lists what they said"
            show_result(pages(), notice if selected else "nobody is selected")

    return Act("space", "select", "Select or deselect the speaker.", run)


def selected_before(speakers: Collection[str]) -> set[str]:
    """Return which speakers to select in the list from which a list of their quotes was opened."""
    return set(speakers) if len(speakers) > 1 else set()


def chosen_speakers(selected: Collection[str], row: Row) -> tuple[str, Collection[str]]:
    """Return the title and speakers of a list of quotes: the selected ones, or the row's."""
    names = selected or {row.key}
    one = next(iter(names)) or "Nobody named"
    return (counted(len(names), "speaker") if len(names) > 1 else one), names


class QuoteExport(CommandScreen, part=True):
    """Exports quotes to a file whose name it asks for."""

    def ask_where_to(self, found: Sequence[Quotation]) -> None:
        """Ask for a file name, and export the quotes to it."""
        self.ask(
            "export quotes to ",
            lambda path: self.start(self._write_quotes(found, path)),
            text="quotes.csv",
        )

    async def _write_quotes(
        self, found: Sequence[Quotation], path: str, *, force: bool = False
    ) -> None:
        from reader.export.quotations import write_quotations
        from reader.tui.library_access.exporting import overwriting

        def write() -> None:
            write_quotations(Path(path.strip()).expanduser(), found, force=force)

        try:
            await asyncio.to_thread(write)
        except AlreadyThere as there:
            again = partial(self._write_quotes, found, path, force=True)
            self.confirm(overwriting(there), lambda: self.start(again()))
        else:
            self.tell(f"{counted(len(found), 'quote')} written to {path.strip()}")
