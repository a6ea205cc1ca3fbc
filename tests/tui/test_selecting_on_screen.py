"""Selecting by key and by mouse, and copying."""

from specimens import paragraphs, written
from stage import Stage, on_stage
from textual import events

from reader.model.article import Article, Meta
from reader.session.selecting import selected_span
from reader.tui.screens.reading.screen import ReadingScreen


def selected(stage: Stage) -> str:
    span = selected_span(stage.state)
    return span.of(stage.state.article.text) if span else ""


async def test_a_selection_grows_by_motions_and_is_copied() -> None:
    async with on_stage() as stage:
        await stage.press("v", "e", "l", "e")
        assert selected(stage) == "Saltrey dock"
        await stage.press("y")
        assert stage.copied == ["Saltrey dock"]
        assert stage.notice == "copied 2 words"
        assert stage.state.article.text  # the article is still there


async def test_without_an_article_there_is_nothing_to_select() -> None:
    async with on_stage(Article("/elsewhere/cancelled.txt", "", ())) as stage:
        for key in "vV":
            await stage.press(key)
            assert stage.state.selection is None
            assert stage.notice == "no article is open: O opens one"
            await stage.press("escape")


async def test_what_was_done_with_a_selection_ends_it_where_it_begins() -> None:
    async with on_stage() as stage:
        for key in ("y", "H"):
            await stage.press("g", "n", "n", "v")
            begun = stage.state.cursor
            await stage.press("e", "e", key)
            assert stage.state.selection is None, key
            assert stage.state.cursor == begun, key
            assert stage.state.quote_index == 1, key


async def test_h_again_gives_the_words_just_highlighted_another_colour() -> None:
    async with on_stage() as stage:
        await stage.press("n", "H", "v", "e", "e", "H", "H")
        quote, words = (note for _, note in stage.state.placed())
        assert len(words.target.exact) > len(quote.target.exact)
        assert (quote.colour, words.colour) == ("yellow", "green")


async def test_without_a_selection_the_quote_is_copied_and_else_the_paragraph() -> None:
    async with on_stage() as stage:
        await stage.press("n", "n", "n", "y")
        assert stage.copied == ["A pause is not a promise,"]
        await stage.press("g", "y")
        assert stage.copied[1].startswith("Saltrey dock talks to resume")


async def test_whole_paragraphs_are_selected() -> None:
    async with on_stage() as stage:
        await stage.press("V")
        assert selected(stage).startswith("Saltrey dock talks")
        await stage.press("}")
        assert selected(stage).endswith("over a plan to automate the yard.")
        await stage.press("escape", "g", "v", "w", "V")
        assert selected(stage).startswith("Saltrey dock talks to")
        await stage.press("v")
        assert selected(stage) == "Saltrey d"


async def test_o_turns_to_the_other_end_of_the_selection() -> None:
    async with on_stage() as stage:
        await stage.press("w", "w", "v", "2", "w", "o")
        assert selected(stage) == "Saltrey dock t"
        assert stage.state.cursor == 0
        await stage.press("e")
        assert selected(stage) == "y dock t"


async def test_a_number_counts_motions_of_the_end_and_names_a_paragraph_before_capital_g() -> None:
    async with on_stage() as stage:
        await stage.press("v", *"999", "l")
        assert stage.state.selection is not None
        await stage.press(*"999", "h")
        assert stage.state.selection.head == 0
        await stage.press(*"5", "G")
        assert stage.shows("¶ 5/")
        assert stage.state.selection.head == stage.state.cursor > 0


async def test_keys_that_move_by_words_in_vi_do_so_while_selecting() -> None:
    async with on_stage() as stage:
        for key, motion in (("W", "w"), ("B", "b"), ("E", "e"), ("^", "0")):
            await stage.press("g", "v", "4", "w", key)
            head = stage.state.selection
            assert head is not None, key
            await stage.press("escape", "g", "v", "4", "w", motion)
            assert stage.state.selection == head, key
            await stage.press("escape")


