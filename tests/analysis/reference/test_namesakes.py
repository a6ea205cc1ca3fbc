"""Resolving a surname that several persons of an article share."""

import pytest
from attributions import Attributions, attributions, last_speaker

_GRANDSON = "President Franklin Poe opened the lock. James Poe{} spoke on Friday."


@pytest.mark.parametrize("suffix", ["", " Jr."])
def test_the_surname_is_that_of_who_acted_last_under_a_full_name(suffix: str) -> None:
    text = f"{_GRANDSON.format(suffix)}\n\n“The old quay will hold,” Poe said."
    assert attributions(text) == (("The old quay will hold,", f"James Poe{suffix}"),)


def test_a_pronoun_follows_the_surname() -> None:
    text = (
        f"{_GRANDSON.format('')}\n\nPoe, who ran the office for years, called it safe.\n\n"
        "“The old quay will hold,” he said."
    )
    assert attributions(text)[-1] == ("The old quay will hold,", "James Poe")


def test_a_spouse_in_the_sentence_tells_which_of_two_is_meant() -> None:
    text = (
        "Tom Quill read what his wife had told them. Ada Quill said she was tired.\n\n"
        "She called Quill “out of touch”.\n\nBut Quill laughed off his wife’s view, saying: “No.”"
    )
    assert attributions(text) == (("out of touch", "Ada Quill"), ("No.", "Tom Quill"))


@pytest.mark.parametrize(
    "other", ["told Ben Poe and his wife", "met the mayor and his wife, and said"]
)
def test_the_spouse_of_another_tells_nothing(other: str) -> None:
    text = (
        f"Tom Quill and Ada Quill met. Ada Quill spoke first. Quill {other} it was “far too late”."
    )
    assert attributions(text)[0][1] == "Ada Quill"


def test_a_wife_is_not_meant_by_the_surname_alone() -> None:
    text = (
        "Marcel Poe broke into letters. His wife, Gabriela Poe, wrote to the court.\n\n"
        "Poe had no training. “It was easy,” Poe said."
    )
    assert attributions(text) == (("It was easy,", "Marcel Poe"),)


@pytest.mark.parametrize(
    "mother",
    [
        "Her mother, Lorraine, raised three girls. “I told her no,” Lorraine Poe recalls.",
        "“I told her no,” Lorraine Poe, her mother, recalls.",
    ],
)
def test_a_mother_is_not_meant_by_the_surname_alone(mother: str) -> None:
    text = f"Ada Poe is late. “I took the train,” she says.\n\n{mother}\n\n“I had time,” Poe says."
    assert last_speaker(text) == "Ada Poe"


def test_who_is_named_all_over_stays_meant() -> None:
    much = "Poe won.\n\nPoe lost.\n\nPoe won again.\n\nPoe went home.\n\nPoe slept.\n\n"
    text = f"Donald Poe ran.\n\n{much}Ivanka Poe spoke before him.\n\n“It is late,” Poe said."
    assert attributions(text) == (("It is late,", "Donald Poe"),)


def test_a_short_first_name_is_that_of_the_same_person() -> None:
    text = "Ken Poe led the inquiry. Kenneth Poe was there.\n\n“It is late,” Poe said."
    assert attributions(text) == (("It is late,", "Kenneth Poe"),)


