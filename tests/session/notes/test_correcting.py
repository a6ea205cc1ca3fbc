"""Speakers as corrected by the user."""

import pytest
from specimens import at, told

from reader.analysis import corrections
from reader.model.analysis import QuoteKind
from reader.model.annotation import Motivation
from reader.session.notes import annotating
from reader.session.notes.correcting import correction_of, corrections_of, with_analysis
from reader.session.state import ReadingState
from reader.text.span import Span

STATE = told()


def corrected(state: ReadingState, words: str, name: str) -> ReadingState:
    quote = at(state, words).quote
    assert quote is not None
    edit = annotating.annotate(state, quote.span, Motivation.IDENTIFYING, body=name)
    return annotating.done(state, edit)


def speaker(state: ReadingState, words: str) -> str:
    quote = at(state, words).quote
    return quote.speaker.name if quote and quote.speaker else ""


def test_a_quote_is_given_to_the_person_named() -> None:
    state = corrected(STATE, "Go home", "Ben Marlow")
    assert speaker(state, "Go home") == "Ben Marlow"
    speakers = {speaker.name: len(speaker.quotes) for speaker in state.analysis.speakers}
    assert speakers == {"Ada Quill": 2, "Ben Marlow": 3}


def test_what_is_no_quote_is_left_out() -> None:
    state = corrected(STATE, "Twice", "")
    assert len(state.quotes) == len(STATE.quotes) - 1
    assert at(state, "Twice").quote is None


def test_taking_a_correction_back_brings_back_what_was_found() -> None:
    for name in ("Cleo Vane", ""):
        after = corrected(STATE, "Twice", name)
        state = annotating.undone(after, after.undo[-1])
        assert state.quotes == STATE.quotes
        assert state.analysis == STATE.found


def test_corrections_that_were_there_before_the_quotes_are_used_when_these_come() -> None:
    state = corrected(STATE, "Go home", "Cleo Vane")
    unread = ReadingState(state.article, annotations=state.annotations, placements=state.placements)
    assert speaker(with_analysis(unread, STATE.found), "Go home") == "Cleo Vane"


def test_corrections_are_the_annotations_that_identify() -> None:
    state = corrected(STATE, "Go home", "Cleo Vane")
    state = annotating.done(state, annotating.toggle_bookmark(state))
    assert list(corrections_of(state).values()) == ["Cleo Vane"]


def test_a_quote_is_compared_only_with_the_corrections_near_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    state = told("Title", *(f"{{Ada Quill|We keep {number} trees.}}" for number in range(200)))
    spans = [quote.span for quote in state.quotes]
    edits = [annotating.annotate(state, each, Motivation.IDENTIFYING, body="Bo") for each in spans]
    state = annotating.done(state, *edits)
    compared: list[Span] = []

    def are_similar(one: Span, _: Span) -> bool:
        compared.append(one)
        return False

    monkeypatch.setattr(corrections, "are_similar", are_similar)
    found = [correction_of(state, each) for each in spans]
    assert found == [edit.after for edit in edits]
    assert len(compared) < 3 * len(spans)


def test_reported_speech_is_found_but_is_no_quote_to_jump_to() -> None:
    first, *rest = STATE.found.quotes
    found = STATE.found._replace(quotes=(first._replace(kind=QuoteKind.INDIRECT), *rest))
    state = with_analysis(ReadingState(STATE.article), found)
    assert len(state.analysis.quotes) == 5
    assert len(state.quotes) == 4
    assert state.analysed
