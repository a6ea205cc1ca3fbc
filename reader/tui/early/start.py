"""What the reader opens on when the program starts."""

from collections.abc import Mapping, Sequence

from reader.model.article import Article
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # drawing the first frame needs neither
    from pathlib import Path

    from reader.library.store import ArticleRecord
    from reader.model.analysis import Analysis
    from reader.session.library_overview import LibraryOverview
    from reader.workers.analyst import AnalysisTask
    from reader.workers.background import BackgroundTask


class FirstArticle(NamedTuple):
    """The article that is shown first, as far as it is there.

    Attributes:
        article: What can be shown at once; None while it is still to be loaded or parsed.
        ahead: About how many code points are missing, when `article` is only its beginning.
        at: The code point at which it was left the last time; -1 when that is not sure.
        found: What was found in it the last time; None when that has to be looked for.
        coming: What has the article later, when it is fetched or parsed elsewhere.
        searching: What looks for its quotes already.
    """

    article: Article | None = None
    ahead: int = 0
    at: int = 0
    found: "Analysis | None" = None
    coming: "BackgroundTask[Article] | None" = None
    searching: "AnalysisTask | None" = None


NOT_THERE = FirstArticle()
"""Nothing of an article is there yet."""


class Start(NamedTuple):
    """What the reader opens on: articles, else a folder, else the library.

    Attributes:
        sources: All locations named; the first is that of `first`, or is loaded.
        first: The first article, as far as it is there.
        files: The articles of a folder, to choose from.
        notices: Told once the screen is up: mistakes in the configuration and the like.
        shelf: What the library has, when that is known already.
        records: What it knows of the files, when that is known already.
    """

    sources: Sequence[str] = ()
    first: FirstArticle = NOT_THERE
    files: "Sequence[Path] | None" = None
    notices: Sequence[str] = ()
    shelf: "LibraryOverview | None" = None
    records: "Mapping[Path, ArticleRecord] | None" = None
