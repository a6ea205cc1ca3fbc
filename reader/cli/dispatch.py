"""From the words of a command line to the function that does what they ask for."""

from reader.cli import output
from reader.cli.request import WrongUsage, understand
from reader.startup.lazy_modules import load

_USAGE = 2

_HANDLERS = {
    "": "reader.cli.opening:open_sources",
    "print": "reader.cli.articles:print_articles",
    "outline": "reader.cli.outline:print_outline",
    "quotes": "reader.cli.quotes:print_quotes",
    "search": "reader.cli.searching:print_passages",
    "diff": "reader.cli.diff:print_changes",
    "notes": "reader.cli.notes:print_notes",
    "notes add": "reader.cli.note_writing:add_note",
    "notes edit": "reader.cli.note_writing:edit_notes",
    "notes links": "reader.cli.links:print_links",
    "notes rm": "reader.cli.trash:remove_notes",
    "notes trash": "reader.cli.trash:print_trash",
    "notes restore": "reader.cli.trash:restore_notes",
    "colours": "reader.cli.colours:print_colours",
    "same": "reader.cli.same_article:unite_sources",
    "apart": "reader.cli.same_article:set_apart",
    "export": "reader.cli.transfer:export_notes",
    "import": "reader.cli.transfer:import_files",
    "sync": "reader.cli.sync:bring_together",
    "doctor": "reader.cli.doctor:print_findings",
    "keys": "reader.cli.documentation:print_keys",
    "completion": "reader.cli.documentation:print_completion",
    "manual": "reader.cli.documentation:print_manual",
}
"""Every verb, and the function that does it; its module is imported when it is asked for."""


def run(words: list[str]) -> int:
    """Do what the words ask for and return the exit status.

    Raises:
        ReaderError: It could not be done.
        OSError: Standard output cannot be written.
    """
    try:
        request = understand(words)
    except WrongUsage as wrong:
        output.tell(str(wrong))
        output.tell(f"see: {' '.join(('pullquote', wrong.verb.name)).strip()} --help")
        return _USAGE
    if request.has("help"):
        from reader.cli.help import help_of

        output.say(help_of(request.verb))
        return 0
    if request.has("version"):
        from reader import __version__

        output.say(f"pullquote {__version__}")
        return 0
    module, _, function = _HANDLERS[request.verb.name].partition(":")
    status: int = getattr(load(module), function)(request)
    return status
