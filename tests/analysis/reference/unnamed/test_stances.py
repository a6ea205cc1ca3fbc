"""Unnamed speakers and judges in a sentence that names other people."""

import pytest
from attributions import attributions, last_speaker

_BEFORE = "Mayor Tom Corrie unveiled the budget on Monday. Corrie wants to close two bridges.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An aide to Corrie declined to say. “It is early,” he said.", "An aide to Corrie"),
        ("An aide to Corrie declined to say.\n\n“It is early,” he said.", "An aide to Corrie"),
        ("An official came.\n\nThe official also rejected a plan by Corrie.\n\n“No,” he said.",
         "The official"),
        ("A senior official who has briefed Corrie described him as tired. “We wait,” he said.",
         "A senior official"),
        ("A port official said in an interview.\n\n“It is early,” he said.", "A port official"),
        ("One resident of the quay blamed Corrie. “He never came,” she said.",
         "One resident of the quay"),
        ("One dealer noted that Corrie had gone.\n\nHe added that the plan was “dead on arrival”.",
         "One dealer"),
        ("The council's lawyer told Corrie that he was wrong. “It is early,” she said.",
         "The council's lawyer"),
        ("A woman who lives on the quay met Corrie. “I told him so,” she said.", "A woman"),
        ("“Corrie fought the battle,” the official said.\n\nIf he goes on, he said, “we all lose”.",
         "the official"),
        ("“It is a win,” said one analyst.\n\n“We are near the end,” he said.", "one analyst"),
    ],
)  # fmt: skip
def test_a_pronoun_means_who_takes_a_stand_without_a_name(text: str, expected: str) -> None:
    assert attributions(_BEFORE + text)[-1][1] == expected


@pytest.mark.parametrize(
    ("before", "text", "speaker"),
    [
        ("Minister Ada Quill spoke.", "A member of staff was furious. “No,” the curator said.",
         "the curator"),
        ("Ada Quill, MP for Vell, spoke.", "A Tory backbencher was less coy. “No,” the MP said.",
         "the MP"),
        ("Ada Quill, MP for Vell, spoke.", "A neighbour was cross. “No,” the MP said.",
         "Ada Quill"),
        ("Ada Quill spoke.", "A bomb went off. “No,” the politician said.", "Ada Quill"),
    ],
)  # fmt: skip
def test_a_role_means_who_just_came_in_rather_than_who_is_not_called_so(
    before: str, text: str, speaker: str
) -> None:
    assert last_speaker(f"{before} “All is well here,” she said.\n\n{text}") == speaker


@pytest.mark.parametrize(
    "text",
    [
        "The city's leader pointed to how trade grew.\n\n“We wait,” he said.",
        "The Vell leader pointed to how trade grew.\n\n“We wait,” he said.",
        "The former wrestler noted that trade grew.\n\n“We wait,” he said.",
        "A judge ordered Corrie to pay.\n\n“I will appeal,” he said.",
        "A prosecutor accused Corrie of fraud.\n\n“I did nothing,” he said.",
        "The reporter pressed Corrie on the costs.\n\n“I do not know,” he said.",
        "A heckler interrupted Corrie.\n\n“Let him speak,” he said, waving.",
        "A man threw an egg at Corrie.\n\n“I am fine,” he said.",
        "A supporter hugged Corrie.\n\n“I love these people,” he said.",
        "A lawyer by training, Corrie defended himself.\n\n“I was wrong,” he said.",
        "An audit found that Corrie had spent 40,000 crowns on wine.\n\n“It was good,” he said.",
        "One of the central claims of Corrie was rejected.\n\n“I was right,” he said.",
        "Corrie praised a police officer.\n\n“I will close the bridges,” he said.",
    ],
)
def test_a_pronoun_means_the_person_named_where_others_only_act(text: str) -> None:
    assert attributions(_BEFORE + text)[-1][1] == "Tom Corrie"


