"""Listing the tags of all notes."""

from collections.abc import Callable, Mapping, Sequence

from reader.session.notes.note_query import tag_token
from reader.text.clean import clean_text
from reader.tui.screens.base import CommandScreen
from reader.tui.views.ink import ink as inks
from reader.tui.views.rows.rows import Chosen, Page, Row


async def show_tags(screen: CommandScreen, search: Callable[[str], None]) -> None:
    """List the tags and the number of their notes; `search` gets the filter for the chosen tag.

    Raises:
        LibraryError: The library cannot be read.
    """
    counts = await screen.context.library_thread.ask(lambda library: library.tag_counts())
    if not counts:
        screen.tell("no tags yet: T tags what is selected")
        return

    def chosen(result: Chosen) -> None:
        search(tag_token(result.row.key))

    screen.show_list(Page("Tags", _rows(counts), enter="show its notes"), then=chosen)


def _rows(counts: Mapping[str, int]) -> Sequence[Row]:
    return [
        Row(
            ((f"  #{clean_text(tag, line=True)}", inks.TITLE),),
            right=(f"{counts[tag]:,}", inks.META),
            key=tag,
        )
        for tag in sorted(counts, key=str.casefold)
    ]
