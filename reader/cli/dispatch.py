"""Maps a command line to the function that runs it."""

from reader.cli.command_line.request import WrongUsage, parse_arguments
from reader.cli.output import streams
from reader.startup.lazy_modules import load

_USAGE_STATUS = 2

_HANDLERS = {
    "": "reader.cli.interactive.without_verb:open_sources",
    "print": "reader.cli.verbs.printing:print_articles",
    "outline": "reader.cli.verbs.outline:print_outline",
    "quotes": "reader.cli.verbs.quotes:print_quotes",
    "search": "reader.cli.verbs.searching:print_passages",
    "fetch": "reader.cli.verbs.fetching:fetch_unread",
    "diff": "reader.cli.verbs.diff:print_changes",
    "notes": "reader.cli.notes.notes:print_notes",
    "notes add": "reader.cli.notes.note_writing:add_note",
    "notes edit": "reader.cli.notes.note_writing:edit_notes",
    "notes links": "reader.cli.notes.note_links:print_links",
    "notes rm": "reader.cli.notes.trash:remove_notes",
    "notes trash": "reader.cli.notes.trash:print_trash",
    "notes restore": "reader.cli.notes.trash:restore_notes",
    "colours": "reader.cli.notes.colours:print_colours",
    "same": "reader.cli.verbs.same_article:unite_sources",
    "apart": "reader.cli.verbs.same_article:set_apart",
    "export": "reader.cli.notes.transfer:export_notes",
    "import": "reader.cli.notes.transfer:import_files",
    "sync": "reader.cli.verbs.sync:sync_notes",
    "doctor": "reader.cli.verbs.doctor:print_findings",
    "keys": "reader.cli.verbs.documentation:print_keys",
    "completion": "reader.cli.verbs.documentation:print_completion",
    "manual": "reader.cli.verbs.documentation:print_manual",
}
"""The function of each verb; its module is imported when it is needed."""


def run(words: list[str]) -> int:
    """Run the command line and return the exit status.

    Raises:
        ReaderError: It failed.
        OSError: Standard output cannot be written.
    """
    try:
        request = parse_arguments(words)
    except WrongUsage as wrong:
        streams.print_message(str(wrong))
        streams.print_message(f"see: {' '.join(('pullquote', wrong.verb.name)).strip()} --help")
        return _USAGE_STATUS
    if request.has("help"):
        from reader.cli.command_line.help import help_of

        streams.print_text(help_of(request.verb))
        return 0
    if request.has("version"):
        from reader import __version__

        streams.print_text(f"pullquote {__version__}")
        return 0
    module, _, function = _HANDLERS[request.verb.name].partition(":")
    status: int = getattr(load(module), function)(request)
    return status
