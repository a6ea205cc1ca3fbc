"""A cached article is reopened unchanged, and not used once anything about it has changed."""

import os
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.model.article import Article
from reader.pipeline import analyse, is_worth_caching, load, parse
from reader.sources.base import Loaded
from reader.workers import article_cache as module
from reader.workers.article_cache import ArticleCache, article_cache_at

ROOT = Path(__file__).parents[2]
FLOOD = ROOT / "articles" / "flood-live.html"

LETTER = """\
From: Ada Quill <ada@harbour.example>
To: Ben Poe <ben@harbour.example>
Subject: The lamp
Date: Tue, 3 Mar 2026 09:30:00 +0000

“The lamp is lit,” Quill wrote.
"""
FEED = """\
<rss version="2.0"><channel><title>Harbour news</title>
<item><title>The lamp is lit</title><link>https://harbour.example/lamp</link>
<description>“At last,” said Ada Quill.</description></item></channel></rss>
"""


def never(_: Loaded) -> Article:
    raise AssertionError("parsed again")


@dataclass
class Counted:
    """A parser that counts its calls."""

    times: int = 0

    def __call__(self, loaded: Loaded) -> Article:
        self.times += 1
        return parse(loaded)


@pytest.fixture
def kept(tmp_path: Path) -> ArticleCache:
    return ArticleCache(str(tmp_path / "readings"))


def files(directory: Path) -> list[Path]:
    return sorted((directory / "readings").iterdir())


@pytest.mark.parametrize("source", ["flood-live.html", "night-library.html", "ice-road.md"])
def test_an_article_comes_back_as_it_was(kept: ArticleCache, source: str) -> None:
    loaded = load(str(ROOT / "articles" / source))
    assert kept.find(loaded) is None
    article = kept.read(loaded, parse)
    again = kept.read(loaded, never)
    assert again is not article
    assert again == article
    assert again.digest == article.digest


@pytest.mark.parametrize(("name", "content"), [("lamp.eml", LETTER), ("lamp.rss", FEED)])
def test_mail_and_feeds_come_back_as_they_were(
    kept: ArticleCache, tmp_path: Path, name: str, content: str
) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    loaded = load(str(tmp_path / name))
    assert is_worth_caching(loaded)
    assert kept.read(loaded, never if kept.find(loaded) else parse) == kept.read(loaded, never)


def test_a_plain_text_is_parsed_sooner_than_it_would_be_found() -> None:
    assert not is_worth_caching(load(str(ROOT / "articles" / "harbour-talks.txt")))
    assert is_worth_caching(load(str(FLOOD)))


