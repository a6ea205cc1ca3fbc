"""The outline beside the article, or over it if there is no room."""

import gc
from collections.abc import Callable

import pytest
from specimens import written
from stage import ARTICLES, Stage, on_stage
from textual.strip import Strip

from reader.model.settings import Settings
from reader.tui.views.outline.entries import Part
from reader.tui.views.rows import filtered_rows
from reader.tui.widgets.lines import LineList


def entry_here(stage: Stage) -> tuple[Part, int]:
    """Return the part and number of the outline entry under the cursor."""
    outline = stage.reading.outline._outline
    assert outline is not None
    entry = outline.entries[stage.reading.outline.cursor]
    return entry.part, entry.number


async def to_entry(stage: Stage, part: Part, number: int) -> None:
    """Move down the outline to an entry."""
    await stage.press("h", "g")
    for _ in range(100):
        if entry_here(stage) == (part, number):
            return
        await stage.press("j")
    raise AssertionError(f"no {part} {number} in the outline")


async def test_the_outline_follows_the_cursor() -> None:
    async with on_stage() as stage:
        for number in range(4):
            await stage.press("n")
            assert entry_here(stage) == (Part.QUOTE, number)
        await stage.press("g")
        assert entry_here(stage) == (Part.SECTION, 0)


async def test_the_cursor_follows_the_outline() -> None:
    async with on_stage() as stage:
        await to_entry(stage, Part.QUOTE, 2)
        assert stage.state.quote_index == 2
        assert stage.state.back == (0,)


async def test_an_outline_that_has_the_keys_follows_the_text() -> None:
    async with on_stage() as stage:
        for size in ((120, 40), (80, 24)):
            await stage.resize(*size)
            await stage.press("g", "h")
            for number in range(3):
                await stage.press("n")
                assert entry_here(stage) == (Part.QUOTE, number)
            await stage.press("N")
            assert entry_here(stage) == (Part.QUOTE, 1)
            await stage.press("escape")


async def test_the_outline_stays_on_its_row_until_the_place_in_the_text_changes() -> None:
    async with on_stage() as stage:
        await stage.press("n")
        await stage.press("h", "k")
        assert entry_here(stage)[0] is Part.SPEAKER
        await stage.press("H")
        assert entry_here(stage)[0] is Part.SPEAKER


async def test_the_outline_stays_on_its_quote_when_the_order_changes() -> None:
    async with on_stage() as stage:
        await to_entry(stage, Part.QUOTE, 5)
        await stage.press("i")
        assert stage.shows("Quotes in order")
        assert not stage.shows("▾ Helene")
        assert entry_here(stage) == (Part.QUOTE, 5)
        await stage.press("i")
        assert stage.shows("▾ Helene")
        assert entry_here(stage) == (Part.QUOTE, 5)
        assert stage.notice == ""


async def test_without_quotes_their_order_in_the_outline_is_answered_with_the_reason() -> None:
    async with on_stage(written(["The ferry is late."])[0]) as stage:
        await stage.press("i")
        assert stage.notice == "no quotes in this article"


async def test_enter_in_the_outline_jumps_and_goes_to_the_article() -> None:
    async with on_stage() as stage:
        await to_entry(stage, Part.SECTION, 3)
        await stage.press("enter")
        assert stage.state.cursor == stage.state.analysis.sections[3].span.start
        assert stage.focus == "article"


async def test_keys_typed_at_once_behind_the_one_that_leads_there_are_for_the_outline() -> None:
    async with on_stage() as stage:
        for keys in (["h"], ["home", "\t"]):
            stage.send_all(*keys, "G", "k", "enter", "j")
            await stage.settle()
            assert stage.state.cursor == stage.state.quotes[-1].span.start
            assert stage.focus == "article"
            stage.send_all("h", "g", "n")
            await stage.settle()
            assert stage.state.quote_index == 0
            await stage.press("escape")


async def test_back_returns_from_a_walk_through_the_outline_in_one_step() -> None:
    async with on_stage(size=(100, 24)) as stage:
        for leaving in ("enter", "escape"):
            await stage.press("n", "n", "j")
            here = stage.state.cursor, stage.reading.pane.top
            for rows in ("jj", "j"):  # also when the outline gets the focus again
                await stage.press("h", *rows, leaving)
                assert stage.state.cursor != here[0]
                await stage.press("(")
                assert (stage.state.cursor, stage.reading.pane.top) == here