def test_first_names_of_a_man_and_a_woman_are_those_of_two() -> None:
    text = "Eric Poe died. His daughter Erica Poe wept.\n\n“It is late,” Erica Poe said."
    assert attributions(text) == (("It is late,", "Erica Poe"),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "“My oven is cold,” said Chen Hao, a baker. Chen Hao sells tea now.\n\n"
                "Railway Minister Chen Wei opened a tunnel.\n\n"
                "“Trains bring flour,” Chen told the crowd."
            ),
            (("My oven is cold,", "Chen Hao"), ("Trains bring flour,", "Chen Wei")),
        ),
        (
            (
                "Gran — Mrs. Beryl Poe, 79 — watched Mindy Poe. “I won,” said Mindy Poe. “So,” "
                "said Mrs. Poe."
            ),
            (("I won,", "Mindy Poe"), ("So,", "Beryl Poe")),
        ),
        (
            (
                "Lorraine Quill spoke. “I was a fool,” she said. Quill wept.\n\n"
                "Quill's niece, Tamsin Quill, stood up. “She taught us,” the younger Quill "
                "said.\n\n“No,” Quill said."
            ),
            (
                ("I was a fool,", "Lorraine Quill"),
                ("She taught us,", "Tamsin Quill"),
                ("No,", "Lorraine Quill"),
            ),
        ),
    ],
)
def test_namesakes_and_relatives_are_distinguished(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_two_persons_of_one_surname_are_distinguished_by_first_names() -> None:
    text = (
        "Ann Lee and Tom Lee run the ferry.\n\n“It is slow,” Ann Lee said.\n\n"
        "“It is safe,” said Tom Lee."
    )
    assert [name for _, name in attributions(text)] == ["Ann Lee", "Tom Lee"]


def test_the_surname_alone_stays_with_whom_it_meant_before_a_namesake_came() -> None:
    text = (
        "La cantante Ada Osorio murió el lunes. Osorio empezó en una cocina.\n\nEl alcalde, Bruno "
        "Osorio, decretó luto. “La ciudad pierde su voz”, lamentó el regidor.\n\nOsorio nunca "
        "calló. “Cantar es respirar y poco más que eso”, decía Osorio."
    )
    assert attributions(text, "es")[-1][1] == "Ada Osorio"


def test_who_is_quoted_all_along_is_meant_rather_than_a_silent_namesake() -> None:
    text = (
        "Nia Poe sat down. “I held it,” she says. “I did,” she adds.\n\nHer husband, a pastor, was "
        "killed. Daniel Poe was 44.\n\n“Maybe I will,” Poe says."
    )
    assert attributions(text)[-1] == ("Maybe I will,", "Nia Poe")


def test_a_surname_means_the_longer_form_of_a_first_name() -> None:
    text = "Kenneth Quill came. “It is late,” said Ken Quill. “I go,” said Quill."
    assert last_speaker(text) == "Kenneth Quill"


def test_a_daughter_with_a_profession_is_not_meant_by_the_surname_alone() -> None:
    text = (
        "Ray Quill has died at home, his daughter, the novelist Clare Quill, said.\n\n"
        "Quill was never sorry. “A book is no napkin,” he said."
    )
    assert attributions(text)[-1] == ("A book is no napkin,", "Ray Quill")


@pytest.mark.parametrize(
    ("before", "mention", "speaker"),
    [
        ("Senator Ruth Poe met former Gov. Dan Poe.", "Gov. Poe", "Dan Poe"),
        ("Senator Ruth Poe met former Gov. Dan Poe.", "Sen. Poe", "Ruth Poe"),
        ("Mayor Dan Poe met Judge Kim Poe.", "Judge Poe", "Kim Poe"),
        ("Judge Ann Poe tried Bo Poe. Mr Poe wept.", "Judge Poe", "Ann Poe"),
        ("Rep. Ann Poe met the Rev. Bo Poe.", "the Rev. Poe", "Bo Poe"),
        ("Ann Poe is a doctor. Bo Poe is a judge.", "Dr Poe", "Ann Poe"),
        ("Ann Poe works as a detective. Bo Poe left.", "Det. Poe", "Ann Poe"),
    ],
)
def test_a_title_tells_who_of_one_surname_is_meant(before: str, mention: str, speaker: str) -> None:
    assert last_speaker(f"{before}\n\n“It is late,” said {mention}.") == speaker


def test_ms_is_the_woman_of_that_name_whom_the_paragraph_is_about() -> None:
    text = (
        "Karen Poe is a nurse. Gary Poe sells boats.\n\n"
        "Clerk Dawn Poe asked for more. “I was late,” Ms Poe said."
    )
    assert last_speaker(text) == "Dawn Poe"


@pytest.mark.parametrize(
    ("relative", "speaker"),
    [
        ("her granddaughter, Harriet Quill", "Zsofa Quill"),
        ("her mother, Harriet Quill", "Harriet Quill"),
        ("his daughter, Harriet Quill", "Harriet Quill"),
        ("her sister, Harriet Quill", "Harriet Quill"),
    ],
)
def test_mrs_is_the_elder_of_two(relative: str, speaker: str) -> None:
    text = (
        f"Zsofa Quill was named by {relative}.\n\nMrs Quill has kept the school since May.\n\n"
        "She said: “I love it.”"
    )
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("relative", "title"),
    [("her daughter, Harriet", "Ms"), ("his son, Tom", "Mr"), ("her brother, Tom", "Mr")],
)
def test_a_relative_with_a_title_for_any_age_may_be_the_younger(relative: str, title: str) -> None:
    text = f"Zsof Quill was shot. I called {relative} Quill.\n\n“It is sad,” {title} Quill said."
    assert last_speaker(text) == f"{relative.rsplit(maxsplit=1)[-1]} Quill"


