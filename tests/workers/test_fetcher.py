"""A page is fetched by another process, together with everything the fetch involves."""

import threading
from pathlib import Path

import pytest
from loopback import Answer, Site, prose, story

from reader.errors import ParseError, ReaderError, RefusedError, SourceError
from reader.library.files.page_cache import PageCache
from reader.pipeline import open_article
from reader.workers.fetcher import FetchTask

EELS = story("Eels return", *prose("eels"))


def never() -> bool:
    return False


def test_a_page_comes_as_it_would_here_and_its_copy_is_kept(site: Site, tmp_path: Path) -> None:
    url = site.put("/eels", EELS)
    article = FetchTask(url, str(tmp_path)).wait(never)
    assert article == open_article(url)
    copy = PageCache(tmp_path / "copies").find(url)
    assert copy is not None
    assert copy.body.decode() == EELS


def test_its_copy_is_read_when_the_server_fails(site: Site, tmp_path: Path) -> None:
    url = site.put("/eels", EELS)
    text = FetchTask(url, str(tmp_path)).wait(never).text
    site.fail("/eels", 503)
    article = FetchTask(url, str(tmp_path)).wait(never)
    assert article.text == text
    assert "HTTP 503" in article.notices[0]


@pytest.mark.parametrize(
    ("answer", "error", "words"),
    [
        (Answer(b"gone", 410), SourceError, "HTTP 410"),
        (Answer(b"", 302, headers={"Location": "file:///etc/passwd"}), RefusedError, "file"),
        (Answer(b"  ", media_type="text/html"), ParseError, "is empty"),
    ],
)
def test_what_goes_wrong_is_reported_as_it_would_be_here(
    site: Site, tmp_path: Path, answer: Answer, error: type[ReaderError], words: str
) -> None:
    site.pages["/eels"] = answer
    with pytest.raises(error, match=words) as here:
        open_article(site.url("/eels"))
    with pytest.raises(error) as found:
        FetchTask(site.url("/eels"), str(tmp_path)).wait(never)
    assert str(found.value) == str(here.value)
    assert type(found.value) is error


LONG_PAGE = b"<article><h1>Eels</h1>" + b"<p>They swim in the bay.</p>" * 8_000


@pytest.fixture
def held_page(site: Site) -> str:
    """Return the address of a page whose response does not end."""
    return site.hold("/eels", Answer(LONG_PAGE, sent_before=len(LONG_PAGE)))


def test_what_has_come_so_far_is_reported(held_page: str, site: Site, tmp_path: Path) -> None:
    told: list[int] = []
    seen = threading.Event()

    def progress(count: int) -> None:
        told.append(count)
        if count > 100_000:
            seen.set()

    fetching = FetchTask(held_page, str(tmp_path))
    fetching.progress = progress
    assert seen.wait(60)
    assert fetching.result_within(0) is None
    site.held["/eels"].set()
    assert fetching.wait(never).title == "Eels"
    assert told == sorted(told)


def test_a_server_that_does_not_answer_is_left(held_page: str, site: Site, tmp_path: Path) -> None:
    place = held_page.removeprefix("http://")
    fetching = FetchTask(f"http://ada:secret@{place}", str(tmp_path))
    assert site.waits.wait(60)
    with pytest.raises(SourceError) as found:
        fetching.wait(lambda: True)
    assert str(found.value) == f"http://{place}: loading was cancelled"
