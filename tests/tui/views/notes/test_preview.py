"""The preview of a note on the screen of all notes."""

from datetime import UTC, datetime

from reader.model.annotation import Annotation, Motivation, Target
from reader.model.colours import Colours
from reader.session.notes.note_links import NoteLinks
from reader.session.notes.sort_orders import Order, arranged
from reader.text.span import Span
from reader.tui.views.ink.glyphs import UNICODE
from reader.tui.views.notes.excerpt import Passage
from reader.tui.views.notes.notes_view import NoteRows, preview_paras

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)
TARGET = Target(0, 3, "eel", "", "", 1, 0, "")


def test_tags_stand_with_the_note_above_its_passage_and_the_colour_in_words_below() -> None:
    note = Annotation("1", "key", Motivation.COMMENTING, TARGET, NOON, NOON)
    note = note._replace(body="count them", tags=("mill", "night"), colour="green")
    passage = Passage("eel after eel", Span(0, 3), None)
    linked = NoteLinks((), (note,))
    paras = preview_paras(
        note, None, passage, linked, glyphs=UNICODE, colours=Colours(("yellow",), {}),
        follow_key="L",
    )  # fmt: skip
    texts = [para.text for para in paras]
    assert "Mentioned in (L goes there)" in texts
    assert texts[:4] == ["count them", "#mill #night", "", "eel after eel"]
    assert texts.count("#mill #night") == 1
    assert "note green · 1 May 2026" in texts


def test_the_row_of_a_note_loses_the_markup_of_its_first_line_and_no_more() -> None:
    note = Annotation("1", "key", Motivation.COMMENTING, TARGET, NOON, NOON, "3. 4. May, at night")
    row = NoteRows(arranged([note], Order.DATE), {}, (), UNICODE, Colours())[0]
    assert row.text.startswith("  ✎ 4. May, at night")
