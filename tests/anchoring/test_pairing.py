"""Which stretches of a text are paragraphs, and which paragraphs of two editions match."""

from reader.anchoring.pairing import paragraphs_of
from reader.text.span import Span


def test_paragraphs_leave_out_the_white_space_around_them() -> None:
    text = "  Eels.\n \t\n  Terns\n came. \n\n"
    assert paragraphs_of(text) == [Span(2, 7), Span(13, 25)]
    assert [span.of(text) for span in paragraphs_of(text)] == ["Eels.", "Terns\n came."]
