"""Lines between the paragraphs of an article that are no part of its text."""

import pytest
from attributions import last_speaker, speaker_names

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
    ],
)
def test_a_line_without_a_full_stop_takes_no_quote_from_the_paragraph_above(line: str) -> None:
    text = f"The bridge is old, Ada Quill said on Monday.\n\n{line}\n\n{_QUOTE}"
    below = "“It is old, and it was never mended,” she said."
    assert speaker_names(f"{text}\n\n{line}\n\n{below}") == ["Ada Quill"] * 2


@pytest.mark.parametrize("line", ["Gwen Tarrow, baker", "Gwen Tarrow, 34, of Lipa"])
def test_a_name_and_what_it_is_still_name_the_speaker_below(line: str) -> None:
    assert last_speaker(f"It rained on the town.\n\n{line}\n\n{_QUOTE}") == "Gwen Tarrow"


def test_a_name_in_a_caption_completes_that_of_a_speaker() -> None:
    text = f"It rained.\n\nMayor Gwen Tarrow at the harbour\n\n{_QUOTE[:-2]},” Tarrow said."
    assert speaker_names(text) == ["Gwen Tarrow"]