@pytest.mark.parametrize(
    ("relative", "expected"),
    [
        ("Poe's aunt nods.", "Poe's aunt"),
        ("Poe's aunt, a tall woman with a stick, nods.", "Poe's aunt"),
        ("The aunt, who is 91, shrugs.", "The aunt"),
        ("Poe's aunt, a nurse named Una Holt, nods.", "Una Holt"),
        ("Poe's aunt, a friend of Ida Vell, nods.", "Poe's aunt"),
    ],
)
def test_a_relative_who_reacts_is_meant_not_the_owner(relative: str, expected: str) -> None:
    text = f"Ellen Poe runs the inn. {relative} “I built it with my hands,” she says."
    assert attributions(text)[-1][1] == expected


@pytest.mark.parametrize("role", ["teacher", "primary school teacher", "loose forward"])
def test_a_role_after_a_stance_is_whoever_took_it(role: str) -> None:
    text = f"His neighbour Ellen Poe disagreed. “It is late,” the {role} said."
    assert attributions(text) == (("It is late,", "Ellen Poe"),)


@pytest.mark.parametrize(
    "before", ["Ellen Poe disagreed with the teacher.", "Ellen Poe criticised the school."]
)
def test_a_role_is_not_who_differs_with_it(before: str) -> None:
    text = f"{before} “It is late,” the teacher said."
    assert attributions(text) == (("It is late,", "the teacher"),)


@pytest.mark.parametrize(
    "beat", ["Quill laughs.", "When I repeat it to Quill she shakes her head."]
)
def test_who_reacts_in_a_paragraph_speaks_in_the_next(beat: str) -> None:
    text = f"Ada Quill is here. “It fell,” Nadia Poe says. “It did.”\n\n{beat}\n\n“It was old.”"
    assert attributions(text)[-1] == ("It was old.", "Ada Quill")


def test_who_is_told_in_a_clause_is_the_subject_after_it() -> None:
    text = "Nadia Poe left. When I repeat it to Ada Quill she shakes her head. “No,” she says."
    assert attributions(text) == (("No,", "Ada Quill"),)


def test_a_role_after_hitting_back_is_whoever_did_so() -> None:
    text = "Ada Quill was quick to hit back. “It is late,” the former deputy said."
    assert attributions(text) == (("It is late,", "Ada Quill"),)
    text = "Ada Quill was not impressed. “It is late,” the keeper said."
    assert attributions(text) == (("It is late,", "Ada Quill"),)


def test_an_office_after_where_somebody_spoke_is_theirs() -> None:
    text = "Ada Quill was speaking on her way to work. “It is late,” the Taoiseach said."
    assert attributions(text) == (("It is late,", "Ada Quill"),)


@pytest.mark.parametrize(
    "beat",
    [
        "Quill did not hide her anger.",
        "Quill expressed relief at the verdict.",
        "Quill took a different view.",
        "The mayor struck a different tone.",
        "Ada Quill was in no doubt.",
        "Quill was less sure.",
        "As for whether she would get back on the water after that, Quill did not hesitate.",
    ],
)
def test_who_shows_a_mood_in_a_paragraph_speaks_in_the_next(beat: str) -> None:
    text = (
        "Mayor Ada Quill came.\n\n“It is late,” Ben Poe said.\n\n"
        f"{beat}\n\n“Nobody told us about it, and nobody will.”"
    )
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    "beat",
    [
        "The vote took Ada Quill by surprise.",
        "The match took place with a view of the sea.",
        "There was no doubt about it.",
        "It was not clear whether Ada Quill would run.",
        "Ada Quill is in doubt for the final.",
        "Ada Quill remains a doubt.",
        "Ada Quill is certain to start.",
        "Ada Quill was not sure of her place.",
        "Ada Quill was clear of the field.",
        "Ada Quill will not hesitate to appeal.",
    ],
)
def test_a_mood_that_nobody_shows_is_no_stance(beat: str) -> None:
    text = f"“It is late,” Ben Poe said.\n\n{beat}\n\n“Nobody told us about it, and nobody will.”"
    assert last_speaker(text) == "Ben Poe"
