"""Parts of a name that refer to the full name."""

import pytest
from attributions import Attributions, attributions, last_speaker

from reader.analysis.languages.english import ENGLISH
from reader.analysis.persons.runs.function_word_names import name_like_place
from reader.analysis.persons.runs.name_forms import NO_FORM


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“It is late,” said R. Gil Amsel.",
            (("It is late,", "R. Gil Amsel"),),
            id="an initial before a first name is kept",
        ),
        pytest.param(
            "“It is late,” said Councillor A. Mohammed Amsel.",
            (("It is late,", "A. Mohammed Amsel"),),
            id="the initial A is no article",
        ),
        pytest.param(
            "“It is late,” said Y.S. Quillesh Mohan Amsel.",
            (("It is late,", "Y.S. Quillesh Mohan Amsel"),),
            id="a name with initials may have a known first name inside",
        ),
        pytest.param(
            "“It is late,” said U.S. Harbour Ada Amsel.",
            (("It is late,", "Ada Amsel"),),
            id="a country is no initials",
        ),
        pytest.param(
            (
                "“It is late,” said Justice Felicia Monk.\n\n"
                "Monk interrupted. “We go,” she said.\n\n“It is,” Ms. Monk said."
            ),
            (
                ("It is late,", "Felicia Monk"),
                ("We go,", "Felicia Monk"),
                ("It is,", "Felicia Monk"),
            ),
            id="a surname that is a title elsewhere",
        ),
        (
            "Ada Quill was there. A man called Quill, the head of the port, said: “We stay.”",
            (("We stay.", "Ada Quill"),),
        ),
        (
            "“I saw it,” said Justa Mamo Quisp, a teacher. “Yes,” said Mamo.",
            (("I saw it,", "Justa Mamo Quisp"), ("Yes,", "Justa Mamo Quisp")),
        ),
        pytest.param(
            "Lasa Quill opens port\n\n“No,” Lasa Quill said.\n\nThe mayor, José Lasa Quill, rose.",
            (("No,", "José Lasa Quill"),),
            id="two surnames before the full name",
        ),
        pytest.param(
            "“No,” said Lasa Quill. “Yes,” said his daughter, Ada Lasa Quill.",
            (("No,", "Lasa Quill"), ("Yes,", "Ada Lasa Quill")),
            id="two surnames before those of a relative",
        ),
        pytest.param(
            "“No,” said Paul Quill. “Yes,” said his son, Max Paul Quill.",
            (("No,", "Paul Quill"), ("Yes,", "Max Paul Quill")),
            id="a full name is not the surname of a longer one",
        ),
        pytest.param(
            "“No,” said Hans-Peter J. Quill. “Yes,” said Casparter C. Moor.",
            (("No,", "Hans-Peter J. Quill"), ("Yes,", "Casparter C. Moor")),
            id="a first name that ends as an occupation",
        ),
        pytest.param(
            "Ma Jun rose. “No,” Ma said.", (("No,", "Ma Jun"),), id="a given name like a month"
        ),
        pytest.param(
            "Her lawyer, Jun Arai, disagreed. “We tried,” he said.",
            (("We tried,", "Jun Arai"),),
            id="a given name like a month before a surname",
        ),
        pytest.param(
            "Min-jae Park rose. “No,” Park said.",
            (("No,", "Min-jae Park"),),
            id="a surname like a place",
        ),
        pytest.param(
            "Tran Duc Long rose. “No,” Long said.",
            (("No,", "Tran Duc Long"),),
            id="a name like an adverb",
        ),
        pytest.param(
            "José Luis Prado rose. “No,” Prado said.",
            (("No,", "José Luis Prado"),),
            id="a name with an accent",
        ),
        pytest.param(
            "Ishida Goro rose. “No,” said Goro Ishida.",
            (("No,", "Ishida Goro"),),
            id="the other order",
        ),
        pytest.param(
            "Ben Orde Jr. rose. “No,” Orde Jr. said.", (("No,", "Ben Orde Jr."),), id="Jr."
        ),
        pytest.param(
            "Sri Ningsih Tan rose. “No,” Tan said.",
            (("No,", "Sri Ningsih Tan"),),
            id="a given name like a title",
        ),
        pytest.param(
            "J. K. Marsh rose. “No,” J.K. Marsh said.",
            (("No,", "J. K. Marsh"),),
            id="initials without spaces",
        ),
        (
            "Jean Duncan Roe left. Mr Duncan Roe said it was “a burden”.",
            (("a burden", "Jean Duncan Roe"),),
        ),
        (
            "Police shot Ziyed Ben Belg.\n\n“I am ready to go,” Ben Belg shouted.",
            (("I am ready to go,", "Ziyed Ben Belg"),),
        ),
        (
            "The army chief, General Qamar Ali Bajra, left. “No more of it,” Bajra said.",
            (("No more of it,", "Qamar Ali Bajra"),),
        ),
        (
            "“He was not found,” Ahmad Zahid Hamdi told reporters.",
            (("He was not found,", "Ahmad Zahid Hamdi"),),
        ),
        (
            "Ahmad Zahid Hamdi left. Mr Zahid called it “a mess for all of us”.",
            (("a mess for all of us", "Ahmad Zahid Hamdi"),),
        ),
        (
            "Cathal Mac Poe was late. “She will see,” Mr Mac Poe said.",
            (("She will see,", "Cathal Mac Poe"),),
        ),
        (
            "Om Prakash Rao spoke. “Order,” Rao said. “No,” said Ada Quill KC.",
            (("Order,", "Om Prakash Rao"), ("No,", "Ada Quill")),
        ),
        (
            "Co-author Park Ji-won agreed. “We did it twice,” Park said.",
            (("We did it twice,", "Park Ji-won"),),
        ),
        (
            "Postdoc Jun Arai agreed. “We did it twice,” he said.",
            (("We did it twice,", "Jun Arai"),),
        ),
        (
            "Co-star Ada Quill was there. “We did it twice,” she said.",
            (("We did it twice,", "Ada Quill"),),
        ),
        (
            "Ex-wife Ada Quill was there. “We did it twice,” she said.",
            (("We did it twice,", "Ada Quill"),),
        ),
        (
            "Co-op boss Ada Quill was there. “We did it twice,” Co-op Bank said.",
            (("We did it twice,", "Co-op Bank"),),
        ),
        (
            "Trần Thị Kim Oanh sells soup. “They gave me a paper,” Oanh said.",
            (("They gave me a paper,", "Trần Thị Kim Oanh"),),
        ),
    ],
)
def test_every_part_of_a_name_leads_to_all_of_it(text: str, expected: Attributions) -> None:
    assert attributions(text, "en") == expected


