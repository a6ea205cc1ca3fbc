"""From a location to an article: copies, offline reading, several pages, one identity."""

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from loopback import Site, prose, serving, story

from reader import pipeline
from reader.errors import ParseError, RefusedError, SourceError
from reader.library.files.page_cache import PageCache
from reader.model.article import Article
from reader.sources.base import Cancelled, Limits, Loaded, Page, Payload
from reader.web_loader import MAX_PAGES, WebLoader, day

EELS = story("Eels return to the harbour", *prose("eels"))


# copies --------------------------------------------------------------------------------------


def test_without_copies_nothing_is_written(site: Site, home: Path) -> None:
    before = sorted(home.rglob("*"))
    article = pipeline.open_article(site.put("/eels", EELS))
    assert article.title == "Eels return to the harbour"
    assert article.notices == ()
    assert sorted(home.rglob("*")) == before


def test_what_was_fetched_is_kept_as_it_came(site: Site, copies: PageCache) -> None:
    url = site.put("/eels", EELS, etag='"1"', last_modified="Tue, 03 Mar 2026 09:00:00 GMT")
    article = pipeline.open_article(url, copies=copies)
    copy = copies.find(url)
    assert copy is not None
    assert copy.body == EELS.encode()
    assert copy.media_type == "text/html; charset=utf-8"
    assert (copy.etag, copy.last_modified) == ('"1"', "Tue, 03 Mar 2026 09:00:00 GMT")
    assert copy.text_length == len(article.text)


@pytest.mark.parametrize("field", ["etag", "last_modified"])
def test_an_unchanged_page_is_not_sent_again(site: Site, copies: PageCache, field: str) -> None:
    url = site.put("/eels", EELS, **{field: '"7"'})
    first = pipeline.open_article(url, copies=copies)
    site.pages["/eels"].body = b""  # a 304 has none
    second = pipeline.open_article(url, copies=copies)
    assert second == first
    name = {"etag": "if-none-match", "last_modified": "if-modified-since"}[field]
    assert [headers.get(name) for _, headers in site.requested] == [None, '"7"']


def test_a_changed_page_takes_the_place_of_its_copy(site: Site, copies: PageCache) -> None:
    url = site.put("/eels", EELS, etag='"1"')
    pipeline.open_article(url, copies=copies)
    site.put("/eels", EELS.replace("hours", "days"), etag='"2"')
    article = pipeline.open_article(url, copies=copies)
    assert "days" in article.text
    assert article.notices == ()
    assert "days" in pipeline.open_article(url, offline=True, copies=copies).text


def test_the_condition_of_one_address_is_not_put_to_another(site: Site, copies: PageCache) -> None:
    pipeline.open_article(site.put("/eels/amp", EELS, etag='"1"'), copies=copies)
    pipeline.open_article(site.put("/eels", EELS, etag='"1"'), copies=copies)
    assert all("if-none-match" not in headers for _, headers in site.requested)


@pytest.mark.parametrize("status", [404, 410, 429, 500, 503, 403])
def test_a_page_that_fails_is_shown_from_its_copy(
    site: Site, copies: PageCache, status: int
) -> None:
    url = site.put("/eels", EELS)
    first = pipeline.open_article(url, copies=copies)
    site.fail("/eels", status)
    article = pipeline.open_article(url, copies=copies)
    assert article.text == first.text
    copy = copies.find(url)
    assert copy is not None
    assert copy.body == EELS.encode()
    (notice,) = article.notices
    assert notice.startswith(f"The page could not be fetched (HTTP {status}")
    assert notice.endswith(f": this is the cached copy of {day(copy.fetched)}")


def test_a_page_whose_server_is_gone_is_shown_from_its_copy(copies: PageCache) -> None:
    with serving() as site:
        url = site.put("/eels", EELS)
        first = pipeline.open_article(url, copies=copies)
    article = pipeline.open_article(url, copies=copies)
    assert article.text == first.text
    assert "refused" in article.notices[0]


def test_without_a_copy_a_failure_is_a_failure_and_leaves_none(
    site: Site, copies: PageCache
) -> None:
    site.fail("/eels", 404)
    with pytest.raises(SourceError, match="HTTP 404"):
        pipeline.open_article(site.url("/eels"), copies=copies)
    assert copies.find(site.url("/eels")) is None


