"""The verb ``notes links``: the links of a note, and the notes that mention it."""

from reader.cli.command_line.request import Request
from reader.cli.library_access import library_of
from reader.cli.notes.named_notes import no_note, note_named
from reader.cli.output import streams
from reader.errors import NothingFound
from reader.session.notes.note_links import backlinks, link_targets, title_of


def print_links(request: Request) -> int:
    """Print the links and mentions of a note; the exit status is 1 if there are none.

    Raises:
        NothingFound: There is no such note.
        LibraryError: The library cannot be read.
    """
    with library_of(request) as library:
        note = note_named(library, request.operands[0])
        if note is None:
            raise NothingFound(no_note(library, request.operands[0]))
        links, back = link_targets(library, note), backlinks(library, note)
    if request.has("json"):
        streams.print_json(
            {
                "schema": 1,
                "id": note.id,
                "title": title_of(note),
                "links": [
                    {
                        "typed": each.link.target,
                        "id": each.note.id if each.note else None,
                        "title": title_of(each.note) if each.note else None,
                    }
                    for each in links
                ],
                "mentions": [{"id": each.id, "title": title_of(each)} for each in back],
            }
        )
    else:
        for each in links:
            found = f"{each.note.id}  {title_of(each.note)}" if each.note else "no such note"
            streams.print_text(
                f"leads to      {found if each.note else f'{each.link.target}: {found}'}"
            )
        for mention in back:
            streams.print_text(f"mentioned in  {mention.id}  {title_of(mention)}")
        if not links and not back:
            streams.print_message("no links in this note or to it")
    return 0 if links or back else NothingFound.exit_code
