"""Articles of several pages: their pages are fetched and joined, within the limits of one page."""

from contextlib import suppress
from threading import Event, Thread

import pytest
from loopback import Answer, Site, prose, story

from reader import pipeline
from reader.errors import SourceError
from reader.library.files.page_cache import PageCache
from reader.sources.base import Limits, Payload
from reader.startup.lazy_modules import load
from reader.web_loader import _PARSER, MAX_PAGES, WebLoader, _ParserLoading


def pager(number: int, path: str = "/long?page={}") -> str:
    return f'<div class="pagination"><a rel="next" href="{path.format(number)}">Next page</a></div>'


def put_pages(site: Site, count: int, path: str = "/long?page={}") -> str:
    """Serve an article in pages and return the address of the first."""
    for number in range(1, count + 1):
        below = pager(number + 1, path) if number < count else ""
        page = story("The long story", *prose(f"chapter {number}"), below=below)
        site.put("/long" if number == 1 else path.format(number), page, etag=f'"{number}"')
    return site.url("/long")


@pytest.mark.parametrize("path", ["/long?page={}", "/long/{}", "/long/page/{}"])
def test_the_pages_of_an_article_are_one(site: Site, path: str) -> None:
    url = put_pages(site, 3, path)
    article = pipeline.open_article(url)
    assert article.location == url
    assert article.text.count("The long story") == 1
    places = [article.text.index(f"about chapter {number}") for number in (1, 2, 3)]
    assert places == sorted(places)
    assert article.notices == ("3 pages, shown as one article",)
    assert len(site.requested) == 3


def test_the_charset_of_a_page_is_known_whatever_its_case(site: Site) -> None:
    link = '<p class="pager"><a href="/long?page=2">Następna strona</a></p>'
    site.put("/long", story("Long", *prose("eels"), below=link))
    site.put("/long?page=2", story("Long", *prose("elvers")))
    first = site.pages["/long"]
    first.body = first.body.decode().encode("iso-8859-2")
    first.media_type = "text/html; Charset=iso-8859-2"
    assert "about elvers" in pipeline.open_article(site.url("/long")).text


def test_lines_that_only_lead_to_other_pages_are_left_out(site: Site) -> None:
    link = '<p><a href="/long?page={}">Next page »</a></p>'
    back = '<p><a href="/long">Back to page 1</a></p>'
    site.put("/long", story("Long", *prose("eels"), below=link.format(2)))
    site.put("/long?page=2", story("Long", *prose("elvers"), below=back))
    text = pipeline.open_article(site.url("/long")).text
    assert "about elvers" in text
    assert "Next page" not in text
    assert "Back to" not in text


def test_what_points_into_further_pages_points_right(site: Site) -> None:
    linked = (
        'Whoever wants to see an eel <em>soon</em> may ask <a href="/moen">Ida Moen</a>, who walks '
        "along the quay every evening and knows where they rest when the tide has gone out."
    )
    site.put("/long", story("Long", *prose("eels"), below=pager(2)))
    site.put(
        "/long?page=2",
        story("Long", linked, *prose("elvers"), "<img src=eel.jpg alt='An eel at last'>"),
    )
    article = pipeline.open_article(site.url("/long"))
    (link,) = [link for link in article.links if link.href == site.url("/moen")]
    assert link.span.of(article.text) == "Ida Moen"
    assert [each.span.of(article.text) for each in article.inlines] == ["soon"]
    assert [each.span.of(article.text) for each in article.images] == ["An eel at last"]
    ends = [block.span.end for block in article.blocks]
    assert ends == sorted(ends)
    assert "\n\n".join(block.span.of(article.text) for block in article.blocks) == article.text


def test_at_most_ten_pages_are_fetched(site: Site) -> None:
    article = pipeline.open_article(put_pages(site, 14))
    assert len(site.requested) == MAX_PAGES
    assert article.notices[0] == f"Only the first {MAX_PAGES} pages are shown: the article goes on"
    assert article.notices[1].startswith(f"{MAX_PAGES} pages")


def test_an_article_of_just_ten_pages_is_complete(site: Site) -> None:
    article = pipeline.open_article(put_pages(site, MAX_PAGES))
    assert article.notices == (f"{MAX_PAGES} pages, shown as one article",)


def test_pages_that_lead_in_circles_are_fetched_once(site: Site) -> None:
    site.put("/long", story("Long", *prose("eels"), below=pager(2)))
    site.redirect("/long?page=2", "/long")
    article = pipeline.open_article(site.url("/long"))
    assert site.paths == ["/long", "/long?page=2", "/long"]
    assert article.notices == ()


def test_a_further_page_with_nothing_new_is_left_out(site: Site) -> None:
    page = story("Long", *prose("eels"), below=pager(2))
    site.put("/long", page)
    site.put("/long?page=2", page)
    article = pipeline.open_article(site.url("/long"))
    assert article.text.count("In part 0") == 1
    assert article.notices == ()


def test_a_further_page_that_fails_is_reported(site: Site) -> None:
    put_pages(site, 3)
    site.fail("/long?page=3", 500)
    article = pipeline.open_article(site.url("/long"))
    assert "about chapter 2" in article.text
    first, second = article.notices
    assert first.startswith("Page 3 could not be read: HTTP 500")
    assert second == "2 pages, shown as one article"


def test_all_pages_share_the_limit_of_bytes(site: Site) -> None:
    put_pages(site, 4)
    room = sum(len(site.pages[path].body) for path in ("/long", "/long?page=2")) + 50
    loader = WebLoader(Limits(max_bytes=room))
    article = pipeline.parse(loader.load(site.url("/long")))
    assert "about chapter 2" in article.text
    assert article.notices[0] == "Page 3 could not be read: all pages together are too large"


