"""Highlights, bookmarks, marks and notes as edits that can be undone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from specimens import DISPUTE, article_of, at, told

from reader.anchoring.describe import describe_target
from reader.model.annotation import Annotation, Motivation, Resolution, Status
from reader.model.article import BlockKind
from reader.model.colours import Colours
from reader.session.notes import annotating
from reader.session.state import Edit, ReadingState, Selection
from reader.text.span import Span

COLOURS = Colours(("yellow", "green", "blue"))
STATE = told()
TEXT = STATE.article.text


def span_of(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def _ends(words: str) -> tuple[int, int]:
    span = span_of(words)
    return span.start, span.end


def kept(state: ReadingState) -> set[Annotation]:
    return set(state.annotations)


# what a command applies to -----------------------------------------------------------------------


def test_a_selection_comes_first() -> None:
    old = span_of("old")
    selection = Selection(old.start, old.end - 1)
    assert annotating.target_span(at(STATE, "We keep")._replace(selection=selection)) == old


def test_without_a_selection_the_quote_at_the_cursor_is_meant() -> None:
    assert annotating.target_span(at(STATE, "old")).of(TEXT) == "We keep the old trees."


def test_outside_quotes_the_paragraph_at_the_cursor_is_meant() -> None:
    assert annotating.target_span(at(STATE, "mayor")).of(TEXT).startswith("“We keep")


def test_between_paragraphs_it_is_the_one_before() -> None:
    end = TEXT.index("\n\n“Nobody")
    assert annotating.paragraph_at(STATE.article, end + 1).end == end


def test_an_article_without_blocks_has_an_empty_paragraph() -> None:
    assert annotating.paragraph_at(STATE.article._replace(blocks=()), 5) == Span(0, 0)


def test_a_dateline_and_the_paragraph_after_it_are_one() -> None:
    kinds = (BlockKind.DATELINE, "SALTREY —"), (BlockKind.PARAGRAPH, "It rained.")
    for blocks in (kinds, kinds[:1]):
        article = article_of(*blocks)
        assert annotating.paragraph_at(article, 3) == Span(0, len(article.text))


# new annotations ---------------------------------------------------------------------------------


def test_an_annotation_remembers_words_place_and_speaker() -> None:
    edit = annotating.annotate(STATE, span_of("old trees"), Motivation.COMMENTING, body="which?")
    made = edit.after
    assert edit.before is None
    assert made is not None
    assert (made.target.exact, made.target.start) == ("old trees", TEXT.index("old trees"))
    assert (made.speaker, made.body, made.motivation) == (
        "Ada Quill", "which?", Motivation.COMMENTING,
    )  # fmt: skip
    assert made.created == made.modified
    assert made.created.tzinfo is not None


def test_outside_quotes_no_speaker_is_remembered() -> None:
    made = annotating.annotate(STATE, span_of("The mayor"), Motivation.COMMENTING).after
    assert made is not None
    assert made.speaker == ""


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        ("{Ada Quill|We keep the trees}, said the mayor, who has planted them.", "Ada Quill"),
        ("The mayor: {Ada Quill|We keep the trees, and the old ones too.}", "Ada Quill"),
        ("The mayor, who has planted most of them, said: {Ada Quill|We keep them.}", ""),
        ("{Ada Quill|We keep them}, said the mayor. {Bo Marsh|We do not.}", ""),
    ],
)
def test_a_paragraph_of_the_author_with_a_few_quoted_words_is_not_what_the_speaker_said(
    paragraph: str, speaker: str
) -> None:
    state = told("Trees", paragraph)
    assert annotating.speaker_of(state, state.article.blocks[1].span) == speaker


def test_tags_that_were_pasted_become_single_lines() -> None:
    edit = annotating.annotate(
        STATE, span_of("old trees"), Motivation.COMMENTING, tags=("sea\nside", "\x1bred")
    )
    assert edit.after is not None
    assert edit.after.tags == ("sea side", "␛red")


def test_amending_keeps_the_identity_and_the_time_of_making() -> None:
    made = annotating.annotate(STATE, span_of("old"), Motivation.COMMENTING).after
    assert made is not None
    changed = annotating.amend(made, body="new").after
    assert changed is not None
    assert (changed.id, changed.created, changed.body) == (made.id, made.created, "new")
    assert changed.modified >= made.modified
    assert annotating.amend(made, body=made.body).after is made


def test_of_a_step_only_edits_that_change_something_are_effective() -> None:
    new = annotating.annotate(STATE, span_of("old"), Motivation.COMMENTING, body="why")
    made = new.after
    assert made is not None
    state = annotating.applied(STATE, new)
    same, other = annotating.amend(made, body="why"), annotating.amend(made, body="how")
    assert annotating.effective((new,), STATE) == (new,)
    assert annotating.effective((same, other), state) == (other,)
    assert annotating.effective((same,), STATE) == (same,)  # it was removed meanwhile
    assert annotating.effective((same,), annotating.applied(state, other)) == ()  # it was changed
    assert annotating.effective((Edit(made, None),), STATE) == (Edit(made, None),)
    assert annotating.effective((Edit(made, None),), state) == (Edit(made, None),)


def test_what_was_pasted_into_a_note_is_cleaned() -> None:
    state = told()
    made = annotating.annotate(
        state,
        Span(0, 3),
        Motivation.COMMENTING,
        body="a\x1b[31m\n\u202eb\ud800",
        tags=("x\x07\ny",),
    ).after
    assert made is not None
    assert (made.body, made.tags) == ("a␛[31m\nb\ufffd", ("x␇ y",))
    changed = annotating.amend(made, body="\x9b5m").after
    assert changed is not None
    assert changed.body == "\ufffd5m"
    assert changed.motivation is Motivation.COMMENTING


def test_the_annotation_with_the_very_span_comes_first_then_the_shortest() -> None:
    state = STATE
    for words in ("We keep the old trees.", "the old trees", "old"):
        edit = annotating.annotate(state, span_of(words), Motivation.HIGHLIGHTING)
        state = annotating.done(state, edit)
    found = annotating.annotations_at(state, span_of("the old trees"), Motivation.HIGHLIGHTING)
    assert [a.target.exact for a in found] == ["the old trees", "old", "We keep the old trees."]
    assert annotating.annotations_at(state, span_of("The mayor")) == []


# highlights --------------------------------------------------------------------------------------


def test_highlighting_again_walks_through_the_colours_and_around() -> None:
    state, seen = STATE, []
    for _ in range(4):
        edit = annotating.highlight(state, span_of("old"), COLOURS)
        assert edit.after is not None
        seen.append(edit.after.colour)
        state = annotating.done(state, edit)
    assert seen == ["yellow", "green", "blue", "yellow"]
    assert len(state.annotations) == 1


def test_a_colour_that_is_no_longer_set_gives_way_to_the_first() -> None:
    state = annotating.done(STATE, annotating.highlight(STATE, span_of("old"), Colours(("mauve",))))
    edit = annotating.highlight(state, span_of("old"), COLOURS)
    assert edit.after is not None
    assert edit.after.colour == "yellow"


def test_other_words_get_a_highlight_of_their_own() -> None:
    state = annotating.done(STATE, annotating.highlight(STATE, span_of("old"), COLOURS))
    edit = annotating.highlight(state, span_of("old trees"), COLOURS)
    assert edit.before is None


@pytest.mark.parametrize(("colour", "expected"), [("", "yellow"), ("blue", "blue")])
def test_a_note_on_the_same_words_is_coloured_itself(colour: str, expected: str) -> None:
    state = annotating.done(
        STATE, annotating.annotate(STATE, span_of("old"), Motivation.COMMENTING, body="why?")
    )
    state = annotating.done(state, annotating.highlight(state, span_of("old"), COLOURS, colour))
    assert [(each.body, each.colour) for each in state.annotations] == [("why?", expected)]
    longer = span_of("old trees")
    assert annotating.highlight(state, longer, COLOURS).before is None
    assert annotating.highlight(state, longer, COLOURS, at=longer.start).before is not None


def test_highlighting_again_without_a_selection_changes_the_words_that_begin_here() -> None:
    words = span_of("old")
    state = annotating.done(STATE, annotating.highlight(STATE, words, COLOURS))
    longer = span_of("old trees")
    edit = annotating.highlight(state, longer, COLOURS, at=words.start)
    assert edit.after is not None
    assert (edit.after.target.exact, edit.after.colour) == ("old", "green")
    state = annotating.done(state, annotating.highlight(state, longer, COLOURS))
    edit = annotating.highlight(state, words, COLOURS, at=words.start)
    assert edit.after is not None
    assert edit.after.target.exact == "old trees"  # the most recent one


# bookmarks and marks -----------------------------------------------------------------------------


def test_a_bookmark_is_set_on_the_paragraph_and_taken_off_again() -> None:
    state = at(STATE, "mayor")
    state = annotating.done(state, annotating.toggle_bookmark(state))
    (bookmark,) = state.annotations
    assert bookmark.target.exact.startswith("“We keep")
    assert annotating.toggle_bookmark(state) == Edit(bookmark, None)


def test_a_mark_is_no_bookmark_that_toggling_would_take_off() -> None:
    state = annotating.done(STATE, annotating.set_mark(STATE, "b"))
    assert annotating.toggle_bookmark(state).before is None


def test_a_mark_is_where_the_cursor_is() -> None:
    made = annotating.set_mark(at(STATE, "mayor"), "b").after
    assert made is not None
    assert (made.mark, made.target.start) == ("b", TEXT.index("mayor"))


def test_setting_a_mark_again_moves_it() -> None:
    first = at(STATE, "mayor")
    state = annotating.done(first, annotating.set_mark(first, "b"))
    state = at(state, "Go home")
    state = annotating.done(state, annotating.set_mark(state, "b"))
    (mark,) = state.annotations
    assert mark.target.start == TEXT.index("Go home")
    assert state.placed()[0][0].start == TEXT.index("Go home")


def test_setting_a_mark_leaves_the_marks_of_other_letters() -> None:
    state = annotating.done(at(STATE, "mayor"), annotating.set_mark(at(STATE, "mayor"), "b"))
    state = at(state, "Go home")
    edit = annotating.set_mark(state, "c")
    assert edit.before is None
    assert [each.mark for each in annotating.done(state, edit).annotations] == ["b", "c"]


def test_an_annotation_with_another_passage_is_placed_there() -> None:
    written = annotating.annotate(STATE, span_of("old"), Motivation.COMMENTING)
    state = annotating.done(STATE, written)
    (note,) = state.annotations
    moved = annotating.amend(note, target=describe_target(TEXT, *_ends("mayor")))
    assert annotating.done(state, moved).placed()[0][0] == span_of("mayor")


# applying ----------------------------------------------------------------------------------------


def test_words_that_are_not_where_they_were_are_looked_for() -> None:
    made = annotating.annotate(STATE, span_of("sat down"), Motivation.COMMENTING).after
    assert made is not None
    other = told(DISPUTE[0], "It was the first night of frost.", *DISPUTE[1:])
    state = annotating.applied(other, Edit(None, made))
    assert state.placed()[0][0].of(other.article.text) == "sat down"


def test_a_note_on_an_earlier_edition_is_not_taken_for_the_same_words_at_its_offset() -> None:
    first = told("The mayor came late. She had said nothing to the council about the old trees.")
    at = first.article.text.index("said")
    note = annotating.annotate(first, Span(at, at + 4), Motivation.COMMENTING).after
    assert note is not None
    other = "A keeper of bees on the hill".ljust(at, "s") + "said it was a pity and went away."
    for old_text in ("", other):
        now = told(other, first.article.text)._replace(old_text=old_text)
        placed = annotating.applied(now, Edit(None, note)).placements[note.id]
        assert placed == Resolution(Status.MOVED, Span(len(other) + 2 + at, len(other) + 6 + at))


def test_a_place_that_is_known_is_kept_when_only_the_words_of_a_note_change() -> None:
    made = annotating.annotate(STATE, span_of("sat down"), Motivation.COMMENTING).after
    assert made is not None
    moved = Resolution(Status.MOVED, span_of("full"))
    state = STATE._replace(annotations=(made,), placements={made.id: moved})
    state = annotating.applied(state, annotating.amend(made, body="more"))
    assert state.placements[made.id] == moved


def test_a_new_edit_ends_what_could_be_done_again() -> None:
    state = annotating.done(STATE, annotating.highlight(STATE, span_of("old"), COLOURS))
    state = annotating.undone(state, state.undo[-1])
    assert len(state.redo) == 1
    state = annotating.done(state, annotating.toggle_bookmark(state))
    assert state.redo == ()


def test_only_so_many_edits_can_be_taken_back() -> None:
    state = STATE
    for _ in range(210):
        state = annotating.done(state, annotating.highlight(state, span_of("old"), COLOURS))
    assert len(state.undo) == 200


def test_a_highlight_takes_the_colour_that_is_named() -> None:
    edit = annotating.highlight(STATE, span_of("old"), COLOURS, "blue")
    assert edit.after is not None
    assert edit.after.colour == "blue"
    again = annotating.highlight(annotating.done(STATE, edit), span_of("old"), COLOURS, "green")
    assert again.before == edit.after
    assert again.after is not None
    assert again.after.colour == "green"


def test_a_note_on_the_whole_article_has_no_passage_and_is_at_the_top() -> None:
    edit = annotating.annotate_whole(STATE, "good background")
    state = annotating.done(STATE, edit)
    (note,) = annotating.notes_on_whole(state)
    assert note.target.is_whole
    assert note.target.digest == STATE.article.digest
    assert state.placements[note.id] == Resolution(Status.EXACT, Span(0, 0))
    assert state.placed() == [(Span(0, 0), note)]
    assert not state.unplaced()


def test_a_note_on_the_whole_article_is_not_what_is_at_its_first_words() -> None:
    state = annotating.done(STATE, annotating.annotate_whole(STATE, "good background"))
    assert annotating.annotations_at(state, Span(0, 3), Motivation.COMMENTING) == []
    on_words = annotating.annotate(state, Span(0, 3), Motivation.COMMENTING, body="which one?")
    assert len(annotating.notes_on_whole(annotating.done(state, on_words))) == 1


def test_a_note_on_the_whole_article_is_not_what_is_where_the_text_begins() -> None:
    state = annotating.done(STATE, annotating.annotate_whole(STATE, "long"))
    assert annotating.annotations_at(state, Span(0, 0)) == []


def test_a_bookmark_on_the_whole_article_is_no_note_on_it() -> None:
    edit = annotating.annotate_whole(STATE, "")
    assert edit.after is not None
    marked = edit.after._replace(motivation=Motivation.BOOKMARKING)
    assert annotating.notes_on_whole(annotating.done(STATE, Edit(None, marked))) == []


def test_what_is_removed_has_no_place_any_more() -> None:
    edit = annotating.annotate(STATE, span_of("old trees"), Motivation.HIGHLIGHTING)
    state = annotating.done(STATE, edit)
    assert set(state.placements) == {each.id for each in state.annotations} != set()
    assert dict(annotating.done(state, edit.inverse).placements) == {}


def test_what_is_between_the_segments_of_a_highlight_is_not_highlighted() -> None:
    made = annotating.highlight(STATE, span_of("the old trees"), COLOURS).after
    assert made is not None
    segments = (span_of("The mayor"), span_of("sat down"))
    placed = Resolution(Status.CHANGED, Span(segments[0].start, segments[1].end), segments)
    state = STATE._replace(annotations=(made,), placements={made.id: placed})
    assert annotating.annotations_at(state, segments[0]) == [made]
    assert annotating.annotations_at(state, segments[1]) == [made]
    between = Span(segments[0].end, segments[1].start)
    assert annotating.annotations_at(state, between) == []


def test_what_is_removed_together_comes_back_together() -> None:
    state = annotating.done(STATE, annotating.highlight(STATE, span_of("old"), COLOURS))
    state = annotating.done(state, annotating.annotate_whole(state, "good"))
    spoken = annotating.annotate(state, span_of("full"), Motivation.IDENTIFYING, body="Cleo Vane")
    state = annotating.done(state, spoken)
    step = annotating.all_removed(state)
    assert len(step) == 2
    after = annotating.done(state, *step)
    assert [a.motivation for a in after.annotations] == [Motivation.IDENTIFYING]
    assert kept(annotating.undone(after, after.undo[-1])) == kept(state)
    assert kept(
        annotating.redone(annotating.undone(after, after.undo[-1]), after.undo[-1])
    ) == kept(after)


def edited(state: ReadingState, kind: str, offset: int) -> ReadingState:
    """Apply the edit that a key would make at an offset."""
    state = state._replace(cursor=offset)
    span = annotating.target_span(state)
    match kind:
        case "highlight":
            edit = annotating.highlight(state, span, COLOURS)
        case "bookmark":
            edit = annotating.toggle_bookmark(state)
        case "note":
            here = annotating.annotations_at(state, span, Motivation.COMMENTING)
            edit = (
                annotating.amend(here[0], body=f"{here[0].body} and {offset}")
                if here
                else annotating.annotate(state, span, Motivation.COMMENTING, body="a note")
            )
        case "correct":
            edit = annotating.annotate(state, span, Motivation.IDENTIFYING, body="Cleo Vane")
        case "remove" if state.annotations:
            edit = Edit(state.annotations[offset % len(state.annotations)], None)
        case mark:
            edit = annotating.set_mark(state, mark[0])
    return annotating.done(state, edit)


EDITS = st.lists(
    st.tuples(
        st.sampled_from(["highlight", "bookmark", "note", "remove", "correct", "a", "b"]),
        st.integers(0, len(TEXT)),
    ),
    max_size=12,
)


@given(EDITS, st.data())
def test_undo_and_redo_walk_the_very_same_states(
    steps: list[tuple[str, int]], data: st.DataObject
) -> None:
    state, states = STATE, [STATE]
    for kind, offset in steps:
        state = edited(state, kind, offset)
        states.append(state)
    at_step = len(steps)
    for onward in data.draw(st.lists(st.booleans(), max_size=30)):
        if onward and state.redo:
            state, at_step = annotating.redone(state, state.redo[-1]), at_step + 1
        elif not onward and state.undo:
            state, at_step = annotating.undone(state, state.undo[-1]), at_step - 1
        expected = states[at_step]
        assert kept(state) == kept(expected)
        assert state.placements == expected.placements
        assert state.quotes == expected.quotes
        assert len(state.undo) == at_step
        assert len(state.redo) == len(steps) - at_step


@pytest.mark.parametrize("kind", ["highlight", "bookmark", "note", "correct", "m"])
def test_the_inverse_of_an_edit_brings_back_what_was(kind: str) -> None:
    state = edited(STATE, kind, TEXT.index("Twice"))
    assert kept(annotating.undone(state, state.undo[-1])) == set()
    assert annotating.undone(state, state.undo[-1]).quotes == STATE.quotes


# descriptions of steps ---------------------------------------------------------------------------


def test_a_step_is_described_by_what_it_did_and_to_what() -> None:
    new = annotating.annotate(STATE, span_of("old"), Motivation.HIGHLIGHTING)
    assert new.after is not None
    note = annotating.annotate(STATE, span_of("mayor"), Motivation.COMMENTING, body="ask")
    assert note.after is not None
    other = annotating.amend(note.after, body="ask again")
    gone = Edit(note.after, None)
    assert annotating.step_description((new,)) == "new highlight"
    assert annotating.step_description((other,)) == "change of a note"
    assert annotating.step_description((gone,)) == "removal of a note"
    assert annotating.step_description((gone, gone)) == "removal of 2 notes"
    assert annotating.step_description((gone, new.inverse)) == "removal of 2 notes"
    assert annotating.step_description((new, new)) == "2 highlights"
    said = annotating.annotate(STATE, span_of("old trees"), Motivation.IDENTIFYING, body="Cleo")
    assert annotating.step_description((said, other)) == "correction of a quote"  # the note follows
    assert annotating.step_description((said, said)) == "correction of 2 quotes"


# edits begun on another text ---------------------------------------------------------------------


def test_an_edit_is_planned_on_the_text_on_which_it_was_begun() -> None:
    shifted = STATE.article._replace(text=f"A new lead.\n\n{TEXT}")
    now = STATE._replace(article=shifted)
    assert annotating.state_for_edit(now, STATE) is STATE


def test_where_text_has_only_come_after_an_edit_is_planned_on_what_is_there_now() -> None:
    longer = STATE.article._replace(text=f"{TEXT}\n\nThe last word.")
    now = STATE._replace(article=longer)
    assert annotating.state_for_edit(now, STATE) == now


def test_an_edit_is_planned_where_it_was_begun_whatever_was_gone_to_meanwhile() -> None:
    begun, now = STATE._replace(cursor=12), STATE._replace(cursor=40)
    assert annotating.state_for_edit(now, begun) == begun
