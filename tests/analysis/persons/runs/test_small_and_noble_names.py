"""Names that are also function words, nicknames in all kinds of marks, "zu" and noble titles."""

import pytest
from attributions import Attributions, attributions, last_speaker

from reader.analysis.quotes import find_quotes

PRINCESS = "Ida Prinzessin zu Vogel"
ONE_PERSON = [
    ("Tran Thi An rose. “No,” said An. “It is late,” An said.", "Tran Thi An", "en"),
    ("Keeper Ruth May left. “No,” said May. May said she was “tired of it”.", "Ruth May", "en"),
    ("Keeper Ruth May left. May also said it was “late”. “No,” May said.", "Ruth May", "en"),
    (
        "Ruth May left. It is late, but May called it “a good year”. “No,” said May.",
        "Ruth May",
        "en",
    ),
    (
        "PM May left. Ruth May came. “No,” said May. It is cold and May said it was “late”.",
        "Ruth May",
        "en",
    ),
    ("An Se-young won. “No,” said An. An said she was “tired of it all”.", "An Se-young", "en"),
    ("Dr In Yo-han came. “No,” said In. “It is late,” In added.", "In Yo-han", "en"),
    ("So Wai-ming came. “No,” said So. “It is late,” So added.", "So Wai-ming", "en"),
    ("“No,” said Per Lund. Per Lund said she was “tired of it all”.", "Per Lund", "en"),
    ("The mayor of Oxbow, Per Lund, called it “over”. “No,” said Lund.", "Per Lund", "en"),
    ("“It rains,” To Lam said. To Lam, a cook, called it “a bad day”.", "To Lam", "en"),
    ("A cook, Even Dahl, rose. “No,” he said. “Never,” said Dahl.", "Even Dahl", "en"),
    ("August Lund, 54, rose. “No,” said August Lund. “Never,” said Lund.", "August Lund", "en"),
    ("“No,” said May Lund. The cook, May Lund, called it “a bad day”.", "May Lund", "en"),
    ("“No,” said the keeper Sunday Lund. “Never,” said Lund.", "Sunday Lund", "en"),
    ("The keeper, Sunday Lund, rose. “No,” he said. “Never,” said Lund.", "Sunday Lund", "en"),
    ("Lê Thị An kam. „Nein“, sagte An der dpa. Das sei, so An, „kein Spiel“.", "Lê Thị An", "de"),
    ("Jan In der Au kam. „Nein“, sagte Jan In der Au. „Nie“, so In der Au.", "Jan In der Au", "de"),
    ("Ida Zum Felde kam. „Nein“, sagte Felde. „Nie“, so Zum Felde.", "Ida Zum Felde", "de"),
    ("“No,” said Ahmed ash-Tal. “Never,” said Tal.", "Ahmed ash-Tal", "en"),
    ("„Nein“, sagte Ahmed as-Tal. „Nie“, sagte as-Tal.", "Ahmed as-Tal", "de"),
    ("“No,” said Sami ul-Tal. “Never,” said Tal.", "Sami ul-Tal", "en"),
    ("Abd ar-Rahman Tal came. “No,” said Tal. “Never,” he said.", "Abd ar-Rahman Tal", "en"),
    ("Rui Lipa de la Mora came. “No,” said Lipa. “Never,” he said.", "Rui Lipa de la Mora", "en"),
    ("Jan Lipa de la Mora kam. „Nein“, sagte Lipa. „Nie“, so Mora.", "Jan Lipa de la Mora", "de"),
    ("Juan de la Mora kam. „Nein“, sagte Mora. „Nie“, so De la Mora.", "Juan de la Mora", "de"),
    ("Trần Quốc Hùng came. “No,” said Hung. “Never,” said Tran Quoc Hung.", "Trần Quốc Hùng", "en"),
    ("Tran Quoc Hung came. “No,” said Hung. “Never,” said Trần Quốc Hùng.", "Trần Quốc Hùng", "en"),
    ("„Nein“, sagte Jan Graf von Vogel. „Nie“, so von Vogel.", "Jan Graf von Vogel", "de"),
    ("„Nein“, sagte Ida Gräfin zu Vogel. „Nie“, so die Gräfin.", "Ida Gräfin zu Vogel", "de"),
    ("Die Chefin Ida zu Vogel kam. „Nein“, so zu Vogel. „Nie“, so Vogel.", "Ida zu Vogel", "de"),
    ("Das sagte Ida zu Vogel (CSU). „Nein“, so zu Vogel. „Nie“, so Vogel.", "Ida zu Vogel", "de"),
    ("Jan von und zu Vogel kam. „Nein“, so Vogel. „Nie“, so er.", "Jan von und zu Vogel", "de"),
    ("Jan Graf von der Aue kam. „Nein“, so der Graf. „Nie“, so er.", "Jan Graf von der Aue", "de"),
    ("Chefin Ida Prinzessin zu Vogel kam. „Nein“, so Vogel. „Nie“, so sie.", PRINCESS, "de"),
    ("„Nein“, so Fürst Jan zu Vogel. „Nie“, so der Fürst.", "Jan zu Vogel", "de"),
    ("„Nein“, so Jan Graf von Vogel. „Nie“, so Graf Vogel.", "Jan Graf von Vogel", "de"),
    ("Ida „Dotti“ Vogel sagte: „Nein.“ „Nie“, sagte Dotti.", "Ida Vogel", "de"),
    ("Ida »Dotti« Vogel sagte: »Nein.« »Nie«, sagte Vogel.", "Ida Vogel", "de"),
    ("Ida ‚Dotti‘ Vogel sagte: „Nein.“ „Nie“, sagte Dotti.", "Ida Vogel", "de"),
    ("Jan „MC Spatz“ Vogel sagte: „Nein.“ „Nie“, so MC Spatz.", "Jan Vogel", "de"),
]
TWO_OF_QUILL = (("No,", "Ada Quill"), ("It is late.", "Ada Quill"))
NO_NAME: list[tuple[str, str, Attributions]] = [
    ("An hour passed. “No,” said Tran Thi An.", "en", (("No,", "Tran Thi An"),)),
    ("So said the mayor. “No,” said So Wai-ming.", "en", (("No,", "So Wai-ming"),)),
    (
        "Even Poe said it was “late”. “No,” said Ben Poe.",
        "en",
        (("late", "Ben Poe"), ("No,", "Ben Poe")),
    ),
    *(
        (f"Ada Quill rose. “No,” said Quill. {dated} “It is late.”", "en", TWO_OF_QUILL)
        for dated in (
            "In a talk with a reporter, Sunday Quill said:",
            "Asked by a reporter Sunday Quill said:",
            "May Day, a feast, was over, she said:",
            "August Air has ten planes, she said:",
            "Friday Harbor, a town near the captain, was shut, she said:",
        )
    ),
    (
        "“No,” said Friday Harbor resident Ada Quill. She said: “It is late.”",
        "en",
        (("It is late.", "Ada Quill"),),
    ),
    (
        "Poe said Sunday Quill would go. Since May Quill is ill. “No,” said Ada Quill.",
        "en",
        (("No,", "Ada Quill"),),
    ),
    ("“It rains.” In Poe a cook said: “No.”", "en", (("No.", "a cook"),)),
    (
        "Lehrer Graf lobte Ida Herzog. „Nein“, sagte Graf. „Nie“, sagte Herzog.",
        "de",
        (("Nein", "Graf"), ("Nie", "Ida Herzog")),
    ),
    ("„Nein“, sagte Graf. An der Tür stand Lê Thị An.", "de", (("Nein", "Graf"),)),
    ("Ida Vogel alias „DJ Dotti“ sagte: „Es regnet.“", "de", (("Es regnet.", "Ida Vogel"),)),
    (
        "Präsident Jan zu Gast in Bremen: „Es regnet“, sagte Jan Vogel.",
        "de",
        (("Es regnet", "Jan Vogel"),),
    ),
]


