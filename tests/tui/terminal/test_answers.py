"""Answers of the terminal to other programs are no keys."""

import pytest

from reader.tui.terminal.answers import AnswerFilter

TEXTS = [
    "\x1b]11;rgb:1111/2222/3333\x1b\\",  # the background
    "\x1b]11;rgb:1111/2222/3333\x07",
    "\x1b]52;c;eHg=\x07",  # the clipboard
    "\x1bP1+r524742=38\x1b\\",  # a capability
    "\x1bP0+r524742\x1b\\",
    "\x1bP1$r2 q\x1b\\",  # a setting
    "\x1bP>|xterm(370)\x1b\\",  # the version
    "\x1bP!|00000000\x1b\\",
    "\x1b_Gi=1;OK\x1b\\",  # whether pictures can be shown
]
ANSWERS = [
    *TEXTS,
    "\x1b[?1;2;4;6;9;15;16;17;18;21;22;28;29c",  # the features
    "\x1b[>41;370;0c",
    "\x1b[?1u",  # the keyboard protocol
    "\x1b[?997;1n",  # dark or light
    "\x1b[8;24;80t",  # the size
]


@pytest.mark.parametrize("answer", ANSWERS)
def test_answers_are_removed(answer: str) -> None:
    assert AnswerFilter().without_answers(f"j{answer}{answer}k") == "jk"


@pytest.mark.parametrize("answer", TEXTS)
def test_an_answer_with_a_text_may_come_in_two_pieces(answer: str) -> None:
    for cut in range(answer.index(answer[6]) + 1, len(answer)):
        answers = AnswerFilter()
        pieces = (f"j{answer[:cut]}", f"{answer[cut:]}k", "l")
        assert "".join(map(answers.without_answers, pieces)) == "jkl"


def test_an_answer_whose_end_is_missing_takes_no_key_away() -> None:
    answers = AnswerFilter()
    pieces = ("\x1b]11;rgb:1111/22", "q", "j\x1b\\")
    assert [answers.without_answers(piece) for piece in pieces] == ["", "q", "j\x1b\\"]


@pytest.mark.parametrize(
    "typed",
    [
        *("\x1b", "\x1b]q", "\x1bP", "\x1b_", "\x1b[A", "\x1b[1;5A", "\x1bOP", "\x1b[97;5u"),
        *("\x1b[<0;10;5M", "\x1b[M !!", "\x1b[?2026;2$y", "\x1b[48;24;80;480;800t", "\x1b[I"),
        *("\x1b[24;80R", "\x1b[200~1\x1b[201~", "Pq1+r]11;x\x07", "11/22\x1b\\"),
    ],
)
def test_keys_and_what_was_asked_for_stay(typed: str) -> None:
    answers = AnswerFilter()
    assert answers.without_answers(typed) == typed
    assert answers.without_answers(typed) == typed
