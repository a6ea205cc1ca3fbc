"""Writing the quotes of articles, with the notes on them, to a file: ``quotes --output``."""

from collections.abc import Callable, Iterator, Sequence

from reader.cli.article_access import Access, access_of
from reader.cli.command_line.request import Request
from reader.cli.output import streams
from reader.cli.output.orderly_end import ending_orderly
from reader.cli.output.progress import ProgressBar
from reader.cli.verbs.quote_answers import Result, quotes_json, rows_in
from reader.errors import AlreadyThere, LibraryError, NothingFound, ReaderError, UsageError
from reader.export.quotation_notes import with_notes
from reader.export.quotations import check_target, write_quotations
from reader.library.files.directories import with_home
from reader.model.analysis import Analysis
from reader.model.quotation import Quotation

QuoteFilter = Callable[[Result], bool]


def write_quotes(request: Request, sources: Sequence[str], wanted: QuoteFilter) -> int:
    """Write the quotes of all sources to one file; an error in one does not stop the others.

    Args:
        request: The request, which names the file.
        sources: Files and URLs.
        wanted: Whether a quote passes the filters of the command line.

    Raises:
        UsageError: The file name has no known extension, the file exists, or an option is for
            printing only.
        NothingFound: No quote passes the filters.
        ReaderError: The only source cannot be read, or the file cannot be written.
    """
    for option in ("json", "context", "explain"):
        if request.has(option):
            raise UsageError(
                f"--{option} is for quotes that are printed, and -o writes a file:"
                " leave one of them out"
            )
    path, force = with_home(request.value("output")), request.has("force")
    try:
        check_target(path, force=force)
    except AlreadyThere as there:
        raise AlreadyThere("file exists; --force overwrites it", location=str(path)) from there
    access, found, status = access_of(request), list[Quotation](), 0
    with ProgressBar(len(sources)) as progress:
        for number, source in enumerate(sources, 1):
            try:
                found += _quotations(source, access, wanted)
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
        write_quotations(path, _with_notes(access, found), force=force)
    return status


def _quotations(source: str, access: Access, wanted: QuoteFilter) -> Iterator[Quotation]:
    """Yield the quotes of an article that pass the filters."""
    from reader.analysis.quotes import quotes_of
    from reader.workers.quoting import quotations_of

    article = access.open_or_stored(source)
    for notice in article.notices:
        streams.print_message(f"{source}: {notice}")
    found = access.corrected(article, Analysis(quotes=quotes_of(article)))
    answers = rows_in(quotes_json(article, found.quotes, source), "quotes")
    chosen = [quote for quote, answer in zip(found.quotes, answers, strict=True) if wanted(answer)]
    yield from quotations_of(article, Analysis(quotes=tuple(chosen)), with_indirect=True)


def _with_notes(access: Access, found: Sequence[Quotation]) -> Sequence[Quotation]:
    """Add the notes to quotes; leave them out if they cannot be read."""
    try:
        return access.with_library(lambda library: with_notes(library, found), found)
    except LibraryError as error:
        streams.print_message(f"notes cannot be written with the quotes: {error}")
        return found
