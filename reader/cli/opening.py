"""Without a verb: the reader on a terminal, the plain text anywhere else."""

import os

from reader.cli import output
from reader.cli.articles import print_articles
from reader.cli.desk import data_directory
from reader.cli.request import Request
from reader.errors import UsageError


def open_sources(request: Request) -> int:
    """Open the reader, or print the sources when there is no terminal to open it on.

    Raises:
        ReaderError: A source cannot be read.
    """
    if output.is_terminal():
        from reader.cli.reading import open_reader

        return open_reader(
            request.operands,
            data_dir=data_directory(request),
            offline=request.has("offline"),
            first_paint=not request.has("no-first-paint"),
        )
    if not request.operands:
        terminal = os.environ.get("TERM", "")
        where = (
            f"on a terminal of kind {terminal!r}" if terminal == "dumb" else "without a terminal"
        )
        raise UsageError(f"the reader cannot be opened {where}: name a SOURCE to print it")
    return print_articles(request)
