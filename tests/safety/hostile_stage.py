"""The program under test, with a library and an article in which every word is hostile."""

import os
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, nullcontext
from datetime import UTC, datetime
from functools import lru_cache
from itertools import accumulate
from pathlib import Path

import pytest
from at_rest import messages_handled, resize, settle, stop_clocks
from hostile_words import PAYLOAD, UNBRACKETED, harm_in, hostile
from rich.cells import cell_len
from rich.segment import Segment
from shared_styles import share_styles
from specimens import analyse_here
from temporary_library import TemporaryLibrary
from textual import events
from textual.app import App
from textual.keys import _character_to_key
from textual.pilot import Pilot
from unseen_frames import leave_out_frames, rows_shown

from reader.export.entry import Entry
from reader.export.json_formats.native import json_text
from reader.library.store import Library
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Article, Block, BlockKind, Image, Inline, InlineKind, Link, Meta
from reader.model.settings import Settings
from reader.text import thorough_cleaning
from reader.text.span import Span
from reader.tui.app import PullquoteApp
from reader.tui.early.start import FirstArticle, Start
from reader.tui.library_access.library_thread import LibraryThread
from reader.tui.screens.command_screen import CommandScreen
from reader.tui.views.lists.library_rows import folder_of
from reader.workers import comparison

leave_out_frames()
share_styles()
stop_clocks()
_SCROLLING = {"grab", "release", "scroll_up", "scroll_down"}
"""Actions of Textual's own scroll bars."""
_STEP = 8  # distance in cells between two clicks inside a segment
_ONLY_COLOURS = re.compile(r"(?:\x1b\[[0-9;]*m|[^\x00-\x1f\x7f-\x9f])*")
"""The only output allowed for a row: SGR sequences and printable characters."""
LINKS = f"[[note3|{UNBRACKETED}]] [[note4|{UNBRACKETED}]] [[{UNBRACKETED}]]"
SIZE = (100, 30)
WHEN = datetime(2024, 2, 3, 10, tzinfo=UTC)
ADDRESS = ("https://news.example.org/" + hostile("a")).replace(" ", "").replace("\ud800", "")
TWIN = "https://user:secret@n\u0435ws.example/%1b%5b31m?[b]=\u202e"
PLACE = "/nowhere/" + hostile("a").replace("\ud800", "\udc9b").replace("\0", "")


def hostile_feed() -> Article:
    """Return an uncleaned feed, such as no parser would produce."""
    parts = (
        (BlockKind.HEADLINE, hostile("The Wharf"), 1),
        (BlockKind.HEADING, hostile("Ice in the harbour"), 2),
        (BlockKind.BYLINE, f"3 February 2024, {hostile('09:30')} · {hostile('Ada')}", 0),
        (BlockKind.HEADING, hostile("The thaw"), 2),
        (BlockKind.PARAGRAPH, f"“We wait for the thaw,” said Ada. {hostile('Nobody else.')}", 0),
    )
    blocks: list[Block] = []
    at = 0
    for kind, words, level in parts:
        blocks.append(Block(kind, Span(at, at + len(words)), level))
        at += len(words) + 2
    text = "\n\n".join(words for _, words, _ in parts)
    links = (Link(blocks[1].span, ADDRESS), Link(blocks[3].span, TWIN))
    return Article(PLACE, text, tuple(blocks), links=links, meta=Meta(hostile("The Wharf")))