def test_a_page_without_an_article_is_not_kept_and_the_copy_is_shown(
    site: Site, copies: PageCache
) -> None:
    empty = "<html><body><script>start()</script></body></html>"
    url = site.put("/eels", empty)
    with pytest.raises(ParseError):
        pipeline.open_article(url, copies=copies)
    assert copies.find(url) is None
    site.put("/eels", EELS)
    first = pipeline.open_article(url, copies=copies)
    site.put("/eels", empty)
    article = pipeline.open_article(url, copies=copies)
    assert article.text == first.text
    assert "this is the cached copy of" in article.notices[0]


def test_a_page_with_much_less_text_is_shown_and_does_not_replace_the_copy(
    site: Site, copies: PageCache
) -> None:
    url = site.put("/eels", EELS)
    first = pipeline.open_article(url, copies=copies)
    site.put("/eels", story("Eels", "Subscribe to read on about the eels in the harbour."))
    assert "Subscribe" in pipeline.open_article(url, copies=copies).text
    assert pipeline.open_article(url, offline=True, copies=copies).text == first.text


def test_a_refused_redirect_is_not_answered_with_a_copy(site: Site, copies: PageCache) -> None:
    url = site.put("/eels", EELS)
    pipeline.open_article(url, copies=copies)
    site.redirect("/eels", "file:///etc/hostname")
    with pytest.raises(RefusedError):
        pipeline.open_article(url, copies=copies)


def test_another_parser_may_take_the_place_of_ours(site: Site, copies: PageCache) -> None:
    url = site.put("/eels", EELS)
    taken: list[str] = []

    def parser(loaded: Loaded) -> Article:
        taken.append(loaded.location)
        return pipeline.parse(loaded)

    article = pipeline.open_article(url, copies=copies, parser=parser)
    assert article == pipeline.open_article(url)
    assert taken == [url]


def test_cancelling_is_not_answered_with_a_copy(site: Site, copies: PageCache) -> None:
    url = site.put("/eels", EELS)
    pipeline.open_article(url, copies=copies)
    with pytest.raises(Cancelled):
        pipeline.open_article(url, copies=copies, cancelled=lambda: True)


def test_the_day_of_a_copy_has_its_year_when_it_is_another_one() -> None:
    noon = datetime(time.localtime().tm_year, 3, 3, 12, tzinfo=UTC)
    assert day(noon) == "3 March"
    assert day(noon.replace(year=noon.year - 1)) == f"3 March {noon.year - 1}"


# offline -------------------------------------------------------------------------------------


def test_offline_asks_nobody(site: Site, copies: PageCache) -> None:
    url = site.put("/eels", EELS)
    first = pipeline.open_article(url, copies=copies)
    site.requested.clear()
    article = pipeline.open_article(url, offline=True, copies=copies)
    assert article.text == first.text
    copy = copies.find(url)
    assert copy is not None
    assert article.notices == (f"Offline: this is the cached copy of {day(copy.fetched)}",)
    assert site.requested == []


@pytest.mark.parametrize("with_copies", [True, False])
def test_offline_without_a_copy_is_said(site: Site, copies: PageCache, with_copies: bool) -> None:
    url = site.put("/eels", EELS)
    with pytest.raises(SourceError, match="offline, and there is no cached copy") as caught:
        pipeline.open_article(url, offline=True, copies=copies if with_copies else None)
    assert caught.value.exit_code == 3
    assert site.requested == []


@pytest.mark.parametrize("fresh", [True, False])
def test_offline_no_password_is_shown(copies: PageCache, fresh: bool) -> None:
    url = "https://ida:rosebud@paper.example/eels"
    with pytest.raises(SourceError) as caught:
        pipeline.open_article(url, offline=True, fresh=fresh, copies=copies)
    assert "rosebud" not in str(caught.value)
    assert caught.value.location == "https://paper.example/eels"


def test_offline_reads_files_as_ever(tmp_path: Path, copies: PageCache) -> None:
    path = tmp_path / "eels.txt"
    path.write_text("Eels return\n\nThey came back in March, the harbour master said.")
    assert pipeline.open_article(str(path), offline=True, copies=copies).title == "Eels return"
    assert not copies.directory.exists()


def test_a_redirected_page_is_read_offline_by_both_addresses(site: Site, copies: PageCache) -> None:
    final = site.put("/eels", EELS)
    short = site.redirect("/x7", "/eels")
    article = pipeline.open_article(short, copies=copies)
    assert article.location == final
    for address in (short, final):
        assert pipeline.open_article(address, offline=True, copies=copies).location == final


