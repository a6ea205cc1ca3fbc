"""What goes out: the browser, files, and what has changed since an article was read."""

import asyncio
from pathlib import Path

import pytest
from specimens import DISPUTE, paragraphs, told
from stage import on_stage
from temporary_library import TemporaryLibrary

from reader.errors import SourceError
from reader.model.article import Link, Meta
from reader.tui.terminal import programs


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the browser was asked to open."""
    addresses: list[str] = []
    monkeypatch.setattr(programs, "open_in_browser", lambda url, *_: addresses.append(url))
    return addresses


async def test_a_link_to_another_host_is_confirmed_first(opened: list[str]) -> None:
    async with on_stage(told(*DISPUTE).article) as stage:
        await stage.press("]", "l", "o")
        assert stage.shows("open example.org in the browser? y or n")
        await stage.press("n")
        assert opened == []
        await stage.press("o")
        await stage.press("y")
        assert opened == ["https://example.org/plan"]


async def test_a_link_to_the_same_host_needs_no_question_with_or_without_www(
    opened: list[str],
) -> None:
    meta = Meta(canonical_url="https://www.example.org/orchard")
    async with on_stage(told(*DISPUTE).article._replace(meta=meta)) as stage:
        await stage.press("]", "l", "o")
        assert opened == ["https://example.org/plan"]


async def test_the_article_is_opened_without_a_question(opened: list[str]) -> None:
    meta = Meta(canonical_url="https://courier.example/orchard")
    async with on_stage(told().article._replace(meta=meta)) as stage:
        await stage.press("o")
        assert opened == ["https://courier.example/orchard"]


async def test_an_article_without_an_address_says_so(opened: list[str]) -> None:
    async with on_stage(told().article) as stage:
        await stage.press("o")
        assert stage.notice == "this article has no address on the web"


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"]
)
async def test_what_is_no_address_on_the_web_is_refused(opened: list[str], address: str) -> None:
    article = told().article
    article = article._replace(links=(Link(article.links[0].span, address),))
    async with on_stage(article) as stage:
        await stage.press("]", "l", "o")
        await stage.press("y")
        assert opened == []
        assert stage.app.is_running


async def test_another_export_typed_replaces_the_one_proposed(tmp_path: Path) -> None:
    file = tmp_path / "notes.csv"
    async with on_stage() as stage:
        await stage.press("n", "H", "E")
        assert stage.shows("export  markdown Saltrey dock talks.md")
        await stage.press(write=f"csv {file}")
        await stage.press("enter")
        assert file.read_text().startswith("Highlight,")


async def test_annotations_are_exported_to_a_file_that_is_new_or_may_be_overwritten(
    tmp_path: Path,
) -> None:
    file = tmp_path / "notes.md"
    async with on_stage() as stage:
        await stage.press("E")
        assert stage.notice.startswith("no notes to export yet")
        await stage.press("n", "a", write="for the archive")
        await stage.press("ctrl+s")
        await stage.run(f"export markdown {file}")
        assert "for the archive" in file.read_text()
        before = file.read_text()
        await stage.run(f"export markdown {file}")
        assert stage.shows("notes.md already exists: overwrite it? y or n")
        await stage.press("n")
        assert file.read_text() == before
        await stage.press("n", "H")
        await stage.run(f"export markdown {file}")
        await stage.press("y")
        assert stage.notice == f"notes written to {file}"
        assert file.read_text() != before
        await stage.run("export papyrus x")
        assert "papyrus" in stage.notice


@pytest.mark.parametrize("failure", ["", "the disk is full"])
async def test_leaving_waits_for_an_export_and_its_failure_keeps_the_program_open(
    monkeypatch: pytest.MonkeyPatch, failure: str
) -> None:
    slow, left = asyncio.Event(), list[int]()

    async def write(_: bool) -> str:
        await slow.wait()
        if failure:
            raise SourceError(failure)
        return "notes written"

    async with on_stage() as stage:
        monkeypatch.setattr(stage.app, "exit", left.append)
        before = stage.state.cursor
        stage.reading.export(write)
        await stage.press("j", "q", workers=False)
        assert stage.notice.startswith("being saved: key queued")
        assert (left, stage.state.cursor > before) == ([], True)
        slow.set()
        await stage.settle()
        assert left == ([] if failure else [0])
        assert stage.notice == failure


async def test_a_quoted_file_that_implies_the_format_is_exported_to_again(tmp_path: Path) -> None:
    file = tmp_path / "my notes.org"
    async with on_stage() as stage:
        await stage.press("n", "H")
        await stage.run(f"export '{file}'")
        await stage.until(file.exists)
        await stage.run(f"export '{file}'")
        assert stage.shows("my notes.org already exists: overwrite it? y or n")


async def test_a_file_of_a_vault_that_cannot_be_updated_is_named_without_a_question(
    tmp_path: Path,
) -> None:
    vault = tmp_path / "vault"
    async with on_stage() as stage:
        await stage.press("n", "H")
        await stage.run(f"export obsidian {vault}")
        (file,) = vault.iterdir()
        with file.open("ab") as written:
            written.write(b"caf\xe9")
        await stage.run(f"export obsidian {vault}")
        assert stage.notice.endswith("cannot be read as UTF-8 text, so it was left unchanged")
        assert "written to" not in stage.notice


async def test_what_changed_since_the_last_time_is_marked_and_walked() -> None:
    texts = [f"Paragraph {n} tells of eel number {n * 7}, and of no other fish." for n in range(30)]
    library = TemporaryLibrary()
    old = paragraphs(*texts)._replace(location="/eels.txt")
    async with on_stage(old, library=library) as stage:
        await stage.press("}", "H")
    texts[20] = "Paragraph 20 tells of a newt that was taken for an eel."
    new = paragraphs(*texts)._replace(location="/eels.txt")
    async with on_stage(new, library=library) as stage:
        await stage.settle()
        assert stage.state.changes
        await stage.press("]", "c")
        paragraph = new.text.index("Paragraph 20")
        assert paragraph <= stage.state.cursor <= paragraph + len(texts[20])
        await stage.press("D")
        assert stage.shows("newt")
        await stage.press("q")
        assert len(stage.state.annotations) == 1
        assert not stage.state.unplaced()


async def test_without_changes_there_are_none_to_go_to() -> None:
    async with on_stage() as stage:
        before = stage.state
        await stage.press("]", "c")
        assert stage.notice
        assert stage.state.cursor == before.cursor
