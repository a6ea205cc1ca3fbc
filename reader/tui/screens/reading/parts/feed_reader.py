"""Reading many feeds in the background."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from reader.errors import ReaderError, RefusedError
from reader.model.article import Article
from reader.pipeline import is_web
from reader.session.entries import headings_with_links
from reader.session.news import Feed, feed_of
from reader.text.counts import counted
from reader.tui.context import Context
from reader.tui.screens.reading.parts.loader import LOADING, open_in_thread
from reader.tui.screens.tasks import Task, Tasks


class Wanted(NamedTuple):
    """The feeds to read.

    Attributes:
        locations: Where they are.
        here: The article that is shown, which may be one of them.
        linked_from: The location of the list of feeds that they are from, if any.
        left_out: How many feeds of that list are not read.
        at: The address of the entry that is wanted first, if any.
        unasked: Whether nobody has asked for them; `here` is then not read again.
    """

    locations: Sequence[str]
    here: Article
    linked_from: str = ""
    left_out: int = 0
    at: str = ""
    unasked: bool = False


class FeedReader:
    """Reads feeds, of one host after the other; Esc takes those that are there."""

    def __init__(self, context: Context, tasks: Tasks, tell: Callable[[str], None]) -> None:
        self._context, self._tasks, self._tell = context, tasks, tell

    def read(
        self,
        wanted: Wanted,
        before: Mapping[str, Feed],
        then: Callable[[Wanted, Sequence[Feed]], None],
    ) -> None:
        """Read feeds in the background.

        Args:
            wanted: What to read.
            before: The feeds that were read before, by location.
            then: Gets all feeds, those that could not be read with the problem, and with the
                entries known before or from a copy.
        """
        here, is_fresh = wanted.here, not self._context.settings.offline
        total = len(wanted.locations)

        def read(location: str, cancelled: Callable[[], bool]) -> Article:
            if wanted.unasked and location == here.location:
                return here
            return open_in_thread(
                self._context, location, cancelled, fresh=is_fresh, linked_from=wanted.linked_from
            )

        def work(task: Task) -> None:
            from reader.workers.by_host import request_by_host

            names = {href: span.of(here.text) for span, href in headings_with_links(here)}
            known = (before.get(a) or Feed(a, names.get(a, a)) for a in wanted.locations)
            found = {each.location: each._replace(problem="not loaded in time") for each in known}
            answers = request_by_host(wanted.locations, read, task.is_cancelled)
            for number, (location, article, error) in enumerate(answers, 1):
                if article is not None:
                    found[location] = feed_of(location, article, found[location].name)
                elif error is not None:
                    found[location] = self._unread(found[location], error, task)
                notice = f"reading the feeds: {number} of {total}   Esc lists what is there"
                task.show(self._tell, notice)
            task.answer(then, wanted, [found[each] for each in wanted.locations])

        self._tell(f"reading {counted(total, 'feed')}   Esc lists what is there")
        self._tasks.begin(LOADING, work, answers_early=True)

    def _unread(self, feed: Feed, error: ReaderError, task: Task) -> Feed:
        """Return a feed that cannot be read now, with the entries of its cached copy, if any."""
        location = feed.location
        if feed.article is None and is_web(location) and not isinstance(error, RefusedError):
            with suppress(ReaderError):
                copy = open_in_thread(self._context, location, task.is_cancelled, offline=True)
                feed = feed_of(location, copy, feed.name)
        return feed._replace(problem=error.message)
