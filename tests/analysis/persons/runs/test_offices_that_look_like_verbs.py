"""Nouns for offices that could also be verbs."""

import pytest
from attributions import Attributions, attributions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“We hope not,” the president's press secretary said.",
            (("We hope not,", "the president's press secretary"),),
        ),
        (
            "“We hope not,” the Delta Guard's press office told the agency.",
            (("We hope not,", "the Delta Guard's press office"),),
        ),
        (
            "“We hope not,” the Harbour Ministry press office said.",
            (("We hope not,", "the Harbour Ministry press office"),),
        ),
        ("“We hope not,” state media reported.", (("We hope not,", "state media"),)),
        (
            "“We hope not,” Georgia state Sen. Ada Quill told the paper.",
            (("We hope not,", "Ada Quill"),),
        ),
        (
            "“We hope not,” said Georgia state Rep. Ada Quill, a teacher.",
            (("We hope not,", "Ada Quill"),),
        ),
        (
            "Rudi Maier from the avalanche warning service said it was “a burden”.",
            (("a burden", "Rudi Maier"),),
        ),
        (
            "Head of financial reporting Ada Quill said it was “a burden”.",
            (("a burden", "Ada Quill"),),
        ),
        ("“We hope not,” officials state in the report.", (("We hope not,", "officials"),)),
    ],
)
def test_a_noun_that_could_be_a_verb_is_a_part_of_an_office(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected
