"""Lines between the paragraphs of an article that are no part of its text."""

import pytest
from attributions import last_speaker, reported, speaker_names

_QUOTE = "“The bridge will stay shut until the end of the week.”"


@pytest.mark.parametrize(
    "line",
    [
        "READ MORE: Gwen Tarrow wins seat in Saltrey by-election",
        "Gwen Tarrow at the harbour of Saltrey in May",
        "Image caption, Gwen Tarrow at the harbour",
        "Gwen Tarrow, the mayor of Saltrey, at the harbour. Credit: Lew Marsh",
        "Story continues below",
        "Tarrow slams rivals over harbour",
        "READ MORE: Gwen Tarrow says harbour is safe",
        "Gwen Tarrow and Sue Marsh at the harbour",
    ],
)
def test_a_line_without_a_full_stop_takes_no_quote_from_the_paragraph_above(line: str) -> None:
    text = f"The bridge is old, Ada Quill said on Monday.\n\n{line}\n\n{_QUOTE}"
    below = "“It is old, and it was never mended,” she said."
    assert speaker_names(f"{text}\n\n{line}\n\n{below}") == ["Ada Quill"] * 2


@pytest.mark.parametrize(
    "line",
    [
        "Gwen Tarrow, baker",
        "Gwen Tarrow, 34, of Lipa",
        "Gwen Tarrow, a baker from the old town of Lipa",
        "Gwen Tarrow said",
        "Then Gwen Tarrow took the floor and spoke",
        "What Gwen Tarrow said",
    ],
)
def test_a_sentence_without_its_full_stop_still_names_the_speaker_below(line: str) -> None:
    above = "Ada Quill, the mayor of Saltrey, spoke to the bakers on Monday."
    assert last_speaker(f"{above}\n\n{line}\n\n{_QUOTE}") == "Gwen Tarrow"


@pytest.mark.parametrize("line", ["Enter Mayor Gwen Tarrow", "Meet Gwen Tarrow, the baker"])
def test_a_pronoun_means_who_enters_on_a_line_above(line: str) -> None:
    above = "Ada Quill, the mayor of Saltrey, spoke to the bakers on Monday."
    assert last_speaker(f"{above}\n\n{line}\n\n{_QUOTE[:-2]},” she said.") == "Gwen Tarrow"


def test_a_report_without_its_full_stop_is_a_quote() -> None:
    text = f"It rained, Ada Quill said.\n\nShe said the bridge was late\n\n{_QUOTE}"
    assert ("the bridge was late", "Ada Quill") in reported(text)


def test_a_line_of_a_wrapped_paragraph_belongs_to_the_text() -> None:
    text = f"It rained.\nGwen Tarrow went to look at\nthe harbour.\n{_QUOTE[:-2]},” she said."
    assert last_speaker(text) == "Gwen Tarrow"


def test_a_name_in_a_caption_completes_that_of_a_speaker() -> None:
    text = f"It rained.\n\nMayor Gwen Tarrow at the harbour\n\n{_QUOTE[:-2]},” Tarrow said."
    assert speaker_names(text) == ["Gwen Tarrow"]


@pytest.mark.parametrize(
    ("role", "speaker"), [("the 43-year-old", "Donald Poe"), ("the spokeswoman", "the spokeswoman")]
)
def test_who_adds_something_is_who_spoke_last_unless_of_the_other_gender(
    role: str, speaker: str
) -> None:
    text = f"“It is a question,” said Donald Poe. “Nobody cares about it at all,” {role} added."
    assert speaker_names(text) == ["Donald Poe", speaker]


def test_who_wrote_the_article_is_not_whom_it_speaks_of() -> None:
    below = "The singer told us she “cried for a week” after the tour. “I had no home,” she said."
    for line in ("By Nora Pell", "BY NORA PELL", "By Nora Pell, political editor"):
        assert speaker_names(f"A row deepens\n\n{line}\n\n{below}") == ["The singer"] * 2
    named = "A row deepens\n\nBy all means Nora Pell\n\n“I had no home,” she said."
    assert speaker_names(named) == ["Nora Pell"]
