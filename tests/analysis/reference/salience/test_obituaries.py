"""In an obituary, pronouns return to the person of whom it tells."""

import pytest
from attributions import last_speaker

_OBITUARY = """Ben Quill obituary

The baker Ben Quill, who has died aged 81, hated sugar.

“He threw it at me,” said Tom Poe, his apprentice. “It hurt.”

"""


@pytest.mark.parametrize(
    "paragraph",
    [
        "In May he threw a cake. “It was dry,” he said.",
        "A crew came to film him. Asked about sugar, he said: “It is late.”",
        "He had a diary. “It was dry,” it says. His answer was: “It is late.”",
    ],
)
def test_a_paragraph_that_opens_without_a_quote_is_about_the_deceased(paragraph: str) -> None:
    assert last_speaker(_OBITUARY + paragraph) == "Ben Quill"


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        ("“I cried,” he added.", "Tom Poe"),
        ("He still has the cake. “It is like a stone,” he says.", "Tom Poe"),
        ("A guest, Sam Dole, saw it. “It was not dry,” he said.", "Sam Dole"),
        ("His sister Ann was kinder. “I use honey,” she said.", "Ann"),
    ],
)
def test_others_speak_in_an_obituary_as_well(paragraph: str, speaker: str) -> None:
    assert last_speaker(_OBITUARY + paragraph) == speaker


@pytest.mark.parametrize(
    "death",
    [
        "Ben Quill, Baker, Dies at 94\n\nBen Quill, who baked for kings, was a quiet man.",
        "Ben Quill, who baked for kings, died on May 2 at home. He was 94.",
    ],
)
def test_the_beginning_tells_of_the_death(death: str) -> None:
    text = f"{death}\n\n“He was odd,” said Tom Poe.\n\nIn May he ate it. “It was dry,” he said."
    assert last_speaker(text) == "Ben Quill"


@pytest.mark.parametrize("age", [34, 74])
def test_news_of_a_victim_is_no_obituary(age: int) -> None:
    text = (
        f"Ann Quill, {age}, died on Monday in a crash. She was {age}.\n\n"
        "“It is icy,” said Sergeant Ida Poe.\n\n"
        "She urged drivers to wait. “It is late,” she said."
    )
    assert last_speaker(text) == "Ida Poe"


@pytest.mark.parametrize(
    "tribute",
    [
        "Tom Poe knew him for years.\n\nHe once saw a cake fall. “It was dry,” he said.",
        "Mayor Tom Poe spoke.\n\n“It is sad,” he said.\n\nHe left early. “It is late,” he said.",
        "“He was kind,” said Tom Poe.\n\nHe told us that Quill was “odd”.",
    ],
)
def test_who_speaks_of_the_deceased_at_length_goes_on(tribute: str) -> None:
    assert (
        last_speaker(f"Ben Quill dies aged 81\n\nBen Quill was a baker.\n\n{tribute}") == "Tom Poe"
    )


@pytest.mark.parametrize(
    "paragraph",
    [
        "The mechanic, Sid Poe, called him “a man who never blamed the car”.",
        "The mechanic, Sid Poe, once said of him: “You heard him sing all day.”",
    ],
)
def test_who_speaks_of_the_deceased_in_a_paragraph_is_not_meant_in_the_next(paragraph: str) -> None:
    after = "\n\nHe left the firm in 1990 for Poe's rival. “It was late,” he said."
    assert last_speaker(_OBITUARY + paragraph + after) == "Ben Quill"


def test_an_obituary_may_tell_of_an_accident_that_was_survived() -> None:
    crash = "A crash in 1962 did not stop him.\n\nIn May he was back. “It was dry,” he said."
    assert last_speaker(_OBITUARY + crash) == "Ben Quill"


def test_news_of_a_death_in_an_accident_is_no_obituary() -> None:
    text = "Ben Quill, who died on Monday in a crash aged 81, was a baker.\n\nTom Poe saw it.\n\n"
    assert last_speaker(f"{text}In May he was ill. “It was dry,” he said.") == "Tom Poe"
