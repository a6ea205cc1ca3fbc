"""What all lists of quotes share: their keys, selecting speakers, and exporting."""

import asyncio
from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import TypeVar

from reader.errors import LibraryError
from reader.model.quotation import Quotation
from reader.text.counts import counted
from reader.tui.screens.command_screen import CommandScreen
from reader.tui.screens.main_screen import MainScreen
from reader.tui.screens.prompt_screen import unless_empty
from reader.tui.views.rows.rows import Act, ChoosingKey, Chosen, Page, Row, ShowResult

_FORMATS_FROM_CELLS = 80  # width of the screen from which the prompt lists the formats

Listed = TypeVar("Listed", Row, Sequence[Row])

EXPORT = "E", "export", "Write the quotes, with source and day, to a file."
"""Key, label and help of the action that exports quotes."""

ON_QUOTE = (
    ChoosingKey("c", "correct", "Say who spoke the quote, or that it is not one."),
    ChoosingKey("a", "note", "Write a note on the quote."),
)
"""The keys in lists of quotes that go to a quote and run a command there."""

TO_SPEAKERS = (
    ChoosingKey("q", "speakers", "Go back to the speakers.", needs_row=False),
    ChoosingKey("@", "", "Go back to the speakers.", needs_row=False),
)
"""The keys that lead from what some speakers said back to the list of speakers."""

COMMANDS_ON_QUOTE = {"c": "speaker.correct", "a": "note.write"}
"""The ids of the commands that these keys run."""


def copy_acts(copy: Callable[[Row], str], cite: Callable[[Row], str]) -> Sequence[Act]:
    """Return the actions that copy the quote of a row; the list stays open.

    Args:
        copy: Copies the quote, and returns the notice to show.
        cite: Copies it with its speaker and source, and returns the notice.
    """

    def act(key: str, label: str, help_text: str, copies: Callable[[Row], str]) -> Act:
        def run(row: Row, show_result: ShowResult) -> None:
            show_result((), copies(row))

        return Act(key, label, help_text, run)

    return (
        act("y", "copy", "Copy the quote.", copy),
        act("Y", "cite", "Copy it with its speaker and source.", cite),
    )


def select_speaker_act(selected: set[str], pages: Callable[[], Sequence[Page]]) -> Act:
    """Return the action that selects or deselects a speaker in a list.

    Args:
        selected: The names of the selected speakers; changed in place.
        pages: Builds the pages of the list again.
    """

    def run(row: Row, show_result: ShowResult) -> None:
        selected.symmetric_difference_update({row.key})
        notice = f"{counted(len(selected), 'speaker')} selected: Enter lists what they said"
        show_result(pages(), notice if selected else "nobody is selected")

    return Act("space", "select", "Select or deselect the speaker.", run)


def leads_back(chosen: Chosen) -> bool:
    """Whether one of `TO_SPEAKERS` was pressed."""
    return any(chosen.key == back.key for back in TO_SPEAKERS)


def selected_before(speakers: Collection[str]) -> set[str]:
    """Return which speakers to select in the list from which a list of their quotes was opened."""
    return set(speakers) if len(speakers) > 1 else set()


def chosen_speakers(selected: Collection[str], row: Row) -> tuple[str, Collection[str]]:
    """Return the title and speakers of a list of quotes: the selected ones, or the row's."""
    names = selected or {row.key}
    return title_of(names), names


def title_of(speakers: Collection[str]) -> str:
    """Return the title of a list of what some speakers said."""
    if len(speakers) > 1:
        return counted(len(speakers), "speaker")
    return next(iter(speakers)) or "Nobody named"


class QuoteExport(MainScreen, part=True):
    """Exports quotes to a file whose name the list asks for; the list stays open."""

    async def with_notes(self, found: Sequence[Quotation]) -> Sequence[Quotation]:
        """Return the quotes with the user's notes on them.

        Raises:
            LibraryError: The notes cannot be read.
        """
        raise NotImplementedError

    def exporting(
        self, quotes_of: Callable[[Listed], Sequence[Quotation]]
    ) -> Callable[[Listed, ShowResult], None]:
        """Return what exports the quotes of a row, or of all listed rows, in an `EXPORT` action."""

        def run(listed: Listed, show_result: ShowResult) -> None:
            self.start(self._export_quotes(quotes_of(listed), show_result))

        return run

    async def _export_quotes(self, found: Sequence[Quotation], show_result: ShowResult) -> None:
        lacking = ""
        try:
            found = await self.with_notes(found)
        except LibraryError as error:
            lacking = f" without your notes: {error}"
        show_result((), "")
        listing = self.app.screen
        if isinstance(listing, CommandScreen):
            from reader.export.quotations import EXTENSIONS
            from reader.text.shell_quotes import unquoted_new
            from reader.tui.widgets.completion import PathSuggester

            def export(path: str) -> None:
                file = unquoted_new(path.strip())
                listing.export(partial(_written_quotes, found, file, lacking))

            is_wide = self.app.size.width >= _FORMATS_FROM_CELLS
            formats = f"as {' '.join(EXTENSIONS)} " if is_wide else ""
            listing.ask(
                f"export {counted(len(found), 'quote')} {formats}to ",
                unless_empty(export),
                text="quotes.csv",
                is_selected=True,
                suggester=PathSuggester(),
                history="export quotes",
            )


async def _written_quotes(found: Sequence[Quotation], path: str, lacking: str, force: bool) -> str:
    from reader.export.quotations import write_quotations
    from reader.library.files.directories import with_home

    def write() -> None:
        write_quotations(with_home(path), found, force=force)

    await asyncio.to_thread(write)
    return f"{counted(len(found), 'quote')} written to {path}{lacking}"