def test_a_copy_is_no_answer_when_the_page_itself_is_wanted(site: Site, copies: PageCache) -> None:
    url = site.put("/eels", EELS, etag='"1"')
    first = pipeline.open_article(url, copies=copies)
    assert pipeline.open_article(url, fresh=True, copies=copies) == first  # unchanged is an answer
    with pytest.raises(SourceError, match="offline: the network is not used"):
        pipeline.open_article(url, fresh=True, offline=True, copies=copies)
    site.put("/eels", "<html><script>start()</script></html>")
    with pytest.raises(ParseError):
        pipeline.open_article(url, fresh=True, copies=copies)
    site.fail("/eels", 500)
    with pytest.raises(SourceError, match="HTTP 500"):
        pipeline.open_article(url, fresh=True, copies=copies)
    assert pipeline.open_article(url, copies=copies).text == first.text


# several pages --------------------------------------------------------------------------------


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
    assert article.notices[0].startswith(f"{MAX_PAGES} pages")


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


def test_a_further_page_that_fails_is_told(site: Site) -> None:
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
    article = pipeline.open_article(site.url("/long"), limits=Limits(max_bytes=room))
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


def test_feeds_are_not_followed(site: Site) -> None:
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Paper</title>'
        '<link rel="next" href="/feed?page=2"/>'
        "<entry><title>Eels</title><content>They are back.</content></entry></feed>"
    )
    pipeline.open_article(site.put("/feed", feed, media_type="application/atom+xml"))
    assert site.paths == ["/feed"]


# identity -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "canonical"),
    [
        ("/eels?utm_source=letter&fbclid=x", False),
        ("/eels/", False),
        ("/eels/amp", False),
        ("/eels?print=1", False),
        ("/2026/eels-return.html", True),
    ],
)
def test_notes_follow_the_story_to_its_other_addresses(
    site: Site, tmp_path: Path, path: str, canonical: bool
) -> None:
    from reader.library.opening import open_library

    head = f'<link rel="canonical" href="{site.url("/eels")}">' if canonical else ""
    other = EELS.replace("</head>", f"{head}</head>").replace("hours", "days")
    library = open_library(tmp_path)
    try:
        record = library.register(pipeline.open_article(site.put("/eels", EELS)))
        again = library.register(pipeline.open_article(site.put(path, other)))
        assert again.key == record.key
        assert len(library.recent()) == 1
    finally:
        library.close()


def test_a_redirect_and_its_target_are_one_story(site: Site, tmp_path: Path) -> None:
    from reader.library.opening import open_library

    site.put("/eels", EELS)
    library = open_library(tmp_path)
    try:
        short = library.register(pipeline.open_article(site.redirect("/x7", "/eels")))
        assert library.register(pipeline.open_article(site.url("/eels"))).key == short.key
    finally:
        library.close()


def test_another_scheme_is_the_same_story(site: Site, tmp_path: Path) -> None:
    from reader.library.opening import open_library

    article = pipeline.open_article(site.put("/eels", EELS))
    plain = article._replace(location="http://paper.example/eels")
    secure = article._replace(location="https://www.paper.example/eels", text=article.text + ".")
    library = open_library(tmp_path)
    try:
        assert library.register(plain).key == library.register(secure).key
    finally:
        library.close()


def test_another_story_of_the_same_paper_is_another_one(site: Site, tmp_path: Path) -> None:
    from reader.library.opening import open_library

    library = open_library(tmp_path)
    try:
        eels = library.register(pipeline.open_article(site.put("/story?id=1", EELS)))
        other = story("Pier to close", *prose("piers"))
        pier = library.register(pipeline.open_article(site.put("/story?id=2", other)))
        assert eels.key != pier.key
    finally:
        library.close()


def test_an_error_names_a_file_as_it_was_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    for name in ("empty.txt", str(tmp_path / "empty.txt")):
        with pytest.raises(ParseError) as caught:
            pipeline.open_article(name)
        assert str(caught.value) == f"{name}: is empty"
        with pytest.raises(ParseError) as caught:
            pipeline.prepare(pipeline.load(name))()
        assert str(caught.value) == f"{name}: is empty"


def test_what_goes_on_to_parse_a_long_text_does_not_hold_its_bytes() -> None:
    body = b"\n\n".join(b"Eel number %d went up the river again." % count for count in range(9000))
    held = sys.getrefcount(body)
    finish = pipeline.prepare(Loaded((Page(Payload("eels.txt", body), "eels.txt"),)))
    assert sys.getrefcount(body) == held
    assert finish() == pipeline.parse(Loaded((Page(Payload("eels.txt", body), "eels.txt"),)))
