"""Organisations whose name begins that of another."""

import pytest
from attributions import last_speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Cable giant Delta said it will not air a film. It was due on Delta Arts in May.",
            "Delta",
        ),
        (
            "Film Pulled by Delta Following Row\n\nDelta pulled a film set in Delta Gardens.",
            "Delta",
        ),
        ("Users could not open Lumio Maps.", "Lumio"),
        ("Lumio will no longer sell Lumio Glow.", "Lumio"),
        ("Lumio has a lamp. “We are sad to sunset Lumio Glow,” a manager said.", "Lumio"),
        ("Lumio Logistics closed a depot.", "Lumio Logistics"),
        ("Femke said she will not come. Nobody waited at Femke Lorn's house.", "Femke Lorn"),
    ],
)
def test_a_body_keeps_its_name_if_a_longer_one_begins_with_it(text: str, speaker: str) -> None:
    said = f"{text}\n\n“We have taken the decision,” said {speaker.partition(' ')[0]}."
    assert last_speaker(said) == speaker