async def test_another_walk_begins_after_going_back_within_the_outline() -> None:
    async with on_stage(size=(120, 24)) as stage:
        await stage.press("n", "n", "h", "j", "j")
        here = stage.state.back[-1]
        for _ in range(2):
            await stage.press("(")
            assert stage.state.cursor == here
            assert stage.focus == "outline"
            await stage.press("j", "j")


async def test_another_walk_begins_with_another_article() -> None:
    sources = [str(ARTICLES / name) for name in ("harbour-talks.txt", "ice-road.md")]
    async with on_stage(sources=sources, size=(120, 24)) as stage:
        await stage.settle()
        await stage.press("h", "j", "j", "J", "j", "j", "j")
        assert stage.focus == "outline"
        assert stage.state.article.location.endswith("ice-road.md")
        assert stage.state.back == (0,)


async def test_tab_goes_to_the_other_pane_and_back() -> None:
    async with on_stage() as stage:
        await stage.press("tab")
        assert stage.focus == "outline"
        await stage.press("tab")
        assert stage.focus == "article"
        await stage.press("escape")
        assert stage.shows_outline()


async def test_shift_tab_leaves_no_outline_over_the_article_that_then_has_the_keys() -> None:
    async with on_stage(size=(40, 15)) as stage:
        await stage.press("shift+tab")
        assert stage.focus == "outline"
        await stage.press("shift+tab")
        assert stage.focus == "article"
        assert not stage.shows_outline()


async def test_a_speaker_is_folded_and_unfolded() -> None:
    async with on_stage() as stage:
        await stage.press("h")
        x, y = stage.find("▾ Helene Astrup")
        rows = len(stage.reading.outline)
        await stage.click(x + 3, y)
        assert stage.shows("▸ Helene Astrup")
        assert len(stage.reading.outline) == rows - 4
        await stage.click(x + 3, y)
        assert stage.shows("▾ Helene Astrup")
        assert len(stage.reading.outline) == rows


async def test_l_goes_to_the_article_from_a_speaker_whose_quotes_stay_open() -> None:
    async with on_stage() as stage:
        await stage.press("n", "h", "k")
        rows, cursor = len(stage.reading.outline), stage.state.cursor
        await stage.press("l")
        assert stage.focus == "article"
        assert (len(stage.reading.outline), stage.state.cursor) == (rows, cursor)
        await stage.press("h", "?")
        assert any("enter  right  " in row for row in stage.cells())
        await stage.press("/", write="the article.")
        assert any(" l  " in row and "Go to the article." in row for row in stage.cells())
        await stage.press("escape", "q", "right")
        assert len(stage.reading.outline) < rows


async def test_many_speakers_are_folded_at_first_and_their_signs_say_so() -> None:
    speakers = [
        f"“Number {n} is here,” said Ada{chr(97 + n)} Quill{chr(97 + n)}." for n in range(14)
    ]
    article, _ = written(("Voices", *speakers))
    async with on_stage(article) as stage:
        names = {speaker.name for speaker in stage.state.analysis.speakers}
        assert len(names) > 12
        assert stage.shows("▸ Ada")
        assert not stage.shows("▾ Ada")


async def test_a_filter_shows_only_rows_with_the_words() -> None:
    async with on_stage() as stage:
        await stage.press("h", "/", write="handshake")
        assert len(stage.reading.outline) == 0
        assert stage.shows("Nothing has these words.")
        await stage.press("ctrl+u", write="pause")
        await stage.press("enter")
        assert [row for row in stage.cells() if "A pause is" in row[:30]]
        assert not stage.shows("▾ Helene")
        await stage.click(*stage.find("/ pause"))
        assert stage.shows("▾ Helene")
        for words, keys in (("wasps", ["escape"]), ("pause", ["enter", "escape"])):
            await stage.press("/", write=words)
            assert not stage.shows("▾ Helene"), words
            await stage.press(*keys)
            assert stage.shows("▾ Helene"), words
            assert not stage.shows(f"/ {words}"), words


