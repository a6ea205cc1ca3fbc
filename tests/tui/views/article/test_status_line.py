"""The status line."""

import pytest
from drawn_pieces import WIDTHS, width_of
from hypothesis import given
from hypothesis import strategies as st
from specimens import DISPUTE, told

from reader.anchoring.changes import Change, ChangeKind
from reader.session.notes.correcting import with_analysis
from reader.session.searching import with_search
from reader.text.span import Span
from reader.tui.views.article.status import status_pieces
from reader.tui.views.ink.glyphs import ASCII, UNICODE, Glyphs


@pytest.mark.parametrize("width", [50, 80, 120])
@pytest.mark.parametrize("words", ["no such words at all ", "灯台守五十年の日誌"])
def test_a_long_search_leaves_room_for_what_came_of_it(width: int, words: str) -> None:
    pieces = status_pieces(with_search(told(*DISPUTE), words * 9), UNICODE, 0.4, width)
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


def test_the_quotes_found_before_the_search_failed_are_not_taken_for_all() -> None:
    state = told(*DISPUTE)._replace(cursor=0)

    def line(*, failed: bool) -> str:
        shown = with_analysis(state, state.found, failed=failed)
        return "".join(words for words, _ in status_pieces(shown, UNICODE, 0.4, 80))

    assert f" {len(state.quotes)} quotes, not all  " in line(failed=True)
    assert f" {len(state.quotes)} quotes  " in line(failed=False)


def test_the_status_line_tells_which_chapter_one_is_in() -> None:
    state = told(
        "The Lamp", "For those at sea.", "# Chapter One", "It burned.",
        "# Chapter Two, in which the ferry does not come back at all", "It went out.",
    )  # fmt: skip

    def line(words: str, width: int = 100) -> str:
        here = state._replace(cursor=state.article.text.index(words))
        return "".join(text for text, _ in status_pieces(here, UNICODE, 0.4, width))

    assert "Chapter" not in line("For those")
    assert "  Chapter One  " in line("Chapter One")
    assert "  Chapter One  " in line("It burned")
    assert "  Chapter Two, in which the ferry…  " in line("It went")
    assert "Chapter" not in line("It burned", 24)


def test_a_heading_without_room_takes_no_room_from_the_reading_time() -> None:
    state = told("The Lamp", "# Chapter Two, in which the ferry does not come back", "It went out.")
    state = state._replace(cursor=state.article.text.index("It went"))
    line = "".join(text for text, _ in status_pieces(state, UNICODE, 0.4, 45))
    assert "Chapter" not in line
    assert "1 min left   ¶ 3/3   40 %" in line


def test_what_is_at_the_right_never_touches_what_is_at_the_left() -> None:
    for width in range(24, 60):
        pieces = status_pieces(told(*DISPUTE), UNICODE, 0.4, width)
        line = "".join(words for words, _ in pieces)
        assert line.startswith(" “ 5 quotes  ")


def test_a_name_without_room_keeps_the_sign_that_it_is_uncertain() -> None:
    state = told(
        "The Lamp", "{Ada Featherstone-Quill of the Outer Lipa Islands|It went out.} Rain."
    )
    unsure = [each._replace(confidence=0.6) for each in state.found.quotes]
    state = with_analysis(state, state.found._replace(quotes=unsure))
    state = state._replace(cursor=state.article.text.index("It went"))
    line = "".join(text for text, _ in status_pieces(state, UNICODE, 0.4, 40))
    assert line == " “ 1/1 Ada Featherstone-Quill of…? 40 % "


def test_large_numbers_are_written_alike_wherever_they_stand() -> None:
    state = told("The Lamp", *("It went out.",) * 1_199)
    pieces = status_pieces(state._replace(cursor=state.length), UNICODE, 1.0, 80)
    assert "¶ 1,200/1,200   100 %" in "".join(text for text, _ in pieces)


@given(
    WIDTHS,
    st.integers(0, 200),
    st.sampled_from([ASCII, UNICODE]),
    st.sampled_from(["", "bees"]),
    st.sampled_from(["", "Mira Holt", "灯台守"]),
)
def test_the_status_line_fills_its_width(
    width: int, cursor: int, glyphs: Glyphs, query: str, only_speaker: str
) -> None:
    state = with_search(told(*DISPUTE), query)
    state = state._replace(cursor=min(cursor, len(state.article.text)), only_speaker=only_speaker)
    assert width_of(status_pieces(state, glyphs, 0.4, width)) == width or width < 6