@pytest.mark.parametrize(
    ("opening", "title", "speaker"),
    [
        ("Her daughter, Helen Quill", "Ms", "Helen Quill"),
        ("Mrs Quill’s daughter, Helen Quill", "Ms", "Helen Quill"),
        ("Mrs Quill’s daughter, Helen Quill", "Mrs", "Nora Quill"),
        ("His son, Tom Quill", "Mr", "Tom Quill"),
    ],
)
def test_a_relative_who_has_just_spoken_may_be_meant_by_a_title(
    opening: str, title: str, speaker: str
) -> None:
    elder = "Ben" if title == "Mr" else "Nora"
    text = (
        f"{elder} Quill slept when the fire began.\n\n{opening}, said it was “a bad time for all”."
        f"\n\n“We were away,” {title} Quill said."
    )
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("family", "surname", "speaker"),
    [
        ("His wife, Ella Quill, and his son, Peter Quill, run it.", "Mr. Quill", "Peter Quill"),
        ("His widow, Ella Quill, still bakes there.", "Quill", "Ella Quill"),
        ("Ella Quill, Peter Quill and Ben Quill run it.", "Mr. Quill", "Otto Quill"),
    ],
)
def test_who_is_told_to_have_died_leaves_the_surname_to_the_only_other(
    family: str, surname: str, speaker: str
) -> None:
    text = f"Otto Quill, who founded it, died in 2001. {family}\n\n“It is late,” {surname} said."
    assert last_speaker(text) == speaker


def test_who_died_and_spoke_before_keeps_the_surname() -> None:
    text = (
        "Ella Quill still bakes there.\n\n“Bread is all,” Otto Quill, who died in 2001, wrote.\n\n"
        "“It is late,” Mr. Quill once said."
    )
    assert last_speaker(text) == "Otto Quill"


@pytest.mark.parametrize("said", ["Quill had told a friend", "Quill wrote in a last letter"])
def test_who_died_keeps_the_surname_where_earlier_words_are_quoted(said: str) -> None:
    family = "Otto Quill, who was killed by a bull, founded it. His son, Peter Quill, runs it."
    assert last_speaker(f"{family}\n\n“It is late,” {said}.") == "Otto Quill"


@pytest.mark.parametrize(
    ("opening", "called", "speaker"),
    [
        ("Abel Quill farms with his son, Jan Quill.", "the younger Quill", "Jan Quill"),
        ("Abel Quill farms with his son, Jan Quill.", "the elder Mr. Quill", "Abel Quill"),
        ("Ida Quill farms with her mother, Una Quill.", "the elder Ms. Quill", "Una Quill"),
        ("Ida Quill farms with her mother, Una Quill.", "the younger Quill", "Ida Quill"),
        ("Abel Quill, 30, met Jan Quill, 24.", "the younger Quill", "Jan Quill"),
        ("Abel Quill (30) met Jan Quill (24).", "the older Quill", "Abel Quill"),
        (
            "Abel Quill sings. His younger brother, Jan Quill, rows.",
            "the older Quill",
            "Abel Quill",
        ),
    ],
)
def test_the_younger_of_two_namesakes_is_told_by_kinship_or_age(
    opening: str, called: str, speaker: str
) -> None:
    assert last_speaker(f"{opening} The gate was shut. “We sing a lot,” said {called}.") == speaker


def test_namesakes_of_unknown_age_are_told_apart_as_before() -> None:
    text = (
        "Abel Quill met his colleague, Jan Quill. “Late,” Jan Quill said. “Yes,” said the {} Quill."
    )
    assert last_speaker(text.format("younger")) == last_speaker(text.format("young"))
