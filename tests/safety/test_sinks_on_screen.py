"""Hostile text that arrives while the program runs: notices, errors, copied text."""

import os
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hostile_stage import hostile_article, hostile_stage
from hostile_words import PAYLOAD, harm_in, hostile

from reader.cli.interactive.textual_loading import load_textual
from reader.first_screen.picture import Picture
from reader.library.store import ArticleRecord
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.settings import Settings
from reader.session.library_overview import LibraryOverview
from reader.tui.early.article_frame import frame_of
from reader.tui.early.inked_bytes import drawn_as_set
from reader.tui.early.list_frame import frame_of as list_of
from reader.tui.early.start import FirstArticle, Start
from reader.tui.views.ink.palette import DARK


async def test_hostile_notices_are_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    notices = (hostile("config.toml:3"),)
    async with hostile_stage(monkeypatch, hostile_article(), notices=notices) as witness:
        witness.check("notices")


async def test_a_source_that_cannot_be_loaded_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    async with hostile_stage(monkeypatch, hostile_article()) as witness:
        for location in (
            f"/nowhere/{PAYLOAD}",
            f"https://[{PAYLOAD}",
            f"http://127.0.0.1:1/{PAYLOAD}",
        ):
            await witness.run(f"article.open {location}")
            witness.check(f"open {location!a}")


@pytest.mark.parametrize("command", ["copy.text", "copy.citation"])
async def test_what_is_copied_is_clean(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with hostile_stage(monkeypatch, hostile_article()) as witness:
        await witness.run("quote.next")
        await witness.run(command)
        assert witness.copied
        for text in witness.copied:
            for line in text.split("\n"):
                assert harm_in(line) == ""


@pytest.mark.parametrize("many", [True, False])
def test_the_early_frame_has_nothing_but_places_and_colours(many: bool) -> None:
    frame = frame_of(
        FirstArticle(hostile_article()),
        Settings(),
        drawn_as_set(Picture(100, 30, has_true_colours=many), Settings(), DARK),
    )
    words = re.sub(r"\x1b\[\??[0-9;]*[A-Za-z]", "", frame.decode())
    assert "Ice in the harbour" in words
    for line in words.split("\r\n"):
        assert harm_in(line) == ""
    assert "\x1b[31m" not in frame.decode()
    assert "\x1b[?1000h" not in frame.decode()


@pytest.mark.parametrize("is_folder", [True, False], ids=["folder", "library"])
def test_the_early_list_has_nothing_but_places_and_colours(is_folder: bool) -> None:
    now, words = datetime.now(UTC), hostile("Ice in the harbour")
    record = ArticleRecord("a", f"/{PAYLOAD}", words, hostile("The Vell Courier"), "d", now)
    note = Annotation(
        "n", "a", Motivation.COMMENTING, Target(0, 3, words), now, now, words, tags=(words,)
    )
    file = Path("/press") / PAYLOAD.replace("/", "").replace("\0", "")
    start = Start(shelf=LibraryOverview([record], [note]))
    if is_folder:
        start = Start(files=[file, file / "b"], records={file: record})
    for ascii_only in (True, False):
        settings = Settings(ascii=ascii_only)
        screen = drawn_as_set(Picture(100, 30, has_true_colours=True), settings, DARK)
        frame = list_of(start, settings, screen).decode()
        shown = re.sub(r"\x1b\[\??[0-9;]*[A-Za-z]", "", frame)
        assert "Ice in the harbour" in shown
        assert harm_in(shown) == ""
        assert "\x1b[31m" not in frame
        assert "\x1b[?1000h" not in frame


def test_variables_of_the_screen_library_set_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TEXTUAL_DRIVER", "TEXTUAL_LOG", "TEXTUAL"):
        monkeypatch.setenv(name, PAYLOAD.replace("\0", "").replace("\ud800", ""))
    load_textual(lambda: None)
    assert not [name for name in os.environ if name.startswith("TEXTUAL")]