def test_progress_counts_all_pages(site: Site) -> None:
    told: list[int] = []
    pipeline.open_article(put_pages(site, 3), progress=told.append)
    assert told == sorted(told)
    assert told[-1] == sum(len(page.body) for page in site.pages.values())


def test_all_pages_are_kept_and_read_offline(site: Site, copies: PageCache) -> None:
    url = put_pages(site, 3)
    online = pipeline.open_article(url, copies=copies)
    again = pipeline.open_article(url, copies=copies)
    assert again == online
    assert [headers.get("if-none-match") for _, headers in site.requested[3:]] == [
        '"1"',
        '"2"',
        '"3"',
    ]
    site.requested.clear()
    offline = pipeline.open_article(url, offline=True, copies=copies)
    assert offline.text == online.text
    assert site.requested == []


def test_a_public_host_cannot_lead_to_a_private_one_by_another_answer(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_pages(site, 2)
    asked: list[str] = []

    def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"]

    monkeypatch.setattr("reader.sources.deadlines.system_resolve", resolve)
    pipeline.open_article(site.url("/long", "paper.example"))
    assert asked == ["paper.example"]
    assert len(site.requested) == 2


def test_all_pages_share_the_time_of_one(monkeypatch: pytest.MonkeyPatch) -> None:
    class Noting:
        """A source that records its time limits."""

        def load(self, location: str, limits: Limits) -> Payload:
            seconds.append(limits.total_seconds)
            return Payload(location, b"")

    seconds: list[float] = []
    clock = [100.0]
    monkeypatch.setattr("reader.web_loader.time.monotonic", lambda: clock[0])
    loader = WebLoader(Limits(total_seconds=20))
    monkeypatch.setattr(loader, "_source", Noting())
    for now in (100.0, 115.0, 140.0):
        clock[0] = now
        loader._fetch("https://paper.example/long", None)
    assert seconds == [20.0, 5.0, 0.0]


def test_the_answer_for_a_host_counts_for_all_its_ports(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([["93.184.216.34"], ["192.168.1.1"]])
    monkeypatch.setattr("reader.sources.deadlines.system_resolve", lambda host, port: next(answers))
    resolve = WebLoader(Limits())._open_source()._resolve
    assert resolve("paper.example", 443) == resolve("paper.example", 80) == ["93.184.216.34"]


def test_pages_of_a_failing_server_are_read_from_copies_with_one_notice(
    site: Site, copies: PageCache
) -> None:
    url = put_pages(site, 3)
    online = pipeline.open_article(url, copies=copies)
    site.fail("/long", 503)
    site.requested.clear()
    article = pipeline.open_article(url, copies=copies)
    assert article.text == online.text
    failed, pages = article.notices
    assert failed.startswith("The page could not be fetched (HTTP 503")
    assert pages == "3 pages, shown as one article"
    assert site.paths == ["/long"]


@pytest.mark.parametrize(
    "page",
    [
        story("Long", *prose("eels"), below=pager(2, "http://other.example/long?page={}")),
        story("Long", *prose("eels"), head='<link rel="next" href="/another-story">'),
        story("Long", *prose("eels"), below='<a href="/long-2" rel="next">Next</a>'),
    ],
)
def test_the_next_story_is_not_the_next_page(site: Site, page: str) -> None:
    pipeline.open_article(site.put("/long", page))
    assert site.paths == ["/long"]


@pytest.mark.parametrize("media_type", ["application/atom+xml", "text/html"])
def test_feeds_are_not_followed(site: Site, media_type: str) -> None:
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Paper</title>'
        '<link rel="next" href="/feed?page=2"/>'
        "<entry><title>Eels</title><content>They are back.</content></entry></feed>"
    )
    pipeline.open_article(site.put("/feed", feed, media_type=media_type))
    assert site.paths == ["/feed"]


def test_the_parser_is_loaded_while_the_server_is_waited_for(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = site.hold("/eels", Answer(story("Eels", *prose("eels")).encode()))
    # the server does not answer before the parser is loaded
    monkeypatch.setattr("reader.web_loader.load", lambda _: site.held["/eels"].set())
    assert "about eels" in pipeline.open_article(url).text


@pytest.mark.parametrize("module", _PARSER)
def test_each_part_of_the_parser_can_be_loaded(module: str) -> None:
    load(module)


@pytest.mark.parametrize("answer", [Answer(b"", 500), Answer(b"Eels\n", media_type="text/plain")])
def test_loading_ends_with_the_part_of_the_parser_that_is_being_loaded(
    site: Site, monkeypatch: pytest.MonkeyPatch, answer: Answer
) -> None:
    url, is_stopped, loaded = site.hold("/eels", answer), Event(), list[str]()
    wait = _ParserLoading.wait

    def load_part(module: str) -> None:
        site.waits.wait(20)
        site.held["/eels"].set()
        is_stopped.wait(20)
        loaded.append(module)

    def stopped(loading: _ParserLoading) -> None:
        is_stopped.set()
        wait(loading)

    monkeypatch.setattr("reader.web_loader.load", load_part)
    monkeypatch.setattr(_ParserLoading, "wait", stopped)
    with suppress(SourceError):
        WebLoader(Limits()).load(url)
    assert loaded == [_PARSER[0]]


def test_loading_that_ends_before_the_parser_begins_to_load_raises_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loading = _ParserLoading()

    class Late(Thread):
        def start(self) -> None:
            loading.stop()
            super().start()

    monkeypatch.setattr("reader.web_loader.Thread", Late)
    loading.start()
    loading.wait()
