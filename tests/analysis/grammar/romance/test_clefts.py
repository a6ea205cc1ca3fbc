"""Clefts, which stress who acts."""

import pytest
from attributions import last_speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Après Luce Merle, c'est Jean Roux qui parle : « Le pont cède. »", "Jean Roux"),
        ("it", "È stato Ugo Neri a dire che il ponte è «un pericolo per tutti».", "Ugo Neri"),
        (
            "it",
            "Ad aprire i lavori è stata la professoressa Ada Neri, docente: «Si può fare».",
            "Ada Neri",
        ),
        (
            "it",
            "A protestare è la signora Ada Neri. «Vorrei segnalare un grave pericolo sul molo».",
            "Ada Neri",
        ),
    ],
)
def test_whom_a_cleft_stresses_speaks(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker
