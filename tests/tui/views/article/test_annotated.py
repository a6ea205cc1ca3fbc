"""Looking up annotations of single items gives the same result as visiting all items."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st
from specimens import paragraphs

from reader.anchoring.changes import compare_editions
from reader.layout.flow import Flow
from reader.model.annotation import Annotation, Motivation, Resolution, Status, Target
from reader.model.colours import Colours
from reader.session.state import ReadingState
from reader.text.span import Span
from reader.tui.views.article.annotated import AnnotationOverlay, note_line
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import UNICODE

ARTICLE = paragraphs("Eels came.", "The ice held all winter.", "Nobody saw them.", "A ferry ran.")
FLOW = Flow(ARTICLE)
LENGTH = len(ARTICLE.text)
NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)
COLOURS = Colours(("yellow", "green"), {})

SPANS = st.tuples(st.integers(0, LENGTH - 1), st.integers(0, 30)).map(
    lambda s: Span(s[0], min(LENGTH, s[0] + s[1]))
)
PLACES = st.lists(st.tuples(SPANS, st.none() | SPANS), max_size=12)


def state_of(
    places: list[tuple[Span, Span | None]], motivation: Motivation = Motivation.COMMENTING
) -> ReadingState:
    """Return a state with a note at each place; some notes cover two ranges."""
    target = Target(0, 3, "eel", "", "", 1, 0, "")
    notes = [
        Annotation(str(number), "key", motivation, target, NOON, NOON)
        for number in range(len(places))
    ]
    placements = {
        note.id: Resolution(Status.EXACT, span, (span, other) if other is not None else ())
        for note, (span, other) in zip(notes, places, strict=True)
    }
    return ReadingState(ARTICLE, annotations=tuple(notes), placements=placements)


def written(state: ReadingState) -> AnnotationOverlay:
    return AnnotationOverlay(state, FLOW, COLOURS, UNICODE, {0: [("above", 0)]})


@given(PLACES)
def test_every_note_stands_once_below_the_words_that_it_ends_with(
    places: list[tuple[Span, Span | None]],
) -> None:
    state = state_of(places)
    placed_notes = {note.id: place for place, note in state.placed()}
    shown = written(state)
    below = {item: [*shown.lines(item)] for item in range(len(FLOW))}
    assert below[0].pop(0) == ("above", 0)
    found = [line.id for lines in below.values() for line in lines if isinstance(line, Annotation)]
    assert sorted(found) == sorted(placed_notes)
    for item, lines in below.items():
        for line in lines:
            assert isinstance(line, Annotation)
            place = placed_notes[line.id]
            assert FLOW.at(max(place.start, place.end - 1)) == item
        assert shown.get(item, 0) == len(lines) + (item == 0)


@given(PLACES, SPANS, st.sampled_from([*Motivation]), st.sampled_from(["", "yellow"]))
def test_inks_lie_over_every_stretch_of_a_note(
    places: list[tuple[Span, Span | None]], row: Span, motivation: Motivation, colour: str
) -> None:
    state = state_of(places, motivation)
    notes = tuple(each._replace(colour=colour) for each in state.annotations)
    state = state._replace(annotations=notes)
    yellow = inks.highlighted(0)
    ink = {
        Motivation.COMMENTING: yellow if colour else inks.UNDERLINE,
        Motivation.HIGHLIGHTING: yellow,
    }
    stretches = [
        (span.start, span.end, ink[motivation])
        for resolution in state.placements.values()
        for span in resolution.segments or (resolution.place,)
        if motivation in ink and span is not None and span.start < row.end and row.start < span.end
    ]
    assert written(state).within(row.start, row.end) == sorted(stretches)


@given(PLACES)
def test_a_sign_stands_where_a_note_begins(places: list[tuple[Span, Span | None]]) -> None:
    notes, marks = state_of(places), state_of(places, Motivation.BOOKMARKING)
    begun = {FLOW.at(place.start) for place, _ in notes.placed()}
    for item in range(len(FLOW)):
        wanted = (UNICODE.note, inks.NOTE) if item in begun else None
        assert written(notes).sign(item) == wanted
        wanted = (UNICODE.bookmark, inks.ACCENT) if item in begun else None
        assert written(marks).sign(item) == wanted


def test_the_tags_of_a_note_stand_behind_it_also_where_the_note_is_cut() -> None:
    (note,) = state_of([(Span(0, 4), None)]).annotations
    note = note._replace(body="ask the ferryman again", tags=("ice", "ferry"))
    place = Resolution(Status.EXACT, Span(0, 4))
    assert note_line(note, place, UNICODE, 60)[0] == "✎ ask the ferryman again  #ice #ferry"
    assert note_line(note, place, UNICODE, 28)[0] == "✎ ask the ferr…  #ice #ferry"


def test_the_tags_of_a_highlight_or_bookmark_are_shown_below_it() -> None:
    for motivation in (Motivation.HIGHLIGHTING, Motivation.BOOKMARKING):
        state = state_of([(Span(0, 4), None), (Span(14, 17), None)], motivation)
        (bare, other) = state.annotations
        tagged = other._replace(tags=("ice", "ferry"))
        shown = written(state._replace(annotations=(bare, tagged)))
        below = {item: [*shown.lines(item)] for item in range(len(FLOW))}
        assert below == {0: [("above", 0)], 1: [tagged], 2: [], 3: []}
        assert note_line(tagged, Resolution(Status.EXACT), UNICODE, 60)[0] == "#ice #ferry"


def test_the_tags_of_a_correction_are_not_shown() -> None:
    state = state_of([(Span(0, 4), None)], Motivation.IDENTIFYING)
    (correction,) = state.annotations
    shown = written(state._replace(annotations=(correction._replace(tags=("added",)),)))
    assert [*shown.lines(0)] == [("above", 0)]


def test_a_paragraph_that_is_gone_is_shown_where_it_stood() -> None:
    whole = paragraphs("Eels came.", "The ice held all winter.", "A ferry ran.", "Nobody saw it.")
    for gone in range(1, 4):
        kept = [text for number, text in enumerate(whole.text.split("\n\n")) if number != gone]
        article = paragraphs(*kept)
        flow = Flow(article)
        changes = compare_editions(whole.text, article.text)
        state = ReadingState(article, changes=changes, old_text=whole.text)
        shown = AnnotationOverlay(state, flow, COLOURS, UNICODE, {})
        lines = [bool(shown.lines(item)) for item in range(len(flow))]
        assert lines == [item == gone - 1 for item in range(len(flow))]