def hostile_article() -> Article:
    """Return an uncleaned article, such as no parser would produce."""
    speaker = "Ada \u202eQuill\x1b[31m"
    parts = (
        (BlockKind.HEADLINE, hostile("Ice in the harbour"), 0),
        (BlockKind.BYLINE, hostile("By Edda Norling"), 0),
        (BlockKind.CAPTION, hostile("The lamp."), 0),
        (BlockKind.HEADING, hostile("The thaw"), 1),
        (
            BlockKind.PARAGRAPH,
            f"“We wait for the thaw,” said {speaker}. {hostile('Nobody else.')}",
            0,
        ),
        (BlockKind.QUOTATION, hostile("Never again."), 1),
        (BlockKind.LIST_ITEM, hostile("one"), 1),
        (BlockKind.TABLE_ROW, f"{hostile('a')}\t{hostile('b')}", 0),
        (BlockKind.CODE, hostile("code = 1"), 0),
        (BlockKind.IMAGE, hostile("A hill"), 0),
        (BlockKind.PARAGRAPH, f"“Go home,” {speaker} said. {hostile('It was late.')}", 0),
    )
    blocks: list[Block] = []
    at = 0
    for kind, words, level in parts:
        blocks.append(Block(kind, Span(at, at + len(words)), level, "\x1b[5m1."[: level * 9]))
        at += len(words) + 2
    text = "\n\n".join(words for _, words, _ in parts)
    line = hostile("Ice in the harbour")
    return Article(
        PLACE,
        text,
        tuple(blocks),
        links=(
            Link(blocks[4].span, ADDRESS),
            Link(blocks[6].span, TWIN),
            Link(blocks[10].span, "javascript:" + hostile("x")),
        ),
        images=(Image(blocks[9].span, ADDRESS, hostile("A hill")),),
        inlines=(Inline(InlineKind.STRONG, blocks[4].span),),
        meta=Meta(line, hostile("By Edda"), "2024-02-03", hostile("Wharf"), "en", ADDRESS),
        notices=(hostile("The page says"),),
    )


def hostile_library(article: Article) -> Library:
    """Return a library with notes on `article` and on another article that is missing."""
    library = TemporaryLibrary()
    record = library.register(article)
    other = library.ensure_record("urn:book:" + hostile("Salt"), Meta(title=hostile("Salt")))
    library.star(other.key, starred=True)
    start = article.text.index("We wait")
    exact = article.text[start : start + 21]
    here = Target(start, start + 21, exact, article.text[start - 30 : start], " said")
    lost = Target(5, 9, hostile("gone"), hostile("before"), hostile("after"))
    notes: list[Annotation] = []
    for number, (motivation, target, key) in enumerate(
        (
            (Motivation.COMMENTING, here, record.key),
            (Motivation.HIGHLIGHTING, here, record.key),
            (Motivation.BOOKMARKING, here, record.key),
            (Motivation.COMMENTING, lost, record.key),
            (Motivation.COMMENTING, lost, other.key),
            (Motivation.BOOKMARKING, lost, other.key),
        )
    ):
        body = hostile(f"a note {LINKS}") if motivation is Motivation.COMMENTING else ""
        note = Annotation(
            f"note{number}", key, motivation, target, WHEN, WHEN, body,
            (hostile("tag"),), hostile("yellow"), speaker=hostile("Ada"),
        )  # fmt: skip
        notes.append(note)
    library.put(notes)
    return library


def hostile_export() -> str:
    """Return a file of notes in our own format, in which every word is hostile."""
    article = hostile_article()
    notes = hostile_library(article).annotations()
    known = [note._replace(id=f"imported {number}") for number, note in enumerate(notes)]
    entry = Entry("", article.location, article.meta, tuple(known))
    return "".join(json_text([entry])).encode("utf-8", "replace").decode()


def hostile_settings() -> Settings:
    """Return settings as read from a configuration, without the cleaning done on reading."""
    keys = {"match.next": (PAYLOAD, "n"), "note.write": ("\x1b", "a"), PAYLOAD: (PAYLOAD,)}
    return Settings(keys=keys, colours=(hostile("yellow"), PAYLOAD), editor=PAYLOAD)


def with_earlier_edition(library: Library, article: Article) -> None:
    """Put an earlier edition of the article, with its notes, into the library."""
    old = article._replace(
        text=article.text.replace("Nobody else.", "Everybody " + hostile("else."))
    )
    record = library.register(old)
    library.star(record.key, starred=True)
    library.register(old)
    for note in library.annotations(record.key):
        library.put([note._replace(target=note.target._replace(digest=old.digest))])


