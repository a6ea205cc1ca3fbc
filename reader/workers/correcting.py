"""Analyses of articles with the user's corrections of speakers applied."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from reader.library.store import Library
from reader.model.analysis import Analysis
from reader.model.annotation import Annotation, Motivation
from reader.model.article import Article
from reader.model.quotation import Quotation

if TYPE_CHECKING:
    from reader.library.files.page_cache import PageCache


def with_corrections(library: Library, article: Article, found: Analysis) -> Analysis:
    """Return the analysis of an article with the corrections applied; nothing is written.

    Raises:
        LibraryError: The library cannot be read.
    """
    record = library.find_existing(article)
    corrections = _corrections(library, record.key) if record is not None else []
    if not corrections:
        return found
    from reader.session.notes.correcting import with_analysis
    from reader.session.notes.reviewing import places_after_review
    from reader.session.state import ReadingState
    from reader.workers.comparison import place_all

    targets = [each.target for each in corrections]
    places, _ = place_all(targets, article.text, library.edition)
    placements = {each.id: place for each, place in zip(corrections, places, strict=True)}
    state = ReadingState(
        article, annotations=corrections, placements=places_after_review(corrections, placements)
    )
    return with_analysis(state, found).analysis


def find_corrected(library: Library, locations: Sequence[str]) -> Sequence[str]:
    """Return the articles in which the user corrected a speaker.

    Raises:
        LibraryError: The library cannot be read.
    """
    records = ((location, library.find(location)) for location in locations)
    return [
        location
        for location, record in records
        if record is not None and record.annotations and _corrections(library, record.key)
    ]


def corrected_quotations(
    location: str,
    ask: Callable[[Callable[[Library], Analysis]], Analysis],
    copies: "PageCache | None",
) -> Sequence[Quotation]:
    """Return the quotes of an article in which the user corrected a speaker.

    Args:
        location: A file, or an address whose copy is read.
        ask: Runs a query on the library.
        copies: The cache of web pages.

    Raises:
        ReaderError: It cannot be read, or the library cannot.
    """
    from reader.pipeline import open_article
    from reader.workers.analyst import analyse_isolated
    from reader.workers.parser import parse_isolated
    from reader.workers.quoting import quotations_of

    article = open_article(location, offline=True, copies=copies, parser=parse_isolated)
    found = analyse_isolated(article, lambda _: None)
    analysis = ask(lambda library: with_corrections(library, article, found))
    return list(quotations_of(article, analysis))


def _corrections(library: Library, key: str) -> list[Annotation]:
    return [a for a in library.annotations(key) if a.motivation is Motivation.IDENTIFYING]
