"""Nicknames and stage names."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mike “Dot” Smith said nobody had asked him.", ()),
        pytest.param(
            "Ada “Big Dot” Quill rose. “No,” Quill said.",
            (("No,", "Ada Quill"),),
            id="a nickname of two words",
        ),
        pytest.param(
            "Ada (Dot) Quill rose. “No,” Quill said.",
            (("No,", "Ada Quill"),),
            id="a nickname in brackets",
        ),
        pytest.param(
            "Ada “Dottie” Quill rose. “No,” Dottie said.",
            (("No,", "Ada Quill"),),
            id="a nickname alone",
        ),
        (
            (
                "Singer Vesper Rook is free. The singer, whose real name is Ann Bell, cried. "
                "“I own it,” she said."
            ),
            (("I own it,", "Vesper Rook"),),
        ),
    ],
)
def test_a_nickname_leads_to_the_name(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_a_nickname_in_lower_case_is_no_quote() -> None:
    text = "Jonas “brick” Albers had mentioned that his side was “not ready yet”."
    assert attributions(text) == (("not ready yet", "Jonas Albers"),)


@pytest.mark.parametrize(
    "known",
    [", known to the whole mill as Dot,", " (nicknamed Dot)", ", who is better known as Dot,"],
)
def test_what_somebody_is_known_as_is_a_name(known: str) -> None:
    text = f"Ada Quill{known} came by. Ben Poe said no.\n\nDot sat down. “I am late,” she said."
    assert attributions(text) == (("I am late,", "Ada Quill"),)


def test_a_nickname_follows_a_hyphenated_first_name() -> None:
    text = "“It was late,” said Jean-Marc “Bob” Quill."
    assert attributions(text) == (("It was late,", "Jean-Marc Quill"),)


def test_a_name_at_birth_is_that_of_the_person_with_the_first_name() -> None:
    text = (
        "Beatrix Quill, who has died aged 91, moved the hands.\n\n"
        "Beatrix Anne Poe was born in Vell. “He gets letters,” she said."
    )
    assert last_speaker(text) == "Beatrix Quill"


@pytest.mark.parametrize(
    "text",
    [
        "Beatrix Quill, 40, bakes. Beatrix Poe was born in Vell. “He bakes,” Poe said.",
        "Beatrix Quill, 40, bakes. Beatrix Anne Poe was born in Vell. “He bakes,” Poe said.",
        "Beatrix Quill has died. Beatrix Poe was born next door. “He baked,” Poe said.",
    ],
)
def test_two_people_with_one_first_name_may_both_be_born(text: str) -> None:
    assert last_speaker(text).endswith("Poe")
    assert len(last_speaker(text).split()) > 1


@pytest.mark.parametrize("nickname", ["``Dot''", "``Big Dot''", "“Dot”", "'Dot'"])
def test_a_nickname_in_any_marks_is_no_part_of_the_name(nickname: str) -> None:
    text = f"“It is late,” said Ada {nickname} Quill, a baker."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "José Mora, o Zeca, chegou tarde. “Vamos parar tudo hoje”, prometeu Zeca."),
        ("es", "José Mora, apodado el Chato, llegó tarde. «Paramos todo hoy», dijo el Chato."),
        ("it", "José Mora, detto Nino, è arrivato tardi. «Fermiamo tutto», ha detto Nino."),
    ],
)
def test_somebody_is_found_by_a_nickname(language: str, text: str) -> None:
    assert last_speaker(text, language) == "José Mora"


@pytest.mark.parametrize(
    "opening",
    [
        "Falaram José Mora, o Vasco e o Lipa.",
        "Falaram José Mora, o Vasco, o Lipa e o Rui.",
        "Para o técnico José Mora, o Vasco, que venceu, joga bem.",
        "Treinado por José Mora, o Vasco, campeão, joga bem.",
    ],
)
def test_a_club_behind_a_name_is_no_nickname(opening: str) -> None:
    assert last_speaker(f"{opening} “Vamos parar tudo hoje”, prometeu Vasco.", "pt") == "Vasco"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "O filho de José Mora, conhecido como Zeca, chegou. “Vamos parar”, disse Zeca."),
        ("es", "El hijo del alcalde José Mora, apodado Zeca, llegó. «Paramos todo», dijo Zeca."),
        ("fr", "Le fils d’André Mora, surnommé Zeca, est là. « Arrêtons tout », a dit Zeca."),
    ],
)
def test_the_nickname_of_a_relative_is_not_of_whose_relative_it_is(
    language: str, text: str
) -> None:
    assert last_speaker(text, language) == "Zeca"


@pytest.mark.parametrize(
    ("code", "opening", "said"),
    [
        ("en", "Ada Quill, born Ada Poe, lives here.", "“It is not late at all,” Poe said."),
        ("en", "Ada Quill (born as Ada Poe) lives here.", "“It is not late at all,” Poe said."),
        ("de", "Ada Quill, geboren als Ada Poe, lebt hier.", "„Es ist gar nicht spät“, sagte Poe."),
        ("de", "Ada Quill, geborene Ada Poe, lebt hier.", "„Es ist gar nicht spät“, sagte Poe."),
        ("fr", "Ada Quill, née Ada Poe, vit ici.", "« Il n'est pas tard du tout », a dit Poe."),
        ("fr", "Luc Quill, né Luc Poe, vit ici.", "« Il n'est pas tard du tout », a dit Poe."),
        ("es", "Ada Quill (nacida Ada Poe) vive aquí.", "«No es nada tarde», dijo Poe."),
        ("it", "Ada Quill, nata Ada Poe, vive qui.", "«Non è per niente tardi», ha detto Poe."),
        ("pt", "Ada Quill, nascida Ada Poe, vive aqui.", "«Não é nada tarde», disse Poe."),
    ],
)
def test_a_name_at_birth_means_its_bearer(code: str, opening: str, said: str) -> None:
    assert last_speaker(f"{opening} {said}", code) in {"Ada Quill", "Luc Quill"}


def test_a_relative_keeps_the_surname_that_somebody_was_born_with() -> None:
    text = "Ada Quill was born Ada Poe. Her father, Ben Poe, was a cook. “It is late,” Poe said."
    assert last_speaker(text) == "Ben Poe"


def test_whose_birth_a_text_tells_is_another_person() -> None:
    text = "Ada Quill è mamma: è nata Ada Tal, una bella bimba. «È tardi per me», ha detto Tal."
    assert last_speaker(text, "it") == "Ada Tal"
