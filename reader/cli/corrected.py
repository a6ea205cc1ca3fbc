"""What is found in an article, with the speakers as the person corrected them in the reader."""

import os
from collections.abc import Callable

from reader.cli import output
from reader.cli.access import Access
from reader.errors import LibraryError
from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.text.typed import TYPE_CHECKING

if TYPE_CHECKING:  # most articles have no corrections, and many people no library
    from reader.library.store import Library


def as_corrected(
    access: Access, article: Article, found: Analysis, tell: Callable[[str], None] = output.tell
) -> Analysis:
    """Return what was found, as corrected in the library; a library in trouble is told."""
    if not _may_have_corrections(access):
        return found
    try:
        return access.ask(lambda library: corrected(library, article, found), found)
    except LibraryError as error:
        tell(f"speakers are not those corrected in the reader: {error}")
        return found


def corrected(library: "Library", article: Article, found: Analysis) -> Analysis:
    """Return what was found in an article, as it was corrected there; nothing is written.

    Raises:
        LibraryError: The library cannot be read.
    """
    from reader.model.annotation import Motivation

    record = library.known(article)
    annotations = library.annotations(record.key) if record is not None else ()
    corrections = [a for a in annotations if a.motivation is Motivation.IDENTIFYING]
    if not corrections:
        return found
    from reader.session.correcting import with_analysis
    from reader.session.reviewing import all_settled
    from reader.session.state import ReadingState
    from reader.workers.collation import place_all

    targets = [each.target for each in corrections]
    places, _ = place_all(targets, article.text, library.edition)
    placements = {each.id: place for each, place in zip(corrections, places, strict=True)}
    state = ReadingState(
        article, annotations=corrections, placements=all_settled(corrections, placements)
    )
    return with_analysis(state, found).analysis


def _may_have_corrections(access: Access) -> bool:
    """Whether it is worth opening the library, which takes as long as finding the quotes."""
    from reader.first_screen.resumed import data_directory

    try:
        directory = str(access.data_dir or data_directory())
    except OSError:
        return True
    return os.path.exists(f"{os.path.expanduser(directory)}/corrected")  # noqa: PTH110, PTH111
