"""Links between local files."""

import os
from pathlib import Path

import pytest
from stage import on_stage
from textual import events

from reader.tui.folders import file_beside

FERRY = "# The old ferry\n\nShe leaks a little, and so does her captain, who has steered her.\n"


@pytest.fixture
def bridges(tmp_path: Path) -> Path:
    (tmp_path / "past").mkdir()
    (tmp_path / "past" / "the ferry.md").write_text(FERRY)
    file = tmp_path / "bridges.md"
    file.write_text("# Two bridges\n\nThe council keeps [the ferry](past/the%20ferry.md#old).\n")
    return file


async def test_enter_reads_the_file_that_a_link_leads_to_and_q_comes_back(bridges: Path) -> None:
    async with on_stage(bridges) as stage:
        await stage.press("]", "l", "enter")
        assert stage.state.article.title == "The old ferry"
        await stage.press("q")
        assert stage.state.article.title == "Two bridges"


async def test_one_goes_forward_again_to_the_file_that_one_came_back_from(bridges: Path) -> None:
    async with on_stage(bridges) as stage:
        for back, forward in (("q", ")"), ("(", ")"), ("backspace", "alt+right")):
            await stage.press("]", "l", "enter", "}")
            there = stage.state.cursor
            await stage.press(back)
            await stage.press(forward)
            assert (stage.state.article.title, stage.state.cursor) == ("The old ferry", there), back
            await stage.press(forward)
            assert stage.notice == "no jump to go forward to"
            await stage.press(back, "enter", back)
            assert stage.state.article.title == "Two bridges"
            await stage.press("g")


async def test_after_another_way_there_is_nothing_to_go_forward_to(bridges: Path) -> None:
    async with on_stage(bridges) as stage:
        await stage.press("]", "l", "enter", "q")
        await stage.run(f"open {bridges.parent / 'past' / 'the ferry.md'}")
        await stage.press("q", ")", "q")
        assert not stage.shows("no jump")
        await stage.run(f"open {bridges}")
        await stage.press(")")
        assert stage.notice == "no jump to go forward to"


async def test_a_click_on_a_link_follows_it_and_one_beside_it_does_not(bridges: Path) -> None:
    async with on_stage(bridges) as stage:
        x, y = stage.find("the ferry")
        await stage.click(x + len("the ferry."), y)
        await stage.mouse(events.MouseDown, x, y)
        await stage.mouse(events.MouseMove, x + 4, y)
        await stage.mouse(events.MouseUp, x + 4, y)
        await stage.mouse(events.Click, x + 4, y)
        assert stage.state.article.title == "Two bridges"
        await stage.press("escape")
        await stage.click(x, y)
        assert stage.state.article.title == "The old ferry"


async def test_the_keys_tell_that_a_link_can_be_followed(bridges: Path) -> None:
    async with on_stage(bridges) as stage:
        assert not stage.shows("enter follow")
        await stage.press("]", "l")
        assert stage.shows("enter follow")


async def test_a_file_that_a_link_leads_to_in_vain_is_told(bridges: Path) -> None:
    (bridges.parent / "past" / "the ferry.md").unlink()
    async with on_stage(bridges) as stage:
        await stage.press("]", "l", "enter")
        assert stage.notice.endswith("the%20ferry.md#old: no such file, or place in this article")


async def test_a_click_on_the_mark_of_a_footnote_goes_to_it(tmp_path: Path) -> None:
    file = tmp_path / "tide.txt"
    file.write_text(
        "The tide\n\nIt comes twice a day.[1] Mostly.\n\n[1] At springs it is higher.\n"
    )
    async with on_stage(file) as stage:
        x, y = stage.find("[1] Mostly")
        await stage.click(x + 1, y)
        assert stage.state.article.text[stage.state.cursor :].startswith("At springs")


async def test_the_list_of_links_reads_it_too(bridges: Path) -> None:
    async with on_stage(bridges) as stage:
        await stage.press("L", "O")
        assert stage.state.article.title == "The old ferry"


@pytest.mark.parametrize(
    "href",
    [
        "",
        "#here",
        "bridges.md",
        "./bridges.md#here",
        "past",
        "missing.md",
        "mailto:ana@example.org",
        "nul\0byte",
        "//example.org/bridges.md",
        "\\\\example.org\\bridges.md",
    ],
)
def test_what_is_no_other_file_is_not_opened(bridges: Path, href: str) -> None:
    assert file_beside(str(bridges), href) == ""


def test_a_page_of_the_web_leads_to_no_file(bridges: Path) -> None:
    href = os.path.relpath(bridges)
    assert file_beside("notes.md", href) == os.path.normpath(href)
    assert file_beside("https://example.org/notes.md", href) == ""


def test_a_whole_path_is_not_looked_up(bridges: Path) -> None:
    assert file_beside(str(bridges.with_name("other.md")), str(bridges)) == ""


INSIDE = "<p>See <a href='#b'>below</a> what it said.</p><p>A word.</p><p id='b'>It agreed.</p>"


async def test_a_link_inside_the_article_is_followed(tmp_path: Path) -> None:
    file = tmp_path / "council.html"
    file.write_text(INSIDE)
    async with on_stage(file) as stage:
        for keys in (["]", "l", "enter"], ["L", "o"], ["]", "l", "o"]):
            await stage.press(*keys)
            assert stage.state.article.text[stage.state.cursor :] == "It agreed.", keys
            await stage.press("(")
            assert stage.state.cursor < stage.state.article.text.index("It agreed")