@pytest.mark.parametrize(("text", "name", "language"), ONE_PERSON)
def test_every_form_of_the_name_leads_to_one_person(text: str, name: str, language: str) -> None:
    assert [speaker for _, speaker in attributions(text, language)] == [name, name]


@pytest.mark.parametrize(("text", "language", "expected"), NO_NAME)
def test_where_they_are_no_names_they_name_nobody(
    text: str, language: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


def test_a_noble_title_tells_the_gender() -> None:
    text = "Ida Vogel lud ein. Fürst Edzard kam nicht. „Das macht nichts“, sagte sie."
    assert attributions(text, "de") == (("Das macht nichts", "Ida Vogel"),)


@pytest.mark.parametrize(
    "sentence",
    [
        "Von der Aue sprach von „einem falschen Signal“.",
        "Von der Aue nannte das „ein falsches Signal“.",
        "Von der Aue warf der Union „großes Versagen und Eile“ vor.",
        "Auch von der Aue sprach von „einem falschen Signal“.",
        "Kanzlerin von der Aue nannte das „ein falsches Signal“.",
    ],
)
def test_a_german_surname_begins_with_its_particles(sentence: str) -> None:
    assert last_speaker(f"Eva von der Aue kam. {sentence}", "de") == "Eva von der Aue"


def test_what_somebody_says_of_a_noble_person_is_theirs() -> None:
    text = "Eva von der Aue kam. Jan Tal kritisierte von der Aue: „Das war alles zu wenig.“"
    assert last_speaker(text, "de") == "Jan Tal"


@pytest.mark.parametrize("surname", ["Ganz", "Hoch", "Klar", "Leicht", "Schnell", "Dunkel"])
@pytest.mark.parametrize(
    "sentence",
    [
        "{} sagte: „Das war alles zu wenig.“",
        "{}: „Das war alles zu wenig.“",
        "{} sprach von „einem falschen Signal“.",
        "{} lobte die Wirtin: „Das war ein guter Abend.“",
    ],
)
def test_a_german_surname_may_be_an_adverb_too(surname: str, sentence: str) -> None:
    text = f"Lotse Jan {surname} kam. {sentence.format(surname)}"
    assert last_speaker(text, "de") == f"Jan {surname}"


def test_an_adverb_that_is_a_surname_too_opens_a_sentence() -> None:
    text = "Jan Ganz kam. Ganz anders sieht das Eva Tal: „Das war alles zu wenig.“"
    assert last_speaker(text, "de") == "Eva Tal"


@pytest.mark.parametrize(
    ("mention", "role"),
    [
        ("von der Aue", ""),
        ("Eva von der Aue", ""),
        ("Ministerin von der Aue", "Ministerin"),
    ],
)
def test_the_particles_of_a_surname_are_no_role(mention: str, role: str) -> None:
    text = f"Eva von der Aue kam. „Das war alles zu wenig“, sagte {mention}."
    speaker = find_quotes(text, language="de")[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == ("Eva von der Aue", role)
