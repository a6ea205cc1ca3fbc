"""Whom a German sentence asks something, who then answers."""

import pytest
from attributions import attributions


@pytest.mark.parametrize(
    ("question", "answerer"),
    [
        ("Richter Jan Tal wollte von Ida Wald wissen, wer das war.", "Ida Wald"),
        ("Reporter fragten Ida Wald, wer das war.", "Ida Wald"),
        ("Er fragte den Wirt Otto Wald, wer das war.", "Otto Wald"),
    ],
)
@pytest.mark.parametrize("answer", ["„Niemand“, lautete die Antwort.", "„Niemand.“"])
def test_who_is_asked_answers(question: str, answerer: str, answer: str) -> None:
    assert attributions(f"{question} {answer}", "de")[-1][1] == answerer


def test_who_asks_after_an_adverb_is_not_asked() -> None:
    text = "Dann fragte Jan Tal, wer das war. „Niemand“, lautete die Antwort."
    assert attributions(text, "de") == (("Niemand", ""),)
