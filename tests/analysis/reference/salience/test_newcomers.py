"""Pronouns for somebody whom the sentence or the paragraph before has just introduced."""

import pytest
from attributions import last_speaker


@pytest.mark.parametrize(
    ("between", "speaker"),
    [
        ("The tax was criticized by Carl Poe, a councilman, on Monday.", "Carl Poe"),
        ("The tax was denounced by Mayor Carl Poe.", "Carl Poe"),
        ("His book was published by Carl Hanser.", "Ben Quill"),
        ("Residents confronted Sheriff Carl Poe about the tax.", "Ben Quill"),
        ("The tax has cost Carl Poe, 38, his job.", "Carl Poe"),
        ("Ahead of the vote, Carl Poe came to Vell.", "Carl Poe"),
        ("The firm hired Carl Poe, 38, in May.", "Ben Quill"),
    ],
)
def test_whom_the_paragraph_above_introduces_is_talked_about(between: str, speaker: str) -> None:
    text = f"Sen. Ben Quill left.\n\n“It is late,” Quill said.\n\n{between}\n\n“No,” he said."
    assert last_speaker(text) == speaker


def test_a_name_that_only_tells_what_a_thing_is_like_is_not_talked_about() -> None:
    text = "Carl Poe left. “We hold,” said Ben Quill. 260 are in a pro-Poe bloc. “No,” he said."
    assert last_speaker(text) == "Ben Quill"


@pytest.mark.parametrize(
    "newcomer",
    [
        "Strang's daughter, Patia Hakala, is not surprised.",
        "Her lawyer, Patia Hakala, is not surprised.",
        "Patia Hakala, 61, a weaver, is not surprised.",
    ],
)
def test_a_newcomer_with_a_rare_name_is_the_topic_of_what_follows(newcomer: str) -> None:
    text = f"Nora Low spoke. “No,” Low said. {newcomer} “We knew,” she says."
    assert last_speaker(text) == "Patia Hakala"


@pytest.mark.parametrize(
    ("witness", "speaker"),
    [
        ("A witness named Howard Demir visited the port.", "Howard Demir"),
        ("A witness named the driver as Howard Demir.", "Ben Poe"),
    ],
)
def test_who_is_named_after_a_role_is_the_subject(witness: str, speaker: str) -> None:
    text = f"Ben Poe left. “We are late,” Poe said.\n\n{witness}\n\n“No,” he said."
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    "credit",
    [
        "Tom Poe/Reuters",
        "Tom Poe via Getty Images.",
        "(AP Photo/Tom Poe)",
        "Picture: Gale Images / Tom Poe",
        "Photo by Tom Poe",
        "The pier at night. Photograph: Tom Poe/AFP",
    ],
)
def test_who_took_a_picture_is_not_talked_about(credit: str) -> None:
    text = f"Ben Quill spoke to his neighbours.\n\n{credit}\n\n“It is late,” he said."
    assert last_speaker(text) == "Ben Quill"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Jan Tal sprach mit den Gästen.\n\nUwe Vell/dpa\n\n„Es ist spät“, sagte er."),
        ("es", "Jan Tal habló con ellos.\n\nFoto: Hugo Vell\n\n«Es tarde», dijo él."),
        ("fr", "Jan Tal a parlé.\n\nHugo Vell/AFP\n\n« Il est tard », a-t-il dit."),
    ],
)
def test_credits_have_one_form_in_many_languages(language: str, text: str) -> None:
    assert last_speaker(text, language) == "Jan Tal"


@pytest.mark.parametrize("line", ["Tom Poe", "Enter Tom Poe", "Tom Poe took a photo by the pier."])
def test_a_line_that_credits_nobody_may_name_who_speaks_next(line: str) -> None:
    text = f"Ben Quill spoke to his neighbours.\n\n{line}\n\n“It is late,” he said."
    assert last_speaker(text) == "Tom Poe"


@pytest.mark.parametrize(
    ("meeting", "speaker"),
    [
        ("We spoke to Zsof Quill about Ben Marsh, who left.", "Zsof Quill"),
        ("I recently caught up with Zsof Quill after the win over Ben Marsh.", "Zsof Quill"),
        ("We spoke to Ada Quill about Ben Marsh, who left.", "Ben Marsh"),
        ("Ben Marsh met Zsof Quill at the port.", "Ben Marsh"),
        ("I met Zsof Quill's brother. Ben Marsh was late.", "Ben Marsh"),
    ],
)
def test_whom_a_reporter_meets_is_the_topic_of_what_follows(meeting: str, speaker: str) -> None:
    assert last_speaker(f"It was wet.\n\n{meeting}\n\n“It is late,” he said.") == speaker


@pytest.mark.parametrize("part", ["Lou Marsh", "detective Lou Marsh", "police captain Lou Marsh"])
def test_who_is_only_a_part_is_not_talked_about(part: str) -> None:
    text = f"Dax Quill is back. He played {part} for nine years.\n\n“It was late,” he said."
    assert last_speaker(text) == "Dax Quill"


def test_with_whom_somebody_plays_may_be_talked_about() -> None:
    text = "Ada Quill plays the mother of Lou Marsh, who is ill. “It was late,” he said."
    assert last_speaker(text) == "Lou Marsh"
