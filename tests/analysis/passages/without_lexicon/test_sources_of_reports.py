"""Whoever "according to" and its like name speaks, in languages without a lexicon."""

import pytest
from attributions import last_speaker, speaker_names
from opening_paragraphs import HUNGARIAN, POLISH, SWEDISH, TURKISH


@pytest.mark.parametrize(
    "text",
    [
        SWEDISH + "Enligt hamnchefen Ada Quill är kranen ”dyr men nödvändig”.",
        POLISH + "Zdaniem prof. Ady Quill dźwig jest „drogi, ale potrzebny”.",
        HUNGARIAN + "Quill Ada szerint a daru „drága, de kell”.",
        TURKISH + "Müdür Ada Quill'e göre vinç “pahalı ama gerekli”.",
    ],
)
def test_a_source_speaks(text: str) -> None:
    (speaker,) = speaker_names(text)
    assert speaker in {"Ada Quill", "Ady Quill", "Quill Ada"}


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Poliisin", "Poliisi"),
        ("Presidentin", "Presidentti"),
        ("Päällikön", "Päällikkö"),
        ("Hallituksen", "Hallitus"),
        ("Naisen", "Nainen"),
        ("Paikallisen tutkijan", "tutkija"),
        ("Aino Quillin", "Aino Quillin"),  # a name, whose nominative is not sure
    ],
)
def test_a_finnish_role_in_the_genitive_before_a_source_is_named_in_the_nominative(
    source: str, speaker: str
) -> None:
    assert last_speaker(f"{source} mukaan silta on ”vaarallinen kaikille”.", "fi") == speaker


def test_a_finnish_role_in_the_genitive_means_whoever_was_introduced_with_it() -> None:
    text = "Tutkija Maija Lehto kävi sillalla. Tutkijan mukaan silta on ”vaarallinen kaikille”."
    assert last_speaker(text, "fi") == "Maija Lehto"


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill är emot det. Enligt hennes bror är det ”ett löftesbrott mot alla i byn”.",
        "Ada Quill jest przeciwna. Według jej brata wójt „od początku ukrywał prawdę”.",
    ],
)
def test_an_owner_after_according_to_is_not_the_source(text: str) -> None:
    assert last_speaker(text) != "Ada Quill"
