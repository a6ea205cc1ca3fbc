"""Words of a headline that recur in a quote below it."""

import pytest
from attributions import Attributions, attributions

from reader.analysis.quotes import find_quotes


def test_words_repeated_in_a_headline_keep_their_speaker() -> None:
    text = (
        "“Nobody in this town counts the pears any more”\n\nIt was late.\n\n"
        "“Nobody in this town counts the pears any more, and I miss it,” said Ada Quill."
    )
    first = find_quotes(text)[0]
    assert first.rule == "repeated"
    assert first.speaker is not None
    assert first.speaker.name == "Ada Quill"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Rinaldi: «Così non la voto»\n\n«Così non la voto», avrebbe detto il ministro, "
                "Edoardo Rinaldi."
            ),
            (("Così non la voto", "Edoardo Rinaldi"), ("Così non la voto", "Edoardo Rinaldi")),
        ),
    ],
)
def test_a_headline_with_a_colon_and_the_text_have_one_speaker(
    text: str, expected: Attributions
) -> None:
    assert attributions(text, "it") == expected
