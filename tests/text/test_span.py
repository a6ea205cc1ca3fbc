"""Half-open ranges of code points, and lookup among many of them."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.span import Span, trimmed
from reader.text.stretches import Stretches

_SPANS = st.tuples(st.integers(0, 12), st.integers(0, 6)).map(lambda pair: Span(pair[0], sum(pair)))


@pytest.mark.parametrize(("start", "end"), [(3, 2), (-1, 2), (-2, -1)])
def test_a_span_begins_in_the_text_and_does_not_end_before_it_begins(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_a_span_is_equal_only_to_a_span_of_the_same_place() -> None:
    assert Span(1, 3) == Span(1, 3)
    assert Span(1, 3) not in (Span(1, 4), Span(0, 3), (1, 3))
    assert sorted([Span(1, 4), Span(1, 3), Span(0, 9)]) == [Span(0, 9), Span(1, 3), Span(1, 4)]


@given(_SPANS, _SPANS)
def test_spans_overlap_where_they_share_a_code_point(one: Span, other: Span) -> None:
    places, others = range(one.start, one.end), range(other.start, other.end)
    assert [at for at in range(20) if at in one] == list(places)
    if len(one) and len(other):
        assert one.overlaps(other) == bool({*places} & {*others})


@given(_SPANS, st.integers(0, 9))
def test_a_span_that_is_moved_on_and_back_is_the_same(span: Span, by: int) -> None:
    assert [at + by for at in range(20) if at in span] == [
        at for at in range(40) if at in span.moved(by)
    ]
    assert span.moved(by).moved(-by) == span


@given(st.text(" \n.a", max_size=8), _SPANS)
def test_the_ends_of_a_trimmed_range_are_no_white_space(text: str, span: Span) -> None:
    start, end = min(span.start, len(text)), min(span.end, len(text))
    first, last = trimmed(text, start, end)
    assert start <= first <= last <= end
    assert text[first:last] == text[start:end].strip()


@given(st.lists(_SPANS), _SPANS)
def test_stretches_are_found_by_the_passage_that_they_overlap(
    spans: list[Span], passage: Span
) -> None:
    spans.sort()
    found = Stretches(array("q", [s.start for s in spans]), array("q", [s.end for s in spans]))
    inside = [n for n, s in enumerate(spans) if s.start < passage.end and passage.start < s.end]
    assert list(found.within(passage.start, passage.end)) == inside[::-1]
    assert found.first_within(passage.start, passage.end) == (inside[0] if inside else -1)