async def test_the_foot_tells_the_keys_of_the_pane_that_has_them() -> None:
    async with on_stage() as stage:
        assert stage.shows("n next quote")
        await stage.press("h")
        assert stage.shows("enter open  / filter  i in order  l to the article")
        assert not stage.shows("n next quote")
        await stage.press("i")
        assert stage.shows("i by speaker")
        await stage.click(*stage.find("to the article"))
        assert stage.focus == "article"
        assert stage.shows("n next quote")


async def test_the_row_under_the_cursor_is_never_behind_the_words_of_the_filter() -> None:
    async with on_stage(size=(120, 12)) as stage:
        await stage.press("h", "/", write="a")
        await stage.press("enter", "G")
        row = stage.reading.outline.row
        assert row is not None
        assert stage.shows(row.text.strip()[:12])
        assert stage.shows("/ a")


async def test_t_hides_and_shows_the_outline_and_the_text_stays() -> None:
    async with on_stage() as stage:
        await stage.press("n", "n", "n", "n", "n")
        top = stage.reading.pane.visible_text()[0]
        await stage.press("t")
        assert not stage.shows_outline()
        assert stage.reading.pane.size.width == 120
        assert abs(stage.reading.pane.visible_text()[0] - top) < 80
        await stage.press("t")
        assert stage.shows_outline()


async def test_an_outline_shown_again_is_where_the_cursor_went_meanwhile() -> None:
    async with on_stage(size=(120, 10)) as stage:
        await stage.press("G", "N", "t", "g", "t")
        assert entry_here(stage) == (Part.SECTION, 0)
        assert stage.cells()[1].lstrip().startswith("Saltrey dock talks")


async def test_the_outline_can_be_off_from_the_start() -> None:
    async with on_stage(settings=Settings(outline=False)) as stage:
        assert not stage.shows_outline()


async def test_in_a_narrow_terminal_the_outline_lies_over_the_article_until_esc_or_q() -> None:
    async with on_stage(size=(80, 24)) as stage:
        assert not stage.shows_outline()
        width = stage.reading.pane.size.width
        await stage.press("t")
        assert stage.shows_outline()
        assert stage.reading.outline.has_class("over")
        assert stage.reading.pane.size.width == width
        assert stage.shows("▾ Helene")
        await stage.press("tab")
        assert stage.focus == "article"
        await stage.press("escape")
        assert not stage.shows_outline()
        await stage.press("n", "t")
        assert stage.shows("q close")
        await stage.press("q")
        assert stage.app.is_running
        assert not stage.shows_outline()
        assert stage.focus == "article"
        assert stage.shows("q quit")


async def test_choosing_from_the_narrow_outline_puts_it_away() -> None:
    async with on_stage(size=(80, 24)) as stage:
        await to_entry(stage, Part.QUOTE, 1)
        await stage.press("enter")
        assert stage.state.quote_index == 1
        assert not stage.shows_outline()
        assert stage.focus == "article"


async def test_the_narrow_outline_takes_the_keys_and_t_gives_them_back() -> None:
    async with on_stage(size=(80, 24)) as stage:
        await stage.press("n", "t")
        assert stage.focus == "outline"
        text = stage.reading.pane.top
        await stage.press("down", "down", "enter")
        assert stage.state.quote_index == 7  # the third of the same speaker
        assert stage.focus == "article"
        await stage.press("t", "t")
        assert not stage.shows_outline()
        assert stage.focus == "article"
        assert text == (0, 0)


async def test_in_few_columns_the_outline_covers_all_of_the_text_until_that_has_the_keys() -> None:
    async with on_stage(size=(44, 20)) as stage:
        await stage.press("i")
        assert stage.focus == "outline"
        assert stage.reading.outline.size.width == 44
        await stage.press("l")
        assert not stage.shows_outline()
        assert stage.focus == "article"


async def test_esc_puts_the_narrow_outline_away() -> None:
    async with on_stage(size=(80, 24)) as stage:
        await stage.press("h", "M")
        await stage.resize(120, 24)
        await stage.press("q")  # the outline is beside the article by now
        assert stage.shows("q quit")
        await stage.resize(80, 24)
        await stage.press("l")
        assert stage.shows("q close")
        await stage.press("escape")
        assert not stage.shows_outline()
        assert stage.focus == "article"
        assert stage.shows("q quit")


