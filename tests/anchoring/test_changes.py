"""Changes between editions turn the old text into the new one, and are readable."""

from random import Random

import pytest
from conftest import Golden
from edited_article import EDITS, Edit, article, lettered, text_of
from hypothesis import example, given
from hypothesis import strategies as st

from reader.anchoring.changes import Change, ChangeKind, compare_editions

_LOOSE = st.lists(
    st.sampled_from(["a", "bee", "sea lion", "\n\n", "\n", " ", ".", "“", '"', "東京"]), max_size=40
).map("".join)

_OLD = """Bridge to Varn opens late

The bridge to Varn will open in June, the ministry said. It cost 40 million crowns.

“We are on time,” said Ines Alvar, who builds it.

Read more

Fishermen fear for the eel."""

_NEW = """Bridge to Varn will not open

UPDATED at noon.

The bridge to Varn will not open in June, the ministry said. It cost 52 million crowns.

"We are on time," said Ines Alvar, who builds it.

Fishermen fear for the eel.

A ferry will run until autumn."""


def _applied(old: str, new: str, changes: tuple[Change, ...]) -> str:
    """Return `old` with every change applied, checking the order and the pieces."""
    parts: list[str] = []
    at = new_at = 0
    for change in changes:
        assert at <= change.old.start
        assert new_at <= change.new.start
        parts += (old[at : change.old.start], change.new.of(new))
        at, new_at = change.old.end, change.new.end
        if change.kind is ChangeKind.REWORDED:
            assert change.pieces
            inner, inner_at = "", change.old.start
            for piece in change.pieces:
                inner += old[inner_at : piece.old.start] + piece.new.of(new)
                inner_at = piece.old.end
            assert inner + old[inner_at : change.old.end] == change.new.of(new)
        else:
            assert not change.pieces
            assert len(change.new if change.kind is ChangeKind.REMOVED else change.old) == 0
    return "".join(parts) + old[at:]


def _drawn(old: str, new: str) -> str:
    """Return the changes, one per line: [-removed-] {+inserted+}."""
    lines: list[str] = []
    for change in compare_editions(old, new):
        marked, at = "", change.old.start
        for piece in change.pieces:
            marked += old[at : piece.old.start]
            marked += f"[-{piece.old.of(old)}-]" if len(piece.old) else ""
            marked += f"{{+{piece.new.of(new)}+}}" if len(piece.new) else ""
            at = piece.old.end
        whole = change.new.of(new) if change.kind is ChangeKind.ADDED else change.old.of(old)
        shown = marked + old[at : change.old.end] if change.pieces else whole
        lines.append(f"{change.kind.value}{' (cosmetic)' * change.cosmetic}: {shown!r}")
    return "\n".join(lines) + "\n"


def test_changes_of_an_edited_story_read_as_on_file(golden: Golden) -> None:
    golden("changes.txt", _drawn(_OLD, _NEW))


@given(_LOOSE)
def test_equal_texts_have_no_changes(text: str) -> None:
    assert compare_editions(text, text) == ()


@given(_LOOSE, _LOOSE)
def test_making_the_changes_gives_the_new_edition(old: str, new: str) -> None:
    changes = compare_editions(old, new)
    assert _applied(old, new, changes) == new
    assert bool(changes) == (old != new)


@pytest.mark.parametrize("edit", EDITS)
def test_making_the_changes_of_any_edit_gives_the_new_edition(edit: Edit) -> None:
    for seed in range(5):
        dice = Random(seed)
        old = article(dice)
        new = text_of(edit(lettered(old), dice))
        assert _applied(old, new, compare_editions(old, new)) == new


def test_a_paragraph_put_in_is_one_change() -> None:
    (change,) = compare_editions("One.\n\nThree.", "One.\n\nTwo.\n\nThree.")
    assert change.kind is ChangeKind.ADDED
    assert change.old.start == change.old.end == len("One.\n\n")


def test_a_paragraph_at_the_end_is_one_change() -> None:
    (change,) = compare_editions("One.", "One.\n\nTwo.")
    assert change.kind is ChangeKind.ADDED


