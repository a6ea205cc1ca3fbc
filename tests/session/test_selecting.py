"""Selecting text with the keyboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from specimens import at, told

from reader.session import selecting
from reader.session.state import ReadingState, Selection

STATE = told()
TEXT = STATE.article.text
ANY = st.text(st.sampled_from("ab'’ .\n—é日"), min_size=1, max_size=40)


def chosen(state: ReadingState) -> str:
    selection = state.selection
    assert selection is not None
    low, high = sorted((selection.anchor, selection.head))
    return state.article.text[low : high + 1]


def test_at_a_quote_the_whole_quote_is_selected() -> None:
    assert (
        chosen(selecting.begin_selection(at(STATE, "“We keep"), lines=False))
        == "We keep the old trees."
    )


def test_inside_a_quote_selecting_begins_where_one_is() -> None:
    assert chosen(selecting.begin_selection(at(STATE, "old trees"), lines=False)) == "o"


def test_selecting_whole_paragraphs_begins_at_the_cursor() -> None:
    state = selecting.begin_selection(at(STATE, "We keep"), lines=True)
    assert state.selection == Selection(state.cursor, state.cursor, lines=True)


def test_the_cursor_goes_with_the_moving_end() -> None:
    state = selecting.begin_selection(at(STATE, "The mayor"), lines=False)
    state = selecting.extend_selection(state, state.cursor + 8)
    assert (chosen(state), state.cursor) == ("The mayor", TEXT.index("r had a plan"))


def test_the_moving_end_may_pass_the_anchor() -> None:
    state = selecting.begin_selection(at(STATE, "mayor"), lines=False)
    assert chosen(selecting.extend_selection(state, state.cursor - 4)) == "The m"


@pytest.mark.parametrize(("head", "ends"), [(-5, 0), (10_000, len(TEXT) - 1)])
def test_the_moving_end_stays_in_the_text(head: int, ends: int) -> None:
    state = selecting.extend_selection(
        selecting.begin_selection(at(STATE, "mayor"), lines=False), head
    )
    assert state.selection is not None
    assert state.selection.head == ends


def test_nothing_is_extended_while_nothing_is_selected() -> None:
    assert selecting.extend_selection(STATE, 5) is STATE


def test_ending_forgets_the_selection() -> None:
    assert (
        selecting.without_selection(selecting.begin_selection(STATE, lines=False)).selection is None
    )


def test_selecting_at_the_end_of_the_text_begins_at_its_last_character() -> None:
    state = selecting.begin_selection(told("Title"), lines=False)
    assert chosen(selecting.extend_selection(state, 99)) == "Title"


WORDS = "the dockers’ café, it's late"


@pytest.mark.parametrize(
    ("start", "onward"), [(0, "dockers"), (4, "’"), (11, "café"), (13, ","), (17, "it's")]
)
def test_the_next_word_begins_after_spaces_or_at_a_change_to_marks(start: int, onward: str) -> None:
    assert WORDS[selecting.next_word(WORDS, start) :].startswith(onward)


def test_an_apostrophe_inside_a_word_parts_it_not() -> None:
    assert WORDS[selecting.next_word(WORDS, WORDS.index("it's")) :] == "late"


@pytest.mark.parametrize(("start", "last"), [(0, "the"), (2, "dockers"), (13, "café")])
def test_a_word_ends_at_its_last_character(start: int, last: str) -> None:
    assert WORDS[: selecting.word_end(WORDS, start) + 1].endswith(last)


def test_at_the_last_word_motions_stay() -> None:
    end = len(WORDS) - 1
    assert selecting.next_word(WORDS, end) == end
    assert selecting.word_end(WORDS, end) == end


@given(ANY, st.integers(0, 39))
def test_motions_stay_in_the_text_and_go_their_way(text: str, start: int) -> None:
    start = min(start, len(text) - 1)
    assert start <= selecting.next_word(text, start) < len(text)
    assert start <= selecting.word_end(text, start) < len(text)
    assert 0 <= selecting.previous_word(text, start) <= start


@given(ANY, st.integers(0, 39))
def test_the_word_around_a_place_holds_it(text: str, start: int) -> None:
    start = min(start, len(text) - 1)
    word = selecting.word_around(text, start)
    assert word.anchor <= start <= word.head
    assert not any(char.isspace() for char in text[word.anchor : word.head + 1]) or (
        word.anchor == word.head
    )


@pytest.mark.parametrize(
    ("start", "word"),
    [(0, "the"), (2, "the"), (3, " "), (4, "dockers"), (10, "dockers"), (11, "’"), (24, "late")],
)
def test_the_word_around_a_place_is_all_of_it(start: int, word: str) -> None:
    selection = selecting.word_around(WORDS, start)
    assert WORDS[selection.anchor : selection.head + 1] == word


def test_the_word_around_a_place_is_looked_for_two_hundred_characters_back() -> None:
    text = "b" + "a" * 300
    assert selecting.word_around(text, 200) == Selection(0, 300)
    assert selecting.word_around(text, 201) == Selection(1, 300)


@pytest.mark.parametrize(("start", "before"), [(4, 0), (5, 4), (12, 11), (11, 4), (0, 0), (99, 24)])
def test_the_word_before_begins_before(start: int, before: int) -> None:
    assert selecting.previous_word(WORDS, start) == before


def test_the_word_before_is_looked_for_near_by_only() -> None:
    text = "a" * 5_000
    assert selecting.previous_word(text, 4_999) == 2_999