async def test_of_several_notes_on_a_quote_the_one_chosen_in_the_outline_is_meant() -> None:
    async with on_stage() as stage:
        await stage.press("n")
        await stage.run("note why now?")
        await stage.run("note since when?")
        await stage.press("h", "G", "k", "T", write="ask")
        await stage.press("enter")
        tagged = {note.body: note.tags for note in stage.state.annotations}
        assert tagged == {"why now?": ("ask",), "since when?": ()}
        await stage.press("H")
        coloured = {note.body: note.colour for note in stage.state.annotations}
        assert coloured == {"why now?": "yellow", "since when?": ""}
        await stage.press("G", "x")
        assert stage.notice == "note removed: U brings it back"
        (note,) = stage.state.annotations
        assert note.body == "why now?"


async def test_an_article_without_headings_has_parts_with_the_numbers_of_their_paragraphs() -> None:
    async with on_stage() as stage:
        assert stage.shows("Parts")
        assert not stage.shows("Sections")
        part = next(line for line in stage.cells() if "At the heart of" in line)
        assert "¶ 9" in part
        await stage.press("9", "G")
        assert stage.shows("¶ 9/19")
    async with on_stage(ARTICLES / "ice-road.md") as stage:
        assert stage.shows("Sections")
        assert not stage.shows("Parts")


async def test_notes_and_bookmarks_are_listed_in_the_outline() -> None:
    async with on_stage() as stage:
        await stage.press("n", "H", "m", "m")
        assert stage.shows("Notes · 1")
        assert stage.shows("Bookmarks · 1")


@pytest.mark.parametrize("enter_first", [False, True])
async def test_a_filter_goes_on_while_keys_are_answered(
    monkeypatch: pytest.MonkeyPatch, enter_first: bool
) -> None:
    for name in ("_AT_ONCE", "_LATER"):
        monkeypatch.setattr(filtered_rows, name, 1)
    later: list[Callable[[], None]] = []
    monkeypatch.setattr(LineList, "set_timer", lambda _, __, look: later.append(look))
    async with on_stage() as stage:
        await stage.press('"', "/", write="pause")
        assert stage.shows("Looking for these words.")
        assert not len(stage.rows)
        if enter_first:  # the only quote is taken when it turns out to be the only one
            await stage.press("enter")
            assert stage.shows("Looking for these words.")
        while later:
            later.pop(0)()
        await stage.settle()
        if not enter_first:
            assert len(stage.rows) == 1
            await stage.press("enter")
        assert stage.screen is stage.reading
        assert "pause" in stage.quoted


async def test_an_outline_beside_the_article_does_not_cover_it_when_the_screen_shrinks() -> None:
    async with on_stage(size=(120, 40)) as stage:
        await stage.press("t", "t")
        assert stage.shows_outline()
        await stage.resize(70, 24)
        assert not stage.shows_outline()
        await stage.press("t")
        assert stage.shows_outline()
        await stage.press("t")
        await stage.resize(120, 40)
        assert stage.shows_outline()


async def test_rows_that_the_cursor_does_not_touch_are_not_drawn_again() -> None:
    async with on_stage() as stage:
        await stage.press("h", "g")
        before = [stage.reading.outline.render_line(y) for y in range(12)]
        await stage.press("j")
        after = [stage.reading.outline.render_line(y) for y in range(12)]
        assert sum(strip is not other for strip, other in zip(before, after, strict=True)) == 2
        await stage.press("k")
        assert [stage.reading.outline.render_line(y).text for y in range(12)] == [
            strip.text for strip in before
        ]


async def test_rows_that_only_move_keep_what_was_drawn() -> None:
    async with on_stage(size=(120, 14)) as stage:
        await stage.press("h", "G")
        outline = stage.reading.outline
        before = [outline.render_line(y) for y in range(6)]
        outline.scroll_by_wheel(-1)
        assert [outline.render_line(y) for y in range(1, 7)] == before
        assert all(outline.render_line(y + 1) is strip for y, strip in enumerate(before))


async def test_rows_that_are_replaced_leave_no_garbage() -> None:
    async with on_stage() as stage:
        gc.collect()
        gc.disable()
        try:
            await stage.press("space", "b")
            before = _strip_count()
            await stage.press(*["space", "b"] * 5)
            assert _strip_count() < before + 40, "fewer than the rows of one frame"
        finally:
            gc.enable()


def _strip_count() -> int:
    return sum(type(each) is Strip for each in gc.get_objects())
