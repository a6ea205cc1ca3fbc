"""Spans stored in columns are returned unchanged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.span import Span
from reader.text.spans import Spans

PAIRS = st.lists(
    st.tuples(st.integers(0, 10**7), st.integers(0, 500)).map(lambda pair: (pair[0], sum(pair)))
)


@given(PAIRS)
def test_spans_come_out_as_they_went_in(pairs: list[tuple[int, int]]) -> None:
    spans, expected = Spans.of(pairs), [Span(*pair) for pair in pairs]
    assert list(spans) == expected == [spans[n] for n in range(len(spans))]
    assert spans == tuple(expected) == spans[:]
    assert spans[1:3] == tuple(expected[1:3])
    assert hash(spans) == hash(Spans.of(pairs))
    assert [*spans.starts] == [span.start for span in expected]
    assert repr(spans) == f"<{len(pairs)} in Spans>"


@given(PAIRS)
def test_packed_spans_are_unpacked(pairs: list[tuple[int, int]]) -> None:
    assert Spans.unpacked(*Spans.of(pairs).packed()) == Spans.of(pairs)


def test_columns_of_spans_that_do_not_fit_together_are_refused() -> None:
    starts, _ = Spans.of([(0, 1), (2, 3)]).packed()
    _, ends = Spans.of([(0, 1)]).packed()
    with pytest.raises(ValueError, match="do not fit"):
        Spans.unpacked(starts, ends)
