"""Links and emphasis stored in columns are returned unchanged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Inline, InlineKind, Link
from reader.model.inline_columns import InlineColumns, LinkColumns
from reader.text.span import Span
from reader.text.spans import Spans

STARTS = st.lists(st.integers(0, 10**6), unique=True, max_size=30).map(sorted)
SPANS = STARTS.map(lambda starts: [Span(3 * at, 3 * at + 1 + at % 3) for at in starts])
LINKS = SPANS.map(lambda spans: [Link(span, f"#n{span.start}") for span in spans])
KINDS = [*InlineKind]
INLINES = SPANS.map(lambda spans: [Inline(KINDS[span.start % len(KINDS)], span) for span in spans])


@given(LINKS)
def test_links_come_out_as_they_went_in(links: list[Link]) -> None:
    columns = LinkColumns.of(links)
    assert LinkColumns.of(columns) is columns
    for made in (columns, LinkColumns.unpacked(columns.packed())):
        assert made == links
        assert [*made] == links
        assert [made[-1]] == links[-1:] if links else not made
        assert list(made[1:]) == links[1:]
    assert [*columns.rows()] == [(link.span.start, link.span.end, link.href) for link in links]


@given(LINKS, st.integers(0, 3 * 10**6))
def test_a_link_is_found_by_an_offset_in_its_words(links: list[Link], offset: int) -> None:
    columns = LinkColumns.of(links)
    assert columns.at(offset) == next((link for link in links if offset in link.span), None)
    for link in links:
        assert columns.at(link.span.end - 1) == link


@given(INLINES)
def test_emphasis_comes_out_as_it_went_in(inlines: list[Inline]) -> None:
    columns = InlineColumns.of(inlines)
    assert InlineColumns.of(columns) is columns
    for made in (columns, InlineColumns.unpacked(columns.packed())):
        assert made == inlines
        assert [*made] == inlines
        assert [made[-1]] == inlines[-1:] if inlines else not made
        assert list(made[1:]) == inlines[1:]


def test_columns_that_do_not_fit_together_are_refused() -> None:
    spans = Spans.of([(0, 1), (2, 3)])
    starts, ends = spans.packed()
    with pytest.raises(ValueError, match="fit together"):
        LinkColumns(spans, ["#a"])
    with pytest.raises(ValueError, match="fit together"):
        InlineColumns(spans, b"\0")
    with pytest.raises(ValueError, match="fit together"):
        InlineColumns(spans, bytes([0, len(KINDS)]))
    with pytest.raises(ValueError, match="fit together"):
        LinkColumns.unpacked((starts, ends[4:], "#a\n#b"))


def test_a_link_ends_before_the_offset_after_its_words() -> None:
    links = LinkColumns.of([Link(Span(2, 5), "a"), Link(Span(9, 12), "b")])
    found = [links.at(offset) for offset in (1, 2, 4, 5, 8, 9, 11, 12)]
    assert [link and link.href for link in found] == [None, "a", "a", None, None, "b", "b", None]
