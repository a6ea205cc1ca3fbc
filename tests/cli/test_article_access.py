"""How verbs access pages: cached copies, ``--offline``, and text stored for notes."""

import json
import shutil
from pathlib import Path

import pytest
from cli_runs import run
from loopback import Site, prose, story

from reader.cli.interactive.early_article import EarlyArticle
from reader.errors import SourceError
from reader.tui.early.start import FirstArticle
from reader.workers.article_cache import article_cache_at

EELS = story("Eels return", *prose("eels"))


@pytest.fixture
def data(own_places: Path) -> Path:
    return own_places / "data"


def read_at_once(source: str, data_dir: str = "", *, offline: bool = False) -> FirstArticle:
    beginning = EarlyArticle([source], data_dir, article_cache_at(data_dir), draws=False)
    beginning.read(offline=offline)
    return beginning.first


def test_what_was_printed_can_be_printed_offline(
    capsys: pytest.CaptureFixture[str], data: Path, site: Site
) -> None:
    url = site.put("/eels", EELS)
    online, err = run(capsys, "print", url)
    assert err == ""
    site.requested.clear()
    for words in (["print", "--offline", url], ["--offline", "print", url], ["--offline", url]):
        out, err = run(capsys, *words)
        assert out == online
        assert err.startswith("pullquote: Offline: this is the cached copy of ")
    assert site.requested == []
    assert list((data / "copies").iterdir())


@pytest.mark.parametrize("verb", [["print"], ["quotes"], ["outline"], ["notes", "add"], ["diff"]])
def test_offline_without_a_copy_is_an_unreadable_source(
    capsys: pytest.CaptureFixture[str], data: Path, site: Site, verb: list[str]
) -> None:
    url = site.put("/eels", EELS)
    passage = ["--quote", "x"] if verb[0] == "notes" else []
    err = run(capsys, *verb, url, *passage, "--offline", status=3)[1]
    assert err == f"pullquote: {url}: offline, and there is no cached copy of this page\n"
    assert site.requested == []


def test_offline_holds_for_an_address_in_capitals(
    capsys: pytest.CaptureFixture[str], data: Path, site: Site
) -> None:
    url = site.put("/eels", EELS)
    shouted = url.replace("http", "HTTP")
    with pytest.raises(SourceError, match="offline"):
        read_at_once(shouted, str(data), offline=True)
    assert site.requested == []


