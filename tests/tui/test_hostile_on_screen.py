"""External text on the screen is inert, and hides nothing."""

import pytest
from specimens import article_of
from stage import Stage, on_stage
from temporary_library import TemporaryLibrary
from textual.widgets import TextArea
from unseen_frames import rows_shown

from reader.model.article import Article, BlockKind, Link, Meta
from reader.text.span import Span

MARKUP = "[b]loud[/b] [@click=app.quit]press[/] [link=x]here[/link] [/] [red] \\[x]"
LINE = "[@click=app.quit]press[/] [/b]"
CONTROLS = "\x1b[2J\x1b]0;owned\x07\x9b31m\x00\u202e\u2066evil\u2069\r\x08"


def hostile(hazard: str) -> Article:
    """Return an article as parsed, with hazards in every field that can contain external text."""
    article = article_of(
        (BlockKind.HEADLINE, f"Title {hazard}"),
        (BlockKind.BYLINE, f"By {hazard}"),
        (BlockKind.HEADING, f"Section {hazard}"),
        (BlockKind.PARAGRAPH, f'"We saw them {hazard}," said Ada {hazard} Quill. {hazard}'),
        (BlockKind.CODE, f"code {hazard}"),
        (BlockKind.IMAGE, f"image {hazard}"),
        (BlockKind.PROMO, f"promo {hazard}"),
        meta=Meta(title=f"Title {hazard}", byline=hazard, site=hazard, published=hazard),
        location=f"/tmp/{hazard}.txt",
    )
    return article._replace(
        links=(Link(Span(0, 5), f"https://example.org/{hazard}"),), notices=(f"notice {hazard}",)
    )


def assert_harmless(stage: Stage) -> None:
    """No control or bidirectional character on the screen, and no cell that acts when clicked."""
    for row in stage.cells():
        assert not any(ord(char) < 0x20 or 0x7F <= ord(char) < 0xA0 for char in row), repr(row)
        assert not any(char in row for char in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068")
    for strip in rows_shown(stage.app):
        for segment in strip:
            if segment.style is not None:
                meta = {k: v for k, v in segment.style.meta.items() if k.startswith("@")}
                assert meta == {}, segment
                assert segment.style.link is None, segment


LISTS = ['"', "@", "A", "B", "L", "=", "c", "?"]


@pytest.mark.parametrize("hazard", [MARKUP, CONTROLS], ids=["markup", "controls"])
async def test_hostile_words_are_shown_as_they_are_everywhere(hazard: str) -> None:
    async with on_stage(hostile(hazard)) as stage:
        assert_harmless(stage)
        await stage.press("n", "H", "m", "m", "a")
        assert_harmless(stage)
        await stage.write("note [b]x[/b] [@click=app.quit]y[/]")
        await stage.press("ctrl+s")
        assert_harmless(stage)
        for key in LISTS:
            await stage.press(key)
            assert_harmless(stage)
            await stage.press("q")
            assert len(stage.app.screen_stack) == 1
        await stage.press("G", "/", write=LINE)
        await stage.press("enter")
        assert_harmless(stage)
        for line in (f"sing {LINE}", f"go.to {LINE}", f"view.theme {LINE}", f"note.tag {LINE}"):
            await stage.run(line)
            assert_harmless(stage)


async def test_markup_is_literal() -> None:
    async with on_stage(hostile(LINE)) as stage:
        assert stage.shows(f"Title {LINE}")
        assert stage.shows(f"Section {LINE}")
        await stage.press("n", "a")
        assert stage.shows(f"We saw them {LINE}")
        await stage.press("escape", "=")
        assert stage.shows(f"/tmp/{LINE}.txt")


async def test_hostile_notes_of_the_past_are_shown_as_they_are() -> None:
    library = TemporaryLibrary()
    article = hostile(LINE)
    async with on_stage(article, library=library) as stage:
        await stage.press("n", "a", write="x")
        await stage.press("ctrl+s")
    (note,) = library.annotations()
    library.put(
        [note._replace(body=f"{LINE}{CONTROLS}\nmore", tags=(LINE, CONTROLS), speaker=LINE)]
    )
    async with on_stage(article, library=library) as stage:
        assert_harmless(stage)
        assert stage.shows(f"✎ {LINE}")
        for key in ("A", "tab"):
            await stage.press(key)
            assert_harmless(stage)
        await stage.press("q", "n", "a")
        assert stage.screen.query_one(TextArea).text.startswith(LINE)
        assert_harmless(stage)
    async with on_stage(None, library=library) as stage:
        assert_harmless(stage)
        assert stage.shows(LINE)


async def test_errors_with_hostile_names_are_one_clean_line() -> None:
    async with on_stage() as stage:
        stage.reading.run_line(f"article.open /no/{LINE}{CONTROLS}")
        await stage.settle()
        assert LINE in stage.notice
        assert_harmless(stage)


@pytest.mark.parametrize("size", [(104, 20), (60, 14)])
async def test_no_click_on_any_cell_quits_or_rings(size: tuple[int, int]) -> None:
    async with on_stage(hostile(LINE), size=size) as stage:
        await stage.press("n", "H", "m", "m")
        width, height = size
        for y in range(height - 1):  # the last row is the line of keys, which has a key to leave
            for x in range(y % 5, width, 11):
                if len(stage.app.screen_stack) > 1 or not stage.app.is_running:
                    raise AssertionError((x, y))
                await stage.click(x, y)
        assert stage.app.is_running
        assert not stage.bells
