"""English reported speech in sentences that quote as well."""

import pytest
from attributions import reported

_OPEN = "the bridge would be open by May"


@pytest.mark.parametrize(
    "text",
    [
        "“It is late,” said Ada Quill, who added that the bridge would be open by May.",
        "“It is late,” Ada Quill said, adding that the bridge would be open by May.",
        "Ada Quill called it “a trap” and has said the bridge would be open by May.",
        "Ada Quill said that the bridge would be open by May but that the road was “a trap”.",
        "Ada Quill said the bridge would be open by May, and called the road “a trap”.",
    ],
)
def test_a_report_beside_a_quote_is_listed(text: str) -> None:
    assert reported(text) == ((_OPEN, "Ada Quill"),)


def test_the_report_of_somebody_else_beside_a_quote_is_theirs() -> None:
    text = "“It is late,” Ada Quill said, while Ben Poe said the bridge would be open by May."
    assert reported(text) == ((_OPEN, "Ben Poe"),)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill said in the letter that the ad “wrongly” suggests that the port was shut.",
        "“It is late,” said Ada Quill, asked about claims that the port was shut for good.",
        "“It is late,” Ada Quill said of a report that the port was shut for good.",
        "“It is late,” Ada Quill said when told that the port was shut for good.",
        "“How big?” asked the boy, who wore a “Save Lipa Now” cap and said his name was Ben.",
        "“It is late,” Ada Quill said, but did not say that the port was shut.",
        "“It is late,” Ada Quill told a man who said the port was shut for good.",
        "“It is late,” Ada Quill said in a report saying the port was shut for good.",
        "Ada Quill said that the plan was “a trap” and that the bridge would be open by May.",
        "Ada Quill said that the way the port was shut was “a trap”.",
    ],
)
def test_other_clauses_beside_a_quote_are_no_reports(text: str) -> None:
    assert reported(text) == ()


def test_what_another_says_in_a_report_is_part_of_it() -> None:
    text = "Ada Quill said Ben Poe warned them that all was lost and that it would be “a trap”."
    assert reported(text) == (("Ben Poe warned them that all was lost", "Ada Quill"),)
