"""The verbs ``same`` and ``apart``: matching and separating sources of an article."""

from reader import pipeline
from reader.cli.article_access import access_of, find_record
from reader.cli.command_line.request import Request
from reader.cli.library_access import library_of
from reader.cli.output import streams
from reader.errors import NothingFound, UsageError
from reader.library.store import ArticleRecord, Library
from reader.text.clean import clean_line
from reader.text.counts import counted


def unite_sources(request: Request) -> int:
    """Declare two sources to be the same article, or list the sources of one.

    Raises:
        UsageError: A source is standard input.
        NothingFound: It was never opened, or both are the same article already.
        ReaderError: There is no such source.
        LibraryError: The change could not be saved.
    """
    source, *others = request.operands
    if "-" in request.operands:
        raise UsageError("standard input has no address, so it cannot be matched")
    with library_of(request) as library:
        record = find_record(library, source)
        if record is None and others:
            record = library.register(access_of(request).open(source))
        if record is None:
            pipeline.place_of(source, library)  # raises if there is no such file
            raise NothingFound("this source was never opened", location=source)
        if others:
            record = library.unite(record.key, pipeline.place_of(others[0], library))
        _print_sources(request, library, record)
    return 0


def set_apart(request: Request) -> int:
    """Make a source an article of its own, with the notes made on it.

    Raises:
        NothingFound: It is not matched with another source.
        ReaderError: It cannot be read.
        LibraryError: The change could not be saved.
    """
    article = access_of(request).open_or_stored(request.operands[0])
    with library_of(request) as library:
        _print_sources(request, library, library.set_apart(article))
    return 0


def _print_sources(request: Request, library: Library, record: ArticleRecord) -> None:
    """Print the sources of an article, and the number of its notes."""
    places = [*library.locations(record.key)]
    if request.has("json"):
        streams.print_json(
            {"schema": 1, "title": record.title, "notes": record.annotations, "places": places}
        )
        return
    title = clean_line(record.title or record.location)
    streams.print_text(f"{title}: {counted(record.annotations, 'note')}")
    for place in places:
        streams.print_text(f"  {clean_line(place)}")
