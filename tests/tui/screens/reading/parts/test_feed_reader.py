"""Many feeds are read, and those that cannot be read have their reason."""

from collections.abc import Sequence
from pathlib import Path

from part_tasks import Later, services, write_feed

from reader.pipeline import open_article
from reader.session.news import Feed, feed_of
from reader.tui.screens.reading.parts.feed_reader import FeedReader, Wanted


class News:
    """Reads feeds, and keeps the answers and what was told."""

    def __init__(self) -> None:
        self.later = Later()
        self.told: list[str] = []
        self.answers: list[Sequence[Feed]] = []
        self._reader = FeedReader(services(), self.later.tasks, self.told.append)

    def read(self, wanted: Wanted, *before: Feed) -> None:
        known = {feed.location: feed for feed in before}
        self._reader.read(wanted, known, lambda _, feeds: self.answers.append(feeds))


def test_feeds_are_listed_in_the_order_wanted_with_the_problem_of_each(tmp_path: Path) -> None:
    quay, pier = (
        write_feed(tmp_path / "quay", "eels", "herons"),
        write_feed(tmp_path / "pier", "terns"),
    )
    here, gone, news = open_article(quay), str(tmp_path / "gone"), News()
    news.read(Wanted([gone, quay, pier], here))
    news.later.run()
    ((missing, first, second),) = news.answers
    assert (missing.location, missing.entries) == (gone, ())
    assert "no such file" in missing.problem
    assert [entry.title for entry in first.entries] == ["eels", "herons"]
    assert (second.location, second.problem) == (pier, "")
    assert news.told[0] == "reading 3 feeds   Esc lists what is there"
    assert news.told[-1].startswith("reading the feeds: 3 of 3")


def test_a_feed_that_cannot_be_read_again_keeps_its_entries(tmp_path: Path) -> None:
    quay = write_feed(tmp_path / "quay", "eels")
    here, news = open_article(quay), News()
    known = feed_of(quay, here)
    Path(quay).unlink()
    news.read(Wanted([quay], here), known)
    news.later.run()
    assert [entry.title for entry in news.answers[0][0].entries] == ["eels"]
    assert news.answers[0][0].problem


def test_what_nobody_asked_for_is_not_read_twice(tmp_path: Path) -> None:
    quay = write_feed(tmp_path / "quay", "eels")
    here, news = open_article(quay), News()
    Path(quay).unlink()
    news.read(Wanted([quay], here, unasked=True))
    news.later.run()
    assert news.answers == [[feed_of(quay, here)]]


def test_feeds_not_read_by_the_time_they_are_wanted_are_listed_with_that_reason(
    tmp_path: Path,
) -> None:
    quay, news = write_feed(tmp_path / "quay", "eels"), News()
    news.read(Wanted([quay], open_article(quay)))
    news.later.tasks.cancel("loading")
    news.later.run()
    assert news.answers[0][0].problem