def test_two_persons_of_one_name_are_distinguished_by_its_suffix() -> None:
    text = (
        "Samuel Orde Jr. met his father, Samuel Orde Sr. “Son,” Orde Sr. said. “No,” Orde Jr. said."
    )
    assert attributions(text) == (("Son,", "Samuel Orde Sr."), ("No,", "Samuel Orde Jr."))


@pytest.mark.parametrize(
    "name",
    ["O'Reilly", "Kelly", "Donnelly", "Daly", "McNally", "Emily", "Billy", "Harding", "King"],
)
@pytest.mark.parametrize(
    "text",
    [
        "{}, who runs the port, said the quay is “stronger than ever”.",
        "{}, the mayor, called the plan “a very bad idea for the town”.",
        "{}, however, called the plan “a mess from the start”.",
        "“It is late for us,” {}, the mayor, said.",
    ],
)
def test_a_name_may_end_like_an_adverb_or_a_participle(text: str, name: str) -> None:
    assert attributions(text.format(name))[0][1] == name


def test_a_surname_that_is_a_short_title_is_one_without_its_point() -> None:
    text = "Amita Sen has left.\n\n“It was late, and nobody came,” Sen said."
    assert last_speaker(text) == "Amita Sen"


def test_a_first_name_of_two_stays_whole() -> None:
    assert last_speaker("“It is very different now,” said KellyAnne Quill.") == "KellyAnne Quill"


def test_the_end_of_a_caption_that_is_glued_to_a_name_is_no_part_of_it() -> None:
    text = (
        "Foto/Peter David PoseckJelka Quill has had a hard year.\n\n"
        "“It was as if we were twelve,” Quill said."
    )
    assert last_speaker(text) == "Jelka Quill"


def test_jean_before_a_mans_name_is_a_man() -> None:
    text = (
        "“We have opened a box,” said Dr. Jean-Michel Quill of the port.\n\nDr. Quill thinks that "
        "boats came first. “They may have gone,” he said."
    )
    assert last_speaker(text) == "Jean-Michel Quill"


def test_a_first_name_before_a_water_is_a_person() -> None:
    text = "Anthony Lake, head of the port, told the agency of it.\n\n“It is late,” Lake said."
    assert last_speaker(text) == "Anthony Lake"


def test_a_surname_may_be_a_title_elsewhere() -> None:
    text = "Tennis star Billie Jean King came to Delta Garden.\n\n“I won there,” she said."
    assert attributions(text) == (("I won there,", "Billie Jean King"),)


