"""What is read at the start is taken as soon as it is there, and not waited for."""

from pathlib import Path

import pytest
from loopback import Site

from reader.cli import beginning
from reader.cli.beginning import Beginning
from reader.errors import ParseError, SourceError
from reader.model.article import Article
from reader.model.settings import Settings
from reader.sources.base import Loaded, Page, Payload
from reader.tui import early_frame
from reader.tui.start import FirstArticle
from reader.workers.fetcher import Fetching
from reader.workers.parser import Parsing
from reader.workers.readings import Readings

NONE_KEPT = Readings("")
PAGE = b"<article><h1>Eels</h1>" + b"<p>They swim in the bay.</p>" * 30_000


def begun(body: bytes, name: str) -> Beginning:
    parsing = Parsing(Loaded((Page(Payload(name, body), name),)))
    return Beginning(FirstArticle(coming=parsing), [name], Settings(), "", NONE_KEPT, draws=False)


def test_an_article_that_has_come_is_taken() -> None:
    beginning = begun(PAGE, "eels.html")
    parsing = beginning.first.coming
    assert parsing is not None
    article = parsing.wait(lambda: False)
    beginning.look()
    assert (beginning.first.article, beginning.first.coming) == (article, None)
    beginning.look()
    assert (beginning.first.article, beginning.first.coming) == (article, None)


def test_one_that_has_not_come_yet_is_left_to_the_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    beginning = begun(PAGE, "eels.html")
    monkeypatch.setattr(Parsing, "within", lambda *_: None)
    beginning.look()
    assert beginning.first.article is None
    assert beginning.first.coming is not None


def test_what_goes_wrong_meanwhile_ends_the_start() -> None:
    beginning = begun(b"%PDF-1.7", "tide.pdf")
    assert beginning.first.coming is not None
    with pytest.raises(ParseError):
        beginning.first.coming.within(20)
    with pytest.raises(ParseError, match=r"^tide\.pdf: "):
        beginning.look()


def test_a_page_that_cannot_be_fetched_is_left_to_the_screen(site: Site, tmp_path: Path) -> None:
    site.fail("/eels", 410)
    coming = Fetching(site.url("/eels"), str(tmp_path))
    beginning = Beginning(
        FirstArticle(coming=coming), [site.url("/eels")], Settings(), "", NONE_KEPT, draws=False
    )
    with pytest.raises(SourceError, match="HTTP 410"):
        coming.within(20)
    beginning.look()
    assert beginning.first.coming is coming


def test_what_is_there_at_once_stays() -> None:
    first = FirstArticle(Article("eels.txt", "Eels", ()), 5)
    beginning = Beginning(first, ["eels.txt"], Settings(), "", NONE_KEPT, draws=False)
    beginning.show()
    beginning.look()
    assert beginning.first == first


def test_that_the_article_is_being_read_is_said_once(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def show_waiting(name: str, _: Settings, kept: str) -> bool:
        said.append(name)
        return True

    monkeypatch.setattr(Parsing, "within", lambda *_: None)
    monkeypatch.setattr(beginning, "_PATIENCE_SECONDS", -1.0)
    monkeypatch.setattr(early_frame, "show_waiting", show_waiting)
    parsing = Parsing(Loaded((Page(Payload("eels.html", PAGE), "eels.html"),)))
    first = FirstArticle(coming=parsing)
    start = beginning.Beginning(first, ["eels.html"], Settings(), "", NONE_KEPT, draws=True)
    start.look()
    start.look()
    assert said == ["eels.html"]