async def test_v_again_esc_and_q_end_the_selection() -> None:
    async with on_stage() as stage:
        for key in ("v", "escape", "q"):
            await stage.press("v", "w")
            assert stage.state.selection is not None
            await stage.press(key)
            assert stage.state.selection is None
        assert stage.app.is_running
        await stage.press("q")
        assert not stage.app.is_running


async def test_row_motions_use_the_rows_on_the_screen() -> None:
    async with on_stage(size=(60, 24)) as stage:
        await stage.press("}", "v", "$")
        first_row = selected(stage)
        assert "\n" not in first_row
        assert stage.shows(first_row)
        await stage.press("j", "0")
        assert selected(stage).startswith(first_row)


async def test_a_citation_from_a_file_names_the_file_and_the_paragraph() -> None:
    async with on_stage() as stage:
        await stage.press("n", "Y")
        assert stage.copied[0].splitlines()[1:] == [
            "— Helene Astrup, Port Commissioner",
            "“Saltrey dock talks to resume on Monday after 17-day strike, says Astrup”",
            "harbour-talks.txt, paragraph 5",
        ]


async def test_a_citation_names_speaker_title_and_a_link_to_the_words() -> None:
    article, _ = written(("Orchard dispute", "“We keep the old trees,” said Ada Quill."))
    meta = Meta(
        site="The Courier", published="2026-02-26", canonical_url="https://courier.example/orchard"
    )
    async with on_stage(article._replace(meta=meta)) as stage:
        await stage.press("n", "Y")
        (citation,) = stage.copied
        words, speaker, source, link = citation.splitlines()
        assert words == "“We keep the old trees,”"
        assert speaker == "— Ada Quill"
        assert source == "“Orchard dispute”, The Courier, 26 February 2026"
        assert link.startswith("https://courier.example/orchard#:~:text=")


async def test_a_citation_of_what_several_say_names_none_of_them() -> None:
    article, _ = written(
        ("Orchard dispute", "“We keep the trees,” said Ada Quill. “We fell them,” said Ben Poe.")
    )
    async with on_stage(article) as stage:
        await stage.press("}", "V", "Y")
        assert stage.copied[0].splitlines()[1:] == ["“Orchard dispute”", "paragraph 2"]


# the mouse ---------------------------------------------------------------------------------------


async def test_dragging_selects_from_cell_to_cell_forwards_and_backwards() -> None:
    async with on_stage() as stage:
        x, y = stage.find_in_article("Cranes stand idle")
        await stage.mouse(events.MouseDown, x, y)
        await stage.mouse(events.MouseMove, x + 5, y)
        await stage.mouse(events.MouseMove, x + 11, y)
        await stage.mouse(events.MouseUp, x + 11, y)
        assert selected(stage) == "Cranes stand"
        await stage.mouse(events.MouseMove, x + 30, y)
        assert selected(stage) == "Cranes stand"
        await stage.press("escape")
        await stage.mouse(events.MouseDown, x + 11, y)
        await stage.mouse(events.MouseMove, x, y)
        await stage.mouse(events.MouseUp, x, y)
        assert selected(stage) == "Cranes stand"


async def test_dragging_goes_on_from_wide_characters() -> None:
    article, _ = written(("灯台", "灯台守の日誌は図書館にある。"))
    async with on_stage(article) as stage:
        x, y = stage.find_in_article("灯台守の")
        await stage.mouse(events.MouseDown, x, y)
        await stage.mouse(events.MouseMove, x + 5, y)
        await stage.mouse(events.MouseUp, x + 5, y)
        assert selected(stage) == "灯台守"