@pytest.mark.parametrize("title", ["Dr", "Judge", "Sgt"])
def test_a_surname_that_is_a_title_elsewhere_is_one_after_a_title(title: str) -> None:
    text = f"Jason Head of the port came. “You cannot see it all from here,” {title} Head added."
    assert last_speaker(text) == "Jason Head"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Ada From spoke. “Trade is good,” From said.", (("Trade is good,", "Ada From"),))],
)
def test_a_small_word_may_be_a_surname(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Greta May wrote to the council.\n\nOn Monday, Mrs May said it was “late”.",
            (("late", "Greta May"),),
        ),
        (
            "Greta May wrote to it. “It is late for us,” said Ms May, who left.",
            (("It is late for us,", "Greta May"),),
        ),
        (
            "The spokesman of Prime Minister Greta May told papers it was “late”.",
            (("late", "The spokesman of Prime Minister Greta May"),),
        ),
        ("The police in Vell said on March 5 it was “late”.", (("late", "The police in Vell"),)),
        ("In March Mr Poe said it was “late”.", (("late", "Poe"),)),
    ],
)
def test_a_surname_may_be_that_of_a_month(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "TEYA MARSH says the lake was cold.\n\n"
                "But she has a new coach. Marsh revealed: “It was a cramp.”"
            ),
            (("It was a cramp.", "Teya Marsh"),),
        )
    ],
)
def test_a_name_in_capitals_is_that_of_the_person(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_a_report_may_begin_with_a_name_in_capitals() -> None:
    text = (
        "JAMES QUILL has given his verdict on the race.\n\n"
        "Speaking to RTV Sport, the Saltrey manager was not happy with the crew.\n\n"
        "He said: “We were not good today. We were slow.”\n\n"
        "WAIT GOES ON\n\n"
        "The 50-year-old manager was not pleased with the boat.\n\n"
        "He said: “We were only a length down.”"
    )
    assert [speaker for _, speaker in attributions(text)] == ["James Quill"] * 2


@pytest.mark.parametrize("name", ["Jesse Lorenzo Quill", "Terrence Wayne Quill"])
def test_a_first_name_before_another_is_kept(name: str) -> None:
    assert attributions(f"{name}, 33, faces charges. “No,” Quill said.") == (("No,", name),)


@pytest.mark.parametrize("number", ["II", "III", "IV"])
def test_a_number_after_a_name_is_part_of_it(number: str) -> None:
    text = f"Burt Quill {number}, president of a shop, was late.\n\n“It is not fresh,” says Quill."
    assert attributions(text) == (("It is not fresh,", f"Burt Quill {number}"),)


@pytest.mark.parametrize(("first", "again"), [("'", "’"), ("’", "'")])
def test_an_apostrophe_in_a_surname_may_be_of_another_form(first: str, again: str) -> None:
    text = f"The keeper, Dara O{first}Quill, was late. “We sail at six,” Mr O{again}Quill said."
    assert last_speaker(text) == f"Dara O{first}Quill"


def test_a_first_name_that_ends_like_an_occupation_is_one_before_an_initial() -> None:
    text = "The ferry was built by Lorian C Quill, a joiner. “It floats,” Quill said."
    assert last_speaker(text) == "Lorian C Quill"


def test_the_number_of_children_before_a_name_leads_to_the_parent() -> None:
    text = "Paul Quill, 37, was late. Mother of two Quill said: “The bus had a flat tyre.”"
    assert last_speaker(text) == "Paul Quill"


@pytest.mark.parametrize("letters", ["BL", "TD"])
def test_letters_of_a_barrister_or_deputy_may_follow_a_rare_name(letters: str) -> None:
    text = (
        f"Lorfni Quill {letters}, defending, told Judge Ada Lund that he hoped nobody would "
        "speak before “the tide has been read out” by the clerk."
    )
    assert last_speaker(text) == "Lorfni Quill"


@pytest.mark.parametrize(
    ("before", "surname", "name"),
    [
        ("Mayor James Day left.", "Day", "James Day"),
        ("Sylvie Church III, a banker, left.", "Church", "Sylvie Church III"),
        ("Robert House Jr., a banker, left.", "House", "Robert House Jr."),
        ("Mayor Thomas T. White left.", "White", "Thomas T. White"),
        ("John Baker III, a banker, left.", "Baker", "John Baker III"),
        ("Mayor Jean-Luc Bishop left.", "Bishop", "Jean-Luc Bishop"),
        ("Mary-Ann Bishop left.", "Bishop", "Mary-Ann Bishop"),
        ("Spokeswoman May Quill left.", "Quill", "May Quill"),
        ("Deb White, a banker, left.", "White", "Deb White"),
        ("Jiyeon Park, a banker, left.", "Park", "Jiyeon Park"),
        ("Delta analyst Jiyeon Park left.", "Park", "Jiyeon Park"),
        ("They saw Jiyeon West and Ms. West’s boat.", "West", "Jiyeon West"),
        ("Vell Park, a garden, closed.", "Park", "Park"),
        ("The rival Vell Park closed.", "Park", "Park"),
    ],
)
def test_a_surname_may_be_another_word_beside_a_first_name(
    before: str, surname: str, name: str
) -> None:
    assert last_speaker(f"{before} “It is late,” {surname} said.") == name


def test_what_is_read_behind_a_name_may_end_in_a_blank() -> None:
    for length in range(60):
        text = f"Election Day, the {'x' * length} "
        assert name_like_place(text, "Election Day", 0, ENGLISH, ()) is NO_FORM


@pytest.mark.parametrize("feast", ["Martin Luther King Day", "King Day", "Quill King West"])
def test_what_is_called_after_a_king_is_nobody(feast: str) -> None:
    text = f"Tom Quill marched. {feast} is in January. “It was slow,” he said."
    assert last_speaker(text) == "Tom Quill"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mayor Ada Quill Tuesday signed the bill. “It is late,” she said.", "Ada Quill"),
        ("They met Ada Quill Friday in Lipa. “It is late,” Quill said.", "Ada Quill"),
        ("Ada Quill Monday night signed the bill. “It is late,” she said.", "Ada Quill"),
        ("“It is late,” Emeka Sunday said. He left.", "Emeka Sunday"),
        ("Ben Friday signed the bill. “It is late,” he said.", "Ben Friday"),
    ],
)
def test_a_weekday_after_a_full_name_is_no_part_of_it(text: str, name: str) -> None:
    assert last_speaker(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Party spokesperson CR Amsel spoke. “It is late,” Amsel said.", "CR Amsel"),
        ("Cr Ada Amsel spoke. “It is late,” Cr Amsel said.", "Ada Amsel"),
    ],
)
def test_two_capitals_before_a_surname_are_initials_and_no_title(text: str, name: str) -> None:
    assert last_speaker(text) == name


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("nl", "Joop den Mora kwam. “Het is laat voor ons”, zei Den Mora.", "Joop den Mora"),
        ("pt", "Ada do Prado falou. «É tarde para todos nós», disse Do Prado.", "Ada do Prado"),
        ("pt", "Ada das Moras falou. «É tarde para nós», disse Das Moras.", "Ada das Moras"),
    ],
)
def test_a_particle_that_opens_a_surname_has_a_capital(code: str, text: str, name: str) -> None:
    assert last_speaker(text, code) == name


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "es",
            "Iván Soler abre el puerto\n\n«Ya es tarde», dijo Iván Soler Amat.",
            (("Ya es tarde", "Iván Soler Amat"),),
            id="a headline with the first of two surnames",
        ),
        pytest.param(
            "es",
            "«Ya es tarde», dijo Iván Soler Amat. «Muy tarde ya», repitió Iván Soler.",
            (("Ya es tarde", "Iván Soler Amat"), ("Muy tarde ya", "Iván Soler Amat")),
            id="later only the first surname",
        ),
        pytest.param(
            "es",
            "«Ya es tarde», dijo Iván Soler. Iván Soler Amat no fue. «Muy tarde ya», añadió Amat.",
            (("Ya es tarde", "Iván Soler Amat"), ("Muy tarde ya", "Iván Soler Amat")),
            id="both surnames after the first",
        ),
        pytest.param(
            "es",
            "«Ya es tarde», dijo Iván Soler. «No lo es», dijo su hijo, Iván Soler Amat.",
            (("Ya es tarde", "Iván Soler"), ("No lo es", "Iván Soler Amat")),
            id="a relative with another surname besides",
        ),
        pytest.param(
            "es",
            "«Ya es tarde», dijo Juan Carlos. «No lo es», dijo Juan Carlos Amat.",
            (("Ya es tarde", "Juan Carlos"), ("No lo es", "Juan Carlos Amat")),
            id="two given names are shared by many",
        ),
        pytest.param(
            "es",
            "«Ya es tarde», dijo Iván Soler Amat. «No lo es», dijo Iván Soler Roca. «Da igual», "
            "cerró Iván Soler.",
            (
                ("Ya es tarde", "Iván Soler Amat"),
                ("No lo es", "Iván Soler Roca"),
                ("Da igual", "Iván Soler"),
            ),
            id="a first surname that two share",
        ),
    ],
)
def test_the_first_of_two_surnames_stands_for_both(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected
