"""Hostile words in every screen and dialog: nothing harmful is drawn, and no click obeys them."""

from pathlib import Path

import pytest
from hostile_stage import Witness, hostile_article, hostile_stage
from hostile_words import PAYLOAD, harm_in, hostile
from textual import events
from textual.screen import Screen

from reader.tui.screens.base import CommandScreen

SMALL = (56, 16)  # every cell of it is clicked on

# Where it shows, and the commands that lead there.
PLACES = {
    "article": (),
    "end of the article": ("scroll.bottom",),
    "quotes": ("quote.list",),
    "speakers": ("voice.list",),
    "notes": ("note.list",),
    "all notes": ("library.notes",),
    "all notes by article": ("library.notes", "notes.order"),
    "a search in all notes": ("library.notes", f"search.library {PAYLOAD}"),
    "tags in all notes": ("library.notes", f"notes.tag {PAYLOAD}"),
    "bookmarks": ("bookmark.list",),
    "links": ("link.list",),
    "about": ("article.info",),
    "correct the speaker": ("quote.next", "voice.correct"),
    "place a note": ("note.place",),
    "write a note": ("quote.next", "note.write"),
    "help": ("app.help",),
    "themes": ("view.theme",),
    "one speaker only": ("quote.next", "voice.only"),
    "quotes only": ("quote.only",),
    "search": (f"search.start {PAYLOAD}",),
    "wrong command": (f"article.export markdown /nowhere/{PAYLOAD}/x/",),
    "browser": ("link.next", "article.browse"),
    "open": (f"article.open /nowhere/{PAYLOAD}",),
    "open an address": (f"article.open gopher://{PAYLOAD}",),
    "tags": ("quote.next", "note.tag"),
    "reload": ("article.reload",),
    "copy": ("quote.next", "copy.citation"),
}


async def _go(witness: Witness, commands: tuple[str, ...]) -> None:
    for command in commands:
        await witness.run(command)


@pytest.mark.parametrize("place", PLACES)
async def test_nothing_harmful_is_drawn(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with hostile_stage(monkeypatch, hostile_article()) as witness:
        await _go(witness, PLACES[place])
        witness.check(place)


@pytest.mark.parametrize("place", ["article", "quotes", "notes", "links", "write a note"])
async def test_no_click_obeys_the_content(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with hostile_stage(monkeypatch, hostile_article(), size=SMALL) as witness:
        _keep_in_place(monkeypatch)
        await _go(witness, PLACES[place])
        await witness.click_everywhere(place)
        witness.check(place)


def _keep_in_place(patch: pytest.MonkeyPatch) -> None:
    """Let clicks on keys and rows, which are ours, lead nowhere."""
    patch.setattr(CommandScreen, "on_bar_clicked", lambda *_: None)
    patch.setattr(Screen, "dismiss", lambda *_: None)


async def test_a_library_of_hostile_articles_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    async with hostile_stage(monkeypatch, None) as witness:
        witness.check("library")
        await witness.run(f"search.library {PAYLOAD[:40]}")
        witness.check("library, filtered")


async def test_hostile_file_names_are_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("a\x1b[31m\x07.txt", "b\u202etxt.exe", "c[b]x[@click=app.quit]y[-].txt", "d\udc9b.txt")
    files = [tmp_path / name for name in names]
    for file in files:
        file.write_text("The tide is out.\n")
    async with hostile_stage(monkeypatch, None, files=files) as witness:
        witness.check("files")


async def test_hostile_notices_are_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    notices = (hostile("config.toml:3"),)
    async with hostile_stage(monkeypatch, hostile_article(), notices=notices) as witness:
        witness.check("notices")


async def test_the_palette_draws_nothing_of_the_content(monkeypatch: pytest.MonkeyPatch) -> None:
    async with hostile_stage(monkeypatch, hostile_article()) as witness:
        witness.app.action_command_palette()
        await witness.settle()
        witness.check("palette")
        await witness.press("q", "u", "o")
        witness.check("palette, searched")


@pytest.mark.parametrize("place", ["search.start", "note.tag", "article.open", "note.write"])
async def test_hostile_words_that_are_pasted_are_drawn(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with hostile_stage(monkeypatch, hostile_article()) as witness:
        await _go(witness, ("quote.next", place))
        assert witness.app.focused is not None
        witness.app.focused.post_message(events.Paste(PAYLOAD))
        await witness.settle()
        witness.check(f"pasted, {place}")


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
        await _go(witness, ("quote.next", command))
        assert witness.copied
        for text in witness.copied:
            for line in text.split("\n"):
                assert harm_in(line) == ""