async def test_a_double_click_takes_the_word_and_a_triple_click_the_paragraph() -> None:
    async with on_stage() as stage:
        x, y = stage.find_in_article("stand idle")
        await stage.click(x + 2, y - 1, times=2)  # between two paragraphs
        assert stage.state.selection is None
        assert stage.notice == ""
        await stage.click(x + 2, y, times=2)
        assert selected(stage) == "stand"
        await stage.click(x + 2, y, times=3)
        assert selected(stage).startswith("Cranes stand")
        assert selected(stage).endswith("over a plan to automate the yard.")


async def test_a_click_puts_the_cursor_there_and_ends_the_selection() -> None:
    async with on_stage() as stage:
        await stage.press("v", "w")
        x, y = stage.find_in_article("stand idle")
        await stage.click(x, y)
        assert stage.state.selection is None
        assert stage.state.article.text[stage.state.cursor :].startswith("stand idle")


async def test_the_wheel_scrolls_and_takes_the_cursor_along() -> None:
    async with on_stage(size=(80, 14)) as stage:
        await stage.mouse(events.MouseScrollDown, 30, 5)
        start, end = stage.reading.pane.visible_text()
        assert start > 0
        assert start <= stage.state.cursor < end
        await stage.mouse(events.MouseScrollUp, 30, 5)
        assert stage.reading.pane.top == (0, 0)


async def test_the_mouse_ends_a_notice_as_a_key_does() -> None:
    async with on_stage(size=(80, 14)) as stage:
        for kind in (events.MouseScrollDown, events.MouseScrollUp, events.MouseDown):
            stage.reading.tell("said")
            await stage.mouse(events.MouseMove, 30, 5)
            assert stage.notice == "said"
            await stage.mouse(kind, 30, 5)
            assert not stage.notice
            assert stage.shows("next quote")


async def test_the_mouse_may_be_used_while_a_screen_with_a_notice_opens() -> None:
    async with on_stage(size=(80, 14)) as stage:
        opening = ReadingScreen(stage.reading.context)
        stage.app.push_screen(opening)
        opening.tell("said")
        wheel = events.MouseScrollDown(None, 30, 5, 0, 0, 0, False, False, False)
        opening._forward_event(wheel)
        assert not opening.notice


async def test_the_mouse_does_not_hide_what_queued_keys_wait_for() -> None:
    async with on_stage(size=(80, 14)) as stage:
        stage.reading.queue_keys("loading")
        await stage.mouse(events.MouseScrollDown, 30, 5)
        assert "key queued" in stage.notice


