"""Layers of inks over a text."""

from hypothesis import given
from hypothesis import strategies as st

from reader.text.spans import Spans
from reader.tui.views.ink.overlay import Overlay, SpanLayer, paint

STRETCHES = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 30), st.sampled_from([1, 2, 4])).map(
        lambda s: (min(s[0], s[1]), max(s[0], s[1]), s[2])
    ),
    max_size=8,
)


@given(STRETCHES, st.integers(0, 30), st.integers(0, 30))
def test_an_overlay_finds_what_shares_a_character(
    stretches: list[tuple[int, int, int]], start: int, end: int
) -> None:
    found = Overlay(stretches).within(start, end)
    expected = [s for s in sorted(stretches) if s[0] < end and start < s[1]]
    assert found == expected


@given(STRETCHES, st.integers(0, 30), st.integers(0, 30))
def test_a_layer_of_spans_is_an_overlay(
    stretches: list[tuple[int, int, int]], start: int, end: int
) -> None:
    stretches.sort()
    spans = Spans.of((first, last) for first, last, _ in stretches)
    one = SpanLayer(spans, (4,))
    assert one.within(start, end) == Overlay((*each[:2], 4) for each in stretches).within(
        start, end
    )
    inks = sorted({ink for _, _, ink in stretches})
    several = SpanLayer(spans, inks, bytes(inks.index(ink) for _, _, ink in stretches))
    assert several.within(start, end) == Overlay(stretches).within(start, end)


@given(st.lists(STRETCHES, max_size=3), st.integers(0, 30), st.integers(0, 30))
def test_painted_pieces_are_the_text_and_every_character_has_all_its_inks(
    layers: list[list[tuple[int, int, int]]], start: int, end: int
) -> None:
    start, end = min(start, end), max(start, end)
    text = "".join(chr(97 + n % 26) for n in range(31))
    pieces = paint(text, start, end, 8, [Overlay(layer) for layer in layers])
    assert "".join(part for part, _ in pieces) == text[start:end]
    at_offset = start
    for part, ink in pieces:
        for offset in range(at_offset, at_offset + len(part)):
            expected = 8
            for first, last, own in (s for layer in layers for s in layer):
                expected |= own if first <= offset < last else 0
            assert ink == expected
        at_offset += len(part)
