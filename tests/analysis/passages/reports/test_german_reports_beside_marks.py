"""German reports beside quotes, and those of a paper whose name stands in marks."""

import pytest
from attributions import reported

OF_PAPERS = {
    "a clause in the subjunctive": (
        "Die „Abendpost“ schrieb am Montag, Mertin habe nur noch zwei Spiele Zeit.",
        ("Mertin habe nur noch zwei Spiele Zeit", "Die „Abendpost“"),
    ),
    "dass": (
        "Die „Abendpost“ berichtete, dass Mertin nur noch zwei Spiele Zeit hat.",
        ("Mertin nur noch zwei Spiele Zeit hat", "Die „Abendpost“"),
    ),
    "wie": (
        "Wie die „Abendpost“ berichtet, hat Mertin nur noch zwei Spiele Zeit.",
        ("hat Mertin nur noch zwei Spiele Zeit", "die „Abendpost“"),
    ),
    "laut": (
        "Laut „Hafenpost“ soll ein Zeuge zwei Männer gesehen haben.",
        ("Laut „Hafenpost“ soll ein Zeuge zwei Männer gesehen haben", "„Hafenpost“"),
    ),
    "laut inside": (
        "Der Zeuge hat laut „Hafenpost“ im Mai zwei Männer gesehen.",
        ("Der Zeuge hat laut „Hafenpost“ im Mai zwei Männer gesehen", "„Hafenpost“"),
    ),
    "nach Informationen": (
        "Nach Informationen der „Hafenpost“ hat ein Zeuge zwei Männer gesehen.",
        ("Nach Informationen der „Hafenpost“ hat ein Zeuge zwei Männer gesehen", "die „Hafenpost“"),
    ),
}


@pytest.mark.parametrize(("text", "expected"), OF_PAPERS.values(), ids=OF_PAPERS)
def test_a_german_paper_in_marks_reports(text: str, expected: tuple[str, str]) -> None:
    assert reported(text) == (expected,)


BEHIND_QUOTES = {
    "an infinitive": (
        "„Das ist falsch“, sagte Silke Renger und kündigte an, die Brücke im Mai zu sperren.",
        ("die Brücke im Mai zu sperren", "Silke Renger"),
    ),
    "dass": (
        "„Das ist falsch“, sagte Silke Renger und forderte, dass die Stadt handelt und zahlt.",
        ("die Stadt handelt und zahlt", "Silke Renger"),
    ),
    "behind a fragment": (
        "Knut Wiese sprach von einem „Fehler“ und warf dem Rat vor, lange gelogen zu haben.",
        ("lange gelogen zu haben", "Knut Wiese"),
    ),
    "the subjunctive": (
        "Knut Wiese nannte den Plan „faul“ und kündigte an, ein Vertreter werde ihn prüfen.",
        ("ein Vertreter werde ihn prüfen", "Knut Wiese"),
    ),
}


@pytest.mark.parametrize(("text", "expected"), BEHIND_QUOTES.values(), ids=BEHIND_QUOTES)
def test_who_is_quoted_in_german_goes_on_to_report(text: str, expected: tuple[str, str]) -> None:
    assert reported(text) == (expected,)


NOT_REPORTED = {
    "a series": "Der „Tatort“ zeigt, dass die Brücke sehr alt ist.",
    "a play": "Das Stück „Hafen“ handelt davon, dass die Brücke sehr alt ist.",
    "laughter": "Ada Vogel las die „Abendpost“ und lachte, die Brücke im Rücken.",
    "what is left undone": "Ada Vogel nannte ihn „faul“ und ging, ohne die Brücke zu sehen.",
    "a denial": "Ada Vogel nannte ihn „faul“ und bat nicht, die Brücke zu sperren.",
    "a task": "Ada Vogel nannte ihn „faul“ und bekam die Aufgabe, die Brücke zu sperren.",
    "somebody else": "Ada Vogel nannte ihn „faul“, und Jan Tal forderte, die Brücke zu sperren.",
    "a relative clause": "Die „Abendpost“ ist eine Zeitung, die in Lipa erscheint und gut ist.",
    "a letter to a paper": "Ada Vogel schrieb der „Abendpost“ einen Brief, die Brücke im Blick.",
    "a loud laugh": "Er lachte laut „Hurra“ und ging in Lipa über die alte Brücke.",
    "a loud cry": "Er rief laut „Feuer“ und lief in Lipa über die alte Brücke.",
    "an inscription": "Die Brücke ist laut Aufschrift „Hafen 1900“ viel älter als die Stadt.",
    "a namesake": "Die Straße wurde nach dem Roman „Der Hafen“ benannt und im Mai gebaut.",
}


@pytest.mark.parametrize("text", NOT_REPORTED.values(), ids=NOT_REPORTED)
def test_other_german_sentences_with_marks_report_nothing(text: str) -> None:
    assert reported(f"Ada Vogel ist Wirtin. {text}") == ()


def test_beginnings_of_a_text_with_papers_can_be_read() -> None:
    cases = [*OF_PAPERS.values(), *BEHIND_QUOTES.values()]
    text = " ".join(text for text, _ in cases)
    for end in range(0, len(text), 4):
        reported(text[:end])
