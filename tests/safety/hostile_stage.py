"""The program on a stage, with a library and an article in which every word is hostile."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hostile_words import harm_in, hostile
from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.app import App
from textual.pilot import Pilot

from reader.analyst import analyse_here
from reader.library.memory import MemoryLibrary
from reader.library.store import Library
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import (
    Article,
    Block,
    BlockKind,
    Image,
    Inline,
    InlineKind,
    Link,
    Meta,
)
from reader.model.settings import Settings
from reader.text.span import Span
from reader.tui.app import PullquoteApp
from reader.tui.shelf import Shelf

SIZE = (100, 30)
WHEN = datetime(2024, 2, 3, 10, tzinfo=UTC)
ADDRESS = ("https://news.example.org/" + hostile("a")).replace(" ", "").replace("\ud800", "")
PLACE = "/nowhere/" + hostile("a").replace("\ud800", "\udc9b").replace("\0", "")


def hostile_article() -> Article:
    """Return an article as no parser makes it: nothing in it was cleaned."""
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
        links=(Link(blocks[4].span, ADDRESS), Link(blocks[10].span, "javascript:" + hostile("x"))),
        images=(Image(blocks[9].span, ADDRESS, hostile("A hill")),),
        inlines=(Inline(InlineKind.STRONG, blocks[4].span),),
        meta=Meta(line, hostile("By Edda"), "2024-02-03", hostile("Wharf"), "en", ADDRESS),
        notices=(hostile("The page says"),),
    )


def hostile_library(article: Article) -> Library:
    """Return a library with notes on `article` and on another one that is not here."""
    library = MemoryLibrary()
    record = library.register(article)
    other = library.introduce("urn:book:" + hostile("Salt"), Meta(title=hostile("Salt")))
    library.star(other.key, True)
    start = article.text.index("We wait")
    exact = article.text[start : start + 21]
    here = Target(start, start + 21, exact, article.text[start - 30 : start], " said")
    lost = Target(5, 9, hostile("gone"), hostile("before"), hostile("after"))
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
        library.put(
            Annotation(
                f"note{number}",
                key,
                motivation,
                target,
                WHEN,
                WHEN,
                hostile("a note") if motivation is Motivation.COMMENTING else "",
                (hostile("tag"),),
                hostile("yellow"),
                "",
                hostile("Ada"),
            )
        )
    return library


class Witness:
    """Looks at what reaches the screen, and at what the program does."""

    def __init__(self, app: PullquoteApp, pilot: Pilot[int], patch: pytest.MonkeyPatch) -> None:
        self.app, self.pilot = app, pilot
        self.actions: list[str] = []
        self.bells: list[None] = []
        self.copied: list[str] = []

        async def acted(_: App[object], action: object, *__: object, **___: object) -> bool:
            self.actions.append(str(action))
            return True

        patch.setattr(App, "run_action", acted)
        patch.setattr(App, "bell", lambda _: self.bells.append(None))
        patch.setattr(App, "copy_to_clipboard", lambda _, text: self.copied.append(text))

    async def settle(self) -> None:
        """Wait until nothing is going on."""
        for _ in range(3):
            await self.pilot.pause()
            await self.app.workers.wait_for_complete()
        await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        """Press keys."""
        for key in keys:
            await self.pilot.press(key)
            await self.settle()

    async def run(self, line: str) -> None:
        """Run a command by its name."""
        screen = self.app.screen
        screen.run_line(line)  # type: ignore[attr-defined]
        await self.settle()

    def segments(self) -> Iterator[Segment]:
        """Yield every segment of every row that is on the screen."""
        for strip in self.app.screen._compositor.render_strips():
            yield from strip

    def check(self, where: str) -> None:
        """Fail when anything on the screen could do harm."""
        assert self.app._exception is None, f"{where}: {self.app._exception!r}"
        assert self.app.is_running, f"{where}: the program ended"
        width = self.app.size.width
        for y, strip in enumerate(self.app.screen._compositor.render_strips()):
            harm = next((found for each in strip if (found := harm_in(each.text))), "")
            assert not harm, f"{where}, row {y}: {harm}"
            assert cell_len(strip.text) == width, f"{where}, row {y} is not {width} cells wide"
            for segment in strip:
                style = segment.style
                assert segment.control is None, f"{where}, row {y}: a control segment"
                assert style is None or style.link is None, f"{where}, row {y}: a link"
        assert harm_in(self.app.title) == "", f"{where}: the title"
        assert self.actions == [], f"{where}: {self.actions}"
        assert self.bells == [], f"{where}: the bell rang"

    async def click_everywhere(self, where: str) -> None:
        """Click on every cell of the screen on top; fail when that does what content asks for."""
        width, height = self.app.size
        for y in range(height):
            for x in range(width):
                if not self.app.is_running or not self.app.screen_stack:
                    raise AssertionError(f"{where}: a click at {x}, {y} ended the program")
                widget, _ = self.app.get_widget_at(x, y)
                screen = self.app.screen
                click = events.Click(widget, x, y, 0, 0, 1, False, False, False, chain=1)
                screen._forward_event(click)
            await self.pilot.pause()
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
) -> AsyncIterator[Witness]:
    """Run the program on `article` with a library full of hostile notes."""
    library = hostile_library(article or hostile_article())
    app = PullquoteApp(
        Settings(),
        Shelf(lambda: library),
        article=article,
        sources=sources,
        files=files,
        notices=notices,
        analyst=analyse_here,
    )
    async with app.run_test(size=size) as pilot:
        witness = Witness(app, pilot, patch)
        await witness.settle()
        yield witness
