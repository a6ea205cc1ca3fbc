"""What is read at the start is taken as soon as it is there, and not waited for."""

import pytest

from reader.cli.beginning import Beginning
from reader.errors import ParseError
from reader.model.article import Article
from reader.model.settings import Settings
from reader.sources.base import Loaded, Page, Payload
from reader.tui.start import FirstArticle
from reader.workers.parser import Parsing

PAGE = b"<article><h1>Eels</h1>" + b"<p>They swim in the bay.</p>" * 30_000


def begun(body: bytes, name: str) -> Beginning:
    parsing = Parsing(Loaded((Page(Payload(name, body), name),)))
    return Beginning(FirstArticle(parsing=parsing), [name], Settings(), "", draws=False)


def test_an_article_that_has_come_is_taken() -> None:
    beginning = begun(PAGE, "eels.html")
    parsing = beginning.first.parsing
    assert parsing is not None
    article = parsing.wait(lambda: False)
    beginning.look()
    assert (beginning.first.article, beginning.first.parsing) == (article, None)
    beginning.look()
    assert (beginning.first.article, beginning.first.parsing) == (article, None)


def test_one_that_has_not_come_yet_is_left_to_the_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    beginning = begun(PAGE, "eels.html")
    monkeypatch.setattr(Parsing, "within", lambda *_: None)
    beginning.look()
    assert beginning.first.article is None
    assert beginning.first.parsing is not None


def test_what_goes_wrong_meanwhile_ends_the_start() -> None:
    beginning = begun(b"%PDF-1.7", "tide.pdf")
    assert beginning.first.parsing is not None
    with pytest.raises(ParseError):
        beginning.first.parsing.within(20)
    with pytest.raises(ParseError, match=r"^tide\.pdf: "):
        beginning.look()


def test_what_is_there_at_once_stays() -> None:
    first = FirstArticle(Article("eels.txt", "Eels", ()), 5)
    beginning = Beginning(first, ["eels.txt"], Settings(), "", draws=False)
    beginning.show()
    beginning.look()
    assert beginning.first is first
