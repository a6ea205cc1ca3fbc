"""Whoever the opening of a story describes is the person it names next without a role."""

import pytest
from attributions import attributions, last_speaker


def _speaker_of_opening(opening: str, below: str) -> str:
    return attributions(f"{opening}\n\n{below}")[0][1]


@pytest.mark.parametrize(
    ("opening", "below"),
    [
        (
            "A retired ferryman has told a hearing that he was “sold a lie”.",
            "Garth Quill, 70, put his savings into the pier. “It was all I had,” he said.",
        ),
        (
            "DELTA CITY — A retired ferryman has told a hearing that he was “sold a lie”.",
            "“It was all I had,” Garth Quill said.",
        ),
        (
            "The chief executive of Delta Ports has called the strike “a gift to our rivals”.",
            "Speaking at a conference in Saltrey, Ida Poe said: “We lose a million a day.”",
        ),
        (
            "A grandmother of six who hid from a flood in a tree said it was “quite comfortable”.",
            "Ida Poe, 81, climbed up with her cat. “He was first,” she said.",
        ),
        (
            "A judge has called a burglar “a plague on his own street”.",
            "Judge Ida Poe jailed Garth Quill for two years. “You robbed your aunt,” she said.",
        ),
        (
            "Delta's deputy mayor has called the strike “a gift to our rivals”.",
            "Ida Poe told a meeting: “We lose a million a day.”",
        ),
        (
            "A former minister has called the strike “a gift to our rivals”.",
            "Lord Garth Quill said: “We lose a million a day.”",
        ),
        (
            "The head of the navy has called the strike “a gift to our rivals”.",
            "Speaking in Saltrey, Dame Ida Poe said: “We lose a million a day.”",
        ),
        (
            "A ferryman says he was “sold a lie”. He adds: “I want my boat.”",
            "Garth Quill is 70. “It was all I had,” he said.",
        ),
        (
            "A ferryman accused of theft says he was “sold a lie”.",
            "A message that night read: “My boat!”\n\nGarth Quill, 70, said: “It was all I had.”",
        ),
        (
            "A ferryman says he was “a prisoner on his own boat”.",
            "Garth Quill, 70, has sold it. “It was all I had,” he said.",
        ),
    ],
)
def test_a_description_is_of_the_person_named_next_without_a_role(opening: str, below: str) -> None:
    assert _speaker_of_opening(opening, below) in ("Garth Quill", "Ida Poe")


@pytest.mark.parametrize(
    ("opening", "below"),
    [
        pytest.param(
            "The mayor has called the strike “a gift to our rivals”.",
            "Union leader Garth Quill disagreed. “It is our right,” he said.",
            id="another role",
        ),
        pytest.param(
            "A senior minister has called the plan “dead”.",
            "The prime minister, Ida Poe, disagreed. “It is alive,” she said.",
            id="another office of that name",
        ),
        pytest.param(
            "Delta's mayor has called the strike “a gift to our rivals”.",
            "Union leader Garth Quill disagreed. “It is our right,” he said.",
            id="another role than that of a town's mayor",
        ),
        pytest.param(
            "A patient has called the ward “a sty”.",
            "Dr Ida Poe disagreed. “It is clean,” she said.",
            id="the title of a doctor",
        ),
        pytest.param(
            "A farmer has called the law “a sty”.",
            "Professor Ida Poe disagreed. “It is clean,” she said.",
            id="the title of a scholar",
        ),
        pytest.param(
            "A chief of police has called the strike “a gift to our rivals”.",
            "Rear Admiral Garth Quill disagreed. “It is our right,” he said.",
            id="another rank",
        ),
        pytest.param(
            "The mayor has called the strike “a gift to our rivals”.",
            "Garth Quill called the mayor a snob. “He was never on a ship,” he said.",
            id="mentioned beside the name",
        ),
        pytest.param(
            "A woman has told a court that she was “too cold to speak”.",
            "Garth Quill, 33, denies leaving her there. “I called for help,” he said.",
            id="the other gender",
        ),
        pytest.param(
            "A pensioner accuses a builder of ruining his home. “It leaks,” the pensioner says.",
            "Garth Quill, 33, denies it. “I did good work,” he said.",
            id="two people are described",
        ),
        pytest.param(
            "A ferryman says he was “sold a lie”.",
            "Ben Poe bought the pier. Garth Quill sold it. “I was honest,” Garth Quill said.",
            id="somebody else is named first",
        ),
        pytest.param(
            "The campaign called the strike “a gift to our rivals”.",
            "Garth Quill, 70, agreed. “It is madness,” he said.",
            id="a group",
        ),
    ],
)
def test_a_description_is_not_of_somebody_named_next_for_another_reason(
    opening: str, below: str
) -> None:
    assert _speaker_of_opening(opening, below) not in ("Garth Quill", "Ida Poe")


_NURSE = (
    "A nurse who walked all night has said she “never saw a light”.\n\nAda Quill, 47, was on her "
    "way back. “I thought nobody would come,” she said.\n\n"
)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"{_NURSE}“It is a job,” the nurse said.", "Ada Quill"),
        (
            f"{_NURSE}A nurse at the ward cried. “It is a job,” the nurse said.",
            "A nurse at the ward",
        ),
    ],
)
def test_the_description_stands_for_the_person_later_as_well(text: str, speaker: str) -> None:
    assert attributions(text)[0] == ("never saw a light", "Ada Quill")
    assert attributions(text)[-1][1] == speaker


@pytest.mark.parametrize("source", ["A police spokesman", "A government official", "A diplomat"])
def test_who_speaks_for_others_is_not_named_later(source: str) -> None:
    opening = f"{source} said the bridge was “not worth the paper”."
    assert _speaker_of_opening(opening, "“It was all I had,” Garth Quill said.") == source


@pytest.mark.parametrize("text", ["indictment", "charter", "endorsement"])
def test_a_text_is_nobody_named_later(text: str) -> None:
    opening = f"The {text} accuses the company of “a slap in the face”."
    assert _speaker_of_opening(opening, "“It was all I had,” Garth Quill said.") == f"The {text}"


@pytest.mark.parametrize(
    ("opening", "below"),
    [
        ("A teacher was hit by a car.", "Ada Quill, 33, who was driving, was held."),
        ("A teacher was robbed in Saltrey.", "Garth Quill, 21, and Bo Marsh, 22, deny it."),
        ("A teacher has apologised over a stew.", "Ada Quill, 70, had cooked it."),
        ("A teacher was sacked over a stew.", "Ada Quill, the owner, said: “It is late.”"),
    ],
)
def test_who_is_named_below_an_opening_may_be_another_than_the_role_in_it(
    opening: str, below: str
) -> None:
    text = f"{opening}\n\n{below}\n\n“It was a good stew,” the teacher said."
    assert last_speaker(text) == "the teacher"


def test_a_vet_at_the_opening_is_named_later() -> None:
    text = (
        "A vet has revealed the “one food” dogs must never eat. Ada Quill, who works in Lipa,"
        " warned owners on Monday.\n\n“It is poison for any dog,” she said."
    )
    assert attributions(text, "en")[0] == ("one food", "Ada Quill")
