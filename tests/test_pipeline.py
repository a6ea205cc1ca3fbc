"""From a location to an article: copies, offline reading, several pages, one identity."""

import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from loopback import Site, serving, story
from pipeline_samples import EELS

from reader import pipeline
from reader.errors import ParseError, RefusedError, SourceError
from reader.library.files.page_cache import PageCache
from reader.model.article import Article
from reader.sources.base import Cancelled, Loaded, Page, Payload
from reader.text.days import recent_day


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


def test_the_copy_of_an_unchanged_page_is_as_new_as_the_answer(
    site: Site, copies: PageCache
) -> None:
    url = site.put("/eels", EELS, etag='"1"')
    short = site.redirect("/x7", "/eels")
    pipeline.open_article(short, copies=copies)
    copy = copies.find(short)
    assert copy is not None
    copies.keep(replace(copy, fetched=datetime.now(UTC) - timedelta(days=2)))
    pipeline.open_article(short, copies=copies)
    for address in (short, url):
        renewed = copies.find(address)
        assert renewed is not None
        assert datetime.now(UTC) - renewed.fetched < timedelta(hours=1)
        assert renewed.is_exactly(address)
        assert (renewed.body, renewed.text_length) == (copy.body, copy.text_length)


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
    assert [("if-none-match" in headers) for _, headers in site.requested] == [False, False]


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
    assert notice.endswith(f": this is the cached copy of {recent_day(copy.fetched)}")


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
    shorter = pipeline.open_article(url, copies=copies)
    assert "Subscribe" in shorter.text
    assert shorter.notices[0].startswith("Much shorter than the cached copy of ")
    assert pipeline.open_article(url, offline=True, copies=copies).text == first.text


def test_a_feed_with_far_fewer_entries_takes_the_place_of_its_copy(
    site: Site, copies: PageCache
) -> None:
    def feed(count: int) -> str:
        items = "".join(
            f"<item><title>Eel {number}</title><link>https://eels.example/{number}</link></item>"
            for number in range(count)
        )
        return f"<rss><channel><title>The Post</title>{items}</channel></rss>"

    url = site.put("/feed", feed(9), media_type="application/rss+xml")
    pipeline.open_article(url, copies=copies)
    site.put("/feed", feed(2), media_type="application/rss+xml")
    newest = pipeline.open_article(url, copies=copies)
    assert pipeline.open_article(url, offline=True, copies=copies).text == newest.text


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
    assert recent_day(noon) == "3 March"
    assert recent_day(noon.replace(year=noon.year - 1)) == f"3 March {noon.year - 1}"


def test_offline_asks_nobody(site: Site, copies: PageCache) -> None:
    url = site.put("/eels", EELS)
    first = pipeline.open_article(url, copies=copies)
    site.requested.clear()
    article = pipeline.open_article(url, offline=True, copies=copies)
    assert article.text == first.text
    copy = copies.find(url)
    assert copy is not None
    assert article.notices == (f"Offline: this is the cached copy of {recent_day(copy.fetched)}",)
    assert site.requested == []


@pytest.mark.parametrize("with_copies", [True, False])
def test_offline_without_a_copy_is_reported(
    site: Site, copies: PageCache, with_copies: bool
) -> None:
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


def test_what_finishes_parsing_a_long_text_does_not_hold_its_bytes() -> None:
    body = b"\n\n".join(b"Eel number %d went up the river again." % count for count in range(9000))
    held = sys.getrefcount(body)
    finish = pipeline.prepare(Loaded((Page(Payload("eels.txt", body), "eels.txt"),)))
    assert sys.getrefcount(body) == held
    assert finish() == pipeline.parse(Loaded((Page(Payload("eels.txt", body), "eels.txt"),)))
