"""The prompt: its history, and one-letter answers."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest
from noted_articles import NOTE, library_of
from stage import HARBOUR, Stage, on_stage
from textual import events
from textual.widget import Widget
from textual.widgets import Input

from reader.session.searching import with_search
from reader.session.state import ReadingState
from reader.tui.screens.command_screen import CommandScreen
from reader.tui.screens.reading import searching
from reader.tui.widgets.lines import LineList
from reader.tui.widgets.prompt import Prompt


def line(stage: Stage) -> str:
    return stage.screen.query_one("Prompt Input", Input).value


async def test_the_arrows_bring_back_what_was_typed_there_before() -> None:
    async with on_stage() as stage:
        for words in ("crane", "pear", "crane"):
            await stage.press("/", write=words)
            await stage.press("enter", "escape")
        await stage.press("/", write="ha")
        await stage.press("up")
        assert line(stage) == "crane"
        await stage.press("up", "up")
        assert line(stage) == "pear"
        await stage.press("down", "down", "down")
        assert line(stage) == "ha"
        await stage.press("up", "up", "enter")
        assert stage.state.search is not None
        assert stage.state.search.query == "pear"


async def test_the_keys_of_a_line_are_told_beside_it_where_there_is_room() -> None:
    async with on_stage(size=(100, 24)) as stage:
        await stage.press("/")
        assert stage.shows("enter ok  esc cancel")
        assert not stage.shows("up earlier")
        await stage.write("crane")
        await stage.press("enter", "escape", "/")
        assert stage.shows("enter ok  esc cancel  up earlier")
        await stage.press("escape", ":")
        assert stage.shows("tab complete")
        await stage.resize(60, 24)
        assert stage.shows("enter ok  esc cancel")
        assert not stage.shows("tab complete")
        await stage.resize(36, 24)
        assert not stage.shows("enter ok")


async def test_a_click_on_a_key_beside_the_line_presses_it() -> None:
    async with on_stage() as stage:
        await stage.press("/", write="crane")
        await stage.click(*stage.find("enter ok"))
        assert stage.state.search is not None
        await stage.press("escape", "/")
        await stage.click(*stage.find("esc cancel"))
        assert not stage.screen.query("Prompt")


async def test_a_prompt_with_text_is_cancelled() -> None:
    async with on_stage() as stage:
        for key in ("escape", "ctrl+c"):
            await stage.press("/", write="crane")
            await stage.press(key)
            assert not stage.screen.query("Prompt"), key
            assert stage.state.search is None, key


async def test_in_a_prompt_only_what_is_selected_is_copied_or_cut() -> None:
    async with on_stage() as stage:
        await stage.press("/", write="crane")
        await stage.press("pageup", "pagedown", "ctrl+pageup", "ctrl+pagedown", "ctrl+x", "super+c")
        assert line(stage) == "crane"
        assert stage.copied == []
        await stage.press("shift+home", "ctrl+c")
        assert stage.copied == ["crane"]
        assert line(stage) == "crane"
        await stage.press("ctrl+x")
        assert stage.copied == ["crane", "crane"]
        assert line(stage) == ""


async def test_a_prompt_that_is_left_before_it_is_shown_is_closed() -> None:
    async with on_stage() as stage:
        cancelled: list[bool] = []
        stage.reading.ask("name ", lambda _: None, cancelled=lambda: cancelled.append(True))
        stage.reading.leave_line()
        await stage.settle()
        assert not stage.screen.query("Prompt")
        assert cancelled == [True]
        await stage.press("n")
        assert stage.quoted


async def test_a_prompt_that_has_lost_the_focus_takes_the_next_key() -> None:
    async with on_stage() as stage:
        await stage.press("/", write="cr")
        stage.screen.set_focus(None)  # as on a mouse event outside the screen
        await stage.settle()
        await stage.write("ane")
        assert line(stage) == "crane"
        await stage.press("enter")
        assert stage.state.search is not None
        assert stage.state.search.query == "crane"


OPENING = {
    "list": ('"', "/"),
    "outline": ("t", "h", "/"),
    "articles": ("S",),
    "notes": ("M", "/"),
}


async def filter_again(stage: Stage, where: str) -> None:
    """Filter what is listed in a place for a word, and open the prompt once more."""
    await stage.press(*OPENING[where], write="the")
    await stage.press("enter", "/")
    assert line(stage) == "the"


@pytest.mark.parametrize("where", OPENING)
async def test_typing_replaces_the_words_of_a_filter_and_moving_keeps_them(where: str) -> None:
    expected: dict[tuple[str, ...], str] = {
        ("p", "e"): "pe",
        ("end", "p"): "thep",
        ("enter", "/"): "the",
    }
    if where == "list":
        expected |= {
            ("backspace",): "",
            ("ctrl+u",): "",
            ("right", "p"): "thep",
            ("left", "p"): "pthe",
            ("home", "p"): "pthe",
            ("up", "p"): "thep",
        }
    typed: dict[tuple[str, ...], str] = {}
    async with on_stage() as stage:
        await filter_again(stage, where)
        for keys in expected:
            await stage.press(*keys)
            typed[keys] = line(stage)
            await stage.press("ctrl+u", "enter", "/", write="the")
            await stage.press("enter", "/")
            assert line(stage) == "the"
    assert typed == expected


async def test_words_that_come_in_one_piece_with_their_key_replace_those_of_a_filter() -> None:
    async with on_stage() as stage:
        await stage.press('"', "/", write="the")
        await stage.press("enter")
        stage.send_all("/", "pear")
        await stage.settle()
        assert line(stage) == "pear"


async def test_a_paste_replaces_the_words_of_a_filter() -> None:
    async with on_stage() as stage:
        await filter_again(stage, "list")
        stage.paste("pear")
        await stage.settle()
        assert line(stage) == "pear"


async def test_ctrl_c_copies_what_is_selected_of_a_filter_and_cancels_it_otherwise() -> None:
    async with on_stage() as stage:
        await filter_again(stage, "list")
        x, y = stage.find("filter  the")
        await stage.mouse(events.MouseDown, x + 9, y)
        await stage.mouse(events.MouseMove, x + 11, y)
        await stage.mouse(events.MouseUp, x + 11, y + 1)  # beside the line, which is no click
        await stage.press("ctrl+c")
        assert stage.copied == ["he"]
        await stage.press("enter", "/")
        await stage.click(60, y)  # which keeps the words
        await stage.press("shift+home", "ctrl+c", "end", "p")
        assert line(stage) == "thep"
        assert stage.copied == ["he", "the"]
        await stage.press("enter", "/")
        await stage.press("ctrl+c")
        assert not stage.screen.query("Prompt")
        assert stage.copied == ["he", "the"]


async def test_neither_lines_of_another_question_nor_empty_ones_are_brought_back() -> None:
    async with on_stage() as stage:
        await stage.press("/", "enter", "/", "up")
        assert line(stage) == ""
        await stage.write("crane")
        await stage.press("enter", "escape", ":", "up")
        assert line(stage) == ""


@pytest.mark.parametrize(
    ("opener", "prompts"), [("", ["E", "nT", "O", "|", "%", ":", "/"]), ('"', "E"), ("M", "ETO")]
)
async def test_an_empty_line_closes_every_prompt(opener: str, prompts: Sequence[str]) -> None:
    async with on_stage(library=library_of(NOTE)) as stage:
        await stage.press(*opener)
        for keys in prompts:
            await stage.press(*keys)
            assert stage.screen.query("Prompt"), keys
            await stage.press("ctrl+u", "enter")
            assert not stage.screen.query("Prompt"), keys
            assert isinstance(stage.screen, CommandScreen)
            assert not stage.screen.shows_error, keys


async def test_one_letter_answers_a_question() -> None:
    agreed: list[str] = []
    async with on_stage() as stage:
        for key in ("n", "x", "y", "Y"):
            stage.reading.confirm("go on?", lambda: agreed.append("yes"))
            await stage.settle()
            assert stage.shows("go on? y or n")
            await stage.press(key)
            assert not stage.shows("go on?")
        assert agreed == ["yes", "yes"]
        assert stage.state.quote_index < 0  # the letters were answers, not keys
        for number in ("one", "two"):  # an open question is not asked again
            stage.reading.confirm("undo it?", partial(agreed.append, number))
        await stage.press("y")
        assert agreed == ["yes", "yes", "one"]
        assert not stage.screen.query("Prompt")


async def test_several_lines_that_are_pasted_become_one_and_a_long_text_is_cut() -> None:
    async with on_stage() as stage:
        await stage.press("/")
        prompt = stage.screen.query_one("Prompt Input", Input)
        prompt.post_message(events.Paste("pear " * 200_000))
        await stage.settle()
        assert line(stage).startswith("pear pear")
        assert len(line(stage)) < 5_000
        await stage.press("ctrl+u")
        prompt.post_message(events.Paste("  to a room without\n  microphones\r\n\n"))
        await stage.settle()
        assert line(stage) == "to a room without microphones"
        await stage.press("enter")
        assert stage.state.search is not None
        assert len(stage.state.search.hits) == 1


async def test_what_is_pasted_right_behind_the_key_that_opens_a_line_is_in_the_line() -> None:
    async with on_stage() as stage:
        stage.send("/")
        stage.send("a")
        stage.send(" ")
        stage.paste("room with")
        stage.send("o")
        await stage.settle()
        assert line(stage) == "a room witho"


async def test_what_is_pasted_right_behind_the_key_that_opens_a_note_is_in_the_note() -> None:
    async with on_stage() as stage:
        await stage.press("n")
        stage.send("a")
        stage.paste("seen before:\nin the ")
        stage.send("m")
        stage.send("ctrl+s")
        await stage.until(lambda: bool(stage.library.annotations()))
        assert stage.library.annotations()[0].body == "seen before:\nin the m"


async def test_esc_right_behind_what_was_typed_ends_the_line_and_what_it_showed() -> None:
    async with on_stage() as stage:
        for key in ("S", *"Quite", "escape"):
            stage.send(key)
        await stage.settle()
        assert not stage.screen.query("Prompt")
        assert stage.shows("Sample articles")
        await stage.press("q")
        for key in ("/", *"crane", "escape"):
            stage.send(key)
        await stage.settle()
        assert stage.state.search is None


async def test_a_press_beside_the_line_closes_it_and_goes_where_it_was_pressed() -> None:
    async with on_stage() as stage:
        await stage.press(":", write="view.width 60")
        await stage.click(*stage.find_in_article("Cranes stand"))
        assert not stage.screen.query("Prompt")
        assert stage.focus == "article"
        await stage.press("n", ":", "up")
        assert line(stage) == "view.width 60"
        assert len(stage.screen.query("Prompt")) == 1
        assert stage.state.quote_index == 0


async def test_a_press_on_the_line_goes_on_typing_and_one_in_the_article_keeps_both() -> None:
    async with on_stage(size=(120, 40)) as stage:
        await stage.press("/", write="pea")
        await stage.click(60, stage.app.size.height - 1)
        await stage.write("r")
        assert line(stage) == "pear"
        await stage.click(*stage.find_in_article("Cranes stand"))
        assert not stage.screen.query("Prompt")
        assert stage.state.search is not None
        assert stage.state.search.query == "pear"
        assert stage.state.article.text[stage.state.cursor :].startswith("Cranes stand")


async def test_a_press_on_a_row_that_a_filter_left_chooses_it() -> None:
    async with on_stage() as stage:
        await stage.press('"', "/", write="manners")
        await stage.click(*stage.find("a matter of manners", from_x=30))
        assert stage.quoted.startswith("a matter of manners")


async def test_a_question_waits_for_the_line_that_is_being_typed() -> None:
    async with on_stage() as stage:
        for key in ("enter", "escape"):
            agreed: list[str] = []
            await stage.press("/", write="tom")
            for answer in ("first", "second"):
                stage.reading.confirm(f"{answer}?", partial(agreed.append, answer))
            await stage.write("my")
            assert line(stage) == "tommy"
            await stage.press(key)
            assert stage.shows("first? y or n")
            await stage.press("n")
            assert stage.shows("second? y or n")
            await stage.press("y")
            assert agreed == ["second"]
            assert not stage.screen.query("Prompt")
            await stage.press("escape")  # the search


async def test_a_question_waits_for_the_line_that_a_line_opens() -> None:
    async with on_stage() as stage:
        await stage.press(":", write="article.open")
        stage.reading.confirm("go on?", lambda: None)
        await stage.press("enter")
        assert line(stage) == ""
        await stage.press("escape")
        assert stage.shows("go on? y or n")


async def test_keys_that_come_in_one_piece_are_done_in_their_order() -> None:
    async with on_stage() as stage:
        for typed in (["crane"], ["cranx", "backspace", "e"], ["rane", "home", "c"]):
            stage.send_all("/", *typed, "enter", "n")
            await stage.settle()
            assert not stage.screen.query("Prompt")
            assert stage.state.search is not None
            assert stage.state.search.query == "crane"
            assert (
                stage.state.cursor == stage.state.search.hits[1].start
            )  # n went on from the first
            await stage.press("escape", "g")


async def test_keys_behind_an_answer_of_one_letter_are_keys_again() -> None:
    agreed: list[str] = []
    async with on_stage() as stage:
        stage.reading.confirm("go on?", lambda: agreed.append("yes"))
        stage.send_all("yn")
        await stage.settle()
        assert agreed == ["yes"]
        assert stage.state.quote_index == 0


async def test_a_list_is_filtered_by_all_that_was_typed_when_enter_comes_with_it() -> None:
    async with on_stage() as stage:
        await stage.press('"', "/")
        stage.send_all("manners", "enter")
        await stage.settle()
        assert stage.quoted.startswith("a matter of manners")


async def test_what_is_typed_behind_the_key_that_saves_a_note_is_no_part_of_it() -> None:
    async with on_stage() as stage:
        await stage.press("n", "a")
        stage.send_all("sen", "left", "e", "end", "!", "ctrl+s", "n")
        await stage.until(lambda: bool(stage.library.annotations()))
        await stage.settle()
        assert stage.library.annotations()[0].body == "seen!"
        assert stage.state.quote_index == 1


async def test_no_letter_of_an_answer_is_a_part_of_the_note() -> None:
    async with on_stage() as stage:
        await stage.press("n", "a")
        stage.send_all("seen", "escape", "yn")
        await stage.until(lambda: bool(stage.library.annotations()))
        await stage.settle()
        assert stage.library.annotations()[0].body == "seen"
        assert stage.state.quote_index == 1


async def test_a_question_that_is_longer_than_the_line_takes_as_many_rows_as_it_needs() -> None:
    done = list[str]()
    question = "7 new, 2 newer, 31 there already, 4 in the trash: import?"
    async with on_stage(size=(40, 15)) as stage:
        stage.reading.confirm(question, lambda: done.append("y"))
        await stage.settle()
        assert stage.shows("7 new, 2 newer, 31 there already,")
        assert stage.shows("trash: import? y or n")
        await stage.resize(80, 15)
        assert stage.shows(f"{question} y or n")
        await stage.resize(40, 15)
        assert stage.shows("trash: import? y or n")
        await stage.press("y")
        assert done == ["y"]
        assert not stage.shows("import?")
        assert stage.shows("? help")


NOTHING_TO_OPEN = [
    "a room\nwith a view",
    "https://example.org/story is what she meant",
    "https://example.org/one\rhttps://example.org/two",
    "https://example.org/one\nhttps://example.org/two",
    "file:///no/such%20file.txt",
    "file://elsewhere/etc/hosts",
    "/no/such file.txt",
    "",
]


async def test_a_paste_that_nothing_takes_is_answered_with_the_key_that_takes_one() -> None:
    told = "a paste does nothing here: O asks for a file or an address to open"
    async with on_stage() as stage:
        for words in NOTHING_TO_OPEN:
            assert stage.notice != told
            stage.paste(words)
            await stage.settle()
            assert stage.notice == told, words
            await stage.press("O")
            stage.paste("https://example.org/story")
            await stage.settle()
            assert stage.shows("open  https://example.org/story")
            await stage.press("escape")


@pytest.mark.parametrize("dropped", ["'{0}' ", "{1}"], ids=["quoted", "address"])
@pytest.mark.parametrize("start", [HARBOUR, None], ids=["article", "library"])
async def test_an_address_or_a_file_that_is_pasted_is_opened_by_enter(
    start: Path | None, dropped: str, tmp_path: Path
) -> None:
    file = tmp_path / "old bees.txt"
    file.write_text("The bees return\n\nThey came.\n")
    async with on_stage(start) as stage:
        stage.paste("https://example.org/story\n")
        await stage.settle()
        assert stage.shows("open  https://example.org/story")
        await stage.press("escape")
        stage.paste(dropped.format(file, file.as_uri()))
        await stage.settle()
        await stage.press("enter")
        assert stage.state.article.title == "The bees return"


def typed_into(widget: Widget, letters: str) -> None:
    """Let letters arrive at a widget, as if it had the focus."""
    for letter in letters:
        widget._forward_event(events.Key(letter, letter))


async def test_letters_typed_while_a_prompt_gets_the_focus_stay_in_order(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    get_focus = Prompt.on_descendant_focus

    def focused(prompt: Prompt) -> None:
        """Let some letters arrive where the focus was, and then some where it is."""
        typed_into(prompt._before, "an")
        typed_into(prompt.query_one(Input), "e")
        get_focus(prompt)

    monkeypatch.setattr(Prompt, "on_descendant_focus", focused)
    async with on_stage() as stage:
        stage.send_all("/", "cr")
        await stage.settle()
        assert line(stage) == "crane"
        await stage.write("s")
        assert line(stage) == "cranes"


async def test_letters_on_their_way_to_a_prompt_do_not_overtake_those_typed_before(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    replay = Prompt._replay

    def replayed(prompt: Prompt) -> None:
        typed_into(prompt.query_one(Input), "ane")
        replay(prompt)

    monkeypatch.setattr(Prompt, "_replay", replayed)
    async with on_stage() as stage:
        stage.send_all("/", "cr")
        await stage.settle()
        assert line(stage) == "crane"


async def test_keys_on_their_way_to_a_prompt_that_has_been_answered_are_commands(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    replay = Prompt._replay

    def replayed(prompt: Prompt) -> None:
        typed_into(prompt.query_one(Input), "n")
        replay(prompt)

    monkeypatch.setattr(Prompt, "_replay", replayed)
    async with on_stage() as stage:
        stage.send_all("/", "the", "enter")
        await stage.settle()
        assert not stage.screen.query("Prompt")
        search = stage.state.search
        assert search is not None
        assert search.query == "the"
        assert stage.state.cursor == search.hits[1].start


async def test_words_typed_at_once_are_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_for: list[str] = []

    def recorded(state: ReadingState, query: str) -> ReadingState:
        looked_for.append(query)
        return with_search(state, query)

    monkeypatch.setattr(searching, "with_search", recorded)
    async with on_stage() as stage:
        await stage.press("/")
        stage.send_all("the crane")
        await stage.settle()
        assert line(stage) == "the crane"
        assert looked_for == ["the crane"]


async def test_keys_between_and_behind_letters_typed_at_once_keep_their_place() -> None:
    async with on_stage() as stage:
        await stage.press("/")
        stage.send_all("cranes", "backspace", "home", "old ", "left", "-", "end", "!")
        await stage.settle()
        assert line(stage) == "old- crane!"
        await stage.press("shift+home")
        stage.send_all("pear")  # instead of what is selected
        await stage.settle()
        assert line(stage) == "pear"
        await stage.press("shift+home")
        stage.send_all("crane", "enter", "nn")
        await stage.settle()
        assert stage.state.search is not None
        assert stage.state.search.query == "crane"
        assert not stage.screen.query("Prompt")


@pytest.mark.parametrize("where", OPENING)
async def test_down_goes_from_a_filter_to_what_it_leaves(where: str) -> None:
    async with on_stage() as stage:
        await filter_again(stage, where)
        rows: LineList = stage.reading.outline if where == "outline" else stage.rows
        before = rows.cursor
        await stage.press("down")
        assert not stage.screen.query("Prompt")
        assert rows.has_focus
        assert rows.cursor > before or not len(rows)


async def test_a_question_that_comes_when_its_screen_was_left_is_not_asked() -> None:
    async with on_stage(library=library_of(NOTE)) as stage:
        await stage.press("M")
        left = stage.screen
        assert isinstance(left, CommandScreen)
        await stage.press("q")
        left.confirm("undo it?", lambda: None)
        await stage.settle()
        assert stage.screen is stage.reading
        assert not stage.shows("undo it?")
