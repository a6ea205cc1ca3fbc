"""Reviewing notes whose place is uncertain, and changes made in another window."""

from datetime import UTC, datetime

from specimens import told

from reader.anchoring.describe import describe_target
from reader.model.annotation import Annotation, Motivation, Resolution, Status, Target
from reader.session.notes import annotating, reviewing
from reader.session.notes.refreshing import changed_annotations, refreshed
from reader.session.state import Edit, ReadingState
from reader.text.span import Span

NOW = datetime(2026, 11, 20, tzinfo=UTC)


def note(state: ReadingState, words: str, name: str = "n") -> Annotation:
    start = state.article.text.index(words)
    target = describe_target(state.article.text, start, start + len(words))
    return Annotation(name, "k", Motivation.COMMENTING, target, NOW, NOW, body=f"on {words}")


def desk(*statuses: Status) -> ReadingState:
    """Return a desk with one note of each status."""
    state = told()
    words = ("old trees", "the bees", "He sat down", "It was late", "full")
    notes = [note(state, word, status.value) for word, status in zip(words, statuses, strict=False)]
    notes = [
        each._replace(target=each.target._replace(digest="an older one"))
        if status in (Status.SUGGESTED, Status.ORPHAN)
        else each
        for each, status in zip(notes, statuses, strict=True)
    ]
    notes = [
        each._replace(target=Target(7, 30, "nobody here has said so", "x" * 64, "y" * 64))
        if status is Status.ORPHAN
        else each
        for each, status in zip(notes, statuses, strict=True)
    ]
    placements = {
        each.id: Resolution(
            status, None if status is Status.ORPHAN else Span(each.target.start, each.target.end)
        )
        for each, status in zip(notes, statuses, strict=True)
    }
    return state._replace(annotations=tuple(notes), placements=placements)


def test_suggested_and_orphaned_notes_are_reviewed() -> None:
    state = desk(*Status)
    assert {each.id for each in reviewing.notes_to_review(state)} == {"suggested", "orphan"}
    assert reviewing.review_notice(state) == "2 notes need review: press <note.review>"
    assert reviewing.review_notice(desk(Status.EXACT, Status.CHANGED)) == ""
    assert reviewing.review_notice(desk(Status.ORPHAN)).startswith("1 note needs review")


def test_corrected_speakers_that_have_lost_their_quote_are_not_reviewed() -> None:
    state = desk(Status.ORPHAN)
    (lost,) = state.annotations
    corrections = (lost._replace(motivation=Motivation.IDENTIFYING),)
    assert reviewing.notes_to_review(state._replace(annotations=corrections)) == []


def test_an_accepted_proposal_is_a_sure_place_that_can_be_undone() -> None:
    state = desk(Status.SUGGESTED)
    edit = reviewing.accepted(state, state.annotations[0])
    assert edit is not None
    after = annotating.done(state, edit)
    assert after.placements["suggested"].status is Status.EXACT
    assert reviewing.notes_to_review(after) == []
    assert annotating.undone(after, after.undo[-1]).annotations == state.annotations


def test_an_orphan_has_no_proposal_to_accept() -> None:
    state = desk(Status.ORPHAN)
    assert reviewing.accepted(state, state.annotations[0]) is None


def test_a_note_left_unplaced_is_not_asked_about_again() -> None:
    state = desk(Status.ORPHAN)
    after = annotating.done(state, reviewing.left_unplaced(state.annotations[0]))
    assert after.annotations[0].tags == ("unplaced",)
    assert reviewing.notes_to_review(after) == []
    assert reviewing.notes_to_review(annotating.undone(after, after.undo[-1])) == list(
        state.annotations
    )


def test_a_note_is_left_unplaced_once_and_keeps_its_other_tags() -> None:
    note = desk(Status.ORPHAN).annotations[0]._replace(tags=("unplaced", "harbour"))
    after = reviewing.left_unplaced(note).after
    assert after is not None
    assert after.tags == ("harbour", "unplaced")


def test_only_notes_with_a_place_have_one_after_the_review() -> None:
    (note, *_) = desk(Status.EXACT).annotations
    assert reviewing.places_after_review([note], {}) == {}


def test_a_declined_proposal_is_no_place_but_words_that_are_back_are() -> None:
    declined = reviewing.left_unplaced(desk(Status.SUGGESTED).annotations[0]).after
    assert declined is not None
    proposed = Resolution(Status.SUGGESTED, Span(1, 2))
    assert reviewing.place_after_review(declined, proposed) == Resolution(Status.ORPHAN)
    back = Resolution(Status.EXACT, Span(1, 2))
    assert reviewing.place_after_review(declined, back) == back
    undecided = declined._replace(tags=())
    assert reviewing.places_after_review([undecided], {declined.id: proposed}) == {
        declined.id: proposed
    }


def test_placing_by_hand_takes_the_tag_off() -> None:
    state = desk(Status.ORPHAN)
    left = annotating.done(state, reviewing.left_unplaced(state.annotations[0]))
    placed = reviewing.placed_at(left, left.annotations[0], Span(0, 3)).after
    assert placed is not None
    assert placed.tags == ()
    assert placed.target.exact == state.article.text[:3]


# changes made in another window ---------------------------------------------------------------


def test_what_another_window_wrote_is_shown() -> None:
    state = desk(Status.EXACT)
    new = note(state, "the mayor".replace("the", "The"), "new")
    there = [*state.annotations, new]
    assert changed_annotations(state, there) == [new]
    found = {"new": Resolution(Status.EXACT, Span(new.target.start, new.target.end))}
    after = refreshed(state, there, found)
    assert list(after.annotations) == there
    assert after.placements == {**state.placements, **found}


def test_nothing_new_leaves_the_state_alone() -> None:
    state = desk(Status.EXACT, Status.MOVED)
    assert refreshed(state, state.annotations, {}) is state


def test_what_another_window_removed_is_gone_and_not_undone_into_something_old() -> None:
    state = desk(Status.EXACT, Status.MOVED)
    first, second = state.annotations
    steps = ((Edit(None, first), Edit(None, second)), (Edit(None, first),))
    after = refreshed(state._replace(undo=steps, redo=steps), [second], {})
    assert after.annotations == (second,)
    assert set(after.placements) == {second.id}
    assert after.undo == after.redo == ((Edit(None, second),),)


def test_a_speaker_corrected_elsewhere_is_corrected_here() -> None:
    state = told()
    quote = state.quotes[0]
    edit = annotating.annotate(state, quote.span, Motivation.IDENTIFYING, body="Cleo Vane")
    assert edit.after is not None
    found = {edit.after.id: Resolution(Status.EXACT, quote.span)}
    after = refreshed(state, [edit.after], found)
    speaker = after.quotes[0].speaker
    assert speaker is not None
    assert speaker.name == "Cleo Vane"