async def test_a_click_on_the_scroll_bar_goes_there() -> None:
    async with on_stage(size=(80, 14)) as stage:
        bottom = stage.reading.pane.size.height - 1
        await stage.click(79, bottom)
        assert stage.shows("100 %")
        await stage.click(79, 0)
        assert stage.reading.pane.top == (0, 0)
        await stage.click(79, bottom // 2)
        start, end = stage.reading.pane.visible_text()
        assert start > 0
        assert end < len(stage.state.article.text)


async def test_a_click_takes_what_was_told_away_and_then_runs_the_command() -> None:
    async with on_stage() as stage:
        await stage.press("x")
        assert stage.notice.startswith("no note")
        await stage.click(*stage.find_in_article("SALTREY"))
        assert stage.notice == ""
        await stage.press("x")
        foot = stage.app.size.height - 1
        await stage.click(3, foot)
        assert stage.shows("n next quote")
        assert stage.state.quote_index < 0
        await stage.click(*stage.find("n next quote"))
        assert stage.state.quote_index == 0
        await stage.click(stage.app.size.width - 1, foot)
        assert stage.state.quote_index == 0


async def test_the_line_of_keys_tells_of_help_and_of_the_way_back_also_where_it_is_short() -> None:
    async with on_stage() as stage:
        for size in ((80, 24), (40, 15)):
            await stage.resize(*size)
            assert stage.shows("n next quote")
            x, y = stage.find("? help  q quit")
            await stage.click(x, y)
            assert stage.shows("Keys ")
            await stage.press("q")


async def test_a_mouse_that_moves_with_no_button_held_selects_nothing() -> None:
    async with on_stage() as stage:
        x, y = stage.find_in_article("Cranes stand")
        await stage.mouse(events.MouseDown, x, y)
        cell = stage.reading.pane, x + 20, y + 2, 20, 2
        moved = events.MouseMove(*cell, 0, False, False, False)  # let go outside the terminal
        stage.screen._forward_event(moved)
        await stage.settle()
        assert stage.state.selection is None
        await stage.mouse(events.MouseMove, x + 30, y + 2)
        assert stage.state.selection is None


async def test_what_ends_a_selection_is_told_in_narrow_terminals() -> None:
    async with on_stage() as stage:
        for width in (40, 80):
            await stage.resize(width, 24)
            await stage.press("v")
            assert stage.shows("y copy")
            assert stage.shows("esc end  hjkl wbe 0$ move")
            await stage.press("escape")


async def test_the_key_for_the_other_end_is_told_where_there_is_room() -> None:
    async with on_stage(size=(120, 24)) as stage:
        await stage.press("n", "v")  # all of the quote
        assert stage.shows("o other end")
        await stage.click(*stage.find("o other end"))
        assert stage.state.selection is not None
        assert stage.state.selection.head < stage.state.selection.anchor


async def test_a_selection_made_with_the_mouse_is_copied_with_it() -> None:
    async with on_stage() as stage:
        x, y = stage.find_in_article("Cranes stand idle")
        await stage.click(x, y, times=2)
        foot = stage.app.size.height - 1
        await stage.click(stage.find("hjkl")[0], foot)  # names several keys, and presses none
        assert stage.state.selection is not None
        await stage.click(stage.find("y copy")[0], foot)
        assert stage.copied == ["Cranes"]
        await stage.click(x, y, times=2)
        await stage.click(stage.find("esc end")[0], foot)
        assert stage.state.selection is None


async def test_selected_words_become_a_quote_of_whoever_is_chosen() -> None:
    async with on_stage() as stage:
        await stage.press("}", "}", "}", "v", "w", "w", "c")
        assert stage.shows("A quote: who said “")
        await stage.press("j", "enter")
        assert stage.notice == "a quote, said by Tomas Quaye: U undoes it"
        assert len(stage.state.quotes) == 11
        assert stage.state.selection is None
        await stage.press("U")
        assert len(stage.state.quotes) == 10


async def test_a_quote_can_be_made_where_none_was_found() -> None:
    article = paragraphs("A notice hung on the door: closed until the thaw.")
    async with on_stage(article) as stage:
        await stage.press("c")
        assert stage.notice == "no quotes in this article: v selects words to mark as one"
        await stage.press("v", "$", "c", write="Ada Quill")
        await stage.press("enter")
        (quote,) = stage.state.quotes
        assert quote.speaker is not None
        assert quote.speaker.name == "Ada Quill"
        await stage.press("c")
        assert not stage.shows("as it was found")
        await stage.press("j", "j", "enter")
        assert not stage.state.quotes


async def test_selected_words_of_a_quote_correct_that_quote() -> None:
    async with on_stage() as stage:
        await stage.press("n", "v", "c")
        assert stage.shows("Who said “")


async def test_ctrl_c_copies_what_is_selected_and_leaves_nothing() -> None:
    async with on_stage() as stage:
        await stage.press("v", "e", "ctrl+c")
        assert stage.copied == ["Saltrey"]
        assert stage.notice == "copied 1 word"
        assert stage.state.selection is None


async def test_k_and_g_move_the_end_of_a_selection_up_and_to_the_end() -> None:
    async with on_stage() as stage:
        await stage.press("}", "}", "v", "j", "k")
        selection = stage.state.selection
        assert selection is not None
        assert selection.head == selection.anchor
        await stage.press("G")
        assert stage.state.selection is not None
        assert stage.state.selection.head == len(stage.state.article.text) - 1
