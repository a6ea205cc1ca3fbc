"""Single marks for speech among apostrophes."""

import pytest
from attributions import attributions


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("'We were singin' all night,' said Ada Quill.", "We were singin' all night,"),
        ("Ada Quill said: 'Rock 'n' roll is late,' and left.", "Rock 'n' roll is late,"),
    ],
)
def test_a_mark_beside_a_point_closes_rather_than_an_apostrophe(text: str, quoted: str) -> None:
    assert attributions(text) == ((quoted, "Ada Quill"),)


def test_no_quote_opens_before_a_space() -> None:
    text = "Ada Quill said: ‘ It was the ’90s’, and left. ‘We had rock ’n’ roll,’ she said."
    assert attributions(text) == (("We had rock ’n’ roll,", "Ada Quill"),)
