"""Saying who spoke a quote, and giving that up again."""

import pytest
from specimens import at, told

from reader.model.analysis import QuoteKind
from reader.model.annotation import Annotation, Motivation
from reader.session import annotating
from reader.session.attributing import as_found, attributed
from reader.session.correcting import correction_at, with_analysis
from reader.session.state import ReadingState, Step
from reader.text.span import Span

STATE = told()
TEXT = STATE.article.text


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def noted(
    words: str, motivation: Motivation = Motivation.COMMENTING, state: ReadingState = STATE
) -> ReadingState:
    return annotating.done(state, annotating.annotate(state, span_of(words), motivation))


def attribute(state: ReadingState, words: str, name: str) -> ReadingState:
    return annotating.done(state, *attributed(state, TEXT.index(words), name))


def made(step: Step) -> dict[Motivation, str]:
    """Return what the edits of a step write, by what they write it on."""
    return {
        each.motivation: each.body if each.motivation is Motivation.IDENTIFYING else each.speaker
        for _, each in step
        if each is not None
    }


def the_note(state: ReadingState) -> Annotation:
    (note,) = (a for a in state.annotations if a.motivation is not Motivation.IDENTIFYING)
    return note


def correction(state: ReadingState, words: str) -> Annotation:
    found = correction_at(at(state, words))
    assert found is not None
    return found


def test_a_quote_is_attributed_where_it_begins() -> None:
    (edit,) = attributed(STATE, TEXT.index("We keep"), "Cleo Vane")
    assert edit.before is None
    assert edit.after is not None
    assert (edit.after.target.exact, edit.after.body) == ("We keep the old trees.", "Cleo Vane")


@pytest.mark.parametrize("words", ["“We keep", "keep the old", "The mayor", "He sat down"])
def test_where_no_quote_begins_nothing_is_attributed(words: str) -> None:
    assert attributed(STATE, TEXT.index(words), "Cleo Vane") == ()


def test_a_second_correction_changes_the_first() -> None:
    state = attribute(attribute(STATE, "We keep", "Cleo Vane"), "Twice", "Cleo Vane")
    (edit,) = attributed(state, TEXT.index("Twice"), "Dora Lark")
    assert edit.before == correction(state, "Twice")
    assert edit.after is not None
    assert edit.after.body == "Dora Lark"


@pytest.mark.parametrize(
    "motivation", [Motivation.COMMENTING, Motivation.HIGHLIGHTING, Motivation.BOOKMARKING]
)
def test_what_is_on_a_quote_follows_its_speaker(motivation: Motivation) -> None:
    step = attributed(noted("old trees", motivation), TEXT.index("We keep"), "Cleo Vane")
    assert made(step) == {Motivation.IDENTIFYING: "Cleo Vane", motivation: "Cleo Vane"}


@pytest.mark.parametrize("words", ["Nobody asked", "The mayor"])
def test_notes_elsewhere_keep_theirs(words: str) -> None:
    assert len(attributed(noted(words), TEXT.index("We keep"), "Cleo Vane")) == 1


def test_a_note_over_two_quotes_follows_the_first() -> None:
    state = noted("Nobody asked the bees.” He sat down. “Twice")
    assert len(attributed(state, TEXT.index("Nobody"), "Cleo Vane")) == 2
    assert len(attributed(state, TEXT.index("Twice"), "Cleo Vane")) == 1


def test_a_note_that_says_so_already_is_left_alone() -> None:
    assert len(attributed(noted("old trees"), TEXT.index("We keep"), "Ada Quill")) == 1


def test_a_note_on_the_whole_article_has_no_speaker() -> None:
    opening = told("{Ada Quill|We keep the old trees.} She sat down.")
    state = annotating.done(opening, annotating.annotate_whole(opening, "well"))
    assert len(attributed(state, 1, "Cleo Vane")) == 1


def test_giving_a_correction_up_brings_back_who_was_found() -> None:
    state = attribute(noted("old trees"), "We keep", "Cleo Vane")
    step = as_found(state, correction(state, "We keep"))
    assert step[0].after is None
    assert made(step) == {Motivation.COMMENTING: "Ada Quill"}
    state = annotating.done(state, *step)
    assert the_note(state).speaker == "Ada Quill"
    assert correction_at(at(state, "We keep")) is None


def test_giving_a_correction_up_where_nobody_was_found_names_nobody() -> None:
    state = attribute(noted("Go home"), "Go home", "Cleo Vane")
    assert made(as_found(state, correction(state, "Go home"))) == {Motivation.COMMENTING: ""}


def test_words_that_were_said_to_be_no_quote_are_one_again() -> None:
    state = attribute(noted("old trees"), "We keep", "")
    assert the_note(state).speaker == ""
    assert at(state, "We keep").quote is None
    step = as_found(state, correction(state, "old trees"))
    assert made(step) == {Motivation.COMMENTING: "Ada Quill"}


def test_a_correction_without_a_place_is_only_taken_away() -> None:
    state = attribute(noted("old trees"), "We keep", "Cleo Vane")
    lost = correction(state, "We keep")
    (edit,) = as_found(state._replace(placements={}), lost)
    assert (edit.before, edit.after) == (lost, None)


def test_reported_speech_is_no_quote_that_notes_follow() -> None:
    first, *rest = STATE.found.quotes
    reported = STATE.found._replace(quotes=(first._replace(kind=QuoteKind.INDIRECT), *rest))
    state = with_analysis(ReadingState(STATE.article), reported)
    assert attributed(state, first.span.start, "Cleo Vane") == ()


def test_a_correction_is_found_on_all_of_its_words_and_nowhere_else() -> None:
    state = attribute(STATE, "Twice", "")
    start = TEXT.index("Twice.")
    corrected = [
        place
        for place in range(len(TEXT))
        if correction_at(state._replace(cursor=place)) is not None
    ]
    assert corrected == list(range(start, start + 6))


def test_anywhere_in_a_quote_its_correction_is_meant() -> None:
    state = attribute(STATE, "We keep", "Cleo Vane")
    assert correction_at(at(state, "old trees")) is not None
    assert correction_at(at(state, "Nobody asked")) is None
