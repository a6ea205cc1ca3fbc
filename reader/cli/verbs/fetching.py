"""The verb ``fetch``: fetching the unread entries of feeds for reading offline."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence, Set

from reader import pipeline
from reader.cli.article_access import Access, access_of, parse
from reader.cli.command_line.request import Request
from reader.cli.output import streams
from reader.cli.output.progress import ProgressBar
from reader.errors import ParseError, ReaderError, RefusedError, UsageError
from reader.library.store import Library
from reader.model.article import Article
from reader.session.entries import MAX_FEEDS, entries_of, lists_feeds
from reader.session.news import Entry, Feed, News, feed_of, news_of
from reader.text.counts import counted
from reader.workers.article_cache import article_cache_at
from reader.workers.by_host import host_of, request_by_host
from reader.workers.fetching_ahead import PrefetchProgress, prefetch


def fetch_unread(request: Request) -> int:
    """Fetch the pages of unread feed entries, and print a summary.

    Raises:
        UsageError: The program is offline.
        LibraryError: The read entries cannot be looked up.
    """
    access = access_of(request)
    if access.is_offline():
        raise UsageError("offline: nothing can be fetched")
    opening = _PageOpener(access)
    feeds, problems = _feeds(request.operands, opening)
    for problem in problems:
        streams.print_message(str(problem))
    news = news_of(feeds)
    unread = _unread_in(news, access)
    pages = {page: feed for page, feed in news.feed_of_each_page.items() if page in unread}
    so_far = _fetch_pages(pages, opening)
    failed = [*problems, *(error for _, error in so_far.missing if not so_far.fetched)]
    if request.has("json"):
        kept = [page for page in pages if opening.copies.find(page) is not None]
        streams.print_json(_as_json(feeds, problems, unread, _entries_at(kept, news), so_far))
    elif failed or not request.has("quiet"):
        _report_failures(so_far)
    if feeds and not (request.has("quiet") or request.has("json")):
        nothing = f"nothing is unread in {counted(len(feeds), 'feed')}"
        if unread and not pages:
            nothing = "what is unread has no pages to fetch"
        streams.print_text(so_far.message if pages else nothing)
    return failed[0].exit_code if failed else 0


class _PageOpener:
    """Opens feeds and pages in several threads, storing copies of them."""

    def __init__(self, access: Access) -> None:
        self.copies = access.copies()
        self._cache = article_cache_at(str(access.data_dir or ""))

    def read(self, location: str, cancelled: Callable[[], bool], linked_from: str = "") -> Article:
        """Return the newest version of an article.

        Args:
            location: Its location.
            cancelled: Polled; True ends the reading.
            linked_from: The location of the link to it.

        Raises:
            ReaderError: It cannot be read, or was cancelled.
        """
        return pipeline.open_article(
            location,
            fresh=True,
            copies=self.copies,
            cancelled=cancelled,
            linked_from=linked_from,
            parser=self._cache.read_with(parse),
        )

    def cached(self, location: str) -> Article | None:
        """Return the cached copy of an article, or None."""
        if not pipeline.is_web(location):
            return None
        try:
            return pipeline.open_article(
                location, offline=True, copies=self.copies, parser=self._cache.read_with(parse)
            )
        except ReaderError:
            return None

    def read_all(self, locations: Mapping[str, str]) -> Iterator[tuple[str, Article | ReaderError]]:
        """Yield for each location, in order, the article or the error.

        Args:
            locations: The locations, each mapped to the location of the link to it.
        """

        def read(location: str, cancelled: Callable[[], bool]) -> Article:
            return self.read(location, cancelled, locations[location])

        found: dict[str, Article | ReaderError] = {}
        with ProgressBar(len(locations)) as progress:
            for location, article, error in request_by_host(
                tuple(locations), read, _never_cancelled
            ):
                found[location] = article or error or ParseError("nothing", location=location)
                progress.show(len(found))
        return ((location, found[location]) for location in locations)


def _feeds(
    sources: Sequence[str], opening: _PageOpener
) -> tuple[Sequence[Feed], Sequence[ReaderError]]:
    """Return the given feeds and those of given feed lists, and the problems.

    Of a feed that cannot be fetched, the cached copy is read.
    """
    feeds, problems, listed = list[Feed](), list[ReaderError](), dict[str, str]()

    def add_feed(location: str, read: Article | ReaderError) -> None:
        article: Article | None
        if isinstance(read, ReaderError):
            problems.append(read)
            article = None if isinstance(read, RefusedError) else opening.cached(location)
        else:
            article = read
        if article is None:
            return
        feed = feed_of(location, article)
        if feed.entries:
            feeds.append(feed)
        elif article is read and feed.problem:
            problems.append(ParseError(feed.problem, location=location))

    for source, read in opening.read_all(dict.fromkeys(sources, "")):
        if isinstance(read, Article) and lists_feeds(read):
            named = entries_of(read)
            listed.update(dict.fromkeys(named[:MAX_FEEDS], read.location))
            if len(named) > MAX_FEEDS:
                streams.print_message(
                    f"{source}: lists {len(named):,} feeds; the first {MAX_FEEDS} are read"
                )
            if not named:
                problems.append(ParseError("lists no feeds", location=source))
        else:
            add_feed(source, read)
    for location, read in opening.read_all(listed):
        add_feed(location, read)
    return feeds, problems


def _unread_in(news: News, access: Access) -> Set[str]:
    """Return the addresses of unread entries."""
    from reader.library.files.directories import data_directory
    from reader.library.files.marked_entries import MarkedEntries
    from reader.session.read_entries import read_among

    addresses = [entry.address for entry in news.entries]

    def read_before(library: Library) -> frozenset[str]:
        return read_among(addresses, library, MarkedEntries(data_directory(access.data_dir)))

    return set(addresses) - access.with_library(read_before, frozenset[str]())


def _fetch_pages(pages: Mapping[str, str], opening: _PageOpener) -> PrefetchProgress:
    """Fetch pages, each mapped to its feed; return the outcome."""

    def read(address: str, cancelled: Callable[[], bool]) -> None:
        opening.read(address, cancelled, pages[address])

    so_far = PrefetchProgress(0, 0, 0)
    try:
        steps = prefetch(tuple(pages), read, opening.copies, _never_cancelled)
        so_far = next(steps)
        with ProgressBar(so_far.wanted) as progress:
            for so_far in steps:
                progress.show(so_far.done)
    except KeyboardInterrupt:
        streams.print_message(so_far._replace(stopped=True).message)
        raise
    return so_far


def _report_failures(so_far: PrefetchProgress) -> None:
    """Report pages that could not be fetched; once per server for the same problem."""
    reasons = Counter((host_of(address), error.message) for address, error in so_far.missing)
    told = {(host_of(address), error.message): str(error) for address, error in so_far.missing}
    for (host, message), number in reasons.items():
        several = f"{host}: {counted(number, 'page')} not fetched: {message}"
        streams.print_message(several if number > 1 else told[host, message])


def _entries_at(pages: Sequence[str], news: News) -> list[Entry]:
    """Return an entry of each page, in order."""
    entries = {each.address: each for each in news.entries}
    return [entries[page] for page in pages]


def _as_json(
    feeds: Sequence[Feed],
    problems: Sequence[ReaderError],
    unread: Set[str],
    kept: Sequence[Entry],
    so_far: PrefetchProgress,
) -> dict[str, object]:
    return {
        "schema": 1,
        "feeds": [
            {
                "source": feed.location,
                "title": feed.name,
                "entries": len(feed.entries),
                "unread": sum(entry.address in unread for entry in feed.entries),
            }
            for feed in feeds
        ],
        "pages": [
            {
                "source": each.address,
                "title": each.title,
                "feed": each.feed,
                "published": each.moment,
            }
            for each in kept
        ],
        "not_read": [_problem(each.location, each) for each in problems],
        "fetched": so_far.fetched,
        "already_kept": so_far.cached,
        "left": so_far.left,
        "refused": so_far.refused,
        "not_fetched": [_problem(address, error) for address, error in so_far.missing],
    }


def _problem(source: str, error: ReaderError) -> dict[str, object]:
    return {"source": source, "problem": error.message}


def _never_cancelled() -> bool:
    return False