def test_a_repeated_line_that_goes_is_one_change() -> None:
    old = "Read more\n\nRead more\n\nA gull stole the ring.\n\nRead more"
    new = "Read more\n\nA gull stole the ring.\n\nRead more"
    assert [change.kind for change in compare_editions(old, new)] == [ChangeKind.REMOVED]


def test_only_the_words_that_differ_are_pieces() -> None:
    old = "The bridge will open in June after ten years of work."
    new = "The bridge may open in July after ten years of hard work."
    (change,) = compare_editions(old, new)
    assert [(p.old.of(old), p.new.of(new).strip()) for p in change.pieces] == [
        ("will", "may"),
        ("June", "July"),
        ("", "hard"),
    ]


@given(_LOOSE, _LOOSE)
@example("a b. b. b. a. b b", "a. a. b b b. a b. a. a.")  # equal words up to the piece before
def test_making_the_replacements_of_a_reworded_paragraph_gives_the_new_one(
    old: str, new: str
) -> None:
    for change in compare_editions(old, new):
        if not change.pieces:
            continue
        made, at, new_at = "", change.old.start, change.new.start
        for piece in change.pieces:
            assert piece.old.start >= at
            assert piece.new.start >= new_at
            made += old[at : piece.old.start] + piece.new.of(new)
            at, new_at = piece.old.end, piece.new.end
        assert made + old[at : change.old.end] == change.new.of(new)


@pytest.mark.parametrize(
    ("before", "put_in", "after"),
    [
        ("It ends on Friday. ", "The port said nothing. ", "The county said no."),
        ("", "The port said nothing. ", "The county said no."),
        ("It is late. ", "“We are tired,” she said. ", "“We are ready,” he said."),
        ("They met (at last.) ", "We saw it... ", "We left."),
        ("桥开了。", "塔雪修桥。", "塔领守山。"),
        ("It ends on Friday. ", "", "The county said no."),
        ("He said so. ", "He said yes. He said no. ", "He left."),
    ],
)
def test_a_sentence_put_in_or_taken_out_is_reported_as_a_whole(
    before: str, put_in: str, after: str
) -> None:
    longer, shorter = f"{before}{put_in}{after} It rains.", f"{before}{after} It rains."
    added = [piece for change in compare_editions(shorter, longer) for piece in change.pieces]
    assert [(p.old.of(shorter), p.new.of(longer)) for p in added] == [("", put_in)] * bool(put_in)
    gone = [piece for change in compare_editions(longer, shorter) for piece in change.pieces]
    assert [(p.old.of(longer), p.new.of(shorter)) for p in gone] == [(put_in, "")] * bool(put_in)


def test_sentences_put_in_at_several_places_are_reported_one_by_one() -> None:
    old = "The bell rang. The boat left. The crowd went."
    new = "The drum. The bell rang. The boat sank. The boat left. The crew. The crowd went home."
    (change,) = compare_editions(old, new)
    assert [(p.old.of(old), p.new.of(new)) for p in change.pieces] == [
        ("", "The drum. "),
        ("", "The boat sank. "),
        ("", "The crew. "),
        ("", " home"),
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [("4.2", "4.6"), ("1,200", "1,300"), ("23:40", "23:45"), ("4", "4.5"), ("10’000", "10’500")],
)
def test_a_figure_is_replaced_as_a_whole(old: str, new: str) -> None:
    before, after = f"It cost {old} crowns.", f"It cost {new} crowns."
    (change,) = compare_editions(before, after)
    assert [(p.old.of(before), p.new.of(after)) for p in change.pieces] == [(old, new)]


def test_other_marks_and_spaces_are_cosmetic() -> None:
    old, new = "“Yes,” he\u00a0said — once.", '"Yes," he said - once.'
    assert [change.cosmetic for change in compare_editions(old, new)] == [True]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a b\n\n" * 3_000, "c\n\n" + "a b\n\n" * 2_500 + "d"),
        ("la " * 10_000, "lo " + "la " * 9_000),
        ("x" * 30_000, "y" + "x" * 30_000),
    ],
    ids=["one paragraph", "one word", "one letter"],
)
def test_monotonous_editions_are_compared(old: str, new: str) -> None:
    assert _applied(old, new, compare_editions(old, new)) == new
