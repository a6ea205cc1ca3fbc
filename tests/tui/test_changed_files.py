"""A file that changes on disk while it is being read."""

import os
from pathlib import Path

import pytest
from stage import on_stage

from reader.pipeline import open_article
from reader.tui.screens.reading.parts import file_watch

STORY = "Eels are back\n\n“They came at night,” said Ada Quill.\n\nNobody knows how.\n"
TOLD = "changed on disk: r reloads"


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(file_watch, "_LOOK_SECONDS", 0.0)
    path = tmp_path / "story.txt"
    path.write_text(STORY)
    return path


def edit(path: Path, text: str) -> None:
    path.write_text(text)
    stamp = path.stat()
    os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns + 1_000_000_000))


def lose(path: Path) -> None:
    path.unlink()


async def test_a_key_after_a_change_tells_it_and_r_takes_it(story: Path) -> None:
    async with on_stage(open_article(str(story))) as stage:
        await stage.press("n")
        assert not stage.shows("changed on disk")
        edit(story, STORY.replace("night", "dawn"))
        assert not stage.shows("changed on disk")
        await stage.press("}")
        assert stage.notice == TOLD
        await stage.press("{")
        assert stage.notice != TOLD
        assert stage.shows("changed on disk   ")  # in the line below the article
        await stage.press("r")
        assert "dawn" in stage.state.article.text
        assert not stage.shows("changed on disk")


async def test_r_takes_a_file_that_was_written_again_with_the_same_text(story: Path) -> None:
    async with on_stage(open_article(str(story))) as stage:
        edit(story, STORY)
        await stage.press("}", "{")
        assert stage.shows("changed on disk   ")
        await stage.press("r")
        assert stage.notice == "nothing has changed since it was loaded"
        assert not stage.shows("changed on disk")


async def test_what_a_key_tells_is_not_overwritten(story: Path) -> None:
    async with on_stage(open_article(str(story))) as stage:
        edit(story, STORY.replace("night", "dawn"))
        await stage.press("s")
        assert stage.notice == "saved in the library: s unsaves it"
        assert stage.shows("changed on disk")


async def test_coming_back_from_a_list_tells_it(story: Path) -> None:
    async with on_stage(open_article(str(story))) as stage:
        await stage.press('"')
        edit(story, STORY.replace("night", "dawn"))
        await stage.press("q")
        assert stage.notice == TOLD


async def test_coming_back_to_the_window_tells_it(story: Path) -> None:
    async with on_stage(open_article(str(story))) as stage:
        stage.app.app_focus = False
        edit(story, STORY.replace("night", "dawn"))
        stage.app.app_focus = True
        await stage.settle()
        assert stage.notice == TOLD


async def test_a_file_that_is_gone_tells_nothing(story: Path) -> None:
    async with on_stage(open_article(str(story))) as stage:
        lose(story)
        await stage.press("n")
        assert not stage.shows("changed on disk")


async def test_it_is_looked_at_once_in_a_while_only(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with on_stage(open_article(str(story))) as stage:
        await stage.press("j")
        monkeypatch.setattr(file_watch, "_LOOK_SECONDS", 3600.0)
        edit(story, STORY.replace("night", "dawn"))
        await stage.press("k")
        assert not stage.shows("changed on disk")


async def test_what_changed_is_told_of_its_own_article_only(story: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Herons are back\n\nThey came at noon.\n")
    async with on_stage(open_article(str(story))) as stage:
        await stage.run(f"article.open {other}")
        edit(other, "Herons are gone\n")
        await stage.press("j")
        assert stage.shows("changed on disk")
        await stage.press("q")
        assert stage.state.article.location == str(story)
        assert not stage.shows("changed on disk")
