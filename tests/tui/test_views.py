"""The pure parts of drawing: inks, overlays, lines that fill their width, short words."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from specimens import DISPUTE, told, written

from reader.anchoring.changes import Change, ChangeKind
from reader.layout.wrap import most_cells
from reader.library.store import ArticleRecord
from reader.model.analysis import Voice
from reader.model.annotation import Annotation, Motivation, Resolution, Status, Target
from reader.model.article import Article, Meta
from reader.model.colours import Colours
from reader.session.library_overview import LibraryOverview
from reader.session.notes.correcting import with_analysis
from reader.session.searching import searched
from reader.session.state import ReadingState
from reader.text.cells import cell_width
from reader.text.span import Span
from reader.text.spans import Spans
from reader.tui.screens.lists import counted_rows
from reader.tui.views.article.article_view import shape_of
from reader.tui.views.article.scrollbar import bar_pieces, ticks_of
from reader.tui.views.article.status import status_pieces
from reader.tui.views.hints import (
    Hint,
    fitting_hints,
    following_hints,
    hint_at,
    hint_pieces,
    notice_pieces,
    notice_rows,
    waiting_lines,
    waiting_pieces,
)
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import ASCII, UNICODE, Glyphs
from reader.tui.views.ink.overlay import Overlay, Piece, SpanLayer, paint
from reader.tui.views.ink.palette import ANSI, CONTRAST, DARK, LIGHT, MONO, Palette, look
from reader.tui.views.ink.words import age, first_line, in_marks, meta_line, short_name, shorten
from reader.tui.views.lists.library_rows import library_rows
from reader.tui.views.lists.quote_lists import QuoteRows, VoiceRows
from reader.tui.views.rows.row_lines import row_line
from reader.tui.views.rows.rows import NoRows, Row

WORDS = st.lists(st.sampled_from(["a", "b", " ", "é", "日", "👩‍🚀", "…"]), max_size=30).map("".join)
WIDTHS = st.integers(0, 60)


def width_of(pieces: list[Piece]) -> int:
    return sum(cell_width(text) for text, _ in pieces)


# inks --------------------------------------------------------------------------------------------


def test_an_ink_remembers_its_speaker_and_its_highlight() -> None:
    ink = inks.QUOTE | inks.spoken_by(3) | inks.highlighted(2)
    assert (inks.speaker_of(ink), inks.colour_of(ink)) == (3, 2)


def test_nobody_has_no_colour_and_colours_come_round() -> None:
    assert inks.speaker_of(inks.spoken_by(-1)) == -1
    assert inks.spoken_by(inks.SPEAKER_COLOURS) == inks.spoken_by(0)


def test_of_two_speakers_or_highlights_the_later_one_wins() -> None:
    both = inks.combine(inks.spoken_by(5), inks.spoken_by(2))
    assert inks.speaker_of(both) == 2
    both = inks.combine(inks.highlighted(5), inks.highlighted(2))
    assert inks.colour_of(both) == 2
    assert inks.combine(inks.MUTED, inks.QUOTE) & inks.MUTED == 0


PALETTES = pytest.mark.parametrize(
    "palette",
    [DARK, LIGHT, CONTRAST, ANSI, MONO],
    ids=["dark", "light", "contrast", "ansi", "mono"],
)


@PALETTES
def test_what_matters_looks_different_in_every_palette(palette: Palette) -> None:
    quote = inks.QUOTE | inks.spoken_by(0)
    looks = [
        look(ink, palette) for ink in (0, quote, quote | inks.CURRENT, inks.LINK, inks.SELECTED)
    ]
    assert len(set(looks)) == len(looks)


@PALETTES
@pytest.mark.parametrize("ink", [0, inks.QUOTE, inks.QUOTE | inks.CURRENT, inks.LINK])
def test_the_match_that_one_is_at_is_told_from_the_others(palette: Palette, ink: int) -> None:
    assert look(ink | inks.HIT | inks.HIT_HERE, palette) != look(ink | inks.HIT, palette)


@PALETTES
def test_the_row_of_the_list_with_the_keys_is_told_from_that_of_others(palette: Palette) -> None:
    has_keys = look(inks.PANEL | inks.ROW | inks.BOLD, palette)
    rests = look(inks.PANEL | inks.RESTING, palette)
    assert len({has_keys, rests, look(inks.PANEL, palette)}) == 3


def test_without_colours_nothing_has_one() -> None:
    for bit in range(40):
        it = look(1 << bit, MONO)
        assert not it.colour
        assert not it.background


# overlays ----------------------------------------------------------------------------------------

STRETCHES = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 30), st.sampled_from([1, 2, 4])).map(
        lambda s: (min(s[0], s[1]), max(s[0], s[1]), s[2])
    ),
    max_size=8,
)


@given(STRETCHES, st.integers(0, 30), st.integers(0, 30))
def test_an_overlay_finds_what_shares_a_character(
    stretches: list[tuple[int, int, int]], start: int, end: int
) -> None:
    found = Overlay(stretches).within(start, end)
    expected = [s for s in sorted(stretches) if s[0] < end and start < s[1]]
    assert found == expected


@given(STRETCHES, st.integers(0, 30), st.integers(0, 30))
def test_a_layer_of_spans_is_an_overlay(
    stretches: list[tuple[int, int, int]], start: int, end: int
) -> None:
    stretches.sort()
    spans = Spans.of((first, last) for first, last, _ in stretches)
    one = SpanLayer(spans, (4,))
    assert one.within(start, end) == Overlay((*each[:2], 4) for each in stretches).within(
        start, end
    )
    inks = sorted({ink for _, _, ink in stretches})
    several = SpanLayer(spans, inks, bytes(inks.index(ink) for _, _, ink in stretches))
    assert several.within(start, end) == Overlay(stretches).within(start, end)


@given(st.lists(STRETCHES, max_size=3), st.integers(0, 30), st.integers(0, 30))
def test_painted_pieces_are_the_text_and_every_character_has_all_its_inks(
    layers: list[list[tuple[int, int, int]]], start: int, end: int
) -> None:
    start, end = min(start, end), max(start, end)
    text = "".join(chr(97 + n % 26) for n in range(31))
    pieces = paint(text, start, end, 8, [Overlay(layer) for layer in layers])
    assert "".join(part for part, _ in pieces) == text[start:end]
    at_offset = start
    for part, ink in pieces:
        for offset in range(at_offset, at_offset + len(part)):
            expected = 8
            for first, last, own in (s for layer in layers for s in layer):
                expected |= own if first <= offset < last else 0
            assert ink == expected
        at_offset += len(part)


# lines that fill their width ---------------------------------------------------------------------

HINTS = st.lists(
    st.tuples(st.sampled_from(["n", "ctrl+s", "日"]), WORDS, st.booleans()), max_size=6
)


@given(HINTS, WIDTHS)
def test_the_line_of_keys_fills_its_width(hints: list[Hint], width: int) -> None:
    assert width_of(hint_pieces(fitting_hints(hints, width), width)) == width


@given(WORDS, HINTS, WIDTHS)
def test_what_may_follow_a_key_fills_its_width(waiting: str, hints: list[Hint], width: int) -> None:
    assert width_of(waiting_pieces(waiting, hints, width)) == width


def test_what_may_follow_is_told_once_and_without_the_direction() -> None:
    hints: list[Hint] = [
        ("]", "next section", True), ("s", "next section", True), ("l", "next link", False),
        ("w", "same speaker", True),
    ]  # fmt: skip
    assert following_hints(hints) == [
        ("]/s", "section", True), ("l", "link", False), ("w", "same speaker", True),
    ]  # fmt: skip


def test_a_single_direction_stays_where_it_is() -> None:
    assert following_hints([("a", "next link", True)]) == [("a", "next link", True)]


@given(HINTS)
def test_a_click_on_a_hint_finds_it(hints: list[Hint]) -> None:
    x = 1
    for hint in hints:
        wide = cell_width(hint[0]) + 1 + cell_width(hint[1])
        assert hint_at(hints, x) == hint_at(hints, x + wide - 1) == hint
        x += wide + 2
    assert hint_at(hints, 0) is hint_at(hints, x) is None


@given(HINTS, WIDTHS, st.integers(0, 3))
def test_hints_are_whole_or_not_there(hints: list[Hint], width: int, kept: int) -> None:
    shown = fitting_hints(hints, width, kept)
    assert all(hint in hints for hint in shown)
    line = "".join(text for text, _ in hint_pieces(shown, width))
    assert all(f"{key} {label}" in line for key, label, _ in shown)


def test_where_hints_give_way_the_last_ones_stay() -> None:
    hints: list[Hint] = [(key, "word", True) for key in "abcdef"]
    assert fitting_hints(hints, 100, 2) == hints
    assert [key for key, _, _ in fitting_hints(hints, 35, 2)] == ["a", "b", "e", "f"]
    assert [key for key, _, _ in fitting_hints(hints, 16, 2)] == ["a", "f"]
    assert [key for key, _, _ in fitting_hints(hints, 8, 2)] == ["a"]
    assert [key for key, _, _ in fitting_hints(hints, 35)] == ["a", "b", "c", "d"]


def test_where_hints_give_way_those_that_cannot_be_done_go_first() -> None:
    hints: list[Hint] = [(key, "word", key not in "ace") for key in "abcdef"]
    assert fitting_hints(hints, 47, 2) == hints
    assert [key for key, _, _ in fitting_hints(hints, 40, 2)] == ["b", "d", "f"]
    assert [key for key, _, _ in fitting_hints(hints, 16, 2)] == ["b", "f"]


@given(WORDS, WIDTHS, st.booleans())
def test_a_notice_fills_its_width(words: str, width: int, error: bool) -> None:
    assert width_of(notice_pieces(words, width, error=error)) == width


@given(WORDS, WIDTHS, st.integers(1, 4))
def test_a_notice_is_parted_into_rows_without_losing_words(
    words: str, width: int, most: int
) -> None:
    told = " ".join(words.split())
    rows = notice_rows(told, width, most)
    assert 1 <= len(rows) <= most
    assert all(cell_width(row) <= max(2, width - 2) for row in rows[:-1])
    assert "".join(rows).replace(" ", "") == told.replace(" ", "")


def test_things_told_together_are_each_kept_together_where_there_is_room() -> None:
    told = "1 note is unsure: R reviews it   back where you stopped: g goes to the beginning"
    assert notice_rows(told, 52, 3) == told.split("   ")
    assert notice_rows(told, 100, 3) == [told]
    assert notice_rows(told, 32, 3) == [
        "1 note is unsure: R reviews it",
        "back where you stopped: g goes",
        "to the beginning",
    ]
    assert len(notice_rows(told, 32, 2)) == 2


@given(WORDS, st.integers(1, 60), st.integers(1, 9))
def test_a_pane_that_waits_fills_its_size(words: str, width: int, height: int) -> None:
    lines = waiting_lines(words, width, height)
    assert [width_of(line) for line in lines] == [width] * height


@pytest.mark.parametrize("width", [50, 80, 120])
@pytest.mark.parametrize("words", ["no such words at all ", "灯台守五十年の日誌"])
def test_a_long_search_leaves_room_for_what_came_of_it(width: int, words: str) -> None:
    pieces = status_pieces(searched(told(*DISPUTE), words * 9), UNICODE, 0.4, width)
    line = "".join(words for words, _ in pieces)
    assert width_of(pieces) == width
    assert "…  not found " in line
    assert line.count("…") == 1


def test_the_status_line_tells_which_change_begins_here() -> None:
    state = told(*DISPUTE)
    changes = tuple(
        Change(ChangeKind.REWORDED, Span(at, at + 3), Span(at, at + 3), (), cosmetic)
        for at, cosmetic in ((0, False), (4, True), (9, False))
    )
    state = state._replace(changes=changes)

    def line(cursor: int) -> str:
        pieces = status_pieces(state._replace(cursor=cursor), UNICODE, 0.4, 120)
        return "".join(words for words, _ in pieces)

    assert "change 2/2" in line(9)
    assert "change" not in line(4)


@given(
    WIDTHS, st.integers(0, 200), st.sampled_from([ASCII, UNICODE]), st.sampled_from(["", "bees"])
)
def test_the_status_line_fills_its_width(
    width: int, cursor: int, glyphs: Glyphs, query: str
) -> None:
    state = searched(told(*DISPUTE), query)
    state = state._replace(cursor=min(cursor, len(state.article.text)))
    assert width_of(status_pieces(state, glyphs, 0.4, width)) == width or width < 6


@given(st.integers(1, 300), st.integers(1, 100), st.integers(1, 200))
def test_a_pane_is_divided_without_a_rest(width: int, height: int, column: int) -> None:
    shape = shape_of(width, height, column)
    assert shape.column >= 1
    assert shape.margin >= 0
    assert shape.left >= 0
    if width > 8:
        gutter = width - 1 - shape.left - shape.column - shape.margin
        assert gutter in (1, 3)


# the bar at the right edge -----------------------------------------------------------------------


@given(st.integers(1, 60), st.integers(0, 5_000), st.integers(0, 5_000), st.integers(1, 5_000))
def test_the_bar_has_one_cell_a_row_and_its_thumb_is_where_one_is(
    height: int, start: int, shown: int, length: int
) -> None:
    start = min(start, length)
    pieces = bar_pieces({}, (start, min(length, start + shown)), length, height, UNICODE)
    assert len(pieces) == height
    assert all(cell_width(text) == 1 for text, _ in pieces)
    inside = [y for y, (_, ink) in enumerate(pieces) if ink & inks.ROW]
    assert inside == list(range(inside[0], inside[-1] + 1)) if inside else True
    if inside and start + shown >= length:
        assert inside[-1] == height - 1


def test_nothing_is_marked_where_the_whole_article_is_on_the_screen() -> None:
    ticks = {3: (True, inks.NOTE), 5: (False, inks.spoken_by(1))}
    drawn = [text for text, _ in bar_pieces(ticks, (0, 90), 100, 10, UNICODE)]
    assert (drawn[3], drawn[5]) == (UNICODE.tick_note, UNICODE.tick_quote)
    assert bar_pieces(ticks, (0, 100), 100, 10, UNICODE) == [(" ", 0)] * 10


def test_of_the_notes_in_one_row_of_the_bar_the_last_is_marked() -> None:
    state, when = told(), datetime(2026, 1, 2, tzinfo=UTC)
    length = len(state.article.text)
    places = [
        (0, Motivation.COMMENTING),
        (1, Motivation.BOOKMARKING),
        (length // 2, Motivation.BOOKMARKING),
        (length // 2 + 1, Motivation.COMMENTING),
        (length - 1, Motivation.BOOKMARKING),
    ]
    notes = tuple(
        Annotation(str(number), "k", kind, Target(start, start + 1, "x", "", "", 1, 0, "d"),
                   when, when)
        for number, (start, kind) in enumerate(places)
    )  # fmt: skip
    placements = {
        str(number): Resolution(Status.EXACT, Span(start, start + 1))
        for number, (start, _) in enumerate(places)
    }
    ticks = ticks_of(state._replace(annotations=notes, placements=placements), 10)
    found = {row: ink for row, (is_note, ink) in ticks.items() if is_note}
    assert found == {0: inks.ACCENT, 5: inks.NOTE, 9: inks.ACCENT}


def test_quotes_are_marked_on_the_bar_and_one_voice_marks_only_its_own() -> None:
    state = told()
    every = ticks_of(state, 20)
    own = ticks_of(state._replace(voice="Ben Marlow"), 20)
    assert set(own) < set(every)
    assert all(not is_note for is_note, _ in every.values())


# words -------------------------------------------------------------------------------------------


@given(WORDS, WIDTHS)
def test_shortened_words_fit_and_are_whole_when_they_did(words: str, cells: int) -> None:
    short = shorten(words, cells)
    assert cell_width(short) <= cells
    if cell_width(words) <= cells:
        assert short == words
    elif cells and cell_width(words.rstrip(" ")) > cells:
        assert short.endswith("…")
    elif cells:
        assert short == words.rstrip(" ")


def test_a_passage_is_set_in_marks_unless_it_has_its_own() -> None:
    assert in_marks("We keep\n the trees.", "Ada", UNICODE) == "“We keep the trees.” — Ada"
    assert in_marks("„Wir bleiben“, sagte sie.", "", UNICODE) == "„Wir bleiben“, sagte sie."
    assert in_marks("", "", UNICODE) == "“”"


def test_of_a_giant_first_line_only_what_can_be_seen_is_taken() -> None:
    assert len(first_line("eel " * 500_000)) < 3_000
    assert first_line("\n" * 500_000 + "eels") == "eels"


def test_the_first_line_with_words_is_taken() -> None:
    assert first_line("\n  \n  eels \nnewts") == "eels …"
    assert first_line("\n  \n  eels \n ") == "eels"
    assert first_line(" \n") == ""


def test_the_line_below_the_headline_tells_what_is_known() -> None:
    meta = Meta(site="The Courier", byline="Ada Quill", published="2026-02-26")
    line = meta_line(told().article._replace(meta=meta), 700)
    assert line == "The Courier · Ada Quill · 26 February 2026 · 1 min"
    assert meta_line(told().article, 5_000_000) == "60 h"


def test_a_feed_that_is_called_like_its_site_tells_it_once() -> None:
    feed = Article("", "Eels", (), meta=Meta(title="Post", site="Post"))
    assert meta_line(feed, 700) == "1 min"


# rows of lists -----------------------------------------------------------------------------------


def test_quotes_stand_in_one_column_also_beside_wide_and_long_names() -> None:
    state = told("Days", "{水城ハル|One.} {Ana|Two.} {The Extraordinarily Long Committee|Three.}")
    quotes = QuoteRows(state, UNICODE)
    rows = [quotes[number] for number in range(len(quotes))]
    beside = ["".join(text for text, _ in row.pieces[:-1]) for row in rows]
    assert len({cell_width(text) for text in beside}) == 1
    assert beside[2].rstrip().endswith(" The Extraordinarily Lon…")


@pytest.mark.parametrize(
    ("name", "short", "cells", "shown"),
    [
        ("Ada Quill", "Quill", 9, "Ada Quill"),
        ("Ada Quill", "Quill", 8, "A. Quill"),
        ("Ada Quill?", "Quill", 9, "A. Quill?"),
        ("Ada B. Quill", "Quill", 11, "A. B. Quill"),
        ("A.B. Quillington", "Quillington", 15, "Quillington"),
        ("Ada Quill", "Quill", 7, "Quill"),
        ("Ada Quill", "Quill", 4, "Qui…"),
        ("Joost van der Berg", "Van der Berg", 17, "J. van der Berg"),
        ("Joost van der Berg", "Van der Berg", 12, "Van der Berg"),
        ("Zhou Liwen", "Zhou", 9, "Zhou"),
        ("Zhou Liwen?", "Zhou", 9, "Zhou?"),
        ("Tran Thi Hoa", "Hoa", 11, "Hoa"),
        ("Harbour Board", "", 10, "Harbour B…"),
    ],
)
def test_a_name_is_shortened_to_the_part_that_stands_for_it(
    name: str, short: str, cells: int, shown: str
) -> None:
    assert short_name(name, short, cells) == shown


def test_a_name_that_nobody_is_quoted_by_takes_no_room() -> None:
    article, analysis = written(("Days", "{Ana|One.}"))
    mute = Voice("The Extraordinarily Long Committee", "", ())
    everybody = analysis._replace(speakers=(*analysis.speakers, mute))
    for found in (analysis, everybody):
        state = with_analysis(ReadingState(article), found)
        assert VoiceRows(state, UNICODE)[1].pieces[4][0] == "Ana"
        assert QuoteRows(state, UNICODE)[0].pieces[1][0] == "Ana   "


def test_an_outlet_that_is_the_title_itself_is_not_told_twice() -> None:
    when = datetime(2026, 1, 2, tzinfo=UTC)
    front = ArticleRecord("a", "https://p.example/", "Harbour Post", "Harbour Post", "d", when)
    story = ArticleRecord("b", "https://p.example/1", "Eels", "Harbour Post", "d", when)
    rows = library_rows(LibraryOverview([front, story]), UNICODE, Colours(), 80)
    shown = [row.text.strip() for row in rows if row.key.startswith("https://p.example/")]
    assert shown == ["Harbour Post", "Eels   Harbour Post"]


def test_a_title_has_room_before_how_many_notes_an_article_has() -> None:
    when = datetime(2026, 1, 2, tzinfo=UTC)
    name = "Eels return to the river after forty years"
    record = ArticleRecord("a", "/e.txt", name, "", "d", when, progress=0.25)
    rows = library_rows(LibraryOverview([record], counts={"a": 12}), UNICODE, Colours(), 80)
    row = next(row for row in rows if row.key == "/e.txt")
    wide, narrow = ("".join(text for text, _ in row_line(row, width, 0)) for width in (60, 40))
    assert "12 notes" in wide
    assert "12 notes" not in narrow
    assert "Eels return to" in narrow
    assert "25 %" in narrow


@pytest.mark.parametrize("width", range(8, 30))
def test_words_that_are_whole_have_no_ellipsis_of_what_follows_them(width: int) -> None:
    row = Row((("a note", 0), ("   “its passage”", 0)))
    drawn = "".join(text for text, _ in row_line(row, width, 0))
    assert "a note" in drawn
    assert "note…" not in drawn
    assert cell_width(drawn) == width


@pytest.mark.parametrize("width", [20, 31, 44, 60])
@pytest.mark.parametrize("right", ["", "3 h"])
def test_a_row_of_a_script_with_signs_beside_letters_fits_in_all_terminals(
    width: int, right: str
) -> None:
    words = "नौका सोमवार को बंदरगाह से नहीं चलेगी, और पुल भी बंद रहेगा"
    row = Row(((words, 0),), right=(right, 0))
    drawn = "".join(text for text, _ in row_line(row, width, 0))
    assert cell_width(drawn) == width
    assert most_cells(drawn.rstrip()) < width
    assert drawn.rstrip().endswith(right or ("…" if width < 60 else ""))


def test_a_list_without_rows_has_none() -> None:
    assert len(NoRows()) == 0
    with pytest.raises(IndexError):
        NoRows()[0]


def test_headings_are_not_counted_in_long_lists_either() -> None:
    heading, row = Row((("of one article", 0),), heading=True), Row((("a note", 0),))
    assert counted_rows([heading, row, row]) == 2
    assert counted_rows([heading, row] * 300) == 300

    class Speakers:
        def __len__(self) -> int:
            return 601

        def __getitem__(self, index: int) -> Row:
            return row if index else heading

    assert counted_rows(Speakers()) == 600


@pytest.mark.parametrize("palette", [ANSI, MONO])
def test_a_row_that_is_drawn_in_reverse_has_one_colour(palette: Palette) -> None:
    plain = look(inks.ROW, palette)
    assert plain.reverse
    for ink in (inks.META, inks.NOTE, inks.spoken_by(2), inks.DIM):
        assert look(inks.ROW | ink, palette) == plain
    assert look(inks.ROW | inks.BOLD, palette).bold
    assert look(inks.ROW | inks.highlighted(1), ANSI) == look(inks.ROW, ANSI)


def test_what_is_yet_to_come_by_another_clock_is_told_by_its_day() -> None:
    now = datetime.now(UTC)
    ahead = now + timedelta(days=400)
    assert age(ahead) == ahead.astimezone().date().isoformat()
    assert age(now + timedelta(hours=2)) == "now"


def test_where_not_all_that_may_follow_has_room_what_cannot_be_done_is_left_out() -> None:
    hints: list[Hint] = [("w", "same speaker", False), ("q", "quote", True), ("l", "link", False)]
    all_of_it = "".join(text for text, _ in waiting_pieces("]", hints, 60))
    assert all_of_it.split() == ["]", "w", "same", "speaker", "q", "quote", "l", "link"]
    some = "".join(text for text, _ in waiting_pieces("]", hints, 20))
    assert some.rstrip() == " ]   q quote"


def test_a_sign_right_behind_what_may_follow_tells_that_there_is_more() -> None:
    hints: list[Hint] = [("q", "quote", True), ("l", "a link with a long name", True)]
    line = "".join(text for text, _ in waiting_pieces("]", hints, 24))
    assert line.rstrip() == " ]   q quote  …"
