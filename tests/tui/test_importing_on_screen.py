"""Importing notes and reading lists as one undoable step."""

from pathlib import Path

import pytest
from kept_notes import library_with
from stage import Stage, on_stage

from reader.errors import ParseError
from reader.tui.library_access import importing

CLIPPINGS = """Of Ferries (Ida Moen)
- Your Highlight on Location 10-12 | Added on Sunday, March 1, 2026 10:00:00 AM

The boat waits for nobody.
==========
Of Ferries (Ida Moen)
- Your Highlight on Location 20-22 | Added on Sunday, March 1, 2026 11:00:00 AM

Nor does the tide.
==========
"""


async def test_an_import_is_told_first_and_is_one_step(tmp_path: Path) -> None:
    path = tmp_path / "clippings.txt"
    path.write_text(CLIPPINGS, encoding="utf-8")
    async with on_stage(library=library_with("one")) as stage:
        await stage.press("M")
        await stage.run(f"import {path}")
        assert stage.shows("2 new, 0 newer, 0 already there: import?")
        await stage.press("n")
        assert len(stage.rows) == 1
        await stage.run(f"import {path}")
        await stage.press("y")
        assert stage.notice == "2 notes imported: U undoes it"
        assert len(stage.rows) == 3
        await stage.run(f"import {path}")
        assert stage.notice.startswith("nothing to import: 0 new")
        await stage.press("U")
        assert len(stage.rows) == 1
        await stage.press("ctrl+r")
        assert len(stage.rows) == 3
        await stage.run(f"import {tmp_path / 'nothing.txt'}")
        assert "nothing.txt" in stage.notice


async def test_a_file_that_is_being_read_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    async with on_stage(library=library_with("one")) as stage:
        told: list[str] = []

        async def load(_: object, path: str) -> None:
            told.append(stage.notice)
            raise ParseError("no notes", location=path)

        monkeypatch.setattr(importing, "load_import", load)
        await stage.press("M")
        await stage.run("import clippings.txt")
        assert told == ["reading clippings.txt"]
        assert stage.notice == "clippings.txt: no notes"


async def test_a_reading_list_is_saved_and_let_go_as_one_step(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        "title,url,time_added,tags,status\n"
        "The pier,https://news.example/pier,1772366400,,unread\n"
        "The tide,https://news.example/tide,1772366400,,archive\n",
        encoding="utf-8",
    )

    def saved(stage: Stage) -> list[str]:
        return [record.title for record in stage.library.recent(starred=True)]

    async with on_stage(library=library_with("one")) as stage:
        await stage.press("M")
        await stage.run(f"import {path}")
        assert stage.shows("0 new, 0 newer, 0 already there, 2 articles to save: import?")
        await stage.press("y")
        assert stage.notice == "2 articles imported: U undoes it"
        assert set(saved(stage)) == {"The pier", "The tide"}
        await stage.press("U")
        assert saved(stage) == []
        assert len(stage.library.recent()) == 1
        await stage.press("ctrl+r")
        assert set(saved(stage)) == {"The pier", "The tide"}
