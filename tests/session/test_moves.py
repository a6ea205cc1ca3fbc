"""Each move goes where its name says, and leaves the cursor in place if there is no target."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from specimens import at, paragraphs, told, words_at

from reader.anchoring.changes import Change, ChangeKind
from reader.model.analysis import Analysis, Quote, QuoteKind
from reader.model.annotation import Annotation, Motivation, Resolution, Status, Target
from reader.model.article import Block, BlockKind
from reader.model.quote_columns import QuoteColumns
from reader.session import moves
from reader.session.notes.correcting import with_analysis
from reader.session.searching import with_search
from reader.session.state import ReadingState, quote_index_at
from reader.text.span import Span

STATE = told()
MOVES = [
    moves.next_quote, moves.previous_quote, moves.next_of_speaker, moves.previous_of_speaker,
    moves.next_section, moves.previous_section, moves.next_paragraph, moves.previous_paragraph,
    moves.next_note, moves.previous_note, moves.next_highlight, moves.previous_highlight,
    moves.next_bookmark, moves.previous_bookmark, moves.next_link, moves.previous_link,
    moves.next_match, moves.previous_match, moves.jump_back, moves.jump_forward, moves.swap_back,
]  # fmt: skip


def walked(state: ReadingState, move: moves.Move) -> list[str]:
    """Return the words at each place that a move reaches when repeated until it has no target."""
    places = []
    while (after := move(state)) is not state:
        state = after
        places.append(words_at(state, 2))
    return places


def annotated(state: ReadingState, *marked: tuple[Motivation, str]) -> ReadingState:
    """Return a state with annotations on the given words of the text."""
    annotations, placements = [], {}
    for number, (motivation, words) in enumerate(marked):
        start = state.article.text.index(words)
        span = Span(start, start + len(words))
        now = datetime(2026, 2, 26, tzinfo=UTC)
        target = Target(span.start, span.end, words)
        annotations.append(Annotation(f"id{number}", "key", motivation, target, now, now))
        placements[f"id{number}"] = Resolution(Status.EXACT, span)
    return state._replace(annotations=tuple(annotations), placements=placements)


def quoting(text: str, *quoted: str) -> ReadingState:
    """Return the state of a text with quotes of these words, the cursor at its beginning."""
    spans = [Span(text.index(words), text.index(words) + len(words)) for words in quoted]
    quotes = [Quote(span, QuoteKind.DIRECT) for span in spans]
    return with_analysis(ReadingState(paragraphs(text)), Analysis(quotes=tuple(quotes)))


# quotes ------------------------------------------------------------------------------------------


def test_the_next_quote_is_the_next_one_in_the_text() -> None:
    assert walked(STATE, moves.next_quote) == [
        "We keep", "Nobody asked", "Twice.” The", "We asked", "Go home!”",
    ]  # fmt: skip


def test_the_previous_quote_is_the_one_before() -> None:
    assert walked(at(STATE, "We asked"), moves.previous_quote) == [
        "Twice.” The", "Nobody asked", "We keep",
    ]  # fmt: skip


def test_inside_a_quote_the_previous_one_is_its_own_beginning() -> None:
    assert words_at(moves.previous_quote(at(STATE, "the bees.” He"))) == "Nobody asked the"


def test_on_an_opening_mark_the_cursor_is_on_the_quote_and_goes_on_from_it() -> None:
    assert words_at(moves.next_quote(at(STATE, "“We keep"))) == "Nobody asked the"
    assert words_at(moves.next_of_speaker(at(STATE, "“We keep"))) == "We asked the"
    assert words_at(moves.previous_quote(at(STATE, "“Nobody"))) == "We keep the"


@pytest.mark.parametrize("opening", ["« ", "— ", "„", ""])
def test_at_the_beginning_of_a_paragraph_the_cursor_is_on_the_quote_that_opens_it(
    opening: str,
) -> None:
    first, second = f"{opening}Vingt kilos ?", f"{opening}Trente."
    state = quoting(f"{first}\n{second}", "Vingt kilos ?", "Trente.")
    assert state.quote_index == 0
    assert moves.next_quote(state).quote_index == 1
    assert state._replace(cursor=len(first) + 1).quote_index == 1


def test_where_one_quote_ends_as_the_next_one_opens_the_cursor_is_on_the_first() -> None:
    state = quoting("「はい」「いいえ」", "はい", "いいえ")
    places = [state._replace(cursor=place).quote_index for place in range(8)]
    assert places == [0, 0, 0, 0, 1, 1, 1, 1]
    assert moves.next_quote(state._replace(cursor=3)).quote_index == 1


def test_words_and_spaces_before_an_opening_mark_are_not_in_the_quote() -> None:
    state = quoting("他说“好。” 问:“走？” Ada: “So.”", "好。", "走？", "So.")
    before = [state.article.text.index(words) for words in ("说", "问", " “So")]
    assert [state._replace(cursor=place).quote_index for place in before] == [-1, -1, -1]
    assert [state._replace(cursor=place + 1).quote_index for place in before] == [0, 1, 2]


def test_the_next_quote_of_the_speaker_passes_over_the_others() -> None:
    assert walked(at(STATE, "We keep"), moves.next_of_speaker) == ["We asked"]
    assert walked(at(STATE, "We asked"), moves.previous_of_speaker) == ["We keep"]


def test_while_one_speaker_is_shown_the_next_quote_is_theirs() -> None:
    here = at(STATE, "We keep")
    assert here.quote is not None
    assert here.quote.speaker is not None
    alone = here._replace(only_speaker=here.quote.speaker.name)
    assert walked(alone, moves.next_quote) == ["We asked"]
    assert walked(at(alone, "We asked"), moves.previous_quote) == ["We keep"]


@pytest.mark.parametrize("words", ["The mayor", "Go home"])
def test_without_a_named_speaker_there_is_no_next_one_of_theirs(words: str) -> None:
    state = at(STATE, words)
    assert moves.next_of_speaker(state) is state


@pytest.mark.parametrize(
    ("words", "found"),
    [("“We keep", 0), ("keep", 0), ("” The mayor", 0), ("The mayor", -1), ("Twice", 2)],
)
def test_the_quote_here_is_the_one_whose_marks_hold_the_cursor(words: str, found: int) -> None:
    assert at(STATE, words).quote_index == found


def test_there_is_no_quote_at_a_place_of_an_article_without_any() -> None:
    assert quote_index_at(QuoteColumns(), "Nobody spoke.", 5) == -1
    assert told("Title", "Nobody spoke.").quote is None


# structure ---------------------------------------------------------------------------------------


def test_sections_are_walked_by_their_headings() -> None:
    assert walked(STATE, moves.next_section) == ["The offer", "The answer"]
    assert walked(at(STATE, "Go home"), moves.previous_section) == ["The answer", "The offer"]


def test_paragraphs_are_walked_one_by_one() -> None:
    assert walked(STATE, moves.next_paragraph) == [
        "The offer", "“We keep", "“Nobody asked", "The answer", "“We asked", "“Go home!”",
    ]  # fmt: skip
    assert walked(at(STATE, "He sat"), moves.previous_paragraph) == [
        "“Nobody asked", "“We keep", "The offer", "The orchard",
    ]  # fmt: skip


def test_a_dateline_and_its_paragraph_are_one_place() -> None:
    text = "Ferry late\n\nKETTLESUND — It rained.\n\nIt stopped."
    kinds = [
        BlockKind.HEADLINE, BlockKind.DATELINE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH,
    ]  # fmt: skip
    starts = [0, text.index("KETTLE"), text.index("It rained"), text.index("It stopped")]
    ends = [10, text.index(" It rained"), text.index("\n\nIt stopped"), len(text)]
    blocks = tuple(
        Block(kind, Span(start, end)) for kind, start, end in zip(kinds, starts, ends, strict=True)
    )
    state = ReadingState(STATE.article._replace(text=text, blocks=blocks))
    assert walked(state, moves.next_paragraph) == ["KETTLESUND —", "It stopped."]
    assert walked(at(state, "It stopped"), moves.previous_paragraph) == [
        "KETTLESUND —", "Ferry late",
    ]  # fmt: skip


def test_links_are_walked_by_their_words() -> None:
    assert walked(STATE, moves.next_link) == ["a plan", "hall was"]
    assert walked(at(STATE, "Go home"), moves.previous_link) == ["hall was", "a plan"]


@pytest.mark.parametrize(
    ("onward", "backward", "motivation"),
    [
        (moves.next_note, moves.previous_note, Motivation.COMMENTING),
        (moves.next_highlight, moves.previous_highlight, Motivation.HIGHLIGHTING),
        (moves.next_bookmark, moves.previous_bookmark, Motivation.BOOKMARKING),
    ],
)
def test_annotations_are_walked_by_kind_and_place(
    onward: moves.Move, backward: moves.Move, motivation: Motivation
) -> None:
    others = [each for each in Motivation if each is not motivation]
    state = annotated(
        STATE,
        (motivation, "Twice"),
        (motivation, "The mayor"),
        *((other, "sat down") for other in others),
    )
    assert walked(state, onward) == ["The mayor", "Twice.” The"]
    assert walked(at(state, "Go home"), backward) == ["Twice.” The", "The mayor"]


def test_annotations_without_a_place_are_passed_over() -> None:
    state = annotated(STATE, (Motivation.COMMENTING, "Twice"))
    state = state._replace(placements={"id0": Resolution(Status.ORPHAN)})
    assert moves.next_note(state) is state
    assert [annotation.id for annotation in state.unplaced()] == ["id0"]


# search ------------------------------------------------------------------------------------------


def test_matches_are_walked_around_the_end() -> None:
    state = with_search(STATE, "bees")
    first = moves.next_match(state)
    second = moves.next_match(first)
    assert first.cursor < second.cursor
    assert moves.next_match(second).cursor == first.cursor
    assert moves.previous_match(first).cursor == second.cursor


def test_without_a_search_the_next_match_is_the_next_quote() -> None:
    assert moves.next_match(STATE) == moves.next_quote(STATE)
    late = at(STATE, "Go home")
    assert moves.previous_match(late) == moves.previous_quote(late)


def test_a_search_that_found_nothing_leads_nowhere() -> None:
    state = with_search(STATE, "wasps")
    assert moves.next_match(state) is state


# the jump list -----------------------------------------------------------------------------------


def test_going_back_returns_to_where_the_jump_began_and_forward_undoes_that() -> None:
    there = moves.jump(STATE, 40)
    back = moves.jump_back(there)
    assert (back.cursor, back.back) == (0, ())
    assert moves.jump_forward(back) == there


def test_going_back_skips_places_to_which_one_has_come_back_by_hand() -> None:
    here = moves.step(moves.jump(moves.jump(STATE, 7), 40), 7)
    assert (moves.jump_back(here).cursor, moves.swap_back(here).cursor) == (0, 0)
    here = moves.remember(STATE)
    assert moves.jump_back(here) is moves.swap_back(here) is here


def test_a_new_jump_forgets_what_was_forward() -> None:
    state = moves.jump_back(moves.jump(STATE, 40))
    assert moves.jump(state, 7).forward == ()


def test_a_jump_to_where_one_is_is_no_jump() -> None:
    assert moves.jump(STATE, STATE.cursor) is STATE


def test_there_and_back_again() -> None:
    there = moves.jump(STATE, 40)
    swapped = moves.swap_back(there)
    assert swapped.cursor == 0
    assert moves.swap_back(swapped).cursor == 40


def test_a_place_is_remembered_without_leaving_it() -> None:
    here = moves.remember(moves.step(STATE, 40))
    assert here.cursor == 40
    assert moves.swap_back(moves.step(here, 7)).cursor == 40
    assert moves.remember(moves.jump_back(moves.jump(STATE, 40))).forward == ()


def test_a_step_is_not_remembered() -> None:
    assert moves.step(STATE, 40).back == ()


def test_only_so_many_jumps_are_remembered() -> None:
    state = STATE
    for number in range(500):
        state = moves.jump(state, number % 50 + 1)
    assert len(state.back) == 100


@given(st.lists(st.integers(-10, 500), max_size=20))
def test_going_back_retraces_every_jump(offsets: list[int]) -> None:
    state, been = STATE, [STATE.cursor]
    for offset in offsets:
        after = moves.jump(state, offset)
        if after is not state:
            been.append(after.cursor)
        state = after
    retraced = [state.cursor]
    while state.back:
        state = moves.jump_back(state)
        retraced.append(state.cursor)
    assert retraced == been[::-1]


# every move --------------------------------------------------------------------------------------

_MARKED = annotated(
    STATE,
    (Motivation.COMMENTING, "sat"),
    (Motivation.HIGHLIGHTING, "late"),
    (Motivation.BOOKMARKING, "full"),
)


@given(
    st.lists(st.sampled_from(MOVES), max_size=12),
    st.integers(0, len(STATE.article.text)),
    st.sampled_from(["", "bees", "the", "wasps"]),
)
def test_no_move_leaves_the_article_or_changes_anything_but_the_place(
    steps: list[Callable[[ReadingState], ReadingState]], cursor: int, query: str
) -> None:
    state = with_search(_MARKED._replace(cursor=cursor), query)
    begun = state
    for move in steps:
        state = move(state)
        assert 0 <= state.cursor <= len(state.article.text)
    assert state._replace(cursor=0, back=(), forward=()) == begun._replace(cursor=0)


def test_at_the_first_paragraph_the_one_before_leads_nowhere() -> None:
    assert moves.previous_paragraph(STATE) is STATE


@pytest.mark.parametrize("move", MOVES)
def test_no_move_trips_over_an_empty_article(move: moves.Move) -> None:
    empty = ReadingState(STATE.article._replace(text="", blocks=(), links=()))
    assert move(empty) == empty


def test_changes_are_gone_to_but_not_those_that_nobody_sees() -> None:
    changes = tuple(
        Change(ChangeKind.REWORDED, Span(at, at + 3), Span(at, at + 3), (), cosmetic)
        for at, cosmetic in ((2, False), (6, True), (9, False))
    )
    state = STATE._replace(changes=changes, cursor=0)
    there = moves.next_change(moves.next_change(state))
    assert there.cursor == 9
    back = moves.previous_change(there)
    assert back.cursor == 2
    assert moves.previous_change(back) is back
