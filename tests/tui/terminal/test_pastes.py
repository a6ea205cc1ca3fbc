"""Pasted input is treated as text, whatever it contains and however it is split."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.terminal.pastes import PasteFilter

BEGIN, END = "\x1b[200~", "\x1b[201~"
TYPED = st.text("ab\x1b[201~0m;", max_size=12)


def read(text: str, cuts: list[int]) -> str:
    """Return the result of reading a text in pieces."""
    pastes, at = PasteFilter(), [0, *sorted({min(cut, len(text)) for cut in cuts}), len(text)]
    pieces = [text[start:end] for start, end in pairwise(at)]
    return "".join(map(pastes.without_sequences, pieces))


def test_sequences_are_taken_out_of_a_paste_only() -> None:
    text = f"\x1b[A{BEGIN}a \x1b[1;31mred\x1b[0m word\x1b|{END}\x1b[B"
    assert read(text, []) == f"\x1b[A{BEGIN}a red word|{END}\x1b[B"


def test_a_paste_may_follow_another() -> None:
    text = f"{BEGIN}\x1bq{END}{BEGIN}\x1bQ{END}\x1b"
    assert read(text, []) == f"{BEGIN}q{END}{BEGIN}Q{END}\x1b"


def test_marks_are_known_however_they_are_cut() -> None:
    text = f"x\x1b[A{BEGIN}ab{END}cd{BEGIN}\x1bq{END}\x1bq"
    for cuts in combinations(range(len(text)), 2):
        assert read(text, list(cuts)) == f"x\x1b[A{BEGIN}ab{END}cd{BEGIN}q{END}\x1bq"


def test_what_looked_like_the_end_of_a_paste_is_kept_for_no_other() -> None:
    text = f"{BEGIN}a\x1b[20{END}{BEGIN}0mb{END}"
    assert read(text, []) == f"{BEGIN}a[20{END}{BEGIN}0mb{END}"


def test_what_was_pasted_begins_no_paste_with_what_is_typed_behind() -> None:
    pastes = PasteFilter()
    found = [pastes.without_sequences(piece) for piece in (f"{BEGIN}a\x1b[20", END, "0~\x1bq")]
    assert "".join(found) == f"{BEGIN}a[20{END}0~\x1bq"


def test_only_what_may_end_a_paste_is_waited_for() -> None:
    pastes = PasteFilter()
    assert pastes.without_sequences(f"{BEGIN}a\x1bqb") == f"{BEGIN}aqb"
    assert pastes.without_sequences("c\x1b[20") == "c"
    assert pastes.without_sequences("!d") == "[20!d"


@given(TYPED, TYPED, TYPED, st.lists(st.integers(0, 40), max_size=6))
def test_nothing_escapes_from_a_paste_however_it_is_cut(
    before: str, pasted: str, after: str, cuts: list[int]
) -> None:
    before, pasted = before.replace(BEGIN, ""), pasted.replace(END, "")
    if before.endswith("\x1b") or (pasted + END).index(END) != len(pasted):
        return
    found = read(f"{before}{BEGIN}{pasted}{END}", cuts)
    assert found.startswith(before + BEGIN)
    assert found.endswith(END)
    assert "\x1b" not in found[len(before + BEGIN) : -len(END)]


@given(st.text("ab\x1b[1~", max_size=30), st.lists(st.integers(0, 30), max_size=6))
def test_what_is_typed_comes_at_once_and_as_it_is(typed: str, cuts: list[int]) -> None:
    assert read(typed, cuts) == typed
