"""The quotes of an article, with the user's corrections of speakers."""

from collections.abc import Callable

from reader.cli.access import Access
from reader.cli.output import streams
from reader.errors import LibraryError
from reader.model.analysis import Analysis
from reader.model.article import Article


def corrected(
    access: Access,
    article: Article,
    found: Analysis,
    tell: Callable[[str], None] = streams.print_message_once,
) -> Analysis:
    """Apply the corrections in the library to an analysis; failures are reported."""
    from reader.first_screen.start_hints import may_have_corrections

    if not may_have_corrections(str(access.data_dir or "")):
        return found
    from reader.workers.correcting import with_corrections  # loaded only when there are corrections

    try:
        return access.with_library(
            lambda library: with_corrections(library, article, found), found, tell
        )
    except LibraryError as error:
        tell(f"corrected speakers cannot be shown: {error}")
        return found
