"""Sentences that name the speaker of the quote before them."""

import pytest
from attributions import attributions, last_speaker

_QUOTE = "“It is over, and we all know it by now.”"


@pytest.mark.parametrize(
    "below",
    [
        "So said Ada Quill on Monday.",
        "Those were the words of mayor Ada Quill on Monday.",
        "That was the stark message from Ada Quill on Monday.",
        "That's the view of Ada Quill, who runs the port.",
        "That is how Ada Quill describes her first year in office.",
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_the_sentence_after_a_quote_names_its_speaker(gap: str, below: str) -> None:
    assert attributions(f"{_QUOTE}{gap}{below}") == ((_QUOTE[1:-1], "Ada Quill"),)


@pytest.mark.parametrize("speaker", ["the council", "residents", "a spokesman for the port"])
def test_whoever_has_no_name_is_named_there_too(speaker: str) -> None:
    assert last_speaker(f"Ben Poe stood there. {_QUOTE} That was the view of {speaker}.") == speaker


@pytest.mark.parametrize(
    "below",
    [
        "That was the view of the town, too.",
        "That was news to Ada Quill.",
        "That is what Ada Quill feared.",
        "That was how Ada Quill learned of it.",
    ],
)
def test_other_sentences_about_what_was_said_do_not(below: str) -> None:
    text = f"Ben Poe stood there. “It is late,” he said. {_QUOTE}\n\n{below}"
    assert last_speaker(text) == "Ben Poe"
