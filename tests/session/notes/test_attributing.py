"""Attributing a quote to a speaker, and withdrawing the attribution."""

import pytest
from specimens import DISPUTE, at, told

from reader.model.analysis import QuoteKind
from reader.model.annotation import Annotation, Motivation, Resolution, Status
from reader.session.notes import annotating
from reader.session.notes.attributing import (
    add_quote,
    correct_speaker,
    leave_to_nobody,
    rename_speakers,
    revert_correction,
    speakers_found,
)
from reader.session.notes.correcting import correction_at, with_analysis
from reader.session.reloading import continued
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
    return annotating.done(state, *correct_speaker(state, TEXT.index(words), name))


def made(step: Step) -> dict[Motivation, str]:
    """Return the speaker that each edit of a step writes, by the motivation of its annotation."""
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
    (edit,) = correct_speaker(STATE, TEXT.index("We keep"), "Cleo Vane")
    assert edit.before is None
    assert edit.after is not None
    assert (edit.after.target.exact, edit.after.body) == ("We keep the old trees.", "Cleo Vane")


@pytest.mark.parametrize("words", ["“We keep", "keep the old", "The mayor", "He sat down"])
def test_where_no_quote_begins_nothing_is_attributed(words: str) -> None:
    assert correct_speaker(STATE, TEXT.index(words), "Cleo Vane") == ()


def test_a_correction_of_nearly_all_words_is_that_of_the_quote_from_its_first_word_on() -> None:
    nearly = TEXT.index("keep the old trees.")
    end = nearly + len("keep the old trees.")
    note = annotating.annotate(STATE, Span(nearly, end), Motivation.IDENTIFYING, body="Cleo Vane")
    state = annotating.done(STATE, note)
    assert correction(state, "We keep").body == "Cleo Vane"


def test_a_second_correction_changes_the_first() -> None:
    state = attribute(attribute(STATE, "We keep", "Cleo Vane"), "Twice", "Cleo Vane")
    (edit,) = correct_speaker(state, TEXT.index("Twice"), "Dora Lark")
    assert edit.before == correction(state, "Twice")
    assert edit.after is not None
    assert edit.after.body == "Dora Lark"


@pytest.mark.parametrize(
    "motivation", [Motivation.COMMENTING, Motivation.HIGHLIGHTING, Motivation.BOOKMARKING]
)
def test_what_is_on_a_quote_follows_its_speaker(motivation: Motivation) -> None:
    step = correct_speaker(noted("old trees", motivation), TEXT.index("We keep"), "Cleo Vane")
    assert made(step) == {Motivation.IDENTIFYING: "Cleo Vane", motivation: "Cleo Vane"}


@pytest.mark.parametrize("words", ["Nobody asked", "The mayor"])
def test_notes_elsewhere_keep_theirs(words: str) -> None:
    assert len(correct_speaker(noted(words), TEXT.index("We keep"), "Cleo Vane")) == 1


def test_a_note_over_two_quotes_has_a_speaker_only_while_both_are_of_the_same() -> None:
    state = noted("Nobody asked the bees.” He sat down. “Twice")
    assert the_note(state).speaker == "Ben Marlow"
    state = attribute(state, "Twice", "Cleo Vane")
    assert the_note(state).speaker == ""
    state = attribute(state, "Nobody asked", "Cleo Vane")
    assert the_note(state).speaker == "Cleo Vane"


def test_a_note_that_says_so_already_is_left_alone() -> None:
    assert len(correct_speaker(noted("old trees"), TEXT.index("We keep"), "Ada Quill")) == 1


def test_a_note_says_that_its_speaker_is_uncertain_until_somebody_confirms_the_name() -> None:
    unsure = [each._replace(confidence=0.6) for each in STATE.found.quotes]
    state = with_analysis(STATE, STATE.found._replace(quotes=unsure))
    state = noted("old trees", state=state)
    assert the_note(state).speaker == "Ada Quill?"
    assert the_note(attribute(state, "We keep", "Ada Quill")).speaker == "Ada Quill"


def test_a_note_on_the_whole_article_has_no_speaker() -> None:
    opening = told("{Ada Quill|We keep the old trees.} She sat down.")
    state = annotating.done(opening, annotating.annotate_whole(opening, "well"))
    assert len(correct_speaker(state, 1, "Cleo Vane")) == 1


def test_giving_a_correction_up_brings_back_who_was_found() -> None:
    state = attribute(noted("old trees"), "We keep", "Cleo Vane")
    step = revert_correction(state, correction(state, "We keep"))
    assert step[0].after is None
    assert made(step) == {Motivation.COMMENTING: "Ada Quill"}
    state = annotating.done(state, *step)
    assert the_note(state).speaker == "Ada Quill"
    assert correction_at(at(state, "We keep")) is None


