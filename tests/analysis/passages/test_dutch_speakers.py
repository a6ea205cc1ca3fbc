"""Dutch speakers told by pronouns, by their shops and by how they speak."""

import pytest
from attributions import last_speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Zoon Jan werkt bij een bank. “Ik kan dat niet”, lacht die.", "Jan"),
        ("Zoon Jan werkt bij een bank. “Ik kan dat niet”, zei die op het feest.", "Jan"),
        ("Jan Baas is er. Els Vos is zijn baas. “Hij werkt hard”, zegt die.", "Els Vos"),
        ("“Ik ken hem”, zei de man die naast haar stond.", "de man"),
        ("Jan Baas belde zijn broer. “Ik kan dat niet”, zei die.", "die"),
        ("Els Vos sprak met een boer. “Ik kan dat niet”, zei die.", "die"),
        ("Jan Baas is al jaren boer en zelfs een kenner. “Ik kan dat niet”, zei die.", "Jan Baas"),
        ("Dat meisje met de hond lachte. “Ik kan dat niet”, zei ze.", "ze"),
        ("Jan Baas is er. Een buurman zucht. “Ik kan dat niet”, zegt die.", "die"),
    ],
)
def test_dutch_die_behind_a_verb_of_saying_speaks(text: str, speaker: str) -> None:
    assert last_speaker(text, "nl") == speaker


def test_a_dutch_shop_is_no_person_for_its_owner() -> None:
    text = "In mei sluit de {} van Els Vos. “Het is mooi geweest”, zegt ze."
    assert last_speaker(text.format("bakkerij"), "nl") == "Els Vos"
    assert last_speaker(text.format("dochter"), "nl") == "de dochter van Els Vos"


@pytest.mark.parametrize("manner", ["trots", "nors", "strijdvaardig"])
def test_how_somebody_says_something_is_no_part_of_a_dutch_speaker(manner: str) -> None:
    assert (
        last_speaker(f"“Wij zijn er klaar voor”, zegt het meisje {manner}.", "nl") == "het meisje"
    )


def test_an_unlisted_verb_between_a_dutch_object_and_its_subject_is_no_speaker() -> None:
    text = (
        "Burgemeester Ton Baas kwam kijken. Wanneer, dat durfde de burgervader niet te zeggen. "
        "“Maar we laten jullie niet in de kou staan.”"
    )
    assert last_speaker(text, "nl") == "Ton Baas"


def test_a_dutch_shop_is_no_hij() -> None:
    text = (
        "Op 31 maart sluit de winkel. De schoenmaker grijnst. “Er staat nog een machine”, zegt hij."
    )
    assert last_speaker(text, "nl") == "hij"


@pytest.mark.parametrize("speaker", ["de heer Droog", "dokter Jan Streng"])
def test_a_dutch_surname_like_a_manner_is_part_of_the_speaker(speaker: str) -> None:
    text = f"“Wij zijn er klaar voor”, zegt {speaker}."
    assert last_speaker(text, "nl") == speaker.removeprefix("dokter ")


@pytest.mark.parametrize("other", ["een kunstenaar", "een jonge kunstenaar", "twee kunstenaars"])
def test_somebody_told_by_a_wider_dutch_word_is_not_the_painter(other: str) -> None:
    text = "Schilder Jan Baas {}. “Het is heel mooi hier”, zei de kunstenaar."
    assert last_speaker(text.format("sprak met " + other), "nl") == "de kunstenaar"
    assert last_speaker(text.format("werkt op een zolder"), "nl") == "Jan Baas"


@pytest.mark.parametrize("surname", ["op den Berg", "op de Beek", "in ’t Veld", "in 't Veld"])
def test_a_dutch_surname_of_where_a_family_lived_is_kept_whole(surname: str) -> None:
    assert last_speaker(f"“Wij klagen al jaren”, zei Els {surname}.", "nl") == f"Els {surname}"
