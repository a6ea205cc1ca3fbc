"""Passages are found again, or honestly lost."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.anchoring.describe import describe_target
from reader.anchoring.resolve import resolve_target, resolve_targets
from reader.model.annotation import Status
from reader.text.span import Span

_LOOSE = st.text(alphabet="ab é“”.\n-\u00ad東😀", max_size=80)


@given(_LOOSE, st.data())
def test_the_same_text_gives_the_same_place(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    target = describe_target(text, start, end)
    for old_text in (None, text):
        found = resolve_target(target, text, old_text=old_text)
        assert found.status is Status.EXACT
        assert found.span == Span(start, end)


@settings(max_examples=300)
@given(_LOOSE, _LOOSE, st.data())
def test_any_other_text_gives_a_span_inside_it_or_an_orphan(
    old: str, new: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    target = describe_target(old, start, end)
    for old_text in (None, old):
        (found,) = resolve_targets([target], new, old_text=old_text)
        assert (found.span is None) == (found.status is Status.ORPHAN)
        assert found.span is None or found.span.end <= len(new)
