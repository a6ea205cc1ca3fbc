"""A time or an adverb may open the role of a speaker."""

import pytest
from attributions import last_speaker


@pytest.mark.parametrize(
    "role",
    [
        "last year's winner",
        "next year's host",
        "last season's top scorer",
        "Sunday's guest",
        "today's winner",
        "then president",
        "now retired baker",
        "long jumper",
        "first violinist",
    ],
)
def test_a_role_with_a_time_follows_the_verb(role: str) -> None:
    assert last_speaker(f"“It is very late here,” said {role} Ada Quill.") == "Ada Quill"


@pytest.mark.parametrize(
    "report",
    [
        "Ada Quill said then. Tom Poe left.",
        "Ada Quill said long before captain Tom Poe came.",
        "Ada Quill said first, captain Tom Poe second.",
        "said Ada Quill last year. Winner Tom Poe left.",
        "Ada Quill said of last year's winner Tom Poe.",
        "Ada Quill told Sunday's guest Tom Poe.",
    ],
)
def test_others_beside_a_time_do_not_speak(report: str) -> None:
    assert last_speaker(f"“It is very late here,” {report}") == "Ada Quill"


def test_a_time_is_no_part_of_the_name_after_it() -> None:
    assert last_speaker("Every time Quill said it was “late”, Poe left.", "en") == "Quill"
