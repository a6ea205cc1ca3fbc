"""The quotes of an article, with their speakers as corrected in the reader."""

from collections.abc import Callable

from reader.cli.access import Access
from reader.cli.output import streams
from reader.errors import LibraryError
from reader.model.analysis import Analysis
from reader.model.article import Article


def as_corrected(
    access: Access, article: Article, found: Analysis, tell: Callable[[str], None] = streams.tell
) -> Analysis:
    """Return what was found with the corrections in the library; trouble with that is reported."""
    from reader.first_screen.start_hints import may_have_corrections

    if not may_have_corrections(str(access.data_dir or "")):
        return found
    from reader.workers.correcting import corrected  # few articles have any

    try:
        return access.ask(lambda library: corrected(library, article, found), found)
    except LibraryError as error:
        tell(f"corrected speakers cannot be shown: {error}")
        return found