def test_giving_a_correction_up_where_nobody_was_found_names_nobody() -> None:
    state = attribute(noted("Go home"), "Go home", "Cleo Vane")
    assert made(revert_correction(state, correction(state, "Go home"))) == {
        Motivation.COMMENTING: ""
    }


def test_words_that_were_said_to_be_no_quote_are_one_again() -> None:
    state = attribute(noted("old trees"), "We keep", "")
    assert the_note(state).speaker == ""
    assert at(state, "We keep").quote is None
    step = revert_correction(state, correction(state, "old trees"))
    assert made(step) == {Motivation.COMMENTING: "Ada Quill"}


def test_a_correction_without_a_place_is_only_taken_away() -> None:
    state = attribute(noted("old trees"), "We keep", "Cleo Vane")
    lost = correction(state, "We keep")
    (edit,) = revert_correction(state._replace(placements={}), lost)
    assert (edit.before, edit.after) == (lost, None)


def test_reported_speech_is_no_quote_that_notes_follow() -> None:
    first, *rest = STATE.found.quotes
    reported = STATE.found._replace(quotes=(first._replace(kind=QuoteKind.INDIRECT), *rest))
    state = with_analysis(ReadingState(STATE.article), reported)
    assert correct_speaker(state, first.span.start, "Cleo Vane") == ()


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


# quotes that the analysis missed -------------------------------------------------------------

MISSED = told("{Ada Quill|We keep the old trees.} The mayor said: ‘Not this winter.’ He left.")


def add(state: ReadingState, words: str, name: str) -> ReadingState:
    start = state.article.text.index(words)
    return annotating.done(state, *add_quote(state, Span(start, start + len(words)), name))


@pytest.mark.parametrize(
    "words", ["Not this winter.", "‘Not this winter.’", " ‘Not this winter.’ "]
)
def test_words_that_were_missed_become_a_quote_without_their_marks(words: str) -> None:
    state = add(MISSED, words, "Ben Marlow")
    quote = at(state, "Not this").quote
    assert quote is not None
    assert quote.speaker is not None
    assert (quote.span.of(state.article.text), quote.speaker.name) == (
        "Not this winter.",
        "Ben Marlow",
    )
    assert [speaker.name for speaker in state.analysis.speakers] == ["Ada Quill", "Ben Marlow"]
    assert [each.speaker.name for each in state.quotes if each.speaker] == [
        "Ada Quill",
        "Ben Marlow",
    ]


@pytest.mark.parametrize(
    ("words", "follows"),
    [
        ("The mayor said: ‘", False),
        ("said: ‘N", False),  # which is mostly the author's
        ("said: ‘Not this", True),
        (".’ He left", True),
        ("’ He left", False),
    ],
)
def test_notes_that_reach_into_an_added_quote_have_its_speaker(words: str, follows: bool) -> None:
    start = MISSED.article.text.index(words)
    span = Span(start, start + len(words))
    edit = annotating.annotate(MISSED, span, Motivation.COMMENTING, body="why?")
    state = add(annotating.done(MISSED, edit), "Not this winter.", "Ben Marlow")
    (note,) = [each for each in state.annotations if each.motivation is Motivation.COMMENTING]
    assert note.speaker == ("Ben Marlow" if follows else "")


def test_a_quote_that_was_added_may_be_nobodys() -> None:
    quote = at(add(MISSED, "Not this winter.", ""), "Not this").quote
    assert quote is not None
    assert quote.speaker is None


def test_where_there_is_a_quote_or_no_word_none_is_added() -> None:
    for words in ("the old trees.” The mayor", "’ "):
        start = MISSED.article.text.index(words)
        assert add_quote(MISSED, Span(start, start + len(words)), "Ben Marlow") == ()


def test_a_quote_that_was_added_can_be_given_to_another_or_taken_away() -> None:
    state = add(MISSED, "Not this winter.", "Ben Marlow")
    start = MISSED.article.text.index("Not this")
    other = annotating.done(state, *correct_speaker(state, start, "Cleo Vane"))
    quote = at(other, "Not this").quote
    assert quote is not None
    assert quote.speaker is not None
    assert quote.speaker.name == "Cleo Vane"
    gone = annotating.done(other, *correct_speaker(other, start, ""))
    assert gone.quotes == MISSED.quotes
    assert not gone.annotations
    assert annotating.undone(gone, gone.undo[-1]).quotes == other.quotes


