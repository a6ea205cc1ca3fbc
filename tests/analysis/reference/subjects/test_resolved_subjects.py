"""Whom the subjects of earlier sentences mean, to which pronouns return."""

import pytest
from attributions import attributions, last_speaker


def test_for_somebody_with_an_age_begins_what_is_about_them() -> None:
    text = (
        "“It is a question of work,” said José Poe.\n\nFor 61-year-old Armando Quill, who never "
        "learnt to swim, it's a way to the sea.\n\n“Some nights are kind,” he said of the guests."
    )
    assert last_speaker(text) == "Armando Quill"


def test_whose_team_acts_is_the_antecedent() -> None:
    text = (
        "Hana Quill spoke. Lucy Poe agreed. “It is so,” she said.\n\nQuill’s team plans to return. "
        "“We have a winch,” she said."
    )
    assert attributions(text)[-1] == ("We have a winch,", "Hana Quill")


def test_a_pronoun_tells_the_gender_of_the_only_person_before_it() -> None:
    text = (
        "Robin Poe appeared downcast. She remained calm but her lawyer was upset. He pushed back."
        "\n\n“It is not fair,” he said."
    )
    assert attributions(text) == (("It is not fair,", "her lawyer"),)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Quill's hands shook.",
        "Ada Quill's loom was the oldest in the mill.",
        "Ada Quill's husband sold the mill.¶",
    ],
)
def test_the_owner_of_the_subject_is_the_antecedent(sentence: str) -> None:
    text = f"“It is late,” said Nora Poe, a weaver.¶{sentence} “No loom has a name,” she said."
    assert last_speaker(text.replace("¶", "\n\n").replace("\n\n ", "\n\n")) == "Ada Quill"


def test_a_relative_of_the_same_gender_leaves_the_last_speaker() -> None:
    text = (
        "“It is late,” said Nora Poe, a weaver.¶Ada Quill's sister sold the mill.¶“No loom has a "
        "name,” she said."
    )
    assert last_speaker(text.replace("¶", "\n\n")) == "Nora Poe"


@pytest.mark.parametrize("sentence", ["The old miller grins.", "The miller laughs."])
def test_a_role_is_the_subject_of_one_verb(sentence: str) -> None:
    text = (
        "The old miller, Ben Garth, came.¶“It is late,” said Tom Poe, a "
        f"weaver.¶{sentence} “No loom has a name,” he says."
    )
    assert last_speaker(text.replace("¶", "\n\n")) == "Ben Garth"


@pytest.mark.parametrize("whom", ["the miller", "Vell's old miller Ben Garth"])
def test_whom_something_is_for_is_the_antecedent(whom: str) -> None:
    text = (
        "Then came the miller, Ben Garth: “I am late.”¶“It is late,” said Tom Poe, a weaver.¶"
        f"For {whom}, the wool was a relief. “No loom has a name,” he said."
    )
    assert last_speaker(text.replace("¶", "\n\n")) == "Ben Garth"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "The water came over the wall at Elliott Park. A man stood outside.\n\n"
                "He's Adam Quill and he owns the shop. “Third time,” he says."
            ),
            "Adam Quill",
        ),
        (
            (
                "“Yes,” Priscilla Poe said. Poe founded the firm with Annika Dahl. It was Dahl "
                "who made the call. “I said no,” she recalls."
            ),
            "Annika Dahl",
        ),
        ("Adam Quill coaches the reds. He is Bobby Poe's son. “Late,” he says.", "Adam Quill"),
    ],
)
def test_whom_a_pronoun_is_said_to_be_goes_on(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


def test_a_role_with_a_clause_in_commas_is_whoever_holds_it() -> None:
    text = (
        "Mayor Carlos Quill left. Peter Poe owns a mill. “It is late,” Poe said.\n\nThe mayor, who "
        "lost a vote, had kept out of it. But in May he wrote: “It is over.”"
    )
    assert last_speaker(text) == "Carlos Quill"


def test_the_title_of_a_work_is_not_who_a_pronoun_means() -> None:
    lead = "Ben Poe wrote.\n\nHis first film, Harold Quill, was met with laughter."
    assert last_speaker(f"{lead} He waited. “It is late,” he said.") == "Ben Poe"


@pytest.mark.parametrize(
    "sentence",
    [
        "Ben Poe's father died when he was six.",
        "Ben Poe's father, a baker, died in 1990.",
        "Ben Poe's father was later killed in a storm.",
        "Ben Poe grew up in Vell. His father left when he was a boy.",
        "Ben Poe's brother moved away when he was 12.",
        "Ben Poe's teacher told him he was lazy.",
    ],
)
def test_a_relative_who_has_left_or_speaks_to_somebody_is_not_meant(sentence: str) -> None:
    assert last_speaker(f"{sentence} “It is late,” he says.") == "Ben Poe"


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Ben Poe left. His father worked nights.", "His father"),
        ("A neighbour said that a man had died.", "A neighbour"),
        ("A driver killed Ben Poe on Monday.", "A driver"),
        ("The guard who killed Ben Poe was cleared.", "The guard"),
        ("Ben Poe's boss moved away when he was 45.", "Ben Poe's boss"),
    ],
)
def test_a_relative_or_a_stranger_who_acts_is_meant(sentence: str, speaker: str) -> None:
    assert last_speaker(f"{sentence} “It is late,” he says.") == speaker
