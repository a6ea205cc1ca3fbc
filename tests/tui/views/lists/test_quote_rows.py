"""Rows of quotes and of speakers."""

from specimens import told, written

from reader.model.analysis import QuotedSpeaker
from reader.session.notes.correcting import with_analysis
from reader.session.state import ReadingState
from reader.text.cells import cell_width
from reader.tui.views.ink.glyphs import UNICODE
from reader.tui.views.lists.quote_rows import QuoteRows, SpeakerRows


def test_quotes_stand_in_one_column_also_beside_wide_and_long_names() -> None:
    state = told("Days", "{水城ハル|One.} {Ana|Two.} {The Extraordinarily Long Committee|Three.}")
    quotes = QuoteRows(state, UNICODE)
    rows = [quotes[number] for number in range(len(quotes))]
    beside = ["".join(text for text, _ in row.pieces[:-1]) for row in rows]
    assert len({cell_width(text) for text in beside}) == 1
    assert beside[2].rstrip().endswith(" The Extraordinarily Lon…")


def test_a_name_that_nobody_is_quoted_by_takes_no_room() -> None:
    article, analysis = written(("Days", "{Ana|One.}"))
    mute = QuotedSpeaker("The Extraordinarily Long Committee", "", ())
    everybody = analysis._replace(speakers=(*analysis.speakers, mute))
    for found in (analysis, everybody):
        state = with_analysis(ReadingState(article), found)
        assert SpeakerRows(state, UNICODE)[1].pieces[4][0] == "Ana"
        assert QuoteRows(state, UNICODE)[0].pieces[1][0] == "Ana   "


def test_from_quote_ten_thousand_on_the_numbers_move_no_column() -> None:
    quotes = QuoteRows(told("Days", "{Ana|One.} " * 10_000), UNICODE)
    assert {cell_width(quotes[number].pieces[0][0]) for number in (0, 9_998, 9_999)} == {7}
