"""Novels and transcripts: whose turn it is, and whom first names and honorifics mean."""

import pytest

from reader.analysis.quotes import find_quotes
from reader.model.analysis import QuoteKind

Told = tuple[tuple[str, str], ...]


def told(text: str) -> Told:
    """The words, each with the name of who said them."""
    return tuple(
        (quote.span.of(text), quote.speaker.name if quote.speaker else "")
        for quote in find_quotes(text)
        if quote.kind is not QuoteKind.INDIRECT
    )


def test_unsigned_speeches_of_a_conversation_take_turns() -> None:
    text = (
        "“Where are you going?” asked Anna.\n\n“Home,” said Ben.\n\n“Why?”\n\n“Because I am tired.”"
    )
    assert [name for _, name in told(text)] == ["Anna", "Ben", "Anna", "Ben"]


def test_an_unsigned_paragraph_of_an_article_goes_on_with_its_speaker() -> None:
    text = (
        "The water came over the sluice at four in the morning, and nobody had slept by then.\n\n"
        "“We saw it coming for the whole of the week before,” said the sluice warden, Ada Quill, "
        "who has kept the gates since 1998 and her father's log book for longer than that.\n\n"
        "“Nobody asked us what we thought of the new gates, and nobody asks us now.”"
    )
    assert [name for _, name in told(text)] == ["Ada Quill", "Ada Quill"]


def test_a_first_name_alone_is_a_person_of_a_conversation() -> None:
    text = (
        "Marian put down her cup. “You are late,” she said.\n\n"
        "Walter shrugged. “The trains were.”\n\n“Were they?”\n\n“You know they were.”"
    )
    assert [name for _, name in told(text)] == ["Marian", "Walter", "Marian", "Walter"]


def test_a_speech_after_a_beat_is_part_of_a_conversation() -> None:
    text = "Old Joe spat. “Rain.”\n\n“You always say that,” said Ellie.\n\n“And it always comes.”"
    assert [name for _, name in told(text)] == ["Old Joe", "Ellie", "Old Joe"]


def test_who_has_only_a_role_takes_turns_too() -> None:
    text = (
        "“Who left the gate open?” asked the shepherd.\n\n“The wind,” said the boy.\n\n"
        "“It blew all night,” said the boy.\n\n“Which wind?”\n\n“That from the lake.”"
    )
    names = ["the shepherd", "the boy", "the boy", "the shepherd", "the boy"]
    assert [name for _, name in told(text)] == names


def test_who_answers_somebody_without_a_name_stays_open() -> None:
    text = "“Who is there?” asked Anna.\n\n“A friend.”\n\n“Whose?”\n\n“Yours.”"
    assert [name for _, name in told(text)] == ["Anna", "", "Anna", ""]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‘We shall never,’ began the Duchess, and stopped.", "the Duchess"),
        ("“Not now,” put in Ben Poe.", "Ben Poe"),
        ('"But, uncle--" began Lydia.', "Lydia"),
        ("“I hear it,” said her uncle gloomily.", "her uncle"),
        ("“So do we,” said the family.", "the family"),
        ("“Who is there?” came a voice from within.", "a voice"),
        ("“And then,” went on Ada Quill, “it rained.”", "Ada Quill"),
    ],
)
def test_verbs_that_report_a_turn_of_talk(text: str, expected: str) -> None:
    assert told(text)[0][1] == expected


def test_an_honorific_tells_two_of_one_surname_apart() -> None:
    text = "“You are tired,” said Mr. Quill.\n\n“I am not,” said Mrs. Quill. “Never,” she added."
    assert [name for _, name in told(text)] == ["Quill", "Mrs. Quill", "Mrs. Quill"]


def test_an_honorific_that_does_not_fit_waits_for_another_first_name() -> None:
    text = "Ben Poe won. “We won,” said Mr. Poe. “I won,” said Mrs. Poe. Ada Poe left the hall."
    assert [name for _, name in told(text)] == ["Ben Poe", "Ada Poe"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A police spokesman said so. “It is shut,” he said. “Quite,” he added.", "spokesman"),
        ("“All is lost,” a woman in the crowd said. “All,” she repeated.", "woman in the crowd"),
        (
            "Mayor Tom Quill was ill. A police spokesman said so. “It is shut,” he said.",
            "police spokesman",
        ),
    ],
)
def test_a_pronoun_may_mean_somebody_without_a_name(text: str, expected: str) -> None:
    assert told(text)[-1][1].endswith(expected)


def test_who_described_a_person_stands_after_by() -> None:
    text = "She was described by colleagues as “a force of nature”."
    assert told(text) == (("a force of nature", "colleagues"),)


@pytest.mark.parametrize(
    "text",
    [
        "[00:01] Ada Quill: It rains.\n[00:02] Ben Poe: It does.\n[00:03] Ada Quill: It will stop.",
        "ADA QUILL: It rains.\nBEN POE: It does.\nQUILL: It will stop.",
        "DR. ADA QUILL, WARDEN: It rains.\n\nBEN POE (CHAIR): It does.\n\nQUILL: It will stop.",
    ],
)
def test_labels_of_many_shapes_name_the_speakers_of_a_transcript(text: str) -> None:
    assert told(text) == (
        ("It rains.", "Ada Quill"),
        ("It does.", "Ben Poe"),
        ("It will stop.", "Ada Quill"),
    )


def test_answers_in_marks_are_those_of_a_transcript_whose_questions_have_none() -> None:
    answers = ("My brother does, and he is slow.", "Nobody has for a year.", "He likes the dog.")
    questions = ("Who mends the nets?", "And who pays him?", "Why does he stay?")
    pairs = zip(questions, answers, strict=True)
    text = "\n\n".join(f"Ferry Weekly: {q}\n\nTove Berg: “{a}”" for q, a in pairs)
    assert [name for _, name in told(text)] == ["Ferry Weekly", "Tove Berg"] * 3


def test_a_label_gives_the_role_of_a_speaker() -> None:
    text = "DR. ADA QUILL, WARDEN: It rains.\nBEN POE: It does.\nQUILL: It will stop."
    speaker = find_quotes(text)[0].speaker
    assert speaker is not None
    assert speaker.role == "warden"


def test_questions_and_answers_may_bear_a_point() -> None:
    text = "Q. Did it rain?\nA. It did.\nQ. For long?\nA. All night."
    assert [words for words, _ in told(text)] == ["It did.", "All night."]


def test_numbered_speakers_are_speakers() -> None:
    text = "Speaker 1: It rains.\nSpeaker 2: It does.\nSpeaker 1: It will stop."
    assert [name for _, name in told(text)] == ["Speaker 1", "Speaker 2", "Speaker 1"]
