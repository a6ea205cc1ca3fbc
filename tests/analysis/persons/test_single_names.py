"""Persons with a single name."""

import pytest
from attributions import Attributions, attributions, last_speaker, speaker_names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“I carry a bucket,” one resident, who gave her name only as Miss Vie, told us.",
            (("I carry a bucket,", "Vie"),),
            id="miss vie gave her name so",
        ),
        pytest.param(
            (
                "Jim Poe is gone. A driver who only identified himself as Omondi said Mr Poe "
                "had been warned. “They told him,” he said."
            ),
            (("They told him,", "Omondi"),),
            id="he identified himself so",
        ),
        pytest.param(
            (
                "But Year 9 pupil Keira, who has been caught twice, is calm. “It is annoying,” "
                "she says."
            ),
            (("It is annoying,", "Keira"),),
            id="a pupil of one name who is described",
        ),
        pytest.param(
            "Hazel Quill sat. It was found by Archie, an eight-year-old. “I sieved it,” he said.",
            (("I sieved it,", "Archie"),),
            id="a child of one name who did it",
        ),
        (
            (
                "My neighbour, a retired teacher named Prue, sat down. “I have seen eleven,” "
                "she sighed."
            ),
            (("I have seen eleven,", "Prue"),),
        ),
        (
            "The owner, a broad man called Stelios, holds out an arm. “I offer it,” he tells me.",
            (("I offer it,", "Stelios"),),
        ),
        (
            (
                "One of the wounded, a conscript who gave his name only as Danil, said he was "
                "tired. “It is over,” he said."
            ),
            (("It is over,", "Danil"),),
        ),
    ],
)
def test_who_is_introduced_by_one_name_is_a_person(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“No,” said a man called Quill. “Never,” he said.",
            (("No,", "Quill"), ("Never,", "Quill")),
        ),
        (
            "“No,” said a cook who gave her name only as Mirela. “Never,” Mirela said.",
            (("No,", "Mirela"), ("Never,", "Mirela")),
        ),
        (
            "“No,” a cook who gave his name as Zoltan said. “Never,” Zoltan said.",
            (("No,", "Zoltan"), ("Never,", "Zoltan")),
        ),
        (
            "“No,” said a cook I will call Zoltan. “Never,” Zoltan said.",
            (("No,", "Zoltan"), ("Never,", "Zoltan")),
        ),
        (
            "“No,” said a cook identified by police as Zoltan Poe. “Never,” Poe said.",
            (("No,", "Zoltan Poe"), ("Never,", "Zoltan Poe")),
        ),
        (
            "“No,” said a cook I call a friend. “Never,” Zoltan said.",
            (("No,", "a cook"), ("Never,", "Zoltan")),
        ),
        (
            "A cook we're calling Zoltan told me it was “all over”. “Never,” Zoltan said.",
            (("all over", "Zoltan"), ("Never,", "Zoltan")),
        ),
        (
            "“No,” said Delta forward Vitinho. “Never,” Vitinho said.",
            (("No,", "Vitinho"), ("Never,", "Vitinho")),
        ),
    ],
)
def test_who_bears_one_name_is_one_person_under_it(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("age", "speaker"),
    [
        ("Mirzeta was only 15 years old when she ran", "Mirzeta"),
        ("Mirzeta was just 15 when a boat took her", "Mirzeta"),
        ("Mirzeta* was 15 when it began", "Mirzeta"),
        ("Delta was 15 when it began", "Ada Quill"),
        ("Delta is now 20 years old", "Ada Quill"),
    ],
)
def test_whose_age_a_predicate_tells_is_a_person(age: str, speaker: str) -> None:
    text = f"Ada Quill stayed out.\n\n{age}.\n\n“He shut the door,” she said."
    assert attributions(text) == (("He shut the door,", speaker),)


def test_who_identifies_herself_by_two_names_has_both() -> None:
    text = "A cook, who identified herself only as Ira Sol, told us she ran. “It burned,” she said."
    assert attributions(text) == (("It burned,", "Ira Sol"),)


def test_a_role_before_a_name_in_commas_makes_it_that_of_a_person() -> None:
    text = "Nora Ash writes well. When the foreman, Teague, rises, he smiles. “One cow,” he says."
    assert attributions(text) == (("One cow,", "Teague"),)


@pytest.mark.parametrize("role", ["Restaurateur", "Florist"])
def test_an_unlisted_occupation_before_a_known_first_name_is_no_name(role: str) -> None:
    text = f"Ricky Dace owns a bar.\n\n{role} Ricky, 41, called her claims “pure fiction”."
    assert attributions(text) == (("pure fiction", "Ricky Dace"),)