def test_other_bytes_at_the_same_place_are_parsed(kept: ArticleCache, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<article><h1>Eels</h1><p>They are back.</p></article>", encoding="utf-8")
    kept.read(load(str(page)), parse)
    page.write_text("<article><h1>Eels</h1><p>They have gone.</p></article>", encoding="utf-8")
    counted = Counted()
    assert "gone" in kept.read(load(str(page)), counted).text
    assert counted.times == 1
    assert "gone" in kept.read(load(str(page)), never).text


def test_the_same_bytes_are_parsed_at_another_place_or_under_another_type(
    kept: ArticleCache,
) -> None:
    loaded = load(str(FLOOD))
    kept.read(loaded, parse)
    payload = loaded.pages[0].payload
    for other in (
        payload._replace(location="/elsewhere.html"),
        payload._replace(media_type="text/html; charset=latin-1"),
    ):
        page = loaded.pages[0]._replace(payload=other)
        assert kept.find(Loaded((page,))) is None
    assert kept.find(Loaded(loaded.pages * 2)) is None


def test_how_it_was_got_this_time_is_reported_and_not_kept(kept: ArticleCache) -> None:
    loaded = load(str(FLOOD))
    offline = loaded._replace(notices=("Offline: this is the cached copy of 3 March",))
    notices = kept.read(loaded, parse).notices
    assert kept.read(offline, never).notices == (
        "Offline: this is the cached copy of 3 March",
        *notices,
    )
    assert kept.read(loaded, never).notices == notices


def test_what_was_got_with_a_notice_is_kept_without_it(kept: ArticleCache) -> None:
    loaded = load(str(FLOOD))
    article = kept.read(loaded._replace(notices=("Offline: a copy",)), parse)
    assert article.notices[0] == "Offline: a copy"
    assert "Offline: a copy" not in kept.read(loaded, never).notices


@pytest.mark.parametrize("source", ["harbour-talks.txt", "flood-live.html", "nachtzug.md"])
def test_what_was_found_comes_back_as_it_was(kept: ArticleCache, source: str) -> None:
    article = parse(load(str(ROOT / "articles" / source)))
    assert kept.analysis(article) is None
    found = analyse(article)
    kept.keep(article, found)
    again = kept.analysis(article)
    assert again is not None
    assert list(again.quotes) == list(found.quotes)
    assert again.sections == found.sections
    assert [(v.name, v.role, [*v.quotes]) for v in again.speakers] == [
        (v.name, v.role, [*v.quotes]) for v in found.speakers
    ]


def test_nothing_is_known_of_another_edition(kept: ArticleCache) -> None:
    article = parse(load(str(FLOOD)))
    kept.keep(article, analyse(article))
    assert kept.analysis(article._replace(text=article.text.replace("e", "i"))) is None
    assert kept.analysis(article._replace(blocks=tuple(article.blocks)[1:])) is None
    assert kept.analysis(article._replace(meta=article.meta._replace(language="xx"))) is None


def test_nothing_is_known_of_what_another_version_made(
    kept: ArticleCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = load(str(FLOOD))
    article = kept.read(loaded, parse)
    kept.keep(article, analyse(article))
    monkeypatch.setattr(module, "_version_key", lambda: "another one")
    assert kept.find(loaded) is None
    assert kept.analysis(article) is None


def test_another_version_of_a_library_that_parses_is_another_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "site-packages"
    (folder / "lxml-9.1.dist-info").mkdir(parents=True)
    (folder / "eels-1.0.dist-info").mkdir()
    monkeypatch.setattr(sys, "path", [str(folder), str(tmp_path / "no-packages"), "made.zip"])
    before = module._libraries()
    assert before == ["lxml-9.1.dist-info"]
    (folder / "lxml-9.1.dist-info").rename(folder / "lxml-9.2.dist-info")
    assert module._libraries() != before


def test_a_changed_module_is_another_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "parsing" / "html").mkdir(parents=True)
    rule = tmp_path / "parsing" / "html" / "captions.py"
    rule.write_text("ONE = 1\n", encoding="utf-8")
    monkeypatch.setattr(module, "__file__", str(tmp_path / "workers" / "readings.py"))
    before = module._sources()
    (tmp_path / "parsing" / ".#captions.py").symlink_to("nowhere")  # as editors lock a file
    assert module._sources() == before
    rule.write_text("ONE = 10\n", encoding="utf-8")
    assert module._sources() != before


def test_an_article_that_waits_is_kept_with_what_was_found(kept: ArticleCache) -> None:
    loaded = load(str(FLOOD))
    article = parse(loaded)
    kept.remember(loaded, article)
    assert kept.find(loaded) is None
    kept.keep(article, analyse(article))
    assert kept.find(loaded) == article


def test_what_is_forgotten_is_not_there(
    kept: ArticleCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(FLOOD.parent)
    article = kept.read(load(FLOOD.name), parse)
    kept.keep(article, analyse(article))
    assert len(files(tmp_path)) == 2
    kept.forget(str(FLOOD))  # the location that the library records
    assert files(tmp_path) == []
    kept.keep(article, analyse(article))
    assert kept.analysis(article) is not None


@pytest.mark.parametrize("location", ["-", ""])
def test_what_cannot_be_opened_again_is_not_kept(
    kept: ArticleCache, tmp_path: Path, location: str
) -> None:
    loaded = load(str(FLOOD))
    page = loaded.pages[0]._replace(payload=loaded.pages[0].payload._replace(location=location))
    article = kept.read(Loaded((page,)), parse)
    kept.keep(article, analyse(article))
    assert not (tmp_path / "readings").exists()


def test_only_the_owner_can_read_what_is_kept(kept: ArticleCache, tmp_path: Path) -> None:
    article = kept.read(load(str(FLOOD)), parse)
    kept.keep(article, analyse(article))
    assert [path.suffix for path in files(tmp_path)] == [".article", ".quotes"]
    if os.name == "posix":
        for path in (tmp_path / "readings", *files(tmp_path)):
            assert not stat.S_IMODE(path.stat().st_mode) & 0o077


def test_a_disk_that_takes_nothing_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / "readings").write_text("no directory", encoding="utf-8")
    kept = ArticleCache(str(tmp_path / "readings"))
    loaded = load(str(FLOOD))
    article = kept.read(loaded, parse)
    kept.keep(article, analyse(article))
    assert kept.read(loaded, parse) == article
    assert kept.analysis(article) is None


def test_what_is_kept_is_bounded(tmp_path: Path) -> None:
    kept = ArticleCache(str(tmp_path / "readings"), max_bytes=100_000)
    for number in range(20):
        page = tmp_path / f"page-{number}.html"
        page.write_text(f"<article><h1>Eels {number}</h1><p>{'They swim. ' * 800}</p></article>")
        kept.read(load(str(page)), parse)
    assert 1 <= len(files(tmp_path)) < 20
    assert sum(path.stat().st_size for path in files(tmp_path)) <= 50_000


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=20
)
@given(st.data())
def test_damage_is_as_if_nothing_were_kept(tmp_path: Path, data: st.DataObject) -> None:
    kept = ArticleCache(str(tmp_path / "readings"))
    loaded = load(str(FLOOD))
    article = kept.read(loaded, parse)
    kept = ArticleCache(str(tmp_path / "readings"))
    kept.keep(article, analyse(article))
    for path in files(tmp_path):
        whole = path.read_bytes()
        at = data.draw(st.integers(0, len(whole) - 1))
        flipped = bytes([whole[at] ^ data.draw(st.integers(1, 255))])
        cut = whole[:at]
        path.write_bytes(data.draw(st.sampled_from([cut, cut + flipped + whole[at + 1 :]])))
    kept = ArticleCache(str(tmp_path / "readings"))
    assert kept.find(loaded) is None
    assert kept.analysis(article) is None
    assert kept.read(loaded, parse) == article
    assert kept.find(loaded) == article


def test_readings_lie_beside_the_copies(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from reader.library.files.directories import article_cache_directory

    monkeypatch.delenv("PULLQUOTE_DATA_DIR", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    article = parse(load(str(FLOOD)))
    for data_dir in ("", str(tmp_path / "mine")):
        article_cache_at(data_dir).keep(article, analyse(article))
        found = [*article_cache_directory(Path(data_dir) if data_dir else None).iterdir()]
        assert len(found) == 1
