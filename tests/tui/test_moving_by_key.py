"""Moving through an article by key: every move is visible in the state and on the screen."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from specimens import paragraphs
from stage import ARTICLES, HARBOUR, on_stage
from textual import events

from reader.commands.command import Where
from reader.commands.line import parse_line
from reader.model.settings import Settings
from reader.session.moves import jump, next_quote, next_section
from reader.session.numbering import paragraph_number
from reader.tui.drawing.canvas import Line
from reader.tui.widgets.pane import ArticlePane

ICE_ROAD = ARTICLES / "ice-road.md"


async def test_n_goes_from_quote_to_quote_and_says_who_spoke() -> None:
    async with on_stage() as stage:
        await stage.press("n")
        assert stage.quoted.startswith("For 17 days")
        assert stage.shows("1/10 Helene Astrup")
        await stage.press("n", "n")
        assert stage.quoted.startswith("A pause is not")
        assert stage.shows("3/10 Tomas Quaye")
        await stage.press("N")
        assert stage.quoted.startswith("count the same")


async def test_at_the_last_quote_n_says_so_and_stays() -> None:
    async with on_stage() as stage:
        await stage.press(*"n" * 10)
        last = stage.state
        await stage.press("n")
        assert stage.notice == "no more quotes below"
        assert stage.state is last
        await stage.press(*"N" * 12)
        assert stage.notice == "no more quotes above"


async def test_pairs_of_keys_go_to_quotes_speakers_sections_and_links() -> None:
    async with on_stage(ICE_ROAD) as stage:
        await stage.press("]", "q")
        first = stage.state.cursor
        assert stage.state.quote_index == 0
        await stage.press("]", "w")
        assert stage.state.quote_index > 0
        await stage.press("[", "w")
        assert stage.state.cursor == first
        before = stage.state
        await stage.press("]", "]")
        assert stage.state.cursor == next_section(before).cursor
        await stage.press("[", "[")
        assert stage.state.cursor < next_section(before).cursor


async def test_the_first_of_two_keys_shows_what_may_follow_and_esc_forgets_it() -> None:
    async with on_stage() as stage:
        before = stage.state
        await stage.press("]")
        assert stage.shows("]   q quote  w same speaker  ]/s section")
        assert stage.shows("c change")
        await stage.resize(60, 20)
        assert stage.text().rstrip().endswith("]/s section")  # what can be done now
        await stage.resize(120, 40)
        await stage.press("escape")
        assert not stage.shows("w same speaker")
        await stage.press("n")
        assert stage.state.cursor == next_quote(before).cursor


async def test_a_number_before_a_key_does_it_so_many_times() -> None:
    async with on_stage(size=(80, 12)) as stage:
        await stage.press("3", "n")
        assert stage.state.quote_index == 2
        await stage.press("ctrl+o")
        assert stage.state.cursor == 0
        await stage.press("3", "n", "2", "N", "N")
        assert stage.notice == "no more quotes above"
        await stage.press("4", "]", "q")
        assert stage.state.quote_index == 4
        await stage.press("g", *"jjjjjjjjjj")
        top = stage.reading.pane.top
        await stage.press("g", "1", "0", "j")
        assert stage.reading.pane.top == top


async def test_a_number_and_what_uses_it_are_shown_until_a_key_does_or_esc_forgets_it() -> None:
    async with on_stage(size=(120, 24)) as stage:
        await stage.press("1", "2")
        assert stage.shows(" 12   n next quote  G to ¶ 12  % to 12 per cent  ")
        assert stage.shows("j line down  space page")
        assert not stage.shows("speakers  ")
        await stage.press("escape", "n")
        assert stage.state.quote_index == 0
        await stage.press("5", "y", "n")
        assert stage.state.quote_index == 1
        await stage.press("h", "3")
        assert stage.shows("j down  space page")
        assert not stage.shows("line down")


async def test_a_count_before_g_is_a_paragraph_and_before_percent_a_percentage() -> None:
    async with on_stage() as stage:
        await stage.press("5", "G")
        assert stage.shows("¶ 5/19")
        await stage.press("3", "g")
        assert stage.shows("¶ 3/19")
        await stage.press("5", "0", "%")
        assert stage.state.cursor == len(stage.state.article.text) // 2


async def test_gg_after_a_count_is_a_paragraph() -> None:
    expected = {"5gg": 5, "5ggg": 1, "5g2g": 2, "gg": 1}
    gone_to: dict[str, int | None] = {}
    async with on_stage() as stage:
        for typed in expected:
            await stage.press("G")
            stage.send_all(typed)
            await stage.settle()
            gone_to[typed] = paragraph_number(stage.state.article, stage.state.cursor)
        assert gone_to == expected
        await stage.press("5", "g")
        later = events.Key("g", "g")
        later.time += 2  # a key of its own
        stage.screen.post_message(later)
        await stage.settle()
        assert stage.state.cursor == 0
        await stage.press("n", "v")
        stage.send_all("9gg")
        await stage.settle()
        assert stage.state.selection is not None
        assert paragraph_number(stage.state.article, stage.state.selection.head) == 9


async def test_x_typed_right_behind_g_removes_nothing() -> None:
    async with on_stage() as stage:
        await stage.press("home")
        await stage.run("note.write to be kept")
        stage.send_all("gx")
        await stage.settle()
        assert stage.notice == "gx does nothing here: x alone removes"
        await stage.press("A")
        stage.send_all("gx")
        await stage.settle()
        assert stage.notice == "gx does nothing here: x alone removes"
        assert stage.state.annotations
        stage.send_all("ggx")
        await stage.settle()
        assert not stage.state.annotations


async def test_a_number_counts_in_lists_and_for_the_end_of_a_selection() -> None:
    async with on_stage() as stage:
        await stage.press('"', "4", "j", "enter")
        assert stage.state.quote_index == 4
        await stage.press("v", "g", "1", "0", "l")
        assert stage.state.selection is not None
        assert stage.state.selection.head == 10


async def test_a_digit_bound_by_the_user_is_no_count() -> None:
    settings = Settings(keys={"quote.next": ("2",)})
    async with on_stage(settings=settings) as stage:
        await stage.press("2", "2")
        assert stage.state.quote_index == 1


async def test_a_key_of_vi_or_less_says_what_does_its_work_in_a_list() -> None:
    async with on_stage() as stage:
        await stage.press('"', ">")
        assert stage.notice == "> does nothing here: G last, ? lists the keys"
        await stage.press("q", "h", ">")
        assert stage.focus == "outline"
        assert stage.notice == "> does nothing here: G last, ? lists the keys"


async def test_ctrl_c_says_how_to_leave() -> None:
    async with on_stage() as stage:
        await stage.press("ctrl+c")
        assert stage.notice == "q quits, y copies"
        await stage.press("n", "c", "ctrl+c")
        assert stage.notice == "Q quits, q goes back"


async def test_an_esc_that_cancels_nothing_says_how_to_leave() -> None:
    async with on_stage() as stage:
        await stage.press("escape")
        assert stage.notice == "nothing to cancel: q quits"
        await stage.press("escape")  # that has been read
        assert not stage.notice
        await stage.press("v", "escape")
        assert stage.state.selection is None
        assert not stage.notice


async def test_a_key_that_does_nothing_says_what_is_like_it_elsewhere() -> None:
    told = {
        "ctrl+w": "ctrl+w does nothing here: tab other pane, q quit, ? lists the keys",
        "f5": "f5 does nothing here: r reload, ? lists the keys",
        "f10": "f10 does nothing here: Q quit, ? lists the keys",
        "p": "p does nothing here: N previous quote, ? lists the keys",
        "delete": "delete does nothing here: x remove, ? lists the keys",
        "insert": "insert does nothing here: ? lists the keys",
        "ctrl+right_square_bracket": "ctrl+] does nothing here: L links, ? lists the keys",
        "ctrl+s": "everything is already saved",
        "*": "* does nothing here: / search, ]w same speaker, ? lists the keys",
        "~": "~ does nothing here: ? lists the keys",
        "ctrl+up": "",  # as may come of a wheel, or of a terminal's own answer
    }
    async with on_stage() as stage:
        for key, expected in told.items():
            await stage.press(key)
            assert stage.notice == expected


async def test_zt_zz_and_zb_put_the_quote_at_the_top_in_the_middle_and_at_the_bottom() -> None:
    async with on_stage(ICE_ROAD, size=(80, 22)) as stage:
        await stage.press("z", "z")
        assert stage.notice == "the beginning"
        await stage.press("3", "n")
        quote, pane = stage.state.quote, stage.reading.pane
        assert quote is not None
        before = stage.state
        rows: dict[str, int] = {}
        shown: list[str] = []
        for key in "tzb":
            await stage.press("z", key)
            shown = stage.cells()[: pane.size.height]
            rows[key] = next(n for n, row in enumerate(shown) if stage.quoted[:12] in row)
        last = max(n for n, row in enumerate(shown) if stage.quoted[-9:] in row)
        assert rows["t"] == 0
        await stage.press("z", "enter")
        assert any(stage.quoted[:12] in row for row in stage.cells()[:1])
        assert last == pane.size.height - 1
        assert abs(rows["z"] - rows["b"] // 2) <= 1
        assert stage.state.cursor == before.cursor
        assert stage.state.quote_index == before.quote_index
        await stage.press("G", "z", "t")
        assert stage.notice == "the end"


async def test_what_is_longer_than_the_screen_begins_at_its_top() -> None:
    text = paragraphs("An eel came home.", "The eel said nothing at all, as eels do. " * 60)
    async with on_stage(text, size=(60, 12)) as stage:
        await stage.press("}", "z", "b")
        start, _ = stage.reading.pane.visible_text()
        assert start == stage.state.cursor == stage.state.article.text.index("The eel said")


async def test_two_keys_that_mean_nothing_are_named() -> None:
    expected = {
        ("enter", "\r"): "] enter does nothing here",
        ("space", " "): "] space does nothing here",
        ("ctrl+a", "\x01"): "] ctrl+a does nothing here",
        ("up", None): "] up does nothing here",
        ("pagedown", None): "] pgdn does nothing here",
        ("z", "z"): "]z does nothing here",
    }
    told: dict[tuple[str, str | None], str] = {}
    async with on_stage() as stage:
        for name, character in expected:
            await stage.press("]")
            await stage.press_as(name, character)
            told[name, character] = stage.notice
        assert not stage.reading.zen
    assert told == expected


async def test_scrolling_takes_the_cursor_along_and_says_where_it_ends() -> None:
    async with on_stage(size=(80, 12)) as stage:
        await stage.press("space")
        start, end = stage.reading.pane.visible_text()
        assert start > 0
        assert start <= stage.state.cursor < end
        await stage.press("b")
        assert stage.reading.pane.top == (0, 0)
        await stage.press("k")
        assert stage.notice == "the beginning"
        await stage.press("G")
        assert stage.shows("100 %")
        await stage.press("j")
        assert stage.notice == "the end"
        await stage.press("g")
        assert stage.reading.pane.top == (0, 0)


async def test_scrolling_up_undoes_scrolling_down() -> None:
    pairs = [("j", "k"), ("down", "up"), ("d", "u"), ("space", "b"), ("pagedown", "pageup")]
    async with on_stage(size=(80, 12)) as stage:
        for down, up in pairs:
            await stage.press("g")
            assert stage.reading.pane.top == (0, 0)
            await stage.press(down)
            middle = stage.reading.pane.top
            assert middle > (0, 0), down
            await stage.press(down, up)
            assert stage.reading.pane.top == middle, (down, up)


async def test_braces_walk_through_the_paragraphs() -> None:
    async with on_stage() as stage:
        await stage.press("}", "}")
        second = stage.state.article.blocks[2].span.start
        assert stage.state.cursor == second
        await stage.press("{", "{")
        assert stage.state.cursor == 0
        await stage.press("{")
        assert stage.notice == "no more paragraphs above"


async def test_back_and_forward_retrace_jumps() -> None:
    async with on_stage() as stage:
        await stage.press("ctrl+o")
        assert stage.notice == "no jump to go back from"
        await stage.press("n", "n")
        second = stage.state.cursor
        await stage.press("(")
        first = stage.state.cursor
        assert first < second
        await stage.press(")")
        assert stage.state.cursor == second
        await stage.press("'", "'")
        assert stage.state.cursor == first
        await stage.press("`", "`")
        assert stage.state.cursor == second


@pytest.mark.parametrize(
    "leaving",
    [
        ["G"],
        ["@", "j", "j", "W"],
        ["n", "n", "n"],
        ["5", "n"],
        ["/", *"rope", "enter"],
        ['"', "G", "enter"],
    ],
)
async def test_back_shows_the_text_as_it_was_left(leaving: Sequence[str]) -> None:
    async with on_stage(size=(80, 24)) as stage:
        await stage.press("n", "n", "n", "j", "j")
        left, cursor = stage.reading.pane.top, stage.state.cursor
        read = stage.cells()[-2].split()[-2:]
        await stage.press(*leaving)
        gone_to = stage.reading.pane.top
        assert gone_to != left
        await stage.press(*"(" * len(stage.state.back[3:]))
        assert (stage.reading.pane.top, stage.state.cursor) == (left, cursor)
        assert stage.cells()[-2].split()[-2:] == read
        await stage.resize(60, 20)
        await stage.press(")", "(")
        assert stage.state.cursor == cursor
        assert stage.reading.pane.nearest_visible(cursor) == cursor


async def test_back_shows_the_cursor_where_the_column_is_narrower_by_now() -> None:
    async with on_stage(size=(120, 16)) as stage:
        stage.send_all("+" * 40)
        await stage.press(*"n" * 4)
        cursor = stage.state.cursor
        stage.send_all("G", "-" * 60)
        await stage.press("(")
        assert stage.state.cursor == cursor
        assert stage.reading.pane.nearest_visible(cursor) == cursor


async def test_back_shows_the_cursor_where_notes_have_been_written_above() -> None:
    async with on_stage(size=(80, 16)) as stage:
        await stage.press(*"n" * 6, "z", "b")
        cursor, top = stage.state.cursor, stage.reading.pane.top
        await stage.press("G")
        for above in stage.state.article.blocks[top.item + 2 : top.item + 4]:
            stage.reading.show_state(jump(stage.state, above.span.start), reveal=True)
            await stage.press("a", write="why?")
            await stage.press("ctrl+s")
        await stage.press("(", "(", "(")
        assert stage.state.cursor == cursor
        assert stage.reading.pane.nearest_visible(cursor) == cursor


async def test_marks_are_set_and_come_back_to() -> None:
    async with on_stage() as stage:
        await stage.press("n", "m", "b")
        marked = stage.state.cursor
        assert stage.notice == "mark b set: 'b comes back"
        await stage.press("G", "'", "b")
        assert stage.state.cursor == marked
        await stage.press("'", "x")
        assert stage.notice == "no mark x in this article: mx sets it"
        await stage.press("}", "}")
        here = stage.state.cursor
        await stage.press("m", "'")
        assert stage.notice == "place remembered: '' comes back"
        await stage.press("}", "}", "'", "'")
        assert stage.state.cursor == here


async def test_a_number_goes_to_a_paragraph_and_a_per_cent_to_its_place() -> None:
    async with on_stage() as stage:
        await stage.press("%")
        assert stage.shows("go to %")
        await stage.press("enter")
        assert stage.state.cursor == 0
        await stage.run("5")
        assert stage.shows("¶ 5/19")
        await stage.run("+3")
        assert stage.shows("¶ 8/19")
        await stage.run("-20")
        assert stage.shows("¶ 1/19")
        await stage.run("50%")
        assert stage.state.cursor == len(stage.state.article.text) // 2
        await stage.press("%", write="100")
        await stage.press("enter")
        assert stage.state.cursor == len(stage.state.article.text)
        await stage.press("%", write="abc")
        await stage.press("enter")
        assert stage.notice == "abc is neither a paragraph number nor a percentage"


async def test_what_is_no_number_is_refused() -> None:
    numbers = ("go.to x", "go.to ²%", "go.to --3", "go.to -3%", "go.to " + "9" * 5_000)
    shown: dict[str, tuple[bool, bool]] = {}  # an error before and after
    async with on_stage() as stage:
        for line in (*numbers, "width ²", "width --5", "width x"):
            await stage.press("escape")
            before = stage.reading.shows_error
            stage.reading.run_command(*parse_line(line, (Where.READING, Where.ANYWHERE)))
            await stage.settle()
            shown[line] = before, stage.reading.shows_error
    assert shown == dict.fromkeys(shown, (False, True))


async def test_the_next_article_and_the_one_before() -> None:
    second = ARTICLES / "bridge-keeper.txt"
    sources = [str(HARBOUR), str(second)]
    async with on_stage(HARBOUR, sources=sources) as stage:
        await stage.press("K")
        assert stage.notice == "no more articles in that direction"
        assert stage.shows("article 1/2")
        await stage.press("J")
        assert stage.state.article.location == str(second)
        assert stage.shows("article 2/2")
        await stage.press("J")
        assert stage.notice == "no more articles in that direction"
        await stage.press("K")
        assert stage.state.article.location == str(HARBOUR)
        await stage.run(f"open {ARTICLES / 'ice-road.md'}")
        assert not stage.shows("article 1/2")


async def test_what_only_several_articles_or_feeds_have_is_not_here() -> None:
    async with on_stage() as stage:
        await stage.press("J")
        assert stage.notice == "there is only this article"
        await stage.press("]", "u")
        assert stage.notice == "no entries with a link here: this is not a feed, or it has none"


async def test_own_keys_run_their_commands_and_are_shown() -> None:
    settings = Settings(keys={"match.next": ("x",), "app.help": (";h",)})
    async with on_stage(settings=settings) as stage:
        assert stage.shows("x next quote")
        await stage.press("x")
        assert stage.state.quote_index == 0
        await stage.press("n")
        assert stage.state.quote_index == 0


async def test_the_second_of_two_own_keys_is_no_argument_but_of_a_mark() -> None:
    keys = {"note.write": (";n",), "note.highlight": (";h",), "mark.set": ("ö<letter>",)}
    async with on_stage(settings=Settings(keys=keys)) as stage:
        await stage.press("n", ";", "h")
        assert stage.notice == "highlighted: yellow"
        await stage.press("ö", "b")
        assert stage.notice == "mark b set: 'b comes back"
        await stage.press(";", "n", write="ask her")
        await stage.press("ctrl+s")
        assert [note.body for note in stage.state.annotations if note.body] == ["ask her"]


async def test_notices_name_own_keys() -> None:
    keys = {
        "edit.undo": ("Z",),
        "note.write": ("i",),
        "note.highlight": ("h",),
        "note.list": ("A",),
    }
    async with on_stage(settings=Settings(keys=keys)) as stage:
        await stage.press("A")
        assert stage.shows("No notes yet: i writes one on the quote or paragraph, h highlights it.")
        await stage.press("q", "n")
        await stage.run("note.write ask her")
        assert stage.notice == "note saved: Z undoes it"
        await stage.press("]", "b")
        assert stage.notice == "no bookmarks yet: mm sets one"


async def test_the_first_of_two_own_keys_is_shown_as_it_is_written() -> None:
    async with on_stage(settings=Settings(keys={"quote.next": (";q",)})) as stage:
        await stage.press(";")
        assert stage.cells()[-1].startswith(" ;   q next quote")
        await stage.press("x")
        assert stage.notice == ";x does nothing here"


async def test_mistakes_in_key_settings_are_shown_at_start() -> None:
    async with on_stage(settings=Settings(keys={"note.sing": ("x",)})) as stage:
        assert stage.notice == "keys: unknown command 'note.sing'"
    async with on_stage(settings=Settings(theme="plaid", keys={"note.sing": ("x",)})) as stage:
        assert stage.notice.startswith("2 mistakes in the settings, pullquote doctor lists them: ")


async def test_a_page_is_drawn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[int] = []
    lines = ArticlePane.lines

    def counting(pane: ArticlePane, width: int, height: int) -> Sequence[Line]:
        drawn.append(pane.top.item)
        return lines(pane, width, height)

    async with on_stage(ICE_ROAD) as stage:
        monkeypatch.setattr(ArticlePane, "lines", counting)
        for key in ("space", "j", "ctrl+d", "b", "n"):
            before = len(drawn)
            await stage.press(key)
            assert len(drawn) == before + 1, key


async def test_a_paragraph_with_a_bookmark_and_a_quote_is_marked_next_to_its_text() -> None:
    async with on_stage() as stage:
        await stage.press("n", "n", "m", "m", "{")
        assert stage.shows("◆▎›Returning to the table")


async def test_lists_show_own_keys_and_a_click_on_them_presses_these() -> None:
    keys = {"article.open": (";o",), "list.filter": (",",), "app.help": ("+",), "library.notes": ()}
    async with on_stage(None, settings=Settings(keys=keys)) as stage:
        assert stage.shows(", search  ;o open  : notes  + help")
        x, y = stage.find("+ help")
        await stage.click(x, y)
        assert stage.shows(", filter  q close")


async def test_vi_has_two_pairs_of_keys_to_put_a_place_on_the_screen() -> None:
    async with on_stage(size=(80, 12)) as stage:
        for keys, like in (("z.", "zz"), ("z-", "zb")):
            tops = []
            for pressed in (keys, like):
                await stage.press(*"g}}}}}", *pressed)
                tops.append(stage.reading.pane.top)
            assert tops[0] == tops[1] != (0, 0)


async def test_only_wide_code_on_the_screen_is_scrolled_sideways(tmp_path: Path) -> None:
    eels = "An eel came home, and nobody saw it come. " * 40
    code = f"```\nfirst = {'1 + ' * 40}1\n```"
    file = tmp_path / "eels.md"
    file.write_text(f"# Eels\n\n{eels}\n\n{code}\n", encoding="utf-8")
    async with on_stage(file, size=(80, 12)) as stage:
        await stage.press("right", "right")
        assert stage.notice == "nothing to scroll to the right"
        await stage.press("G")
        assert stage.shows("first = 1")
        await stage.press("left")
        assert stage.notice == "nothing to scroll to the left: h outline, q quit"
        await stage.press("right")
        assert not stage.notice
        assert not stage.shows("first = 1")
        await stage.press("left")
        assert stage.shows("first = 1")


async def test_wide_code_that_looks_the_same_further_on_is_scrolled_to_its_end(
    tmp_path: Path,
) -> None:
    file = tmp_path / "eels.md"
    file.write_text(f"# Eels\n\n```\n{'0 ' * 80}end\n```\n", encoding="utf-8")
    async with on_stage(file, size=(80, 12)) as stage:
        await stage.press(*["right"] * 13)
        assert stage.shows("0 end")