def test_a_clerk_named_so_is_who_speaks_next() -> None:
    text = "Once, a librarian named Mr Tandy threw me out for it. “Take it outside,” he said."
    assert attributions(text) == (("Take it outside,", "Tandy"),)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "fr",
            "Lucette range ses filets. « La mer commande », explique-t-elle.",
            "Lucette",
            id="a first name and its verb open the sentence",
        ),
        pytest.param(
            "fr",
            "Ce soir-là, Lucette ferme la criée. Épuisée, elle s'assoit. « On arrête tout. »",
            "Lucette",
            id="a first name after an adverbial, then a participle and a pronoun",
        ),
        pytest.param(
            "fr",
            "On trinque chez Lucette, dont la barque a coulé. « Je l'aimais », souffle-t-elle.",
            "Lucette",
            id="a first name at home, described in commas",
        ),
        pytest.param(
            "fr",
            "On sait que Lucette, ramendeuse au port, vend tout. « C'est fini », dit-elle.",
            "Lucette",
            id="a first name with an occupation that no list holds",
        ),
    ],
)
def test_a_romance_first_name_alone_is_a_person_by_what_stands_beside_it(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The manager, Brida (Ada Quill), has seen it. “Stand up,” she says.",
        "That leaves bitter Brida (Ada Quill), who has waited. “Stand up,” she says.",
        "The manager, Brida (Ada Quill), says: “Stand up.”",
    ],
)
def test_the_part_speaks_and_not_who_plays_it(sentence: str) -> None:
    text = f"{sentence} She is cross with Tom Poe."
    assert attributions(text)[-1][1] == "Brida"


def test_the_party_of_a_candidate_is_no_part() -> None:
    text = "“It is late,” said Ann Poe.\n\nLabour (Ada Quill) lost. “It was close,” she said."
    assert attributions(text)[-1][1] == "Ann Poe"


@pytest.mark.parametrize(
    "opening", ["Saltrey", "Kenya", "In front of Vell", "It beat Vell, Dunmore"]
)
def test_the_town_or_country_before_a_name_in_brackets_is_no_part(opening: str) -> None:
    assert (
        attributions(f"{opening} (Ada Quill) won. “It was close,” she said.")[-1][1] == "Ada Quill"
    )


@pytest.mark.parametrize("surname", ["Black", "West", "North", "Fox"])
def test_a_surname_that_also_names_bodies_is_completed(surname: str) -> None:
    text = f"Ann {surname} is a nurse. “It is late,” {surname} said."
    assert last_speaker(text) == f"Ann {surname}"


def test_a_creek_that_is_named_later_is_nobody_called_like_it() -> None:
    text = "“It begs,” my grandmother Ute said.\n\nUte Creek: A bear ate the honey."
    assert last_speaker(text) == "Ute"


@pytest.mark.parametrize("name", ["Officer B", "Witness K", "Soldier F", "Dr X", "Ms B", "Nurse A"])
def test_a_letter_after_a_role_is_the_name_of_whoever_must_not_be_named(name: str) -> None:
    text = f"Ben Poe sat down. {name} told the panel: “It rained.”\n\n“It was late,” said {name}."
    assert attributions(text) == (("It rained.", name), ("It was late,", name))


@pytest.mark.parametrize("name", ["Officer B", "Witness A", "Patient F", "Dr X"])
def test_the_title_before_a_letter_is_the_role_of_that_person(name: str) -> None:
    role = name.partition(" ")[0].lower().replace("dr", "doctor")
    text = f"{name} told the panel: “It rained.”\n\n“It was late,” the {role} said."
    assert last_speaker(text) == name


def test_the_title_of_a_man_with_a_letter_for_his_surname_stands_before_his_name() -> None:
    text = "Baker Bruno X told the panel: “It rained.”\n\n“It was late,” the baker said."
    assert last_speaker(text) == "Bruno X"


def test_a_letter_after_a_thing_is_no_name_of_a_person() -> None:
    text = "Ada Quill takes Vitamin D and sails in Team B. “It is cold,” she said."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Union leader Torrico disputed that.", "Torrico"),
        ("Visiting manager Torrico saw it differently.", "Torrico"),
        ("Energy minister Torrico followed.", "Torrico"),
        ("Market leader Torrico launched a phone.", "Ben Poe"),
        ("The candidate Torrico feared is Ida Tal.", "Ben Poe"),
    ],
)
def test_an_english_role_without_an_article_introduces_whoever_acts(
    before: str, speaker: str
) -> None:
    text = (
        f"Ben Poe spoke. “It is late,” Ben Poe said.\n\n{before} “The numbers are wrong,” he said."
    )
    assert speaker_names(text) == ["Ben Poe", speaker]


def test_an_age_reached_since_shows_a_first_name_alone() -> None:
    text = "“She was good,” says Mary Poe.\n\nBeth, now 27, remembers it. “I read a lot,” she says."
    assert last_speaker(text) == "Beth"
