"""The names in a text, and the words next to them."""

import pytest
from attributions import attributions, last_speaker, name_and_role

from reader.analysis.languages.registry import language
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.names import read_names
from reader.startup.lazy_modules import load

ENGLISH = language("en")


def _read(text: str) -> tuple[NameBook, list[tuple[str, str]]]:
    """Return the name book and, for each name in the text, its first word and the full name."""
    book = NameBook(ENGLISH)
    named = read_names(book, text, 0, len(text))
    return book, [(text[each.at :].split(maxsplit=1)[0], each.person.name) for each in named]


def test_a_surname_leads_to_the_full_name_before_it() -> None:
    _, named = _read("Ada Quill rowed home. At night Quill slept, and Vell was dark.")
    assert named == [("Ada", "Ada Quill"), ("Quill", "Ada Quill")]


def test_a_possessive_name_is_marked() -> None:
    named = read_names(NameBook(ENGLISH), text := "Ada Quill's boat sank. Ada Quill swam.", 0, 38)
    assert [each.is_possessive for each in named] == [True, False]
    assert [text[each.at :][:3] for each in named] == ["Ada", "Ada"]


def test_two_honorifics_of_one_surname_are_two_persons() -> None:
    book, _ = _read("Mr Quill rowed. Mrs Quill swam.")
    assert [(person.gender, person.name) for person in book.people] == [
        ("m", "Quill"),
        ("f", "Mrs Quill"),
    ]


def test_partners_share_the_surname() -> None:
    book, _ = _read("They met John and Anna Plim there.")
    assert {person.name for person in book.people} == {"John Plim", "Anna Plim"}


@pytest.mark.parametrize("surname", ["van Plim", "de la Plim"])
def test_partners_share_the_particles_of_the_surname(surname: str) -> None:
    book, _ = _read(f"They met Ben and Anna {surname} there.")
    assert {person.name for person in book.people} == {f"Ben {surname}", f"Anna {surname}"}


def test_what_is_in_a_place_may_be_a_place() -> None:
    book, _ = _read("It rained in Wick Vell all night.")
    assert [person.is_likely_place for person in book.people] == [True]


def test_an_age_makes_a_person_of_one_name() -> None:
    book, named = _read("Her neighbour Bojana, 44, nodded.")
    assert named == [("Bojana,", "Bojana")]
    assert book.people[0].known


def test_a_first_name_that_both_bear_tells_no_gender() -> None:
    english = vars(load("reader.analysis.languages.english").ENGLISH)
    assert not english["masculine"] & english["feminine"]
    for name in ("alex", "morgan", "leslie"):
        assert name in english["first_names"]
        assert name not in english["masculine"] | english["feminine"]


def test_a_full_name_of_another_gender_is_not_who_was_called_mr() -> None:
    book, named = _read("Mr Quill rowed. Anna Quill swam.")
    assert [name for _, name in named] == ["Quill", "Anna Quill"]
    assert [person.gender for person in book.people] == ["m", "f"]


def test_an_editor_may_add_the_first_name_in_brackets() -> None:
    text = (
        "George Brand said it was late. “It is [opposition leader Bill] Sorten who lied,” he said."
        "\n\nSorten said all should know of it.\n\n“It is on the form,” he said."
    )
    assert attributions(text)[-1][1] == "Bill Sorten"


@pytest.mark.parametrize(
    "text",
    [
        "“It is late,” said Sverre Jacob Mehn, a spokesman.",
        "“It is late,” Sverre Jacob Mehn, a spokesman, told the board.",
        "Horrified neighbour Sverre Jacob Mehn, 33, said: “It is late.”",
        "A note by Sverre Jacob Mehn was read. “It is late,” Mehn wrote.",
        "The spokesman, Sverre Jacob Mehn, said: “It is late.”",
    ],
)
def test_a_rare_first_name_may_precede_a_known_one(text: str) -> None:
    assert attributions(f"{text} “No,” Mehn added.")[-1][1] == "Sverre Jacob Mehn"


@pytest.mark.parametrize("word", ["Tory", "Aussie", "Acting"])
def test_what_describes_a_person_is_no_rare_first_name(word: str) -> None:
    text = f"The seat was won by {word} Ada Quill. “It is late,” Quill said."
    assert last_speaker(text) == "Ada Quill"


def test_two_spaces_before_a_rare_first_name_are_no_word() -> None:
    assert attributions("“It is late,” said  Sverre Jacob Mehn.")[-1][1].endswith("Mehn")


def test_a_capital_at_the_start_of_a_sentence_is_no_first_name() -> None:
    assert attributions("“It is late.” Quarterback Tom Mehn said so.")[0][1] == "Tom Mehn"