def test_a_note_on_words_that_become_a_quote_says_who_spoke_them() -> None:
    start = MISSED.article.text.index("this winter")
    note = annotating.annotate(MISSED, Span(start, start + 4), Motivation.COMMENTING, body="why?")
    state = add(annotating.done(MISSED, note), "Not this winter.", "Ben Marlow")
    assert the_note(state).speaker == "Ben Marlow"


def test_a_quote_that_was_added_is_not_doubled_when_it_is_found_one_day() -> None:
    state = add(MISSED, "Not this winter.", "Ben Marlow")
    quote = at(state, "Not this").quote
    assert quote is not None
    found = MISSED.found._replace(quotes=(*MISSED.found.quotes, quote._replace(speaker=None)))
    again = with_analysis(state, found)
    assert len(again.quotes) == 2
    assert again.quotes[1].speaker is not None


def test_a_correction_holds_for_a_quote_that_an_edition_has_some_more_words_of() -> None:
    state = attribute(STATE, "We keep", "Cleo Vane")
    (mine,) = state.annotations
    span = span_of("We keep the old trees.")
    shorter = Resolution(Status.EXACT, Span(span.start, span.end - 6))
    state = with_analysis(state._replace(placements={mine.id: shorter}), STATE.found)
    quote = at(state, "We keep").quote
    assert quote is not None
    assert quote.speaker is not None
    assert quote.speaker.name == "Cleo Vane"
    assert correction_at(at(state, "We keep")) == mine


def test_a_quote_of_another_may_be_left_to_nobody() -> None:
    start = span_of("We keep the old trees.").start
    named = attribute(STATE, "We keep", "Cleo Vane")
    for state in (STATE, named):
        nobodys = annotating.done(state, *leave_to_nobody(state, start))
        quote = at(nobodys, "We keep").quote
        assert quote is not None
        assert quote.speaker is None
        assert len(nobodys.annotations) == 1
        again = attribute(nobodys, "We keep", "Ben Marlow")
        assert [each.body for each in again.annotations] == ["Ben Marlow"]
        rejected = attribute(nobodys, "We keep", "")
        assert len(rejected.quotes) == len(STATE.quotes) - 1
    assert leave_to_nobody(STATE, start + 1) == ()


def test_reported_speech_gets_the_name_to_which_its_speaker_is_changed() -> None:
    reported = STATE.quotes[0]._replace(span=span_of("He sat down"), kind=QuoteKind.INDIRECT)
    first, *others = STATE.found.quotes
    state = with_analysis(STATE, STATE.found._replace(quotes=(first, reported, *others)))
    state = annotating.done(state, *rename_speakers(state, ["Ada Quill"], "Eva Tal"))
    names = [quote.speaker and quote.speaker.name for quote in state.analysis.quotes]
    assert names[:2] == ["Eva Tal", "Eva Tal"]
    assert "Ada Quill" not in names


@pytest.mark.parametrize(
    ("early", "name", "short", "now"),
    [
        ("Quill", "Ada Quill", "Quill", "Ada Quill"),
        ("Quill?", "Ada Quill", "Quill", "Ada Quill"),
        ("Bo Quill", "Ada Quill", "Quill", None),
        ("Ben Marlow", "Ada Quill", "Quill", None),
        ("Quill", "a lawyer of Quill", "", None),
    ],
)
def test_a_note_left_too_early_gets_a_fuller_name_but_no_other(
    early: str, name: str, short: str, now: str | None
) -> None:
    state = noted("We keep the old trees.")._replace(undo=())
    note = the_note(state)._replace(speaker=early)
    quote = state.found.quotes[0]
    assert quote.speaker is not None
    quote = quote._replace(speaker=quote.speaker._replace(name=name, short=short))
    state = with_analysis(state, state.found._replace(quotes=(quote,)))
    step = speakers_found(state._replace(annotations=(note,)))
    assert [edit.after and edit.after.speaker for edit in step] == ([now] if now else [])


def test_only_a_note_on_this_edition_gets_the_speaker_found_in_it() -> None:
    state = noted("We keep the old trees.")
    unknown = the_note(state)._replace(speaker="")
    later = continued(state, told("Later", *DISPUTE[1:]))
    for edition, found in ((state, ["Ada Quill"]), (later, [])):
        place = Resolution(Status.EXACT, edition.quotes.span(0))
        known = edition._replace(annotations=(unknown,), placements={unknown.id: place})
        assert [edit.after and edit.after.speaker for edit in speakers_found(known)] == found