_compare = comparison.compare_isolated
_compared: dict[object, comparison.Comparison] = {}


def compare_once(
    old_text: str,
    article: Article,
    *,
    old_quotes: Sequence[Span] = (),
    top: Span | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> comparison.Comparison:
    """Compare two editions in another process, but the same two only once for all tests."""
    known = (old_text, article, tuple(old_quotes), top)
    if known not in _compared:
        _compared[known] = _compare(
            old_text, article, old_quotes=old_quotes, top=top, cancelled=cancelled
        )
    return _compared[known]


class Witness:
    """Records what reaches the screen and what the program does."""

    pilot: Pilot[int]

    def __init__(self, app: PullquoteApp, patch: pytest.MonkeyPatch) -> None:
        self.app = app
        self.actions: list[str] = []
        self.bells: list[None] = []
        self.copied: list[str] = []

        really = App.run_action
        self.pressing = False

        async def acted(app: App[int], action: str, *rest: object, **named: object) -> bool:
            if self.pressing:  # a key binding of Textual's own widgets
                return await really(app, action, *rest, **named)  # type: ignore[arg-type]
            self.actions.append(str(action))
            return True

        self.openers: list[str] = []  # our functions that opened a screen or prompt
        self.started: list[object] = []  # programs that were started
        self._follow(patch, App, "push_screen")
        self._follow(patch, CommandScreen, "ask")
        self._follow(patch, CommandScreen, "show_list")
        patch.setattr(App, "run_action", acted)
        patch.setattr(App, "bell", lambda _: self.bells.append(None))
        patch.setattr(App, "copy_to_clipboard", lambda _, text: self.copied.append(text))

    def _follow(self, patch: pytest.MonkeyPatch, owner: type, name: str) -> None:
        """Record which of our functions call a method."""
        method: Callable[..., object] = getattr(owner, name)

        def followed(*arguments: object, **named: object) -> object:
            caller = sys._getframe(1).f_code
            if f"{os.sep}reader{os.sep}tui{os.sep}" in caller.co_filename:
                self.openers.append(f"{Path(caller.co_filename).stem}.{caller.co_name}")
            return method(*arguments, **named)

        patch.setattr(owner, name, followed)

    def forbid_programs(self, patch: pytest.MonkeyPatch) -> None:
        """Record every attempt to start a program, and allow none but our own workers."""

        def refused(argv: object, *_: object, **__: object) -> object:
            self.started.append(argv)
            raise FileNotFoundError(2, PAYLOAD)

        really = subprocess.Popen

        def started(argv: list[str], *rest: object, **named: object) -> object:
            if argv[:1] == [sys.executable] and any(each.startswith("reader.") for each in argv):
                return really(argv, *rest, **named)  # type: ignore[call-overload]
            return refused(argv)

        patch.setattr(App, "suspend", lambda _: nullcontext())
        patch.setattr(subprocess, "Popen", started)
        patch.setattr(subprocess, "run", refused)

    async def settle(self) -> None:
        """Wait until the program is idle."""
        await settle(self.pilot)

    async def press(self, *keys: str) -> None:
        """Press keys."""
        for key in keys:
            self.pressing = True
            assert self.app._driver is not None
            name = _character_to_key(key) if len(key) == 1 else key
            self.app._driver.send_message(events.Key(name, key if len(key) == 1 else None))
            await self.settle()
            self.pressing = False

    async def go(self, step: str) -> None:
        """Run a command by its name, or press keys: ``press tab o``."""
        verb, _, keys = step.partition(" ")
        if verb == "press":
            await self.press(*keys.split())
        else:
            await self.run(step)

    async def run(self, line: str) -> None:
        """Run a command by its name."""
        screen = self.app.screen
        screen.run_line(line)  # type: ignore[attr-defined]
        await self.settle()

    def segments(self) -> Iterator[Segment]:
        """Yield every segment of every row that is on the screen."""
        for strip in rows_shown(self.app):
            yield from strip

    def check(self, where: str) -> None:
        """Fail when anything on the screen could do harm."""
        assert self.app._exception is None, f"{where}: {self.app._exception!r}"
        assert self.app.is_running, f"{where}: the program ended"
        width = self.app.size.width
        for y, strip in enumerate(rows_shown(self.app)):
            harm = next((found for each in strip if (found := harm_in(each.text))), "")
            assert not harm, f"{where}, row {y}: {harm}"
            assert cell_len(strip.text) == width, f"{where}, row {y} is not {width} cells wide"
            for segment in strip:
                style = segment.style
                assert segment.control is None, f"{where}, row {y}: a control segment"
                assert style is None or style.link is None, f"{where}, row {y}: a link"
                meta = style.meta.items() if style is not None else ()
                actions = [what for on, what in meta if on.startswith("@")]
                assert _SCROLLING.issuperset(actions), f"{where}, row {y}: {actions}"
            drawn = strip.render(self.app.console)
            assert _ONLY_COLOURS.fullmatch(drawn), f"{where}, row {y}: {drawn!a}"
        assert harm_in(self.app.title) == "", f"{where}: the title"
        assert self.actions == [], f"{where}: {self.actions}"
        assert self.bells == [], f"{where}: the bell rang"

    async def resize(self, width: int, height: int) -> None:
        """Resize the screen."""
        await resize(self.pilot, width, height)

    async def click_everywhere(self, where: str) -> None:
        """Click everywhere on the topmost screen; fail if a click ends the program.

        What a click does depends on the widget, on the style of the cell, which is the same for all
        cells of a segment, and on the position: each segment is clicked at its start, and each row
        at every eighth cell.
        """
        width, height = self.app.size
        for y in range(height):
            row = rows_shown(self.app)[y]
            begins = accumulate((segment.cell_length for segment in row), initial=0)
            for x in sorted({*begins, *range(y % _STEP, width, _STEP)} - {width}):
                if not self.app.is_running or not self.app.screen_stack:
                    raise AssertionError(f"{where}: a click at {x}, {y} ended the program")
                widget, _ = self.app.get_widget_at(x, y)
                click = events.Click(widget, x, y, 0, 0, 1, False, False, False, chain=1)
                self.app.screen._forward_event(click)
            await messages_handled(self.pilot)
        await self.settle()


@asynccontextmanager
async def hostile_stage(
    patch: pytest.MonkeyPatch,
    article: Article | None,
    *,
    files: list[Path] | None = None,
    sources: tuple[str, ...] = (),
    notices: tuple[str, ...] = (),
    size: tuple[int, int] = SIZE,
    settings: Settings | None = None,
    edited: bool = False,
) -> AsyncIterator[Witness]:
    """Run the program on `article` with a library full of hostile notes.

    Args:
        patch: Patches the methods to be observed.
        article: The article to open; None opens the library instead.
        files: The files of a folder to choose from.
        sources: Locations to open.
        notices: Notices shown at the start.
        size: Size of the screen in cells.
        settings: The user's settings.
        edited: Whether an earlier edition of the article was read before.
    """
    # every click redraws the same words, and cleaning hostile words is unusually slow
    patch.setattr(thorough_cleaning, "cleaned", lru_cache(maxsize=4096)(thorough_cleaning.cleaned))
    patch.setattr(comparison, "compare_isolated", compare_once)
    library = hostile_library(article or hostile_article())
    if edited and article is not None:
        with_earlier_edition(library, article)
    app = PullquoteApp(
        settings or Settings(),
        LibraryThread(lambda: library),
        Start(
            sources,
            FirstArticle(article),
            files,
            notices,
            folder=folder_of(files) if files else None,
        ),
        analyst=analyse_here,
    )
    witness = Witness(app, patch)
    async with app.run_test(size=size) as pilot:
        witness.pilot = pilot
        await witness.settle()
        yield witness
