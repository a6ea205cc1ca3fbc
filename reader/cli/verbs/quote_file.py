"""Writing the quotes of articles, with the notes on them: ``quotes --output`` and ``--to``."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import compress

from reader.cli.article_access import Access, access_of
from reader.cli.command_line.request import Request
from reader.cli.output import streams
from reader.cli.output.orderly_end import ending_orderly
from reader.cli.output.progress import ProgressBar
from reader.cli.verbs.quote_answers import quotes_json, rows_in
from reader.cli.verbs.quote_choice import choose
from reader.errors import AlreadyThere, LibraryError, NothingFound, ReaderError, UsageError
from reader.export.quotation_notes import with_notes
from reader.export.quotations import check_target, quotations_document, write_quotations
from reader.library.files.directories import with_home
from reader.model.analysis import Analysis
from reader.model.quotation import Quotation

_SHORT_NAMES = {"markdown": "md"}


def write_quotes(request: Request, sources: Sequence[str]) -> int:
    """Write the quotes of all sources as one document; an error in one does not stop the others.

    Args:
        request: The request, which chooses quotes, and names the file, or the format for standard
            output.
        sources: Files and URLs.

    Raises:
        UsageError: The file name has no known extension, the file exists, or an option is for
            printing only.
        NothingFound: No quote passes the filters.
        ReaderError: The only source cannot be read, or the file cannot be written.
    """
    for option in ("json", "context", "explain"):
        if request.has(option):
            writing = "-o" if request.has("output") else "--to"
            raise UsageError(
                f"--{option} is for quotes that are listed, and {writing} writes a document of"
                " them: leave one of them out"
            )
    write = _writer(request)
    access, found, status = access_of(request), list[Quotation](), 0
    with ProgressBar(len(sources)) as progress:
        for number, source in enumerate(sources, 1):
            try:
                found += _quotations(source, access, request)
            except ReaderError as error:
                if len(sources) == 1:
                    raise
                progress.clear()
                streams.print_message(str(error))
                status = status or error.exit_code
            progress.show(number)
    if not found:
        raise NothingFound("no matching quotes: nothing was written")
    with ending_orderly():
        write(_with_notes(access, found))
    return status


def _writer(request: Request) -> Callable[[Sequence[Quotation]], None]:
    """Return what writes quotes to the file that was named, or else to standard output.

    Raises:
        UsageError: There is no known format, or the file exists.
    """
    named = request.value("to")
    ending = named and f".{_SHORT_NAMES.get(named, named)}"
    if request.value("output", "-") == "-":
        if not ending:
            raise UsageError("-o - needs --to FORMAT: csv, json, md or html")
        return partial(_print_document, ending)
    path, force = with_home(request.value("output")), request.has("force")
    try:
        check_target(path, force=force, ending=ending)
    except AlreadyThere as there:
        raise AlreadyThere("file exists; --force overwrites it", location=str(path)) from there
    return partial(write_quotations, path, force=force, ending=ending)


def _print_document(ending: str, quotations: Sequence[Quotation]) -> None:
    streams.write_as_file()
    streams.print_pieces([quotations_document(quotations, ending)])


def _quotations(source: str, access: Access, request: Request) -> Iterator[Quotation]:
    """Yield the quotes of an article that pass the filters."""
    from reader.analysis.quotes import quotes_of
    from reader.workers.quoting import quotations_of

    article = access.open_or_stored(source)
    for notice in article.notices:
        streams.print_message(f"{source}: {notice}")
    found = access.corrected(article, Analysis(quotes=quotes_of(article)))
    answers = rows_in(quotes_json(article, found.quotes, source), "quotes")
    chosen = tuple(compress(found.quotes, choose(answers, request)))
    yield from quotations_of(article, Analysis(quotes=chosen), with_indirect=True)


def _with_notes(access: Access, found: Sequence[Quotation]) -> Sequence[Quotation]:
    """Add the notes to quotes; leave them out if they cannot be read."""
    try:
        return access.with_library(lambda library: with_notes(library, found), found)
    except LibraryError as error:
        streams.print_message(f"notes cannot be written with the quotes: {error}")
        return found
