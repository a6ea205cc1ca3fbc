"""Going to the notes that a note links to or that mention it."""

from collections.abc import Callable, Sequence

from reader.model.annotation import Annotation
from reader.session.notes.note_links import NoteLinks
from reader.text.clean import clean_line
from reader.tui.context import Picked
from reader.tui.library_access.all_notes import AllNotes, location_of
from reader.tui.screens.command_screen import CommandScreen
from reader.tui.views.ink import ink as inks
from reader.tui.views.notes.note_rows import named_row
from reader.tui.views.rows.rows import Chosen, Page, Row, heading_row


async def show_links(
    screen: CommandScreen, all_notes: AllNotes, note: Annotation, picked: Callable[[Picked], object]
) -> None:
    """Go to the only note linked with a note, or let the user choose among several.

    Raises:
        LibraryError: The library cannot be read.
    """
    linked = await all_notes.linked(note)
    notes = {each.note.id: each.note for each in linked.links if each.note is not None}
    notes |= {each.id: each for each in linked.backlinks}

    def go(target: Annotation) -> None:
        picked(Picked(location_of(all_notes.records, target), target.id))

    if not linked.links and not linked.backlinks:
        screen.tell("no links in this note or to it: type [[ in a note to make one")
        return
    if len(notes) == 1 and len(linked.links) + len(linked.backlinks) == 1:
        go(next(iter(notes.values())))
        return

    def chosen(result: Chosen) -> None:
        if result.row.key in notes:
            go(notes[result.row.key])

    screen.show_list(Page("Links of this note", _rows(linked, all_notes)), then=chosen)


def _rows(linked: NoteLinks, all_notes: AllNotes) -> Sequence[Row]:
    def row(note: Annotation) -> Row:
        return named_row(note, all_notes.records.get(note.article), note.id)

    rows: list[Row] = []
    if linked.links:
        rows.append(heading_row("Leads to"))
    for each in linked.links:
        if each.note is not None:
            rows.append(row(each.note))
        else:
            words = clean_line(each.link.shown)
            broken = (("  " + words, inks.ERROR), ("   there is no such note", inks.META))
            rows.append(Row(broken, heading=True))
    if linked.backlinks:
        rows.append(heading_row("Mentioned in"))
    return [*rows, *map(row, linked.backlinks)]
