"""Whom other words than those of the text mean: the player, the vicar, the researcher."""

import pytest
from attributions import last_speaker


@pytest.mark.parametrize(
    ("introduced", "word"),
    [
        ("Singer-songwriter Ada Quill", "singer"),
        ("Neuroscientist Ada Quill", "researcher"),
        ("Marine biologist Ada Quill", "scientist"),
        ("The Rev Ada Quill", "vicar"),
        ("Spokesperson Ada Quill", "official"),
        ("Chairperson Ada Quill", "chair"),
        ("Trooper Ada Quill", "officer"),
        ("Representative Ada Quill", "politician"),
        ("Head teacher Ada Quill", "headmistress"),
        ("Ada Quill, a mother of three,", "mum"),
        ("Ada Quill, prosecuting,", "prosecutor"),
        ("Ada Quill KC, defending,", "defence barrister"),
        ("Ada Quill, QC, in mitigation,", "lawyer"),
    ],
)
def test_another_word_for_a_role_means_its_holder(introduced: str, word: str) -> None:
    text = f"{introduced} came late on Monday. Ben Poe was there too.\n\n"
    assert last_speaker(f"{text}“We wait for the rain,” the {word} said.") == "Ada Quill"


@pytest.mark.parametrize(
    ("before", "mention"),
    [
        ("Professor Ada Quill came. A researcher from Vell was there.", "the researcher"),
        ("Headteacher Ada Quill met the council.", "the head of the council"),
        ("Entrepreneur Ray Quill came. Ray was late.", "the businesswoman"),
        ("Vice-chancellor Ada Quill met the dean.", "the chancellor"),
        ("Ada Quill, the ex-director, came.", "the director"),
        ("Ada Quill, the attorney-general, came.", "the general"),
        ("Headteacher Ada Quill praised the staff.", "the teacher"),
    ],
)
def test_another_word_may_mean_somebody_else(before: str, mention: str) -> None:
    text = f"{before}\n\n“We wait for the rain,” {mention} said."
    assert last_speaker(text) == mention


def test_an_actress_is_not_rather_the_actor_than_who_was_named_last() -> None:
    text = "Actress Ada Quill came. Her colleague Ray Poe was late.\n\n"
    assert last_speaker(f"{text}“We wait for the rain,” the actor said.") == "Ray Poe"
    assert last_speaker(f"{text}“We wait for the rain,” the actress said.") == "Ada Quill"
