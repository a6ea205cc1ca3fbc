"""What the reader opens at program start."""

from collections.abc import Mapping, Sequence

from reader.model.article import Article
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # not needed for the first frame
    from pathlib import Path

    from reader.library.store import ArticleRecord
    from reader.model.analysis import Analysis
    from reader.session.library_overview import LibraryOverview
    from reader.workers.analyst import AnalysisTask
    from reader.workers.background import BackgroundTask


class FirstArticle(NamedTuple):
    """The first article, as far as it is loaded.

    Attributes:
        article: The article, or its beginning; None while it is still being loaded.
        ahead: Approximate number of code points missing, if `article` is only the beginning.
        at: Offset of the saved reading position; -1 if it is uncertain.
        found: The cached analysis; None if the article has to be analysed.
        coming: A task that is already fetching or parsing the article.
        searching: A task that is already analysing it.
        cursor: Offset of the saved cursor, if it is below `at`.
    """

    article: Article | None = None
    ahead: int = 0
    at: int = 0
    found: "Analysis | None" = None
    coming: "BackgroundTask[Article] | None" = None
    searching: "AnalysisTask | None" = None
    cursor: int = 0


NOT_THERE = FirstArticle()
"""Nothing of the first article is loaded yet."""


class Start(NamedTuple):
    """What to open: articles, else a folder, else the library.

    Attributes:
        sources: All given locations; the first is that of `first`, or is to be loaded.
        first: The first article, as far as it is loaded.
        files: The articles to choose from, of `folder`.
        notices: Shown once the screen is up, for example problems in the configuration.
        shelf: The library overview, if already loaded.
        records: The library records of the files, if already loaded.
        commands: Lines of the ``:`` prompt that are run once the first screen is up.
        folder: The folder that is listed, if any.
    """

    sources: Sequence[str] = ()
    first: FirstArticle = NOT_THERE
    files: "Sequence[Path] | None" = None
    notices: Sequence[str] = ()
    shelf: "LibraryOverview | None" = None
    records: "Mapping[Path, ArticleRecord] | None" = None
    commands: Sequence[str] = ()
    folder: "Path | None" = None
