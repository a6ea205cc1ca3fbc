"""Papers whose names hold a day are sources with their whole names."""

import pytest
from attributions import last_speaker


@pytest.mark.parametrize(
    "paper",
    ["USA Today", "Lipa Today", "The Sunday Times", "Sunday Mirror", "The Mail on Sunday"],
)
@pytest.mark.parametrize(
    "report",
    [
        "“It is very late here,” said {}.",
        "“It is very late here,” {} said.",
        "{} called it “a very late ferry for us all”.",
        "{} wrote: “It is very late here.”",
    ],
)
def test_a_paper_with_a_day_in_its_name_keeps_it(paper: str, report: str) -> None:
    assert last_speaker(report.format(paper)) == paper


@pytest.mark.parametrize(
    "text",
    [
        "On Today, Ada Quill said: “It is very late here.”",
        "“It is very late here,” Ada Quill said Sunday.",
        "“It is very late here,” Mayor Ada Quill told the Herald on Sunday.",
        "“It is very late here,” Ada Quill told the Mail on Sunday.",
        "“It is very late here,” said Sunday Mirror editor Ada Quill.",
        "“It is very late here,” said USA Today reporter Ada Quill.",
    ],
)
def test_persons_beside_days_and_papers_speak(text: str) -> None:
    assert last_speaker(text) == "Ada Quill"
