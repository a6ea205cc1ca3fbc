"""Combining the results for the paragraphs of a passage, each of which was resolved separately."""

from reader.anchoring.describe import MAX_CONTEXT, describe_target
from reader.anchoring.segments import MAX_PARAGRAPHS, resolve_segments
from reader.model.annotation import Resolution, Status, Target
from reader.text.span import Span

ONE = "The ferry to Ostrel leaves at noon on Monday."
TWO = "Nobody at the harbour board was asked about it."
THREE = "The bakery on the quay will open in the autumn."
LOST = Resolution(Status.ORPHAN)
MERE = Resolution(Status.SUGGESTED, Span(0, 1))


def _target(*parts: str) -> Target:
    passage = "\n\n".join(parts)
    text = f"Before.\n\n{passage}\n\nAfter."
    return describe_target(text, 9, 9 + len(passage))


def _resolve(
    target: Target, text: str, found: Resolution = MERE, **others: Resolution
) -> Resolution:
    """Resolve each paragraph in `text`; `others` maps its first word to another result."""

    def find(piece: Target) -> Resolution:
        word = piece.exact.split()[0]
        if word in others:
            return others[word]
        at = text.find(piece.exact)
        return Resolution(Status.MOVED, Span(at, at + len(piece.exact))) if at >= 0 else LOST

    return resolve_segments(target, found, text, find)


def _told(found: Resolution, text: str) -> tuple[Status, list[str]]:
    return found.status, [span.of(text) for span in found.spans]


def test_what_was_put_between_paragraphs_is_no_part_of_the_passage() -> None:
    text = f"{ONE}\n\nNew.\n\n{TWO}"
    found = _resolve(_target(ONE, TWO), text)
    assert _told(found, text) == (Status.CHANGED, [ONE, TWO])
    assert found.span == Span(0, len(text))


def test_paragraphs_that_changed_places_are_reported_in_the_order_of_the_text() -> None:
    text = f"{TWO}\n\nNew.\n\n{ONE}"
    assert _told(_resolve(_target(ONE, TWO), text), text) == (Status.CHANGED, [TWO, ONE])


def test_paragraphs_with_nothing_between_are_one_place() -> None:
    text = f"New. {TWO}\n\n \n{ONE}"
    found = _resolve(_target(ONE, TWO), text)
    assert found == Resolution(Status.CHANGED, Span(5, len(text)))


def test_a_paragraph_of_which_nothing_is_known_leaves_it_unsure() -> None:
    text = f"{ONE}\n\nNew.\n\n{TWO}"
    assert _resolve(_target(ONE, TWO, THREE), text) == MERE
    beside = Resolution(Status.SUGGESTED, Span(len(ONE) + 2, len(ONE) + 5))
    assert _resolve(_target(ONE, TWO), text, Nobody=beside) == MERE
    assert _resolve(_target(ONE, TWO), "New.") == MERE


def test_half_a_sentence_may_be_unsure() -> None:
    for end, found in (("board.", Status.CHANGED), ("board was asked.", Status.SUGGESTED)):
        text = f"{ONE}\n\nNew.\n\n{TWO}"
        assert _resolve(_target(ONE, TWO, end), text).status is found


def test_words_too_short_to_be_known_again_are_not_sure() -> None:
    for short, sure in (("Nobody at the harbo.", True), ("Nobody at the harb.", False)):
        text = f"{short}\n\nNew.\n\n{ONE}"
        segments = _resolve(_target(ONE, short), text).segments
        assert bool(segments) is sure


def test_two_paragraphs_in_one_place_leave_it_unsure() -> None:
    text = f"{ONE}\n\nNew.\n\n{TWO}"
    here = Resolution(Status.MOVED, Span(0, len(ONE)))
    assert _resolve(_target(ONE, TWO), text, Nobody=here) == MERE
    text += f"\n\n{THREE}"
    assert _resolve(_target(ONE, TWO, THREE), text, Nobody=here) == MERE


def test_in_a_place_that_is_known_its_paragraphs_are_reported() -> None:
    text = f"{ONE}\n\nNew.\n\n{TWO}\n\nMore.\n\n{THREE}"
    place = Resolution(Status.CHANGED, Span(0, text.index("More")))
    found = _resolve(_target(ONE, TWO, THREE), text, place)
    assert found.span == place.span
    assert _told(found, text) == (Status.CHANGED, [ONE, TWO])
    whole = Resolution(Status.CHANGED, Span(0, len(ONE)))
    assert _resolve(_target(ONE, TWO), text, whole) == whole


def test_each_paragraph_is_looked_for_with_its_own_context() -> None:
    parts = [f"{number} {'word ' * 120}end." for number in range(3)]
    target = _target(*parts)
    pieces: list[Target] = []

    def find(piece: Target) -> Resolution:
        pieces.append(piece)
        return LOST

    resolve_segments(target, MERE, "", find)
    text = f"Before.\n\n{chr(10).join((parts[0], '', parts[1], '', parts[2]))}\n\nAfter."
    assert [piece.exact for piece in pieces] == parts
    for piece in pieces:
        assert text[piece.start : piece.end] == piece.exact
        assert text[: piece.start].endswith(piece.prefix)
        assert text[piece.end :].startswith(piece.suffix)
        assert piece.digest == target.digest
        assert piece.copies == piece.copy == 0
    assert len(pieces[2].prefix) == len(pieces[0].suffix) == MAX_CONTEXT


def test_a_chapter_is_found_as_a_whole() -> None:
    for count, looks in ((MAX_PARAGRAPHS, True), (MAX_PARAGRAPHS + 1, False)):
        parts = [f"{number} {ONE}" for number in range(count)]
        text = "\n\nNew.\n\n".join(parts)
        assert bool(_resolve(_target(*parts), text).segments) is looks