def test_a_name_between_a_title_and_a_first_name_is_no_title() -> None:
    text = "General Qamar Ada Quill spoke. “It is late,” said Qamar Ada Quill."
    assert name_and_role(text) == ("Qamar Ada Quill", "General")


@pytest.mark.parametrize(
    ("opening", "speaker"),
    [("Landlords Ada and Ben Quill", "Ada Quill"), ("Couple Ada and Ben Quill", "Ada Quill")],
)
def test_what_two_partners_are_is_no_name(opening: str, speaker: str) -> None:
    text = f"{opening} moved from Vell to Mora.\n\nAda said: “The people have been so kind.”"
    assert attributions(text)[-1][1] == speaker


def test_a_surname_that_is_a_first_name_elsewhere_is_no_partner() -> None:
    assert last_speaker("Rhys Thomas and Ann Plim met. “No,” Mr Plim said.") == "Mr Plim"


@pytest.mark.parametrize("office", ["Sheriff", "Mayor", "Gov.", "Superintendent"])
def test_an_office_may_stand_before_a_surname_that_is_a_title(office: str) -> None:
    text = f"{office} Karen Bishop left. “It is late,” {office} Bishop said."
    assert last_speaker(text) == "Karen Bishop"


@pytest.mark.parametrize("body", ["Co-op Delta", "Co-op Homecare", "Co-operatives Delta"])
def test_a_cooperative_is_no_title_of_somebody(body: str) -> None:
    assert last_speaker(f"“It is late,” {body} said.") == body


def test_a_german_object_with_a_role_right_after_the_subject_is_another_name() -> None:
    text = (
        "Gestern hat Trainer Jan Vell Kapitän Tim Tal gelobt. „Gut“, sagte Vell. „Ja“, sagte Tal."
    )
    assert [speaker for _, speaker in attributions(text, "de")] == ["Jan Vell", "Tim Tal"]
    text = "Am Abend rief Ministerin Ida Vell Landrat Uwe Tal an. „Es brennt“, sagte Vell."
    assert attributions(text, "de")[-1][1] == "Ida Vell"


@pytest.mark.parametrize(
    "opening", ["Ben shook his head.", "Sasha is a baker.", "Anna lives here."]
)
def test_a_first_name_alone_that_opens_a_paragraph_is_a_person(opening: str) -> None:
    text = f"Tom Poe and Ada Quill run the hostel.\n\n{opening} “You need to sail. So do I.”"
    assert last_speaker(text) == opening.partition(" ")[0]


@pytest.mark.parametrize(
    "opening",
    [
        "Clay is wet.",
        "Paris is far.",
        "Kent has won.",
        "Sydney is growing.",
        "Miles were walked.",
        "Herb gardens are small.",
        "Mark the date.",
        "Ben and the dog left.",
        "Ben Street is wet.",
    ],
)
def test_a_word_that_opens_a_paragraph_is_not_always_a_first_name(opening: str) -> None:
    text = f"Tom Poe runs the hostel.\n\n{opening} “You need to sail,” he said."
    assert last_speaker(text) == "Tom Poe"


def test_a_surname_in_a_summary_is_not_the_first_name_of_another() -> None:
    text = "Vote nears\n\nWarren may stay away.\n\nStella Warren met Tom Poe. “No,” Warren said."
    assert last_speaker(text) == "Stella Warren"


@pytest.mark.parametrize("short", ["Quill", "Poe", "Mrs Poe"])
def test_one_part_of_a_double_surname_names_its_bearer(short: str) -> None:
    text = f"Ada Quill-Poe is the coach. “We have nets and oars here,” {short} said."
    assert last_speaker(text) == "Ada Quill-Poe"


def test_whoever_has_part_of_a_double_surname_alone_is_somebody_else() -> None:
    text = "Ada Quill-Poe is the coach. Tom Poe left. “We have nets and oars here,” Poe said."
    assert last_speaker(text) == "Tom Poe"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We wait,” said Irish Ada Quill. Ada Quill left.", "Ada Quill"),
        ("„Wir warten“, sagte Jan zu Kern und ging. Jan lachte.", "Jan"),
        ("Präsident Jan zu Beginn: „Wir warten.“", "Jan"),
        ("Marsh & Vane Lowe said: “We wait for the boat.”", "Marsh & Vane Lowe"),
        ("“We wait,” the head of Human Rights Watch said.", "the head of Human Rights Watch"),
    ],
)
def test_words_beside_a_name_are_no_part_of_it(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


def test_a_noun_that_verbs_take_without_an_article_is_no_surname() -> None:
    text = "„Wir warten“, sagte Ada Quill. Am Ende hatte Ada Angst. „Es ist spät“, sagte Ada."
    assert last_speaker(text) == "Ada Quill"