def test_the_environment_and_the_settings_say_offline(
    capsys: pytest.CaptureFixture[str],
    data: Path,
    site: Site,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    url = site.put("/eels", EELS)
    monkeypatch.setenv("PULLQUOTE_OFFLINE", "1")
    run(capsys, "print", url, status=3)
    monkeypatch.delenv("PULLQUOTE_OFFLINE")
    folder = tmp_path / "config" / "pullquote"
    folder.mkdir(parents=True)
    (folder / "config.toml").write_text("offline = true\n")
    run(capsys, "print", url, status=3)
    monkeypatch.setenv("PULLQUOTE_OFFLINE", "no")
    run(capsys, "print", url)


def test_without_a_data_directory_named_copies_are_in_the_cache(
    capsys: pytest.CaptureFixture[str], site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.files.directories._PLATFORM", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    run(capsys, "print", site.put("/eels", EELS))
    assert list((tmp_path / "cache" / "pullquote" / "copies").iterdir())
    assert not (tmp_path / "share").exists()


def test_copies_may_be_deleted_at_any_time(
    capsys: pytest.CaptureFixture[str], data: Path, site: Site
) -> None:
    url = site.put("/eels", EELS, etag='"1"')
    first = run(capsys, "print", url)
    shutil.rmtree(data / "copies")
    assert run(capsys, "print", url) == first


def test_an_article_with_notes_is_read_when_page_and_copy_are_gone(
    capsys: pytest.CaptureFixture[str], data: Path, site: Site
) -> None:
    url = site.put("/eels", EELS)
    online = json.loads(run(capsys, "print", url, "--json")[0])
    run(capsys, "notes", "add", url, "--quote", "spoke about eels for 5 hours", "--note", "long")
    shutil.rmtree(data / "copies")
    site.fail("/eels", 410)
    out, err = run(capsys, "print", url, "--json")
    assert json.loads(out)["text"] == online["text"]
    assert "The article could not be opened (HTTP 410" in err
    run(capsys, "notes", "add", f"{url}?utm_source=x", "--quote", "for 4 hours", "--note", "too")
    (first, second) = json.loads(run(capsys, "notes", "--json")[0])["notes"]
    assert {first["status"], second["status"]} == {"exact"}
    assert first["source"] == second["source"]


def test_a_page_that_was_never_read_is_an_error_and_makes_no_library(
    capsys: pytest.CaptureFixture[str], data: Path, site: Site
) -> None:
    assert "HTTP 404" in run(capsys, "print", site.url("/nothing"), status=3)[1]
    assert not data.exists()


@pytest.mark.parametrize(
    "path", ["/eels?utm_source=letter&fbclid=1", "/eels/amp", "/eels?print=1", "/moved.html"]
)
def test_notes_follow_an_edited_story_to_its_other_addresses(
    capsys: pytest.CaptureFixture[str], data: Path, site: Site, path: str
) -> None:
    url = site.put("/eels", EELS)
    run(capsys, "notes", "add", url, "--quote", "spoke about eels for 5 hours", "--note", "long")
    head = f'<link rel="canonical" href="{url}"></head>' if path == "/moved.html" else "</head>"
    edited = EELS.replace("</head>", head).replace("<p>", "<p>It rained. ", 1)
    listed = json.loads(run(capsys, "notes", site.put(path, edited), "--json")[0])["notes"]
    assert [(note["note"], note["status"]) for note in listed] == [("long", "moved")]
    text = json.loads(run(capsys, "print", site.url(path), "--json")[0])["text"]
    assert text[listed[0]["start"] : listed[0]["end"]] == "spoke about eels for 5 hours"


def test_notes_are_listed_without_the_network(
    capsys: pytest.CaptureFixture[str], data: Path, site: Site
) -> None:
    url = site.put("/eels", EELS)
    run(capsys, "notes", "add", url, "--quote", "spoke about eels for 5 hours", "--note", "long")
    site.requested.clear()
    assert "long" in run(capsys, "notes", url, "--offline")[0]
    assert site.requested == []


def test_a_page_that_is_kept_is_read_at_once_when_offline(
    capsys: pytest.CaptureFixture[str], data: Path, site: Site
) -> None:
    url = site.put("/eels", EELS)
    run(capsys, "print", url)
    site.requested.clear()
    first = read_at_once(url, offline=True)
    assert first.article is not None
    assert first.article.meta.title == "Eels return"
    assert first.ahead == 0
    with pytest.raises(SourceError, match="no cached copy"):
        read_at_once(f"{url}/other", offline=True)
    assert site.requested == []
    assert data.is_dir()


def test_a_page_is_on_its_way_before_the_program_is_loaded(data: Path, site: Site) -> None:
    url = site.put("/eels", EELS)
    first = read_at_once(url)
    assert first.article is None
    assert first.coming is not None
    assert first.coming.wait(lambda: False).meta.title == "Eels return"
    assert [*(data / "copies").iterdir()]


def test_what_may_take_long_to_parse_is_not_waited_for(tmp_path: Path) -> None:
    page = tmp_path / "eels.html"
    page.write_text("<article>" + f"<p>{'Eels swim. ' * 50}</p>" * 1_000, encoding="utf-8")
    first = read_at_once(str(page), str(tmp_path))
    assert first.coming is not None
    assert first.article is None
    assert first.coming.wait(lambda: False).text.startswith("Eels swim.")
