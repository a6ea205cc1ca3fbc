"""The verb ``fetch``: fetching unread feed entries in advance."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from loopback import Site, prose, story

from reader.cli.main import main
from reader.library.files.directories import page_cache_directory
from reader.library.files.marked_entries import MarkedEntries
from reader.library.files.page_cache import PageCache
from reader.library.opening import open_library
from reader.pipeline import open_article

TITLES = ("Eels are back", "The pier is shut", "A lamp for the quay")


class Desk:
    """Runs the command with a data directory of its own, on a site with feeds."""

    def __init__(self, folder: Path, site: Site, capsys: pytest.CaptureFixture[str]) -> None:
        self.data, self.site, self._capsys = folder / "data", site, capsys
        self.addresses = [
            site.put(f"/{number}", story(title, *prose("eels")), etag=f'"{number}"')
            for number, title in enumerate(TITLES)
        ]
        self.feed = self.put_feed("/feed", *self.addresses)

    def put_feed(self, path: str, *addresses: str) -> str:
        items = "".join(
            f"<item><title>{title}</title><link>{address}</link></item>"
            for title, address in zip(TITLES, addresses, strict=False)
        )
        body = f'<rss version="2.0"><channel><title>The Post</title>{items}</channel></rss>'
        return self.site.put(path, body, media_type="application/rss+xml", etag=f'"{path}"')

    def fetch(self, *words: str, status: int = 0) -> str:
        """Run the verb and return its output; messages are kept in `stderr`."""
        self.site.requested.clear()
        assert main(["fetch", *words]) == status
        said, self.stderr = self._capsys.readouterr()
        return said

    @property
    def pages_asked(self) -> list[str]:
        return [path for path in self.site.paths if path != "/feed"]


@pytest.fixture
def desk(own_places: Path, site: Site, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(own_places, site, capsys)


def test_what_is_unread_is_fetched_once_and_can_be_read_without_network(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    said = desk.fetch(desk.feed)
    assert said == "3 pages fetched for offline reading\n"
    assert desk.pages_asked == ["/0", "/1", "/2"]
    assert main(["print", "--offline", desk.addresses[1]]) == 0
    assert TITLES[1] in capsys.readouterr().out
    assert desk.fetch(desk.feed) == "3 pages already available offline\n"
    assert not desk.pages_asked
    _, headers = desk.site.requested[0]
    assert headers["if-none-match"] == '"/feed"'
    assert not desk.stderr


def test_what_was_opened_or_marked_as_read_is_not_fetched(desk: Desk) -> None:
    library = open_library(desk.data)
    library.register(open_article(desk.addresses[0]))
    library.close()
    MarkedEntries(desk.data).mark([desk.addresses[2]])
    assert desk.fetch(desk.feed) == "1 page fetched for offline reading\n"
    assert desk.pages_asked == ["/1"]
    MarkedEntries(desk.data).mark([desk.addresses[1]])
    assert desk.fetch(desk.feed) == "nothing is unread in 1 feed\n"


def test_the_feeds_of_an_opml_file_are_fetched_and_one_that_fails_is_reported(
    desk: Desk, tmp_path: Path
) -> None:
    other = desk.put_feed("/other", *desk.addresses[:1])
    desk.site.fail("/gone", 410)
    outlines = "".join(
        f'<outline type="rss" text="feed" xmlUrl="{address}"/>'
        for address in (desk.site.url("/gone"), other)
    )
    opml = tmp_path / "subscriptions.xml"
    opml.write_text(f"<opml><head><title>Feeds</title></head><body>{outlines}</body></opml>")
    said = desk.fetch(str(opml), status=3)
    assert said == "1 page fetched for offline reading\n"
    assert (
        desk.stderr == f"pullquote: {desk.site.url('/gone')}: HTTP 410: the page is gone for good\n"
    )


def test_pages_that_cannot_be_had_are_reported_and_count_only_where_all_are_missing(
    desk: Desk,
) -> None:
    desk.site.fail("/0", 410)
    said = desk.fetch(desk.feed)
    assert said.endswith("; 1 failed: a copy or the feed text is shown instead\n")
    assert desk.stderr == f"pullquote: {desk.addresses[0]}: HTTP 410: the page is gone for good\n"
    other = desk.put_feed("/other", desk.site.url("/nowhere"))
    desk.fetch(other, status=3)


def test_a_server_that_had_too_many_requests_is_left_alone_and_reported_once(desk: Desk) -> None:
    desk.site.fail("/0", 429)
    desk.fetch(desk.feed, status=3)
    assert desk.pages_asked == ["/0"]
    assert desk.stderr == (
        "pullquote: 127.0.0.1: 3 pages not fetched: HTTP 429: too many requests; try again later\n"
    )


def test_a_feed_that_fails_is_reported_and_read_from_its_copy(desk: Desk) -> None:
    desk.fetch(desk.feed)
    desk.site.pages["/feed"].status = 500
    said = desk.fetch(desk.feed, status=3)
    assert said == "3 pages already available offline\n"
    assert desk.stderr == f"pullquote: {desk.feed}: HTTP 500: the server failed; try again later\n"


def test_a_busy_server_is_left_alone_when_there_are_old_copies(desk: Desk) -> None:
    desk.fetch(desk.feed)
    copies = PageCache(page_cache_directory(desk.data))
    for address in desk.addresses:
        copy = copies.find(address)
        assert copy is not None
        copies.keep(replace(copy, fetched=copy.fetched - timedelta(days=1)))
    for number in range(3):
        desk.site.fail(f"/{number}", 503)
    desk.fetch(desk.feed, status=3)
    assert desk.pages_asked == ["/0"]
    assert "HTTP 503" in desk.stderr


def test_quietly_only_what_the_exit_status_is_about_is_reported(desk: Desk) -> None:
    desk.site.fail("/0", 410)
    assert not desk.fetch("--quiet", desk.feed)
    assert not desk.stderr
    assert not desk.fetch("-q", desk.site.url("/none"), status=3)
    assert "HTTP 404" in desk.stderr
    other = desk.put_feed("/other", desk.site.url("/nowhere"))
    assert not desk.fetch("-q", other, status=3)
    assert "HTTP 404" in desk.stderr  # not one page could be had


def test_an_article_is_no_feed(desk: Desk) -> None:
    assert not desk.fetch(desk.addresses[0], status=3)
    assert desk.stderr == f"pullquote: {desk.addresses[0]}: has no entries: this is not a feed\n"
    desk.site.fail("/0", 500)  # and neither is its copy
    assert not desk.fetch(desk.addresses[0], status=3)
    assert "HTTP 500" in desk.stderr
    assert "not a feed" not in desk.stderr


def test_a_list_without_feeds_has_nothing_to_fetch(desk: Desk, tmp_path: Path) -> None:
    opml = tmp_path / "feeds.opml"
    opml.write_text('<opml><body><outline text="Nothing"/></body></opml>')
    assert not desk.fetch(str(opml), status=3)
    assert "lists no feeds" in desk.stderr


def test_a_feed_of_the_open_web_leads_to_no_page_of_this_machine(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.sources.deadlines.system_resolve", lambda *_: ["127.0.0.1"])
    feed = desk.feed.replace("127.0.0.1", "paper.example")
    desk.fetch(feed, status=4)
    assert not desk.pages_asked
    assert "a loopback address, to which paper.example may not lead by itself" in desk.stderr


def test_pages_that_a_server_refused_are_not_asked_for_again_the_next_day(desk: Desk) -> None:
    desk.site.fail("/0", 404)
    desk.site.fail("/1", 403)
    desk.site.fail("/2", 500)
    desk.fetch(desk.feed, status=3)
    assert desk.pages_asked == ["/0", "/1", "/2"]
    desk.site.put("/2", story(TITLES[2], *prose("eels")))
    said = desk.fetch(desk.feed)
    assert desk.pages_asked == ["/2"]
    assert said == "1 page fetched for offline reading; 2 not retried: missing or forbidden\n"
    said = desk.fetch(desk.feed)
    assert said == "1 page already available offline; 2 not retried: missing or forbidden\n"
    assert not desk.stderr


def test_offline_nothing_is_fetched(desk: Desk) -> None:
    assert not desk.fetch("--offline", desk.feed, status=2)
    assert desk.stderr == "pullquote: offline: nothing can be fetched\n"
    assert not desk.site.requested


def test_where_no_copy_can_be_kept_that_is_reported(desk: Desk) -> None:
    desk.data.mkdir()
    (desk.data / "copies").write_text("in the way")
    desk.fetch(desk.feed, status=5)
    assert f"no copies could be saved in {desk.data / 'copies'}" in desk.stderr


def test_as_json_it_says_what_came_of_each(desk: Desk) -> None:
    desk.site.fail("/2", 410)
    desk.fetch(desk.put_feed("/other", *desk.addresses[:1]))
    none = desk.site.url("/none")
    found = json.loads(desk.fetch("--json", desk.feed, none, status=3))
    pages = found.pop("pages")
    assert {page["source"] for page in pages} == {*desk.addresses[:2]}  # not the one that is gone
    assert [page["published"] for page in pages] == sorted(
        (page["published"] for page in pages), reverse=True
    )
    assert found == {
        "schema": 1,
        "feeds": [{"source": desk.feed, "title": "The Post", "entries": 3, "unread": 3}],
        "not_read": [{"source": none, "problem": "HTTP 404: page not found; check the address"}],
        "fetched": 1,
        "already_kept": 1,
        "left": 0,
        "refused": 0,
        "not_fetched": [
            {"source": desk.addresses[2], "problem": "HTTP 410: the page is gone for good"}
        ],
    }


def test_of_very_many_feeds_it_says_how_many_are_read(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.cli.verbs.fetching.MAX_FEEDS", 1)
    outlines = "".join(
        f'<outline type="rss" text="feed" xmlUrl="{address}"/>'
        for address in (desk.feed, desk.site.url("/other"))
    )
    opml = tmp_path / "feeds.opml"
    opml.write_text(f"<opml><body>{outlines}</body></opml>")
    desk.fetch(str(opml))
    assert desk.stderr == f"pullquote: {opml}: lists 2 feeds; the first 1 are read\n"
    assert "/other" not in desk.site.paths


def test_recordings_without_a_page_are_not_fetched(desk: Desk) -> None:
    item = f'<item><title>Eels</title><enclosure url="{desk.site.url("/1.mp3")}" type="audio/x"/>'
    feed = desk.site.put(
        "/talk",
        f"<rss><channel><title>Talk</title>{item}</item></channel></rss>",
        media_type="application/rss+xml",
    )
    assert desk.fetch(feed) == "what is unread has no pages to fetch\n"
    assert desk.site.paths == ["/talk"]
    assert desk.fetch(feed, desk.feed) == "3 pages fetched for offline reading\n"
