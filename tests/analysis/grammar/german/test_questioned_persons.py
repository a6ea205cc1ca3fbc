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
def test_the_answer_is_that_of_whom_the_question_is_put_to(question: str, answerer: str) -> None:
    assert attributions(f"{question} „Niemand“, lautete die Antwort.", "de")[-1][1] == answerer


def test_an_answer_that_only_was_one_is_nobodys_own() -> None:
    text = "Jan Tal fragte Ida Wald nach dem Grund. „Es reicht mir“, war damals die Antwort."
    assert attributions(text, "de")[-1][1] == "Ida Wald"


def test_whoever_answers_goes_on() -> None:
    text = "Jan Tal fragte Ida Wald, ob sie bleibt. „Nein“, lautete die Antwort. „Ich gehe jetzt.“"
    assert attributions(text, "de") == (("Nein", "Ida Wald"), ("Ich gehe jetzt.", "Ida Wald"))


def test_what_follows_an_answer_of_nobody_known_is_not_of_whoever_asks() -> None:
    text = "Jan Tal fragte im Rathaus nach. „Es eilt nicht“, lautete die Antwort. „Wir warten.“"
    assert [speaker for _, speaker in attributions(text, "de")] == [""]


def test_what_the_words_are_does_not_speak() -> None:
    text = "Jan Tal lachte. „Das ist ja kaum zu glauben“ ist ein legendärer Satz. „Ja, sehr.“"
    assert [speaker for _, speaker in attributions(text, "de")] == ["Jan Tal", "Jan Tal"]


def test_whoever_asks_many_speaks_on() -> None:
    text = "Die Polizei fragt die Bürger, wer etwas sah. „Jeder Hinweis hilft.“"
    assert attributions(text, "de") == (("Jeder Hinweis hilft.", "Die Polizei"),)


def test_who_asks_after_an_adverb_is_not_asked() -> None:
    text = "Dann fragte Jan Tal, wer das war. „Niemand“, lautete die Antwort."
    assert attributions(text, "de") == (("Niemand", ""),)
